#include "desktop/print/sheetoverview.h"

#include "diagram/paperpainter.h"
#include "diagram/theme.h"

#include <QPainter>

#include <algorithm>

namespace portolan {

namespace {

constexpr double gap = 5;             // between sheets, px of the screen
constexpr int mostPaintedSheets = 60; // beyond, a sheet is a few px and shows its zones alone

void paintZones(QPainter &painter, const Paper &paper, const PaperPage &page)
{
    painter.setPen(Qt::NoPen);
    for (const ZoneArea &zone : paper.drawings[page.drawing].zones) {
        const QRectF part = zone.rect.intersected(page.source);
        if (part.isEmpty())
            continue;
        painter.setBrush(Theme::light().zone(zone.zone));
        painter.drawRect(
            QRectF(page.target.topLeft() + (part.topLeft() - page.source.topLeft()) * page.scale,
                   part.size() * page.scale));
    }
}

} // namespace

void paintSheet(QPainter &painter, const Paper &paper, const PaperPage &page, double scale)
{
    painter.save();
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 1));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(QPointF(), page.sheet * scale));
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(), page.sheet), Qt::IntersectClip);
    if (paper.pages.size() > mostPaintedSheets && scale < 0.2)
        paintZones(painter, paper, page);
    else
        paintPaperPage(painter, paper, page, scale);
    painter.restore();
}

SheetOverview::SheetOverview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 240);
}

void SheetOverview::setPaper(const Paper &paper)
{
    m_paper = paper;
    update();
}

int SheetOverview::sheets() const
{
    return int(std::count_if(m_paper.pages.begin(), m_paper.pages.end(),
                             [](const PaperPage &page) { return page.drawing == 0; }));
}

void SheetOverview::paintEvent(QPaintEvent *)
{
    if (m_paper.pages.isEmpty())
        return;
    const PaperFit &fit = m_paper.fits.first();
    const QSizeF sheet = m_paper.pages.first().sheet;
    const double across = gap * (fit.columns + 1), down = gap * (fit.rows + 1);
    const bool gaps = width() > 2 * across && height() > 2 * down;
    const double space = gaps ? gap : 0;
    const double scale =
        std::min((width() - 1 - (gaps ? across : 0)) / (sheet.width() * fit.columns),
                 (height() - 1 - (gaps ? down : 0)) / (sheet.height() * fit.rows));
    if (scale <= 0)
        return;
    const QSizeF step = sheet * scale + QSizeF(space, space);
    QPainter painter(this);
    painter.translate((width() - step.width() * fit.columns + space) / 2,
                      (height() - step.height() * fit.rows + space) / 2);
    for (const PaperPage &page : std::as_const(m_paper.pages)) {
        if (page.drawing != 0)
            continue;
        painter.save();
        painter.translate(page.column * step.width(), page.row * step.height());
        paintSheet(painter, m_paper, page, scale);
        painter.restore();
    }
}

} // namespace portolan
