#include "diagram/cardmetrics.h"
#include "diagram/diagramdraft.h"

#include "base/localtext.h"
#include "base/message.h"
#include "flows/deriveflows.h"
#include "flows/topologyindex.h"

#include <algorithm>

namespace portolan {

namespace {

using namespace cardmetrics;

constexpr QChar arrowRight(0x2192);

// "198.51.100.10", with further ones "198.51.100.10 +2".
QString firstAndCount(const QStringList &texts)
{
    if (texts.size() < 2)
        return texts.value(0);
    return QStringLiteral("%1 +%2").arg(texts.first()).arg(texts.size() - 1);
}

QString networksText(const QList<IpNetwork> &networks)
{
    QStringList texts;
    for (const IpNetwork &network : networks)
        texts.append(network.toString());
    return firstAndCount(texts);
}

template<class Server> QString serversText(const std::vector<Server> &servers)
{
    QStringList texts;
    for (const Server &server : servers)
        texts.append(server.address.toString());
    return firstAndCount(texts);
}

Zone zoneOf(NodeType type)
{
    switch (type) {
    case NodeType::EdgePool:
    case NodeType::ReverseProxy:
        return Zone::Perimeter;
    case NodeType::FrontEndPool:
    case NodeType::Director:
        return Zone::Internal;
    default:
        return Zone::Internet;
    }
}

Family familyOf(NodeType type)
{
    switch (type) {
    case NodeType::ReverseProxy:
        return Family::Web;
    case NodeType::XmppPartner:
        return Family::Xmpp;
    case NodeType::EdgePool:
    case NodeType::Note:
        return Family::Neutral;
    default:
        return Family::Sip;
    }
}

QString externalIcon(NodeType type)
{
    return QString(nameOf(type));
}

// Writes the second lines of one card.
class CardLines
{
public:
    CardLines(CardDraft &card, const Catalog &catalog, const TextSetter &text, QDate today)
        : m_card(card), m_catalog(catalog), m_text(text), m_today(today),
          m_ended(endOfService(*card.node, catalog))
    {
    }

    void operator()(const EdgePool &pool)
    {
        add(pool.fqdn);
        describeServers(int(pool.servers.size()), pool.loadBalancing);
    }
    void operator()(const FrontEndPool &pool)
    {
        add(pool.fqdn);
        add(pool.virtualAddress.isNull() ? serversText(pool.servers)
                                         : pool.virtualAddress.toString());
        QStringList tasks;
        if (pool.xmppGateway)
            tasks.append(m_text.word(QT_TRANSLATE_NOOP("diagram", "XMPP gateway")));
        if (pool.centralManagement)
            tasks.append(m_text.word(QT_TRANSLATE_NOOP("diagram", "Central Management")));
        add(tasks.join(QStringLiteral(" · ")));
        m_card.servers = std::max(1, int(pool.servers.size()));
    }
    void operator()(const Director &pool)
    {
        add(pool.fqdn);
        add(pool.virtualAddress.isNull() ? serversText(pool.servers)
                                         : pool.virtualAddress.toString());
        m_card.servers = std::max(1, int(pool.servers.size()));
    }
    void operator()(const ReverseProxy &proxy)
    {
        add(proxy.fqdn);
        describeServers(int(proxy.servers.size()), LoadBalancing::None);
    }
    void operator()(const FederationPartner &partner)
    {
        if (partner.product != QLatin1String("unknown"))
            addProduct(partner.product);
        add(partner.accessEdgeFqdn);
        add(networksText(partner.addresses));
    }
    void operator()(const HostingProvider &provider)
    {
        addProduct(provider.product);
        addEnd();
        add(provider.fqdn);
        add(networksText(provider.addresses));
    }
    void operator()(const PublicImProvider &provider)
    {
        if (const Provider *known = m_catalog.provider(provider.provider)) {
            add(known->name.in(m_text.language()));
            addEnd();
        }
        if (provider.region == Region::MainlandChina)
            add(m_text.word(QT_TRANSLATE_NOOP("diagram", "mainland China")));
        add(networksText(provider.addresses));
    }
    void operator()(const XmppPartner &partner)
    {
        add(partner.gatewayFqdn);
        add(networksText(partner.addresses));
    }
    void operator()(const ExternalUsers &users) { add(networksText(users.addresses)); }
    void operator()(const Note &) {}

private:
    // A line that repeats the title says nothing.
    void add(const QString &line)
    {
        if (line.isEmpty() || line == m_card.tooltip)
            return;
        m_card.lines += m_text.wrapped(line, linePx, FontWeight::Regular, widestOf(m_card), 2);
    }
    void addProduct(const QString &id)
    {
        const Product *product = m_catalog.partnerProduct(id);
        add(product ? product->name.in(m_text.language()) : id);
    }
    void addEnd()
    {
        if (!isOver(m_ended, m_today))
            return;
        m_card.obsolete = true;
        const QString pattern = m_text.word(QT_TRANSLATE_NOOP("diagram", "ended %1"));
        add(QString(pattern).replace(QLatin1String("%1"),
                                     shortDateText(m_ended, m_text.language())));
    }
    void describeServers(int count, LoadBalancing balancing)
    {
        m_card.servers = std::max(1, count);
        if (count < 2)
            return;
        QString line = m_text.word(QT_TRANSLATE_N_NOOP("diagram", "%n server(s)"), count);
        if (balancing == LoadBalancing::Dns)
            line += QStringLiteral(" · ") +
                    m_text.word(QT_TRANSLATE_NOOP("diagram", "DNS load balancing"));
        else if (balancing == LoadBalancing::Hardware)
            line += QStringLiteral(" · ") +
                    m_text.word(QT_TRANSLATE_NOOP("diagram", "hardware load balancer"));
        add(line);
    }

    CardDraft &m_card;
    const Catalog &m_catalog;
    const TextSetter &m_text;
    QDate m_today;
    QDate m_ended; ///< of the node's service; invalid while it runs
};

CardDraft draftCard(const Node &node, const Catalog &catalog, const TextSetter &text, QDate today)
{
    CardDraft card;
    card.id = node.id;
    card.node = &node;
    card.type = node.type();
    card.zone = zoneOf(node.type());
    card.family = familyOf(node.type());
    card.icon = externalIcon(node.type());
    const QString name = nodeLabel(node, catalog).in(text.language());
    card.tooltip = name.isEmpty() ? node.id.value : name;
    const double px = card.hasSockets() ? headerPx : titlePx;
    card.title = text.wrapped(card.tooltip, px, FontWeight::Bold, widestOf(card), 2);
    std::visit(CardLines(card, catalog, text, today), node.details);
    return card;
}

CardDraft draftAny(Zone zone, const TextSetter &text)
{
    const bool outside = zone == Zone::Internet;
    CardDraft card;
    card.id = NodeId(outside ? QStringLiteral("any-internet") : QStringLiteral("any-internal"));
    card.zone = zone;
    card.icon = outside ? QStringLiteral("internet") : QStringLiteral("inside");
    const QString title = outside
                              ? text.word(QT_TRANSLATE_NOOP("diagram", "Any host in the Internet"))
                              : text.word(QT_TRANSLATE_NOOP("diagram", "Any host inside"));
    card.title = text.wrapped(title, titlePx, FontWeight::Bold, widestOf(card), 2);
    card.tooltip = title;
    return card;
}

bool isAny(const FlowEnd &end)
{
    return end.node.isEmpty() && end.endpoint.isEmpty();
}

bool needsAny(const FlowSet &flows, Firewall firewall)
{
    return std::any_of(flows.flows.begin(), flows.flows.end(), [&](const Flow &flow) {
        return flow.firewall == firewall && (isAny(flow.source) || isAny(flow.destination));
    });
}

// A place that is no node has a card of its own as soon as a flow leads there.
void addEndpoints(const FlowSet &flows, const TextSetter &text, std::vector<CardDraft> &cards)
{
    for (const Flow &flow : flows.flows) {
        for (const FlowEnd *end : {&flow.source, &flow.destination}) {
            if (end->endpoint.isEmpty())
                continue;
            const NodeId id = cardIdOf(*end, flow.firewall);
            if (std::any_of(cards.begin(), cards.end(),
                            [&](const CardDraft &card) { return card.id == id; }))
                continue;
            const Zone zone = flow.firewall == Firewall::External ? Zone::Internet : Zone::Internal;
            CardDraft card = draftAny(zone, text);
            card.id = id;
            card.tooltip = end->label.in(text.language());
            card.obsolete = flow.requirement == Requirement::Obsolete; // as all that lead there
            card.title = text.wrapped(card.tooltip, titlePx, FontWeight::Bold, widestOf(card), 2);
            for (const QString &address : end->addresses)
                card.lines += text.wrapped(address, linePx, FontWeight::Regular, widestOf(card), 2);
            cards.push_back(std::move(card));
        }
    }
}

// Where the user put the first of the nodes that has been put anywhere.
std::optional<QPoint> positionOf(const QList<NodeId> &nodes, const Topology &topology)
{
    for (const NodeId &node : nodes) {
        if (const auto at = topology.positions.constFind(node); at != topology.positions.cend())
            return *at;
    }
    return {};
}

} // namespace

NodeId cardIdOf(const FlowEnd &end, Firewall firewall)
{
    if (!end.node.isEmpty())
        return end.node;
    if (!end.endpoint.isEmpty())
        return NodeId(QLatin1String("any-") + end.endpoint);
    return NodeId(firewall == Firewall::External ? QStringLiteral("any-internet")
                                                 : QStringLiteral("any-internal"));
}

std::vector<CardDraft> draftCards(const Topology &topology, const FlowSet &flows,
                                  const Catalog &catalog, const TextSetter &text, QDate today,
                                  const Folding &folding)
{
    std::vector<CardDraft> cards;
    for (const Node &node : topology.nodes) {
        const FoldGroup *group = folding.groupOf(node.id);
        const bool isFirst = group && group->members.first() == node.id;
        if (node.type() == NodeType::Note || (group && !isFirst))
            continue;
        CardDraft card = draftCard(node, catalog, text, today);
        addServiceSockets(card, catalog, text);
        card.position = positionOf(group ? group->members : QList<NodeId>{node.id}, topology);
        if (group)
            drawAsGroup(card, *group, topology, catalog, text, today);
        cards.push_back(std::move(card));
    }
    addEndpoints(flows, text, cards);
    if (needsAny(flows, Firewall::External))
        cards.push_back(draftAny(Zone::Internet, text));
    if (needsAny(flows, Firewall::Internal))
        cards.push_back(draftAny(Zone::Internal, text));
    return cards;
}

} // namespace portolan
