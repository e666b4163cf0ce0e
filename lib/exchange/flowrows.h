#pragma once

#include "flows/flow.h"
#include "flows/flowfilter.h"

#include <vector>

namespace portolan {

/// One row of a flow table: a flow, or several that differ only in their partner.
struct FlowRow
{
    QList<const Flow *> flows; ///< at least one; belong to the FlowSet that was given

    const Flow &first() const { return *flows.first(); }
    bool isJoined() const { return flows.size() > 1; }
};

/// The rows of a flow table in table order. With GROUP_BY_RULE, flows of one rule and one near end
/// (the Edge pool or reverse proxy that the flow's id names first) are joined where they differ
/// only in the far node. A partner that may have any address is never joined with one whose
/// addresses are known: the list would open less, or more, than each asks for.
std::vector<FlowRow> flowRows(const FlowSet &flows, bool groupByRule);

/// The end of a joined row whose nodes differ; null for a row of one flow.
const FlowEnd *joinedEnd(const FlowRow &row);

} // namespace portolan
