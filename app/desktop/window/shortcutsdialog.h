#pragma once

#include <QList>

class QMenu;
class QWidget;

namespace portolan {

/// Lists every key: those of the canvas, and those of the menus as the menus have them.
void showShortcuts(QWidget *parent, const QList<QMenu *> &menus);

} // namespace portolan
