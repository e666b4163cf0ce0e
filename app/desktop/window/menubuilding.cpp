#include "desktop/window/menubuilding.h"

#include "desktop/window/appearance.h"
#include "desktop/window/mnemonics.h"

#include <QActionGroup>
#include <QMenu>

namespace portolan {

QAction *addMenuAction(QMenu *menu, const char *name, const char *icon,
                       const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    if (icon)
        action->setIcon(themedIcon(QLatin1String(icon)));
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    return action;
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const char *name)
{
    QAction *action = addMenuAction(menu, name);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QMenu *addSubmenu(QMenu *parent, const char *name)
{
    QMenu *menu = parent->addMenu(QString());
    menu->setObjectName(QLatin1String(name));
    keepMnemonicsApart(menu);
    return menu;
}

} // namespace portolan
