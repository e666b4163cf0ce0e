#include "diagram/geometry.h"

#include <algorithm>

namespace portolan {

QRectF badgeRect(const Arrow &arrow)
{
    if (arrow.badgeRadius <= 0)
        return {};
    constexpr double air = 3, pad = 4; // as the layout leaves room for
    const double height = 2 * arrow.badgeRadius, text = arrow.badge.box.width();
    const double width = text + air <= height ? height : text + 2 * pad;
    return QRectF(arrow.badgeCentre.x() - width / 2, arrow.badgeCentre.y() - height / 2, width,
                  height);
}

const Card *DiagramGeometry::card(const NodeId &node) const
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const Card &card) { return card.node == node; });
    if (found != cards.end())
        return &*found;
    const auto group = std::find_if(cards.begin(), cards.end(),
                                    [&](const Card &card) { return card.members.contains(node); });
    return group == cards.end() ? nullptr : &*group;
}

const Arrow *DiagramGeometry::arrow(const FlowId &flow) const
{
    const auto found = std::find_if(arrows.begin(), arrows.end(),
                                    [&](const Arrow &arrow) { return arrow.standsFor(flow); });
    return found == arrows.end() ? nullptr : &*found;
}

} // namespace portolan
