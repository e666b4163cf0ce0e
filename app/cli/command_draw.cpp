#include "cli/commands.h"
#include "cli/options.h"
#include "cli/plan.h"
#include "diagram/pdfwriter.h"

#include <QGuiApplication>

#include <memory>

namespace portolan {

namespace {

// Fonts and raster images need a QGuiApplication, but never a display: whatever platform the
// desktop is set to, here it is none.
std::unique_ptr<QGuiApplication> startedGui()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Both must outlive the application, which keeps references to them.
    static char name[] = "portolan-cli";
    static char *arguments[] = {name, nullptr};
    static int count = 1;
    return std::make_unique<QGuiApplication>(count, arguments);
}

Result<QString> pageOption(const Call &call)
{
    const QString page = call.value(QStringLiteral("--page"));
    if (page.isEmpty() || pageSizeFromName(page))
        return page;
    return usageError(QT_TRANSLATE_NOOP("cli", "unknown value \"%1\" of %2; expected %3"),
                      {plainText(page), plainText(QStringLiteral("--page")),
                       plainText(findOption(QStringLiteral("--page"))->value)});
}

Result<CommandOutput> run(const Call &call)
{
    const Result<const ExportFormat *> format = formatOption(call, ExportKind::Drawing);
    const Result<FlowFilter> filter = filterOptions(call);
    const Result<QString> page = pageOption(call);
    const Result<double> scale = numberOption(call, QStringLiteral("--scale"), 2, 8);
    const Result<qsizetype> fold =
        choiceOption(call, QStringLiteral("--fold"),
                     {QStringLiteral("none"), QStringLiteral("auto"), QStringLiteral("all")});
    const Result<ExportLanguage> language = languageOption(call);
    if (const std::optional<Errors> errors =
            firstErrors(format, filter, fold, page, scale, language))
        return *errors;
    if (*language == ExportLanguage::Both && !(*format)->bothLanguages)
        return usageError(QT_TRANSLATE_NOOP("cli", "--lang both is possible with pdf only; give "
                                                   "--lang en or --lang ru"));
    const Result<Plan> plan = loadPlan(call);
    if (!plan)
        return plan.errors();
    const Result<FlowFilter> shown = filterFor(*filter, plan->flows, *plan->catalog);
    if (!shown)
        return shown.errors();

    ExportRequest request = plan->request();
    request.filter = *shown;
    request.pageSize = *page;
    request.scale = *scale;
    constexpr FoldMode modes[] = {FoldMode::None, FoldMode::Auto, FoldMode::All};
    request.fold = modes[*fold];
    const std::unique_ptr<QGuiApplication> gui =
        (*format)->needsGui ? startedGui() : std::unique_ptr<QGuiApplication>();
    const Result<QByteArray> bytes = (*format)->write(request);
    if (!bytes)
        return bytes.errors();
    return CommandOutput{*bytes, 0, plan->note(call.file())};
}

} // namespace

Command drawCommand()
{
    QStringList formats;
    for (const ExportFormat &format : exportFormats()) {
        if (format.kind == ExportKind::Drawing)
            formats.append(format.id);
    }
    return {QStringLiteral("draw"),
            QStringLiteral("FILE"),
            {"cli", QT_TRANSLATE_NOOP("cli", "the diagram of the network edge"), {}, -1},
            filterOptionNames() + QStringList{QStringLiteral("--fold"), QStringLiteral("--page"),
                                              QStringLiteral("--scale")},
            formats,
            run};
}

} // namespace portolan
