#include "desktop/canvas/keyboardwalk.h"

#include <algorithm>
#include <tuple>

namespace portolan {

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

} // namespace portolan
