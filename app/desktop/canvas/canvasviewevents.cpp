#include "desktop/canvas/canvasview.h"

#include "desktop/canvas/canvasview_p.h"
#include "desktop/selection.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace portolan {

namespace {

constexpr double wheelNotch = 120; // angle delta of one notch
constexpr double zoomPerNotch = 1.2;
constexpr double pixelsPerNotch = 96;

// What a wheel or touchpad asks the sheet to move by, in px.
QPointF scrollOf(const QWheelEvent &event)
{
    if (!event.pixelDelta().isNull())
        return event.pixelDelta();
    return QPointF(event.angleDelta()) * (pixelsPerNotch / wheelNotch);
}

} // namespace

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (CanvasKeys::overridesShortcut(*key)) {
            key->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = d->pointer.textAt(help->pos());
        // As rich text it wraps; names of the user's are no markup.
        const QString shown =
            text.isEmpty() ? text : QLatin1String("<qt>%1</qt>").arg(text.toHtmlEscaped());
        QToolTip::showText(help->globalPos(), shown, viewport());
        return true;
    }
    case QEvent::Leave:
        d->pointer.leave();
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            d->navigator.setZoomAt(zoom() * (1 + gesture->value()), gesture->position());
        else if (gesture->gestureType() == Qt::SmartZoomNativeGesture)
            zoomToFit();
        return true;
    }
    case QEvent::Gesture:
        d->watchPinch(*static_cast<QGestureEvent *>(event));
        event->accept();
        return true;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

// Two fingers on a touch screen: what lies between them stays there.
void CanvasView::Private::watchPinch(const QGestureEvent &event)
{
    const auto *pinch = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return;
    if (pinch->state() == Qt::GestureStarted)
        pointer.cancel(); // the first finger has pressed something
    const auto place = [this](const QPointF &global) {
        return parts.view->viewport()->mapFromGlobal(global);
    };
    if (pinch->changeFlags().testFlag(QPinchGesture::CenterPointChanged) &&
        pinch->state() == Qt::GestureUpdated)
        navigator.panBy(pinch->centerPoint() - pinch->lastCenterPoint());
    if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        navigator.setZoomAt(navigator.zoom() * pinch->scaleFactor(), place(pinch->centerPoint()));
}

void CanvasView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->describe();
    QGraphicsView::changeEvent(event);
}

bool CanvasView::focusNextPrevChild(bool next)
{
    if (hasFocus() && d->keys.walk(next))
        return true;
    return QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    if (d->pointer.cancel())
        return;
    QPoint point = event->pos();
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        // The key means what has the focus, not where the pointer happens to be.
        QRect rect = d->parts.focused.flow.isEmpty() ? viewportRectOf(d->parts.focused.node)
                                                     : viewportRectOf(d->parts.focused.flow);
        if (rect.isNull() && !d->commands.selectedNodes().isEmpty())
            rect = viewportRectOf(d->commands.selectedNodes().first());
        if (!rect.isNull()) {
            point = rect.center();
            global = viewport()->mapToGlobal(point);
        }
    }
    QMenu menu(this);
    fillContextMenu(menu, point);
    menu.exec(global);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    const std::optional<NodeType> type = PaletteDrop::typeIn(event->mimeData());
    if (!type) {
        event->ignore();
        return;
    }
    d->keys.endNudge();
    d->drawing.refresh();
    d->drop.begin(*type);
    d->drop.moveTo(d->parts.toDiagram(event->position()));
    d->showDrop();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!d->drop.isActive()) {
        event->ignore();
        return;
    }
    d->drop.moveTo(d->parts.toDiagram(event->position()));
    d->showDrop();
    emit hint(d->drop.hint());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    d->drop.end();
    d->showDrop();
    emit hint({});
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const std::optional<NodeType> type = PaletteDrop::typeIn(event->mimeData());
    if (!type) {
        event->ignore();
        return;
    }
    d->drop.begin(*type);
    d->drop.moveTo(d->parts.toDiagram(event->position()));
    const std::optional<QPoint> position = d->drop.position();
    d->drop.end();
    d->showDrop();
    emit hint({});
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setFocus(Qt::OtherFocusReason);
    d->commands.add(*type, position);
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    const bool byTab =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    d->parts.focus(d->parts.focused, byTab);
    QGraphicsView::focusInEvent(event);
    d->accessibility.focusMoved();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    d->keys.endNudge();
    d->pointer.setPanKey(false);
    d->parts.focus(d->parts.focused, false);
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(d->keys.press(*event));
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    event->setAccepted(d->keys.release(*event));
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    d->keys.endNudge();
    d->takeText();
    d->drawing.refresh();
    d->pointer.press(*event);
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    d->pointer.move(*event);
    event->accept();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    d->pointer.release(*event);
    event->accept();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    d->pointer.doubleClick(*event);
    event->accept();
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    d->placing.start();
    // Scroll bars that come and go with the zoom are none of the user's resizing.
    const QSizeF now = d->navigator.windowSize();
    if (now == d->windowSize)
        return;
    const QSizeF before = std::exchange(d->windowSize, now);
    d->navigator.viewportResized(before, now);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / wheelNotch;
        d->navigator.setZoomAt(zoom() * std::pow(zoomPerNotch, notches), event->position());
        return;
    }
    QPointF pixels = scrollOf(*event);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && pixels.x() == 0)
        pixels = pixels.transposed();
    d->navigator.panBy(pixels);
}

} // namespace portolan
