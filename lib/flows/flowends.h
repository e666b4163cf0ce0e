#pragma once

#include "flows/flow.h"
#include "flows/topologyindex.h"

#include <unordered_map>

namespace portolan {

/// Makes the ends of flows. An end is made once for each node, interface and way of balancing and
/// then shared by all flows that have it.
class FlowEnds
{
public:
    FlowEnds(const TopologyIndex &index, const Catalog &catalog);

    const FlowEnd &end(int node, Interface interface,
                       BalancedAddresses balanced = BalancedAddresses::Nodes);
    /// Any at a firewall: the Internet, or the inside with the topology's internal networks.
    const FlowEnd &any(Firewall firewall) const
    {
        return firewall == Firewall::External ? m_internet : m_inside;
    }
    /// A place that is no node: its published addresses, or those that the near node knows of it.
    FlowEnd endpoint(const QString &id, const Node &near) const;
    /// The end of a custom flow that names an Edge pool or reverse proxy but no interface of it:
    /// every address that the node has at the firewall.
    FlowEnd wholeNode(int node, Firewall firewall);

private:
    FlowEnd make(const Node &node, Interface interface, BalancedAddresses balanced) const;

    const TopologyIndex &m_index;
    const Catalog &m_catalog;
    FlowEnd m_internet;
    FlowEnd m_inside;
    std::unordered_map<size_t, FlowEnd> m_ends; ///< references into it stay valid
};

} // namespace portolan
