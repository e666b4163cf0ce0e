#include "desktop/canvas/hittest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portolan {

namespace {

// More cells than this cost more memory than they save time.
constexpr int maxCellsPerSide = 256;

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

GridIndex::GridIndex(const QRectF &bounds) : m_bounds(bounds)
{
    const double longest = std::max(bounds.width(), bounds.height());
    m_cell = std::max(64.0, longest / maxCellsPerSide);
    m_columns = static_cast<int>(bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(bounds.height() / m_cell) + 1;
    m_cells.resize(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows));
}

QRect GridIndex::cellsOf(const QRectF &rect) const
{
    const auto cell = [this](double at, double origin, int count) {
        return static_cast<int>(std::clamp((at - origin) / m_cell, 0.0, count - 1.0));
    };
    return QRect(QPoint(cell(rect.left(), m_bounds.left(), m_columns),
                        cell(rect.top(), m_bounds.top(), m_rows)),
                 QPoint(cell(rect.right(), m_bounds.left(), m_columns),
                        cell(rect.bottom(), m_bounds.top(), m_rows)));
}

void GridIndex::insert(int number, const QRectF &rect)
{
    if (m_cells.empty())
        return;
    const QRect range = cellsOf(rect);
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            QList<int> &cell = m_cells[static_cast<size_t>(row * m_columns + column)];
            if (cell.isEmpty() || cell.last() != number)
                cell.append(number);
        }
    }
}

QList<int> GridIndex::touching(const QRectF &rect) const
{
    QList<int> numbers;
    if (m_cells.empty())
        return numbers;
    const QRect range = cellsOf(rect);
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column)
            numbers += m_cells[static_cast<size_t>(row * m_columns + column)];
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

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

HitTest::HitTest(std::shared_ptr<const DiagramGeometry> geometry)
    : m_geometry(std::move(geometry)), m_cards(m_geometry->bounds), m_notes(m_geometry->bounds),
      m_arrows(m_geometry->bounds)
{
    int number = 0;
    for (const Card &card : m_geometry->cards)
        m_cards.insert(number++, card.rect);
    number = 0;
    for (const NoteCard &note : m_geometry->notes)
        m_notes.insert(number++, note.rect);
    number = 0;
    for (const Arrow &arrow : m_geometry->arrows) {
        for (size_t i = 1; i < arrow.points.size(); ++i)
            m_arrows.insert(number, segmentRect(arrow.points[i - 1], arrow.points[i]));
        m_arrows.insert(number, arrow.pill);
        m_arrows.insert(number, badgeRect(arrow));
        m_arrows.insert(number, arrow.protocol.box);
        ++number;
    }
}

CanvasTarget HitTest::at(const QPointF &point, double tolerance) const
{
    const QRectF spot(point, QSizeF(0, 0));
    const QList<int> notes = m_notes.touching(spot);
    for (auto it = notes.crbegin(); it != notes.crend(); ++it) {
        const NoteCard &note = m_geometry->notes[static_cast<size_t>(*it)];
        if (note.rect.contains(point))
            return {note.node, {}, -1};
    }
    const QList<int> cards = m_cards.touching(spot);
    for (auto it = cards.crbegin(); it != cards.crend(); ++it) {
        const Card &card = m_geometry->cards[static_cast<size_t>(*it)];
        if (card.rect.contains(point))
            return {card.node, {}, socketAt(card, point)};
    }
    CanvasTarget target;
    double nearest = tolerance;
    const QMarginsF reach(tolerance, tolerance, tolerance, tolerance);
    for (int number : m_arrows.touching(spot.marginsAdded(reach))) {
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
    for (int number : m_cards.touching(rect)) {
        const Card &card = m_geometry->cards[static_cast<size_t>(number)];
        if (!card.type || !card.rect.intersects(rect))
            continue;
        if (card.isGroup())
            nodes += card.members;
        else
            nodes.append(card.node);
    }
    for (int number : m_notes.touching(rect)) {
        const NoteCard &note = m_geometry->notes[static_cast<size_t>(number)];
        if (note.rect.intersects(rect))
            nodes.append(note.node);
    }
    return nodes;
}

QList<FlowId> HitTest::flowsInside(const QRectF &rect) const
{
    QList<FlowId> flows;
    for (int number : m_arrows.touching(rect)) {
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
