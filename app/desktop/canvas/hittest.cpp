#include "desktop/canvas/hittest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portolan {

namespace {

QRectF segmentRect(const QPointF &a, const QPointF &b)
{
    return QRectF(a, b).normalized();
}

// Segments are horizontal or vertical, so the distance to one is the distance to its rectangle.
double distanceToRect(const QRectF &rect, const QPointF &point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

int socketAt(const Card &card, const QPointF &point)
{
    for (qsizetype i = 0; i < card.sockets.size(); ++i) {
        if (card.sockets.at(i).rect.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

bool isInside(const Arrow &arrow, const QRectF &rect)
{
    const bool line = std::all_of(arrow.points.begin(), arrow.points.end(),
                                  [&rect](const QPointF &p) { return rect.contains(p); });
    return line && rect.contains(arrow.pill);
}

} // namespace

double distanceTo(const Arrow &arrow, const QPointF &point)
{
    if (arrow.pill.contains(point) || badgeRect(arrow).contains(point) ||
        arrow.protocol.box.contains(point))
        return 0;
    double nearest = std::numeric_limits<double>::max();
    for (size_t i = 1; i < arrow.points.size(); ++i) {
        const QRectF segment = segmentRect(arrow.points[i - 1], arrow.points[i]);
        nearest = std::min(nearest, distanceToRect(segment, point));
    }
    return nearest;
}

HitTest::HitTest(std::shared_ptr<const DiagramGeometry> geometry,
                 std::shared_ptr<const PaintIndex> index)
    : m_geometry(std::move(geometry)),
      m_index(index ? std::move(index) : std::make_shared<const PaintIndex>(*m_geometry))
{
}

CanvasTarget HitTest::at(const QPointF &point, double tolerance) const
{
    // Not null: that would be everywhere.
    const QRectF spot(point - QPointF(0.5, 0.5), QSizeF(1, 1));
    const std::vector<int> notes = m_index->notesTouching(spot);
    for (auto it = notes.crbegin(); it != notes.crend(); ++it) {
        const NoteCard &note = m_geometry->notes[static_cast<size_t>(*it)];
        if (note.rect.contains(point))
            return {note.node, {}, -1};
    }
    const std::vector<int> cards = m_index->cardsTouching(spot);
    for (auto it = cards.crbegin(); it != cards.crend(); ++it) {
        const Card &card = m_geometry->cards[static_cast<size_t>(*it)];
        if (card.rect.contains(point))
            return {card.node, {}, socketAt(card, point)};
    }
    CanvasTarget target;
    double nearest = tolerance;
    const QMarginsF reach(tolerance, tolerance, tolerance, tolerance);
    for (int number : m_index->arrowsTouching(spot.marginsAdded(reach))) {
        const Arrow &arrow = m_geometry->arrows[static_cast<size_t>(number)];
        const double distance = distanceTo(arrow, point);
        if (distance > nearest || (distance == nearest && !target.flow.isEmpty()))
            continue;
        nearest = distance;
        target.flow = arrow.flow;
    }
    return target;
}

QList<NodeId> HitTest::nodesTouching(const QRectF &rect) const
{
    QList<NodeId> nodes;
    if (rect.isNull())
        return nodes;
    for (int number : m_index->cardsTouching(rect)) {
        const Card &card = m_geometry->cards[static_cast<size_t>(number)];
        if (!card.type || !card.rect.intersects(rect))
            continue;
        if (card.isGroup())
            nodes += card.members;
        else
            nodes.append(card.node);
    }
    for (int number : m_index->notesTouching(rect)) {
        const NoteCard &note = m_geometry->notes[static_cast<size_t>(number)];
        if (note.rect.intersects(rect))
            nodes.append(note.node);
    }
    return nodes;
}

QList<FlowId> HitTest::flowsInside(const QRectF &rect) const
{
    QList<FlowId> flows;
    if (rect.isNull())
        return flows;
    for (int number : m_index->arrowsTouching(rect)) {
        const Arrow &arrow = m_geometry->arrows[static_cast<size_t>(number)];
        if (!isInside(arrow, rect))
            continue;
        if (arrow.flows.isEmpty())
            flows.append(arrow.flow);
        else
            flows += arrow.flows;
    }
    return flows;
}

} // namespace portolan
