#include "flows/topologyindex.h"

#include <algorithm>

namespace portolan {

TopologyIndex::TopologyIndex(const Topology &topology) : m_topology(topology)
{
    const int count = int(topology.nodes.size());
    m_byId.reserve(count);
    for (int i = 0; i < count; ++i) {
        m_byId.insert(node(i).id.value, i);
        m_byType[size_t(node(i).type())].push_back(i);
    }
}

std::vector<int> TopologyIndex::ofTypes(const QList<NodeType> &types) const
{
    std::vector<int> all;
    for (NodeType type : types)
        all.insert(all.end(), ofType(type).begin(), ofType(type).end());
    std::sort(all.begin(), all.end());
    return all;
}

QString effectiveProduct(const Topology &topology, const Catalog &catalog)
{
    const Product *product = catalog.product(topology.product);
    return product && !product->treatAs.isEmpty() ? product->treatAs : topology.product;
}

QString effectivePartnerProduct(const Node &node, const Catalog &catalog)
{
    QString id;
    if (const auto *partner = node.as<FederationPartner>())
        id = partner->product;
    else if (const auto *hosting = node.as<HostingProvider>())
        id = hosting->product;
    const Product *product = id.isEmpty() ? nullptr : catalog.partnerProduct(id);
    return product && !product->treatAs.isEmpty() ? product->treatAs : id;
}

QDate endOfService(const Node &node, const Catalog &catalog)
{
    if (const auto *hosting = node.as<HostingProvider>()) {
        const Product *product = catalog.partnerProduct(hosting->product);
        return product ? product->ended : QDate();
    }
    const auto *details = node.as<PublicImProvider>();
    const Provider *provider = details ? catalog.provider(details->provider) : nullptr;
    if (!provider)
        return {};
    if (details->region == Region::MainlandChina && provider->endedMainlandChina.isValid())
        return provider->endedMainlandChina;
    return provider->ended;
}

PortSet effectivePorts(const EdgePool &pool, const QString &name, const Catalog &catalog)
{
    if (const auto own = pool.ports.constFind(name); own != pool.ports.constEnd())
        return *own;
    const PortDefault defaults = catalog.ports.value(name);
    return pool.addressPlan == AddressPlan::Shared ? defaults.shared : defaults.separate;
}

} // namespace portolan
