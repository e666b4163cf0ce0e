#include "diagram/distancesolver.h"

#include <algorithm>
#include <limits>

namespace portolan {

int DistanceSolver::addVariable()
{
    m_isWish.push_back(false);
    return int(m_isWish.size()) - 1;
}

void DistanceSolver::keepBelow(int above, int below, int least, int weight)
{
    m_constraints.push_back({above, below, least, weight});
}

void DistanceSolver::wishDistance(int a, int b, int offset, int weight)
{
    // A variable that lies no lower than either end costs weight * |value[b] - value[a] - offset|
    // plus a constant.
    const int low = addVariable();
    m_isWish.back() = true;
    keepBelow(low, a, -offset, weight);
    keepBelow(low, b, 0, weight);
}

class NetworkSimplex
{
public:
    explicit NetworkSimplex(const DistanceSolver &problem)
        : m_problem(problem), m_edges(problem.m_constraints), m_count(problem.variableCount()),
          m_y(size_t(m_count), 0), m_inTree(m_edges.size(), false), m_incident(size_t(m_count)),
          m_treeEdges(size_t(m_count))
    {
        for (size_t e = 0; e < m_edges.size(); ++e) {
            m_incident[size_t(m_edges[e].tail)].push_back(int(e));
            m_incident[size_t(m_edges[e].head)].push_back(int(e));
        }
    }

    std::vector<int> solve()
    {
        placeAtLeastDistance();
        growTightTree();
        // A step never makes the sum larger; the cap only guards against an endless round of steps
        // that leave it as it is.
        const int cap = 40 * m_count + 400;
        for (int step = 0; step < cap; ++step) {
            measureCuts();
            const int leaving = leavingVertex();
            if (leaving < 0 || !exchange(leaving))
                break;
        }
        const int origin = m_y[0];
        for (int &y : m_y)
            y -= origin;
        return m_y;
    }

private:
    using Edge = DistanceSolver::Constraint;

    int slack(const Edge &edge) const
    {
        return m_y[size_t(edge.head)] - m_y[size_t(edge.tail)] - edge.length;
    }

    // Longest paths in topological order: every constraint holds. What only a wish holds then goes
    // down to its neighbours.
    void placeAtLeastDistance()
    {
        const std::vector<bool> &isWish = m_problem.m_isWish;
        std::vector<int> waiting(size_t(m_count), 0);
        for (const Edge &edge : m_edges)
            waiting[size_t(edge.head)] += isWish[size_t(edge.tail)] ? 0 : 1;
        std::vector<int> order;
        for (int v = 0; v < m_count; ++v) {
            if (waiting[size_t(v)] == 0 && !isWish[size_t(v)])
                order.push_back(v);
        }
        constexpr int unset = std::numeric_limits<int>::min();
        std::vector<int> least(size_t(m_count), unset);
        for (size_t i = 0; i < order.size(); ++i) {
            const int v = order[i];
            m_y[size_t(v)] = least[size_t(v)] == unset ? 0 : least[size_t(v)];
            for (const int e : m_incident[size_t(v)]) {
                const Edge &edge = m_edges[size_t(e)];
                if (edge.tail != v)
                    continue;
                int &y = least[size_t(edge.head)];
                y = std::max(y, m_y[size_t(v)] + edge.length);
                if (--waiting[size_t(edge.head)] == 0)
                    order.push_back(edge.head);
            }
        }
        for (int v = 0; v < m_count; ++v) {
            if (isWish[size_t(v)])
                lowerToNeighbours(v);
        }
    }

    void lowerToNeighbours(int v)
    {
        int y = std::numeric_limits<int>::max();
        for (const int e : m_incident[size_t(v)]) {
            const Edge &edge = m_edges[size_t(e)];
            y = std::min(y, m_y[size_t(edge.head)] - edge.length);
        }
        m_y[size_t(v)] = y;
    }

    void growTightTree()
    {
        std::vector<bool> inside(size_t(m_count), false);
        std::vector<int> members{0};
        inside[0] = true;
        size_t reached = 0;
        while (true) {
            for (; reached < members.size(); ++reached)
                addTightNeighbours(members[reached], inside, members);
            if (int(members.size()) == m_count)
                return;
            const int shift = leastSlackAround(members, inside);
            if (shift == 0)
                return; // not connected: the rest stays where it is
            for (const int v : members)
                m_y[size_t(v)] += shift;
            reached = 0;
        }
    }

    void addTightNeighbours(int v, std::vector<bool> &inside, std::vector<int> &members)
    {
        for (const int e : m_incident[size_t(v)]) {
            const Edge &edge = m_edges[size_t(e)];
            const int other = edge.tail == v ? edge.head : edge.tail;
            if (inside[size_t(other)] || slack(edge) != 0)
                continue;
            inside[size_t(other)] = true;
            members.push_back(other);
            addToTree(e);
        }
    }

    int leastSlackAround(const std::vector<int> &members, const std::vector<bool> &inside) const
    {
        int least = std::numeric_limits<int>::max();
        int shift = 0;
        for (const int v : members) {
            for (const int e : m_incident[size_t(v)]) {
                const Edge &edge = m_edges[size_t(e)];
                if (inside[size_t(edge.tail)] == inside[size_t(edge.head)] || slack(edge) >= least)
                    continue;
                least = slack(edge);
                shift = edge.tail == v ? least : -least;
            }
        }
        return shift;
    }

    void addToTree(int e)
    {
        m_inTree[size_t(e)] = true;
        m_treeEdges[size_t(m_edges[size_t(e)].tail)].push_back(e);
        m_treeEdges[size_t(m_edges[size_t(e)].head)].push_back(e);
    }

    void removeFromTree(int e)
    {
        m_inTree[size_t(e)] = false;
        for (const int v : {m_edges[size_t(e)].tail, m_edges[size_t(e)].head}) {
            std::vector<int> &edges = m_treeEdges[size_t(v)];
            edges.erase(std::find(edges.begin(), edges.end(), e));
        }
    }

    // The cut of the tree edge above a vertex: by how much the sum grows when the subtree is moved
    // away from it by one px. Equals the weights that pull at the subtree, summed over it.
    void measureCuts()
    {
        m_order.assign(1, 0);
        m_parentEdge.assign(size_t(m_count), -1);
        for (size_t i = 0; i < m_order.size(); ++i) {
            const int v = m_order[i];
            for (const int e : m_treeEdges[size_t(v)]) {
                if (e == m_parentEdge[size_t(v)])
                    continue;
                const Edge &edge = m_edges[size_t(e)];
                const int child = edge.tail == v ? edge.head : edge.tail;
                m_parentEdge[size_t(child)] = e;
                m_order.push_back(child);
            }
        }
        m_pull.assign(size_t(m_count), 0);
        for (const Edge &edge : m_edges) {
            m_pull[size_t(edge.tail)] += edge.weight;
            m_pull[size_t(edge.head)] -= edge.weight;
        }
        for (size_t i = m_order.size(); i-- > 1;) {
            const int v = m_order[i];
            m_pull[size_t(parentOf(v))] += m_pull[size_t(v)];
        }
    }

    int parentOf(int v) const
    {
        const Edge &edge = m_edges[size_t(m_parentEdge[size_t(v)])];
        return edge.tail == v ? edge.head : edge.tail;
    }

    // The vertex below the tree edge with the most negative cut, or -1.
    int leavingVertex() const
    {
        long long worst = 0;
        int leaving = -1;
        for (size_t i = 1; i < m_order.size(); ++i) {
            const int v = m_order[i];
            const bool isTail = m_edges[size_t(m_parentEdge[size_t(v)])].tail == v;
            const long long cut = isTail ? m_pull[size_t(v)] : -m_pull[size_t(v)];
            if (cut < worst) {
                worst = cut;
                leaving = v;
            }
        }
        return leaving;
    }

    bool exchange(int leaving)
    {
        const int oldEdge = m_parentEdge[size_t(leaving)];
        const bool movesDown = m_edges[size_t(oldEdge)].head == leaving;
        std::vector<bool> inside(size_t(m_count), false);
        std::vector<int> subtree{leaving};
        inside[size_t(leaving)] = true;
        for (size_t i = 0; i < subtree.size(); ++i) {
            for (const int e : m_treeEdges[size_t(subtree[i])]) {
                const Edge &edge = m_edges[size_t(e)];
                const int other = edge.tail == subtree[i] ? edge.head : edge.tail;
                if (e == oldEdge || inside[size_t(other)])
                    continue;
                inside[size_t(other)] = true;
                subtree.push_back(other);
            }
        }
        int entering = -1;
        int least = std::numeric_limits<int>::max();
        for (const int v : subtree) {
            for (const int e : m_incident[size_t(v)]) {
                const Edge &edge = m_edges[size_t(e)];
                const bool leaves = movesDown ? edge.tail == v && !inside[size_t(edge.head)]
                                              : edge.head == v && !inside[size_t(edge.tail)];
                if (leaves && !m_inTree[size_t(e)] && slack(edge) < least) {
                    least = slack(edge);
                    entering = e;
                }
            }
        }
        if (entering < 0)
            return false;
        for (const int v : subtree)
            m_y[size_t(v)] += movesDown ? least : -least;
        removeFromTree(oldEdge);
        addToTree(entering);
        return true;
    }

    const DistanceSolver &m_problem;
    const std::vector<Edge> &m_edges;
    int m_count;
    std::vector<int> m_y;
    std::vector<bool> m_inTree;
    std::vector<std::vector<int>> m_incident;
    std::vector<std::vector<int>> m_treeEdges;
    std::vector<int> m_order; ///< of the tree, parents first
    std::vector<int> m_parentEdge;
    std::vector<long long> m_pull;
};

std::vector<int> DistanceSolver::solve() const
{
    return NetworkSimplex(*this).solve();
}

} // namespace portolan
