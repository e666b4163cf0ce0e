#include "cli/commands.h"
#include "cli/options.h"
#include "cli/plan.h"

#include <algorithm>

namespace portolan {

namespace {

QStringList checkFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

Result<CommandOutput> run(const Call &call)
{
    const Result<QString> format = formatOption(call, checkFormats());
    if (!format)
        return format.errors();
    const Result<Plan> plan = loadPlan(call);
    if (!plan)
        return plan.errors();
    const bool hasErrors =
        std::any_of(plan->findings.begin(), plan->findings.end(),
                    [](const Finding &f) { return f.severity == Severity::Error; });
    return CommandOutput{*format == QLatin1String("json")
                             ? findingsJson(plan->findings, plan->language)
                             : findingsText(plan->findings, plan->language),
                         hasErrors ? 1 : 0,
                         {}};
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("FILE"),
            {"cli", QT_TRANSLATE_NOOP("cli", "findings about the topology"), {}, -1},
            {},
            checkFormats(),
            run};
}

} // namespace portolan
