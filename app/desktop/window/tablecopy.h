#pragma once

#include <QList>
#include <QStringList>

#include <memory>

class QEvent;
class QMimeData;
class QTableView;

namespace portolan {

/// Puts the selected rows of a table (all without a selection) on the clipboard, as text with tabs
/// and as HTML: the visible columns in their order on screen, with their headings.
void copyTable(const QTableView &view);

/// True for the key that copies, on its way to a table that copies rows: the table claims it before
/// the shortcuts of the window do, and copies at the press.
bool claimsCopyKey(QEvent *event);

/// Rows of cells, the headings first, as the HTML that word processors and mail programs take for a
/// table, and as lines of text with tabs between the cells.
QString htmlOf(const QList<QStringList> &rows);
QString tabbedTextOf(const QList<QStringList> &rows);
/// Both for the clipboard, or the text alone.
std::unique_ptr<QMimeData> tableMimeData(const QList<QStringList> &rows, bool withHtml);

} // namespace portolan
