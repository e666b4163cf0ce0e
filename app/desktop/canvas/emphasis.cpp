#include "desktop/canvas/emphasis.h"

#include <algorithm>

namespace portolan {

namespace {

bool standsForAny(const Arrow &arrow, const QSet<FlowId> &flows)
{
    return flows.contains(arrow.flow) ||
           std::any_of(arrow.flows.begin(), arrow.flows.end(),
                       [&flows](const FlowId &flow) { return flows.contains(flow); });
}

// Their own cards or those of their folded groups.
QSet<NodeId> cardsFor(const DiagramGeometry &geometry, const QSet<NodeId> &nodes)
{
    QSet<NodeId> cards = nodes;
    if (nodes.isEmpty())
        return cards;
    for (const Card &card : geometry.cards) {
        if (std::any_of(card.members.begin(), card.members.end(),
                        [&nodes](const NodeId &member) { return nodes.contains(member); }))
            cards.insert(card.node);
    }
    return cards;
}

} // namespace

Emphasis emphasisOf(const DiagramGeometry &geometry, const QSet<NodeId> &nodes,
                    const QSet<FlowId> &flows)
{
    Emphasis lit;
    if (nodes.isEmpty() && flows.isEmpty())
        return lit;
    const QSet<NodeId> cards = cardsFor(geometry, nodes);
    for (const Arrow &arrow : geometry.arrows) {
        if (!cards.contains(arrow.source) && !cards.contains(arrow.destination) &&
            !standsForAny(arrow, flows))
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
