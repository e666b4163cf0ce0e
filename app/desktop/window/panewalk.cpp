#include "desktop/window/panewalk.h"

#include <QApplication>
#include <QWidget>

namespace portolan {

namespace {

// A panel behind another's tab is laid outside the window.
bool isSeen(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.isVisible() && widget.window()->rect().intersects(place);
}

bool takesFocus(const QWidget &widget)
{
    return isSeen(widget) && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

bool isWithin(const QWidget &pane, const QWidget *widget)
{
    return widget && (widget == &pane || pane.isAncestorOf(widget));
}

QWidget *placeIn(QWidget &pane)
{
    if (!isSeen(pane))
        return nullptr;
    if (QWidget *last = pane.focusWidget(); last && isWithin(pane, last) && takesFocus(*last))
        return last;
    if (takesFocus(pane))
        return &pane;
    // In the order of Tab, which is that in which one reads.
    for (QWidget *next = pane.nextInFocusChain(); next && next != &pane;
         next = next->nextInFocusChain()) {
        if (isWithin(pane, next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

bool focusNextPane(const QList<QWidget *> &panes, bool forward)
{
    const QWidget *now = QApplication::focusWidget();
    qsizetype at = forward ? -1 : panes.size();
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (isWithin(*panes.at(i), now))
            at = i;
    }
    const qsizetype count = panes.size();
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype next = (forward ? at + step : at - step + 2 * count) % count;
        if (QWidget *place = placeIn(*panes.at(next)); place && !isWithin(*panes.at(next), now)) {
            place->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace portolan
