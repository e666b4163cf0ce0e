#include "desktop/canvas/lockmarks.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr double inset = 3;
constexpr double air = 1; // around what is there
constexpr double step = 3;

QRectF placeIn(const QRectF &rect, const QList<QRectF> &taken)
{
    for (const double side : {14.0, 11.0, 8.0}) {
        for (double top = rect.top() + inset; top + side <= rect.bottom() - inset; top += step) {
            for (double left = rect.right() - inset - side; left >= rect.left() + inset;
                 left -= step) {
                const QRectF place(left, top, side, side);
                if (std::none_of(taken.cbegin(), taken.cend(),
                                 [&place](const QRectF &other) { return other.intersects(place); }))
                    return place;
            }
        }
    }
    return {};
}

QRectF around(const QRectF &rect)
{
    return rect.adjusted(-air, -air, air, air);
}

} // namespace

QRectF padlockPlace(const Card &card)
{
    QList<QRectF> taken{around(card.iconRect)};
    for (const PlacedText &text : card.title + card.lines)
        taken.append(around(text.box));
    for (const Socket &socket : card.sockets)
        taken.append(around(socket.rect));
    return placeIn(card.rect, taken);
}

QRectF padlockPlace(const NoteCard &note)
{
    QList<QRectF> taken;
    for (const PlacedText &text : note.lines)
        taken.append(text.box);
    return placeIn(note.rect, taken);
}

QList<QRectF> padlocks(const DiagramGeometry &geometry, const QSet<NodeId> &locked)
{
    QList<QRectF> places;
    if (locked.isEmpty())
        return places;
    const auto add = [&places](const QRectF &place) {
        if (!place.isNull())
            places.append(place);
    };
    for (const Card &card : geometry.cards) {
        const bool isLocked =
            card.isGroup() ? std::any_of(card.members.cbegin(), card.members.cend(),
                                         [&](const NodeId &id) { return locked.contains(id); })
                           : locked.contains(card.node);
        if (isLocked)
            add(padlockPlace(card));
    }
    for (const NoteCard &note : geometry.notes) {
        if (locked.contains(note.node))
            add(padlockPlace(note));
    }
    return places;
}

} // namespace portolan
