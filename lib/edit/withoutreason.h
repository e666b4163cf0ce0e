#pragma once

#include "flows/flow.h"
#include "topology/topology.h"

#include <optional>

namespace portolan {

/// The topology without the one thing that REASON names: the service off at that pool, the flag the
/// other way round, the next hop gone, the partner removed with everything that refers to it, the
/// custom flow or the chosen reading taken out. A flow that has the reason in its `because` is gone
/// from it.
///
/// Nothing where the thing is no longer there, or cannot be taken away but only chosen otherwise:
/// the product of the topology or of a partner, a provider, load balancing.
std::optional<Topology> withoutReason(const Topology &topology, const Because &reason);

} // namespace portolan
