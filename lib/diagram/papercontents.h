#pragma once

#include "diagram/geometry.h"

/// What a drawing holds, as paper asks for it. Internal to lib/diagram.
namespace portolan {

/// Of all texts of the drawing; 12 where it has none.
double smallestFontPx(const DiagramGeometry &drawing);

/// The picture without title block and legend.
QRectF bodyOf(const DiagramGeometry &drawing);

} // namespace portolan
