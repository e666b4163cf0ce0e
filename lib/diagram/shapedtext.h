#pragma once

#include "diagram/geometry.h"

#include <QGlyphRun>
#include <QList>
#include <QString>

/// Lines of text as glyphs. Shaping one costs several times what drawing it does, and the same
/// words stand in a drawing a thousand times and in every repaint. Internal.
namespace portolan {

struct ShapedText
{
    QList<QGlyphRun> runs; ///< several where the bundled font lacks a character
    double width = 0;      ///< in px at shapedPx
};

/// The size in which texts are shaped; they are scaled from it, because QFont knows whole pixels
/// only and hinting would make widths depend on the zoom.
constexpr int shapedPx = 64;

/// The line in the bundled font, its baseline at 0, 0. Kept for the next time; the reference holds
/// until the next call. Needs a QGuiApplication.
const ShapedText &shapedText(const QString &text, FontWeight weight);

/// Where TEXT begins, WIDTH px wide at shapedPx, as it is aligned in its box.
double leftOf(const PlacedText &text, double width);

} // namespace portolan
