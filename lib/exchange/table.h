#pragma once

#include "base/bilingualtext.h"
#include "exchange/exportformats.h"

#include <QList>
#include <QString>

#include <vector>

/// Tables as every table format writes them: made once in both languages, then shown in one or
/// with the two side by side.
namespace portolan {

/// One cell: a text, or the parts of a list (addresses, partners).
struct TableCell
{
    QList<BilingualText> parts;

    TableCell() = default;
    TableCell(BilingualText text);
    explicit TableCell(QList<BilingualText> list) : parts(std::move(list)) {}
    /// The same list in both languages.
    static TableCell same(const QStringList &list);
};

struct TableColumn
{
    QString key; ///< of the flow JSON; empty in other tables
    BilingualText title;
    /// Sentences and names: with both languages they get a column each, while short words stand in
    /// one as "any / любой".
    bool prose = false;
    int width = 0; ///< characters at which a line is worth breaking; 0: never
    bool ports = false;
};

struct Table
{
    BilingualText title;
    QList<TableColumn> columns;
    std::vector<QList<TableCell>> rows;

    bool isEmpty() const { return rows.empty(); }
};

/// A table in the language (or the two languages) of a reader.
struct TextTable
{
    struct Column
    {
        QString key;
        QString title;
        Language language = Language::English; ///< of its content; matters where both are shown
        int width = 0;
        bool ports = false;
    };
    QString title;
    QList<Column> columns;
    std::vector<QList<QStringList>> rows; ///< the parts of each cell
};

TextTable textTable(const Table &table, ExportLanguage language);

/// A text in one language, or both as "one / другой" where they differ.
QString textIn(const BilingualText &text, ExportLanguage language);

/// The languages that stand in an export, in their order.
QList<Language> languagesOf(ExportLanguage language);

/// The text without what no document may hold: control characters but line breaks, lone surrogates
/// and non-characters. Line ends become LF.
QString printableText(const QString &text);

/// A name with direction marks or right-to-left letters, isolated so that it cannot turn the text
/// around it (U+2068, U+2069). Other texts as they are.
QString isolatedText(const QString &text);
BilingualText isolatedText(const BilingualText &text);

} // namespace portolan
