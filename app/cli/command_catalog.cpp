#include "cli/commands.h"
#include "cli/options.h"

namespace portolan {

namespace {

Result<CommandOutput> run(const Call &call)
{
    const Result<QString> format = formatOption(call, catalogFormats());
    const Result<ExportLanguage> language = languageOption(call);
    const Result<CsvDialect> csv = csvOption(call);
    if (const std::optional<Errors> errors = firstErrors(format, language, csv))
        return *errors;
    const Result<QByteArray> bytes = writeCatalog(
        builtInCatalog(), call.value(QStringLiteral("--document")), *format, *language, *csv);
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
            {QStringLiteral("--csv")},
            catalogFormats(),
            run};
}

} // namespace portolan
