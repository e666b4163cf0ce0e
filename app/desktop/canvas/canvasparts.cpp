#include "desktop/canvas/canvasparts.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/viewnavigator.h"

namespace portolan {

namespace {

constexpr double arrowReach = 6; // px around a line that still count as the line

} // namespace

QPointF CanvasParts::toDiagram(const QPointF &viewportPoint) const
{
    return view->viewportTransform().inverted().map(viewportPoint);
}

CanvasTarget CanvasParts::targetAt(const QPointF &viewportPoint) const
{
    return drawing->hitTest().at(toDiagram(viewportPoint), arrowReach / navigator->zoom());
}

void CanvasParts::focus(const CanvasTarget &target, bool ring)
{
    focused = {target.node, target.flow, -1};
    overlay.focusedNode = ring ? target.node : NodeId();
    overlay.focusedFlow = ring ? target.flow : FlowId();
    repaint();
}

void CanvasParts::repaint()
{
    view->viewport()->update();
}

} // namespace portolan
