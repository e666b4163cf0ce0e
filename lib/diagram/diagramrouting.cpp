#include "diagram/diagramrouting.h"

#include "diagram/diagrammetrics.h"
#include "flows/flowtext.h"

#include <algorithm>

namespace portolan {

using namespace diagrammetrics;

namespace {

class Router
{
public:
    Router(const DiagramGeometry &geometry, const DiagramDraft &draft,
           const Arrangement &arrangement, const DiagramHeights &heights,
           const DiagramColumns &columns)
        : m_geometry(geometry), m_draft(draft), m_graph(draft.graph), m_arrangement(arrangement),
          m_heights(heights), m_columns(columns)
    {
    }

    std::vector<QPointF> route(const FlowDraft &flow) const
    {
        std::vector<QPointF> points;
        for (const Leg &leg : flow.legs) {
            std::vector<QPointF> run = pointsOf(leg.link);
            if (!leg.eastwards)
                std::reverse(run.begin(), run.end());
            for (const QPointF &point : run)
                append(points, point);
        }
        return points;
    }

    // The row of the gate: the slot of the outer or inner card.
    double gateHeight(const FlowDraft &flow) const
    {
        const size_t link = size_t(flow.legs[size_t(flow.gateLeg)].link);
        return m_columns.bodyTop +
               (flow.wall == Firewall::External ? m_heights.left[link] : m_heights.right[link]);
    }

private:
    // West to east.
    std::vector<QPointF> pointsOf(int link) const
    {
        const PortGraph::Link &ends = m_graph.links[size_t(link)];
        const double left = endOf(ends.left, link), right = endOf(ends.right, link);
        const double leftY = m_columns.bodyTop + m_heights.left[size_t(link)];
        const double rightY = m_columns.bodyTop + m_heights.right[size_t(link)];
        std::vector<QPointF> points;
        if (m_arrangement.leftBlocked[size_t(link)]) {
            const double x = laneOf(ends.left, m_arrangement.leftLane[size_t(link)]);
            const double slot = m_columns.bodyTop + m_heights.leftSlot[size_t(link)];
            points = {{left, slot}, {x, slot}, {x, leftY}};
        } else {
            points = {{left, leftY}};
        }
        if (const int track = m_columns.track[size_t(link)]; track >= 0) {
            const int column = m_graph.nodes[size_t(m_graph.ports[size_t(ends.left)].node)].column;
            const double x = m_columns.lanes[column].tracksLeft + track * trackPitch;
            points.emplace_back(x, leftY);
            points.emplace_back(x, rightY);
        }
        if (m_arrangement.rightBlocked[size_t(link)]) {
            const double x = laneOf(ends.right, m_arrangement.rightLane[size_t(link)]);
            const double slot = m_columns.bodyTop + m_heights.rightSlot[size_t(link)];
            points.emplace_back(x, rightY);
            points.emplace_back(x, slot);
            points.emplace_back(right, slot);
        } else {
            points.emplace_back(right, rightY);
        }
        return points;
    }

    // Where an arrow that goes round other cards runs down or up in front of its own.
    double laneOf(int port, double lane) const
    {
        const int node = m_graph.ports[size_t(port)].node;
        return m_columns.zoneLeft[m_graph.nodes[size_t(node)].column] + lane;
    }

    double endOf(int port, int link) const
    {
        const int node = m_graph.ports[size_t(port)].node;
        const bool west = m_graph.ports[size_t(port)].side == Side::West;
        if (m_draft.isCard(node)) {
            const QRectF &rect = m_geometry.cards[size_t(node)].rect;
            return west ? rect.left() : rect.right();
        }
        const int zone = m_graph.nodes[size_t(node)].column;
        const WaypointKind kind = m_draft.waypoints[size_t(node) - m_draft.cards.size()];
        if (kind == WaypointKind::Passage)
            return (m_columns.zoneLeft[zone] + m_columns.zoneRight[zone]) / 2;
        const double depth = zonePad + trackPitch * turnsInside(port, link);
        return west ? m_columns.zoneLeft[zone] + depth : m_columns.zoneRight[zone] - depth;
    }

    // How many arrows turn inside of the one that this link belongs to.
    double turnsInside(int port, int link) const
    {
        const std::vector<int> &links = m_graph.ports[size_t(port)].links;
        const auto index = std::find(links.begin(), links.end(), link) - links.begin();
        const auto half = std::ptrdiff_t(links.size()) / 2;
        return double(index < half ? half - 1 - index : index - half);
    }

    // Leaves out points that lie on the way already.
    static void append(std::vector<QPointF> &points, const QPointF &point)
    {
        if (!points.empty() && points.back() == point)
            return;
        if (points.size() > 1) {
            const QPointF &a = points[points.size() - 2], &b = points.back();
            if ((a.x() == b.x() && b.x() == point.x()) || (a.y() == b.y() && b.y() == point.y()))
                points.pop_back();
        }
        points.push_back(point);
    }

    const DiagramGeometry &m_geometry;
    const DiagramDraft &m_draft;
    const PortGraph &m_graph;
    const Arrangement &m_arrangement;
    const DiagramHeights &m_heights;
    const DiagramColumns &m_columns;
};

void placeLabels(Arrow &arrow, const FlowDraft &flow, const TextSetter &text)
{
    const double y = arrow.gate.y();
    const double width = flow.pill.width + 2 * pillPad;
    arrow.pill = QRectF(arrow.gate.x() - width / 2, y - pillHeight / 2.0, width, pillHeight);
    arrow.pillText = text.placed(flow.pill, arrow.gate.x(), y + 4.5, TextAlign::Centre);
    arrow.protocol = text.placed(flow.protocol, arrow.pill.left() - protocolGap, y - protocolRise,
                                 TextAlign::Right);
    arrow.badgeRadius = badgeRadius;
    arrow.badgeCentre = {arrow.pill.right() + badgeGap + badgeWidth(flow.badge.width) / 2, y};
    arrow.badge = text.placed(flow.badge, arrow.badgeCentre.x(), y + 4, TextAlign::Centre);
}

// Arrows that stand for several flows have a sentence about all of them.
QString titleOfMerged(const FlowDraft &flow, const DiagramDraft &draft, const TextSetter &text)
{
    const auto nameOf = [&](int card, const FlowEnd &end) {
        const CardDraft &from = draft.cards[size_t(card)];
        const QString label = end.label.in(text.language());
        return !from.members.isEmpty() || label.isEmpty() ? cardName(from) : label;
    };
    const QString pattern = text.word(
        QT_TRANSLATE_N_NOOP("diagram", "%n flow(s) drawn as one: %1 → %2, %3"), flow.flowCount());
    QString label = flow.pill.text;
    if (!flow.protocol.isEmpty())
        label += QLatin1String(", ") + flow.protocol.text;
    return pattern.arg(nameOf(flow.sourceCard, flow.flow->source),
                       nameOf(flow.destinationCard, flow.flow->destination), label);
}

bool isContradicted(const FlowDraft &flow)
{
    return !flow.flow->contradictions.isEmpty() ||
           std::any_of(flow.merged.begin(), flow.merged.end(),
                       [](const Flow *one) { return !one->contradictions.isEmpty(); });
}

QString portOf(const DiagramDraft &draft, int card, int socket)
{
    return socket < 0 ? QStringLiteral("net")
                      : draft.cards[size_t(card)].sockets[size_t(socket)].port;
}

} // namespace

void addArrows(DiagramGeometry &geometry, const DiagramDraft &draft, const Arrangement &arrangement,
               const DiagramHeights &heights, const DiagramColumns &columns, const Catalog &catalog,
               const TextSetter &text)
{
    const Router router(geometry, draft, arrangement, heights, columns);
    const FlowSentences sentences(catalog, text.language());
    geometry.arrows.reserve(draft.flows.size());
    for (const FlowDraft &flow : draft.flows) {
        Arrow arrow;
        arrow.flow = flow.flow->id;
        arrow.number = flow.flow->number;
        arrow.source = draft.cards[size_t(flow.sourceCard)].id;
        arrow.destination = draft.cards[size_t(flow.destinationCard)].id;
        arrow.sourcePort = portOf(draft, flow.sourceCard, flow.sourceSocket);
        arrow.destinationPort = portOf(draft, flow.destinationCard, flow.destinationSocket);
        arrow.family = flow.family;
        arrow.dashed = flow.flow->transport == Transport::Udp;
        arrow.thin = flow.flow->requirement == Requirement::Optional;
        arrow.obsolete = flow.flow->requirement == Requirement::Obsolete;
        arrow.contradicted = isContradicted(flow);
        arrow.firewall = flow.wall;
        arrow.points = router.route(flow);
        arrow.gate = {columns.lanes[size_t(flow.wall)].wall, router.gateHeight(flow)};
        arrow.title =
            flow.merged.empty() ? sentences.of(*flow.flow) : titleOfMerged(flow, draft, text);
        for (const Flow *one : flow.merged)
            arrow.flows.append(one->id);
        placeLabels(arrow, flow, text);
        geometry.arrows.push_back(std::move(arrow));
    }
}

} // namespace portolan
