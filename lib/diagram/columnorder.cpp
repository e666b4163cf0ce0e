#include "diagram/channellayout.h"
#include "diagram/columnsift.h"

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
                for (const int link : graph.ports[size_t(port)].links) {
                    const int rank = rankOfPort[size_t(graph.farPort(link, port))];
                    if (rank >= 0)
                        ranks.push_back(rank);
                }
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

// Keeps a pass linear where the barycentres are far from the best order.
constexpr size_t exchangesPerNode = 32;

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
        size_t exchanges = exchangesPerNode * column.size();
        for (size_t i = 1; i < column.size(); ++i) {
            for (size_t k = i; k > 0 && exchanges > 0; --k) {
                const int above = column[k - 1], below = column[k];
                if (adjacency.crossings(below, above) >= adjacency.crossings(above, below))
                    break;
                std::swap(column[k - 1], column[k]);
                changed = true;
                --exchanges;
            }
        }
        if (!changed)
            break;
    }
}

// Where NODE, which is at AT in the column, would make fewest crossings; looks as far as REACH.
size_t bestPlace(const std::vector<int> &column, const Adjacency &adjacency, size_t at,
                 size_t reach)
{
    const int node = column[at];
    size_t best = at;
    long long fewest = 0, saved = 0;
    const auto look = [&](size_t place, long long change) {
        saved += change;
        if (saved < fewest) {
            fewest = saved;
            best = place;
        }
    };
    for (size_t i = at; i > 0 && at - i < reach; --i) {
        const int other = column[i - 1];
        look(i - 1, adjacency.crossings(node, other) - adjacency.crossings(other, node));
    }
    saved = 0;
    for (size_t i = at + 1; i < column.size() && i - at <= reach; ++i) {
        const int other = column[i];
        look(i, adjacency.crossings(other, node) - adjacency.crossings(node, other));
    }
    return best;
}

void moveNode(std::vector<int> &column, size_t from, size_t to)
{
    const auto at = [&](size_t i) { return column.begin() + std::ptrdiff_t(i); };
    if (to < from)
        std::rotate(at(to), at(from), at(from + 1));
    else
        std::rotate(at(from), at(from + 1), at(to + 1));
}

// Sifting: every node to the best of the places around it, beyond the ties and cycles of three in
// which exchanges of neighbours get stuck. The reach bounds the cost of a round.
void siftNodes(std::vector<int> &column, const Adjacency &adjacency)
{
    constexpr size_t mostPairs = 2'000'000;
    constexpr int mostRounds = 8;
    if (column.empty())
        return;
    const size_t reach = mostPairs / column.size();
    bool improved = true;
    for (int round = 0; improved && round < mostRounds; ++round) {
        improved = false;
        const std::vector<int> nodes = column;
        for (const int node : nodes) {
            const size_t at =
                size_t(std::find(column.begin(), column.end(), node) - column.begin());
            const size_t best = bestPlace(column, adjacency, at, reach);
            moveNode(column, at, best);
            improved |= best != at;
        }
    }
}

// The middle column decides; the others follow it outwards.
int pivotOf(const PortGraph &graph)
{
    return int(graph.columns.size()) / 2;
}

// How much is done for a column: passes of exchanges, and sifting after them.
struct Effort
{
    int passes = 1;
    bool sifts = false;
};

long long orderAgainst(PortGraph &graph, int moving, int fixed, Effort effort)
{
    const Adjacency adjacency(graph, moving, fixed);
    std::vector<int> &column = graph.columns[size_t(moving)];
    orderColumn(graph, column, adjacency, effort.passes);
    if (effort.sifts)
        siftNodes(column, adjacency);
    return adjacency.crossings(column);
}

long long orderOutwards(PortGraph &graph, Effort west, Effort east)
{
    long long crossings = 0;
    for (int column = pivotOf(graph) - 1; column >= 0; --column)
        crossings += orderAgainst(graph, column, column + 1, west);
    for (int column = pivotOf(graph) + 1; column < int(graph.columns.size()); ++column)
        crossings += orderAgainst(graph, column, column - 1, east);
    return crossings;
}

long long sweep(PortGraph &graph)
{
    constexpr int sweeps = 4;
    const int pivot = pivotOf(graph);
    std::vector<std::vector<int>> best = graph.columns;
    long long fewest = -1;
    for (int i = 0; i < sweeps; ++i) {
        const bool last = i == sweeps - 1;
        const long long crossings = orderOutwards(graph, {last ? 6 : 1}, {2});
        if (fewest < 0 || crossings < fewest) {
            fewest = crossings;
            best = graph.columns;
        }
        if (!last)
            orderAgainst(graph, pivot, pivot - 1, {1});
    }
    graph.columns = best;
    return fewest;
}

// The search counts what the outer columns can reach at best; where they do not reach it, the order
// of the sweeps may be the better one.
void siftPivot(PortGraph &graph, long long swept)
{
    std::vector<std::vector<int>> best = graph.columns;
    siftColumn(graph, pivotOf(graph));
    if (orderOutwards(graph, {6, true}, {6, true}) > swept)
        graph.columns = std::move(best);
}

// The column with the nodes of ADDED that belong to it.
void insertInto(PortGraph &graph, int at, const std::vector<int> &added)
{
    std::vector<int> &column = graph.columns[size_t(at)];
    const size_t known = column.size();
    for (const int node : added) {
        if (graph.nodes[size_t(node)].column == at)
            column.push_back(node);
    }
    std::vector<Adjacency> beside;
    for (const int fixed : {at - 1, at + 1}) {
        if (fixed >= 0 && fixed < int(graph.columns.size()))
            beside.emplace_back(graph, at, fixed);
    }
    const auto costAbove = [&](int upper, int lower) {
        long long cost = 0;
        for (const Adjacency &adjacency : beside)
            cost += adjacency.crossings(upper, lower) - adjacency.crossings(lower, upper);
        return cost;
    };
    for (size_t next = known; next < column.size(); ++next) {
        long long cost = 0, fewest = 0;
        size_t best = next;
        for (size_t place = next; place > 0; --place) {
            cost += costAbove(column[next], column[place - 1]);
            const size_t room = std::min(place - 1, next - (place - 1));
            if (cost < fewest || (cost == fewest && room < std::min(best, next - best))) {
                fewest = cost;
                best = place - 1;
            }
        }
        moveNode(column, next, best);
    }
}

} // namespace

void insertNodes(PortGraph &graph, const std::vector<int> &added)
{
    if (added.empty())
        return;
    const int pivot = pivotOf(graph);
    for (int column = pivot; column >= 0; --column)
        insertInto(graph, column, added);
    for (int column = pivot + 1; column < int(graph.columns.size()); ++column)
        insertInto(graph, column, added);
}

void orderColumns(PortGraph &graph, LayoutQuality quality)
{
    if (graph.columns.size() < 2)
        return;
    const long long crossings = sweep(graph);
    if (quality == LayoutQuality::Best && crossings > 0)
        siftPivot(graph, crossings);
}

long long countCrossings(const PortGraph &graph)
{
    long long crossings = 0;
    for (int column = 0; column + 1 < int(graph.columns.size()); ++column)
        crossings += Adjacency(graph, column, column + 1).crossings(graph.columns[size_t(column)]);
    return crossings;
}

} // namespace portolan
