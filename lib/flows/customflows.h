#pragma once

#include "flows/flowends.h"

#include <vector>

namespace portolan {

/// Where a node stands as a firewall sees it.
enum class Side { Internet, Perimeter, Inside };
Side sideOf(NodeType type);

/// The id of a custom flow among the flows, and the other way round: empty for a flow of a rule.
FlowId flowIdOfCustom(const QString &id);
QString customIdOf(const FlowId &flow);

/// Adds the topology's custom flows in the order of the file. They belong to no rule: id
/// `custom:ID`, rule and scenario `custom`.
void appendCustomFlows(const TopologyIndex &index, FlowEnds &ends, std::vector<Flow> &flows);

} // namespace portolan
