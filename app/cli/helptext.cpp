#include "cli/helptext.h"

#include "cli/commands.h"

#include <algorithm>

namespace portolan {

namespace {

const QLatin1String program("portolan-cli");

/// Two aligned columns, indented by two spaces.
QString aligned(const QList<std::pair<QString, QString>> &lines)
{
    constexpr qsizetype widest = 34;
    qsizetype width = 0;
    for (const auto &[left, right] : lines) {
        if (left.size() <= widest)
            width = std::max(width, left.size());
    }
    QString text;
    for (const auto &[left, right] : lines) {
        text += QLatin1String("  ") + left;
        text += left.size() > width ? u'\n' + QString(width + 4, u' ')
                                    : QString(width - left.size() + 2, u' ');
        text += right + u'\n';
    }
    return text;
}

QString optionLines(Language language, const Command *command, bool common)
{
    QList<std::pair<QString, QString>> lines;
    for (const Option &option : allOptions()) {
        if (option.common != common ||
            (!common && !(command && command->options.contains(option.name))))
            continue;
        QString value = option.value;
        if (option.name == QLatin1String("--format") && command)
            value = command->formats.join(u'|');
        lines.append(
            {value.isEmpty() ? option.name : option.name + u' ' + value, option.help.in(language)});
    }
    return aligned(lines);
}

QString heading(Language language, const char *source)
{
    return u'\n' + phrase(language, "cli", source) + u'\n';
}

QString exitCodes(Language language)
{
    const auto text = [&](const char *source) { return phrase(language, "cli", source); };
    return aligned({
        {QStringLiteral("0"), text(QT_TRANSLATE_NOOP("cli", "done, nothing to report"))},
        {QStringLiteral("1"), text(QT_TRANSLATE_NOOP("cli", "done, and check found errors"))},
        {QStringLiteral("2"), text(QT_TRANSLATE_NOOP("cli", "the call is wrong"))},
        {QStringLiteral("3"),
         text(QT_TRANSLATE_NOOP("cli", "the input cannot be read or is invalid"))},
        {QStringLiteral("4"), text(QT_TRANSLATE_NOOP("cli", "the output cannot be written"))},
    });
}

QString commandHelp(const Command &command, Language language)
{
    const auto usage = command.argument.isEmpty() ? QString() : u' ' + command.argument;
    QString text = program + u' ' + command.name + usage + u' ' +
                   phrase(language, "cli", QT_TRANSLATE_NOOP("cli", "[OPTIONS]")) + u'\n' +
                   command.summary.in(language) + u'\n';
    if (!command.options.isEmpty())
        text += heading(language, QT_TRANSLATE_NOOP("cli", "Options:")) +
                optionLines(language, &command, false);
    return text + heading(language, QT_TRANSLATE_NOOP("cli", "Options of all commands:")) +
           optionLines(language, &command, true);
}

QString programHelp(Language language)
{
    QList<std::pair<QString, QString>> commands;
    for (const Command &command : allCommands()) {
        const QString usage = command.argument.isEmpty() ? QString() : u' ' + command.argument;
        commands.append({command.name + usage, command.summary.in(language)});
    }
    return program + u' ' + phrase(language, "cli", QT_TRANSLATE_NOOP("cli", "COMMAND [OPTIONS]")) +
           u'\n' +
           phrase(language, "cli",
                  QT_TRANSLATE_NOOP("cli", "Plans the firewall flows of the network edge of Lync "
                                           "Server and Skype for Business Server.")) +
           u'\n' + heading(language, QT_TRANSLATE_NOOP("cli", "Commands:")) + aligned(commands) +
           heading(language, QT_TRANSLATE_NOOP("cli", "Options of all commands:")) +
           optionLines(language, nullptr, true) +
           heading(language, QT_TRANSLATE_NOOP("cli", "Exit codes:")) + exitCodes(language) +
           u'\n' +
           phrase(language, "cli",
                  QT_TRANSLATE_NOOP("cli", "portolan-cli COMMAND --help shows a command's own "
                                           "options.")) +
           u'\n';
}

} // namespace

QString helpText(const Command *command, Language language)
{
    return command ? commandHelp(*command, language) : programHelp(language);
}

QString versionText()
{
    return program + QLatin1String(" " PORTOLAN_VERSION "\n");
}

} // namespace portolan
