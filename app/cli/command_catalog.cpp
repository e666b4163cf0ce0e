#include "catalog/cataloglint.h"
#include "cli/commands.h"
#include "cli/options.h"

namespace portolan {

namespace {

BilingualText counted(const char *source, int count)
{
    return phraseInBoth("cli", source, count);
}

// Remarks, a line each, and what was counted.
CommandOutput lintText(const CatalogLint &lint, Language language)
{
    QString text;
    for (const Error &remark : lint.remarks)
        text += remark.place.file + QLatin1String(": ") + remark.place.pointer +
                QLatin1String(": ") + remark.message.in(language) + u'\n';
    const QStringList counts = {
        counted(QT_TRANSLATE_N_NOOP("cli", "%n rule(s)"), lint.rules).in(language),
        counted(QT_TRANSLATE_N_NOOP("cli", "%n document(s)"), lint.documents).in(language),
        counted(QT_TRANSLATE_N_NOOP("cli", "%n row(s)"), lint.rows).in(language),
        counted(QT_TRANSLATE_N_NOOP("cli", "%n contradiction(s)"), lint.contradictions)
            .in(language)};
    text += counted(QT_TRANSLATE_N_NOOP("cli", "%n problem(s)"), 0).in(language) +
            QLatin1String(": ") + counts.join(QLatin1String(", ")) + u'\n';
    return CommandOutput{text.toUtf8(), 0, {}};
}

Result<CommandOutput> runLint(const Call &call)
{
    const Result<ExportLanguage> language = languageOption(call);
    if (!language)
        return language.errors();
    const QString own = call.value(QStringLiteral("--catalog"));
    const CatalogLint lint = own.isEmpty() ? lintCatalog(QStringLiteral(":/catalog"))
                                           : lintOrganisationCatalog(builtInCatalog(), own);
    if (!lint.problems.isEmpty())
        return lint.problems;
    return lintText(lint,
                    *language == ExportLanguage::Russian ? Language::Russian : Language::English);
}

Result<CommandOutput> run(const Call &call)
{
    if (call.has(QStringLiteral("--lint")))
        return runLint(call);
    const Result<QString> format = formatOption(call, catalogFormats());
    const Result<ExportLanguage> language = languageOption(call);
    const Result<CsvDialect> csv = csvOption(call);
    if (const std::optional<Errors> errors = firstErrors(format, language, csv))
        return *errors;
    const Result<const Catalog *> catalog = catalogOption(call);
    if (!catalog)
        return catalog.errors();
    const Result<QByteArray> bytes =
        writeCatalog(**catalog, call.value(QStringLiteral("--document")), *format, *language, *csv);
    if (!bytes)
        return bytes.errors();
    return CommandOutput{*bytes, 0, {}};
}

} // namespace

Command catalogCommand()
{
    return {QStringLiteral("catalog"),
            {},
            {"cli",
             QT_TRANSLATE_NOOP("cli", "the port reference itself, or one document of it"),
             {},
             -1},
            {QStringLiteral("--csv"), QStringLiteral("--lint")},
            catalogFormats(),
            run};
}

} // namespace portolan
