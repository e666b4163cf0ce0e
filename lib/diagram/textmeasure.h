#pragma once

#include "diagram/geometry.h"

#include <QStringView>

namespace portolan {

/// Sizes of texts, without a display and the same on every machine. Layout takes any; the one that
/// is used everywhere is bundledTextMeasure().
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    /// The advance width of a line in px. Never less than in any font the line can be shown in.
    virtual double width(QStringView text, double fontPx, FontWeight weight) const = 0;
    /// Ascent and descent in px, as for the width.
    virtual double ascent(double fontPx) const = 0;
    virtual double descent(double fontPx) const = 0;
};

/// The larger of the advance widths of the bundled font and of DejaVu Sans, from tables made at
/// build time: needs no font database and no QGuiApplication.
const TextMeasure &bundledTextMeasure();

} // namespace portolan
