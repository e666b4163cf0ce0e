#pragma once

#include "diagram/diagramdraft.h"

/// Where arrows end on one side of a node that is as small as its texts and arrows let it be.
/// Internal to lib/diagram.
namespace portolan {

struct SideSlots
{
    struct End
    {
        int link;
        int offset; ///< px below the node's top
    };
    std::vector<End> ends; ///< from top to bottom
    int height = 0;        ///< least height of the node for this side
};

/// Arrows in the middle of the card, in the middle of their socket, a pitch apart.
SideSlots slotsOf(const DiagramDraft &draft, int node, Side side);

/// Both sides of all nodes.
struct NodeSlots
{
    explicit NodeSlots(const DiagramDraft &draft);
    std::vector<SideSlots> west; ///< by graph node
    std::vector<SideSlots> east;
    std::vector<int> height;
};

/// From the first (or last) arrow of a socket to its edge, where it has COUNT of them.
int socketPadOf(const SocketDraft &socket, size_t count);

/// Px between two neighbours of a column; ABOVE is -1 at its top.
int gapBetween(const DiagramDraft &draft, int above, int below);

} // namespace portolan
