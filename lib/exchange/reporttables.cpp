#include "exchange/reporttables.h"

#include "base/localtext.h"
#include "base/message.h"
#include "exchange/flowcolumns.h"
#include "exchange/setupsections.h"
#include "flows/flowtext.h"

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

} // namespace

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

namespace {

// "‡ C3, C10" behind what a flow is for, so that a reader of the table sees which rows the sources
// disagree on; the footnotes are the table of contradictions. Where the codes have a column of
// their own, and in what a program reads, the text stays as it is.
void markContradictions(const FlowRow &row, TableCell &comment)
{
    QStringList codes;
    for (const Flow *flow : row.flows) {
        for (const QString &code : flow->contradictions) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    if (codes.isEmpty())
        return;
    const BilingualText mark =
        BilingualText::same(QStringLiteral("‡ ") + codes.join(QLatin1String(", ")));
    if (comment.parts.isEmpty())
        comment.parts.append(mark);
    else
        comment.parts.last() =
            comment.parts.last() + BilingualText::same(QStringLiteral(" ")) + mark;
}

BilingualText contradictionSides(const Contradiction &contradiction)
{
    BilingualText text;
    for (const ContradictionSide &side : contradiction.sides) {
        if (!text.isEmpty())
            text = text + BilingualText::same(QStringLiteral("\n"));
        if (!side.documents.isEmpty())
            text = text + documentNames(side.documents) + BilingualText::same(QStringLiteral(": "));
        text = text + side.says;
    }
    return text;
}

// What is recommended, and where the topology decides otherwise, what it follows and why.
BilingualText followedText(const Contradiction &contradiction, const ExportRequest &request)
{
    const auto &readings = request.topology->readings;
    const auto choice = readings.constFind(contradiction.code);
    if (choice == readings.constEnd() || request.flows->reading == Reading::Documented)
        return contradiction.follow;
    return contradiction.follow + BilingualText::same(QStringLiteral("\n")) +
           filledIn(phraseInBoth("exchange",
                                 QT_TRANSLATE_NOOP("exchange", "Decided here: follows %1. %2")),
                    {BilingualText::same(choice->follow), choice->reason});
}

// A second column of one name would break the table of a workbook, which ignores case.
QString uniqueName(const QString &wanted, QSet<QString> &taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name.toCaseFolded()); ++i)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(i);
    taken.insert(name.toCaseFolded());
    return name;
}

// Unique as they will stand there: texts of both languages side by side, words of both in one.
void nameColumns(Table &table, const ExportRequest &request)
{
    if (request.columnNames.isEmpty())
        return;
    QSet<QString> taken;
    for (TableColumn &column : table.columns) {
        const BilingualText own = request.columnNames.value(column.key);
        BilingualText title = {own.en.isEmpty() ? column.title.en : own.en,
                               own.ru.isEmpty() ? column.title.ru : own.ru};
        if (request.language == ExportLanguage::Both && column.prose) {
            title.en = uniqueName(title.en, taken);
            title.ru = uniqueName(title.ru, taken);
        } else {
            const QString wanted = textIn(title, request.language);
            const QString unique = uniqueName(wanted, taken);
            if (unique != wanted)
                title = BilingualText::same(unique);
        }
        column.title = title;
    }
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
    nameColumns(table, request);
    const bool marked = defaultColumns == DefaultColumns::Readable &&
                        !keys.contains(QLatin1String("contradictions"));
    for (const FlowRow &row : flowRows(flows, request.groupByRule)) {
        QList<TableCell> cells;
        for (const FlowColumn *column : std::as_const(columns)) {
            cells.append(flowCell(row, *column, *request.catalog));
            if (marked && column->column.key == QLatin1String("comment"))
                markContradictions(row, cells.last());
        }
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

    QList<const SourceDocument *> documents;
    for (const SourceDocument &document : request.catalog->documents) {
        if (cited.contains(document.id))
            documents.append(&document);
    }
    return tableOfDocuments(*request.catalog, documents);
}

Table tableOfDocuments(const Catalog &catalog, const QList<const SourceDocument *> &documents)
{
    Table table;
    table.title = documentsHeading();
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Document ID"), 40),
        heading(QT_TRANSLATE_NOOP("exchange", "Title"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Product"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Date"), 12),
        heading(QT_TRANSLATE_NOOP("exchange", "Published as"), 50),
    };
    for (const SourceDocument *document : documents) {
        const Product *product = catalog.product(document->product);
        table.rows.push_back(
            {TableCell(BilingualText::same(document->id)), TableCell(document->title),
             TableCell(product ? product->name : BilingualText::same(document->product)),
             TableCell(dateText(document->date)), TableCell(BilingualText::same(document->topic))});
    }
    return table;
}

namespace {

enum class NamedBy { Flows, Setup, Both };

// Those that a flow shown, or a row of what else is needed, carries, in the catalogue's order.
QList<const Contradiction *> namedContradictions(const ExportRequest &request, NamedBy rows)
{
    QSet<QString> named;
    if (rows != NamedBy::Setup) {
        for (const Flow &flow : filteredFlows(*request.flows, request.filter).flows) {
            for (const QString &code : flow.contradictions)
                named.insert(code);
        }
    }
    if (rows != NamedBy::Flows && request.setup) {
        for (const QString &code : setupContradictions(*request.setup))
            named.insert(code);
    }
    QList<const Contradiction *> contradictions;
    for (const Contradiction &contradiction : request.catalog->contradictions) {
        if (named.contains(contradiction.code))
            contradictions.append(&contradiction);
    }
    return contradictions;
}

Table tableOfContradictions(const ExportRequest &request, NamedBy rows)
{
    Table table;
    table.title = contradictionsHeading();
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Code"), 6),
        heading(QT_TRANSLATE_NOOP("exchange", "Subject"), 40, true),
        heading(QT_TRANSLATE_NOOP("exchange", "What they say"), 60, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Recommended"), 40, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Why"), 40, true),
    };
    for (const Contradiction *contradiction : namedContradictions(request, rows)) {
        table.rows.push_back(
            {TableCell(BilingualText::same(QStringLiteral("‡ ") + contradiction->code)),
             TableCell(contradiction->subject), TableCell(contradictionSides(*contradiction)),
             TableCell(followedText(*contradiction, request)), TableCell(contradiction->why)});
    }
    return table;
}

} // namespace

QList<BilingualText> contradictionFootnotes(const ExportRequest &request)
{
    QList<BilingualText> notes;
    for (const Contradiction *contradiction : namedContradictions(request, NamedBy::Flows)) {
        notes.append(filledIn(BilingualText::same(QStringLiteral("‡ %1: %2. %3")),
                              {BilingualText::same(contradiction->code), contradiction->subject,
                               followedText(*contradiction, request)}));
    }
    return notes;
}

Table contradictionTable(const ExportRequest &request)
{
    return tableOfContradictions(request, NamedBy::Both);
}

Table setupContradictionTable(const ExportRequest &request)
{
    return tableOfContradictions(request, NamedBy::Setup);
}

} // namespace portolan
