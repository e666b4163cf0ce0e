#pragma once

#include "diagram/channellayout.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

/// Cards of one zone that the user placed, side by side or on top of each other. Internal to
/// lib/diagram.
namespace portolan {

/// A card with a place of the user's: px right of the zone's left edge, px below its body's top.
struct HandPlacedCard
{
    int node = -1; ///< of the graph
    QRectF rect;
    QPointF wish;                                 ///< its top left corner where nothing else stood
    std::array<std::vector<double>, 2> ends = {}; ///< heights by Side, from top to bottom
    /// Nodes of the zone that arrows of a side come back to: these should not cross themselves.
    std::array<std::vector<int>, 2> partners = {};
};

/// Two cards of one zone that the user put on top of each other: they share more than half of their
/// width and of their height. What overlaps less was meant to stand side by side.
bool isStacked(const HandPlacedCard &one, const HandPlacedCard &other);

/// Lines that run beside each other by chance keep this distance, px.
inline constexpr double lineAir = 3;

/// True where a line of one side is nearer than that to one of the other. Both go down.
bool areNear(const std::vector<double> &one, const std::vector<double> &other);

/// Which of the cards are stacked; keeps all others apart. Cost: the square of the cards.
class CardStacks
{
public:
    explicit CardStacks(std::vector<HandPlacedCard> &cards);

    bool hold(size_t one, size_t other) const { return m_stacked[one][other]; }
    /// From now on CARD stands beside the others.
    void takeApart(size_t card);
    /// Cards that overlap and are no stack move to the right or down, by what they must, in the
    /// direction in which the user put them further.
    void moveApart();
    /// Ends of stacked cards do not lie on each other. What moved apart is no stack any more.
    void interleave();

private:
    void interleave(size_t card, Side side);

    std::vector<HandPlacedCard> &m_cards;
    std::vector<std::vector<bool>> m_stacked;
};

} // namespace portolan
