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

void QtPartNames::name()
{
    m_isDue = false;
    for (auto *bar : m_window->findChildren<QTabBar *>()) {
        if (bar->parentWidget() == m_window)
            bar->setAccessibleName(tr("Panels in one place"));
        if (auto *left = bar->findChild<QAbstractButton *>(QStringLiteral("ScrollLeftButton")))
            left->setAccessibleName(tr("Tabs to the left"));
        if (auto *right = bar->findChild<QAbstractButton *>(QStringLiteral("ScrollRightButton")))
            right->setAccessibleName(tr("Tabs to the right"));
    }
    for (auto *more :
         m_window->findChildren<QAbstractButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More tools"));
    for (auto *dock : m_window->findChildren<QDockWidget *>()) {
        if (auto *close =
                dock->findChild<QAbstractButton *>(QStringLiteral("qt_dockwidget_closebutton"))) {
            close->setAccessibleName(tr("Close the panel “%1”").arg(dock->windowTitle()));
            close->setToolTip(tr("Close the panel"));
            close->setAccessibleDescription(tr("View › Panels brings it back"));
        }
    }
}

} // namespace portolan
