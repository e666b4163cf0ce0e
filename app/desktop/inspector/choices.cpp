#include "desktop/inspector/choices.h"

#include "catalog/catalog.h"
#include "desktop/inspector/inspectortexts.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

namespace portolan {

namespace {

// Words of a closed set with the names that the catalogue has for them; without one, the word.
template<class Named>
QList<Choice> namedChoices(const QList<QLatin1String> &ids, const QList<Named> &names,
                           Language language)
{
    QList<Choice> choices;
    for (QLatin1String id : ids) {
        const auto named = std::find_if(names.cbegin(), names.cend(),
                                        [&](const Named &name) { return name.id == id; });
        choices.append({id, named == names.cend() ? QString(id) : named->name.in(language)});
    }
    return choices;
}

template<class T> Choice choice(T value, const QString &label)
{
    return {QString(nameOf(value)), label};
}

const Catalog &catalogOf(const InspectorTarget &target)
{
    return target.document()->catalog();
}

} // namespace

QList<Choice> productChoices(const InspectorTarget &target)
{
    return productChoices(catalogOf(target), target.language());
}

QList<Choice> productChoices(const Catalog &catalog, Language language)
{
    QList<Choice> choices = namedChoices(productIds(), catalog.products, language);
    for (Choice &choice : choices) {
        const Product *product = catalog.product(choice.value);
        if (product && product->coverage == Coverage::Partial)
            choice.label = Inspector::tr("%1 (in part)").arg(choice.label);
        else if (product && product->coverage == Coverage::Derived)
            choice.label = Inspector::tr("%1 (derived)").arg(choice.label);
    }
    return choices;
}

QList<Choice> partnerProductChoices(const InspectorTarget &target)
{
    QList<Choice> choices =
        namedChoices(partnerProductIds(), catalogOf(target).partnerProducts, target.language());
    for (Choice &choice : choices) {
        if (choice.value == QLatin1String("unknown"))
            choice.label = Inspector::tr("Not known");
    }
    return choices;
}

QList<Choice> hostingProductChoices(const InspectorTarget &target)
{
    return namedChoices(hostingProductIds(), catalogOf(target).partnerProducts, target.language());
}

QList<Choice> providerChoices(const InspectorTarget &target)
{
    return namedChoices(publicImProviderIds(), catalogOf(target).providers, target.language());
}

QList<Choice> documentChoices(const InspectorTarget &target)
{
    QList<Choice> choices = {{QString(), Inspector::tr("Default")}};
    for (const SourceDocument &document : catalogOf(target).documents) {
        if (!document.tables.isEmpty()) {
            choices.append({document.id, QStringLiteral("%1 (%2)").arg(
                                             document.title.in(target.language()), document.id)});
        }
    }
    return choices;
}

QList<Choice> serviceChoices(const InspectorTarget &target)
{
    QList<Choice> choices;
    for (Service service : valuesOf<Service>())
        choices.append(
            choice(service, catalogOf(target).terms.services.value(service).in(target.language())));
    return choices;
}

QList<Choice> loadBalancingChoices()
{
    return {choice(LoadBalancing::None, Inspector::tr("None: one server")),
            choice(LoadBalancing::Dns, Inspector::tr("DNS load balancing")),
            choice(LoadBalancing::Hardware, Inspector::tr("Hardware load balancer"))};
}

QList<Choice> addressPlanChoices()
{
    return {choice(AddressPlan::Separate, Inspector::tr("Three, one for each service")),
            choice(AddressPlan::Shared, Inspector::tr("One for all services"))};
}

QList<Choice> discoveryChoices()
{
    return {choice(Discovery::Direct, Inspector::tr("By a fixed name")),
            choice(Discovery::Discovered, Inspector::tr("Discovered through DNS"))};
}

QList<Choice> regionChoices()
{
    return {choice(Region::Worldwide, Inspector::tr("Worldwide")),
            choice(Region::MainlandChina, Inspector::tr("Mainland China"))};
}

QList<Choice> negotiationChoices()
{
    return {choice(Negotiation::Required, Inspector::tr("Required")),
            choice(Negotiation::Optional, Inspector::tr("Optional")),
            choice(Negotiation::NotSupported, Inspector::tr("Not supported"))};
}

QList<Choice> readingChoices()
{
    return {choice(Reading::Recommended, Inspector::tr("Recommended: everything that is needed")),
            choice(Reading::Documented, Inspector::tr("One document to the letter"))};
}

QList<Choice> nodeChoices(const InspectorTarget &target, const QList<NodeType> &types)
{
    QList<Choice> choices = {{QString(), Inspector::tr("None")}};
    for (const Node &node : target.document()->topology().nodes) {
        if (types.contains(node.type()) && !target.nodes().contains(node.id)) {
            const QString label = nodeLabel(node, catalogOf(target)).in(target.language());
            choices.append({node.id.value, label == node.id.value ? label
                                                                  : QStringLiteral("%1 (%2)").arg(
                                                                        label, node.id.value)});
        }
    }
    return choices;
}

} // namespace portolan
