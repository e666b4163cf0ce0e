#include "diagram/arranger.h"

#include "diagram/diagramframe.h"
#include "diagram/diagrammetrics.h"
#include "diagram/quickplacement.h"
#include "diagram/zonecolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portolan {

using namespace diagrammetrics;

namespace {

// What a pushed card leaves at most for the lanes between it and the next one.
constexpr double pushedGap = 120;

} // namespace

Arranger::Arranger(DiagramDraft &draft, const Arrangement &columns, const DiagramHeights &automatic,
                   const double (&cardWidth)[3], const double (&zoneLeft)[3])
    : m_draft(draft), m_graph(draft.graph), m_automatic(automatic), m_cardWidth(cardWidth),
      m_zoneLeft(zoneLeft), m_boxes(draft.graph.nodes.size()), m_leftRow(draft.graph.links.size()),
      m_rightRow(draft.graph.links.size())
{
    m_result = columns;
    m_isQuick = m_result.isQuick;
    m_height = NodeSlots(draft).height;
    m_result.isManual = true;
    if (m_isQuick)
        m_result.endShift.assign(m_graph.nodes.size(), {0, 0});
}

Arrangement Arranger::run()
{
    for (size_t node = 0; node < m_draft.cards.size(); ++node)
        pinCard(node);
    keepSideBySide();
    for (const std::vector<int> &column : m_graph.columns) {
        if (m_isQuick) {
            goRound(column);
            placeInOrder(column);
        }
        for (const int node : column) {
            if (!m_boxes[size_t(node)].isPlaced)
                findRoom(node);
        }
    }
    reorder();
    placeRows(m_graph.columns[0], Side::East);
    placeRows(m_graph.columns[2], Side::West);
    followRows();
    placeRows(m_graph.columns[1], Side::West);
    placeRows(m_graph.columns[1], Side::East);
    if (m_isQuick) {
        unwindTurns();
        keepPlaces();
    } else
        for (const std::vector<int> &column : m_graph.columns)
            keepApart(column);
    return std::move(m_result);
}

void Arranger::pinCard(size_t node)
{
    const CardDraft &card = m_draft.cards[node];
    const size_t zone = size_t(card.zone);
    ArrangedBox &box = m_boxes[node];
    box.left = layerLeft(m_result, int(zone), m_result.layer[node], m_cardWidth[zone]);
    if (card.position) {
        box.left = std::max(double(zonePad), card.position->x() - m_zoneLeft[zone]);
        box.top = std::max(0.0, card.position->y() - zonesTop - zoneHeader);
        box.bottom = box.top + heightOf(int(node));
        box.isPlaced = true;
        m_result.pinnedTop[node] = int(box.top);
        m_result.cardLeft[node] = box.left;
    }
    box.right = box.left + m_cardWidth[zone];
    double &reach = m_reach[zone];
    reach = std::max(reach, box.right + zonePad);
}

// Cards that the edge of their zone pushes to the right push those that stand beside them.
void Arranger::keepSideBySide()
{
    std::vector<size_t> pinned;
    for (size_t node = 0; node < m_draft.cards.size(); ++node) {
        if (m_draft.cards[node].position)
            pinned.push_back(node);
    }
    const auto wished = [&](size_t node) { return m_draft.cards[node].position->x(); };
    std::stable_sort(pinned.begin(), pinned.end(),
                     [&](size_t a, size_t b) { return wished(a) < wished(b); });
    for (auto node = pinned.begin(); node != pinned.end(); ++node) {
        const Zone zone = m_draft.cards[*node].zone;
        const double width = m_cardWidth[size_t(zone)];
        ArrangedBox &box = m_boxes[*node];
        for (auto other = pinned.begin(); other != node; ++other) {
            const double distance = wished(*node) - (wished(*other) + width);
            const ArrangedBox &at = m_boxes[*other];
            if (m_draft.cards[*other].zone == zone && distance >= 0 && box.sharesRow(at, 0))
                box.left = std::max(box.left, at.right + std::min<double>(distance, pushedGap));
        }
        box.right = box.left + width;
        m_result.cardLeft[*node] = box.left;
        m_reach[size_t(zone)] = std::max(m_reach[size_t(zone)], box.right + zonePad);
    }
}

// As tall as the automatic layout has it, where the quick placement keeps that; else as it
// must.
double Arranger::heightOf(int node) const
{
    const size_t i = size_t(node);
    const bool isFree = !m_draft.isCard(node) || !m_draft.cards[i].position;
    return m_isQuick && isFree ? m_automatic.bottom[i] - m_automatic.top[i] : m_height[i];
}

// The place nearest to that of the automatic layout where nothing stands yet, neither there nor
// further to the left or right: an arrow should not have to go round other cards.
void Arranger::findRoom(int node)
{
    ArrangedBox &box = m_boxes[size_t(node)];
    const int zone = columnOf(node);
    spanZone(node);
    const double height = heightOf(node);
    const double wish = m_automatic.top[size_t(node)];
    std::vector<TakenBand> taken;
    for (const int other : m_graph.columns[size_t(zone)]) {
        const ArrangedBox &at = m_boxes[size_t(other)];
        if (at.isPlaced)
            taken.push_back({at.top - airAround(node), at.bottom + airAround(node)});
    }
    box.top = nearestFree(taken, wish, height);
    box.bottom = box.top + height;
    box.isPlaced = true;
}

// Waypoints keep the distance of rows: another one may be next.
double Arranger::airAround(int node) const
{
    return columnOf(node) == 1 ? poolGap : m_draft.isCard(node) ? cardGap : rowPitch;
}

void Arranger::spanZone(int node)
{
    ArrangedBox &box = m_boxes[size_t(node)];
    const int zone = columnOf(node);
    if (!m_draft.isCard(node)) {
        // A passage crosses the whole zone, an arrow that turns only its front.
        const bool passes = isPassage(node);
        const PortGraph::Port &port = m_graph.ports[size_t(m_graph.nodes[size_t(node)].ports[0])];
        const double depth = turnDepth(port.links.size());
        box.left = !passes && port.side == Side::East ? m_reach[zone] - depth : 0;
        box.right = !passes && port.side == Side::West ? depth : m_reach[zone];
    }
}

bool Arranger::isPassage(int node) const
{
    return !m_draft.isCard(node) &&
           m_draft.waypoints[size_t(node) - m_draft.cards.size()] == WaypointKind::Passage;
}

// The top nearest to WISH at which HEIGHT px lie outside all bands.
double Arranger::nearestFree(std::vector<TakenBand> taken, double wish, double height)
{
    std::sort(taken.begin(), taken.end(),
              [](const TakenBand &a, const TakenBand &b) { return a.top < b.top; });
    taken.push_back({std::numeric_limits<double>::max(), 0});
    wish = std::max<double>(headroom, wish);
    double best = std::numeric_limits<double>::max(), free = headroom;
    for (const TakenBand &band : taken) {
        const double last = band.top - height;
        if (last >= free) {
            const double top = std::clamp(wish, free, last);
            if (std::abs(top - wish) < std::abs(best - wish))
                best = top;
        }
        free = std::max(free, band.bottom);
    }
    return best;
}

void Arranger::reorder()
{
    for (std::vector<int> &column : m_graph.columns)
        std::stable_sort(column.begin(), column.end(), [&](int a, int b) {
            return m_boxes[size_t(a)].top < m_boxes[size_t(b)].top;
        });
    orderSlots(m_graph);
}

// At the perimeter the arrows arrive in the order in which they pass the walls.
void Arranger::followRows()
{
    for (const int node : m_graph.columns[1]) {
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            PortGraph::Port &at = m_graph.ports[size_t(port)];
            const std::vector<double> &rows = at.side == Side::West ? m_leftRow : m_rightRow;
            std::stable_sort(at.links.begin(), at.links.end(),
                             [&](int a, int b) { return rows[size_t(a)] < rows[size_t(b)]; });
        }
    }
}

bool Arranger::isInFront(int node, int other, Side side) const
{
    const ArrangedBox &box = m_boxes[size_t(node)], &at = m_boxes[size_t(other)];
    return side == Side::East ? at.right > box.right : at.left < box.left;
}

bool Arranger::isBlocked(int node, Side side, const std::vector<int> &column) const
{
    if (m_isQuick)
        return m_ways.count({node, side}) > 0;
    return std::any_of(column.begin(), column.end(), [&](int other) {
        return other != node && m_boxes[size_t(other)].isPlaced && isInFront(node, other, side) &&
               m_boxes[size_t(node)].sharesRow(m_boxes[size_t(other)], lineClearance);
    });
}

double &Arranger::rowOf(const Arrangement::Row &row)
{
    return (row.atLeft ? m_leftRow : m_rightRow)[size_t(row.link)];
}

int Arranger::shiftOf(int node, Side side) const
{
    return m_isQuick ? m_result.endShift[size_t(node)][size_t(side)] : 0;
}

// Rows of all links on one side of a column, ordered down the front.
void Arranger::placeRows(const std::vector<int> &column, Side side)
{
    std::vector<Arrangement::Row> front;
    for (const int node : column) {
        const auto ends = slotsOf(m_draft, node, side).ends;
        if (ends.empty())
            continue;
        const bool blocked = isBlocked(node, side, column);
        const double top = m_boxes[size_t(node)].top;
        // The exact placement knows no way round: layoutDiagram() takes the other one then.
        const double first = blocked && m_isQuick ? m_ways.at({node, side}).rows.front() : 0;
        const double pitch = rowPitchOf(columnOf(node));
        for (size_t i = 0; i < ends.size(); ++i) {
            const Arrangement::Row row{ends[i].link, side == Side::East};
            rowOf(row) =
                blocked ? first + double(i) * pitch : top + ends[i].offset + shiftOf(node, side);
            (row.atLeft ? m_result.leftBlocked : m_result.rightBlocked)[size_t(row.link)] = blocked;
            front.push_back(row);
            if (!m_isQuick)
                keepClear(row, node, column);
        }
    }
    std::stable_sort(front.begin(), front.end(),
                     [&](const auto &a, const auto &b) { return rowOf(a) < rowOf(b); });
    m_result.fronts.push_back(front);
}

void Arranger::keepClear(const Arrangement::Row &row, int node, const std::vector<int> &column)
{
    const double y = rowOf(row);
    for (const int other : column) {
        const ArrangedBox &at = m_boxes[size_t(other)];
        if (other == node || !isInFront(node, other, row.atLeft ? Side::East : Side::West))
            continue;
        if (y >= at.bottom || y <= at.top)
            m_result.clear.push_back({row, other, y >= at.bottom});
    }
}

void Arranger::keepApart(const std::vector<int> &column)
{
    for (const int upper : column) {
        for (const int lower : column) {
            const double distance = m_boxes[size_t(lower)].top - m_boxes[size_t(upper)].bottom;
            if (upper == lower || distance < 0)
                continue;
            m_result.apart.push_back({upper, lower, int(std::min<double>(cardGap, distance))});
        }
    }
}

Arrangement automaticArrangement(const DiagramDraft &draft)
{
    Arrangement arrangement;
    const NodeSlots sides(draft);
    arrangement.columns = columnsOfZones(draft, sides);
    arrangement.layer.assign(draft.cards.size(), 0);
    for (size_t zone = 0; zone < 3; ++zone) {
        const std::vector<int> &order = draft.graph.columns[zone];
        if (arrangement.columns[zone] == 1)
            continue;
        const ColumnStack stack = stackNodes(draft, order, sides, arrangement.columns[zone]);
        for (size_t i = 0; i < order.size(); ++i) {
            if (draft.isCard(order[i]))
                arrangement.layer[size_t(order[i])] = stack.layer[i];
        }
    }
    arrangement.cardLeft.assign(draft.cards.size(), -1);
    arrangement.pinnedTop.assign(draft.graph.nodes.size(), -1);
    arrangement.leftBlocked.assign(draft.graph.links.size(), false);
    arrangement.rightBlocked.assign(draft.graph.links.size(), false);
    arrangement.isQuick = needsQuickPlacement(draft, arrangement);
    return arrangement;
}

Arrangement arrange(DiagramDraft &draft, const Arrangement &columns,
                    const DiagramHeights &automatic, const double (&cardWidth)[3],
                    const double (&zoneLeft)[3])
{
    return Arranger(draft, columns, automatic, cardWidth, zoneLeft).run();
}

} // namespace portolan
