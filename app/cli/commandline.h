#pragma once

#include "base/error.h"
#include "exchange/exportformats.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace portolan {

struct Command;

/// One option of the command line.
struct Option
{
    QString name;        ///< "--format"
    QString value;       ///< what help shows for its value; empty: the option is a switch
    Message help;        ///< one line
    bool common = false; ///< of every command
};

/// All options in the order of help.
const QList<Option> &allOptions();

/// The option with a name, or null.
const Option *findOption(const QString &name);

/// The call as typed: command, options with their values and the arguments left.
struct Call
{
    const Command *command = nullptr; ///< null: help or version of the program
    QMap<QString, QString> options;
    QStringList arguments;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
    /// The file that the command reads.
    QString file() const { return arguments.value(0); }
};

/// Reads the arguments behind the program's name. Strict: an unknown command or option, an option
/// of another command, one given twice, a missing value, a missing or extra argument are errors of
/// usage. With --help or --version a missing command or argument is none.
Result<Call> readCall(const QStringList &arguments);

/// The language that messages about a call are written in, found before the call is checked.
Language messageLanguage(const QStringList &arguments);

/// An error of usage.
Error usageError(const char *source, const QList<BilingualText> &arguments = {});
/// The same of a text that stands in the other language too.
BilingualText plainText(const QString &text);

} // namespace portolan
