#include "desktop/canvas/keyboardwalk.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace portolan {

namespace {

QRectF rectOf(const DiagramGeometry &geometry, const CanvasTarget &target)
{
    if (const Arrow *arrow = geometry.arrow(target.flow))
        return arrow->pill;
    if (const Card *card = geometry.card(target.node))
        return card->rect;
    for (const NoteCard &note : geometry.notes) {
        if (note.node == target.node)
            return note.rect;
    }
    return {};
}

bool touches(const Arrow &arrow, const NodeId &node)
{
    return arrow.source == node || arrow.destination == node;
}

CanvasTarget flowFrom(const DiagramGeometry &geometry, const NodeId &node, FlowStep step)
{
    const Arrow *found = nullptr;
    for (const Arrow &arrow : geometry.arrows) {
        if (!touches(arrow, node))
            continue;
        const bool isWanted = step == FlowStep::ToDestination ? arrow.source == node
                              : step == FlowStep::ToSource    ? arrow.destination == node
                                                              : step == FlowStep::Next;
        if (!found || step == FlowStep::Previous)
            found = &arrow;
        if (isWanted) {
            found = &arrow;
            break;
        }
    }
    return found ? CanvasTarget{{}, found->flow, -1} : CanvasTarget();
}

} // namespace

QList<CanvasTarget> readingOrder(const DiagramGeometry &geometry)
{
    QList<const Card *> cards;
    for (const Card &card : geometry.cards) {
        if (card.type)
            cards.append(&card);
    }
    std::stable_sort(cards.begin(), cards.end(), [](const Card *a, const Card *b) {
        return std::make_tuple(a->zone, a->rect.top(), a->rect.left()) <
               std::make_tuple(b->zone, b->rect.top(), b->rect.left());
    });
    QList<CanvasTarget> order;
    for (const Card *card : cards)
        order.append({card->node, {}, -1});
    for (const NoteCard &note : geometry.notes)
        order.append({note.node, {}, -1});
    for (const Arrow &arrow : geometry.arrows)
        order.append({{}, arrow.flow, -1});
    return order;
}

CanvasTarget nextTarget(const DiagramGeometry &geometry, const CanvasTarget &current, bool forward)
{
    const QList<CanvasTarget> order = readingOrder(geometry);
    if (order.isEmpty())
        return {};
    const qsizetype at = current.isEmpty() ? -1 : order.indexOf(current);
    if (at < 0)
        return forward ? order.first() : order.last();
    return order.value(forward ? at + 1 : at - 1);
}

CanvasTarget nearestTarget(const DiagramGeometry &geometry, const CanvasTarget &current,
                           const QPointF &direction)
{
    constexpr double aside = 2; // how much further a px aside is than one ahead
    const QRectF from = rectOf(geometry, current);
    CanvasTarget nearest;
    double least = 0;
    for (const CanvasTarget &target : readingOrder(geometry)) {
        if (!target.flow.isEmpty())
            break; // flows come last
        if (from.isNull())
            return target;
        const QPointF way = rectOf(geometry, target).center() - from.center();
        const double ahead = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double distance = ahead + aside * across;
        if (target == current || ahead < 1 || (!nearest.isEmpty() && distance >= least))
            continue;
        nearest = target;
        least = distance;
    }
    return nearest;
}

CanvasTarget alongFlow(const DiagramGeometry &geometry, const CanvasTarget &current, FlowStep step,
                       const NodeId &home)
{
    const Arrow *arrow = geometry.arrow(current.flow);
    if (!arrow)
        return current.node.isEmpty() ? CanvasTarget() : flowFrom(geometry, current.node, step);
    if (step == FlowStep::ToSource)
        return {arrow->source, {}, -1};
    if (step == FlowStep::ToDestination)
        return {arrow->destination, {}, -1};
    const NodeId &card = touches(*arrow, home) ? home : arrow->source;
    QList<FlowId> flows;
    for (const Arrow &other : geometry.arrows) {
        if (touches(other, card))
            flows.append(other.flow);
    }
    const qsizetype by = step == FlowStep::Next ? 1 : flows.size() - 1;
    return {{}, flows.at((flows.indexOf(arrow->flow) + by) % flows.size()), -1};
}

} // namespace portolan
