#include "diagram/painterdrawing.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
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

QRectF around(const QRectF &rect)
{
    return rect.adjusted(-10, -10, 10, 10);
}

void drawCards(const DrawingContext &context, const DiagramGeometry &geometry,
               const PaintPart &shown, const Lighting &lighting)
{
    if (context.detail.ornaments()) {
        context.surface.beginLayer("shadows");
        for (const int number : shown.cards) {
            const Card &card = geometry.cards[size_t(number)];
            if (context.shows(around(card.rect)))
                drawCardBase(context, card, lighting.of(card.node));
        }
        context.surface.end();
    }
    for (const int number : shown.cards) {
        const Card &card = geometry.cards[size_t(number)];
        if (context.shows(around(card.rect)))
            drawCard(context, card, lighting.of(card.node));
    }
    for (const int number : shown.notes) {
        const NoteCard &note = geometry.notes[size_t(number)];
        if (context.shows(around(note.rect)))
            drawNote(context, note, lighting.of(note.node));
    }
}

std::vector<int> numbersTo(size_t count)
{
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

std::vector<int> difference(const std::vector<int> &all, const std::vector<int> &less)
{
    std::vector<int> rest;
    rest.reserve(all.size());
    std::set_difference(all.begin(), all.end(), less.begin(), less.end(), std::back_inserter(rest));
    return rest;
}

// What has to be drawn.
PaintPart partToDraw(const DiagramGeometry &geometry, const PaintOptions &options,
                     const PaintIndex *index)
{
    if (options.only)
        return *options.only;
    PaintPart part;
    if (index) {
        part = {index->cardsTouching(options.exposed), index->notesTouching(options.exposed),
                index->arrowsTouching(options.exposed)};
    } else {
        part = {numbersTo(geometry.cards.size()), numbersTo(geometry.notes.size()),
                numbersTo(geometry.arrows.size())};
    }
    if (options.without) {
        part = {difference(part.cards, options.without->cards),
                difference(part.notes, options.without->notes),
                difference(part.arrows, options.without->arrows)};
    }
    return part;
}

constexpr size_t mostSingleArrows = 1000;

void drawShownArrows(const DrawingContext &context, const DiagramGeometry &geometry,
                     const PaintIndex *index, const std::vector<int> &shown,
                     const Lighting &lighting)
{
    if (context.surface.keepsMeaning()) {
        drawArrows(context, geometry, shown, lighting);
        return;
    }
    // What is lit lies on top of what is faded.
    std::vector<int> dim, lit;
    for (const int number : shown) {
        if (geometry.arrows[size_t(number)].points.size() >= 2)
            (lighting.isLit(number) ? lit : dim).push_back(number);
    }
    const bool bands = context.detail.bands() && index && !context.options.only;
    const auto draw = [&](const std::vector<int> &arrows, const Theme &theme, bool asBands) {
        if (asBands)
            drawBands(context, geometry, *index, arrows, theme);
        else
            drawArrowBatch(context, geometry, arrows, lighting, theme);
    };
    if (!dim.empty())
        draw(dim, lighting.of(false), bands);
    // Single ones that are lit or selected are arrows at every distance; of thousands no eye tells
    // one from the other.
    draw(lit, lighting.of(true), bands && (!lighting.isActive() || lit.size() > mostSingleArrows));
    if (bands && !lighting.isActive()) {
        std::vector<int> selected;
        std::copy_if(lit.begin(), lit.end(), std::back_inserter(selected),
                     [&lighting](int number) { return lighting.isSelected(number); });
        drawArrowBatch(context, geometry, selected, lighting, lighting.full());
    }
}

} // namespace

Lighting::Lighting(const DiagramGeometry &geometry, const Theme &theme, const PaintOptions &options,
                   const PaintIndex *index)
    : m_theme(theme), m_nodes(options.highlightedNodes)
{
    const auto mark = [&](const QSet<FlowId> &flows, std::vector<bool> &marks) {
        marks.assign(geometry.arrows.size(), false);
        for (const FlowId &flow : flows) {
            if (const int arrow = index->arrowOf(flow); arrow >= 0)
                marks[size_t(arrow)] = true;
        }
    };
    if (index && !options.selectedFlows.isEmpty())
        mark(options.selectedFlows, m_selected);
    if (options.highlightedFlows.isEmpty() && options.highlightedNodes.isEmpty())
        return;
    m_faded = theme.faded();
    m_lit.assign(geometry.arrows.size(), false);
    if (!index || options.highlightedFlows.isEmpty())
        return;
    mark(options.highlightedFlows, m_lit);
    for (size_t i = 0; i < m_lit.size(); ++i) {
        if (m_lit[i])
            m_nodes << geometry.arrows[i].source << geometry.arrows[i].destination;
    }
}

void drawDiagram(DrawingSurface &surface, const DiagramGeometry &geometry, const Theme &theme,
                 const PaintOptions &options)
{
    const DrawingContext context{surface, options, DetailLevel(options)};
    // Whole drawings, as exports are, need none.
    std::optional<PaintIndex> own;
    const PaintIndex *index = options.index;
    if (!index && (!options.exposed.isNull() || !options.highlightedFlows.isEmpty() ||
                   !options.selectedFlows.isEmpty() || context.detail.bands()))
        index = &own.emplace(geometry);
    const PaintPart shown = partToDraw(geometry, options, index);
    const Lighting lighting(geometry, theme, options, index);
    if (!options.only) {
        if (options.background)
            surface.rect(geometry.bounds, 0, theme.background, {});
        drawHeading(context, "title-block", geometry.titleBlock, theme);
        drawZonesAndWalls(context, geometry, theme);
    }
    drawCards(context, geometry, shown, lighting);
    drawShownArrows(context, geometry, index, shown.arrows, lighting);
    if (!options.only) {
        drawLegend(context, geometry, theme);
        drawHeading(context, "hint", geometry.emptyHint, theme);
    }
}

} // namespace portolan
