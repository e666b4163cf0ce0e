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
    std::vector<int> left; ///< of links at the front of their left zone
    std::vector<int> right;
    std::vector<int> leftSlot; ///< of links at their left card: `left`, but where it is blocked
    std::vector<int> rightSlot;
    int height = 0; ///< of the zones' bodies
};

struct Arrangement;

/// Places the ordered draft: as many straight lines as can be, cards no taller than needed, columns
/// centred on each other; large pictures by quickplacement.h.
DiagramHeights placeHeights(const DiagramDraft &draft, const Arrangement &arrangement);

/// Sockets share the room between them, and lines that would lie on each other give way. HAS_WAYS:
/// some arrows go round cards (waysround.h).
void refineHeights(const DiagramDraft &draft, DiagramHeights &heights, bool hasWays = false);

} // namespace portolan
