#pragma once

#include "desktop/canvas/hittest.h"

namespace portolan {

/// Everything of a drawing that can be focused, in reading order: cards zone by zone from top to
/// bottom, notes, then arrows in table order. Without the two Any cards.
QList<CanvasTarget> readingOrder(const DiagramGeometry &geometry);

/// The target after (or before) CURRENT in reading order; the first (or last) one where CURRENT is
/// empty or no longer drawn; empty at the end.
CanvasTarget nextTarget(const DiagramGeometry &geometry, const CanvasTarget &current, bool forward);

} // namespace portolan
