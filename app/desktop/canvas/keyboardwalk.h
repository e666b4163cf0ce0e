#pragma once

#include "desktop/canvas/hittest.h"

namespace portolan {

/// Everything of a drawing that can be focused, in reading order: cards zone by zone from top to
/// bottom, notes, then arrows in table order. Without the two Any cards.
QList<CanvasTarget> readingOrder(const DiagramGeometry &geometry);

/// The target after (or before) CURRENT in reading order; the first (or last) one where CURRENT is
/// empty or no longer drawn; empty at the end.
CanvasTarget nextTarget(const DiagramGeometry &geometry, const CanvasTarget &current, bool forward);

/// The card or note nearest to CURRENT in a direction (a unit vector along an axis): what lies
/// straight ahead comes before what lies aside. Without a current one the first in reading order;
/// empty where nothing lies there.
CanvasTarget nearestTarget(const DiagramGeometry &geometry, const CanvasTarget &current,
                           const QPointF &direction);

enum class FlowStep { ToSource, ToDestination, Previous, Next };

/// Walks along the flows. From a flow to the card at its source or destination, or to the previous
/// or next flow of HOME (the card that the walk came from; the source where HOME is no end of the
/// flow), round and round in table order. From a card to its first flow that leaves
/// (ToDestination) or arrives (ToSource) or, where there is none, the first at all; to its first
/// (Next) or last one (Previous). Empty where there is no way.
CanvasTarget alongFlow(const DiagramGeometry &geometry, const CanvasTarget &current, FlowStep step,
                       const NodeId &home);

} // namespace portolan
