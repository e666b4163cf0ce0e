#include "cli/commands.h"
#include "cli/options.h"
#include "cli/plan.h"
#include "exchange/setuptables.h"

namespace portolan {

namespace {

const QString tableOption = QStringLiteral("--table");

QStringList tableNames()
{
    QStringList names = {QStringLiteral("all")};
    for (const QLatin1String name : namesOf<SetupTable>())
        names.append(name);
    return names;
}

Result<CommandOutput> run(const Call &call)
{
    const Result<QString> format = formatOption(call, setupFormats());
    const Result<qsizetype> table = choiceOption(call, tableOption, tableNames());
    const Result<CsvDialect> csv = csvOption(call);
    if (const std::optional<Errors> errors = firstErrors(format, table, csv))
        return *errors;
    const Result<Plan> plan = loadPlan(call);
    if (!plan)
        return plan.errors();
    ExportRequest request = plan->request();
    request.csv = *csv;
    const std::optional<SetupTable> which =
        *table == 0 ? std::nullopt : std::optional(SetupTable(*table - 1));
    const Result<QByteArray> bytes = writeSetup(request, which, *format);
    if (!bytes)
        return bytes.errors();
    return CommandOutput{*bytes, 0, plan->note(call.file())};
}

} // namespace

Command setupCommand()
{
    return {QStringLiteral("setup"),
            QStringLiteral("FILE"),
            {"cli", QT_TRANSLATE_NOOP("cli", "DNS records, certificates and cmdlets"), {}, -1},
            {tableOption, QStringLiteral("--csv")},
            setupFormats(),
            run};
}

} // namespace portolan
