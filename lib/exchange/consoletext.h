#pragma once

#include "exchange/table.h"

namespace portolan {

/// A table for a terminal with a fixed-width font: columns padded with spaces, long cells wrapped
/// at words within their column's width, list items on lines of their own.
QString consoleTable(const TextTable &table);

/// Breaks a text at words so that no line is wider than WIDTH characters; a longer word is cut.
QStringList wrappedLines(const QString &text, int width);

/// The cells of a terminal that a text takes: combining and format characters take none, East
/// Asian wide ones two.
int consoleWidth(const QString &text);

} // namespace portolan
