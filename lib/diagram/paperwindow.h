#pragma once

#include "diagram/geometry.h"

namespace portolan {

/// What of a drawing shows through a window, moved so that the window begins at 0, 0. What reaches
/// far out is cut off a little outside, so that a sheet of a large drawing holds nothing that the
/// sheet does not show and no number that PDF/A-1 does not allow. Without title block and legend.
/// Linear in the drawing. Internal to lib/diagram.
DiagramGeometry windowOnto(const DiagramGeometry &drawing, const QRectF &window);

} // namespace portolan
