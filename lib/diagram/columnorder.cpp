#include "diagram/channellayout.h"

#include <algorithm>
#include <numeric>

namespace portolan {

namespace {

// How often a node of the moving column is linked to the port of that rank in the fixed one.
struct RankWeight
{
    int rank;
    int weight;
};

// The links of all nodes of one column towards a fixed neighbouring column, by rising rank.
class Adjacency
{
public:
    Adjacency(const PortGraph &graph, int moving, int fixed)
        : m_start(graph.nodes.size(), 0), m_end(graph.nodes.size(), 0)
    {
        const Side outgoing = fixed < moving ? Side::West : Side::East;
        std::vector<int> rankOfPort(graph.ports.size(), -1);
        for (const int node : graph.columns[size_t(fixed)]) {
            for (const int port : graph.nodes[size_t(node)].ports) {
                if (graph.ports[size_t(port)].side != outgoing)
                    rankOfPort[size_t(port)] = m_ranks++;
            }
        }
        std::vector<int> ranks;
        for (const int node : graph.columns[size_t(moving)]) {
            ranks.clear();
            for (const int port : graph.nodes[size_t(node)].ports) {
                if (graph.ports[size_t(port)].side != outgoing)
                    continue;
                for (const int link : graph.ports[size_t(port)].links)
                    ranks.push_back(rankOfPort[size_t(graph.farPort(link, port))]);
            }
            std::sort(ranks.begin(), ranks.end());
            m_start[size_t(node)] = int(m_items.size());
            for (const int rank : ranks) {
                if (int(m_items.size()) == m_start[size_t(node)] || m_items.back().rank != rank)
                    m_items.push_back({rank, 0});
                ++m_items.back().weight;
            }
            m_end[size_t(node)] = int(m_items.size());
        }
    }

    const RankWeight *begin(int node) const { return m_items.data() + m_start[size_t(node)]; }
    const RankWeight *end(int node) const { return m_items.data() + m_end[size_t(node)]; }

    double barycentre(int node, double otherwise) const
    {
        double sum = 0, weight = 0;
        for (const RankWeight *item = begin(node); item != end(node); ++item) {
            sum += double(item->rank) * item->weight;
            weight += item->weight;
        }
        return weight > 0 ? sum / weight : otherwise;
    }

    // Crossings between the links of two nodes if UPPER stands above LOWER.
    long long crossings(int upper, int lower) const
    {
        long long crossings = 0, above = 0;
        const RankWeight *other = begin(lower);
        for (const RankWeight *item = begin(upper); item != end(upper); ++item) {
            for (; other != end(lower) && other->rank < item->rank; ++other)
                above += other->weight;
            crossings += above * item->weight;
        }
        return crossings;
    }

    // Crossings of the whole channel: inversions, counted with a Fenwick tree.
    long long crossings(const std::vector<int> &column) const
    {
        std::vector<long long> tree(size_t(m_ranks) + 2, 0);
        long long crossings = 0, total = 0;
        for (const int node : column) {
            for (const RankWeight *item = begin(node); item != end(node); ++item) {
                long long notBelow = 0;
                for (int i = item->rank + 1; i > 0; i -= i & -i)
                    notBelow += tree[size_t(i)];
                crossings += (total - notBelow) * item->weight;
            }
            for (const RankWeight *item = begin(node); item != end(node); ++item) {
                for (int i = item->rank + 1; i <= m_ranks; i += i & -i)
                    tree[size_t(i)] += item->weight;
                total += item->weight;
            }
        }
        return crossings;
    }

private:
    std::vector<int> m_start;
    std::vector<int> m_end;
    std::vector<RankWeight> m_items;
    int m_ranks = 0;
};

// Barycentre, then exchanges of neighbours as long as they save crossings.
void orderColumn(const PortGraph &graph, std::vector<int> &column, const Adjacency &adjacency,
                 int passes)
{
    std::vector<double> barycentre(graph.nodes.size());
    for (size_t i = 0; i < column.size(); ++i)
        barycentre[size_t(column[i])] = adjacency.barycentre(column[i], double(i));
    std::stable_sort(column.begin(), column.end(),
                     [&](int a, int b) { return barycentre[size_t(a)] < barycentre[size_t(b)]; });
    for (int pass = 0; pass < passes; ++pass) {
        bool changed = false;
        for (size_t i = 1; i < column.size(); ++i) {
            for (size_t k = i; k > 0; --k) {
                const int above = column[k - 1], below = column[k];
                if (adjacency.crossings(below, above) >= adjacency.crossings(above, below))
                    break;
                std::swap(column[k - 1], column[k]);
                changed = true;
            }
        }
        if (!changed)
            break;
    }
}

// The middle column decides; the others follow it outwards.
int pivotOf(const PortGraph &graph)
{
    return int(graph.columns.size()) / 2;
}

long long orderAgainst(PortGraph &graph, int moving, int fixed, int passes)
{
    const Adjacency adjacency(graph, moving, fixed);
    orderColumn(graph, graph.columns[size_t(moving)], adjacency, passes);
    return adjacency.crossings(graph.columns[size_t(moving)]);
}

long long orderOutwards(PortGraph &graph, int passesWest, int passesEast)
{
    long long crossings = 0;
    for (int column = pivotOf(graph) - 1; column >= 0; --column)
        crossings += orderAgainst(graph, column, column + 1, passesWest);
    for (int column = pivotOf(graph) + 1; column < int(graph.columns.size()); ++column)
        crossings += orderAgainst(graph, column, column - 1, passesEast);
    return crossings;
}

void sweep(PortGraph &graph)
{
    constexpr int sweeps = 4;
    const int pivot = pivotOf(graph);
    std::vector<std::vector<int>> best = graph.columns;
    long long fewest = -1;
    for (int i = 0; i < sweeps; ++i) {
        const bool last = i == sweeps - 1;
        const long long crossings = orderOutwards(graph, last ? 6 : 1, 2);
        if (fewest < 0 || crossings < fewest) {
            fewest = crossings;
            best = graph.columns;
        }
        if (!last)
            orderAgainst(graph, pivot, pivot - 1, 1);
    }
    graph.columns = best;
}

// Moves the block of LENGTH nodes at FROM through all positions; true where one saved crossings.
bool siftBlock(PortGraph &graph, std::vector<std::vector<int>> &best, long long &fewest,
               size_t from, size_t length)
{
    const size_t pivot = size_t(pivotOf(graph));
    const std::vector<int> &column = best[pivot];
    const auto first = column.begin() + std::ptrdiff_t(from);
    const std::vector<int> block(first, first + std::ptrdiff_t(length));
    std::vector<int> rest(column.begin(), first);
    rest.insert(rest.end(), first + std::ptrdiff_t(length), column.end());
    for (size_t to = 0; to <= rest.size(); ++to) {
        if (to == from)
            continue;
        graph.columns = best;
        std::vector<int> &tried = graph.columns[pivot];
        tried = rest;
        tried.insert(tried.begin() + std::ptrdiff_t(to), block.begin(), block.end());
        const long long crossings = orderOutwards(graph, 1, 1);
        if (crossings < fewest) {
            fewest = crossings;
            best = graph.columns;
            return true;
        }
    }
    return false;
}

bool siftOnce(PortGraph &graph, std::vector<std::vector<int>> &best, long long &fewest)
{
    constexpr size_t longestBlock = 6;
    const size_t size = best[size_t(pivotOf(graph))].size();
    bool improved = false;
    for (size_t length = 1; length <= std::min(longestBlock, size); ++length) {
        for (size_t from = 0; from + length <= size; ++from) {
            if (siftBlock(graph, best, fewest, from, length)) {
                improved = true;
                break;
            }
        }
    }
    return improved;
}

void siftPivot(PortGraph &graph)
{
    constexpr int passes = 200;
    long long fewest = orderOutwards(graph, 2, 2);
    std::vector<std::vector<int>> best = graph.columns;
    for (int pass = 0; pass < passes && fewest > 0; ++pass) {
        if (!siftOnce(graph, best, fewest))
            break;
    }
    graph.columns = best;
    orderOutwards(graph, 6, 6);
}

} // namespace

void orderColumns(PortGraph &graph, LayoutQuality quality)
{
    if (graph.columns.size() < 2)
        return;
    sweep(graph);
    if (quality == LayoutQuality::Best)
        siftPivot(graph);
}

long long countCrossings(const PortGraph &graph)
{
    long long crossings = 0;
    for (int column = 0; column + 1 < int(graph.columns.size()); ++column)
        crossings += Adjacency(graph, column, column + 1).crossings(graph.columns[size_t(column)]);
    return crossings;
}

} // namespace portolan
