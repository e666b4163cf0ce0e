#pragma once

#include "topology/topology.h"

#include <random>

/// Topologies by chance: every node type, service, product and flag in all mixtures, always of
/// sound form. The same seed gives the same topology everywhere.
namespace portolan::testing {

class RandomTopology
{
public:
    explicit RandomTopology(unsigned seed) : m_random(seed) {}

    /// 0 … LIMIT - 1; std's distributions differ between libraries, this does not.
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool chance(int of) { return below(of) == 0; }
    template<class List> auto oneOf(const List &list) { return list.at(below(int(list.size()))); }

    Topology make()
    {
        Topology topology;
        topology.title = BilingualText::same(QStringLiteral("by chance"));
        topology.product = oneOf(productIds());
        const int inside = below(4);
        for (int i = 0; i < inside; ++i)
            add(topology, chance(3) ? NodeType::Director : NodeType::FrontEndPool);
        const int edges = 1 + below(3);
        for (int i = 0; i < edges; ++i)
            add(topology, NodeType::EdgePool);
        const int outside = below(7);
        for (int i = 0; i < outside; ++i)
            add(topology,
                oneOf(QList<NodeType>{NodeType::FederationPartner, NodeType::HostingProvider,
                                      NodeType::PublicImProvider, NodeType::XmppPartner,
                                      NodeType::ExternalUsers, NodeType::ReverseProxy}));
        std::shuffle(topology.nodes.begin(), topology.nodes.end(), m_random);
        return topology;
    }

private:
    void add(Topology &topology, NodeType type)
    {
        Node node = newNode(topology, type);
        if (auto *pool = node.as<EdgePool>())
            fill(topology, *pool);
        else if (auto *frontEnd = node.as<FrontEndPool>()) {
            frontEnd->xmppGateway = chance(2);
            frontEnd->centralManagement = chance(3);
        } else if (auto *proxy = node.as<ReverseProxy>()) {
            proxy->http = chance(2);
            if (chance(2))
                proxy->officeWebApps = {*IpNetwork::fromString(u"192.0.2.77")};
        } else if (auto *partner = node.as<FederationPartner>()) {
            partner->product = oneOf(partnerProductIds());
        } else if (auto *hosting = node.as<HostingProvider>()) {
            hosting->product = oneOf(hostingProductIds());
        } else if (auto *provider = node.as<PublicImProvider>()) {
            provider->provider = oneOf(publicImProviderIds());
            provider->audioVideo = chance(2);
            provider->directorySearch = chance(2);
            provider->region = chance(2) ? Region::Worldwide : Region::MainlandChina;
        }
        topology.nodes.push_back(node);
    }

    void fill(const Topology &topology, EdgePool &pool)
    {
        pool.services.clear();
        for (Service service : valuesOf<Service>()) {
            if (!chance(3))
                pool.services.insert(service);
        }
        pool.nat = chance(2);
        pool.push = chance(3);
        pool.loadBalancing = oneOf(valuesOf<LoadBalancing>());
        pool.addressPlan = chance(4) ? AddressPlan::Shared : AddressPlan::Separate;
        if (chance(2))
            pool.servers.push_back(pool.servers.front());
        if (pool.loadBalancing == LoadBalancing::Hardware && chance(2)) {
            pool.hasVirtual = true;
            pool.virtualAddresses.internal.address = *IpAddress::fromString(u"10.99.0.1");
        }
        pool.nextHop = {};
        for (const Node &node : topology.nodes) {
            if (node.type() == NodeType::Director || node.type() == NodeType::FrontEndPool) {
                if (pool.nextHop.isEmpty() || chance(2))
                    pool.nextHop = node.id;
            }
        }
    }

    std::mt19937 m_random;
};

} // namespace portolan::testing
