#pragma once

#include "topology/topology.h"

#include <set>

/// Addresses that count up: for many servers at once.
namespace portolan {

/// Every address that a node of TOPOLOGY has, NAT and virtual addresses included.
std::set<IpAddress> usedAddresses(const Topology &topology);

/// Counts up from an address within its network and skips what is used. Of an IPv4 network the
/// first and the last address are left out.
class AddressPool
{
public:
    /// PREFIX 0 means the default: 24 for IPv4, 64 for IPv6.
    AddressPool(const IpAddress &start, std::set<IpAddress> used, int prefix = 0);

    /// The next free one, which is used from now on; null where the network has none left, or the
    /// pool began without an address.
    IpAddress next();

private:
    bool step();
    bool isHost() const;

    IpAddress m_next;
    IpAddress m_start;
    std::set<IpAddress> m_used;
    int m_prefix;
    bool m_isOver;
};

/// The address that follows, 255.255.255.255 and its like excepted: then null.
IpAddress addressAfter(const IpAddress &address);

/// Which addresses of a node's servers are counted up.
enum class PooledAddress { Address, PublicAddress, Address6 };

/// Gives every server of a node its address, server by server, from START on: at INTERFACE of Edge
/// Servers and reverse proxies (External stands for the latter's outer one), the only one of Front
/// End Servers and Directors. What others in TOPOLOGY use is skipped; the node's own addresses of
/// that kind are free again. False, and NODE as it was, where the network is too small or the node
/// has no such addresses.
bool fillAddresses(Node &node, Interface interface, PooledAddress which, const IpAddress &start,
                   const Topology &topology);

} // namespace portolan
