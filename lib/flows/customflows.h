#pragma once

#include "flows/flowends.h"

#include <vector>

namespace portolan {

/// Adds the topology's custom flows in the order of the file. They belong to no rule: id
/// `custom:ID`, rule and scenario `custom`.
void appendCustomFlows(const TopologyIndex &index, FlowEnds &ends, std::vector<Flow> &flows);

} // namespace portolan
