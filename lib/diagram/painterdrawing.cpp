#include "diagram/painterdrawing.h"

#include <cmath>
#include <optional>

namespace portolan {

namespace {

constexpr double zoneRadius = 10;
constexpr double courseHeight = 7; // of bricks
constexpr double mortarWidth = 1;

void drawBrickColumn(const DrawingContext &context, const QRectF &wall, double left, double right,
                     bool oddCourses, const QColor &brick)
{
    const double top = wall.top() + (oddCourses ? courseHeight : 0);
    const QRectF first(wall.left() + left, top, right - left, courseHeight - mortarWidth);
    if (first.bottom() <= wall.bottom())
        context.surface.column(first, 2 * courseHeight, wall.bottom(), brick);
}

// The part of a wall that has to be drawn, in whole pairs of courses: a wall of hundreds
// of flows has thousands of bricks.
QRectF exposedWall(const DrawingContext &context, QRectF wall)
{
    const QRectF &exposed = context.options.exposed;
    if (exposed.isNull())
        return wall;
    const double above = exposed.top() - wall.top();
    if (above > 0)
        wall.setTop(wall.top() + std::floor(above / (2 * courseHeight)) * 2 * courseHeight);
    const double below = wall.bottom() - exposed.bottom();
    if (below > 0)
        wall.setBottom(wall.bottom() - std::floor(below / (2 * courseHeight)) * 2 * courseHeight);
    return wall;
}

void drawBricks(const DrawingContext &context, const QRectF &wall, const Theme &theme)
{
    context.surface.rect(wall, 0, theme.mortar, {});
    const double width = wall.width();
    const double half = std::floor(width / 2); // whole pixels, so that the joints are sharp
    const double quarter = std::floor(width / 4);
    drawBrickColumn(context, wall, 0, half, false, theme.brick);
    drawBrickColumn(context, wall, half + mortarWidth, width, false, theme.brick);
    drawBrickColumn(context, wall, 0, quarter, true, theme.brick);
    drawBrickColumn(context, wall, quarter + mortarWidth, width - quarter - mortarWidth, true,
                    theme.brick);
    drawBrickColumn(context, wall, width - quarter, width, true, theme.brick);
}

void drawZonesAndWalls(const DrawingContext &context, const DiagramGeometry &geometry,
                       const Theme &theme)
{
    DrawingSurface &surface = context.surface;
    for (const ZoneArea &zone : geometry.zones) {
        if (!context.shows(zone.rect))
            continue;
        surface.beginZone(zone);
        surface.rect(zone.rect, zoneRadius, theme.zone(zone.zone), {});
        context.text(zone.title, theme.zoneTitle);
        surface.end();
    }
    for (const Wall &wall : geometry.walls) {
        if (!context.shows(wall.rect.united(wall.title.box).united(wall.name.box)))
            continue;
        surface.beginWall(wall);
        if (context.detail.ornaments())
            drawBricks(context, exposedWall(context, wall.rect), theme);
        else
            surface.rect(wall.rect, 0, theme.brick, {});
        context.text(wall.title, theme.wallTitle);
        context.text(wall.name, theme.secondaryText);
        surface.end();
    }
}

// The first line leads, the others explain.
void drawHeading(const DrawingContext &context, const char *layer, const QList<PlacedText> &lines,
                 const Theme &theme)
{
    if (lines.isEmpty())
        return;
    context.surface.beginLayer(layer);
    for (qsizetype i = 0; i < lines.size(); ++i)
        context.text(lines[i], i == 0 ? theme.text : theme.secondaryText);
    context.surface.end();
}

void drawLegend(const DrawingContext &context, const DiagramGeometry &geometry, const Theme &theme)
{
    if (geometry.legend.empty() || !context.shows(geometry.legendRect))
        return;
    context.surface.beginLayer("legend");
    for (const LegendItem &item : geometry.legend) {
        drawLegendSample(context, item, theme);
        context.text(item.text, theme.zoneTitle);
    }
    context.surface.end();
}

// Which theme a card or an arrow is drawn in while something is highlighted.
class Lighting
{
public:
    Lighting(const DiagramGeometry &geometry, const Theme &theme, const PaintOptions &options)
        : m_theme(theme), m_options(options), m_nodes(options.highlightedNodes)
    {
        if (options.highlightedFlows.isEmpty() && options.highlightedNodes.isEmpty())
            return;
        m_faded = theme.faded();
        if (options.highlightedFlows.isEmpty())
            return;
        for (const Arrow &arrow : geometry.arrows) {
            if (options.highlightedFlows.contains(arrow.flow))
                m_nodes << arrow.source << arrow.destination;
        }
    }

    bool isActive() const { return m_faded.has_value(); }
    bool isLit(const FlowId &flow) const
    {
        return !m_faded || m_options.highlightedFlows.contains(flow);
    }
    const Theme &of(const NodeId &node) const
    {
        return !m_faded || m_nodes.contains(node) ? m_theme : *m_faded;
    }
    const Theme &of(bool lit) const { return lit ? m_theme : *m_faded; }

private:
    const Theme &m_theme;
    const PaintOptions &m_options;
    QSet<NodeId> m_nodes;
    std::optional<Theme> m_faded;
};

void drawCards(const DrawingContext &context, const DiagramGeometry &geometry,
               const Lighting &lighting)
{
    if (context.detail.ornaments()) {
        context.surface.beginLayer("shadows");
        for (const Card &card : geometry.cards) {
            if (context.shows(card.rect.adjusted(-10, -10, 10, 10)))
                drawCardBase(context, card, lighting.of(card.node));
        }
        context.surface.end();
    }
    for (const Card &card : geometry.cards) {
        if (context.shows(card.rect.adjusted(-10, -10, 10, 10)))
            drawCard(context, card, lighting.of(card.node));
    }
    for (const NoteCard &note : geometry.notes) {
        if (context.shows(note.rect.adjusted(-10, -10, 10, 10)))
            drawNote(context, note, lighting.of(note.node));
    }
}

// The rectangle of an arrow with all that hangs on it.
QRectF extentOf(const Arrow &arrow)
{
    QRectF extent = arrow.pill.united(arrow.protocol.box);
    for (const QPointF &point : arrow.points)
        extent = extent.united(QRectF(point, QSizeF(1, 1)));
    const double margin = arrow.badgeRadius + 12;
    return extent.united(badgeRect(arrow)).adjusted(-margin, -margin, margin, margin);
}

void drawArrows(const DrawingContext &context, const DiagramGeometry &geometry, const Theme &theme,
                const Lighting &lighting)
{
    // What is lit lies on top of what is faded.
    for (const bool lit : {false, true}) {
        if (!lit && !lighting.isActive())
            continue;
        for (const Arrow &arrow : geometry.arrows) {
            if (lighting.isLit(arrow.flow) == lit && context.shows(extentOf(arrow)))
                drawArrow(context, arrow, lighting.of(lit), theme);
        }
    }
}

} // namespace

void drawDiagram(DrawingSurface &surface, const DiagramGeometry &geometry, const Theme &theme,
                 const PaintOptions &options)
{
    const DrawingContext context{surface, options, DetailLevel(options)};
    if (options.background)
        surface.rect(geometry.bounds, 0, theme.background, {});
    drawHeading(context, "title-block", geometry.titleBlock, theme);
    drawZonesAndWalls(context, geometry, theme);
    const Lighting lighting(geometry, theme, options);
    drawCards(context, geometry, lighting);
    drawArrows(context, geometry, theme, lighting);
    drawLegend(context, geometry, theme);
    drawHeading(context, "hint", geometry.emptyHint, theme);
}

} // namespace portolan
