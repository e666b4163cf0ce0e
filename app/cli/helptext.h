#pragma once

#include "cli/commandline.h"

namespace portolan {

/// Help of the program where COMMAND is null, else of the command.
QString helpText(const Command *command, Language language);

/// "portolan-cli 0.1.0".
QString versionText();

} // namespace portolan
