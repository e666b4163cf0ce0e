#include "diagram/geometry.h"

#include <algorithm>

namespace portolan {

const Card *DiagramGeometry::card(const NodeId &node) const
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const Card &card) { return card.node == node; });
    return found == cards.end() ? nullptr : &*found;
}

const Arrow *DiagramGeometry::arrow(const FlowId &flow) const
{
    const auto found = std::find_if(arrows.begin(), arrows.end(),
                                    [&](const Arrow &arrow) { return arrow.flow == flow; });
    return found == arrows.end() ? nullptr : &*found;
}

} // namespace portolan
