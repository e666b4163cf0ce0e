#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QLabel;

namespace portolan {

struct Theme;

/// How the window is coloured. System follows the desktop (see SystemScheme), and takes all its
/// colours where they are of high contrast.
enum class Appearance { System, Light, Dark };

/// Sets style and palette of the whole program; true where the result is dark.
bool applyAppearance(Appearance appearance);
/// The same once more, after something else has set a palette.
void reapplyAppearance();

/// What pictures on the screen are drawn with: that of the palette which was set last.
const Theme &screenTheme();

/// An icon of resources/icons, drawn in the colour of the text it stands beside, at any size and
/// in both appearances; or in a colour of its own.
QIcon themedIcon(const QString &name, const QColor &colour = {});

/// Sets the text anew: links keep the colour that the theme had when they were set.
void recolourLinks(QLabel *label);

} // namespace portolan
