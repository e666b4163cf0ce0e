#pragma once

#include "base/error.h"

class QWidget;

namespace portolan {

/// "PLACE: TEXT", as the command line writes it: the place is line and column, a JSON pointer, or
/// nothing.
QString errorLine(const Error &error, Language language);

/// A message box with a heading and all errors, scrollable. Modal; the open document stays as it
/// is.
void showErrors(QWidget *parent, const QString &heading, const Errors &errors, Language language);

} // namespace portolan
