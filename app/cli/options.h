#pragma once

#include "cli/commandline.h"
#include "flows/flowfilter.h"

#include <optional>

/// The values of options, checked. Every function returns its default where the option is not
/// given, and an error of usage that names what is allowed where its value is wrong.
namespace portolan {

Result<ExportLanguage> languageOption(const Call &call);
Result<QDate> dateOption(const Call &call);
Result<FlowFilter> filterOptions(const Call &call);
/// The filter with its protocol as these flows write it; an error where neither they nor the
/// catalogue know it, so that a slip of the pen is no empty table.
Result<FlowFilter> filterFor(FlowFilter filter, const FlowSet &flows, const Catalog &catalog);
/// The names of the options that filterOptions() reads.
QStringList filterOptionNames();
Result<CsvDialect> csvOption(const Call &call);
/// The port reference that the call works on: ours, or with --catalog ours and the organisation's.
/// It lives as long as the program.
Result<const Catalog *> catalogOption(const Call &call);
/// The position of the value in NAMES; the first where the option is not given.
Result<qsizetype> choiceOption(const Call &call, const QString &option, const QStringList &names);
/// A number above 0 and up to LARGEST.
Result<double> numberOption(const Call &call, const QString &option, double standard,
                            double largest);

/// A number from LEAST to LARGEST.
Result<double> rangeOption(const Call &call, const QString &option, double standard, double least,
                           double largest);

/// The format of a table or drawing: --format, else the ending of -o, else the first of its kind.
Result<const ExportFormat *> formatOption(const Call &call, ExportKind kind);
/// The same among fixed NAMES, whose files end with their name, "text" with txt.
Result<QString> formatOption(const Call &call, const QStringList &names);

/// The first error of several results, or nothing.
template<class... T> std::optional<Errors> firstErrors(const Result<T> &...results)
{
    std::optional<Errors> errors;
    const auto look = [&](const auto &result) {
        if (!errors && !result.ok())
            errors = result.errors();
    };
    (look(results), ...);
    return errors;
}

} // namespace portolan
