#pragma once

#include "base/bilingualtext.h"
#include "exchange/exportformats.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Which columns of the flow table are seen, in which order, how wide and under which names. The
/// columns themselves are those of flowcolumns.h, so that the window and every export mean the
/// same by a key.
namespace portolan {

struct ColumnChoice
{
    QString key; ///< of flowColumns()
    bool shown = false;
    int width = 0;      ///< in the window, device-independent pixels; 0: what suits the font
    int otherWidth = 0; ///< likewise of the column that repeats it in the other language
    /// A heading of one's own; an empty language stands for the usual one.
    BilingualText name = {};
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

struct ColumnPreset
{
    QString name; ///< what the user calls it; empty where it has none
    QList<ColumnChoice> columns;
    friend bool operator==(const ColumnPreset &, const ColumnPreset &) = default;
};

inline constexpr int maxColumnWidth = 4000;
inline constexpr int maxColumnName = 100; ///< characters

/// What the table shows until somebody chooses: tableColumns() in front, the rest hidden.
ColumnPreset standardColumns();

/// The preset made whole: every column once (those that it leaves out hidden behind the others),
/// unknown keys and second mentions dropped, widths and names within their limits. One that shows
/// nothing becomes the standard.
ColumnPreset wholePreset(const ColumnPreset &preset);

/// Same order, widths, names and what is shown, whatever the two are called.
bool sameColumns(const ColumnPreset &a, const ColumnPreset &b);

/// Keys of the columns shown, in their order.
QStringList shownColumns(const ColumnPreset &preset);

/// A heading as a person may enter it: one line without control characters, at most maxColumnName.
QString columnNameFrom(const QString &text);

/// The export takes its columns, their order and their names from the preset.
void useColumns(ExportRequest &request, const ColumnPreset &preset);

/// Presets as JSON, and back. What cannot be read is left out: whole presets without a name or
/// with the name of an earlier one, and all of a text that is no JSON. Linear.
QByteArray writeColumnPresets(const QList<ColumnPreset> &presets);
QList<ColumnPreset> readColumnPresets(const QByteArray &text);

/// One preset, its name included though it may be empty; the standard where it cannot be read.
QByteArray writeColumnPreset(const ColumnPreset &preset);
ColumnPreset readColumnPreset(const QByteArray &text);

} // namespace portolan
