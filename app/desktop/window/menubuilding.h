#pragma once

#include <QKeySequence>

class QAction;
class QActionGroup;
class QMenu;

/// How the menus of the main window are filled. Texts come later, with the language.
namespace portolan {

/// An action without a text, found by its object NAME. ICON: of the program's own, or none.
QAction *addMenuAction(QMenu *menu, const char *name, const char *icon = nullptr,
                       const QKeySequence &shortcut = {});

/// One of the GROUP of which one is chosen.
QAction *addChoice(QMenu *menu, QActionGroup *group, const char *name);

QMenu *addSubmenu(QMenu *parent, const char *name);

} // namespace portolan
