#pragma once

#include <QDockWidget>
#include <QList>
#include <QPointer>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace portolan {

/// What a mouse does at the title and the edges of a panel, as a menu: to another side of the
/// window, out of it and back, wider, narrower, higher, lower. It is about the panel that had the
/// keyboard last.
class PanelMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills MENU with actions that have object names; PANELS are of WINDOW, the first of them is
    /// meant until one has had the keyboard.
    PanelMenu(QMenu *menu, QMainWindow *window, const QList<QDockWidget *> &panels);

    /// The panel that the menu is about; null where none is open.
    QDockWidget *panel() const;
    void setEnabled(bool enabled);
    void retranslate();

private:
    void add(const char *name, const std::function<void()> &act);
    void moveTo(Qt::DockWidgetArea area);
    void resize(Qt::Orientation orientation, int by);
    void update();
    void showPlace();

    QMenu *m_menu;
    QMainWindow *m_window;
    QAction *m_name;
    QList<QPointer<QDockWidget>> m_panels; ///< the window may take them down before the menu
    QPointer<QDockWidget> m_panel;
    QList<QAction *> m_actions;
    bool m_isEnabled = true;
};

} // namespace portolan
