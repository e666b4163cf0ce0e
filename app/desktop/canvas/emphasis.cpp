#include "desktop/canvas/emphasis.h"

namespace portolan {

Emphasis emphasisOf(const DiagramGeometry &geometry, const QSet<NodeId> &cards,
                    const QSet<FlowId> &arrows)
{
    Emphasis lit;
    if (cards.isEmpty() && arrows.isEmpty())
        return lit;
    for (const Arrow &arrow : geometry.arrows) {
        if (!cards.contains(arrow.source) && !cards.contains(arrow.destination) &&
            !arrows.contains(arrow.flow))
            continue;
        lit.flows.insert(arrow.flow);
        lit.nodes.insert(arrow.source);
        lit.nodes.insert(arrow.destination);
    }
    if (lit.flows.isEmpty() || size_t(lit.flows.size()) == geometry.arrows.size())
        return {};
    lit.nodes.unite(cards);
    return lit;
}

} // namespace portolan
