#include "edit/topologydifference.h"

#include "flows/deriveflows.h"

#include <QHash>

namespace portolan {

namespace {

using NodesById = QHash<NodeId, const Node *>;

NodesById nodesById(const Topology &topology)
{
    NodesById nodes;
    for (const Node &node : topology.nodes)
        nodes.insert(node.id, &node);
    return nodes;
}

QList<NodeId> idsOf(const Topology &topology)
{
    QList<NodeId> ids;
    for (const Node &node : topology.nodes)
        ids.append(node.id);
    return ids;
}

bool isArrangedAlike(const Topology &a, const Topology &b)
{
    return a.positions == b.positions && a.folded == b.folded && a.unfolded == b.unfolded &&
           a.foldFrom == b.foldFrom && a.locked == b.locked;
}

// Everything that is neither a node nor a place nor a number; what comes to the format later is
// compared without a word here.
Topology settingsOf(const Topology &topology)
{
    Topology settings = topology;
    settings.nodes.clear();
    settings.positions.clear();
    settings.folded.clear();
    settings.unfolded.clear();
    settings.foldFrom.reset();
    settings.locked.clear();
    settings.flowNumbers.clear();
    return settings;
}

} // namespace

bool TopologyDifference::isEmpty() const
{
    return nodesAdded.isEmpty() && nodesChanged.isEmpty() && nodesRemoved.isEmpty() &&
           flows.isEmpty() && !settings && !arrangement && !numbers;
}

TopologyDifference differenceOfTopologies(const Topology &before, const Topology &after,
                                          const Catalog &catalog, QDate today)
{
    TopologyDifference difference;
    if (before == after)
        return difference;
    const NodesById old = nodesById(before);
    const NodesById now = nodesById(after);
    for (const Node &node : after.nodes) {
        const Node *was = old.value(node.id);
        if (!was)
            difference.nodesAdded.append(nodeLabel(node, catalog));
        else if (*was != node)
            difference.nodesChanged.append(nodeLabel(node, catalog));
    }
    for (const Node &node : before.nodes) {
        if (!now.contains(node.id))
            difference.nodesRemoved.append(nodeLabel(node, catalog));
    }
    const bool sameNodes = difference.nodesAdded.isEmpty() && difference.nodesRemoved.isEmpty();
    difference.arrangement =
        !isArrangedAlike(before, after) || (sameNodes && idsOf(before) != idsOf(after));
    difference.settings = settingsOf(before) != settingsOf(after);
    difference.numbers = before.flowNumbers != after.flowNumbers;
    difference.flows =
        differenceOfFlows(deriveFlows(before, catalog, today), deriveFlows(after, catalog, today));
    return difference;
}

} // namespace portolan
