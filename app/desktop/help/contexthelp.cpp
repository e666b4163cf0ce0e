#include "desktop/help/contexthelp.h"

#include "desktop/help/helppages.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace portolan {

ContextHelp::ContextHelp(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ContextHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    emit requested(helpPlaceOf(static_cast<QWidget *>(watched)), QApplication::activeModalWidget());
    return true;
}

} // namespace portolan
