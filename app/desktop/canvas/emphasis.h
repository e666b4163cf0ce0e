#pragma once

#include "diagram/geometry.h"

#include <QSet>

namespace portolan {

/// What is lit in a drawing while the rest fades. Both empty: nothing is, and nothing fades.
struct Emphasis
{
    QSet<FlowId> flows; ///< Arrow::flow of the arrows that are lit
    QSet<NodeId> nodes;

    bool isEmpty() const { return flows.isEmpty(); }
    friend bool operator==(const Emphasis &, const Emphasis &) = default;
};

/// Lights arrows (by Arrow::flow), those at cards (by Card::node), and the cards at their ends.
/// What is folded has been looked up before: CanvasDrawing::cardsOf(), arrowsOf(). Empty where no
/// flow would be lit (a note, a card without flows) or every one. Cost: one pass over the drawing.
Emphasis emphasisOf(const DiagramGeometry &geometry, const QSet<NodeId> &cards,
                    const QSet<FlowId> &arrows);

} // namespace portolan
