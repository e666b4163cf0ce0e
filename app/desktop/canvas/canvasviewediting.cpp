#include "desktop/canvas/canvasview.h"

#include "desktop/canvas/canvasview_p.h"
#include "desktop/canvas/lockmarks.h"
#include "edit/document.h"

namespace portolan {

void CanvasView::Private::showLocks()
{
    const QList<NodeId> &locked = parts.document->topology().locked;
    parts.overlay.locks =
        portolan::padlocks(drawing.geometry(), QSet<NodeId>(locked.cbegin(), locked.cend()));
}

QList<QRectF> CanvasView::padlocks() const
{
    d->drawing.update();
    return d->parts.overlay.locks;
}

void CanvasView::setGrid(int grid)
{
    d->parts.grid = grid;
    d->parts.overlay.grid = grid;
    d->move.setGrid(grid);
    d->drop.setGrid(grid);
    d->parts.repaint();
}

int CanvasView::selectedCards() const
{
    return d->commands.selectedCards();
}

bool CanvasView::isSelectionLocked() const
{
    return d->commands.areLocked(d->commands.selectedNodes());
}

void CanvasView::addOwnFlow()
{
    d->keys.endNudge();
    d->commands.addOwnFlow();
}

bool CanvasView::canAddOwnFlow() const
{
    return d->commands.canAddOwnFlow();
}

void CanvasView::cut()
{
    d->keys.endNudge();
    d->clipboard.cut();
}

void CanvasView::copy()
{
    d->keys.endNudge();
    d->clipboard.copy();
}

void CanvasView::paste()
{
    d->keys.endNudge();
    d->clipboard.paste(d->pointer.place());
}

void CanvasView::duplicate()
{
    d->keys.endNudge();
    d->clipboard.duplicate();
}

void CanvasView::copyAs(CopyForm form)
{
    d->clipboard.copyAs(form);
}

void CanvasView::align(Alignment alignment)
{
    d->keys.endNudge();
    d->commands.align(alignment);
}

void CanvasView::distribute(Qt::Orientation direction)
{
    d->keys.endNudge();
    d->commands.distribute(direction);
}

void CanvasView::setSelectionLocked(bool locked)
{
    d->keys.endNudge();
    d->commands.setLocked(d->commands.selectedNodes(), locked);
}

void CanvasView::selectType(NodeType type)
{
    d->commands.selectType(type);
}

void CanvasView::invertSelection()
{
    d->commands.invertSelection();
}

} // namespace portolan
