#pragma once

#include "topology/topology.h"

namespace portolan {

/// How large a made topology is. Every Edge pool has two servers; the first one is the route of
/// federation, public IM and XMPP, all have A/V, as Microsoft's planning asks.
struct TwinSize
{
    int edgePools = 3;
    int frontEndPools = 3;
    int federationPartners = 14;
    int publicImProviders = 3;
    int xmppPartners = 3;
};

/// About 292 flows, the `.portolan` twin of the layout bench's `medium`.
inline constexpr TwinSize mediumTwin{};
/// About 3,100 flows.
inline constexpr TwinSize largeTwin{4, 4, 137, 3, 30};
/// About 10,200 flows.
inline constexpr TwinSize hugeTwin{4, 4, 450, 3, 90};

/// A topology of that size: deterministic, valid, with documentation names and addresses.
Topology makeTwin(const TwinSize &size, const QString &title);

} // namespace portolan
