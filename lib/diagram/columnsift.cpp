#include "diagram/columnsift.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>

namespace portolan {

namespace {

// 16 MB for the pairs.
constexpr size_t mostClasses = 1448;
constexpr size_t longestBlock = 6;
// About half a second, for graphs with very many nodes in the middle.
constexpr long long mostSteps = 200'000'000;

// The crossings between the middle column and the column on one side of it.
class SideCost
{
public:
    SideCost(const PortGraph &graph, int middle, Side side)
        : m_graph(graph), m_side(side), m_at(graph.nodes.size())
    {
        const int outer = side == Side::West ? middle - 1 : middle + 1;
        if (outer < 0 || outer >= int(graph.columns.size()))
            return;
        findPositions(middle);
        findClasses(outer);
    }

    size_t classCount() const { return m_size.size(); }

    // To be called once, before the first exchange.
    void count()
    {
        const size_t count = classCount();
        m_difference.assign(count * count, 0);
        for (size_t upper = 0; upper < count; ++upper) {
            for (size_t lower = upper + 1; lower < count; ++lower)
                m_difference[upper * count + lower] =
                    crossings(upper, lower) - crossings(lower, upper);
        }
    }

    // What the crossings grow by where BELOW, directly under ABOVE, changes places with it.
    long long exchange(int above, int below)
    {
        const size_t count = classCount();
        long long saved = 0;
        for (const ClassLinks &one : m_at[size_t(above)]) {
            for (const ClassLinks &other : m_at[size_t(below)]) {
                if (one.index == other.index)
                    continue;
                const long long change = 2 * one.links * other.links;
                const bool ordered = one.index < other.index;
                long long &difference = m_difference[ordered ? one.index * count + other.index
                                                             : other.index * count + one.index];
                const long long before = std::abs(difference);
                difference += ordered ? change : -change;
                saved +=
                    (std::abs(difference) - before) * (m_size[one.index] * m_size[other.index]);
            }
        }
        m_steps +=
            static_cast<long long>(m_at[size_t(above)].size() * m_at[size_t(below)].size()) + 1;
        return -saved / 2;
    }

    long long steps() const { return m_steps; }

private:
    struct ClassLinks
    {
        size_t index;
        long long links;
    };
    using Links = std::vector<std::pair<int, int>>; // position of a port, number of links to it

    void findPositions(int middle)
    {
        m_position.resize(m_graph.ports.size());
        int next = 0;
        for (const int node : m_graph.columns[size_t(middle)]) {
            for (const int port : m_graph.nodes[size_t(node)].ports)
                m_position[size_t(port)] = next++;
        }
    }

    void findClasses(int outer)
    {
        std::map<Links, size_t> known;
        std::vector<int> positions;
        for (const int node : m_graph.columns[size_t(outer)]) {
            positions.clear();
            for (const int port : m_graph.nodes[size_t(node)].ports) {
                if (m_graph.ports[size_t(port)].side == m_side)
                    continue;
                for (const int link : m_graph.ports[size_t(port)].links)
                    positions.push_back(m_position[size_t(m_graph.farPort(link, port))]);
            }
            std::sort(positions.begin(), positions.end());
            Links links;
            for (const int position : positions) {
                if (links.empty() || links.back().first != position)
                    links.emplace_back(position, 0);
                ++links.back().second;
            }
            if (links.empty())
                continue;
            const auto [found, isNew] = known.emplace(links, classCount());
            if (isNew)
                addClass(links, node);
            ++m_size[found->second];
        }
    }

    void addClass(const Links &links, int node)
    {
        const size_t index = m_size.size();
        m_size.push_back(0);
        m_links.push_back(links);
        for (const int port : m_graph.nodes[size_t(node)].ports) {
            if (m_graph.ports[size_t(port)].side == m_side)
                continue;
            for (const int link : m_graph.ports[size_t(port)].links) {
                const int far = m_graph.ports[size_t(m_graph.farPort(link, port))].node;
                std::vector<ClassLinks> &at = m_at[size_t(far)];
                if (at.empty() || at.back().index != index)
                    at.push_back({index, 0});
                ++at.back().links;
            }
        }
    }

    long long crossings(size_t upper, size_t lower) const
    {
        long long crossings = 0, above = 0;
        const Links &below = m_links[lower];
        auto other = below.begin();
        for (const auto &[position, count] : m_links[upper]) {
            for (; other != below.end() && other->first < position; ++other)
                above += other->second;
            crossings += above * count;
        }
        return crossings;
    }

    const PortGraph &m_graph;
    Side m_side;
    std::vector<int> m_position;               ///< of the ports of the middle column
    std::vector<long long> m_size;             ///< nodes of a class
    std::vector<Links> m_links;                ///< of a node of a class
    std::vector<std::vector<ClassLinks>> m_at; ///< by node of the middle column
    /// Crossings with the first class above the second, less those the other way round; half of the
    /// matrix is used. Their sum never changes.
    std::vector<long long> m_difference;
    long long m_steps = 0;
};

class ColumnSifter
{
public:
    ColumnSifter(const PortGraph &graph, int column)
        : m_order(graph.columns[size_t(column)]), m_west(graph, column, Side::West),
          m_east(graph, column, Side::East), m_flows(static_cast<long long>(graph.links.size()))
    {
    }

    bool isTooLarge() const
    {
        return std::max(m_west.classCount(), m_east.classCount()) > mostClasses;
    }

    std::vector<int> run()
    {
        m_west.count();
        m_east.count();
        descend();
        const long long budget = std::clamp(m_flows * m_flows, 100'000LL, 60'000'000LL);
        std::vector<int> best = m_order;
        long long fewest = m_cost;
        while (m_order.size() > 3 && steps() < budget) {
            kick();
            descend();
            if (m_cost < fewest) {
                fewest = m_cost;
                best = m_order;
            } else {
                reorder(best);
            }
        }
        return best;
    }

private:
    long long steps() const { return m_west.steps() + m_east.steps(); }

    void exchange(size_t upper)
    {
        const int above = m_order[upper], below = m_order[upper + 1];
        m_cost += m_west.exchange(above, below) + m_east.exchange(above, below);
        std::swap(m_order[upper], m_order[upper + 1]);
    }

    void moveUp(size_t from, size_t length)
    {
        for (size_t i = 0; i < length; ++i)
            exchange(from - 1 + i);
    }
    void moveDown(size_t from, size_t length)
    {
        for (size_t i = length; i > 0; --i)
            exchange(from + i - 1);
    }
    void move(size_t from, size_t length, size_t to)
    {
        for (; from > to; --from)
            moveUp(from, length);
        for (; from < to; ++from)
            moveDown(from, length);
    }

    // Through all positions, to the nearer end first; stays where there are fewest crossings.
    bool sift(size_t from, size_t length)
    {
        const size_t last = m_order.size() - length;
        const long long start = m_cost;
        long long fewest = start;
        size_t best = from, at = from;
        const auto look = [&] {
            if (m_cost < fewest) {
                fewest = m_cost;
                best = at;
            }
        };
        const bool upFirst = from <= last - from;
        for (const bool up : {upFirst, !upFirst}) {
            while (up ? at > 0 : at < last) {
                move(at, length, up ? at - 1 : at + 1);
                at = up ? at - 1 : at + 1;
                look();
            }
        }
        move(at, length, best);
        return fewest < start;
    }

    // Rounds of all blocks until none saves anything.
    void descend()
    {
        constexpr int mostRounds = 200;
        bool improved = m_order.size() > 1;
        for (int round = 0; improved && round < mostRounds; ++round) {
            improved = false;
            for (size_t length = 1; length <= std::min(longestBlock, m_order.size() - 1);
                 ++length) {
                for (size_t from = 0; from + length <= m_order.size(); ++from) {
                    if (steps() > mostSteps)
                        return;
                    improved |= sift(from, length);
                }
            }
        }
    }

    size_t below(size_t count)
    {
        m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL;
        return size_t((m_random >> 33) % count);
    }

    void kick()
    {
        for (int i = 0; i < 3; ++i) {
            const size_t length = 1 + below(std::min<size_t>(4, m_order.size() - 1));
            const size_t places = m_order.size() - length + 1;
            move(below(places), length, below(places));
        }
    }

    void reorder(const std::vector<int> &order)
    {
        for (size_t to = 0; to < order.size(); ++to) {
            const auto found = std::find(m_order.begin(), m_order.end(), order[to]);
            move(size_t(found - m_order.begin()), 1, to);
        }
    }

    std::vector<int> m_order;
    SideCost m_west, m_east;
    long long m_flows;
    long long m_cost = 0; ///< against the order that the graph came with
    uint64_t m_random = 20130;
};

} // namespace

void siftColumn(PortGraph &graph, int column)
{
    ColumnSifter sifter(graph, column);
    if (!sifter.isTooLarge())
        graph.columns[size_t(column)] = sifter.run();
}

} // namespace portolan
