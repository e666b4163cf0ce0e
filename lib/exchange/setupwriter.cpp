#include "base/message.h"
#include "exchange/csvtext.h"
#include "exchange/htmltext.h"
#include "exchange/markdowntext.h"
#include "exchange/reporttables.h"
#include "exchange/setupjson.h"
#include "exchange/setupsections.h"
#include "exchange/xlsxbook.h"

namespace portolan {

namespace {

BilingualText pageTitle()
{
    return phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "What else is needed"));
}

// The script explains itself; tables name the codes of contradictions only.
Table disagreements(const ExportRequest &request, const QList<SetupTable> &tables)
{
    return tables == QList{SetupTable::Cmdlets} ? Table() : setupContradictionTable(request);
}

QByteArray setupJson(const ExportRequest &request, const QList<SetupTable> &tables)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"topology");
    writeTitle(json, request.topology->title, request.language);
    json.member(u"product", request.topology->product);
    json.member(u"lang", exportLanguageName(request.language));
    writeSetupRemarks(json, *request.setup, request.language);
    for (const SetupTable which : tables)
        writeSetupTable(json, *request.setup, which, request.language);
    json.endObject();
    return json.take();
}

QByteArray setupPage(const ExportRequest &request, const QList<SetupTable> &tables)
{
    const BilingualText &title = request.topology->title;
    return htmlPage(title, request.language,
                    QLatin1String("<header>\n") + htmlPageHeading(title, request.language) +
                        QLatin1String("<p class=\"subject\">") +
                        htmlText(pageTitle(), request.language) +
                        QLatin1String("</p>\n</header>\n<main>\n") + setupHtml(request, tables) +
                        htmlSection(disagreements(request, tables), request.language) +
                        QLatin1String("</main>\n"));
}

QByteArray setupMarkdownPage(const ExportRequest &request, const QList<SetupTable> &tables)
{
    const QString title = markdownPageHeading(request.topology->title, request.language) +
                          textIn(pageTitle(), request.language) + u'\n';
    return (title + setupMarkdown(request, tables) +
            markdownSection(disagreements(request, tables), request.language))
        .toUtf8();
}

QByteArray setupCsv(const ExportRequest &request, const QList<SetupTable> &tables)
{
    QList<TextTable> texts;
    for (const SetupTable which : tables)
        texts.append(textTable(setupTable(*request.setup, which), request.language));
    return csvBytes(texts, request.csv);
}

Result<QByteArray> setupBook(const ExportRequest &request, const QList<SetupTable> &tables)
{
    QList<XlsxSheet> sheets;
    for (const SetupTable which : tables)
        sheets.append(
            xlsxSheet(setupTable(*request.setup, which), setupTitle(which), request.language));
    const Table contradictions = disagreements(request, tables);
    if (!contradictions.isEmpty())
        sheets.append(
            xlsxSheet(contradictions,
                      phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Disagreements")),
                      request.language));
    return xlsxBook(request.topology->title, pageTitle(), request.date, request.language, sheets);
}

} // namespace

QStringList setupFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("md"),
            QStringLiteral("html"), QStringLiteral("csv"),  QStringLiteral("xlsx"),
            QStringLiteral("ps1")};
}

Result<QByteArray> writeSetup(const ExportRequest &request, std::optional<SetupTable> table,
                              QStringView format)
{
    const QList<SetupTable> tables = table ? QList{*table} : valuesOf<SetupTable>();
    if (format == u"ps1") {
        if (!tables.contains(SetupTable::Cmdlets))
            return Error{
                ErrorKind::Usage,
                {},
                {"exchange", QT_TRANSLATE_NOOP("exchange", "ps1 holds cmdlets only"), {}, -1}};
        return cmdletScriptFile(*request.setup, *request.topology, *request.catalog,
                                request.language);
    }
    if (format == u"json")
        return setupJson(request, tables);
    if (format == u"md")
        return setupMarkdownPage(request, tables);
    if (format == u"html")
        return setupPage(request, tables);
    if (format == u"csv")
        return setupCsv(request, tables);
    if (format == u"xlsx")
        return setupBook(request, tables);
    const QString text = setupConsole(request, tables) +
                         consoleSection(disagreements(request, tables), request.language);
    return text.mid(1).toUtf8(); // the first section needs no gap above it
}

} // namespace portolan
