#include "desktop/canvas/canvasinterfaces.h"

#include "desktop/canvas/canvasaccessibility.h"
#include "desktop/canvas/canvasview.h"

#include <QKeySequence>
#include <QScrollBar>
#include <QWindow>

namespace portolan {

QAccessibleInterface *canvasInterface(const QString &className, QObject *object)
{
    const bool isCanvas = className == QLatin1String(CanvasView::staticMetaObject.className()) &&
                          object && CanvasAccessibility::of(object);
    return isCanvas ? new CanvasViewInterface(static_cast<CanvasView *>(object)) : nullptr;
}

CanvasViewInterface::CanvasViewInterface(QWidget *view) : QAccessibleWidget(view, QAccessible::List)
{
}

CanvasAccessibility *CanvasViewInterface::canvas() const
{
    return CanvasAccessibility::of(object());
}

// Map and notice; viewport and scroll bars say nothing that the things of the drawing do not.
QList<QWidget *> CanvasViewInterface::overlays() const
{
    QList<QWidget *> found;
    const auto *view = static_cast<CanvasView *>(widget());
    for (QWidget *child : view->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child != view->viewport() && child->isVisible() && !child->isWindow() &&
            !child->findChild<QScrollBar *>())
            found.append(child);
    }
    return found;
}

int CanvasViewInterface::childCount() const
{
    return canvas() ? canvas()->reading().count() + int(overlays().size()) : 0;
}

QAccessibleInterface *CanvasViewInterface::child(int index) const
{
    if (!canvas() || index < 0)
        return nullptr;
    const int things = canvas()->reading().count();
    if (index < things)
        return canvas()->child(index);
    return QAccessible::queryAccessibleInterface(overlays().value(index - things));
}

int CanvasViewInterface::indexOfChild(const QAccessibleInterface *child) const
{
    if (!canvas() || !child)
        return -1;
    if (const auto *thing = dynamic_cast<const CanvasItemInterface *>(child))
        return canvas()->reading().indexOf(thing->item());
    const qsizetype at = overlays().indexOf(qobject_cast<QWidget *>(child->object()));
    return at < 0 ? -1 : canvas()->reading().count() + int(at);
}

QAccessibleInterface *CanvasViewInterface::childAt(int x, int y) const
{
    if (!canvas())
        return nullptr;
    const auto *view = static_cast<CanvasView *>(widget());
    const QPoint global(x, y);
    for (QWidget *overlay : overlays()) {
        if (overlay->rect().contains(overlay->mapFromGlobal(global)))
            return QAccessible::queryAccessibleInterface(overlay);
    }
    const QPoint point = view->viewport()->mapFromGlobal(global);
    if (!view->viewport()->rect().contains(point))
        return nullptr;
    const std::optional<ReadingItem> item = canvas()->reading().at(point);
    return item ? canvas()->interfaceOf(*item) : nullptr;
}

QAccessibleInterface *CanvasViewInterface::focusChild() const
{
    if (canvas()) {
        if (QAccessibleInterface *thing = canvas()->focused())
            return thing;
    }
    return QAccessibleWidget::focusChild();
}

CanvasItemInterface::CanvasItemInterface(CanvasAccessibility *canvas, const ReadingItem &item)
    : m_canvas(canvas), m_item(item)
{
}

bool CanvasItemInterface::isValid() const
{
    return m_canvas && m_canvas->reading().indexOf(m_item) >= 0;
}

QWindow *CanvasItemInterface::window() const
{
    return m_canvas ? m_canvas->parts().view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *CanvasItemInterface::parent() const
{
    return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas->parts().view) : nullptr;
}

QString CanvasItemInterface::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    if (text == QAccessible::Name)
        return m_canvas->reading().name(m_item);
    return text == QAccessible::Description ? m_canvas->reading().description(m_item) : QString();
}

// What is out of sight too has a place, outside the window.
QRect CanvasItemInterface::rect() const
{
    if (!isValid())
        return {};
    const CanvasView *view = m_canvas->parts().view;
    const QRect place =
        view->viewportTransform().mapRect(m_canvas->reading().rect(m_item)).toAlignedRect();
    return QRect(view->viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::Role CanvasItemInterface::role() const
{
    return m_item.zone ? QAccessible::Grouping : QAccessible::ListItem;
}

QAccessible::State CanvasItemInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const CanvasView *view = m_canvas->parts().view;
    const QRect window(view->viewport()->mapToGlobal(QPoint()), view->viewport()->size());
    state.invisible = !view->isVisible();
    state.offscreen = !rect().intersects(window);
    state.disabled = !view->isEnabled();
    if (m_item.zone)
        return state;
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.focused = m_canvas->isFocused(m_item);
    state.active = state.focused;
    state.selected = m_canvas->reading().isSelected(m_item);
    return state;
}

void *CanvasItemInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList CanvasItemInterface::actionNames() const
{
    if (m_item.zone || !isValid())
        return {};
    // Readers know the first two: a press selects, as that of a mouse does.
    return {pressAction(), setFocusAction(), openAction()};
}

QString CanvasItemInterface::localizedActionName(const QString &name) const
{
    if (name == pressAction())
        return tr("Select");
    return name == openAction() ? tr("Open")
                                : QAccessibleActionInterface::localizedActionName(name);
}

QString CanvasItemInterface::localizedActionDescription(const QString &name) const
{
    if (name == pressAction())
        return tr("Selects it on the diagram and in the table");
    if (name == openAction())
        return tr("Opens a group, or leads to the name of a card or to the row of a flow");
    return QAccessibleActionInterface::localizedActionDescription(name);
}

void CanvasItemInterface::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    if (name == openAction()) {
        m_canvas->open(m_item);
        return;
    }
    if (name == setFocusAction())
        m_canvas->parts().view->setFocus(Qt::OtherFocusReason);
    m_canvas->select(m_item);
}

QStringList CanvasItemInterface::keyBindingsForAction(const QString &name) const
{
    return name == openAction()
               ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}
               : QStringList();
}

} // namespace portolan
