#pragma once

#include "exchange/table.h"

#include <QDate>

namespace portolan {

struct XlsxSheet
{
    QString name; ///< as a person calls it; made to fit what Excel allows
    TextTable table;
    QString note = {}; ///< stands below the table and on every printed page; empty: none
};

/// A table as a sheet; its name in the language, or in both.
XlsxSheet xlsxSheet(const Table &table, const BilingualText &name, ExportLanguage language);

/// A workbook with one table object per sheet, ready to filter and to print. Every cell is text:
/// nothing becomes a formula, a link or a number. The same input gives the same bytes.
Result<QByteArray> xlsxBook(const BilingualText &title, const BilingualText &subject, QDate date,
                            ExportLanguage language, const QList<XlsxSheet> &sheets);

/// A text as a cell may hold it: printable, within Excel's limit for one cell, and without an
/// `_x000D_` that Excel would turn into a control character.
QString xlsxText(const QString &text);

} // namespace portolan
