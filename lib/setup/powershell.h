#pragma once

#include "setup/setup.h"

/// PowerShell that means what it says, whatever the names in it hold.
namespace portolan {

/// A text as one argument on one line: in single quotes, in which nothing is expanded. Quotes are
/// doubled, the typographic ones that PowerShell reads as quotes too; characters that would break
/// the line or turn its direction stand as [char] expressions.
QString powerShellText(const QString &text);

/// A text that may stand behind `#`: one line, nothing that breaks or turns it.
QString powerShellComment(const QString &text);

/// The command on one line; empty for a mere remark.
QString powerShellCommand(const Cmdlet &cmdlet);

} // namespace portolan
