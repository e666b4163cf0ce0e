#include "exchange/reporttables.h"

#include "base/message.h"
#include "exchange/flowcolumns.h"
#include "exchange/setupsections.h"

#include <QSet>

namespace portolan {

namespace {

TableColumn heading(const char *title, int width = 0, bool prose = false)
{
    return {{}, phraseInBoth("exchange", title), prose, width, false};
}

QStringList nodeIds(const QList<NodeId> &nodes)
{
    QStringList ids;
    for (const NodeId &node : nodes)
        ids.append(node.value);
    return ids;
}

// Five port summaries say the same: their names would bury what they say.
BilingualText documentNames(const QStringList &documents)
{
    constexpr qsizetype shown = 2;
    const BilingualText names =
        BilingualText::same(documents.mid(0, shown).join(QLatin1String(", ")));
    if (documents.size() <= shown)
        return names;
    return names + BilingualText::same(QStringLiteral(" ")) +
           phraseInBoth("exchange", QT_TRANSLATE_N_NOOP("exchange", "and %n more"),
                        int(documents.size() - shown));
}

BilingualText contradictionSides(const Contradiction &contradiction)
{
    BilingualText text;
    for (const ContradictionSide &side : contradiction.sides) {
        if (!text.isEmpty())
            text = text + BilingualText::same(QStringLiteral("\n"));
        text = text + documentNames(side.documents) + BilingualText::same(QStringLiteral(": ")) +
               side.says;
    }
    return text;
}

} // namespace

Table flowTable(const ExportRequest &request, DefaultColumns defaultColumns)
{
    const FlowSet flows = filteredFlows(*request.flows, request.filter);
    QStringList keys = request.columns;
    if (keys.isEmpty())
        keys = defaultColumns == DefaultColumns::Full ? fullColumns() : readableColumns(flows);

    Table table;
    table.title = flowsHeading();
    QList<const FlowColumn *> columns;
    for (const QString &key : std::as_const(keys)) {
        if (const FlowColumn *column = flowColumn(key)) {
            columns.append(column);
            table.columns.append(column->column);
        }
    }
    for (const FlowRow &row : flowRows(flows, request.groupByRule)) {
        QList<TableCell> cells;
        for (const FlowColumn *column : std::as_const(columns))
            cells.append(flowCell(row, *column, *request.catalog));
        table.rows.push_back(cells);
    }
    return table;
}

Table findingTable(const QList<Finding> &findings)
{
    Table table;
    table.title = findingsHeading();
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Severity"), 14),
        heading(QT_TRANSLATE_NOOP("exchange", "Code"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Nodes"), 20),
        heading(QT_TRANSLATE_NOOP("exchange", "What was found"), 50, true),
        heading(QT_TRANSLATE_NOOP("exchange", "What to do"), 50, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Documents"), 30),
    };
    for (const Finding &finding : findings) {
        table.rows.push_back({TableCell(severityWord(finding.severity)),
                              TableCell(BilingualText::same(finding.code)),
                              TableCell::same(nodeIds(finding.nodes)), TableCell(finding.message),
                              TableCell(finding.remedy), TableCell::same(finding.references)});
    }
    return table;
}

Table documentTable(const ExportRequest &request)
{
    QSet<QString> cited;
    for (const Flow &flow : filteredFlows(*request.flows, request.filter).flows) {
        for (const QString &id : flow.references)
            cited.insert(id);
    }
    if (request.findings) {
        for (const Finding &finding : *request.findings) {
            for (const QString &id : finding.references)
                cited.insert(id);
        }
    }
    if (request.setup) {
        for (const QString &id : setupReferences(*request.setup))
            cited.insert(id);
    }

    Table table;
    table.title = documentsHeading();
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Document ID"), 40),
        heading(QT_TRANSLATE_NOOP("exchange", "Title"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Product"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Date"), 12),
        heading(QT_TRANSLATE_NOOP("exchange", "Published as"), 50),
    };
    for (const SourceDocument &document : request.catalog->documents) {
        if (!cited.contains(document.id))
            continue;
        const Product *product = request.catalog->product(document.product);
        table.rows.push_back(
            {TableCell(BilingualText::same(document.id)), TableCell(document.title),
             TableCell(product ? product->name : BilingualText::same(document.product)),
             TableCell(BilingualText::same(document.date.toString(Qt::ISODate))),
             TableCell(BilingualText::same(document.topic))});
    }
    return table;
}

Table contradictionTable(const ExportRequest &request)
{
    QSet<QString> named;
    for (const Flow &flow : filteredFlows(*request.flows, request.filter).flows) {
        for (const QString &code : flow.contradictions)
            named.insert(code);
    }
    if (request.setup) {
        for (const QString &code : setupContradictions(*request.setup))
            named.insert(code);
    }
    Table table;
    table.title = contradictionsHeading();
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Code"), 6),
        heading(QT_TRANSLATE_NOOP("exchange", "Subject"), 40, true),
        heading(QT_TRANSLATE_NOOP("exchange", "What they say"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Recommended"), 40, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Why"), 40, true),
    };
    for (const Contradiction &contradiction : request.catalog->contradictions) {
        if (!named.contains(contradiction.code))
            continue;
        table.rows.push_back({TableCell(BilingualText::same(contradiction.code)),
                              TableCell(contradiction.subject),
                              TableCell(contradictionSides(contradiction)),
                              TableCell(contradiction.follow), TableCell(contradiction.why)});
    }
    return table;
}

} // namespace portolan
