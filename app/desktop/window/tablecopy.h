#pragma once

class QTableView;

namespace portolan {

/// Puts the selected rows of a table (all without a selection) on the clipboard, as text with tabs
/// and as HTML: the visible columns in their order on screen, with their headings.
void copyTable(const QTableView &view);

} // namespace portolan
