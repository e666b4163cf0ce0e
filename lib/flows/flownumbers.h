#pragma once

#include "flows/flow.h"

#include <QMap>

#include <vector>

namespace portolan {

/// Numbers 1 to n in the order of the flows.
void numberInOrder(std::vector<Flow> &flows);

/// Numbers the flows as KEPT says; the others get the numbers that follow the highest one there,
/// in their order. Ids of KEPT without a flow hold their numbers: none is given twice.
void numberKeeping(const QMap<FlowId, int> &kept, std::vector<Flow> &flows);

} // namespace portolan
