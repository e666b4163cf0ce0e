#include "cli/commands.h"
#include "cli/options.h"
#include "cli/plan.h"
#include "diagram/papersetup.h"

#include <QFileInfo>
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

Result<PageSize> pageOption(const Call &call)
{
    const QString option = QStringLiteral("--page");
    if (!call.has(option))
        return PageSize::Fit;
    if (const std::optional<PageSize> size = pageSizeFromName(call.value(option)))
        return *size;
    return usageError(
        QT_TRANSLATE_NOOP("cli", "unknown value \"%1\" of %2; expected %3"),
        {plainText(call.value(option)), plainText(option), plainText(findOption(option)->value)});
}

// Whoever chose no size of sheet has nothing to turn and nothing to divide.
std::optional<Error> needlessOption(const Call &call, PageSize size)
{
    for (const char *name : {"--orientation", "--layout", "--tile-scale", "--overlap"}) {
        if (size == PageSize::Fit && call.has(QLatin1String(name)))
            return usageError(QT_TRANSLATE_NOOP("cli", "%1 needs a sheet such as --page A3"),
                              {plainText(QLatin1String(name))});
    }
    if (call.has(QStringLiteral("--tile-scale")) &&
        call.value(QStringLiteral("--layout")) != QLatin1String("tiles"))
        return usageError(QT_TRANSLATE_NOOP("cli", "%1 needs %2"),
                          {plainText(QStringLiteral("--tile-scale")),
                           plainText(QStringLiteral("--layout tiles"))});
    return std::nullopt;
}

Result<PaperSetup> paperOptions(const Call &call)
{
    const Result<PageSize> size = pageOption(call);
    const Result<qsizetype> orientation = choiceOption(
        call, QStringLiteral("--orientation"),
        {QStringLiteral("auto"), QStringLiteral("portrait"), QStringLiteral("landscape")});
    const Result<qsizetype> filling = choiceOption(
        call, QStringLiteral("--layout"), {QStringLiteral("fit"), QStringLiteral("tiles")});
    const Result<double> scale = rangeOption(call, QStringLiteral("--tile-scale"), 0,
                                             smallestScalePercent, largestScalePercent);
    const Result<double> overlap =
        rangeOption(call, QStringLiteral("--overlap"), PaperSetup().overlap, 0, largestOverlap);
    if (const std::optional<Errors> errors =
            firstErrors(size, orientation, filling, scale, overlap))
        return *errors;
    if (const std::optional<Error> error = needlessOption(call, *size))
        return *error;
    if (*size == PageSize::Fit)
        return borderlessSetup();
    PaperSetup setup;
    setup.size = *size;
    setup.orientation = PageOrientation(*orientation);
    setup.filling = PageFilling(*filling);
    setup.scalePercent = *scale;
    setup.overlap = *overlap;
    return setup;
}

Result<CommandOutput> run(const Call &call)
{
    const Result<const ExportFormat *> format = formatOption(call, ExportKind::Drawing);
    const Result<FlowFilter> filter = filterOptions(call);
    const Result<PaperSetup> paper = paperOptions(call);
    const Result<double> scale = numberOption(call, QStringLiteral("--scale"), 2, 8);
    const Result<qsizetype> fold =
        choiceOption(call, QStringLiteral("--fold"),
                     {QStringLiteral("none"), QStringLiteral("auto"), QStringLiteral("all")});
    const Result<ExportLanguage> language = languageOption(call);
    if (const std::optional<Errors> errors =
            firstErrors(format, filter, fold, paper, scale, language))
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
    request.paper = *paper;
    request.fileName = QFileInfo(call.file()).fileName();
    QList<Message> remarks;
    request.remarks = &remarks;
    request.scale = *scale;
    constexpr FoldMode modes[] = {FoldMode::None, FoldMode::Auto, FoldMode::All};
    request.fold = modes[*fold];
    const std::unique_ptr<QGuiApplication> gui =
        (*format)->needsGui ? startedGui() : std::unique_ptr<QGuiApplication>();
    const Result<QByteArray> bytes = (*format)->write(request);
    if (!bytes)
        return bytes.errors();
    CommandOutput output{*bytes, 0, plan->note(call.file())};
    const Language spoken =
        *language == ExportLanguage::Russian ? Language::Russian : Language::English;
    for (const Message &remark : std::as_const(remarks))
        output.remarks.append(call.file() + QLatin1String(": ") + remark.in(spoken));
    return output;
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
            filterOptionNames() +
                QStringList{QStringLiteral("--fold"), QStringLiteral("--page"),
                            QStringLiteral("--orientation"), QStringLiteral("--layout"),
                            QStringLiteral("--tile-scale"), QStringLiteral("--overlap"),
                            QStringLiteral("--scale")},
            formats,
            run};
}

} // namespace portolan
