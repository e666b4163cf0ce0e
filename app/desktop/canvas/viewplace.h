#pragma once

#include <QPointF>

namespace portolan {

/// What a canvas shows of its picture.
struct ViewPlace
{
    double zoom = 1; ///< 1 = 100 %
    QPointF centre;  ///< diagram units
};

} // namespace portolan
