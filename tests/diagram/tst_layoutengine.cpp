#include "diagram/channellayout.h"
#include "diagram/distancesolver.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace portolan;

namespace {

// A middle column of nodes with ports on both sides, linked at random with two outer columns.
PortGraph madeGraph(quint32 seed, int outer, int middle, int links)
{
    QRandomGenerator random(seed);
    const auto below = [&](int count) { return int(random.bounded(quint32(count))); };
    PortGraph graph;
    graph.columns.resize(3);
    std::vector<int> west, middleWest, middleEast, east;
    for (int i = 0; i < outer; ++i)
        west.push_back(graph.addPort(graph.addNode(0), Side::East));
    for (int i = 0; i < middle; ++i) {
        const int node = graph.addNode(1);
        for (int port = 0; port < 3; ++port)
            middleWest.push_back(graph.addPort(node, Side::West));
        middleEast.push_back(graph.addPort(node, Side::East));
    }
    for (int i = 0; i < outer; ++i)
        east.push_back(graph.addPort(graph.addNode(2), Side::West));
    for (int i = 0; i < links; ++i) {
        graph.addLink(west[size_t(below(outer))], middleWest[size_t(below(3 * middle))]);
        graph.addLink(middleEast[size_t(below(middle))], east[size_t(below(outer))]);
    }
    return graph;
}

// Counts pair by pair what countCrossings() counts with a tree.
long long crossingsByPairs(const PortGraph &graph)
{
    std::vector<int> rank(graph.ports.size());
    for (const std::vector<int> &column : graph.columns) {
        int next = 0;
        for (const int node : column) {
            for (const int port : graph.nodes[size_t(node)].ports)
                rank[size_t(port)] = next++;
        }
    }
    const auto columnOf = [&](const PortGraph::Link &link) {
        return graph.nodes[size_t(graph.ports[size_t(link.left)].node)].column;
    };
    long long crossings = 0;
    for (size_t i = 0; i < graph.links.size(); ++i) {
        for (size_t k = i + 1; k < graph.links.size(); ++k) {
            const PortGraph::Link &a = graph.links[i], &b = graph.links[k];
            if (columnOf(a) != columnOf(b))
                continue;
            const int left = rank[size_t(a.left)] - rank[size_t(b.left)];
            const int right = rank[size_t(a.right)] - rank[size_t(b.right)];
            crossings += (left < 0 && right > 0) || (left > 0 && right < 0);
        }
    }
    return crossings;
}

} // namespace

class TestLayoutEngine : public QObject
{
    Q_OBJECT

private slots:
    void crossingsAreCounted();
    void orderSavesCrossings();
    void bestIsNearTheBestOfAllOrders();
    void slotsKeepBundlesTogether();
    void monotone();
    void monotoneKeeping();
    void insertedNodesLeaveTheOrder();
    void tracksKeepApart();
    void distancesAreKept();
    void distancesAreOptimal();
};

void TestLayoutEngine::crossingsAreCounted()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const PortGraph graph = madeGraph(seed, 8, 4, 30);
        QCOMPARE(countCrossings(graph), crossingsByPairs(graph));
    }
}

void TestLayoutEngine::orderSavesCrossings()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const PortGraph before = madeGraph(seed, 10, 5, 40);
        PortGraph quick = before, best = before;
        orderColumns(quick, LayoutQuality::Quick);
        orderColumns(best, LayoutQuality::Best);
        QVERIFY(countCrossings(quick) < countCrossings(before));
        QVERIFY(countCrossings(best) <= countCrossings(quick));
        for (size_t column = 0; column < 3; ++column) {
            std::vector<int> nodes = best.columns[column];
            std::sort(nodes.begin(), nodes.end());
            QCOMPARE(nodes, before.columns[column]);
        }
    }
}

void TestLayoutEngine::bestIsNearTheBestOfAllOrders()
{
    int found = 0;
    constexpr int cases = 12;
    for (quint32 seed = 0; seed < cases; ++seed) {
        PortGraph graph = madeGraph(seed, 4, 3, 10);
        long long least = countCrossings(graph);
        PortGraph tried = graph;
        do {
            do {
                do {
                    least = std::min(least, countCrossings(tried));
                } while (std::next_permutation(tried.columns[2].begin(), tried.columns[2].end()));
            } while (std::next_permutation(tried.columns[0].begin(), tried.columns[0].end()));
        } while (std::next_permutation(tried.columns[1].begin(), tried.columns[1].end()));
        orderColumns(graph, LayoutQuality::Best);
        QVERIFY(countCrossings(graph) <= least + 3);
        found += countCrossings(graph) == least;
    }
    QVERIFY(found >= cases * 2 / 3);
}

void TestLayoutEngine::slotsKeepBundlesTogether()
{
    PortGraph graph = madeGraph(1, 6, 3, 60);
    orderColumns(graph, LayoutQuality::Best);
    orderSlots(graph);
    for (size_t port = 0; port < graph.ports.size(); ++port) {
        std::set<int> seen;
        int previous = -1;
        for (const int link : graph.ports[port].links) {
            const int far = graph.farPort(link, int(port));
            if (far != previous)
                QVERIFY(seen.insert(far).second);
            previous = far;
        }
    }
}

void TestLayoutEngine::monotone()
{
    std::vector<double> values{1, 3, 2, 2, 5, 4};
    makeMonotone(values);
    const double third = 7.0 / 3;
    const std::vector<double> expected{1, third, third, third, 4.5, 4.5};
    for (size_t i = 0; i < values.size(); ++i)
        QCOMPARE(values[i], expected[i]);
}

// Against all non-decreasing sequences of small numbers.
void TestLayoutEngine::monotoneKeeping()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 50; ++round) {
        int wishes[4];
        for (int &wish : wishes)
            wish = int(random.bounded(6U));
        std::vector<double> values(std::begin(wishes), std::end(wishes));
        makeMonotoneKeeping(values);
        QVERIFY(std::is_sorted(values.begin(), values.end()));
        const auto cost = [&](const std::vector<double> &tried) {
            double sum = 0;
            for (size_t i = 0; i < 4; ++i)
                sum += std::abs(tried[i] - wishes[i]);
            return sum;
        };
        double least = cost(values);
        for (int a = 0; a < 6; ++a) {
            for (int b = a; b < 6; ++b) {
                for (int c = b; c < 6; ++c) {
                    for (int d = c; d < 6; ++d)
                        least = std::min(least, cost({double(a), double(b), double(c), double(d)}));
                }
            }
        }
        QCOMPARE(cost(values), least);
    }
}

// A node that is taken out comes back to a place as good as the one it had.
void TestLayoutEngine::insertedNodesLeaveTheOrder()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        PortGraph graph = madeGraph(seed, 8, 4, 30);
        orderColumns(graph, LayoutQuality::Best);
        for (size_t column = 0; column < 3; ++column) {
            PortGraph changed = graph;
            std::vector<int> &nodes = changed.columns[column];
            const int node = nodes[nodes.size() / 2];
            nodes.erase(nodes.begin() + std::ptrdiff_t(nodes.size() / 2));
            const std::vector<int> kept = nodes;
            insertNodes(changed, {node});
            QVERIFY(countCrossings(changed) <= countCrossings(graph));
            QCOMPARE(nodes.size(), kept.size() + 1);
            nodes.erase(std::find(nodes.begin(), nodes.end(), node));
            QCOMPARE(nodes, kept);
        }
    }
}

void TestLayoutEngine::tracksKeepApart()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        // Ends at heights of their own on both sides, as slots are.
        std::vector<int> left(20), right(20);
        for (int i = 0; i < 20; ++i)
            left[size_t(i)] = right[size_t(i)] = i;
        std::shuffle(left.begin(), left.end(), random);
        std::shuffle(right.begin(), right.end(), random);
        std::vector<ChannelRun> runs;
        for (size_t i = 0; i < 20; ++i)
            runs.push_back({left[i] * 2.0, right[i] * 2.0 + (i % 3 == 0 ? 0 : 1), -1});
        const int tracks = assignTracks(runs);
        for (size_t i = 0; i < runs.size(); ++i) {
            const ChannelRun &a = runs[i];
            QCOMPARE(a.track < 0, a.left == a.right);
            QVERIFY(a.track < tracks);
            for (size_t k = i + 1; k < runs.size(); ++k) {
                const ChannelRun &b = runs[k];
                const bool apart = std::max(a.left, a.right) < std::min(b.left, b.right) ||
                                   std::max(b.left, b.right) < std::min(a.left, a.right);
                QVERIFY(a.track < 0 || a.track != b.track || apart);
            }
        }
    }
}

void TestLayoutEngine::distancesAreKept()
{
    DistanceSolver solver;
    std::vector<int> chain;
    for (int i = 0; i < 6; ++i)
        chain.push_back(solver.addVariable());
    solver.keepBelow(0, chain[0], 10, 1);
    for (size_t i = 1; i < chain.size(); ++i)
        solver.keepBelow(chain[i - 1], chain[i], 20, 1);
    solver.wishAt(chain[3], 200, 5);
    const std::vector<int> y = solver.solve();
    QCOMPARE(y[0], 0);
    QVERIFY(y[size_t(chain[0])] >= 10);
    for (size_t i = 1; i < chain.size(); ++i)
        QVERIFY(y[size_t(chain[i])] - y[size_t(chain[i - 1])] >= 20);
    QCOMPARE(y[size_t(chain[3])], 200);
    QCOMPARE(y[size_t(chain[5])], 240);
}

// Against all placements of a small problem.
void TestLayoutEngine::distancesAreOptimal()
{
    QRandomGenerator random(3);
    const auto below = [&](int count) { return int(random.bounded(quint32(count))); };
    for (int round = 0; round < 40; ++round) {
        constexpr int most = 9;
        const int gap = below(3), weights[3] = {1 + below(4), 1 + below(4), 1 + below(4)};
        const int wishes[3] = {below(most), below(most), below(most)}, pull = below(3);
        DistanceSolver solver;
        int at[3];
        for (int &variable : at)
            variable = solver.addVariable();
        solver.keepBelow(0, at[0], 0);
        solver.keepBelow(at[0], at[1], gap);
        solver.keepBelow(at[1], at[2], gap);
        for (int i = 0; i < 3; ++i)
            solver.wishAt(at[i], wishes[i], weights[i]);
        solver.wishEqual(at[0], at[2], pull);
        const std::vector<int> y = solver.solve();
        const auto cost = [&](int a, int b, int c) {
            const int values[3] = {a, b, c};
            int sum = pull * std::abs(c - a);
            for (int i = 0; i < 3; ++i)
                sum += weights[i] * std::abs(values[i] - wishes[i]);
            return sum;
        };
        int least = cost(0, gap, 2 * gap);
        for (int a = 0; a < most; ++a) {
            for (int b = a + gap; b < 2 * most; ++b) {
                for (int c = b + gap; c < 3 * most; ++c)
                    least = std::min(least, cost(a, b, c));
            }
        }
        QCOMPARE(cost(y[size_t(at[0])], y[size_t(at[1])], y[size_t(at[2])]), least);
    }
}

QTEST_GUILESS_MAIN(TestLayoutEngine)

#include "tst_layoutengine.moc"
