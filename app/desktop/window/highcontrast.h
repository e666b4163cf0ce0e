#pragma once

#include <QColor>
#include <QPalette>

#include <optional>

namespace portolan {

/// How far two colours stand apart, as WCAG 2.1 measures it: from 1 to 21. 4.5 is the least for
/// text, 3 for icons and the mark of the focus.
double contrastRatio(const QColor &one, const QColor &other);

/// What the desktop gave the program before it set colours of its own.
QPalette desktopPalette();
/// Another one, as when the desktop's colours change.
void setDesktopPalette(const QPalette &palette);

/// The desktop's palette where it is one of high contrast (text nearly 21 to 1): whoever has set
/// that needs just these colours. Nothing where it is an ordinary one.
std::optional<QPalette> highContrastPalette();

} // namespace portolan
