#include "desktop/window/qtpartnames.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QEvent>
#include <QTabBar>
#include <QWidget>

namespace portolan {

QtPartNames::QtPartNames(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
    name();
}

bool QtPartNames::eventFilter(QObject *object, QEvent *event)
{
    const bool concerns = event->type() == QEvent::LanguageChange ||
                          event->type() == QEvent::ChildPolished || event->type() == QEvent::Show;
    if (concerns && !m_isDue) {
        m_isDue = true;
        // Later: the docks have not got their titles of the language yet.
        QMetaObject::invokeMethod(this, &QtPartNames::name, Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

// Only what differs: each name that is set is told to screen readers.
void QtPartNames::setName(QWidget *widget, const QString &name)
{
    if (widget && widget->accessibleName() != name)
        widget->setAccessibleName(name);
}

void QtPartNames::setDescription(QWidget *widget, const QString &description)
{
    if (widget->accessibleDescription() != description)
        widget->setAccessibleDescription(description);
}

void QtPartNames::name()
{
    m_isDue = false;
    const auto part = [](QWidget *parent, const char *name) {
        return parent->findChild<QAbstractButton *>(QLatin1String(name));
    };
    for (auto *bar : m_window->findChildren<QTabBar *>()) {
        if (bar->parentWidget() == m_window)
            setName(bar, tr("Panels in one place"));
        setName(part(bar, "ScrollLeftButton"), tr("Tabs to the left"));
        setName(part(bar, "ScrollRightButton"), tr("Tabs to the right"));
    }
    for (auto *more :
         m_window->findChildren<QAbstractButton *>(QStringLiteral("qt_toolbar_ext_button")))
        setName(more, tr("More tools"));
    for (auto *dock : m_window->findChildren<QDockWidget *>()) {
        connect(dock, &QDockWidget::topLevelChanged, this, &QtPartNames::name,
                Qt::UniqueConnection);
        if (auto *close = part(dock, "qt_dockwidget_closebutton")) {
            setName(close, tr("Close the panel “%1”").arg(dock->windowTitle()));
            setDescription(close, tr("View › Panels brings it back"));
            close->setToolTip(tr("Close the panel"));
        }
        if (auto *detach = part(dock, "qt_dockwidget_floatbutton")) {
            const bool isOut = dock->isFloating();
            setName(detach, (isOut ? tr("Put the panel “%1” back into the window")
                                   : tr("Detach the panel “%1”"))
                                .arg(dock->windowTitle()));
            setDescription(detach, isOut ? tr("It goes back to where it was")
                                         : tr("It becomes a window of its own"));
            detach->setToolTip(isOut ? tr("Back into the window") : tr("Detach the panel"));
        }
    }
}

} // namespace portolan
