#include "exchange/setupsections.h"

#include "exchange/consoletext.h"
#include "exchange/htmltext.h"
#include "exchange/markdowntext.h"

namespace portolan {

namespace {

QString scriptOf(const ExportRequest &request)
{
    return printableText(
        cmdletScript(*request.setup, *request.topology, *request.catalog, request.language));
}

// A fence must be longer than any in the text.
QString markdownCode(const QString &code)
{
    QString fence = QStringLiteral("```");
    while (code.contains(fence))
        fence += u'`';
    return fence + QLatin1String("powershell\n") + code + fence + u'\n';
}

/// Calls SECTION for every table that has rows, the remarks first; the cmdlets as a script.
template<class TableSection, class ScriptSection>
QString sections(const ExportRequest &request, const QList<SetupTable> &tables,
                 TableSection tableSection, ScriptSection scriptSection)
{
    if (!request.setup)
        return {};
    QString text;
    const Table remarks = setupRemarkTable(*request.setup);
    if (!remarks.isEmpty() && tables != QList{SetupTable::Cmdlets})
        text += tableSection(remarks);
    for (const SetupTable which : tables) {
        const Table table = setupTable(*request.setup, which);
        if (table.isEmpty())
            continue;
        text += which == SetupTable::Cmdlets ? scriptSection(table.title) : tableSection(table);
    }
    return text;
}

template<class List> QStringList collected(const SetupPlan &plan, List list)
{
    QStringList ids;
    for (const DnsRecord &record : plan.dns)
        ids += list(record);
    for (const Certificate &certificate : plan.certificates)
        ids += list(certificate);
    for (const Cmdlet &cmdlet : plan.cmdlets)
        ids += list(cmdlet);
    ids.removeDuplicates();
    return ids;
}

} // namespace

QString consoleSection(const Table &table, ExportLanguage language)
{
    if (table.isEmpty())
        return {};
    return u'\n' + textIn(table.title, language) + QLatin1String("\n\n") +
           consoleTable(textTable(table, language));
}

QString setupMarkdown(const ExportRequest &request, const QList<SetupTable> &tables)
{
    const ExportLanguage language = request.language;
    return sections(
        request, tables, [&](const Table &table) { return markdownSection(table, language); },
        [&](const BilingualText &title) {
            return markdownHeading(textIn(title, language)) + markdownCode(scriptOf(request));
        });
}

QString setupHtml(const ExportRequest &request, const QList<SetupTable> &tables)
{
    const ExportLanguage language = request.language;
    return sections(
        request, tables, [&](const Table &table) { return htmlSection(table, language); },
        [&](const BilingualText &title) {
            return QLatin1String("<section>\n") + htmlHeading(title, language) +
                   QLatin1String("<pre><code>") + htmlEscaped(scriptOf(request)) +
                   QLatin1String("</code></pre>\n</section>\n");
        });
}

QString setupConsole(const ExportRequest &request, const QList<SetupTable> &tables)
{
    const ExportLanguage language = request.language;
    return sections(
        request, tables, [&](const Table &table) { return consoleSection(table, language); },
        [&](const BilingualText &title) {
            return u'\n' + textIn(title, language) + QLatin1String("\n\n") + scriptOf(request);
        });
}

QStringList setupReferences(const SetupPlan &plan)
{
    return collected(plan, [](const auto &row) { return row.references; });
}

QStringList setupContradictions(const SetupPlan &plan)
{
    return collected(plan, [](const auto &row) { return row.contradictions; });
}

} // namespace portolan
