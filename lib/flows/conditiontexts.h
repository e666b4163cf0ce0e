#pragma once

#include "flows/ruleconditions.h"

namespace portolan {

/// One demand of a rule in words, and whether it is met.
struct ConditionLine
{
    BilingualText text;        ///< "Federation is on at an Edge pool."
    std::optional<bool> holds; ///< nothing where it was asked of no topology

    friend bool operator==(const ConditionLine &, const ConditionLine &) = default;
};

/// What a rule or documented row demands, in general: "the Edge pool offers …".
QList<ConditionLine> conditionLines(const FlowTemplate &rule, const Catalog &catalog);

/// The same, asked of a topology: of its NEAR node (Edge pool or reverse proxy; -1: there is none)
/// and of the FAR node (-1: Any, or there is none).
QList<ConditionLine> conditionLines(const FlowTemplate &rule, const Catalog &catalog,
                                    const TopologyIndex &index, int near, int far);

} // namespace portolan
