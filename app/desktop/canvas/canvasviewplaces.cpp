// What of the picture the view shows, and at which zoom.
#include "desktop/canvas/canvasview.h"

#include "desktop/canvas/canvasview_p.h"
#include "desktop/selection.h"

namespace portolan {

double CanvasView::zoom() const
{
    return d->navigator.zoom();
}

std::optional<ViewPlace> CanvasView::viewPlace() const
{
    d->drawing.update(); // another topology is shown whole once it is laid out
    if (d->navigator.followsSheet())
        return std::nullopt;
    return ViewPlace{zoom(), d->navigator.visible().center()};
}

void CanvasView::setViewPlace(const ViewPlace &place)
{
    d->drawing.refresh();
    d->drawing.whenLaidOut([this, place] {
        if (!d->drawing.sheet().contains(place.centre))
            return d->navigator.fit();
        d->navigator.setZoom(place.zoom);
        d->navigator.centreOn(place.centre);
    });
}

void CanvasView::zoomIn()
{
    d->navigator.step(true);
}

void CanvasView::zoomOut()
{
    d->navigator.step(false);
}

void CanvasView::zoomToActualSize()
{
    d->navigator.setZoom(1);
}

void CanvasView::zoomToFit()
{
    d->drawing.update();
    d->navigator.fit();
}

void CanvasView::zoomToSelection()
{
    QRectF rect;
    for (const NodeId &card : d->drawing.cardsOf(d->parts.selection->nodes()))
        rect |= d->drawing.rectOf(card);
    for (const FlowId &flow : d->drawing.arrowsOf(d->parts.selection->flows())) {
        if (const Arrow *arrow = diagram().arrow(flow))
            rect |= QRectF(arrow->points.front(), arrow->points.back()).normalized() | arrow->pill;
    }
    d->navigator.fitTo(rect);
}

void CanvasView::showPlace(const QRectF &place)
{
    d->navigator.centreOn(place);
    d->flash.show(place);
}

} // namespace portolan
