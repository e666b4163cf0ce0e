#pragma once

#include "diagram/diagramframe.h"

namespace portolan {

/// Cards and arrows of the drawing, everything placed.
void addCards(DiagramGeometry &geometry, const DiagramDraft &draft, const DiagramHeights &heights,
              const DiagramColumns &columns, const TextSetter &text);
void addArrows(DiagramGeometry &geometry, const DiagramDraft &draft, const Arrangement &arrangement,
               const DiagramHeights &heights, const DiagramColumns &columns, const Catalog &catalog,
               const TextSetter &text);

/// Where the arrows that go round other cards run down or up in front of their own: x by link; used
/// where the arrangement says that the end is blocked.
struct DetourLanes
{
    std::vector<double> left;
    std::vector<double> right;
};
DetourLanes placeDetours(const DiagramGeometry &geometry, const DiagramDraft &draft,
                         const Arrangement &arrangement, const DiagramHeights &heights,
                         const DiagramColumns &columns);

} // namespace portolan
