#include "cli/options.h"

#include "catalog/organisationcatalog.h"

#include "cli/commands.h"
#include "flows/filtertext.h"

#include <QFileInfo>

namespace portolan {

namespace {

Error valueError(const QString &option, const QString &value, const QString &allowed)
{
    return usageError(QT_TRANSLATE_NOOP("cli", "unknown value \"%1\" of %2; expected %3"),
                      {plainText(value), plainText(option), plainText(allowed)});
}

Error endingError(const QString &file, const QStringList &names)
{
    return usageError(
        QT_TRANSLATE_NOOP("cli", "the ending of \"%1\" names no format; give --format %2"),
        {plainText(file), plainText(names.join(u'|'))});
}

template<class T> Result<std::optional<T>> wordOption(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::optional<T>();
    const std::optional<T> value = fromName<T>(call.value(option));
    if (value)
        return value;
    QStringList names;
    for (const QLatin1String name : namesOf<T>())
        names.append(name);
    return valueError(option, call.value(option), names.join(QLatin1String(", ")));
}

// A file without an ending tells nothing; with an unknown one the user meant something else than
// the default format.
bool hasEnding(const QString &file)
{
    return !QFileInfo(file).suffix().isEmpty();
}

} // namespace

Result<ExportLanguage> languageOption(const Call &call)
{
    const QString option = QStringLiteral("--lang");
    if (!call.has(option))
        return ExportLanguage::English;
    const std::optional<ExportLanguage> language = exportLanguageFromName(call.value(option));
    if (language)
        return *language;
    return valueError(option, call.value(option), QStringLiteral("en, ru, both"));
}

Result<QDate> dateOption(const Call &call)
{
    const QString option = QStringLiteral("--date");
    if (!call.has(option))
        return QDate::currentDate();
    const QString text = call.value(option);
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (date.isValid() && text.size() == 10 && date.year() >= 1980)
        return date;
    return valueError(option, text, QStringLiteral("YYYY-MM-DD"));
}

Result<FlowFilter> filterOptions(const Call &call)
{
    const Result<std::optional<Firewall>> firewall =
        wordOption<Firewall>(call, QStringLiteral("--firewall"));
    const Result<std::optional<Scenario>> scenario =
        wordOption<Scenario>(call, QStringLiteral("--scenario"));
    const Result<std::optional<Requirement>> requirement =
        wordOption<Requirement>(call, QStringLiteral("--requirement"));
    if (const std::optional<Errors> errors = firstErrors(firewall, scenario, requirement))
        return *errors;
    FlowFilter filter;
    filter.firewall = *firewall;
    filter.scenario = *scenario;
    filter.requirement = *requirement;
    filter.application = call.value(QStringLiteral("--protocol"));
    filter.text = call.value(QStringLiteral("--text"));
    return filter;
}

Result<FlowFilter> filterFor(FlowFilter filter, const FlowSet &flows, const Catalog &catalog)
{
    if (filter.application.isEmpty())
        return filter;
    // A flow may speak what no rule of ours does, and a rule what no flow here does.
    QStringList known = applicationsOf(flows);
    for (const Rule &rule : catalog.rules) {
        if (!rule.application.isEmpty() && !known.contains(rule.application))
            known.append(rule.application);
    }
    if (known.contains(filter.application))
        return filter;
    for (const QString &name : std::as_const(known)) {
        if (name.compare(filter.application, Qt::CaseInsensitive) == 0) {
            filter.application = name;
            return filter;
        }
    }
    known.sort();
    return valueError(QStringLiteral("--protocol"), filter.application,
                      known.join(QLatin1String(", ")));
}

QStringList filterOptionNames()
{
    return {QStringLiteral("--firewall"), QStringLiteral("--scenario"),
            QStringLiteral("--protocol"), QStringLiteral("--requirement"),
            QStringLiteral("--text")};
}

Result<CsvDialect> csvOption(const Call &call)
{
    const Result<qsizetype> choice = choiceOption(
        call, QStringLiteral("--csv"), {QStringLiteral("excel"), QStringLiteral("rfc4180")});
    if (!choice)
        return choice.errors();
    return *choice == 0 ? CsvDialect::Excel : CsvDialect::Rfc4180;
}

Result<const Catalog *> catalogOption(const Call &call)
{
    const QString option = QStringLiteral("--catalog");
    if (!call.has(option))
        return &builtInCatalog();
    Result<Catalog> extended = extendedCatalog(builtInCatalog(), call.value(option));
    if (!extended)
        return extended.errors();
    // One call a run: whoever keeps a reference may keep it to the end.
    static Catalog catalog;
    catalog = std::move(extended).value();
    return &catalog;
}

Result<qsizetype> choiceOption(const Call &call, const QString &option, const QStringList &names)
{
    if (!call.has(option))
        return qsizetype(0);
    const qsizetype index = names.indexOf(call.value(option));
    if (index >= 0)
        return index;
    return valueError(option, call.value(option), names.join(QLatin1String(", ")));
}

Result<double> numberOption(const Call &call, const QString &option, double standard,
                            double largest)
{
    if (!call.has(option))
        return standard;
    bool isNumber = false;
    const double number = call.value(option).toDouble(&isNumber);
    if (isNumber && number > 0 && number <= largest)
        return number;
    return usageError(
        QT_TRANSLATE_NOOP("cli", "unknown value \"%1\" of %2; expected a number "
                                 "above 0 and up to %3"),
        {plainText(call.value(option)), plainText(option), plainText(QString::number(largest))});
}

Result<double> rangeOption(const Call &call, const QString &option, double standard, double least,
                           double largest)
{
    if (!call.has(option))
        return standard;
    bool isNumber = false;
    const double number = call.value(option).toDouble(&isNumber);
    if (isNumber && number >= least && number <= largest)
        return number;
    return usageError(
        QT_TRANSLATE_NOOP("cli", "unknown value \"%1\" of %2; expected a number from %3 to %4"),
        {plainText(call.value(option)), plainText(option), plainText(QString::number(least)),
         plainText(QString::number(largest))});
}

Result<const ExportFormat *> formatOption(const Call &call, ExportKind kind)
{
    QStringList names;
    const ExportFormat *first = nullptr;
    for (const ExportFormat &format : exportFormats()) {
        if (format.kind != kind)
            continue;
        names.append(format.id);
        if (!first)
            first = &format;
    }
    const QString file = call.value(QStringLiteral("-o"));
    const QString name = call.value(QStringLiteral("--format"));
    if (!name.isEmpty()) {
        if (const ExportFormat *format = exportFormat(kind, name))
            return format;
        return valueError(QStringLiteral("--format"), name, names.join(QLatin1String(", ")));
    }
    if (const ExportFormat *format = exportFormatForFile(kind, file))
        return format;
    if (hasEnding(file))
        return endingError(file, names);
    return first;
}

Result<QString> formatOption(const Call &call, const QStringList &names)
{
    const QString file = call.value(QStringLiteral("-o"));
    const QString name = call.value(QStringLiteral("--format"));
    if (!name.isEmpty()) {
        if (names.contains(name))
            return name;
        return valueError(QStringLiteral("--format"), name, names.join(QLatin1String(", ")));
    }
    const QString suffix = QFileInfo(file).suffix().toLower();
    for (const QString &one : names) {
        if (suffix == one || (one == QLatin1String("text") && suffix == QLatin1String("txt")))
            return one;
    }
    if (hasEnding(file))
        return endingError(file, names);
    return names.first();
}

} // namespace portolan
