#include "base/message.h"
#include "exchange/catalogjson.h"
#include "exchange/csvtext.h"
#include "exchange/htmltext.h"
#include "exchange/markdowntext.h"

#include <algorithm>

namespace portolan {

namespace {

// What a reader must know of a row before it is held against the document; empty for most.
BilingualText markOf(const DocumentRow &row)
{
    if (row.derived)
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "derived, not printed"));
    if (row.withinZone)
        return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "within one zone"));
    return {};
}

// Its last column, which most tables do without.
void addMarks(const DocumentTable &printed, Table &table)
{
    if (std::all_of(printed.rows.begin(), printed.rows.end(),
                    [](const DocumentRow &row) { return markOf(row).isEmpty(); }))
        return;
    table.columns.append(
        {{}, phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Mark")), false, 16, false});
    for (qsizetype i = 0; i < printed.rows.size(); ++i)
        table.rows[size_t(i)].append(TableCell(markOf(printed.rows.at(i))));
}

// The cells of a table as printed are sentences in the document's own words: in both languages each
// has a column of its own.
Table printedTable(const DocumentTable &printed)
{
    Table table;
    table.title = printed.title;
    const TableColumn number{
        {}, phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Row")), false, 4, false};
    table.columns.append(number);
    for (qsizetype i = 0; i < printed.columnsEn.size(); ++i)
        table.columns.append(
            {{}, {printed.columnsEn.at(i), printed.columnsRu.value(i)}, true, 40, false});
    for (const DocumentRow &row : printed.rows) {
        QList<TableCell> cells = {TableCell(BilingualText::same(row.row))};
        for (qsizetype i = 0; i < printed.columnsEn.size(); ++i)
            cells.append(TableCell(BilingualText(row.cellsEn.value(i), row.cellsRu.value(i))));
        table.rows.push_back(cells);
    }
    addMarks(printed, table);
    return table;
}

BilingualText documentLine(const SourceDocument &document)
{
    QStringList facts = {document.id, document.date.toString(Qt::ISODate), document.topic};
    facts.removeAll(QString());
    return BilingualText::same(facts.join(QStringLiteral(" · ")));
}

QByteArray catalogMarkdown(const QList<const SourceDocument *> &documents, ExportLanguage language)
{
    QStringList texts;
    for (const SourceDocument *document : documents) {
        QString text = QLatin1String("# ") + markdownEscaped(textIn(document->title, language)) +
                       QLatin1String("\n\n") +
                       markdownEscaped(textIn(documentLine(*document), language)) + u'\n';
        for (const Language one : languagesOf(language)) {
            if (!document->note.isEmpty())
                text += u'\n' + markdownEscaped(document->note.in(one)) + u'\n';
        }
        for (const DocumentTable &table : document->tables)
            text += QLatin1String("\n## ") + markdownEscaped(textIn(table.title, language)) +
                    QLatin1String("\n\n") + markdownTable(textTable(printedTable(table), language));
        texts.append(text);
    }
    return texts.join(u'\n').toUtf8();
}

QByteArray catalogHtml(const QList<const SourceDocument *> &documents, ExportLanguage language)
{
    QString body = QStringLiteral("<main>\n");
    for (const SourceDocument *document : documents) {
        body += QLatin1String("<article>\n<header>\n<h1>") + htmlText(document->title, language) +
                QLatin1String("</h1>\n<p class=\"subject\">") +
                htmlText(documentLine(*document), language) + QLatin1String("</p>\n");
        if (!document->note.isEmpty())
            body +=
                QLatin1String("<p>") + htmlText(document->note, language) + QLatin1String("</p>\n");
        body += QLatin1String("</header>\n");
        for (const DocumentTable &table : document->tables)
            body += QLatin1String("<section>\n<h2>") + htmlText(table.title, language) +
                    QLatin1String("</h2>\n") + htmlTable(printedTable(table), language) +
                    QLatin1String("</section>\n");
        body += QLatin1String("</article>\n");
    }
    const QString title =
        documents.size() == 1
            ? textIn(documents.first()->title, language)
            : textIn(phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Port reference")),
                     language);
    return htmlPage(title, language, body + QLatin1String("</main>\n"));
}

QByteArray catalogCsv(const QList<const SourceDocument *> &documents, ExportLanguage language,
                      CsvDialect dialect)
{
    QList<TextTable> tables;
    for (const SourceDocument *document : documents) {
        for (const DocumentTable &table : document->tables)
            tables.append(textTable(printedTable(table), language));
    }
    return csvBytes(tables, dialect);
}

Error unknown(const char *source, const QString &name, const QStringList &known)
{
    return {ErrorKind::Usage,
            {},
            {"exchange",
             source,
             {BilingualText::same(name), BilingualText::same(known.join(QLatin1String(", ")))}}};
}

} // namespace

QStringList catalogFormats()
{
    return {QStringLiteral("json"), QStringLiteral("md"), QStringLiteral("html"),
            QStringLiteral("csv")};
}

Result<QByteArray> writeCatalog(const Catalog &catalog, const QString &document, QStringView format,
                                ExportLanguage language, CsvDialect csv)
{
    QList<const SourceDocument *> documents;
    QStringList ids;
    for (const SourceDocument &one : catalog.documents) {
        ids.append(one.id);
        if (document.isEmpty() || one.id == document)
            documents.append(&one);
    }
    if (documents.isEmpty())
        return unknown(QT_TRANSLATE_NOOP("exchange", "unknown document \"%1\"; known are %2"),
                       document, ids);
    if (format == u"json")
        return catalogJson(catalog, documents, document.isEmpty());
    if (format == u"md")
        return catalogMarkdown(documents, language);
    if (format == u"html")
        return catalogHtml(documents, language);
    if (format == u"csv")
        return catalogCsv(documents, language, csv);
    return unknown(QT_TRANSLATE_NOOP("exchange", "unknown format \"%1\"; known are %2"),
                   format.toString(), catalogFormats());
}

} // namespace portolan
