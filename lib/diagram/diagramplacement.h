#pragma once

#include "diagram/diagramdraft.h"

namespace portolan {

/// Heights of everything, px below the top of the zones' bodies. By graph node, port and link.
struct DiagramHeights
{
    std::vector<int> top; ///< of nodes
    std::vector<int> bottom;
    std::vector<int> socketTop; ///< of ports
    std::vector<int> socketBottom;
    std::vector<int> left; ///< of links at their left end
    std::vector<int> right;
    int height = 0; ///< of the zones' bodies
};

/// Places the ordered draft: as many straight lines as can be, cards no taller than needed, columns
/// centred on each other.
DiagramHeights placeHeights(const DiagramDraft &draft);

} // namespace portolan
