#pragma once

#include <QStringList>

class QMenu;

namespace portolan {

class Selection;

/// Adds "Find usages" of an address or name; of several a submenu. Nothing where there are none.
/// What is chosen goes out by Selection::usagesRequested().
void addUsages(QMenu &menu, const QStringList &texts, Selection *selection);

} // namespace portolan
