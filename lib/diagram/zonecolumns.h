#pragma once

#include "diagram/nodeslots.h"

#include <array>

/// Several columns of cards in one zone. Internal to lib/diagram.
///
/// The cards of the back columns stand between those of the front column, so that their arrows run
/// straight through the gaps: no arrow gets a bend more, and all rows keep their distance. The
/// cards are taken in their order from top to bottom, each goes to the column where its last arrow
/// is highest. Cost: cards times columns.
namespace portolan {

/// The nodes of one zone one below the other, as close as they may stand. All least distances are
/// between a node and one after it in the order, so nodes may be moved down by amounts that do not
/// fall from one to the next.
struct ColumnStack
{
    std::vector<int> top;   ///< by place in the order, px below the top of the zone's body
    std::vector<int> layer; ///< column: 0 is next to the wall
    int height = 0;
};

/// At most MOST columns.
ColumnStack stackNodes(const DiagramDraft &draft, const std::vector<int> &order,
                       const NodeSlots &sides, int most);

/// How many columns each zone takes: several only where one would be taller than a page and than
/// the other zones, and where more of them save a good part of the height.
std::array<int, 3> columnsOfZones(const DiagramDraft &draft, const NodeSlots &sides);

} // namespace portolan
