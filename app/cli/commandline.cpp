#include "cli/commandline.h"

#include "cli/commands.h"

#include <algorithm>

namespace portolan {

namespace {

Option option(const char *name, const char *value, const char *help, bool common = false)
{
    return {QLatin1String(name), QLatin1String(value), Message{"cli", help, {}, -1}, common};
}

QList<Option> commonOptions()
{
    return {
        option("--lang", "en|ru|both",
               QT_TRANSLATE_NOOP("cli", "language of what is written; both: side by side"), true),
        option("-o", "FILE", QT_TRANSLATE_NOOP("cli", "write to a file instead of standard output"),
               true),
        option("--format", "NAME",
               QT_TRANSLATE_NOOP("cli", "format; default: the ending of the file, else the first"),
               true),
        option("--date", "YYYY-MM-DD",
               QT_TRANSLATE_NOOP("cli", "the day that counts as today; default: today"), true),
        option("--catalog", "FILE",
               QT_TRANSLATE_NOOP("cli", "an organisation's own rules and documents beside ours"),
               true),
        option("--profile", "ID",
               QT_TRANSLATE_NOOP("cli", "server product instead of the topology's own"), true),
        option("--reading", "documented|recommended",
               QT_TRANSLATE_NOOP("cli", "one document to the letter, or all that is needed"), true),
        option("--document", "ID",
               QT_TRANSLATE_NOOP("cli", "the source document that is read or printed"), true),
        option("--quiet", "", QT_TRANSLATE_NOOP("cli", "no remarks, only errors"), true),
        option("--help", "", QT_TRANSLATE_NOOP("cli", "show help and end"), true),
        option("--version", "", QT_TRANSLATE_NOOP("cli", "show the version and end"), true),
    };
}

QList<Option> specialOptions()
{
    return {
        option("--group", "none|rule",
               QT_TRANSLATE_NOOP("cli", "rule: flows that differ only in the partner share a row")),
        option("--firewall", "external|internal",
               QT_TRANSLATE_NOOP("cli", "only the flows of one firewall")),
        option("--scenario", "ID", QT_TRANSLATE_NOOP("cli", "only the flows of one scenario")),
        option("--protocol", "NAME",
               QT_TRANSLATE_NOOP("cli", "only the flows of one application protocol")),
        option("--requirement", "required|optional|obsolete",
               QT_TRANSLATE_NOOP("cli", "only required, optional or obsolete flows")),
        option(
            "--text", "WORDS",
            QT_TRANSLATE_NOOP("cli", "only flows with these words: name, address, port, number")),
        option("--columns", "short|full|A,B",
               QT_TRANSLATE_NOOP("cli",
                                 "columns of the table by the keys of the flow JSON, in this "
                                 "order; also source, destination, service, protocol, which "
                                 "put several keys into one")),
        option("--table", "all|dns|certificates|cmdlets",
               QT_TRANSLATE_NOOP("cli", "only one of the tables")),
        option("--lint", "",
               QT_TRANSLATE_NOOP("cli", "check the reference, with --catalog the file, and count")),
        option("--csv", "excel|rfc4180", QT_TRANSLATE_NOOP("cli", "dialect of CSV")),
        option("--fold", "none|auto|all",
               QT_TRANSLATE_NOOP("cli", "partners of one kind as one card: none, those that are "
                                        "many, or all")),
        option("--page", "A4|A3|A2|A1|A0|Letter|Legal|Tabloid|fit",
               QT_TRANSLATE_NOOP("cli", "page of a PDF; fit: as large as the drawing")),
        option("--orientation", "auto|portrait|landscape",
               QT_TRANSLATE_NOOP("cli", "how the page of a PDF is turned")),
        option("--layout", "fit|tiles",
               QT_TRANSLATE_NOOP("cli", "of a PDF: one page while texts are legible, or tiles")),
        option("--tile-scale", "PERCENT",
               QT_TRANSLATE_NOOP("cli", "of tiles, of the drawing's own size; default: legible")),
        option("--overlap", "MM",
               QT_TRANSLATE_NOOP("cli", "what two neighbouring tiles share, up to 50")),
        option("--scale", "N",
               QT_TRANSLATE_NOOP("cli", "pixels of a PNG per unit of the drawing, up to 8")),
        option("--quality", "quick|best", QT_TRANSLATE_NOOP("cli", "effort of the layout")),
        option("--merge", "none|directions|servers",
               QT_TRANSLATE_NOOP("cli", "one arrow for both directions, and one node for a pool")),
        option("--previous", "GEOMETRY",
               QT_TRANSLATE_NOOP("cli", "an earlier result; nodes that stand in it hardly move")),
    };
}

bool isInformation(const Call &call)
{
    return call.has(QStringLiteral("--help")) || call.has(QStringLiteral("--version"));
}

QString commandNames()
{
    QStringList names;
    for (const Command &command : allCommands())
        names.append(command.name);
    return names.join(QLatin1String(", "));
}

/// Takes one option, and its value from the argument itself or from the next one.
std::optional<Error> readOption(const QStringList &arguments, qsizetype &i, Call &call)
{
    const QString &argument = arguments.at(i);
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = equals < 0 ? argument : argument.left(equals);
    const Option *option = findOption(name);
    if (!option)
        return usageError(QT_TRANSLATE_NOOP("cli", "unknown option %1"), {plainText(name)});
    if (call.has(name))
        return usageError(QT_TRANSLATE_NOOP("cli", "option %1 is given twice"), {plainText(name)});
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return usageError(QT_TRANSLATE_NOOP("cli", "option %1 takes no value"),
                              {plainText(name)});
        call.options.insert(name, {});
        return std::nullopt;
    }
    QString value = argument.mid(equals + 1);
    if (equals < 0) {
        if (i + 1 >= arguments.size() || arguments.at(i + 1).startsWith(u'-'))
            value.clear();
        else
            value = arguments.at(++i);
    }
    if (value.isEmpty())
        return usageError(QT_TRANSLATE_NOOP("cli", "option %1 needs a value: %2"),
                          {plainText(name), plainText(option->value)});
    call.options.insert(name, value);
    return std::nullopt;
}

std::optional<Error> checkOptions(const Call &call)
{
    for (auto it = call.options.cbegin(); it != call.options.cend(); ++it) {
        const Option *option = findOption(it.key());
        if (!option->common && !call.command->options.contains(it.key()))
            return usageError(QT_TRANSLATE_NOOP("cli", "%1 has no option %2"),
                              {plainText(call.command->name), plainText(it.key())});
    }
    return std::nullopt;
}

std::optional<Error> checkArguments(const Call &call)
{
    const QStringList names = call.command->argument.split(u' ', Qt::SkipEmptyParts);
    const qsizetype wanted = names.size();
    if (call.arguments.size() < wanted)
        return usageError(
            QT_TRANSLATE_NOOP("cli", "%1 needs a %2"),
            {plainText(call.command->name), plainText(names.at(call.arguments.size()))});
    if (call.arguments.size() > wanted)
        return usageError(QT_TRANSLATE_NOOP("cli", "unexpected argument \"%1\""),
                          {plainText(call.arguments.at(wanted))});
    return std::nullopt;
}

} // namespace

const QList<Option> &allOptions()
{
    static const QList<Option> options = specialOptions() + commonOptions();
    return options;
}

const Option *findOption(const QString &name)
{
    const QList<Option> &options = allOptions();
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Result<Call> readCall(const QStringList &arguments)
{
    Call call;
    QStringList words;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!optionsEnded && argument == QLatin1String("--")) {
            optionsEnded = true;
        } else if (!optionsEnded && argument.size() > 1 && argument.startsWith(u'-')) {
            if (const std::optional<Error> error = readOption(arguments, i, call))
                return *error;
        } else {
            words.append(argument);
        }
    }
    if (words.isEmpty()) {
        if (isInformation(call))
            return call;
        return usageError(QT_TRANSLATE_NOOP("cli", "no command; known are %1"),
                          {plainText(commandNames())});
    }
    call.command = findCommand(words.first());
    if (!call.command)
        return usageError(QT_TRANSLATE_NOOP("cli", "unknown command \"%1\"; known are %2"),
                          {plainText(words.first()), plainText(commandNames())});
    call.arguments = words.mid(1);
    if (const std::optional<Error> error = checkOptions(call))
        return *error;
    if (!isInformation(call)) {
        if (const std::optional<Error> error = checkArguments(call))
            return *error;
    }
    return call;
}

Language messageLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--lang=ru") ||
            (arguments.at(i) == QLatin1String("--lang") &&
             arguments.value(i + 1) == QLatin1String("ru")))
            return Language::Russian;
    }
    return Language::English;
}

Error usageError(const char *source, const QList<BilingualText> &arguments)
{
    return {ErrorKind::Usage, {}, {"cli", source, arguments, -1}};
}

BilingualText plainText(const QString &text)
{
    return BilingualText::same(text);
}

} // namespace portolan
