#pragma once

#include "diagram/diagramlayout.h"
#include "flows/deriveflows.h"
#include "flows/flowfilter.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

/// Random topologies with the flows that the catalogue asks for, and what must hold of every
/// drawing of them.
namespace campaign {

using namespace portolan;

inline const QDate day(2026, 1, 15);

struct Case
{
    Topology topology;
    FlowSet flows;
    bool isByHand = false; ///< cards have places of the user's
};

inline DiagramGeometry layOut(const Case &made, Language language,
                              const DiagramGeometry *previous = nullptr)
{
    DiagramOptions options;
    options.language = language;
    options.date = day;
    options.previous = previous;
    return layoutDiagram(made.topology, made.flows, builtInCatalog(), options);
}

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed), m_kind(int(seed % 10)) {}

    Case make()
    {
        m_made.topology.title = BilingualText::same(QStringLiteral("Case"));
        m_made.topology.reading = chance(50) ? Reading::Recommended : Reading::Documented;
        if (chance(40))
            m_made.topology.sites = {Site{QStringLiteral("north"), {}, {}, {}, {}},
                                     Site{QStringLiteral("south"), {}, {}, {}, {}}};
        addPerimeter();
        addInside();
        addOutside();
        m_made.flows = deriveFlows(m_made.topology, builtInCatalog(), day);
        filter();
        if (chance(30))
            placeByHand();
        return m_made;
    }

private:
    int below(int count) { return int(m_random.bounded(quint32(count))); }
    bool chance(int percent) { return below(100) < percent; }
    bool isLarge() const { return m_kind == 9; }

    Node &add(NodeType type)
    {
        Topology &topology = m_made.topology;
        topology.nodes.push_back(newNode(topology, type));
        Node &node = topology.nodes.back();
        if (!topology.sites.isEmpty() && chance(70))
            node.site = topology.sites.at(below(2)).id;
        if (chance(25))
            node.name = longName();
        return node;
    }

    BilingualText longName()
    {
        QString english, russian;
        for (int words = 1 + below(9); words > 0; --words) {
            english += QStringLiteral("Regional branch ");
            russian += QStringLiteral("Межрегиональное представительство ");
        }
        return {english.trimmed(), russian.trimmed()};
    }

    static IpAddress address(const QString &text) { return *IpAddress::fromString(text); }

    void addPerimeter()
    {
        if (m_kind == 0 && chance(30))
            return;
        for (int pools = 1 + below(isLarge() ? 5 : 3); pools > 0; --pools) {
            EdgePool &pool = *add(NodeType::EdgePool).as<EdgePool>();
            pool.services.clear();
            for (const Service service : valuesOf<Service>()) {
                if (chance(75))
                    pool.services.insert(service);
            }
            pool.nat = chance(30);
            const EdgeServer model = pool.servers.empty() ? EdgeServer() : pool.servers.front();
            for (int more = below(4); more > 0; --more)
                pool.servers.push_back(model);
            if (pool.nat) {
                for (EdgeServer &server : pool.servers) {
                    server.access.publicAddress = address(QStringLiteral("198.51.100.10"));
                    server.av.publicAddress = address(QStringLiteral("198.51.100.11"));
                }
            }
        }
        for (int proxies = below(3); proxies > 0; --proxies)
            add(NodeType::ReverseProxy);
    }

    void addInside()
    {
        NodeId first;
        for (int pools = below(4); pools > 0; --pools) {
            Node &node = add(NodeType::FrontEndPool);
            node.as<FrontEndPool>()->xmppGateway = chance(30);
            first = node.id;
        }
        for (int directors = below(3); directors > 0; --directors)
            add(NodeType::Director);
        for (Node &node : m_made.topology.nodes) {
            if (EdgePool *pool = node.as<EdgePool>())
                pool->nextHop = first;
        }
    }

    void addOutside()
    {
        static const QList<NodeType> types = {NodeType::FederationPartner,
                                              NodeType::HostingProvider, NodeType::PublicImProvider,
                                              NodeType::XmppPartner, NodeType::ExternalUsers};
        const int most = m_kind == 0 ? 2 : isLarge() ? 60 : m_kind > 6 ? 24 : 9;
        for (int nodes = below(most); nodes > 0; --nodes)
            add(chance(60) ? NodeType::FederationPartner : types.at(below(int(types.size()))));
        if (chance(20))
            add(NodeType::Note);
    }

    void filter()
    {
        if (m_made.flows.flows.empty() || !chance(35))
            return;
        const Flow &one = m_made.flows.flows[size_t(below(int(m_made.flows.flows.size())))];
        FlowFilter filter;
        if (chance(60))
            filter.scenario = one.scenario;
        else
            filter.firewall = one.firewall;
        m_made.flows = filteredFlows(m_made.flows, filter);
    }

    // Places of a loose grid, three columns wide, which the cards and the lanes between fit in.
    void placeByHand()
    {
        const DiagramGeometry before = layOut(m_made, Language::Russian);
        const double air = 120 + double(m_made.flows.flows.size());
        QList<QPoint> places[3];
        for (size_t zone = 0; zone < 3; ++zone) {
            QSizeF size;
            int cards = 0;
            for (const Card &card : before.cards) {
                if (size_t(card.zone) != zone)
                    continue;
                size = size.expandedTo(card.rect.size());
                ++cards;
            }
            const double left = before.zones[zone].rect.left() + 20;
            for (int place = 0; place < 3 * cards; ++place)
                places[zone].append(QPoint(int(left + (place % 3) * (size.width() + air)),
                                           int(160 + (place / 3) * (size.height() + air))));
            std::shuffle(places[zone].begin(), places[zone].end(), m_random);
        }
        const int share = 10 + below(60);
        for (const Card &card : before.cards) {
            if (card.type && chance(share)) {
                m_made.topology.positions.insert(card.node, places[size_t(card.zone)].takeFirst());
                m_made.isByHand = true;
            }
        }
    }

    QRandomGenerator m_random;
    int m_kind;
    Case m_made;
};

inline double lengthOf(const Arrow &arrow)
{
    double length = 0;
    for (size_t i = 1; i < arrow.points.size(); ++i)
        length += (arrow.points[i] - arrow.points[i - 1]).manhattanLength();
    return length;
}

/// Sums over arrows between neighbouring zones.
struct Shape
{
    double bends = 0;
    double length = 0;
    double distance = 0;
    int arrows = 0;

    void add(const DiagramGeometry &geometry)
    {
        QHash<NodeId, Zone> zones;
        for (const Card &card : geometry.cards)
            zones.insert(card.node, card.zone);
        for (const Arrow &arrow : geometry.arrows) {
            if (zones.value(arrow.source) == zones.value(arrow.destination))
                continue;
            bends += double(arrow.points.size()) - 2;
            length += lengthOf(arrow);
            distance += (arrow.points.back() - arrow.points.front()).manhattanLength();
            ++arrows;
        }
    }
};

/// A shortened text keeps the whole one, and no text leaves its card.
inline QString textProblem(const DiagramGeometry &geometry)
{
    for (const Card &card : geometry.cards) {
        QList<PlacedText> texts = card.title + card.lines;
        for (const Socket &socket : card.sockets)
            texts += socket.lines + QList<PlacedText>{socket.label};
        for (const PlacedText &text : std::as_const(texts)) {
            if (!card.rect.contains(text.box))
                return QStringLiteral("text leaves its card: ") + text.text;
            const bool isShort = text.text.endsWith(QChar(0x2026));
            if (isShort != !text.fullText.isEmpty())
                return QStringLiteral("whole text is missing: ") + text.text;
        }
    }
    return {};
}

/// What is wrong with the drawing; empty where nothing is.
inline QString problemOf(const Case &made, const DiagramGeometry &geometry)
{
    if (geometry.arrows.size() != made.flows.flows.size())
        return QStringLiteral("flows are missing");
    const DiagramAudit audit = auditDiagram(geometry);
    if (audit.faults() > 0)
        return QStringLiteral("labels %1 %2, cards %3, lines through cards %4, through labels %5, "
                              "on each other %6")
            .arg(audit.labelLabelOverlaps)
            .arg(audit.labelNodeOverlaps)
            .arg(audit.nodeOverlaps)
            .arg(audit.arrowsThroughNodes)
            .arg(audit.arrowsThroughLabels)
            .arg(audit.overlappingArrows);
    if (!made.isByHand) {
        Shape shape;
        shape.add(geometry);
        if (shape.bends > 2 * shape.arrows)
            return QStringLiteral("more than two bends");
        if (shape.length > shape.distance * 1.000001)
            return QStringLiteral("arrows go round about");
    }
    return textProblem(geometry);
}

} // namespace campaign
