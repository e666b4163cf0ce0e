#include "desktop/canvas/cardmove.h"

#include "desktop/canvas/arranging.h"
#include "desktop/canvas/canvasdrawing.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int frameMs = 16;
constexpr double zonePadding = 8;
constexpr double roomBelow = 400; // the sheet grows downwards

double clampOffset(double offset, double low, double high)
{
    // A card larger than its room stays where it is.
    return low > high ? 0 : std::clamp(offset, low, high);
}

} // namespace

QRectF roomIn(const QRectF &zone, const QRectF &zoneTitle)
{
    QRectF room = zone.adjusted(zonePadding, zonePadding, -zonePadding, roomBelow);
    if (!zoneTitle.isEmpty() && zoneTitle.bottom() < room.bottom())
        room.setTop(std::max(room.top(), zoneTitle.bottom() + zonePadding));
    return room;
}

CardMove::CardMove(CanvasDrawing *drawing) : QObject(drawing), m_drawing(drawing)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &CardMove::refresh);
}

bool CardMove::begin(const NodeId &lead, const QList<NodeId> &nodes)
{
    cancel();
    m_drawing->update();
    const DiagramGeometry &geometry = m_drawing->geometry();
    QMap<Zone, QRectF> rooms;
    for (const ZoneArea &zone : geometry.zones)
        rooms.insert(zone.zone, roomIn(zone.rect, zone.title.box));
    const QRectF sheet =
        m_drawing->sheet().adjusted(zonePadding, zonePadding, -zonePadding, roomBelow);
    const auto take = [&](const NodeId &node, const QRectF &rect, const QRectF &room,
                          const NodeId &selected) {
        if (!(node == lead || nodes.contains(selected)) || !m_drawing->isMovable(node))
            m_others.insert(node, rect);
        else if (node == lead)
            m_cards.prepend({node, rect, room});
        else
            m_cards.append({node, rect, room});
    };
    for (const Card &card : geometry.cards)
        take(card.node, card.rect, rooms.value(card.zone, sheet),
             card.isGroup() ? card.members.first() : card.node);
    for (const NoteCard &note : geometry.notes)
        take(note.node, note.rect, sheet, note.node);
    if (m_cards.isEmpty())
        m_others.clear();
    else
        findStandstill();
    return isActive();
}

QPointF CardMove::within(const QPointF &offset) const
{
    double left = -1e9, right = 1e9, up = -1e9, down = 1e9;
    for (const Moved &card : m_cards) {
        left = std::max(left, card.room.left() - card.start.left());
        right = std::min(right, card.room.right() - card.start.right());
        up = std::max(up, card.room.top() - card.start.top());
        down = std::min(down, card.room.bottom() - card.start.bottom());
    }
    return {clampOffset(offset.x(), left, right), clampOffset(offset.y(), up, down)};
}

// A line that lies outside the room is left for the next one inside.
QPointF CardMove::gridOffset(const QRectF &lead, const QPointF &offset) const
{
    const QPointF corner = lead.topLeft() + offset;
    QPointF snapped =
        QPointF(onGrid(corner.x(), m_grid), onGrid(corner.y(), m_grid)) - lead.topLeft();
    const QPointF beyond = snapped - within(snapped);
    const auto stepBack = [this](double value, double by) {
        return by > 0 ? value - m_grid : by < 0 ? value + m_grid : value;
    };
    return {stepBack(snapped.x(), beyond.x()), stepBack(snapped.y(), beyond.y())};
}

void CardMove::setOffset(const QPointF &offset, double snapTolerance)
{
    if (!isActive())
        return;
    const QRectF lead = m_cards.first().start;
    m_offset = within(offset);
    if (snapTolerance > 0 && m_grid > 0) {
        m_offset = within(gridOffset(lead, m_offset));
    } else if (snapTolerance > 0) {
        const Snap snap = snapTo(lead.translated(m_offset), m_standing, snapTolerance);
        m_offset = within(m_offset + snap.shift);
    }
    // Positions are whole numbers.
    const QPointF corner = lead.topLeft() + m_offset;
    m_offset = QPointF(corner.toPoint()) - lead.topLeft();
    const bool guided = snapTolerance > 0 && !m_offset.isNull();
    m_guides = guided ? guidesOf(lead.translated(m_offset), m_standing) : QList<SnapGuide>{};
    if (!m_frame.isActive())
        m_frame.start();
    emit changed();
}

QMap<NodeId, QPoint> CardMove::positions() const
{
    QMap<NodeId, QPoint> positions;
    for (const Moved &card : m_cards)
        positions.insert(m_drawing->anchorOf(card.node),
                         (card.start.topLeft() + m_offset).toPoint());
    return positions;
}

void CardMove::refresh()
{
    if (!isActive())
        return;
    const QMap<NodeId, QPoint> now = positions();
    if (now == m_shown)
        return;
    m_shown = now;
    m_drawing->preview(now);
    if (!m_drawing->moving()) // else nothing makes way
        findStandstill();
    emit changed();
}

// Cards that make way for the one on the move would drag the guides along; its own place at the
// start always counts, so that it keeps to its column.
void CardMove::findStandstill()
{
    m_standing = {m_cards.first().start};
    for (auto it = m_others.cbegin(); it != m_others.cend(); ++it) {
        if (m_drawing->rectOf(it.key()) == it.value())
            m_standing.append(it.value());
    }
}

void CardMove::end()
{
    m_frame.stop();
    m_cards.clear();
    m_others.clear();
    m_standing.clear();
    m_guides.clear();
    m_shown.clear();
    m_offset = {};
}

QMap<NodeId, QPoint> CardMove::finish()
{
    QMap<NodeId, QPoint> result;
    if (isActive() && !m_offset.isNull())
        result = positions();
    end();
    m_drawing->endPreview(result.isEmpty());
    emit changed();
    return result;
}

void CardMove::cancel()
{
    if (!isActive())
        return;
    end();
    m_drawing->endPreview(true);
    emit changed();
}

} // namespace portolan
