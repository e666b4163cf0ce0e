#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Text to rows of cells, before anybody asks what the cells mean. Private to lib/edit.
namespace portolan {

struct CellRow
{
    int line = 0; ///< from 1, where the row begins
    QStringList cells;
};

struct CellRows
{
    std::vector<CellRow> rows;
    QChar separator = {};
    bool isCut = false;
};

/// Splits at the separator that most lines have (tab, `;`, `|`, `,`), heeding quotes. Empty lines
/// and comments are left out; cells are trimmed and without control characters.
CellRows readCells(const QString &text);

} // namespace portolan
