#include "base/localtext.h"
#include "base/message.h"
#include "exchange/catalogjson.h"
#include "exchange/catalogtables.h"
#include "exchange/csvtext.h"
#include "exchange/htmltext.h"
#include "exchange/markdowntext.h"

namespace portolan {

namespace {

/// What one output shows: all of the reference, or one document.
struct Selection
{
    const Catalog *catalog = nullptr;
    QList<const SourceDocument *> documents;
    bool whole = false;
};

BilingualText documentLine(const SourceDocument &document)
{
    const auto factsIn = [&](Language language) {
        QStringList facts = {document.id, dateText(document.date, language), document.topic};
        facts.removeAll(QString());
        return facts.join(QStringLiteral(" · "));
    };
    return {factsIn(Language::English), factsIn(Language::Russian)};
}

BilingualText referenceTitle()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Port reference"));
}

// In the whole reference a document without tables is a line of a table, alone it is a page.
QList<const SourceDocument *> shownDocuments(const Selection &selection)
{
    QList<const SourceDocument *> documents = selection.documents;
    if (selection.whole)
        documents.removeIf([](const SourceDocument *one) { return one->tables.isEmpty(); });
    return documents;
}

QList<Table> tablesBefore(const Selection &selection)
{
    if (!selection.whole)
        return {};
    const Catalog &catalog = *selection.catalog;
    return {productTable(catalog), partnerProductTable(catalog), providerTable(catalog),
            allContradictionsTable(catalog), ruleTable(catalog)};
}

QList<Table> tablesBehind(const Selection &selection)
{
    QList<Table> tables;
    if (selection.whole)
        tables.append(citedDocumentTable(*selection.catalog));
    else
        tables.append(contradictionsOfDocuments(*selection.catalog, selection.documents));
    tables.removeIf([](const Table &table) { return table.isEmpty(); });
    return tables;
}

QString markdownSections(const QList<Table> &tables, ExportLanguage language)
{
    QString text;
    for (const Table &table : tables)
        text += QLatin1String("\n## ") + markdownEscaped(textIn(table.title, language)) +
                QLatin1String("\n\n") + markdownTable(textTable(table, language));
    return text;
}

// Asked for by name, a document gives what it prints; what was derived from it belongs to the whole
// reference.
QList<Table> tablesOf(const SourceDocument &document, bool whole)
{
    QList<Table> tables;
    for (const DocumentTable &table : document.tables) {
        if (whole || !table.derived)
            tables.append(printedTable(table));
    }
    return tables;
}

QString markdownDocument(const SourceDocument &document, bool whole, ExportLanguage language)
{
    QString text = QLatin1String("# ") + markdownEscaped(textIn(document.title, language)) +
                   QLatin1String("\n\n") +
                   markdownEscaped(textIn(documentLine(document), language)) + u'\n';
    for (const Language one : languagesOf(language)) {
        if (!document.note.isEmpty())
            text += u'\n' + markdownEscaped(document.note.in(one)) + u'\n';
    }
    return text + markdownSections(tablesOf(document, whole), language);
}

QByteArray catalogMarkdown(const Selection &selection, ExportLanguage language)
{
    QStringList texts;
    if (selection.whole)
        texts.append(QLatin1String("# ") + markdownEscaped(textIn(referenceTitle(), language)) +
                     u'\n' + markdownSections(tablesBefore(selection), language));
    for (const SourceDocument *document : shownDocuments(selection))
        texts.append(markdownDocument(*document, selection.whole, language));
    return (texts.join(u'\n') + markdownSections(tablesBehind(selection), language)).toUtf8();
}

QString htmlSections(const QList<Table> &tables, ExportLanguage language)
{
    QString html;
    for (const Table &table : tables)
        html += QLatin1String("<section>\n<h2>") + htmlText(table.title, language) +
                QLatin1String("</h2>\n") + htmlTable(table, language) +
                QLatin1String("</section>\n");
    return html;
}

QString htmlDocument(const SourceDocument &document, bool whole, ExportLanguage language)
{
    QString html = QLatin1String("<article>\n<header>\n<h1>") + htmlText(document.title, language) +
                   QLatin1String("</h1>\n<p class=\"subject\">") +
                   htmlText(documentLine(document), language) + QLatin1String("</p>\n");
    if (!document.note.isEmpty())
        html += QLatin1String("<p>") + htmlText(document.note, language) + QLatin1String("</p>\n");
    html += QLatin1String("</header>\n");
    return html + htmlSections(tablesOf(document, whole), language) + QLatin1String("</article>\n");
}

QByteArray catalogHtml(const Selection &selection, ExportLanguage language)
{
    QString body = QStringLiteral("<main>\n");
    if (selection.whole)
        body += QLatin1String("<header>\n<h1>") + htmlText(referenceTitle(), language) +
                QLatin1String("</h1>\n</header>\n") +
                htmlSections(tablesBefore(selection), language);
    for (const SourceDocument *document : shownDocuments(selection))
        body += htmlDocument(*document, selection.whole, language);
    body += htmlSections(tablesBehind(selection), language) + QLatin1String("</main>\n");
    const BilingualText title =
        selection.whole ? referenceTitle() : selection.documents.first()->title;
    return htmlPage(title, language, body);
}

QByteArray catalogCsv(const Selection &selection, ExportLanguage language, CsvDialect dialect)
{
    QList<TextTable> tables;
    for (const SourceDocument *document : selection.documents) {
        for (const Table &table : tablesOf(*document, selection.whole))
            tables.append(textTable(table, language));
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
    Selection selection{&catalog, {}, document.isEmpty()};
    QStringList ids;
    for (const SourceDocument &one : catalog.documents) {
        ids.append(one.id);
        if (selection.whole || one.id == document)
            selection.documents.append(&one);
    }
    if (selection.documents.isEmpty())
        return unknown(QT_TRANSLATE_NOOP("exchange", "unknown document \"%1\"; known are %2"),
                       document, ids);
    if (format == u"json")
        return catalogJson(catalog, selection.documents, selection.whole);
    if (format == u"md")
        return catalogMarkdown(selection, language);
    if (format == u"html")
        return catalogHtml(selection, language);
    if (format == u"csv")
        return catalogCsv(selection, language, csv);
    return unknown(QT_TRANSLATE_NOOP("exchange", "unknown format \"%1\"; known are %2"),
                   format.toString(), catalogFormats());
}

} // namespace portolan
