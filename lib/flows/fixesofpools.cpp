#include "flows/addressplaces.h"
#include "flows/mending.h"

namespace portolan {

namespace {

void forEachInterface(EdgeServer &server, const std::function<void(InterfaceAddress &)> &change)
{
    for (InterfaceAddress *part :
         {&server.internal, &server.access, &server.webConferencing, &server.av})
        change(*part);
}

/// Every interface of the pool's servers, and its virtual ones.
void forEachInterface(EdgePool &pool, const std::function<void(InterfaceAddress &)> &change)
{
    for (EdgeServer &server : pool.servers)
        forEachInterface(server, change);
    forEachInterface(pool.virtualAddresses, change);
}

void dropVirtual(EdgePool &pool)
{
    pool.hasVirtual = false;
    pool.virtualAddresses = {};
}

// A pool of one server without load balancing bears its server's name: else this were no mending.
std::optional<Mending> withoutBalancing(const MendingContext &context)
{
    const auto *pool = context.as<EdgePool>();
    if (!pool || pool->servers.size() != 1 ||
        pool->fqdn.compare(pool->servers.front().fqdn, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &changed) {
                       changed.loadBalancing = LoadBalancing::None;
                       dropVirtual(changed);
                   })};
}

// Virtual addresses tell that a hardware load balancer may be meant: no guess then.
std::optional<Mending> dnsBalancing(const MendingContext &context)
{
    const auto *pool = context.as<EdgePool>();
    if (!pool || pool->hasVirtual)
        return std::nullopt;
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &changed) {
                       changed.loadBalancing = LoadBalancing::Dns;
                   })};
}

std::optional<Mending> withoutVirtual(const MendingContext &context)
{
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), dropVirtual)};
}

void dropPublic(InterfaceAddress &interface)
{
    interface.publicAddress = {};
}

// Without NAT the pool keeps its own addresses: only public ones may stand behind the balancer.
std::optional<Mending> withoutNat(const MendingContext &context)
{
    const auto *pool = context.as<EdgePool>();
    if (!pool)
        return std::nullopt;
    for (const AddressPlace &place : edgePlaces(*pool)) {
        if (place.interface != Interface::Internal &&
            (place.address->address.isPrivate() || place.address->address6.isPrivate()))
            return std::nullopt;
    }
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &changed) {
                       changed.nat = false;
                       forEachInterface(changed, dropPublic);
                   })};
}

std::optional<Mending> withoutPublicAddresses(const MendingContext &context)
{
    if (context.as<EdgePool>())
        return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &pool) {
                           for (EdgeServer &server : pool.servers)
                               dropPublic(server.internal);
                           dropPublic(pool.virtualAddresses.internal);
                           if (!pool.nat)
                               forEachInterface(pool, dropPublic);
                       })};
    return Mending{{}, changeOf<ReverseProxy>(context.nodeId(), [](ReverseProxy &proxy) {
                       for (ReverseProxyServer &server : proxy.servers)
                           dropPublic(server.internal);
                   })};
}

std::optional<Mending> withoutInnerGateway(const MendingContext &context)
{
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &pool) {
                       for (EdgeServer &server : pool.servers)
                           server.internal.gateway = {};
                       pool.virtualAddresses.internal.gateway = {};
                   })};
}

bool isNear(const EdgePool &pool, const QList<IpNetwork> &networks, const IpAddress &address)
{
    for (const EdgeServer &server : pool.servers) {
        if (reaches(server.internal, address))
            return true;
    }
    return std::any_of(networks.begin(), networks.end(),
                       [&](const IpNetwork &network) { return network.contains(address); });
}

std::optional<Mending> withoutInternalDns(const MendingContext &context)
{
    const NodeId id = context.nodeId();
    return Mending{{}, [id](Topology &topology) {
                       auto &pool = *topology.node(id)->as<EdgePool>();
                       pool.dnsServers.removeIf([&](const IpAddress &server) {
                           return isNear(pool, topology.internalNetworks, server);
                       });
                   }};
}

// Where the only address of an interface is IPv6, there is nothing to keep.
std::optional<Mending> withoutIpv6(const MendingContext &context)
{
    const auto *pool = context.as<EdgePool>();
    if (!pool)
        return std::nullopt;
    for (const AddressPlace &place : edgePlaces(*pool)) {
        if (!place.address->address.isIPv4())
            return std::nullopt;
    }
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &changed) {
                       forEachInterface(changed, [](InterfaceAddress &interface) {
                           interface.address6 = {};
                           interface.prefix6 = 0;
                       });
                   })};
}

std::optional<Mending> oneSharedAddress(const MendingContext &context)
{
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &pool) {
                       for (EdgeServer &server : pool.servers) {
                           server.webConferencing = {};
                           server.av = {};
                       }
                       pool.virtualAddresses.webConferencing = {};
                       pool.virtualAddresses.av = {};
                   })};
}

std::optional<Mending> defaultExternalPorts(const MendingContext &context)
{
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &pool) {
                       pool.ports.removeIf([](const std::pair<const QString &, PortSet &> &port) {
                           return !port.first.startsWith(QLatin1String("internal-"));
                       });
                   })};
}

std::optional<Mending> defaultPorts(const MendingContext &context)
{
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &pool) {
                       pool.ports.removeIf([](const std::pair<const QString &, PortSet &> &port) {
                           return port.first != QLatin1String("media-range");
                       });
                   })};
}

std::optional<Mending> defaultMediaRange(const MendingContext &context)
{
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &pool) {
                       pool.ports.remove(QStringLiteral("media-range"));
                   })};
}

std::optional<Mending> nameOfOnlyServer(const MendingContext &context)
{
    const auto *pool = context.as<EdgePool>();
    if (!pool || pool->servers.size() != 1)
        return std::nullopt;
    const QString name = pool->servers.front().fqdn;
    return Mending{
        {{QStringLiteral("server"), BilingualText::same(name)}},
        changeOf<EdgePool>(context.nodeId(), [name](EdgePool &changed) { changed.fqdn = name; })};
}

std::optional<Mending> onlyNextHop(const MendingContext &context)
{
    const std::vector<int> candidates =
        context.index.ofTypes({NodeType::Director, NodeType::FrontEndPool});
    if (candidates.size() != 1)
        return std::nullopt;
    const Node &hop = context.index.node(candidates.front());
    const NodeId id = hop.id;
    return Mending{
        {{QStringLiteral("other"), context.label(hop)}},
        changeOf<EdgePool>(context.nodeId(), [id](EdgePool &pool) { pool.nextHop = id; })};
}

// The only A/V pool, or the only one in the site of the Front End pool.
std::optional<Mending> onlyMediaEdge(const MendingContext &context)
{
    const int i = context.index.find(context.nodeId());
    const Node *edge = context.onlyPoolWith(Service::Av);
    if (!edge && i >= 0 && !context.index.node(i).site.isEmpty()) {
        int count = 0;
        for (int pool : context.index.ofType(NodeType::EdgePool)) {
            const Node &node = context.index.node(pool);
            if (node.site != context.index.node(i).site ||
                !node.as<EdgePool>()->services.contains(Service::Av))
                continue;
            edge = &node;
            ++count;
        }
        if (count != 1)
            return std::nullopt;
    }
    if (!edge)
        return std::nullopt;
    const NodeId id = edge->id;
    return Mending{{{QStringLiteral("other"), context.label(*edge)}},
                   changeOf<FrontEndPool>(context.nodeId(),
                                          [id](FrontEndPool &pool) { pool.mediaEdge = id; })};
}

std::optional<Mending> onlyXmppGateway(const MendingContext &context)
{
    const std::vector<int> &pools = context.index.ofType(NodeType::FrontEndPool);
    if (pools.size() != 1)
        return std::nullopt;
    const Node &pool = context.index.node(pools.front());
    return Mending{
        {{QStringLiteral("other"), context.label(pool)}},
        changeOf<FrontEndPool>(pool.id, [](FrontEndPool &changed) { changed.xmppGateway = true; })};
}

std::optional<Mending> publishedNames(const MendingContext &context)
{
    if (context.index.ofType(NodeType::ReverseProxy).size() != 1)
        return std::nullopt;
    const QStringList names = context.finding.subject.split(u' ');
    return Mending{{{QStringLiteral("fqdn"), BilingualText::same(names.join(QLatin1String(", ")))}},
                   changeOf<ReverseProxy>(context.nodeId(), [names](ReverseProxy &proxy) {
                       proxy.externalFqdns += names;
                   })};
}

constexpr MendingRule rules[] = {{"single-server-pool", withoutBalancing},
                                 {"several-servers-without-load-balancing", dnsBalancing},
                                 {"virtual-address-without-balancer", withoutVirtual},
                                 {"nat-with-hardware-load-balancer", withoutNat},
                                 {"public-address-without-nat", withoutPublicAddresses},
                                 {"gateway-on-inner-interface", withoutInnerGateway},
                                 {"edge-asks-internal-dns", withoutInternalDns},
                                 {"ipv6-not-in-product", withoutIpv6},
                                 {"shared-plan-with-several-addresses", oneSharedAddress},
                                 {"shared-address-port-clash", defaultExternalPorts},
                                 {"port-not-default", defaultPorts},
                                 {"media-range-changed", defaultMediaRange},
                                 {"single-edge-name-differs", nameOfOnlyServer},
                                 {"missing-next-hop", onlyNextHop},
                                 {"wrong-media-edge", onlyMediaEdge},
                                 {"media-edge-missing", onlyMediaEdge},
                                 {"xmpp-gateway-missing", onlyXmppGateway},
                                 {"autodiscover-not-published", publishedNames}};

} // namespace

std::span<const MendingRule> poolMendings()
{
    return rules;
}

} // namespace portolan
