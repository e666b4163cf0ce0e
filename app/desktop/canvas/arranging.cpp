#include "desktop/canvas/arranging.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double gapBetween = 24; // as the layout's between cards
constexpr qsizetype leastToDistribute = 3;

// The position and the size along one axis.
double startOf(const QRectF &rect, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? rect.left() : rect.top();
}

double sizeOf(const QRectF &rect, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? rect.width() : rect.height();
}

double endOf(const QRectF &rect, Qt::Orientation axis)
{
    return startOf(rect, axis) + sizeOf(rect, axis);
}

QRectF movedTo(QRectF rect, Qt::Orientation axis, double start)
{
    axis == Qt::Horizontal ? rect.moveLeft(start) : rect.moveTop(start);
    return rect;
}

Qt::Orientation axisOf(Alignment alignment)
{
    return alignment <= Alignment::Right ? Qt::Horizontal : Qt::Vertical;
}

// Notes belong to no zone and so to a group of their own.
QMap<int, QList<ArrangedCard>> byZone(const QList<ArrangedCard> &cards)
{
    QMap<int, QList<ArrangedCard>> zones;
    for (const ArrangedCard &card : cards)
        zones[card.zone ? int(*card.zone) : -1].append(card);
    return zones;
}

void sortAlong(QList<ArrangedCard> &cards, Qt::Orientation axis)
{
    std::stable_sort(cards.begin(), cards.end(),
                     [axis](const ArrangedCard &a, const ArrangedCard &b) {
                         return startOf(a.rect, axis) < startOf(b.rect, axis);
                     });
}

// What the cards are brought in line with.
QRectF referenceOf(const QList<ArrangedCard> &cards)
{
    QRectF all;
    for (const ArrangedCard &card : cards) {
        if (card.isLocked)
            return card.rect;
        all |= card.rect;
    }
    return all;
}

double alignedStart(const QRectF &rect, const QRectF &reference, Alignment alignment)
{
    const Qt::Orientation axis = axisOf(alignment);
    switch (alignment) {
    case Alignment::Left:
    case Alignment::Top:
        return startOf(reference, axis);
    case Alignment::Centre:
    case Alignment::Middle:
        return startOf(reference, axis) + (sizeOf(reference, axis) - sizeOf(rect, axis)) / 2;
    case Alignment::Right:
    case Alignment::Bottom:
        break;
    }
    return endOf(reference, axis) - sizeOf(rect, axis);
}

class Places
{
public:
    explicit Places(const QList<QRectF> &obstacles) : m_taken(obstacles) {}

    void stand(const QRectF &rect) { m_taken.append(rect); }

    void put(const ArrangedCard &card, const QRectF &wish, Qt::Orientation direction)
    {
        const QRectF place = freePlace(wish, m_taken, direction);
        m_taken.append(place);
        if (place.topLeft().toPoint() != card.rect.topLeft().toPoint())
            m_corners.insert(card.node, place.topLeft().toPoint());
    }

    QMap<NodeId, QPoint> corners() const { return m_corners; }

private:
    QList<QRectF> m_taken;
    QMap<NodeId, QPoint> m_corners;
};

void distributeGroup(QList<ArrangedCard> cards, Qt::Orientation axis, bool keepApart,
                     Places &places)
{
    sortAlong(cards, axis);
    double room = endOf(cards.last().rect, axis) - startOf(cards.first().rect, axis);
    for (const ArrangedCard &card : std::as_const(cards)) {
        room -= sizeOf(card.rect, axis);
        if (card.isLocked)
            places.stand(card.rect);
    }
    double gap = room / double(cards.size() - 1);
    if (keepApart)
        gap = std::max(gap, gapBetween);
    double start = startOf(cards.first().rect, axis);
    for (const ArrangedCard &card : std::as_const(cards)) {
        if (!card.isLocked)
            places.put(card, movedTo(card.rect, axis, start), axis);
        start += sizeOf(card.rect, axis) + gap;
    }
}

} // namespace

double onGrid(double value, int grid)
{
    return grid > 0 ? std::round(value / grid) * grid : value;
}

QRectF freePlace(const QRectF &wish, const QList<QRectF> &obstacles, Qt::Orientation direction,
                 int grid)
{
    QRectF place = wish;
    for (bool isFree = false; !isFree;) {
        isFree = true;
        for (const QRectF &obstacle : obstacles) {
            if (!obstacle.intersects(place))
                continue;
            double start = endOf(obstacle, direction) + gapBetween;
            if (grid > 0)
                start = std::ceil(start / grid) * grid;
            place = movedTo(place, direction, start);
            isFree = false;
        }
    }
    return place;
}

QMap<NodeId, QPoint> aligned(const QList<ArrangedCard> &cards, Alignment alignment,
                             const QList<QRectF> &obstacles)
{
    const Qt::Orientation axis = axisOf(alignment);
    const Qt::Orientation across = axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
    const auto groups =
        axis == Qt::Horizontal ? byZone(cards) : QMap<int, QList<ArrangedCard>>{{0, cards}};
    Places places(obstacles);
    for (QList<ArrangedCard> group : groups) {
        const QRectF reference = referenceOf(group);
        sortAlong(group, across);
        for (const ArrangedCard &card : std::as_const(group)) {
            if (card.isLocked || group.size() < 2)
                places.stand(card.rect);
        }
        for (const ArrangedCard &card : std::as_const(group)) {
            if (card.isLocked || group.size() < 2)
                continue;
            const double start = std::round(alignedStart(card.rect, reference, alignment));
            places.put(card, movedTo(card.rect, axis, start), across);
        }
    }
    return places.corners();
}

QMap<NodeId, QPoint> distributed(const QList<ArrangedCard> &cards, Qt::Orientation direction)
{
    Places places({});
    bool isDone = false;
    const auto zones = byZone(cards);
    for (const QList<ArrangedCard> &zone : zones) {
        if (zone.size() < leastToDistribute)
            continue;
        distributeGroup(zone, direction, true, places);
        isDone = true;
    }
    if (!isDone && direction == Qt::Vertical && cards.size() >= leastToDistribute)
        distributeGroup(cards, direction, false, places);
    return places.corners();
}

} // namespace portolan
