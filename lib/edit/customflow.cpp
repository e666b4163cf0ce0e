#include "edit/customflow.h"

#include "flows/customflows.h"

#include <algorithm>
#include <optional>

namespace portolan {

namespace {

std::optional<Side> sideOfNode(const Topology &topology, const NodeId &id)
{
    const Node *node = topology.node(id);
    return node ? std::optional(sideOf(node->type())) : std::nullopt;
}

// An open end is the Internet at the outer firewall and the inside at the inner one: the one of the
// two that lies behind it. Between two nodes without one outside it is the inner firewall.
Firewall firewallBetween(std::optional<Side> from, std::optional<Side> to)
{
    if (!from || !to) {
        return from == Side::Internet || to == Side::Internet ? Firewall::Internal
                                                              : Firewall::External;
    }
    const bool outside = from == Side::Internet || to == Side::Internet;
    const bool inside = from == Side::Inside || to == Side::Inside;
    return inside && !outside ? Firewall::Internal : Firewall::External;
}

// What somebody outside or inside most likely talks to: the first Edge pool, or else the first
// reverse proxy. Empty where there is neither.
NodeId nodeInPerimeter(const Topology &topology)
{
    for (const NodeType type : {NodeType::EdgePool, NodeType::ReverseProxy}) {
        for (const Node &node : topology.nodes) {
            if (node.type() == type)
                return node.id;
        }
    }
    return {};
}

Interface interfaceAt(const Topology &topology, const NodeId &id, Firewall firewall)
{
    const Node *node = topology.node(id);
    if (!node || !hasInterface(node->type(), Interface::Internal))
        return Interface::None;
    if (firewall == Firewall::Internal)
        return Interface::Internal;
    return node->type() == NodeType::ReverseProxy ? Interface::External : Interface::Access;
}

QStringList wordsOf(const Catalog &catalog, QString FlowTemplate::*member)
{
    QStringList words;
    for (const Rule &rule : catalog.rules) {
        const QString &word = rule.*member;
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace

const CustomFlow *customFlowOf(const Topology &topology, const FlowId &flow)
{
    const QString id = customIdOf(flow);
    const auto found = std::find_if(topology.customFlows.begin(), topology.customFlows.end(),
                                    [&](const CustomFlow &custom) { return custom.id == id; });
    return id.isEmpty() || found == topology.customFlows.end() ? nullptr : &*found;
}

QString freshCustomFlowId(const Topology &topology)
{
    const auto isTaken = [&](const FlowId &flow) {
        return customFlowOf(topology, flow) || topology.flowNumbers.contains(flow) ||
               std::any_of(topology.suppressedFlows.begin(), topology.suppressedFlows.end(),
                           [&](const SuppressedFlow &entry) { return entry.flow == flow; });
    };
    for (int n = 1;; ++n) {
        const QString id = QStringLiteral("own-%1").arg(n);
        if (!isTaken(flowIdOfCustom(id)))
            return id;
    }
}

CustomFlow newCustomFlow(const Topology &topology, const NodeId &from, const NodeId &wanted)
{
    const auto side = sideOfNode(topology, from);
    const bool isBehindWall = side && *side != Side::Perimeter;
    const NodeId to = wanted.isEmpty() && isBehindWall ? nodeInPerimeter(topology) : wanted;
    CustomFlow flow;
    flow.id = freshCustomFlowId(topology);
    flow.firewall = firewallBetween(sideOfNode(topology, from), sideOfNode(topology, to));
    flow.from = {from, interfaceAt(topology, from, flow.firewall)};
    flow.to = {to, interfaceAt(topology, to, flow.firewall)};
    return flow;
}

QList<Interface> interfacesOf(NodeType type)
{
    QList<Interface> interfaces;
    for (const Interface interface : valuesOf<Interface>()) {
        if (hasInterface(type, interface))
            interfaces.append(interface);
    }
    return interfaces;
}

QStringList applicationsOf(const Catalog &catalog)
{
    return wordsOf(catalog, &FlowTemplate::application);
}

QStringList securitiesOf(const Catalog &catalog)
{
    return wordsOf(catalog, &FlowTemplate::security);
}

} // namespace portolan
