#include "base/message.h"
#include "exchange/exporters.h"
#include "exchange/reporttables.h"
#include "exchange/setuptables.h"
#include "exchange/xlsxbook.h"

namespace portolan {

namespace {

void append(QList<XlsxSheet> &sheets, const Table &table, const BilingualText &name,
            ExportLanguage language)
{
    sheets.append(xlsxSheet(table, name, language));
}

BilingualText sheetName(const char *source)
{
    return phraseInBoth("exchange", source);
}

Result<QByteArray> writeXlsx(const ExportRequest &request)
{
    QList<XlsxSheet> sheets;
    const ExportLanguage language = request.language;
    append(sheets, flowTable(request, DefaultColumns::Readable),
           sheetName(QT_TRANSLATE_NOOP("exchange", "Flows")), language);
    sheets.last().note = textIn(filterNote(request), language);
    append(sheets, objectTable(request), objectsHeading(), language);
    append(sheets, findingTable(request.findings ? *request.findings : QList<Finding>()),
           findingsHeading(), language);
    for (const SetupTable which : valuesOf<SetupTable>()) {
        const Table table = request.setup ? setupTable(*request.setup, which) : Table();
        if (!table.isEmpty())
            append(sheets, table, setupTitle(which), language);
    }
    append(sheets, documentTable(request), sheetName(QT_TRANSLATE_NOOP("exchange", "Sources")),
           language);
    const Table contradictions = contradictionTable(request);
    if (!contradictions.isEmpty())
        append(sheets, contradictions, sheetName(QT_TRANSLATE_NOOP("exchange", "Disagreements")),
               language);
    return xlsxBook(request.topology->title, reportSubject(request), request.date, language,
                    sheets);
}

} // namespace

ExportFormat xlsxFormat()
{
    return {QStringLiteral("xlsx"),
            ExportKind::Table,
            QStringLiteral("xlsx"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Excel workbook")),
            false,
            true,
            writeXlsx};
}

} // namespace portolan
