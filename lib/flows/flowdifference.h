#pragma once

#include "flows/flow.h"

namespace portolan {

/// A flow that stayed but asks the firewall for something else.
struct FlowChange
{
    Flow before;
    Flow after;
};

/// What an edit did to the flows, each list in table order. Closed and changed flows bear the
/// numbers that they had before.
struct FlowDifference
{
    std::vector<Flow> closed;
    std::vector<Flow> opened;
    std::vector<FlowChange> changed;

    bool isEmpty() const { return closed.empty() && opened.empty() && changed.empty(); }
};

/// True where both ask the firewalls for the same hole and mean it alike: ends, addresses, ports,
/// protocol and requirement. Names, numbers and comments are for the reader and count for nothing.
bool opensTheSame(const Flow &a, const Flow &b);

/// The flows that went, came or changed, matched by id. Linear in the number of flows.
FlowDifference differenceOfFlows(const FlowSet &before, const FlowSet &after);

} // namespace portolan
