#include "desktop/canvas/canvasparts.h"

#include "desktop/canvas/arranging.h"
#include "desktop/canvas/canvasaccessibility.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/viewnavigator.h"
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <utility>

namespace portolan {

namespace {

constexpr double arrowReach = 6; // px around a line that still count as the line

// What a socket says in full, where the drawing had to shorten it; else empty.
QString shortenedText(const Socket &socket)
{
    bool isShortened = false;
    QStringList words;
    for (const PlacedText &line : QList<PlacedText>{socket.label} + socket.lines) {
        isShortened = isShortened || !line.fullText.isEmpty();
        words.append(line.fullText.isEmpty() ? line.text : line.fullText);
    }
    return isShortened ? words.join(QLatin1String(", ")) : QString();
}

} // namespace

QPointF CanvasParts::toDiagram(const QPointF &viewportPoint) const
{
    return view->viewportTransform().inverted().map(viewportPoint);
}

CanvasTarget CanvasParts::targetAt(const QPointF &viewportPoint) const
{
    return drawing->hitTest().at(toDiagram(viewportPoint), arrowReach / navigator->zoom());
}

QString CanvasParts::textOf(const CanvasTarget &target) const
{
    if (const Arrow *arrow = drawing->arrow(target.flow); arrow && arrow->flowCount() > 1)
        return arrow->title;
    if (const Flow *flow = drawing->flow(target.flow))
        return flowSentence(*flow, document->catalog()).in(drawing->language());
    const Card *card = drawing->geometry().card(target.node);
    if (!card)
        return {};
    const QString socket =
        target.socket < 0 ? QString() : shortenedText(card->sockets.at(target.socket));
    return socket.isEmpty() ? card->tooltip : socket;
}

void CanvasParts::focus(const CanvasTarget &target, bool ring)
{
    const CanvasTarget before = std::exchange(focused, {target.node, target.flow, -1});
    overlay.focusedNode = ring ? target.node : NodeId();
    overlay.focusedFlow = ring ? target.flow : FlowId();
    repaint();
    if (accessibility && focused != before)
        accessibility->focusMoved();
}

QPointF CanvasParts::onGrid(const QPointF &point) const
{
    return {portolan::onGrid(point.x(), grid), portolan::onGrid(point.y(), grid)};
}

void CanvasParts::repaint()
{
    view->viewport()->update();
}

} // namespace portolan
