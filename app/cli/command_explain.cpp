#include "cli/commands.h"
#include "cli/options.h"
#include "cli/plan.h"
#include "flows/explainflow.h"

namespace portolan {

namespace {

Result<CommandOutput> run(const Call &call)
{
    const Result<QString> format = formatOption(call, explanationFormats());
    if (!format)
        return format.errors();
    const Result<Plan> plan = loadPlan(call);
    if (!plan)
        return plan.errors();
    const QString name = call.arguments.value(1);
    const std::optional<FlowExplanation> explanation =
        explainFlow(plan->topology, *plan->catalog, plan->flows, name);
    if (!explanation)
        return usageError(
            QT_TRANSLATE_NOOP("cli", "unknown flow \"%1\"; expected an id such as "
                                     "%2 or a number such as F-012"),
            {plainText(name), plainText(QStringLiteral("sip-federation-in:edge:fabrikam"))});
    return CommandOutput{
        writeExplanation(*explanation, plan->topology, *plan->catalog, *format, plan->language),
        0,
        {}};
}

} // namespace

Command explainCommand()
{
    return {QStringLiteral("explain"),
            QStringLiteral("FILE FLOW"),
            {"cli",
             QT_TRANSLATE_NOOP("cli", "one flow in full, or why the topology does not have it"),
             {},
             -1},
            {},
            explanationFormats(),
            run};
}

} // namespace portolan
