#include "diagram/arranger.h"

#include "diagram/diagrammetrics.h"
#include "diagram/nodeslots.h"

#include <algorithm>
#include <cmath>

// What only the quick placement of large pictures takes.
namespace portolan {

using namespace diagrammetrics;

// Of the first of LINKS ends that turn at one place; the others turn further out.
double Arranger::turnDepth(size_t links) const
{
    const int half = int(links / 2);
    return zonePad + 4 + (m_isQuick ? trackPitch * half : 0);
}

// The quick way: where the user's cards stand exactly, and how arrows go round them.
void Arranger::goRound(const std::vector<int> &column)
{
    std::vector<HandPlacedCard> cards;
    for (const int node : column) {
        const ArrangedBox &box = m_boxes[size_t(node)];
        if (!box.isPlaced)
            continue;
        HandPlacedCard card{node,
                            QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom)),
                            *m_draft.cards[size_t(node)].position};
        for (const Side side : {Side::West, Side::East}) {
            for (const SideSlots::End &end : slotsOf(m_draft, node, side).ends)
                card.ends[size_t(side)].push_back(box.top + end.offset);
        }
        cards.push_back(std::move(card));
    }
    if (cards.empty())
        return;
    std::sort(cards.begin(), cards.end(),
              [](const auto &a, const auto &b) { return a.node < b.node; });
    findPartners(cards);
    const int zone = columnOf(column.front());
    WaysRound found = findWaysRound(cards, rowPitchOf(zone));
    m_reach[zone] = std::max(m_reach[zone], found.right + zonePad);
    for (const HandPlacedCard &card : cards) {
        const size_t node = size_t(card.node);
        m_boxes[node] = {card.rect.left(), card.rect.right(), card.rect.top(), card.rect.bottom(),
                         true};
        m_result.pinnedTop[node] = int(card.rect.top());
        m_result.cardLeft[node] = card.rect.left();
        m_reach[zone] = std::max(m_reach[zone], card.rect.right() + zonePad);
        for (const Side side : {Side::West, Side::East}) {
            const auto ends = slotsOf(m_draft, card.node, side).ends;
            if (!ends.empty())
                m_result.endShift[node][size_t(side)] = int(std::lround(
                    card.ends[size_t(side)].front() - card.rect.top() - ends.front().offset));
        }
    }
    m_result.reach[size_t(zone)] = m_reach[zone];
    for (WayRound &way : found.ways)
        m_ways[{way.node, way.side}] = std::move(way);
}

void Arranger::findPartners(std::vector<HandPlacedCard> &cards) const
{
    for (size_t turn = m_draft.cards.size(); turn < m_graph.nodes.size(); ++turn) {
        const int port = m_graph.nodes[turn].ports.front();
        const std::vector<int> &links = m_graph.ports[size_t(port)].links;
        if (isPassage(int(turn)) || links.empty())
            continue;
        const PortGraph::Port &one = m_graph.ports[size_t(m_graph.farPort(links.front(), port))];
        const int other = m_graph.ports[size_t(m_graph.farPort(links.back(), port))].node;
        for (HandPlacedCard &card : cards) {
            if (card.node == one.node || card.node == other)
                card.partners[size_t(one.side)].push_back(card.node == other ? one.node : other);
        }
    }
}

// Nodes stay where the automatic layout has them, or move down below what the user put there,
// all that follow by at least as much. Rows of arrows that go round come first.
void Arranger::placeInOrder(const std::vector<int> &column)
{
    std::vector<TakenBand> taken;
    std::vector<QRectF> lanes;
    for (const int node : column) {
        const ArrangedBox &box = m_boxes[size_t(node)];
        if (!box.isPlaced)
            continue;
        taken.push_back({box.top, box.bottom});
        for (const Side side : {Side::West, Side::East}) {
            const auto way = m_ways.find({node, side});
            if (way == m_ways.end())
                continue;
            taken.push_back({way->second.rows.front() - lineClearance,
                             way->second.rows.back() + lineClearance});
            lanes.push_back(way->second.laneArea);
        }
    }
    double shift = 0;
    for (const int node : column) {
        ArrangedBox &box = m_boxes[size_t(node)];
        if (box.isPlaced)
            continue;
        spanZone(node);
        const double height = heightOf(node), top = m_automatic.top[size_t(node)];
        shift = shiftPast(node, taken, lanes, top, top + height, shift);
        box.top = top + shift;
        box.bottom = box.top + height;
        box.isPlaced = true;
    }
}

// The least shift from SHIFT on that takes a node clear of all rows, and of the lanes where it
// stands; lines that cross the whole zone may cross lanes.
double Arranger::shiftPast(int node, const std::vector<TakenBand> &taken,
                           const std::vector<QRectF> &lanes, double top, double bottom,
                           double shift) const
{
    const ArrangedBox &box = m_boxes[size_t(node)];
    const double gap = airAround(node);
    for (bool again = true; again;) {
        again = false;
        const auto pass = [&](const TakenBand &band, double air) {
            if (top + shift < band.bottom + air && band.top - air < bottom + shift) {
                shift = band.bottom + air - top;
                again = true;
            }
        };
        for (const TakenBand &band : taken)
            pass(band, gap);
        for (const QRectF &lane : lanes) {
            if (!isPassage(node) && box.left < lane.right() + lineClearance &&
                lane.left() - lineClearance < box.right)
                pass({lane.top(), lane.bottom()}, lineClearance);
        }
    }
    return shift;
}

// Arrows that turn in front of a zone do so inside each other: the half that comes from above
// lies above.
void Arranger::unwindTurns()
{
    for (size_t node = m_draft.cards.size(); node < m_graph.nodes.size(); ++node) {
        PortGraph::Port &port = m_graph.ports[size_t(m_graph.nodes[node].ports.front())];
        if (isPassage(int(node)) || port.links.size() < 2)
            continue;
        const std::vector<double> &rows = port.side == Side::East ? m_rightRow : m_leftRow;
        if (rows[size_t(port.links.front())] > rows[size_t(port.links.back())])
            std::rotate(port.links.begin(),
                        port.links.begin() + std::ptrdiff_t(port.links.size() / 2),
                        port.links.end());
    }
}

void Arranger::keepPlaces()
{
    for (const ArrangedBox &box : m_boxes)
        m_result.top.push_back(int(std::lround(box.top)));
    for (const double row : m_leftRow)
        m_result.leftRow.push_back(int(std::lround(row)));
    for (const double row : m_rightRow)
        m_result.rightRow.push_back(int(std::lround(row)));
    m_result.leftLane.assign(m_graph.links.size(), 0);
    m_result.rightLane.assign(m_graph.links.size(), 0);
    for (const auto &[side, way] : m_ways) {
        const auto ends = slotsOf(m_draft, way.node, way.side).ends;
        for (size_t i = 0; i < ends.size(); ++i)
            (way.side == Side::East ? m_result.leftLane
                                    : m_result.rightLane)[size_t(ends[i].link)] = way.lanes[i];
    }
}

} // namespace portolan
