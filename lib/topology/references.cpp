#include "topology/references.h"

namespace portolan {

namespace {

void visitNode(Node &node, const std::function<void(NodeId &)> &visit)
{
    if (auto *edge = node.as<EdgePool>())
        visit(edge->nextHop);
    else if (auto *pool = node.as<FrontEndPool>())
        visit(pool->mediaEdge);
}

void visitSite(Site &site, const std::function<void(NodeId &)> &visit)
{
    visit(site.federationRoute);
    visit(site.xmppRoute);
}

} // namespace

FlowId renamedFlow(const FlowId &flow, const NodeId &from, const NodeId &to)
{
    QStringList parts = flow.value.split(u':');
    if (parts.first() == u"custom")
        return flow;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i) == from.value)
            parts[i] = to.value;
    }
    return FlowId(parts.join(u':'));
}

void visitReferences(Topology &topology, const std::function<void(NodeId &)> &visit)
{
    for (Node &node : topology.nodes)
        visitNode(node, visit);
    for (Site &site : topology.sites)
        visitSite(site, visit);
    for (CustomFlow &flow : topology.customFlows) {
        visit(flow.from.node);
        visit(flow.to.node);
    }
    for (QList<NodeId> *ids : {&topology.folded, &topology.unfolded, &topology.locked}) {
        for (NodeId &id : *ids)
            visit(id);
    }
}

void eraseNodes(Topology &topology, const QSet<NodeId> &ids)
{
    std::erase_if(topology.nodes, [&](const Node &node) { return ids.contains(node.id); });
    std::erase_if(topology.customFlows, [&](const CustomFlow &flow) {
        return ids.contains(flow.from.node) || ids.contains(flow.to.node);
    });
    const auto isGone = [&](const NodeId &id) { return ids.contains(id); };
    for (QList<NodeId> *list : {&topology.folded, &topology.unfolded, &topology.locked})
        list->removeIf(isGone);
    for (const NodeId &id : ids)
        topology.positions.remove(id);
    const auto drop = [&](NodeId &id) {
        if (ids.contains(id))
            id = NodeId();
    };
    for (Node &node : topology.nodes)
        visitNode(node, drop);
    for (Site &site : topology.sites)
        visitSite(site, drop);
}

void renameReferences(Topology &topology, const NodeId &from, const NodeId &to)
{
    visitReferences(topology, [&](NodeId &id) {
        if (id == from)
            id = to;
    });
    if (const auto position = topology.positions.constFind(from);
        position != topology.positions.cend()) {
        const QPoint point = *position;
        topology.positions.remove(from);
        topology.positions.insert(to, point);
    }
    QMap<FlowId, int> numbers;
    for (auto it = topology.flowNumbers.cbegin(); it != topology.flowNumbers.cend(); ++it)
        numbers.insert(renamedFlow(it.key(), from, to), it.value());
    topology.flowNumbers = numbers;
    for (SuppressedFlow &flow : topology.suppressedFlows)
        flow.flow = renamedFlow(flow.flow, from, to);
}

} // namespace portolan
