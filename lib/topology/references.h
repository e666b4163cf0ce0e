#pragma once

#include "topology/topology.h"

#include <functional>

namespace portolan {

/// Calls VISIT with every id by which the topology refers to a node, except the nodes' own ids and
/// flow ids; VISIT may change it.
void visitReferences(Topology &topology, const std::function<void(NodeId &)> &visit);

/// Takes the nodes out and with them everything that refers to them: next hops, media Edges, routes
/// of sites, custom flows, positions, folded, unfolded and locked entries. Numbers of flows stay:
/// none is given twice.
void eraseNodes(Topology &topology, const QSet<NodeId> &ids);

/// The id that a flow has after a node of it was given another one: "rule:EDGE:FAR", where every
/// part after the first may be a node's id.
FlowId renamedFlow(const FlowId &flow, const NodeId &from, const NodeId &to);

/// Gives a node another id everywhere, also inside the ids of numbered and suppressed flows.
void renameReferences(Topology &topology, const NodeId &from, const NodeId &to);

} // namespace portolan
