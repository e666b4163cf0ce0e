#pragma once

#include "diagram/arrangement.h"
#include "diagram/nodeslots.h"

/// Heights of large pictures. Internal to lib/diagram.
///
/// placeHeights() finds the best of all heights, which takes seconds for ten thousand arrows. This
/// finds good ones: the cards of one zone after the other are stacked (zonecolumns.h) and moved to
/// where their arrows come from, then the sockets of the perimeter spread so that arrows become
/// straight. Both are isotonic regressions by absolute distances, so that most wishes that can be
/// met are met exactly. Least distances are those of placeHeights().
///
/// Method: pool adjacent violators in the form with one heap ("slope trick"): Ahuja, Orlin, "A fast
/// scaling algorithm for minimizing separable convex functions subject to chain constraints",
/// Operations Research 49(5), 2001, has the problem; cost E log E for E arrows.
namespace portolan {

/// The non-decreasing numbers with the least sum of distances to all wishes.
class MonotoneFit
{
public:
    /// The next number, which has no wish yet.
    void addNumber() { m_end.push_back(m_wishes.size()); }
    /// One more wish for the last number.
    void wish(int value)
    {
        m_wishes.push_back(value);
        m_end.back() = m_wishes.size();
    }
    /// Numbers before the first wish get the first one that is found.
    std::vector<int> solve() const;

private:
    std::vector<int> m_wishes;
    std::vector<size_t> m_end; ///< of each number's wishes
};

/// More arrows than the exact solver places at once, or zones of several columns.
bool needsQuickPlacement(const DiagramDraft &draft, const Arrangement &arrangement);

/// With places of the user's all nodes stay where the arrangement has them.
DiagramHeights placeQuickly(const DiagramDraft &draft, const Arrangement &arrangement);

} // namespace portolan
