#pragma once

#include <QList>

class QWidget;

namespace portolan {

/// Moves the focus to the pane after (or before) the one that has it, round and round: where it was
/// when the pane was left, else to the first thing of it that takes the focus. Panes that are
/// hidden, covered by another tab or take no focus are passed over. False where there is none.
bool focusNextPane(const QList<QWidget *> &panes, bool forward);

} // namespace portolan
