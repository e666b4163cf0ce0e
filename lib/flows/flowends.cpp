#include "flows/flowends.h"

#include "flows/deriveflows.h"

#include <QSet>

namespace portolan {

namespace {

/// Addresses of one end with their translations, each address once.
class AddressList
{
public:
    /// Adds an address; TRANSLATED is null where nothing translates it.
    void add(const IpAddress &address, const IpAddress &translated)
    {
        if (address.isNull() || m_known.contains(address.toString()))
            return;
        m_known.insert(address.toString());
        m_addresses.append(address.toString());
        m_isTranslated = m_isTranslated || !translated.isNull();
        // IPv6 passes a translation as it is: on the far side it stands beside the translated IPv4.
        if (!translated.isNull())
            m_translated.append(translated.toString());
        else if (!address.isIPv4())
            m_translated.append(address.toString());
    }
    void writeTo(FlowEnd &end) const
    {
        end.addresses = m_addresses;
        if (m_isTranslated)
            end.translatedAddresses = m_translated;
    }

private:
    QSet<QString> m_known;
    QStringList m_addresses;
    QStringList m_translated;
    bool m_isTranslated = false;
};

void addInterfaces(const std::vector<const InterfaceAddress *> &interfaces, bool translated,
                   AddressList &list)
{
    for (const InterfaceAddress *interface : interfaces)
        list.add(interface->address, translated ? interface->publicAddress : IpAddress());
    for (const InterfaceAddress *interface : interfaces)
        list.add(interface->address6, {});
}

void addEdgePool(const EdgePool &pool, Interface interface, BalancedAddresses balanced,
                 AddressList &list)
{
    std::vector<const InterfaceAddress *> interfaces;
    const bool mayBalance = pool.loadBalancing == LoadBalancing::Hardware && pool.hasVirtual;
    if (mayBalance && balanced != BalancedAddresses::Nodes) {
        const auto *address = interfaceOf(pool.virtualAddresses, interface, pool.addressPlan);
        if (address && address->isSet())
            interfaces.push_back(address);
    }
    if (interfaces.empty() || balanced != BalancedAddresses::Virtual) {
        for (const EdgeServer &server : pool.servers) {
            if (const auto *address = interfaceOf(server, interface, pool.addressPlan))
                interfaces.push_back(address);
        }
    }
    addInterfaces(interfaces, pool.nat && interface != Interface::Internal, list);
}

void addReverseProxy(const ReverseProxy &proxy, Interface interface, AddressList &list)
{
    std::vector<const InterfaceAddress *> interfaces;
    for (const ReverseProxyServer &server : proxy.servers)
        interfaces.push_back(interface == Interface::Internal ? &server.internal
                                                              : &server.external);
    addInterfaces(interfaces, interface != Interface::Internal, list);
}

template<class Pool> void addInsidePool(const Pool &pool, AddressList &list)
{
    for (const InternalServer &server : pool.servers)
        list.add(server.address, {});
    list.add(pool.virtualAddress, {});
}

QStringList networkTexts(const QList<IpNetwork> &networks)
{
    QStringList texts;
    for (const IpNetwork &network : networks)
        texts.append(network.toString());
    return texts;
}

QStringList ownAddresses(const Node &node)
{
    if (const auto *partner = node.as<FederationPartner>())
        return networkTexts(partner->addresses);
    if (const auto *hosting = node.as<HostingProvider>())
        return networkTexts(hosting->addresses);
    if (const auto *provider = node.as<PublicImProvider>())
        return networkTexts(provider->addresses);
    if (const auto *partner = node.as<XmppPartner>())
        return networkTexts(partner->addresses);
    if (const auto *users = node.as<ExternalUsers>())
        return networkTexts(users->addresses);
    return {};
}

} // namespace

FlowEnds::FlowEnds(const TopologyIndex &index, const Catalog &catalog)
    : m_index(index), m_catalog(catalog)
{
    m_internet.label = catalog.terms.anyInternet;
    m_inside.label = catalog.terms.anyInternal;
    m_inside.addresses = networkTexts(index.topology().internalNetworks);
}

const FlowEnd &FlowEnds::end(int node, Interface interface, BalancedAddresses balanced)
{
    constexpr size_t interfaces = size_t(Interface::External) + 1;
    constexpr size_t balancings = size_t(BalancedAddresses::Both) + 1;
    const size_t key =
        (size_t(node) * interfaces + size_t(interface)) * balancings + size_t(balanced);
    const auto known = m_ends.find(key);
    if (known != m_ends.end())
        return known->second;
    return m_ends.emplace(key, make(m_index.node(node), interface, balanced)).first->second;
}

FlowEnd FlowEnds::make(const Node &node, Interface interface, BalancedAddresses balanced) const
{
    FlowEnd end;
    end.node = node.id;
    end.interface = interface;
    end.label = nodeLabel(node, m_catalog);
    if (interface != Interface::None)
        end.label = end.label + BilingualText::same(QStringLiteral(": ")) +
                    m_catalog.terms.interfaces.value(interface);
    AddressList list;
    if (const auto *pool = node.as<EdgePool>())
        addEdgePool(*pool, interface, balanced, list);
    else if (const auto *proxy = node.as<ReverseProxy>())
        addReverseProxy(*proxy, interface, list);
    else if (const auto *pool = node.as<FrontEndPool>())
        addInsidePool(*pool, list);
    else if (const auto *director = node.as<Director>())
        addInsidePool(*director, list);
    list.writeTo(end);
    if (end.addresses.isEmpty())
        end.addresses = ownAddresses(node);
    return end;
}

FlowEnd FlowEnds::endpoint(const QString &id, const Node &near) const
{
    FlowEnd end;
    end.endpoint = id;
    const Endpoint *endpoint = m_catalog.endpoint(id);
    if (!endpoint)
        return end;
    end.label = endpoint->name;
    end.addresses = endpoint->addresses;
    const auto *proxy = near.as<ReverseProxy>();
    if (end.addresses.isEmpty() && proxy)
        end.addresses = networkTexts(proxy->officeWebApps);
    return end;
}

FlowEnd FlowEnds::wholeNode(int node, Firewall firewall)
{
    const NodeType type = m_index.node(node).type();
    QList<Interface> interfaces{Interface::Internal};
    if (type == NodeType::EdgePool && firewall == Firewall::External)
        interfaces = {Interface::Access, Interface::WebConferencing, Interface::Av};
    else if (type == NodeType::ReverseProxy && firewall == Firewall::External)
        interfaces = {Interface::External};
    else if (type != NodeType::EdgePool && type != NodeType::ReverseProxy)
        interfaces = {Interface::None};

    FlowEnd whole;
    whole.node = m_index.node(node).id;
    whole.label = nodeLabel(m_index.node(node), m_catalog);
    for (Interface interface : interfaces) {
        const FlowEnd &part = end(node, interface, BalancedAddresses::Both);
        whole.addresses += part.addresses;
        whole.translatedAddresses += part.translatedAddresses;
    }
    whole.addresses.removeDuplicates();
    whole.translatedAddresses.removeDuplicates();
    return whole;
}

} // namespace portolan
