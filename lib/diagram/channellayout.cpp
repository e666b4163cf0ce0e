#include "diagram/channellayout.h"

#include <algorithm>
#include <tuple>

namespace portolan {

int PortGraph::addNode(int column)
{
    if (columns.size() <= size_t(column))
        columns.resize(size_t(column) + 1);
    const int node = int(nodes.size());
    nodes.push_back({column, {}});
    columns[size_t(column)].push_back(node);
    return node;
}

int PortGraph::addPort(int node, Side side)
{
    const int port = int(ports.size());
    ports.push_back({node, side, {}});
    nodes[size_t(node)].ports.push_back(port);
    return port;
}

int PortGraph::addLink(int left, int right)
{
    const int link = int(links.size());
    links.push_back({left, right});
    ports[size_t(left)].links.push_back(link);
    ports[size_t(right)].links.push_back(link);
    return link;
}

void orderSlots(PortGraph &graph)
{
    std::vector<int> rank(graph.ports.size());
    for (const std::vector<int> &column : graph.columns) {
        int next = 0;
        for (const int node : column) {
            for (const int port : graph.nodes[size_t(node)].ports)
                rank[size_t(port)] = next++;
        }
    }
    std::vector<std::pair<int, int>> keyed;
    for (size_t port = 0; port < graph.ports.size(); ++port) {
        std::vector<int> &links = graph.ports[port].links;
        keyed.clear();
        for (const int link : links)
            keyed.emplace_back(rank[size_t(graph.farPort(link, int(port)))], link);
        std::sort(keyed.begin(), keyed.end());
        std::transform(keyed.begin(), keyed.end(), links.begin(),
                       [](const auto &pair) { return pair.second; });
    }
}

void makeMonotone(std::vector<double> &values)
{
    struct Pool
    {
        double sum;
        int count;
        double mean() const { return sum / count; }
    };
    std::vector<Pool> pools;
    for (const double value : values) {
        pools.push_back({value, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    size_t at = 0;
    for (const Pool &pool : pools) {
        for (int i = 0; i < pool.count; ++i)
            values[at++] = pool.mean();
    }
}

void makeMonotoneKeeping(std::vector<double> &values)
{
    std::vector<double> heap, largest;
    for (const double value : values) {
        for (int i = 0; i < 2; ++i) {
            heap.push_back(value);
            std::push_heap(heap.begin(), heap.end());
        }
        std::pop_heap(heap.begin(), heap.end());
        heap.pop_back();
        largest.push_back(heap.front());
    }
    double below = values.empty() ? 0 : largest.back();
    for (size_t i = values.size(); i > 0; --i) {
        below = std::min(below, largest[i - 1]);
        values[i - 1] = below;
    }
}

namespace {

// The highest track in use over an interval of y ranks; raising an interval and asking for its
// maximum take log n each.
class TrackTree
{
public:
    explicit TrackTree(int size)
    {
        while (m_leaves < size)
            m_leaves *= 2;
        m_highest.assign(size_t(2 * m_leaves), 0);
        m_whole.assign(size_t(2 * m_leaves), 0);
    }
    int highest(int from, int to) const { return highest(1, 0, m_leaves - 1, from, to); }
    void raise(int from, int to, int track) { raise(1, 0, m_leaves - 1, from, to, track); }

private:
    int highest(int at, int first, int last, int from, int to) const
    {
        if (from > last || to < first)
            return 0;
        if (from <= first && last <= to)
            return m_highest[size_t(at)];
        const int middle = (first + last) / 2;
        return std::max({m_whole[size_t(at)], highest(2 * at, first, middle, from, to),
                         highest(2 * at + 1, middle + 1, last, from, to)});
    }
    void raise(int at, int first, int last, int from, int to, int track)
    {
        if (from > last || to < first)
            return;
        m_highest[size_t(at)] = std::max(m_highest[size_t(at)], track);
        if (from <= first && last <= to) {
            m_whole[size_t(at)] = std::max(m_whole[size_t(at)], track);
            return;
        }
        const int middle = (first + last) / 2;
        raise(2 * at, first, middle, from, to, track);
        raise(2 * at + 1, middle + 1, last, from, to, track);
    }

    int m_leaves = 1;
    std::vector<int> m_highest;
    std::vector<int> m_whole; ///< holds for the whole interval of the inner node
};

} // namespace

int assignTracks(std::vector<ChannelRun> &runs)
{
    std::vector<double> heights;
    std::vector<int> down, up;
    for (size_t i = 0; i < runs.size(); ++i) {
        ChannelRun &run = runs[i];
        run.track = -1;
        if (run.left == run.right)
            continue;
        heights.push_back(run.left);
        heights.push_back(run.right);
        (run.right > run.left ? down : up).push_back(int(i));
    }
    std::sort(heights.begin(), heights.end());
    heights.erase(std::unique(heights.begin(), heights.end()), heights.end());
    const auto leftOf = [&](int run) { return runs[size_t(run)].left; };
    const auto keyOf = [&](int run) {
        return std::tuple(leftOf(run), runs[size_t(run)].right, run);
    };
    std::sort(down.begin(), down.end(), [&](int a, int b) { return keyOf(a) > keyOf(b); });
    std::sort(up.begin(), up.end(), [&](int a, int b) { return keyOf(a) < keyOf(b); });

    TrackTree tree(int(heights.size()));
    int tracks = 0;
    const auto rankOf = [&](double y) {
        return int(std::lower_bound(heights.begin(), heights.end(), y) - heights.begin());
    };
    for (const std::vector<int> *group : {&down, &up}) {
        for (const int index : *group) {
            ChannelRun &run = runs[size_t(index)];
            const int from = rankOf(std::min(run.left, run.right));
            const int to = rankOf(std::max(run.left, run.right));
            run.track = tree.highest(from, to);
            tree.raise(from, to, run.track + 1);
            tracks = std::max(tracks, run.track + 1);
        }
    }
    return tracks;
}

} // namespace portolan
