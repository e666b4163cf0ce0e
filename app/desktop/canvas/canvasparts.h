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
    CanvasAccessibility *accessibility = nullptr;

    /// A point of the viewport in diagram units, to a fraction of a pixel.
    QPointF toDiagram(const QPointF &viewportPoint) const;
    CanvasTarget targetAt(const QPointF &viewportPoint) const;
    /// The sentence about a target; empty for none.
    QString textOf(const CanvasTarget &target) const;
    /// Moves the keyboard focus; the ring shows where RING.
    void focus(const CanvasTarget &target, bool ring);
    void repaint();
};

} // namespace portolan
