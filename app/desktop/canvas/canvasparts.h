#pragma once

#include "desktop/canvas/canvasdrawing.h"
#include "desktop/canvas/overlay.h"

#include <QPointF>

namespace portolan {

class CanvasAccessibility;
class CanvasView;
class CardMove;
class Document;
class Selection;
class ViewNavigator;

/// What the parts of a canvas share: its pointer, keys, menus and commands all work on these.
struct CanvasParts
{
    CanvasView *view = nullptr;
    Document *document = nullptr;
    Selection *selection = nullptr;
    CanvasDrawing *drawing = nullptr;
    ViewNavigator *navigator = nullptr;
    CardMove *move = nullptr;
    CanvasOverlay overlay;
    CanvasTarget focused; ///< by the keyboard
    int grid = 0;         ///< cards snap to its lines, diagram units; 0: none
    CanvasAccessibility *accessibility = nullptr;

    /// A point of the viewport in diagram units, to a fraction of a pixel.
    QPointF toDiagram(const QPointF &viewportPoint) const;
    CanvasTarget targetAt(const QPointF &viewportPoint) const;
    /// The sentence about a target; empty for none.
    QString textOf(const CanvasTarget &target) const;
    /// Moves the keyboard focus; the ring shows where RING.
    void focus(const CanvasTarget &target, bool ring);
    void repaint();
    /// The nearest place on the grid; where there is none the point itself.
    QPointF onGrid(const QPointF &point) const;
};

} // namespace portolan
