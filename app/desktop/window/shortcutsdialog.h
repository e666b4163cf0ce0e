#pragma once

#include <QList>
#include <QString>

class QMenu;
class QWidget;

namespace portolan {

/// Every key as an HTML table: those of the canvas, and those of the menus as the menus have them.
QString shortcutsTable(const QList<QMenu *> &menus);

/// Lists every key: those of the canvas, and those of the menus as the menus have them.
void showShortcuts(QWidget *parent, const QList<QMenu *> &menus);

} // namespace portolan
