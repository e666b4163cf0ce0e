#include "desktop/window/windowkeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace portolan {

void WindowKeys::install()
{
    static QPointer<WindowKeys> keys;
    if (!keys)
        keys = new WindowKeys;
}

WindowKeys::WindowKeys() : QObject(qApp)
{
    qApp->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *box = qobject_cast<QDialogButtonBox *>(object))
            orderButtons(box);
        return false;
    }
    if (event->type() != QEvent::KeyPress || !object->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return false;
    QWindow *window = static_cast<QWidget *>(object)->window()->windowHandle();
    if (!window)
        return false;
    // The window asks what has the keyboard where in it the menu belongs.
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(window, &menu);
    return true;
}

void WindowKeys::orderButtons(QDialogButtonBox *box)
{
    QList<QAbstractButton *> buttons = box->buttons();
    std::stable_sort(buttons.begin(), buttons.end(),
                     [](const QAbstractButton *a, const QAbstractButton *b) {
                         return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x();
                     });
    box->setFocusProxy(nullptr); // else Tab jumps from the box to the proxy
    for (qsizetype i = 0; i < buttons.size(); ++i)
        QWidget::setTabOrder(i == 0 ? static_cast<QWidget *>(box) : buttons.at(i - 1),
                             buttons.at(i));
}

} // namespace portolan
