#include "diagram/diagramplacement.h"

#include "diagram/arrangement.h"
#include "diagram/diagrammetrics.h"
#include "diagram/distancesolver.h"
#include "diagram/nodeslots.h"
#include "diagram/quickplacement.h"

#include <algorithm>
#include <limits>

namespace portolan {

using namespace diagrammetrics;

namespace {

// What a px of each kind costs. Straight lines come first, then compact cards, then compact
// columns; the wish to stand in the middle only decides where nothing else does.
namespace price {
constexpr int jog = 160;
constexpr int longJog = 16;
constexpr int torn = 2000; ///< arrows of one card drawn far apart
constexpr int card = 24;
constexpr int gap = 16;
constexpr int centre = 2;
constexpr int top = 1;
constexpr int pin = 100'000; ///< a card moved away from where the user put it
} // namespace price

// How far the arrows of one outer card may stand apart before it looks torn (beyond 60 px).
constexpr int easySpread = 56;

class Placement
{
public:
    // ROUGH: what a first round found; it tells which lines can be straight and which column is
    // how far from the middle.
    Placement(const DiagramDraft &draft, const Arrangement &arrangement,
              const std::vector<int> *rough)
        : m_draft(draft), m_graph(draft.graph), m_arrangement(arrangement)
    {
        m_top.resize(m_graph.nodes.size());
        m_bottom.resize(m_graph.nodes.size());
        m_socketTop.assign(m_graph.ports.size(), -1);
        m_socketBottom.assign(m_graph.ports.size(), -1);
        for (size_t i = 0; i < m_graph.links.size(); ++i) {
            m_left.push_back(m_solver.addVariable());
            m_right.push_back(m_solver.addVariable());
            m_solver.wishEqual(m_left[i], m_right[i], jogPrice(i, rough));
        }
        for (const std::vector<int> &column : m_graph.columns)
            placeColumn(column);
        if (arrangement.isManual)
            keepArrangement();
        if (rough)
            wishMiddles(*rough);
    }

    std::vector<int> solve() const { return m_solver.solve(); }

    DiagramHeights heights(std::vector<int> y) const
    {
        if (!m_arrangement.isManual)
            moveToTop(y);
        const auto read = [&](const std::vector<int> &variables) {
            std::vector<int> values;
            values.reserve(variables.size());
            for (const int variable : variables)
                values.push_back(variable < 0 ? 0 : y[size_t(variable)]);
            return values;
        };
        DiagramHeights heights{read(m_top),          read(m_bottom), read(m_socketTop),
                               read(m_socketBottom), read(m_left),   read(m_right),
                               read(m_left),         read(m_right),  0};
        for (const std::vector<int> *values : {&heights.bottom, &heights.left, &heights.right}) {
            for (const int value : *values)
                heights.height = std::max(heights.height, value);
        }
        heights.height += zoneFooter;
        refineHeights(m_draft, heights);
        return heights;
    }

private:
    // The wish for common middles may have pushed everything down.
    void moveToTop(std::vector<int> &y) const
    {
        int room = std::numeric_limits<int>::max();
        for (const std::vector<int> &column : m_graph.columns) {
            if (!column.empty())
                room = std::min(room, y[size_t(m_top[size_t(column.front())])] -
                                          gapBetween(m_draft, -1, column.front()));
        }
        for (int &value : y)
            value -= room;
    }

    // A line that is far from straight anyway may as well be a little longer, where that lets
    // another one be straight.
    int jogPrice(size_t link, const std::vector<int> *rough) const
    {
        if (!rough)
            return price::jog;
        const int jog = (*rough)[size_t(m_left[link])] - (*rough)[size_t(m_right[link])];
        return std::abs(jog) > 2 * rowPitch ? price::longJog : price::jog;
    }

    int endOf(int link, int port) const
    {
        return m_graph.links[size_t(link)].left == port ? m_left[size_t(link)]
                                                        : m_right[size_t(link)];
    }

    int rowOf(const Arrangement::Row &row) const
    {
        return (row.atLeft ? m_left : m_right)[size_t(row.link)];
    }

    void keepArrangement()
    {
        for (size_t node = 0; node < m_graph.nodes.size(); ++node) {
            const int top = m_arrangement.pinnedTop[node];
            m_solver.keepBelow(0, m_top[node], top < 0 ? headroom : 0, price::top);
            if (top >= 0)
                m_solver.wishAt(m_top[node], top, price::pin);
        }
        for (const Arrangement::Apart &pair : m_arrangement.apart)
            m_solver.keepBelow(m_bottom[size_t(pair.upper)], m_top[size_t(pair.lower)], pair.gap);
        for (const Arrangement::Clear &clear : m_arrangement.clear) {
            if (clear.below)
                m_solver.keepBelow(m_bottom[size_t(clear.node)], rowOf(clear.row), lineClearance);
            else
                m_solver.keepBelow(rowOf(clear.row), m_top[size_t(clear.node)], lineClearance);
        }
        for (const std::vector<Arrangement::Row> &front : m_arrangement.fronts) {
            for (size_t i = 1; i < front.size(); ++i)
                m_solver.keepBelow(rowOf(front[i - 1]), rowOf(front[i]), pitchOf(front[i]));
        }
    }

    // Rows at the Internet and inside carry gates, those at the perimeter do not.
    int pitchOf(const Arrangement::Row &row) const
    {
        const PortGraph::Link &link = m_graph.links[size_t(row.link)];
        const int port = row.atLeft ? link.left : link.right;
        const int node = m_graph.ports[size_t(port)].node;
        return m_graph.nodes[size_t(node)].column == 1 ? slotPitch : rowPitch;
    }

    void placeColumn(const std::vector<int> &column)
    {
        int above = 0, aboveNode = -1;
        for (const int node : column) {
            m_top[size_t(node)] = m_solver.addVariable();
            m_bottom[size_t(node)] = m_solver.addVariable();
            if (!m_arrangement.isManual)
                m_solver.keepBelow(above, m_top[size_t(node)], gapBetween(m_draft, aboveNode, node),
                                   aboveNode < 0 ? price::top : price::gap);
            if (!m_draft.isCard(node))
                placeWaypoint(node);
            else if (m_draft.cards[size_t(node)].hasSockets())
                placeSocketCard(node);
            else
                placeCard(node);
            above = m_bottom[size_t(node)];
            aboveNode = node;
        }
    }

    // Rows of a waypoint: the two ends of a turn, or the one line of a passage.
    void placeWaypoint(int node)
    {
        const int top = m_top[size_t(node)], bottom = m_bottom[size_t(node)];
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            int above = top;
            for (const int link : m_graph.ports[size_t(port)].links) {
                const int end = endOf(link, port);
                m_solver.keepBelow(above, end, above == top ? 0 : rowPitch, price::torn);
                above = end;
            }
            m_solver.keepBelow(above, bottom, 0, price::torn);
        }
    }

    // A card with arrows on one side: they stand in its middle, a row apart or more.
    void placeCard(int node)
    {
        const CardDraft &card = m_draft.cards[size_t(node)];
        const int top = m_top[size_t(node)], bottom = m_bottom[size_t(node)];
        const int port = m_graph.nodes[size_t(node)].ports.front();
        const std::vector<int> &links = m_graph.ports[size_t(port)].links;
        m_solver.keepBelow(top, bottom, card.height, price::card);
        if (links.empty())
            return;
        const int span = int(links.size() - 1) * rowPitch;
        const int pad = std::max(cardEdgePad, (card.height - span + 1) / 2);
        int above = top;
        for (const int link : links) {
            const int end = endOf(link, port);
            if (above == top) {
                m_solver.keepBelow(above, end, pad, price::card);
            } else {
                m_solver.keepBelow(above, end, rowPitch, price::gap);
                limitSpread(above, end);
            }
            above = end;
        }
        m_solver.keepBelow(above, bottom, pad, price::card);
    }

    // Up to an easy distance costs no more than the distance itself; beyond it is dear.
    void limitSpread(int above, int below)
    {
        const int reach = m_solver.addVariable();
        m_solver.keepBelow(above, reach, easySpread, price::torn);
        m_solver.keepBelow(below, reach, 0);
    }

    void placeSocketCard(int node)
    {
        const CardDraft &card = m_draft.cards[size_t(node)];
        const int top = m_top[size_t(node)], bottom = m_bottom[size_t(node)];
        m_solver.keepBelow(top, bottom, card.height, price::card);
        for (const Side side : {Side::West, Side::East}) {
            int above = top;
            for (const int port : m_graph.nodes[size_t(node)].ports) {
                if (m_graph.ports[size_t(port)].side != side)
                    continue;
                placeSocket(port);
                m_solver.keepBelow(above, m_socketTop[size_t(port)],
                                   above == top ? card.header : socketGap, price::gap);
                above = m_socketBottom[size_t(port)];
            }
            if (above != top)
                m_solver.keepBelow(above, bottom, socketPad, price::gap);
        }
    }

    void placeSocket(int port)
    {
        const auto [card, index] = m_draft.socketOfPort[size_t(port)];
        const SocketDraft &socket = m_draft.cards[size_t(card)].sockets[size_t(index)];
        const int top = m_socketTop[size_t(port)] = m_solver.addVariable();
        const int bottom = m_socketBottom[size_t(port)] = m_solver.addVariable();
        m_solver.keepBelow(top, bottom, socket.height, price::card);
        const std::vector<int> &links = m_graph.ports[size_t(port)].links;
        if (links.empty())
            return;
        const int pad = socketPadOf(socket, links.size());
        int above = top;
        for (const int link : links) {
            const int end = endOf(link, port);
            m_solver.keepBelow(above, end, above == top ? pad : slotPitch,
                               above == top ? price::card : price::centre);
            above = end;
        }
        m_solver.keepBelow(above, bottom, pad, price::card);
    }

    bool isPinned(const std::vector<int> &column) const
    {
        return std::any_of(column.begin(), column.end(),
                           [&](int node) { return m_arrangement.pinnedTop[size_t(node)] >= 0; });
    }

    void wishMiddles(const std::vector<int> &y)
    {
        int lowest = 0;
        for (const std::vector<int> &column : m_graph.columns) {
            if (!column.empty())
                lowest = std::max(lowest, y[size_t(m_bottom[size_t(column.back())])]);
        }
        for (const std::vector<int> &column : m_graph.columns) {
            if (column.empty() || isPinned(column))
                continue;
            const int first = y[size_t(m_top[size_t(column.front())])];
            const int last = y[size_t(m_bottom[size_t(column.back())])];
            const int shift = (headroom + lowest) / 2 - (first + last) / 2;
            // Two wishes for the whole column, so that they never outweigh a straight line.
            for (const int variable :
                 {m_top[size_t(column.front())], m_bottom[size_t(column.back())]})
                m_solver.wishAt(variable, y[size_t(variable)] + shift, price::centre);
        }
        for (size_t node = 0; node < m_draft.cards.size(); ++node)
            wishSocketMiddles(int(node), y);
    }

    // Sockets that nothing holds stand in the middle of the card.
    void wishSocketMiddles(int node, const std::vector<int> &y)
    {
        int first = -1, last = -1;
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            if (m_socketTop[size_t(port)] < 0 || m_graph.ports[size_t(port)].side != Side::East)
                continue;
            first = first < 0 ? port : first;
            last = port;
        }
        if (first < 0)
            return;
        const CardDraft &card = m_draft.cards[size_t(node)];
        const int middle =
            (y[size_t(m_top[size_t(node)])] + card.header + y[size_t(m_bottom[size_t(node)])]) / 2;
        const int top = m_socketTop[size_t(first)], bottom = m_socketBottom[size_t(last)];
        const int shift = middle - (y[size_t(top)] + y[size_t(bottom)]) / 2;
        m_solver.wishAt(top, y[size_t(top)] + shift, price::centre);
        m_solver.wishAt(bottom, y[size_t(bottom)] + shift, price::centre);
    }

    const DiagramDraft &m_draft;
    const PortGraph &m_graph;
    const Arrangement &m_arrangement;
    DistanceSolver m_solver;
    std::vector<int> m_top, m_bottom, m_socketTop, m_socketBottom;
    std::vector<int> m_left, m_right;
};

} // namespace

DiagramHeights placeHeights(const DiagramDraft &draft, const Arrangement &arrangement)
{
    if (arrangement.isQuick)
        return placeQuickly(draft, arrangement);
    const std::vector<int> rough = Placement(draft, arrangement, nullptr).solve();
    const Placement placement(draft, arrangement, &rough);
    return placement.heights(placement.solve());
}

} // namespace portolan
