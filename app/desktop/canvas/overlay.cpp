#include "desktop/canvas/overlay.h"

#include "desktop/canvas/canvasdrawing.h"
#include "diagram/painter.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double cardRadius = 8; // as the painter's cards
constexpr double farScale = 0.4; // screen px per diagram unit
constexpr int mostLit = 500;     // more are seen without
constexpr double leastFound = 6; // px of the screen
constexpr double foundGap = 4;   // so that the ring of the selection stays in sight

QPen thinPen(const QColor &colour, double width = 1, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    return pen;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void paintGuides(QPainter &painter, const QList<SnapGuide> &guides, const QColor &colour,
                 double scale)
{
    painter.setPen(thinPen(colour));
    const double tick = 3 / scale;
    const double beyond = 10 / scale;
    for (const SnapGuide &guide : guides) {
        const double from = guide.from - beyond;
        const double to = guide.to + beyond;
        if (guide.orientation == Qt::Vertical) {
            painter.drawLine(QPointF(guide.at, from), QPointF(guide.at, to));
            for (const double y : {from, to})
                painter.drawLine(QPointF(guide.at - tick, y), QPointF(guide.at + tick, y));
        } else {
            painter.drawLine(QPointF(from, guide.at), QPointF(to, guide.at));
            for (const double x : {from, to})
                painter.drawLine(QPointF(x, guide.at - tick), QPointF(x, guide.at + tick));
        }
    }
}

void paintDrop(QPainter &painter, const CanvasOverlay &overlay, const Theme &theme)
{
    if (!overlay.dropZone.isNull()) {
        painter.setPen(thinPen(theme.selection, 2));
        painter.setBrush(withAlpha(theme.selection, 0.07));
        painter.drawRoundedRect(overlay.dropZone.adjusted(1, 1, -1, -1), 10, 10);
    }
    if (overlay.dropCard.isNull())
        return;
    painter.save();
    if (overlay.dropIsAutomatic)
        painter.setOpacity(0.55);
    painter.setPen(thinPen(theme.selection, 1.5, Qt::DashLine));
    painter.setBrush(withAlpha(theme.card, 0.92));
    painter.drawRoundedRect(overlay.dropCard, cardRadius, cardRadius);
    const double iconSide = 28;
    const QRectF card = overlay.dropCard;
    const QRectF icon(card.left() + 16, card.center().y() - iconSide / 2, iconSide, iconSide);
    paintIcon(painter, overlay.dropIcon, icon, theme.selection);
    QFont font(ensureBundledFont());
    font.setPixelSize(14);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRectF room = card.adjusted(iconSide + 28, 0, -10, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, overlay.dropText);
    painter.restore();
}

// From far away a line is thinner than a hair, and what is lit would be lost among what fades.
void paintLit(QPainter &painter, const QSet<FlowId> &lit, const DiagramGeometry &geometry,
              const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    for (const Arrow &arrow : geometry.arrows) {
        if (!lit.contains(arrow.flow))
            continue;
        painter.setPen(thinPen(theme.shades(arrow.family).line, 1.5));
        painter.drawPolyline(arrow.points.data(), int(arrow.points.size()));
    }
}

// Dots at the crossings, so far apart that they can be told from each other, beside cards and
// labels.
void paintGrid(QPainter &painter, const CanvasDrawing &drawing, int grid, const QRectF &exposed,
               const Theme &theme, double scale)
{
    constexpr double leastPixels = 9;
    constexpr int mostCovered = 2000; // of more there is no room left for dots
    double pitch = grid;
    for (int step = 0; pitch * scale < leastPixels; ++step)
        pitch *= step % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10 …
    const QRectF area = drawing.sheet() & exposed;
    QRegion free(area.toAlignedRect());
    int covered = 0;
    const auto cover = [&](const QRectF &rect) {
        if (!rect.intersects(area))
            return;
        free -= rect.toAlignedRect();
        ++covered;
    };
    const DiagramGeometry &geometry = drawing.geometry();
    for (const Card &card : geometry.cards)
        cover(card.rect);
    for (const NoteCard &note : geometry.notes)
        cover(note.rect);
    for (const ZoneArea &zone : geometry.zones)
        cover(zone.title.box);
    for (const Wall &wall : geometry.walls) {
        for (const QRectF &rect : {wall.rect, wall.title.box, wall.name.box})
            cover(rect);
    }
    for (size_t i = 0; i < geometry.arrows.size() && covered < mostCovered; ++i) {
        cover(geometry.arrows[i].pill);
        cover(geometry.arrows[i].protocol.box);
    }
    cover(geometry.legendRect);
    if (covered >= mostCovered || free.isEmpty())
        return;
    QList<QPointF> dots;
    for (double y = std::ceil(area.top() / pitch) * pitch; y <= area.bottom(); y += pitch) {
        for (double x = std::ceil(area.left() / pitch) * pitch; x <= area.right(); x += pitch) {
            if (free.contains(QPointF(x, y).toPoint()))
                dots.append(QPointF(x, y));
        }
    }
    painter.setPen(thinPen(withAlpha(theme.secondaryText, 0.45), 1.5));
    painter.drawPoints(dots.constData(), int(dots.size()));
}

// However far out, a hit is a spot that can be seen. There may be thousands of them, and only rings
// around something large are worth a smooth line.
void paintFound(QPainter &painter, QRectF rect, const QRectF &visible, double scale)
{
    const double least = leastFound / scale;
    const bool isSpot = rect.height() < least;
    const double gap = isSpot ? 0 : foundGap / scale;
    const double growX = std::max(0.0, (least - rect.width()) / 2) + gap;
    const double growY = std::max(0.0, (least - rect.height()) / 2) + gap;
    rect.adjust(-growX, -growY, growX, growY);
    if (!rect.intersects(visible))
        return;
    if (isSpot)
        painter.fillRect(rect, withAlpha(foundColour(), 0.75));
    else
        painter.drawRoundedRect(rect, cardRadius, cardRadius);
}

void paintAllFound(QPainter &painter, const CanvasOverlay &overlay, const CanvasDrawing &drawing,
                   double scale)
{
    if (overlay.foundCards.isEmpty() && overlay.foundArrows.isEmpty())
        return;
    const QRectF visible = painter.worldTransform().inverted().mapRect(QRectF(painter.viewport()));
    painter.setPen(thinPen(foundColour(), 2.5));
    painter.setBrush(withAlpha(foundColour(), 0.08)); // a card has much to read
    for (const NodeId &card : overlay.foundCards) {
        if (const QRectF rect = drawing.rectOf(card); !rect.isNull())
            paintFound(painter, rect, visible, scale);
    }
    painter.setBrush(withAlpha(foundColour(), 0.22));
    for (const FlowId &flow : overlay.foundArrows) {
        if (const Arrow *arrow = drawing.arrow(flow))
            paintFound(painter, arrow->pill.united(badgeRect(*arrow)), visible, scale);
    }
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &colour, double scale)
{
    const double gap = 5 / scale;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(thinPen(colour, 2, Qt::DotLine));
    const double radius = cardRadius + gap;
    painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), radius, radius);
}

} // namespace

QColor foundColour()
{
    return QColor(0xe0, 0x8a, 0x00);
}

void CanvasOverlay::paint(QPainter &painter, const CanvasDrawing &drawing, const Theme &theme,
                          double scale, const QRectF &exposed) const
{
    if (grid > 0)
        paintGrid(painter, drawing, grid, exposed, theme, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    if (scale < farScale && !lit.isEmpty() && lit.size() <= mostLit)
        paintLit(painter, lit, drawing.geometry(), theme);
    for (const QRectF &lock : locks) {
        if (lock.intersects(exposed))
            paintIcon(painter, QStringLiteral("lock"), lock, theme.secondaryText);
    }
    paintAllFound(painter, *this, drawing, scale);
    paintDrop(painter, *this, theme);
    if (!focusedNode.isEmpty()) {
        const QRectF rect = drawing.rectOf(focusedNode);
        if (!rect.isNull())
            paintFocusRing(painter, rect, theme.selection, scale);
    } else if (const Arrow *arrow = drawing.arrow(focusedFlow)) {
        paintFocusRing(painter, arrow->pill, theme.selection, scale);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGuides(painter, guides, theme.selection, scale);
    if (!band.isNull()) {
        painter.setPen(thinPen(theme.selection));
        painter.setBrush(withAlpha(theme.selection, 0.1));
        painter.drawRect(band);
    }
}

} // namespace portolan
