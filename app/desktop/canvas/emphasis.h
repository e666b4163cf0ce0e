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

/// Lights flows, the flows of nodes, and the cards at their ends. A folded group stands for its
/// members and an arrow for all flows that are drawn as one with it. Empty where no flow would be
/// lit (a note, a card without flows) or every one. Cost: one pass over the drawing.
Emphasis emphasisOf(const DiagramGeometry &geometry, const QSet<NodeId> &nodes,
                    const QSet<FlowId> &flows);

} // namespace portolan
