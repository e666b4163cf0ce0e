#include "diagram/quickplacement.h"

#include "diagram/diagrammetrics.h"
#include "diagram/zonecolumns.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace portolan {

using namespace diagrammetrics;

std::vector<int> MonotoneFit::solve() const
{
    constexpr int open = std::numeric_limits<int>::max();
    std::vector<int> values(m_end.size(), open);
    std::priority_queue<int> below;
    std::priority_queue<int, std::vector<int>, std::greater<>> above;
    size_t wish = 0;
    for (size_t i = 0; i < m_end.size(); ++i) {
        above = {};
        for (; wish < m_end[i]; ++wish) {
            const int value = m_wishes[wish];
            below.push(value);
            above.push(below.top());
            below.pop();
            above.push(value);
            below.push(above.top());
            above.pop();
        }
        if (!below.empty())
            values[i] = below.top();
    }
    for (size_t i = values.size(); i-- > 1;)
        values[i - 1] = std::min(values[i - 1], values[i]);
    for (int &value : values)
        value = value == open ? 0 : value;
    return values;
}

namespace {

class QuickPlacement
{
public:
    QuickPlacement(const DiagramDraft &draft, const Arrangement &arrangement)
        : m_draft(draft), m_graph(draft.graph), m_arrangement(arrangement), m_slots(draft)
    {
        const size_t nodes = m_graph.nodes.size(), links = m_graph.links.size();
        m_heights.top.assign(nodes, 0);
        m_heights.bottom.assign(nodes, 0);
        m_heights.socketTop.assign(m_graph.ports.size(), 0);
        m_heights.socketBottom.assign(m_graph.ports.size(), 0);
        m_heights.left.assign(links, 0);
        m_heights.right.assign(links, 0);
    }

    DiagramHeights run()
    {
        if (m_arrangement.isManual)
            keepPlaces();
        else
            placeAll();
        spreadSockets();
        if (!m_arrangement.isManual)
            moveToTop();
        finish();
        refineHeights(m_draft, m_heights, m_arrangement.isManual);
        return std::move(m_heights);
    }

private:
    void placeAll()
    {
        int tallest = 0;
        for (int column = 0; column < 3; ++column) {
            m_stacks[column] = stackNodes(m_draft, m_graph.columns[size_t(column)], m_slots,
                                          m_arrangement.columns[size_t(column)]);
            if (m_stacks[column].height > m_stacks[tallest].height)
                tallest = column;
        }
        place(tallest, -1);
        for (int column = tallest - 1; column >= 0; --column)
            place(column, column + 1);
        for (int column = tallest + 1; column < 3; ++column)
            place(column, column - 1);
    }

    void keepPlaces()
    {
        for (size_t node = 0; node < m_graph.nodes.size(); ++node)
            put(int(node), m_arrangement.top[node]);
    }

    bool isBlocked(int link, Side side) const
    {
        return (side == Side::East ? m_arrangement.leftBlocked
                                   : m_arrangement.rightBlocked)[size_t(link)];
    }

    // Where the link enters or leaves the zone.
    int rowOf(int link, Side side)
    {
        if (!isBlocked(link, side))
            return endOf(link, side);
        return (side == Side::East ? m_arrangement.leftRow : m_arrangement.rightRow)[size_t(link)];
    }

    const std::vector<SideSlots::End> &endsOf(int node, Side side) const
    {
        return (side == Side::West ? m_slots.west : m_slots.east)[size_t(node)].ends;
    }

    int heightOf(int node, Side side) const
    {
        return (side == Side::West ? m_slots.west : m_slots.east)[size_t(node)].height;
    }

    int &endOf(int link, Side side)
    {
        return (side == Side::East ? m_heights.left : m_heights.right)[size_t(link)];
    }

    static Side facing(int column, int other) { return other < column ? Side::West : Side::East; }

    // Moves the nodes of a column to where their arrows to the REFERENCE column come from.
    void place(int column, int reference)
    {
        const std::vector<int> &nodes = m_graph.columns[size_t(column)];
        const std::vector<int> &tops = m_stacks[column].top;
        std::vector<int> shift(nodes.size(), 0);
        if (reference >= 0) {
            const Side side = facing(column, reference), other = facing(reference, column);
            MonotoneFit fit;
            for (size_t i = 0; i < nodes.size(); ++i) {
                fit.addNumber();
                for (const SideSlots::End &end : endsOf(nodes[i], side))
                    fit.wish(endOf(end.link, other) - tops[i] - end.offset);
            }
            shift = fit.solve();
        }
        for (size_t i = 0; i < nodes.size(); ++i)
            put(nodes[i], tops[i] + shift[i]);
    }

    void put(int node, int top)
    {
        m_heights.top[size_t(node)] = top;
        m_heights.bottom[size_t(node)] = top + m_slots.height[size_t(node)];
        for (const Side side : {Side::West, Side::East}) {
            const int shift = m_arrangement.endShift.empty()
                                  ? 0
                                  : m_arrangement.endShift[size_t(node)][size_t(side)];
            for (const SideSlots::End &end : endsOf(node, side))
                endOf(end.link, side) = top + end.offset + shift;
        }
    }

    // Each card of the perimeter may use half of the free room above and below it; what the user
    // placed keeps its top.
    void spreadSockets()
    {
        const int most = std::numeric_limits<int>::max() / 4;
        // Edges of what stands in the zone, and the rows that go round it.
        std::vector<int> tops, bottoms;
        for (const int node : m_graph.columns[1]) {
            tops.push_back(m_heights.top[size_t(node)]);
            bottoms.push_back(m_heights.bottom[size_t(node)]);
            for (const Side side : {Side::West, Side::East}) {
                for (const SideSlots::End &end : endsOf(node, side)) {
                    if (!isBlocked(end.link, side))
                        continue;
                    for (const int y : {rowOf(end.link, side), endOf(end.link, side)}) {
                        tops.push_back(y);
                        bottoms.push_back(y);
                    }
                }
            }
        }
        std::sort(tops.begin(), tops.end());
        std::sort(bottoms.begin(), bottoms.end());
        for (const int node : m_graph.columns[1]) {
            if (!m_draft.isCard(node))
                continue;
            const int top = m_heights.top[size_t(node)], bottom = m_heights.bottom[size_t(node)];
            const auto above = std::upper_bound(bottoms.begin(), bottoms.end(), top);
            const auto below = std::lower_bound(tops.begin(), tops.end(), bottom);
            const bool isPinned = m_arrangement.pinnedTop[size_t(node)] >= 0;
            if (isPinned && !isAlone(node)) {
                placeSockets(node);
                continue;
            }
            const int roomAbove = above != bottoms.begin() ? top - *std::prev(above)
                                  : m_arrangement.isManual ? top - headroom + poolGap
                                                           : most;
            const int roomBelow = below == tops.end() ? most : *below - bottom;
            spreadCard(node, isPinned ? 0 : std::max(0, roomAbove - poolGap) / 2,
                       std::max(0, roomBelow - poolGap) / 2);
        }
    }

    // Nothing stands beside a card, nor does a way round others pass it.
    bool isAlone(int node) const
    {
        const int top = m_heights.top[size_t(node)], bottom = m_heights.bottom[size_t(node)];
        const auto isClear = [&](int from, int to) {
            return to <= top - lineClearance || from >= bottom + lineClearance;
        };
        const PortGraph &graph = m_graph;
        for (const int other : graph.columns[1]) {
            if (other == node)
                continue;
            if (!isClear(m_heights.top[size_t(other)], m_heights.bottom[size_t(other)]))
                return false;
            for (const SideSlots::End &end : endsOf(other, Side::West)) {
                const int row = m_arrangement.rightRow[size_t(end.link)];
                if (isBlocked(end.link, Side::West) && !isClear(row, row))
                    return false;
            }
            for (const SideSlots::End &end : endsOf(other, Side::East)) {
                const int row = m_arrangement.leftRow[size_t(end.link)];
                if (isBlocked(end.link, Side::East) && !isClear(row, row))
                    return false;
            }
        }
        return true;
    }

    void spreadCard(int node, int above, int below)
    {
        const int top = m_heights.top[size_t(node)], bottom = m_heights.bottom[size_t(node)];
        int newTop = std::numeric_limits<int>::max();
        for (const Side side : {Side::West, Side::East}) {
            const std::vector<SideSlots::End> &ends = endsOf(node, side);
            if (ends.empty())
                continue;
            if (isBlocked(ends.front().link, side)) {
                newTop = std::min(newTop, top);
                continue;
            }
            const Side other = side == Side::West ? Side::East : Side::West;
            int needed = heightOf(node, side);
            if (endsOf(node, other).empty())
                needed = std::max(needed, heightOf(node, other));
            const int spare = bottom - top - needed;
            MonotoneFit fit;
            for (const SideSlots::End &end : ends) {
                fit.addNumber();
                fit.wish(rowOf(end.link, other) - top - end.offset);
            }
            const std::vector<int> shifts = fit.solve();
            for (size_t i = 0; i < ends.size(); ++i)
                endOf(ends[i].link, side) =
                    top + ends[i].offset + std::clamp(shifts[i], -above, spare + below);
            newTop = std::min(newTop, endOf(ends.front().link, side) - ends.front().offset);
        }
        if (newTop != std::numeric_limits<int>::max() && m_arrangement.pinnedTop[size_t(node)] < 0)
            m_heights.top[size_t(node)] = newTop;
        placeSockets(node);
    }

    // Around their arrows; those without stand below the others or in the middle of the card.
    void placeSockets(int node)
    {
        int &top = m_heights.top[size_t(node)], &bottom = m_heights.bottom[size_t(node)];
        const CardDraft &card = m_draft.cards[size_t(node)];
        bottom = top + card.height;
        for (const Side side : {Side::West, Side::East}) {
            int y = top + card.header, last = -1;
            for (const int port : m_graph.nodes[size_t(node)].ports) {
                const PortGraph::Port &at = m_graph.ports[size_t(port)];
                if (at.side != side)
                    continue;
                const SocketDraft &socket =
                    card.sockets[size_t(m_draft.socketOfPort[size_t(port)].second)];
                int &socketTop = m_heights.socketTop[size_t(port)];
                int &socketBottom = m_heights.socketBottom[size_t(port)];
                y += last < 0 ? 0 : socketGap;
                socketTop = y;
                socketBottom = y + socket.height;
                if (!at.links.empty()) {
                    const int pad = socketPadOf(socket, at.links.size());
                    socketTop = endOf(at.links.front(), side) - pad;
                    socketBottom = endOf(at.links.back(), side) + pad;
                }
                y = socketBottom;
                last = port;
            }
            if (last >= 0)
                bottom = std::max(bottom, y + diagrammetrics::socketPad);
        }
        for (const Side side : {Side::West, Side::East}) {
            if (endsOf(node, side).empty())
                centreSockets(node, side);
        }
    }

    void centreSockets(int node, Side side)
    {
        std::vector<int> ports;
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            if (m_graph.ports[size_t(port)].side == side)
                ports.push_back(port);
        }
        if (ports.empty())
            return;
        const int room = m_heights.bottom[size_t(node)] - diagrammetrics::socketPad -
                         m_heights.socketBottom[size_t(ports.back())];
        for (const int port : ports) {
            m_heights.socketTop[size_t(port)] += room / 2;
            m_heights.socketBottom[size_t(port)] += room / 2;
        }
    }

    void moveToTop()
    {
        int room = std::numeric_limits<int>::max();
        for (const std::vector<int> &column : m_graph.columns) {
            if (!column.empty())
                room = std::min(room, m_heights.top[size_t(column.front())] -
                                          gapBetween(m_draft, -1, column.front()));
        }
        for (std::vector<int> *values :
             {&m_heights.top, &m_heights.bottom, &m_heights.socketTop, &m_heights.socketBottom,
              &m_heights.left, &m_heights.right}) {
            for (int &value : *values)
                value -= room;
        }
    }

    void finish()
    {
        m_heights.leftSlot = m_heights.left;
        m_heights.rightSlot = m_heights.right;
        for (size_t link = 0; link < m_graph.links.size(); ++link) {
            m_heights.left[link] = rowOf(int(link), Side::East);
            m_heights.right[link] = rowOf(int(link), Side::West);
        }
        for (const std::vector<int> *values :
             {&m_heights.bottom, &m_heights.left, &m_heights.right}) {
            for (const int value : *values)
                m_heights.height = std::max(m_heights.height, value);
        }
        m_heights.height += zoneFooter;
    }

    const DiagramDraft &m_draft;
    const PortGraph &m_graph;
    const Arrangement &m_arrangement;
    NodeSlots m_slots;
    ColumnStack m_stacks[3];
    DiagramHeights m_heights;
};

} // namespace

bool needsQuickPlacement(const DiagramDraft &draft, const Arrangement &arrangement)
{
    constexpr size_t manyLinks = 120;
    return draft.graph.links.size() > manyLinks ||
           *std::max_element(arrangement.columns.begin(), arrangement.columns.end()) > 1;
}

DiagramHeights placeQuickly(const DiagramDraft &draft, const Arrangement &arrangement)
{
    return QuickPlacement(draft, arrangement).run();
}

} // namespace portolan
