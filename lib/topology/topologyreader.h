#pragma once

#include "topology/objectreader.h"

#include <QHash>

namespace portolan {

/// Reads the whole file into TOPOLOGY; what is wrong stands in CONTEXT. VALUE is of the newest
/// version.
void readTopologyValue(ReadContext &context, const JsonValue &value, Topology &topology);

/// The types of the nodes by id, for the interfaces of custom flows.
using NodeTypes = QHash<QString, NodeType>;
NodeTypes nodeTypesOf(const Topology &topology);

/// Reads one custom flow; SEEN holds the ids of those before it.
CustomFlow readCustomFlowValue(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                               const NodeTypes &types, QSet<QString> &seen);

/// Reads the lists about flows: customFlows, suppressedFlows, flowNumbers.
void readFlowLists(ReadContext &context, ObjectReader &object, Topology &topology);

} // namespace portolan
