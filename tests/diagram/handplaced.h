#pragma once

#include "diagram/campaign.h"

#include <algorithm>
#include <cmath>

/// Large topologies whose cards stand where a user could have dropped them, and what may not be
/// found in a drawing of them.
namespace handplaced {

using namespace portolan;

struct Size
{
    int edgePools = 3;
    int frontEndPools = 3;
    int partners = 14;
    int others = 3; ///< of each kind outside
};

/// Like the twins of the benchmarks, but with ids and names of the program's own.
inline campaign::Case topologyOf(const Size &size)
{
    campaign::Case made;
    Topology &topology = made.topology;
    topology.title = BilingualText::same(QStringLiteral("Placed by hand"));
    const auto add = [&](NodeType type, int count) {
        for (; count > 0; --count)
            topology.nodes.push_back(newNode(topology, type));
    };
    add(NodeType::FrontEndPool, size.frontEndPools);
    add(NodeType::EdgePool, size.edgePools);
    add(NodeType::ReverseProxy, 1);
    add(NodeType::Director, 1);
    add(NodeType::FederationPartner, size.partners);
    add(NodeType::PublicImProvider, size.others);
    add(NodeType::XmppPartner, size.others);
    add(NodeType::ExternalUsers, 1);
    int index = 0;
    for (Node &node : topology.nodes) {
        if (FrontEndPool *inside = node.as<FrontEndPool>())
            inside->xmppGateway = true;
        EdgePool *pool = node.as<EdgePool>();
        if (!pool)
            continue;
        pool->services = {Service::Av, Service::RemoteAccess, Service::WebConferencing};
        if (index == 0)
            pool->services |= {Service::Federation, Service::PublicIm, Service::Xmpp};
        pool->servers.push_back(pool->servers.front());
        pool->nextHop = topology.nodes[size_t(index++ % size.frontEndPools)].id;
    }
    made.flows = deriveFlows(topology, builtInCatalog(), campaign::day);
    return made;
}

inline bool overlap(const QRectF &a, const QRectF &b, double by = 0)
{
    return std::min(a.right(), b.right()) - std::max(a.left(), b.left()) > by &&
           std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) > by;
}

/// Puts cards to tight and odd places: beside each other with a few px between, off the grid, over
/// walls and channels, into other zones, outside the sheet.
class Placer
{
public:
    Placer(campaign::Case &made, quint32 seed) : m_made(made), m_random(seed) {}

    /// COUNT cards (or all). Those that come to lie on others are STACKED, or take another place.
    void place(int count, bool stacked)
    {
        const DiagramGeometry before = campaign::layOut(m_made, Language::English);
        std::vector<const Card *> cards;
        for (const Card &card : before.cards) {
            if (card.type)
                cards.push_back(&card);
        }
        std::shuffle(cards.begin(), cards.end(), m_random);
        cards.resize(std::min(cards.size(), size_t(count)));
        for (const Card *card : cards) {
            for (int attempt = 0; attempt < 20; ++attempt) {
                const QRectF rect(placeFor(*card, before), card->rect.size());
                const bool isFree =
                    std::none_of(m_placed.begin(), m_placed.end(), [&](const auto &other) {
                        return other.first == card->zone && overlap(other.second, rect);
                    });
                if (!isFree && !(stacked && m_random.bounded(2) == 0))
                    continue;
                m_placed.emplace_back(card->zone, rect);
                m_made.topology.positions.insert(card->node, rect.topLeft().toPoint());
                break;
            }
        }
        m_made.isByHand = true;
    }

private:
    int below(int count) { return int(m_random.bounded(quint32(count))); }

    QPointF placeFor(const Card &card, const DiagramGeometry &before)
    {
        const QRectF zone = before.zones[size_t(card.zone)].rect;
        const QRectF other = before.zones[size_t(below(3))].rect;
        const double y = zone.top() + 44 + below(int(zone.height()));
        switch (below(10)) {
        case 0:
            return (card.rect.topLeft() + QPointF(below(60) - 30, below(60) - 30)).toPoint();
        case 1:
        case 2:
        case 3:
            if (!m_placed.empty())
                return beside(card);
            [[fallthrough]];
        case 4:
            return QPointF(zone.right() - below(int(card.rect.width())), y).toPoint();
        case 5:
            return QPointF(before.walls[size_t(below(2))].rect.center().x() - below(150), y)
                .toPoint();
        case 6:
            return QPointF(other.left() + below(int(other.width())), y).toPoint();
        case 7:
            return QPoint(-below(400), below(2) == 0 ? -below(300) : int(y));
        case 8:
            return QPointF(zone.right() + below(2000), y + below(2) * below(4000)).toPoint();
        default:
            break;
        }
        return QPointF(zone.left() + below(int(zone.width()) + 300), y).toPoint();
    }

    QPointF beside(const Card &card)
    {
        QRectF at = m_placed[size_t(below(int(m_placed.size())))].second;
        for (int step = 0; step < 5; ++step) {
            const auto &other = m_placed[size_t(below(int(m_placed.size())))];
            if (other.first == card.zone)
                at = other.second;
        }
        const double gap = below(9);
        const double along = below(41) - 20;
        switch (below(4)) {
        case 0:
            return {at.right() + gap, at.top() + along};
        case 1:
            return {at.left() - card.rect.width() - gap, at.top() + along};
        case 2:
            return {at.left() + along, at.bottom() + gap};
        default:
            return {at.left() + along, at.top() - card.rect.height() - gap};
        }
    }

    campaign::Case &m_made;
    QRandomGenerator m_random;
    std::vector<std::pair<Zone, QRectF>> m_placed;
};

/// Faults that are not the user's own doing: see layoutDiagram() on stacked cards.
inline QStringList faultsOf(const DiagramGeometry &geometry)
{
    const DiagramAudit audit = auditDiagram(geometry);
    const auto isStacked = [&](const NodeId &one, const NodeId &other) {
        const Card *a = geometry.card(one), *b = geometry.card(other);
        return a && b && a->manual && b->manual && overlap(a->rect, b->rect);
    };
    const auto endsAtStack = [&](const FlowId &flow, const NodeId &card) {
        const Arrow *arrow = geometry.arrow(flow);
        return isStacked(arrow->source, card) || isStacked(arrow->destination, card);
    };
    QStringList found;
    for (const DiagramFault &fault : audit.places) {
        using Kind = DiagramFault::Kind;
        // The cards themselves, and what is written on them.
        if (fault.nodes.size() == 2 && isStacked(fault.nodes[0], fault.nodes[1]))
            continue;
        const bool isLine =
            fault.kind == Kind::ArrowThroughCard || fault.kind == Kind::ArrowThroughLabel;
        if (isLine && !fault.nodes.isEmpty() && endsAtStack(fault.flows.first(), fault.nodes[0]))
            continue;
        const Arrow *arrow = fault.flows.isEmpty() ? nullptr : geometry.arrow(fault.flows.first());
        if (fault.kind == Kind::CrossingInBundle && isStacked(arrow->source, arrow->destination))
            continue;
        QString what = nameOf(fault.kind);
        for (const NodeId &node : fault.nodes)
            what += u' ' + node.value;
        for (const FlowId &flow : fault.flows)
            what += u' ' + flow.value;
        found.append(what + QStringLiteral(" at %1,%2").arg(fault.rect.x()).arg(fault.rect.y()));
    }
    return found;
}

} // namespace handplaced
