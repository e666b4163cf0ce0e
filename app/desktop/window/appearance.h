#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QLabel;

namespace portolan {

/// How the window is coloured. System follows the brightness of the palette that Qt was started
/// with, and takes all its colours where they are of high contrast.
enum class Appearance { System, Light, Dark };

/// Sets style and palette of the whole program; true where the result is dark.
bool applyAppearance(Appearance appearance);

/// An icon of resources/icons, drawn in the colour of the text it stands beside, at any size and
/// in both appearances; or in a colour of its own.
QIcon themedIcon(const QString &name, const QColor &colour = {});

/// Sets the text anew: links keep the colour that the theme had when they were set.
void recolourLinks(QLabel *label);

} // namespace portolan
