#pragma once

#include "diagram/geometry.h"

#include <vector>

namespace portolan {

/// A label as the geometry JSON lists it and as the audit counts it. Internal to lib/diagram.
struct DrawnLabel
{
    int arrow = -1; ///< index; -1 where it belongs to a card, a note or a wall
    int card = -1;
    const Wall *wall = nullptr;
    const char *kind = "";
    QString text;
    QRectF box; ///< of pill and badge the whole shape
    double fontPx = 12;
    int note = -1;
};

/// Labels of arrows, cards, walls and notes, in a fixed order.
std::vector<DrawnLabel> drawnLabels(const DiagramGeometry &geometry);

} // namespace portolan
