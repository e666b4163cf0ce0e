#pragma once

#include "base/vocabulary.h"
#include "desktop/inspector/fields.h"

/// The lists that combo boxes and check boxes offer, in the language of the target.
namespace portolan {

class Catalog;

QList<Choice> productChoices(const InspectorTarget &target);
QList<Choice> productChoices(const Catalog &catalog, Language language);
QList<Choice> partnerProductChoices(const InspectorTarget &target);
QList<Choice> hostingProductChoices(const InspectorTarget &target);
QList<Choice> providerChoices(const InspectorTarget &target);
QList<Choice> documentChoices(const InspectorTarget &target);
QList<Choice> serviceChoices(const InspectorTarget &target);
QList<Choice> loadBalancingChoices();
QList<Choice> addressPlanChoices();
QList<Choice> discoveryChoices();
QList<Choice> regionChoices();
QList<Choice> negotiationChoices();
QList<Choice> readingChoices();
/// The nodes of some types, after "none"; the node that is being edited is not among them.
QList<Choice> nodeChoices(const InspectorTarget &target, const QList<NodeType> &types);

} // namespace portolan
