#pragma once

#include "flows/findings.h"
#include "flows/topologyindex.h"

#include <functional>

namespace portolan {

/// What one click does about a finding.
struct FindingFix
{
    BilingualText text; ///< as the undo menu names it: "Set load balancing to none"
    /// Mends the topology that the finding is about. What it asks the topology is already answered,
    /// so it cannot fail.
    std::function<void(Topology &)> apply;
};

/// The fix of a finding, or nothing where no single click can mend it: because something must be
/// typed (an address), or because there is more than one way. Pure.
std::optional<FindingFix> fixFor(const Finding &finding, const Topology &topology,
                                 const Catalog &catalog);

/// The same for many findings of one topology: no look-up searches it.
std::optional<FindingFix> fixFor(const Finding &finding, const TopologyIndex &index,
                                 const Catalog &catalog);

} // namespace portolan
