#pragma once

#include <vector>

namespace portolan {

/// Heights that keep least distances and make the weighted sum of all distances as small as it can
/// be. In a sum of absolute distances (not of squares) most wishes come true exactly, which is what
/// makes lines straight.
///
/// Method: network simplex as in Gansner, Koutsofios, North, Vo, "A technique for drawing directed
/// graphs", IEEE TSE 19(3), 1993, sections 2.3 and 4.2. Each step costs variables plus constraints;
/// steps in practice about as many as variables. Integers throughout, hence exact and the same on
/// every machine.
class DistanceSolver
{
public:
    /// Variable 0 is the origin: its value is 0.
    DistanceSolver() : m_isWish(1, false) {}

    int addVariable();
    int variableCount() const { return int(m_isWish.size()); }
    /// value[below] - value[above] >= least, at WEIGHT for every px. The constraints must not form
    /// a circle.
    void keepBelow(int above, int below, int least, int weight = 0);
    /// Pays WEIGHT for every px by which value[b] - value[a] differs from OFFSET.
    void wishDistance(int a, int b, int offset, int weight);
    void wishEqual(int a, int b, int weight) { wishDistance(a, b, 0, weight); }
    void wishAt(int variable, int value, int weight) { wishDistance(0, variable, value, weight); }

    /// The values, by variable. Among equally good solutions the same one on every call.
    std::vector<int> solve() const;

private:
    friend class NetworkSimplex;
    struct Constraint
    {
        int tail;
        int head;
        int length;
        int weight;
    };
    std::vector<bool> m_isWish; ///< by variable: stands for a wish, is no height of the caller's
    std::vector<Constraint> m_constraints;
};

} // namespace portolan
