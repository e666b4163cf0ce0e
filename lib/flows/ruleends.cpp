#include "flows/ruleends.h"

namespace portolan {

namespace {

/// In a list Russian begins the further names with a small letter; English names of servers keep
/// their capitals.
BilingualText continued(BilingualText text)
{
    if (text.ru.size() > 1 && text.ru.at(1).isLower())
        text.ru[0] = text.ru.at(0).toLower();
    return text;
}

} // namespace

BilingualText ruleEndText(const RuleEnd &end, Firewall firewall, const Catalog &catalog)
{
    const Terms &terms = catalog.terms;
    if (end.isAny()) {
        if (const Endpoint *endpoint = catalog.endpoint(end.endpoint))
            return endpoint->name;
        return terms.words.value(firewall == Firewall::External ? QStringLiteral("internet-any")
                                                                : QStringLiteral("inside-any"));
    }
    if (end.types.size() == 1 && end.interface != Interface::None) {
        return terms.nodeTypes.value(end.types.first()) +
               BilingualText::same(QStringLiteral(": ")) + terms.interfaces.value(end.interface);
    }
    BilingualText all;
    for (NodeType type : end.types) {
        const BilingualText name = terms.nodeTypesPlural.value(type);
        all = all.isEmpty() ? name
                            : all + BilingualText::same(QStringLiteral(", ")) + continued(name);
    }
    return all;
}

bool isInPerimeter(const RuleEnd &end)
{
    return end.types.contains(NodeType::EdgePool) || end.types.contains(NodeType::ReverseProxy);
}

PortSet rulePorts(const RulePorts &ports, const Catalog &catalog)
{
    return ports.setting.isEmpty() ? ports.fixed : catalog.ports.value(ports.setting).separate;
}

} // namespace portolan
