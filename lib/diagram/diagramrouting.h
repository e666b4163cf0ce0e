#pragma once

#include "diagram/diagramframe.h"

namespace portolan {

/// Cards and arrows of the drawing, everything placed.
void addCards(DiagramGeometry &geometry, const DiagramDraft &draft, const DiagramHeights &heights,
              const DiagramColumns &columns, const TextSetter &text);
void addArrows(DiagramGeometry &geometry, const DiagramDraft &draft, const Arrangement &arrangement,
               const DiagramHeights &heights, const DiagramColumns &columns, const Catalog &catalog,
               const TextSetter &text);

} // namespace portolan
