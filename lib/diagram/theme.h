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
    QColor noteBorder;
    QColor contradiction; ///< the mark at a badge, and its edge
    QColor contradictionEdge;
    QColor selection;

    const Shades &shades(Family family) const;
    const QColor &zone(Zone zone) const;
    /// The same theme drawn back towards its background, for what is not highlighted. All colours
    /// stay opaque, so that nothing shines through.
    Theme faded() const;

    static const Theme &light();
    static const Theme &dark();

private:
    Shades m_shades[6];
};

/// COLOUR laid over BASE with the given opacity (0 to 1), as an opaque colour. PDF/A-1 knows no
/// transparency, so the drawings need none.
QColor blended(const QColor &colour, const QColor &base, double opacity);

} // namespace portolan
