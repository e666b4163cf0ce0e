#include "cli/commands.h"
#include "cli/options.h"
#include "cli/plan.h"

namespace portolan {

namespace {

Result<QStringList> columnsOption(const Call &call)
{
    const QString option = QStringLiteral("--columns");
    return call.has(option) ? columnsFromText(call.value(option)) : QStringList();
}

Result<CommandOutput> run(const Call &call)
{
    const Result<const ExportFormat *> format = formatOption(call, ExportKind::Table);
    const Result<FlowFilter> filter = filterOptions(call);
    const Result<QStringList> columns = columnsOption(call);
    const Result<CsvDialect> csv = csvOption(call);
    const Result<qsizetype> group = choiceOption(call, QStringLiteral("--group"),
                                                 {QStringLiteral("none"), QStringLiteral("rule")});
    if (const std::optional<Errors> errors = firstErrors(format, filter, columns, csv, group))
        return *errors;
    const Result<Plan> plan = loadPlan(call);
    if (!plan)
        return plan.errors();
    const Result<FlowFilter> shown = filterFor(*filter, plan->flows, *plan->catalog);
    if (!shown)
        return shown.errors();

    ExportRequest request = plan->request();
    request.filter = *shown;
    request.columns = *columns;
    request.csv = *csv;
    request.groupByRule = *group == 1;
    const Result<QByteArray> bytes = (*format)->write(request);
    if (!bytes)
        return bytes.errors();
    return CommandOutput{*bytes, 0, plan->note(call.file())};
}

} // namespace

Command flowsCommand()
{
    QStringList formats;
    for (const ExportFormat &format : exportFormats()) {
        if (format.kind == ExportKind::Table)
            formats.append(format.id);
    }
    return {QStringLiteral("flows"),
            QStringLiteral("FILE"),
            {"cli", QT_TRANSLATE_NOOP("cli", "the required firewall flows as a table"), {}, -1},
            QStringList{QStringLiteral("--group")} + filterOptionNames() +
                QStringList{QStringLiteral("--columns"), QStringLiteral("--csv")},
            formats,
            run};
}

} // namespace portolan
