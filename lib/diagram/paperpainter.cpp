#include "diagram/paperpainter.h"

#include "diagram/painter.h"
#include "diagram/paperwindow.h"
#include "diagram/theme.h"

#include <QPainter>

#include <algorithm>

namespace portolan {

namespace {

constexpr double markWidth = 0.75;
constexpr double smallestSpot = 3; // of the current sheet on the map

PaintOptions optionsFor(double scale, double screenScale)
{
    PaintOptions options;
    options.background = false; // paper is white, and ink is dear
    options.levelOfDetail = screenScale > 0;
    options.scale = scale * screenScale;
    return options;
}

void paintSource(QPainter &painter, const Paper &paper, const PaperPage &page, double screenScale)
{
    const DiagramGeometry &drawing = paper.drawings[page.drawing];
    const PaintOptions options = optionsFor(page.scale, screenScale);
    painter.save();
    painter.translate(page.target.topLeft());
    if (page.name.isEmpty()) {
        painter.scale(page.scale, page.scale);
        painter.translate(-page.source.topLeft());
        paintDiagram(painter, drawing, Theme::light(), options);
    } else {
        painter.setClipRect(QRectF(QPointF(), page.target.size()), Qt::IntersectClip);
        painter.scale(page.scale, page.scale);
        paintDiagram(painter, windowOnto(drawing, page.source), Theme::light(), options);
    }
    painter.restore();
}

void paintMap(QPainter &painter, const Paper &paper, const PaperPage &page)
{
    const SheetMap &map = page.map;
    const Theme &theme = Theme::light();
    painter.setPen(Qt::NoPen);
    for (const ZoneArea &zone : paper.drawings[page.drawing].zones) {
        painter.setBrush(theme.zone(zone.zone));
        painter.drawRect(
            QRectF(map.origin + zone.rect.topLeft() * map.scale, zone.rect.size() * map.scale));
    }
    QRectF current = map.sheets[map.current];
    const QSizeF spot = current.size().expandedTo(QSizeF(smallestSpot, smallestSpot));
    current = QRectF(current.center() - QPointF(spot.width(), spot.height()) / 2, spot);
    painter.setBrush(theme.shades(Family::Sip).line);
    painter.drawRect(current);
    painter.setBrush(Qt::NoBrush);
    // Lines closer than this would fill the map.
    if (std::min(map.sheets.first().width(), map.sheets.first().height()) > smallestSpot) {
        painter.setPen(QPen(theme.secondaryText, 0.5));
        for (const QRectF &sheet : map.sheets)
            painter.drawRect(sheet);
    }
    painter.setPen(QPen(theme.secondaryText, markWidth));
    painter.drawRect(map.rect);
}

// The painter of drawings sets lines of text as headings: the first leads, the others are paler.
void paintTexts(QPainter &painter, const QList<PlacedText> &texts, const PaintOptions &options)
{
    DiagramGeometry lines;
    lines.titleBlock = texts;
    lines.titleBlock.prepend({});
    paintDiagram(painter, lines, Theme::light(), options);
}

} // namespace

void paintPaperPage(QPainter &painter, const Paper &paper, const PaperPage &page,
                    double screenScale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSource(painter, paper, page, screenScale);
    const PaintOptions options = optionsFor(1, screenScale);
    paintDiagram(painter, page.frame, Theme::light(), options);
    paintTexts(painter, page.texts, options);
    painter.setPen(QPen(Theme::light().text, markWidth));
    painter.drawLines(page.marks);
    if (!page.map.rect.isNull())
        paintMap(painter, paper, page);
    painter.restore();
}

} // namespace portolan
