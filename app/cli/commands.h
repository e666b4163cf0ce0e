#pragma once

#include "base/error.h"
#include "cli/commandline.h"

#include <QByteArray>
#include <QList>

namespace portolan {

/// What a command made: bytes for stdout or the file of `-o`.
struct CommandOutput
{
    QByteArray bytes;
    int exitCode = 0;
    QString note;             ///< one line for stderr unless --quiet; empty: none
    QStringList remarks = {}; ///< further such lines, on what was written
};

/// One command of portolan-cli; each has a command_*.cpp and a line in the list.
struct Command
{
    QString name;
    QString argument;    ///< "FILE" or "FILE FLOW"; empty: the command takes none
    Message summary;     ///< one line of help
    QStringList options; ///< its own, besides the common ones
    QStringList formats; ///< of --format, the first is the default; shown by help
    Result<CommandOutput> (*run)(const Call &call) = nullptr;
};

Command flowsCommand();
Command drawCommand();
Command checkCommand();
Command explainCommand();
Command catalogCommand();
Command layoutCommand();
Command setupCommand();

/// All commands in the order of help.
const QList<Command> &allCommands();

/// The command with a name, or null.
const Command *findCommand(const QString &name);

} // namespace portolan
