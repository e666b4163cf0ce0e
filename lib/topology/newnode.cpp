#include "base/message.h"
#include "topology/topology.h"

#include <algorithm>

namespace portolan {

namespace {

// Every host name, domain and address that the topology uses already, in lower case.
class UsedValues
{
public:
    explicit UsedValues(const Topology &topology)
    {
        for (const Node &node : topology.nodes)
            std::visit([this](const auto &details) { note(details); }, node.details);
    }

    bool contains(const QString &text) const { return m_texts.contains(text.toLower()); }
    void insert(const QString &text) { m_texts.insert(text.toLower()); }

private:
    void note(const InterfaceAddress &interface)
    {
        insert(interface.address.toString());
        insert(interface.publicAddress.toString());
        insert(interface.address6.toString());
    }
    void note(const EdgeServer &server)
    {
        insert(server.fqdn);
        for (const auto *part :
             {&server.internal, &server.access, &server.webConferencing, &server.av})
            note(*part);
    }
    void note(const EdgePool &pool)
    {
        insert(pool.fqdn);
        for (const EdgeServer &server : pool.servers)
            note(server);
        note(pool.virtualAddresses);
        for (const QString &fqdn : pool.externalFqdns)
            insert(fqdn);
    }
    void note(const std::vector<InternalServer> &servers)
    {
        for (const InternalServer &server : servers) {
            insert(server.fqdn);
            insert(server.address.toString());
        }
    }
    void note(const FrontEndPool &pool)
    {
        insert(pool.fqdn);
        insert(pool.virtualAddress.toString());
        note(pool.servers);
    }
    void note(const Director &director)
    {
        insert(director.fqdn);
        insert(director.virtualAddress.toString());
        note(director.servers);
    }
    void note(const ReverseProxy &proxy)
    {
        insert(proxy.fqdn);
        for (const ReverseProxyServer &server : proxy.servers) {
            insert(server.fqdn);
            note(server.external);
            note(server.internal);
        }
        for (const QString &fqdn : proxy.externalFqdns)
            insert(fqdn);
    }
    void note(const FederationPartner &partner)
    {
        insert(partner.sipDomain);
        insert(partner.accessEdgeFqdn);
    }
    void note(const HostingProvider &provider) { insert(provider.fqdn); }
    void note(const PublicImProvider &provider) { insert(provider.provider); }
    void note(const XmppPartner &partner) { insert(partner.domain); }
    void note(const ExternalUsers &) {}
    void note(const Note &) {}

    QSet<QString> m_texts;
};

// Where example addresses come from: one network of RFC 5737 and, once it is used up, one of
// RFC 3849 for each leg, so that the legs never share a subnet.
struct ExampleNetwork
{
    const char *v4;
    const char *v6;
};

constexpr ExampleNetwork outerPerimeter = {"192.0.2.", "2001:db8:1::"};
constexpr ExampleNetwork innerPerimeter = {"198.51.100.", "2001:db8:2::"};
constexpr ExampleNetwork inside = {"203.0.113.", "2001:db8:3::"};

class Examples
{
public:
    explicit Examples(const Topology &topology) : m_used(topology) {}

    /// `stem.domain`, `stem2.domain` …: the first that is free.
    QString name(const char *stem, const char *domain)
    {
        for (int n = 1;; ++n) {
            const QString text = QLatin1String(stem) + (n > 1 ? QString::number(n) : QString()) +
                                 u'.' + QLatin1String(domain);
            if (take(text))
                return text;
        }
    }

    IpAddress address(ExampleNetwork network)
    {
        for (int host = 10;; ++host) {
            const QString text = host < 255 ? QLatin1String(network.v4) + QString::number(host)
                                            : QLatin1String(network.v6) + QString::number(host, 16);
            if (take(text))
                return *IpAddress::fromString(text);
        }
    }

    InterfaceAddress interface(ExampleNetwork network)
    {
        InterfaceAddress result;
        result.address = address(network);
        return result;
    }

    /// The first provider that no node stands for yet.
    QString provider()
    {
        for (QLatin1String id : publicImProviderIds()) {
            if (!m_used.contains(id))
                return id;
        }
        return publicImProviderIds().first();
    }

private:
    bool take(const QString &text)
    {
        if (m_used.contains(text))
            return false;
        m_used.insert(text);
        return true;
    }

    UsedValues m_used;
};

template<class T> const Node *firstNode(const Topology &topology)
{
    const auto it = std::find_if(topology.nodes.begin(), topology.nodes.end(),
                                 [](const Node &node) { return node.as<T>() != nullptr; });
    return it == topology.nodes.end() ? nullptr : &*it;
}

void fill(EdgePool &pool, Examples &examples, const Topology &topology)
{
    pool.fqdn = examples.name("edge", "example.com");
    pool.services = {Service::RemoteAccess, Service::Federation, Service::WebConferencing,
                     Service::Av};
    pool.externalFqdns = {{Interface::Access, examples.name("sip", "example.com")},
                          {Interface::WebConferencing, examples.name("webconf", "example.com")},
                          {Interface::Av, examples.name("av", "example.com")}};
    const Node *nextHop = firstNode<Director>(topology);
    if (!nextHop)
        nextHop = firstNode<FrontEndPool>(topology);
    if (nextHop)
        pool.nextHop = nextHop->id;
    EdgeServer server;
    server.fqdn = pool.fqdn; // a pool of one server bears its server's name
    server.internal = examples.interface(innerPerimeter);
    server.access = examples.interface(outerPerimeter);
    server.webConferencing = examples.interface(outerPerimeter);
    server.av = examples.interface(outerPerimeter);
    pool.servers.push_back(server);
}

InternalServer internalServer(Examples &examples, const char *stem)
{
    InternalServer server;
    server.fqdn = examples.name(stem, "example.net");
    server.address = examples.address(inside);
    return server;
}

void fill(FrontEndPool &pool, Examples &examples, const Topology &topology)
{
    pool.fqdn = examples.name("pool", "example.net");
    pool.servers.push_back(internalServer(examples, "fe"));
    pool.centralManagement = !firstNode<FrontEndPool>(topology);
}

void fill(Director &director, Examples &examples, const Topology &)
{
    director.fqdn = examples.name("dirpool", "example.net");
    director.servers.push_back(internalServer(examples, "dir"));
}

void fill(ReverseProxy &proxy, Examples &examples, const Topology &)
{
    proxy.fqdn = examples.name("proxy", "example.com");
    ReverseProxyServer server;
    server.fqdn = proxy.fqdn;
    server.external = examples.interface(outerPerimeter);
    server.internal = examples.interface(innerPerimeter);
    proxy.servers.push_back(server);
}

void fill(FederationPartner &partner, Examples &examples, const Topology &)
{
    partner.sipDomain = examples.name("partner", "example.org");
    partner.accessEdgeFqdn = QLatin1String("sip.") + partner.sipDomain;
}

void fill(HostingProvider &provider, Examples &examples, const Topology &)
{
    provider.fqdn = examples.name("hosting", "example.org");
    provider.product = hostingProductIds().first();
}

void fill(PublicImProvider &provider, Examples &examples, const Topology &)
{
    provider.provider = examples.provider();
}

void fill(XmppPartner &partner, Examples &examples, const Topology &)
{
    partner.domain = examples.name("jabber", "example.org");
}

void fill(ExternalUsers &, Examples &, const Topology &) {}

void fill(Note &note, Examples &, const Topology &)
{
    // Plain, so that what is typed over it stands in both languages.
    note.text = BilingualText::same(QStringLiteral("…"));
}

} // namespace

NodeId freshNodeId(const Topology &topology, NodeType type)
{
    QSet<QString> taken;
    for (const Node &node : topology.nodes)
        taken.insert(node.id.value);
    const QString stem = nameOf(type);
    if (!taken.contains(stem))
        return NodeId(stem);
    for (int n = 2;; ++n) {
        const QString id = stem + u'-' + QString::number(n);
        if (!taken.contains(id))
            return NodeId(id);
    }
}

Node newNode(const Topology &topology, NodeType type)
{
    Node node;
    node.id = freshNodeId(topology, type);
    node.details = emptyDetails(type);
    Examples examples(topology);
    std::visit([&](auto &details) { fill(details, examples, topology); }, node.details);
    return node;
}

} // namespace portolan
