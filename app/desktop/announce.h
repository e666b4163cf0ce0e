#pragma once

class QString;
class QWidget;

namespace portolan {

/// Says TEXT to a screen reader, wherever the keyboard is: WIDGET, which it is about, has it as its
/// description, and an alert leads to it. Costs nothing where no reader listens.
void announce(QWidget *widget, const QString &text);

} // namespace portolan
