#include "cli/commands.h"

#include <algorithm>

namespace portolan {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = {flowsCommand(),   drawCommand(),  checkCommand(),
                                            explainCommand(), setupCommand(), catalogCommand(),
                                            layoutCommand()};
    return commands;
}

const Command *findCommand(const QString &name)
{
    const QList<Command> &commands = allCommands();
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command &c) { return c.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace portolan
