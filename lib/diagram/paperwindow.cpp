#include "diagram/paperwindow.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

// Farther outside than anything is round, wide or throws a shadow.
constexpr double reach = 60;
constexpr double brickPair = 14; // courses of bricks repeat

class Window
{
public:
    explicit Window(const QRectF &window)
        : m_seen(window.adjusted(-reach, -reach, reach, reach)), m_origin(window.topLeft())
    {
    }

    bool shows(const QRectF &rect) const
    {
        return rect.left() <= m_seen.right() && rect.right() >= m_seen.left() &&
               rect.top() <= m_seen.bottom() && rect.bottom() >= m_seen.top();
    }

    bool shows(const std::vector<QPointF> &line) const
    {
        for (size_t i = 1; i < line.size(); ++i) {
            const QPointF &a = line[i - 1], &b = line[i];
            const QPointF low(std::min(a.x(), b.x()), std::min(a.y(), b.y()));
            const QPointF high(std::max(a.x(), b.x()), std::max(a.y(), b.y()));
            if (shows(QRectF(low, high)))
                return true;
        }
        return false;
    }

    QPointF cut(QPointF point) const
    {
        return QPointF(std::clamp(point.x(), m_seen.left(), m_seen.right()),
                       std::clamp(point.y(), m_seen.top(), m_seen.bottom())) -
               m_origin;
    }

    QRectF cut(const QRectF &rect) const
    {
        return QRectF(cut(rect.topLeft()), cut(rect.bottomRight()));
    }

    // Bricks stay where they are.
    QRectF cutWall(QRectF wall) const
    {
        const double above = m_seen.top() - wall.top();
        if (above > 0)
            wall.setTop(wall.top() + std::floor(above / brickPair) * brickPair);
        wall.setBottom(std::min(wall.bottom(), m_seen.bottom()));
        wall.translate(-m_origin);
        return wall;
    }

    std::vector<QPointF> cut(const std::vector<QPointF> &line) const
    {
        std::vector<QPointF> part;
        for (const QPointF &point : line) {
            const QPointF at = cut(point);
            if (part.size() < 2 || part.back() != at)
                part.push_back(at);
        }
        return part;
    }

    QRectF moved(const QRectF &rect) const
    {
        return shows(rect) ? rect.translated(-m_origin) : QRectF();
    }

    PlacedText moved(PlacedText text) const
    {
        if (text.isEmpty() || !shows(text.box))
            return {};
        text.box.translate(-m_origin);
        text.baseline -= m_origin.y();
        return text;
    }

    QList<PlacedText> moved(const QList<PlacedText> &lines) const
    {
        QList<PlacedText> shown;
        for (const PlacedText &line : lines)
            shown.append(moved(line));
        return shown;
    }

    Card moved(const Card &card) const
    {
        Card part = card;
        part.rect = cut(card.rect);
        part.iconRect = moved(card.iconRect);
        part.title = moved(card.title);
        part.lines = moved(card.lines);
        for (Socket &socket : part.sockets) {
            socket.label = moved(socket.label);
            socket.lines = moved(socket.lines);
            socket.rect = cut(socket.rect);
        }
        return part;
    }

    Arrow moved(const Arrow &arrow) const
    {
        Arrow part = arrow;
        part.points = cut(arrow.points);
        part.pill = moved(arrow.pill);
        part.pillText = moved(arrow.pillText);
        part.protocol = moved(arrow.protocol);
        part.badge = moved(arrow.badge);
        part.badgeCentre = cut(arrow.badgeCentre);
        if (part.badge.isEmpty())
            part.badgeRadius = 0;
        return part;
    }

private:
    QRectF m_seen;
    QPointF m_origin;
};

} // namespace

DiagramGeometry windowOnto(const DiagramGeometry &drawing, const QRectF &rect)
{
    const Window window(rect);
    DiagramGeometry part;
    part.language = drawing.language;
    part.bounds = QRectF(QPointF(), rect.size());
    part.emptyHint = window.moved(drawing.emptyHint);
    for (const ZoneArea &zone : drawing.zones) {
        if (window.shows(zone.rect))
            part.zones.push_back({zone.zone, window.cut(zone.rect), window.moved(zone.title)});
    }
    for (const Wall &wall : drawing.walls) {
        if (window.shows(wall.rect.united(wall.title.box).united(wall.name.box)))
            part.walls.push_back({wall.firewall, window.cutWall(wall.rect),
                                  window.moved(wall.title), window.moved(wall.name)});
    }
    for (const Card &card : drawing.cards) {
        if (window.shows(card.rect))
            part.cards.push_back(window.moved(card));
    }
    for (const NoteCard &note : drawing.notes) {
        if (window.shows(note.rect))
            part.notes.push_back({note.node, window.cut(note.rect), window.moved(note.lines)});
    }
    for (const Arrow &arrow : drawing.arrows) {
        if (window.shows(arrow.points) || window.shows(arrow.pill) ||
            window.shows(arrow.protocol.box))
            part.arrows.push_back(window.moved(arrow));
    }
    return part;
}

} // namespace portolan
