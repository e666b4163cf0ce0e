#pragma once

#include "base/error.h"

namespace portolan {

/// Sets the standard streams up: bytes go out as they are, and a reader that has gone is an error
/// of writing, not a silent death.
void prepareStreams();

/// Writes bytes to stdout. A closed stream, a reader that has gone or a full disk is an error of
/// kind Output.
Result<Done> writeToStdout(const QByteArray &bytes);

/// Prints errors to stderr in the lines that the interfaces promise: at most 20, then "and N more".
/// USAGE_HINT stands behind an error of usage.
void printErrors(const Errors &errors, Language language, const QString &usageHint);

/// Prints one line to stderr.
void printNote(const QString &text);

/// 2, 3 or 4, after the first error.
int exitCodeOf(const Errors &errors);

} // namespace portolan
