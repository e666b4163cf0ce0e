#include "diagram/paperpainter.h"

#include "diagram/painterdrawing.h"
#include "diagram/paperwindow.h"
#include "diagram/theme.h"

#include <QPainter>

#include <algorithm>

namespace portolan {

namespace {

constexpr double markWidth = 0.75;
constexpr double gridWidth = 0.5;  // of the map
constexpr double smallestSpot = 3; // of the current sheet on the map

PaintOptions optionsFor(double scale, double screenScale)
{
    PaintOptions options;
    options.background = false; // paper is white, and ink is dear
    options.levelOfDetail = screenScale > 0;
    options.scale = scale * screenScale;
    return options;
}

void drawSource(DrawingSurface &surface, const Paper &paper, const PaperPage &page,
                double screenScale)
{
    const DiagramGeometry &drawing = paper.drawings[page.drawing];
    const PaintOptions options = optionsFor(page.scale, screenScale);
    const QPointF corner = page.target.topLeft();
    if (page.name.isEmpty()) {
        surface.beginPart(corner - page.source.topLeft() * page.scale, page.scale, {});
        drawDiagram(surface, drawing, Theme::light(), options);
    } else {
        surface.beginPart(corner, page.scale, page.target);
        drawDiagram(surface, windowOnto(drawing, page.source), Theme::light(), options);
    }
    surface.endPart();
}

void drawMap(DrawingSurface &surface, const Paper &paper, const PaperPage &page)
{
    const SheetMap &map = page.map;
    const Theme &theme = Theme::light();
    for (const ZoneArea &zone : paper.drawings[page.drawing].zones) {
        const QPointF corner = map.origin + zone.rect.topLeft() * map.scale;
        surface.rect(QRectF(corner, zone.rect.size() * map.scale), 0, theme.zone(zone.zone), {});
    }
    QRectF current = map.sheets[map.current];
    const QSizeF spot = current.size().expandedTo(QSizeF(smallestSpot, smallestSpot));
    current = QRectF(current.center() - QPointF(spot.width(), spot.height()) / 2, spot);
    surface.rect(current, 0, theme.shades(Family::Sip).line, {});
    // Lines closer than this would fill the map.
    if (std::min(map.sheets.first().width(), map.sheets.first().height()) > smallestSpot) {
        for (const QRectF &sheet : map.sheets)
            surface.rect(sheet, 0, {}, {theme.secondaryText, gridWidth});
    }
    surface.rect(map.rect, 0, {}, {theme.secondaryText, markWidth});
}

// The painter of drawings sets lines of text as headings: the first leads, the others are paler.
void drawTexts(DrawingSurface &surface, const QList<PlacedText> &texts, const PaintOptions &options)
{
    DiagramGeometry lines;
    lines.titleBlock = texts;
    lines.titleBlock.prepend({});
    drawDiagram(surface, lines, Theme::light(), options);
}

} // namespace

void drawPaperPage(DrawingSurface &surface, const Paper &paper, const PaperPage &page,
                   double screenScale)
{
    drawSource(surface, paper, page, screenScale);
    const PaintOptions options = optionsFor(1, screenScale);
    drawDiagram(surface, page.frame, Theme::light(), options);
    drawTexts(surface, page.texts, options);
    if (!page.marks.isEmpty()) {
        const Stroke mark{Theme::light().text, markWidth, 0, 0, true};
        surface.segments(std::span(page.marks.constData(), size_t(page.marks.size())), mark);
    }
    if (!page.map.rect.isNull())
        drawMap(surface, paper, page);
}

void paintPaperPage(QPainter &painter, const Paper &paper, const PaperPage &page,
                    double screenScale)
{
    painter.save();
    drawPaperPage(*surfaceOf(painter), paper, page, screenScale);
    painter.restore();
}

} // namespace portolan
