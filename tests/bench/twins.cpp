#include "twins.h"

namespace portolan {

namespace {

IpAddress ip(const QString &text)
{
    return IpAddress::fromString(text).value();
}

InterfaceAddress interfaceAt(const QString &text)
{
    InterfaceAddress interface;
    interface.address = ip(text);
    return interface;
}

Node node(const QString &id, NodeDetails details)
{
    Node made;
    made.id = NodeId(id);
    made.details = std::move(details);
    return made;
}

EdgePool edgePool(int index, int frontEndPools)
{
    EdgePool pool;
    pool.fqdn = QStringLiteral("edge%1.example.net").arg(index + 1);
    pool.loadBalancing = LoadBalancing::Dns;
    pool.services = {Service::Av, Service::RemoteAccess, Service::WebConferencing};
    if (index == 0)
        pool.services |= {Service::Federation, Service::PublicIm, Service::Xmpp};
    pool.nextHop = NodeId(QStringLiteral("fe%1").arg(index % frontEndPools + 1));
    for (int server = 0; server < 2; ++server) {
        EdgeServer made;
        made.fqdn = QStringLiteral("edge%1-%2.example.net").arg(index + 1).arg(server + 1);
        const int host = index * 16 + server * 4 + 1;
        made.internal = interfaceAt(QStringLiteral("172.25.33.%1").arg(host));
        made.access = interfaceAt(QStringLiteral("198.51.100.%1").arg(host));
        made.webConferencing = interfaceAt(QStringLiteral("198.51.100.%1").arg(host + 1));
        made.av = interfaceAt(QStringLiteral("198.51.100.%1").arg(host + 2));
        pool.servers.push_back(made);
    }
    return pool;
}

FrontEndPool frontEndPool(int index)
{
    FrontEndPool pool;
    pool.fqdn = QStringLiteral("pool%1.example.net").arg(index + 1);
    pool.xmppGateway = index == 0;
    pool.centralManagement = index == 0;
    InternalServer server;
    server.fqdn = QStringLiteral("fe%1.example.net").arg(index + 1);
    server.address = ip(QStringLiteral("192.168.10.%1").arg(index + 10));
    pool.servers.push_back(server);
    return pool;
}

} // namespace

Topology makeTwin(const TwinSize &size, const QString &title)
{
    static const QStringList products = {QStringLiteral("lync-2013"), QStringLiteral("lync-2010"),
                                         QStringLiteral("ocs-2007-r2"), QStringLiteral("sfb-2015")};
    static const QStringList providers = {QStringLiteral("windows-live-messenger"),
                                          QStringLiteral("aol"), QStringLiteral("yahoo")};
    Topology topology;
    topology.title = BilingualText::same(title);
    topology.product = QStringLiteral("lync-2013");
    for (int i = 0; i < size.edgePools; ++i) {
        topology.nodes.push_back(
            node(QStringLiteral("edge%1").arg(i + 1), edgePool(i, size.frontEndPools)));
    }
    for (int i = 0; i < size.frontEndPools; ++i)
        topology.nodes.push_back(node(QStringLiteral("fe%1").arg(i + 1), frontEndPool(i)));
    for (int i = 0; i < size.federationPartners; ++i) {
        FederationPartner partner;
        partner.sipDomain = QStringLiteral("partner%1.example.com").arg(i + 1);
        partner.product = products.at(i % products.size());
        topology.nodes.push_back(node(QStringLiteral("fed%1").arg(i + 1), partner));
    }
    for (int i = 0; i < size.publicImProviders; ++i) {
        PublicImProvider provider;
        provider.provider = providers.at(i % providers.size());
        provider.audioVideo = i == 0;
        topology.nodes.push_back(node(QStringLiteral("pic%1").arg(i + 1), provider));
    }
    for (int i = 0; i < size.xmppPartners; ++i) {
        XmppPartner partner;
        partner.domain = QStringLiteral("jabber%1.example.org").arg(i + 1);
        topology.nodes.push_back(node(QStringLiteral("xmpp%1").arg(i + 1), partner));
    }
    topology.nodes.push_back(node(QStringLiteral("users"), ExternalUsers()));
    return topology;
}

} // namespace portolan
