#pragma once

#include "diagram/geometry.h"

#include <QColor>

namespace portolan {

/// The colours of a drawing. Exports are always light; the canvas follows the window.
struct Theme
{
    struct Shades
    {
        QColor line; ///< arrows, badges, edges of cards; text on a zone keeps 4.5:1
        QColor text; ///< labels in the family's colour
        QColor fill; ///< behind a socket
        QColor pale; ///< obsolete lines
    };

    QColor background;
    QColor card;
    QColor cardBorder;
    QColor cardShadow;
    QColor text;
    QColor secondaryText;
    QColor zoneInternet;
    QColor zonePerimeter;
    QColor zoneInternal;
    QColor zoneTitle;
    QColor brick;
    QColor mortar;
    QColor wallTitle;
    QColor pillFill;
    QColor badgeText;
    QColor note;
    QColor selection;

    const Shades &shades(Family family) const;

    static const Theme &light();
    static const Theme &dark();

private:
    Shades m_shades[6];
};

} // namespace portolan
