#pragma once

#include "catalog/catalog.h"

namespace portolan {

/// Who stands at one end of a rule: "Edge pool: Access Edge", "Federated partners, Hosting
/// providers", "Internet, any address". FIREWALL tells which Any is meant.
BilingualText ruleEndText(const RuleEnd &end, Firewall firewall, const Catalog &catalog);

/// True for the end that stands in the perimeter, between the two firewalls.
bool isInPerimeter(const RuleEnd &end);

/// The ports of a rule; those that an Edge pool may set otherwise stand with their default.
PortSet rulePorts(const RulePorts &ports, const Catalog &catalog);

} // namespace portolan
