#pragma once

#include "diagram/diagramlayout.h"

#include <QRandomGenerator>

/// Topologies with flows for the tests of the diagram. The flows are made here and not derived, so
/// that the layout is also tried on what no catalogue asks for (custom flows of any kind).
namespace samples {

using namespace portolan;

struct Sample
{
    Topology topology;
    FlowSet flows;
};

class Builder
{
public:
    Sample sample;

    Node &add(const QString &id, NodeDetails details)
    {
        Node node;
        node.id = NodeId(id);
        node.details = std::move(details);
        sample.topology.nodes.push_back(std::move(node));
        return sample.topology.nodes.back();
    }

    Flow &flow(const QString &source, Interface from, const QString &destination, Interface to,
               const QString &application, Transport transport, const QString &ports,
               Firewall firewall = Firewall::External)
    {
        Flow flow;
        flow.number = int(sample.flows.flows.size()) + 1;
        flow.id = FlowId(QStringLiteral("flow-%1").arg(flow.number));
        flow.application = application;
        flow.security =
            application == QLatin1String("SIP") ? QStringLiteral("MTLS") : QStringLiteral("none");
        flow.transport = transport;
        flow.ports = *PortSet::fromString(ports);
        flow.source.node = NodeId(source);
        flow.source.interface = from;
        flow.destination.node = NodeId(destination);
        flow.destination.interface = to;
        flow.firewall = firewall;
        flow.role = application == QLatin1String("XMPP") ? Role::XmppProxy : Role::Access;
        sample.flows.flows.push_back(flow);
        return sample.flows.flows.back();
    }
};

inline IpAddress address(const QString &text)
{
    return *IpAddress::fromString(text);
}

inline EdgeServer edgeServer(int index, bool nat)
{
    EdgeServer server;
    server.fqdn = QStringLiteral("edge%1.contoso.com").arg(index);
    const auto set = [&](InterfaceAddress &interface, int last) {
        interface.address = address(nat ? QStringLiteral("10.45.16.%1").arg(last)
                                        : QStringLiteral("131.107.155.%1").arg(last));
        if (nat)
            interface.publicAddress = address(QStringLiteral("131.107.155.%1").arg(last));
    };
    set(server.access, index * 10 + 1);
    set(server.webConferencing, index * 10 + 2);
    set(server.av, index * 10 + 3);
    server.internal.address = address(QStringLiteral("172.25.33.%1").arg(index));
    return server;
}

/// The topology and the ten documented flows that the design shows.
inline Sample standard()
{
    Builder b;
    b.sample.topology.title = BilingualText::same(QStringLiteral("Contoso edge"));
    b.sample.topology.organization = BilingualText::same(QStringLiteral("Contoso"));
    EdgePool edge;
    edge.fqdn = QStringLiteral("edge01.contoso.com");
    edge.servers = {edgeServer(1, false)};
    edge.services = {Service::RemoteAccess, Service::Federation,      Service::PublicIm,
                     Service::Xmpp,         Service::WebConferencing, Service::Av};
    b.add(QStringLiteral("edge"), edge);
    FrontEndPool fe;
    fe.fqdn = QStringLiteral("pool01.contoso.net");
    fe.xmppGateway = true;
    b.add(QStringLiteral("fe"), fe);
    FederationPartner partner;
    partner.sipDomain = QStringLiteral("fabrikam.com");
    b.add(QStringLiteral("fabrikam"), partner);
    PublicImProvider messenger;
    messenger.provider = QStringLiteral("windows-live-messenger");
    b.add(QStringLiteral("wlm"), messenger);
    XmppPartner jabber;
    jabber.domain = QStringLiteral("jabber.example.org");
    b.add(QStringLiteral("jabber"), jabber);
    b.add(QStringLiteral("users"), ExternalUsers{});

    const QString e = QStringLiteral("edge"), wlm = QStringLiteral("wlm");
    const QString sip = QStringLiteral("SIP"), stun = QStringLiteral("STUN");
    const Interface access = Interface::Access, none = Interface::None;
    b.flow(e, access, QStringLiteral("fabrikam"), none, sip, Transport::Tcp,
           QStringLiteral("5061"));
    b.flow(wlm, none, e, access, sip, Transport::Tcp, QStringLiteral("5061"));
    b.flow(e, access, wlm, none, sip, Transport::Tcp, QStringLiteral("5061"));
    b.flow(QStringLiteral("users"), none, e, access, sip, Transport::Tcp, QStringLiteral("443"));
    b.flow(e, access, wlm, none, QStringLiteral("RTP"), Transport::Tcp,
           QStringLiteral("50000-59999"));
    b.flow(e, access, wlm, none, stun, Transport::Udp, QStringLiteral("3478"));
    b.flow(wlm, none, e, access, stun, Transport::Udp, QStringLiteral("3478"));
    b.flow(QStringLiteral("jabber"), none, e, access, QStringLiteral("XMPP"), Transport::Tcp,
           QStringLiteral("5269"));
    b.flow(e, access, QStringLiteral("jabber"), none, QStringLiteral("XMPP"), Transport::Tcp,
           QStringLiteral("5269"));
    b.flow(QStringLiteral("fe"), none, e, Interface::Internal, QStringLiteral("XMPP"),
           Transport::Tcp, QStringLiteral("23456"), Firewall::Internal);
    return b.sample;
}

/// A made topology of up to 30 nodes with every kind of flow.
class RandomSample
{
public:
    explicit RandomSample(quint32 seed) : m_random(seed) {}

    Sample make()
    {
        addPerimeter();
        addInside();
        addInternet();
        addFlows();
        m_b.sample.topology.title = BilingualText::same(QStringLiteral("Made topology"));
        if (chance(50))
            m_b.sample.topology.externalFirewallName = QStringLiteral("FW-EXT");
        return m_b.sample;
    }

private:
    int below(int count) { return int(m_random.bounded(quint32(count))); }
    bool chance(int percent) { return below(100) < percent; }
    QString name(int longest)
    {
        QString text;
        for (int words = 1 + below(longest); words > 0; --words)
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                    QStringLiteral("Name").repeated(1 + below(3));
        return text;
    }

    void addPerimeter()
    {
        const int pools = 1 + below(3);
        for (int i = 0; i < pools; ++i) {
            EdgePool pool;
            pool.fqdn = QStringLiteral("pool%1.contoso.com").arg(i);
            pool.nat = chance(40);
            for (int server = 1 + below(4); server > 0; --server)
                pool.servers.push_back(edgeServer(server, pool.nat));
            for (const Service service : valuesOf<Service>()) {
                if (chance(70))
                    pool.services.insert(service);
            }
            m_edges.append(QStringLiteral("edge%1").arg(i));
            Node &node = m_b.add(m_edges.last(), pool);
            if (chance(50))
                node.name = BilingualText::same(name(6));
        }
        for (int i = below(3); i > 0; --i) {
            ReverseProxy proxy;
            proxy.fqdn = QStringLiteral("proxy%1.contoso.com").arg(i);
            proxy.servers.resize(1);
            proxy.servers[0].external.address = address(QStringLiteral("131.107.155.200"));
            proxy.servers[0].internal.address = address(QStringLiteral("172.25.33.200"));
            m_proxies.append(QStringLiteral("proxy%1").arg(i));
            m_b.add(m_proxies.last(), proxy);
        }
    }

    void addInside()
    {
        for (int i = 1 + below(4); i > 0; --i) {
            m_inside.append(QStringLiteral("fe%1").arg(i));
            FrontEndPool pool;
            pool.fqdn = QStringLiteral("fe%1.contoso.net").arg(i);
            m_b.add(m_inside.last(), pool);
        }
    }

    void addInternet()
    {
        for (int i = 1 + below(18); i > 0; --i) {
            m_partners.append(QStringLiteral("partner%1").arg(i));
            FederationPartner partner;
            partner.sipDomain =
                chance(20) ? QStringLiteral("a-very-long-domain-name-%1.branch.example.com").arg(i)
                           : QStringLiteral("partner%1.example.com").arg(i);
            m_b.add(m_partners.last(), partner);
        }
        m_b.add(QStringLiteral("users"), ExternalUsers{});
    }

    void sip(const QString &a, Interface from, const QString &b, Interface to, Firewall firewall)
    {
        m_b.flow(a, from, b, to, QStringLiteral("SIP"), Transport::Tcp, QStringLiteral("5061"),
                 firewall);
    }

    void addFlows()
    {
        const Interface access = Interface::Access, av = Interface::Av, none = Interface::None;
        for (const QString &edge : std::as_const(m_edges)) {
            for (const QString &partner : std::as_const(m_partners)) {
                if (!chance(m_edges.size() == 1 ? 90 : 40))
                    continue;
                sip(edge, access, partner, none, Firewall::External);
                sip(partner, none, edge, access, Firewall::External);
                if (chance(40))
                    m_b.flow(edge, av, partner, none, QStringLiteral("RTP"), Transport::Udp,
                             QStringLiteral("50000-59999"));
                if (chance(15))
                    m_b.flow(partner, none, edge, access, QStringLiteral("XMPP"), Transport::Tcp,
                             QStringLiteral("5269"));
            }
            sip(QStringLiteral("users"), none, edge, access, Firewall::External);
            m_b.flow(QStringLiteral("users"), none, edge, av, QStringLiteral("STUN"),
                     Transport::Udp, QStringLiteral("3478"));
            m_b.flow(QStringLiteral("users"), none, edge, Interface::WebConferencing,
                     QStringLiteral("PSOM"), Transport::Tcp, QStringLiteral("443"));
            if (chance(60))
                m_b.flow(edge, access, QString(), none, QStringLiteral("DNS"), Transport::Udp,
                         QStringLiteral("53"));
            for (const QString &inside : std::as_const(m_inside))
                sip(inside, none, edge, Interface::Internal, Firewall::Internal);
            if (chance(50))
                m_b.flow(QString(), none, edge, Interface::Internal, QStringLiteral("CLS"),
                         Transport::Tcp, QStringLiteral("50001-50003"), Firewall::Internal);
            for (const QString &other : std::as_const(m_edges)) {
                if (chance(40))
                    m_b.flow(edge, av, other, av, QStringLiteral("STUN"), Transport::Udp,
                             QStringLiteral("3478"));
            }
        }
        for (const QString &proxy : std::as_const(m_proxies)) {
            m_b.flow(QStringLiteral("users"), none, proxy, Interface::External,
                     QStringLiteral("HTTPS"), Transport::Tcp, QStringLiteral("443"));
            m_b.flow(proxy, Interface::Internal, m_inside.first(), none, QStringLiteral("HTTPS"),
                     Transport::Tcp, QStringLiteral("4443"), Firewall::Internal);
        }
        if (chance(25))
            addOddFlows();
    }

    // What only a custom flow can be.
    void addOddFlows()
    {
        const Interface none = Interface::None;
        const QString partner = m_partners.first(), inside = m_inside.last();
        const QString custom = QStringLiteral("Custom");
        m_b.flow(partner, none, inside, none, custom, Transport::Tcp, QStringLiteral("22"));
        m_b.flow(inside, none, partner, none, custom, Transport::Tcp, QStringLiteral("25"),
                 Firewall::Internal);
        m_b.flow(partner, none, m_partners.last(), none, custom, Transport::Udp,
                 QStringLiteral("500"));
        m_b.flow(inside, none, m_inside.first(), none, custom, Transport::Tcp,
                 QStringLiteral("445"), Firewall::Internal);
        m_b.flow(m_edges.first(), Interface::Internal, m_edges.last(), Interface::Internal, custom,
                 Transport::Tcp, QStringLiteral("3389"), Firewall::Internal);
        m_b.flow(inside, none, m_edges.first(), Interface::Access, custom, Transport::Tcp,
                 QStringLiteral("22"), Firewall::Internal);
        m_b.flow(partner, none, m_edges.first(), Interface::Internal, custom, Transport::Tcp,
                 QStringLiteral("22"));
    }

    QRandomGenerator m_random;
    Builder m_b;
    QStringList m_edges, m_proxies, m_inside, m_partners;
};

inline Sample random(quint32 seed)
{
    return RandomSample(seed).make();
}

inline DiagramGeometry layOut(const Sample &sample, Language language = Language::English)
{
    DiagramOptions options;
    options.language = language;
    options.date = QDate(2026, 1, 15);
    return layoutDiagram(sample.topology, sample.flows, Catalog(), options);
}

} // namespace samples
