#include "desktop/window/panelmenu.h"

#include "desktop/window/menubuilding.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <array>

namespace portolan {

namespace {

constexpr int step = 48; // px

} // namespace

PanelMenu::PanelMenu(QMenu *menu, QMainWindow *window, const QList<QDockWidget *> &panels)
    : QObject(menu), m_menu(menu), m_window(window), m_name(addMenuAction(menu, "actionPanelName")),
      m_panels(panels.cbegin(), panels.cend())
{
    m_name->setEnabled(false); // it only says which
    m_menu->addSeparator();
    const auto place = [this](const char *name, Qt::DockWidgetArea area) {
        add(name, [this, area] { moveTo(area); });
    };
    place("actionPanelLeft", Qt::LeftDockWidgetArea);
    place("actionPanelRight", Qt::RightDockWidgetArea);
    place("actionPanelTop", Qt::TopDockWidgetArea);
    place("actionPanelBottom", Qt::BottomDockWidgetArea);
    add("actionPanelDetach", [this] { panel()->setFloating(!panel()->isFloating()); });
    m_menu->addSeparator();
    const auto size = [this](const char *name, Qt::Orientation orientation, int by) {
        add(name, [this, orientation, by] { resize(orientation, by); });
    };
    size("actionPanelWider", Qt::Horizontal, step);
    size("actionPanelNarrower", Qt::Horizontal, -step);
    size("actionPanelHigher", Qt::Vertical, step);
    size("actionPanelLower", Qt::Vertical, -step);
    m_menu->addSeparator();
    add("actionPanelClose", [this] { panel()->close(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (const QPointer<QDockWidget> &dock : std::as_const(m_panels)) {
            if (dock && now && dock->isAncestorOf(now))
                m_panel = dock;
        }
        update();
    });
    connect(menu, &QMenu::aboutToShow, this, &PanelMenu::showPlace);
    for (QDockWidget *dock : panels)
        connect(dock, &QDockWidget::visibilityChanged, this, &PanelMenu::update);
    update();
}

void PanelMenu::add(const char *name, const std::function<void()> &act)
{
    QAction *action = addMenuAction(m_menu, name);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
}

// One that is closed is not meant.
QDockWidget *PanelMenu::panel() const
{
    if (m_panel && !m_panel->isHidden())
        return m_panel;
    for (const QPointer<QDockWidget> &dock : m_panels) {
        if (dock && !dock->isHidden())
            return dock;
    }
    return nullptr;
}

void PanelMenu::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    update();
}

// Also while the window is taken down: it is not asked here.
void PanelMenu::update()
{
    const bool can = m_isEnabled && panel();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(can);
    m_menu->menuAction()->setEnabled(can);
}

void PanelMenu::moveTo(Qt::DockWidgetArea area)
{
    QDockWidget *dock = panel();
    const bool hadFocus = dock->isAncestorOf(QApplication::focusWidget());
    QWidget *focused = QApplication::focusWidget();
    dock->setFloating(false);
    m_window->addDockWidget(area, dock);
    dock->show();
    dock->raise();
    if (hadFocus && focused)
        focused->setFocus(Qt::OtherFocusReason);
    update();
}

// What has no border in that direction, as the width of a panel that fills the window, stays.
void PanelMenu::resize(Qt::Orientation orientation, int by)
{
    QDockWidget *dock = panel();
    const bool isWidth = orientation == Qt::Horizontal;
    const int size = (isWidth ? dock->width() : dock->height()) + by;
    if (dock->isFloating())
        isWidth ? dock->resize(size, dock->height()) : dock->resize(dock->width(), size);
    else
        m_window->resizeDocks({dock}, {size}, orientation);
}

void PanelMenu::retranslate()
{
    const QDockWidget *dock = panel();
    m_menu->setTitle(tr("Move and si&ze a panel"));
    m_name->setText(dock ? dock->windowTitle() : tr("No panel is open"));
    const QStringList texts{tr("To the &left side"),
                            tr("To the &right side"),
                            tr("To the &top"),
                            tr("To the &bottom"),
                            dock && dock->isFloating() ? tr("&Back into the window")
                                                       : tr("&Detach"),
                            tr("&Wider"),
                            tr("&Narrower"),
                            tr("&Higher"),
                            tr("L&ower"),
                            tr("&Close")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_actions.at(i)->setText(texts.at(i));
}

// A panel is not moved to where it is.
void PanelMenu::showPlace()
{
    retranslate();
    update();
    QDockWidget *dock = panel();
    if (!dock || dock->isFloating())
        return;
    constexpr std::array areas{Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea,
                               Qt::TopDockWidgetArea, Qt::BottomDockWidgetArea};
    const Qt::DockWidgetArea area = m_window->dockWidgetArea(dock);
    for (size_t i = 0; i < areas.size(); ++i)
        m_actions.at(qsizetype(i))->setEnabled(areas.at(i) != area);
}

} // namespace portolan
