#pragma once

#include "flows/flow.h"

#include <optional>

namespace portolan {

/// Which flows a view, a table or a picture shows. Numbers stay those of the whole set.
struct FlowFilter
{
    std::optional<Firewall> firewall;
    std::optional<Scenario> scenario;
    QString text; ///< found in labels, addresses, ports, protocol or number, without regard to case

    QString application = {}; ///< as in Flow::application; empty: all
    std::optional<Requirement> requirement = {};

    bool isEmpty() const
    {
        return !firewall && !scenario && text.isEmpty() && application.isEmpty() && !requirement;
    }
    bool accepts(const Flow &flow) const;
    friend bool operator==(const FlowFilter &, const FlowFilter &) = default;
};

/// The flows that a filter accepts, in their order.
FlowSet filteredFlows(const FlowSet &flows, const FlowFilter &filter);

} // namespace portolan
