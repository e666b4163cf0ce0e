#pragma once

#include "topology/objectreader.h"

namespace portolan {

/// Reads the whole file into TOPOLOGY; what is wrong stands in CONTEXT. VALUE is of the newest
/// version.
void readTopologyValue(ReadContext &context, const JsonValue &value, Topology &topology);

/// Reads the lists about flows: customFlows, suppressedFlows, flowNumbers.
void readFlowLists(ReadContext &context, ObjectReader &object, Topology &topology);

} // namespace portolan
