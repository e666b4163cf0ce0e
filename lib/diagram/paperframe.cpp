#include "diagram/paperframe.h"

#include "base/localtext.h"
#include "base/message.h"
#include "diagram/diagramframe.h"

#include <algorithm>

namespace portolan {

namespace {

// px: nothing here is below 6 pt, which is 8 px.
constexpr double bandPx = 10.67; // 8 pt
constexpr double namePx = 9.33;  // 7 pt
constexpr double titlePx = 16;
constexpr double legendPx = 10.67;

constexpr double bandHeightPx = 22;
constexpr double headingHeight = 48;
constexpr double legendRow = 17;
constexpr double legendItemGap = 22;
constexpr double legendGap = 6; // below the tile
constexpr double gutterAcross = 10;
constexpr double gutterAbove = 20;
constexpr double markLength = 6;
constexpr double widestMap = 120;
constexpr double highestMap = 44;

const QString &wholeText(const PlacedText &text)
{
    return text.fullText.isEmpty() ? text.text : text.fullText;
}

// The legend of the drawing, set anew in rows of WIDTH.
DiagramGeometry legendFor(const DiagramGeometry &drawing, const TextSetter &setter, double width)
{
    constexpr double ratio = legendPx / 12.5;
    DiagramGeometry set;
    double x = 0, row = 0;
    for (const LegendItem &item : drawing.legend) {
        const TextLine line = setter.line(wholeText(item.text), legendPx);
        const double sample = item.sample.width() * ratio;
        const double textAt = sample > 0 ? sample + 7 : 0;
        if (x > 0 && x + textAt + line.width > width) {
            x = 0;
            row += legendRow;
        }
        LegendItem placed = item;
        const double middle = row + legendRow / 2;
        const double height = item.sample.height() * ratio;
        if (sample > 0)
            placed.sample = QRectF(x, middle - height / 2, sample, height);
        const TextLine fitting =
            setter.shortened(line.text, legendPx, FontWeight::Regular, width - textAt);
        placed.text = setter.placed(fitting, x + textAt, middle + 4);
        x += textAt + fitting.width + legendItemGap;
        set.legend.push_back(placed);
    }
    if (!set.legend.empty())
        set.legendRect = QRectF(0, 0, width, row + legendRow);
    return set;
}

void moveLegend(DiagramGeometry &set, QPointF by)
{
    for (LegendItem &item : set.legend) {
        item.sample.translate(by);
        item.text.box.translate(by);
        item.text.baseline += by.y();
    }
    set.legendRect.translate(by);
}

bool uses(const PageBand &band, PageField field)
{
    return band.left == field || band.middle == field || band.right == field;
}

} // namespace

PaperFrame::PaperFrame(const DiagramGeometry &drawing, const PaperSetup &setup,
                       const PaperContent &content, QSizeF sheet, bool several)
    : m_drawing(drawing), m_setup(setup), m_content(content),
      m_text(bundledTextMeasure(), drawing.language), m_sheet(sheet), m_several(several)
{
    if (setup.legend && !sheet.isEmpty())
        m_legend = legendFor(drawing, m_text, inside(true).width());
}

// A band that would stand empty takes no room.
double PaperFrame::bandHeight(const PageBand &band, bool tiled) const
{
    const bool stands = (uses(band, PageField::Title) && !m_drawing.title.isEmpty()) ||
                        (uses(band, PageField::FileName) && !m_content.fileName.isEmpty()) ||
                        (uses(band, PageField::Organisation) &&
                         !m_content.organisation.in(m_drawing.language).isEmpty()) ||
                        (uses(band, PageField::Date) && m_content.date.isValid()) ||
                        (uses(band, PageField::PageNumber) && (tiled || m_several)) ||
                        (uses(band, PageField::SheetPosition) && tiled);
    return stands ? bandHeightPx : 0;
}

QSizeF PaperFrame::around() const
{
    const PaperMargins &margins = m_setup.margins;
    return QSizeF(margins.left + margins.right, margins.top + margins.bottom) * pxPerMm +
           QSizeF(0, bandHeight(m_setup.header, false) + bandHeight(m_setup.footer, false));
}

QRectF PaperFrame::inside(bool tiled) const
{
    const PaperMargins &margins = m_setup.margins;
    return QRectF(QPointF(), m_sheet)
        .adjusted(margins.left * pxPerMm, margins.top * pxPerMm + bandHeight(m_setup.header, tiled),
                  -margins.right * pxPerMm,
                  -margins.bottom * pxPerMm - bandHeight(m_setup.footer, tiled));
}

QRectF PaperFrame::wholeArea() const
{
    return inside(false);
}

QRectF PaperFrame::tileArea() const
{
    const double legend = m_legend.legend.empty() ? 0 : m_legend.legendRect.height() + legendGap;
    return inside(true).adjusted(gutterAcross, headingHeight + gutterAbove, -gutterAcross,
                                 -legend - gutterAbove);
}

DiagramGeometry PaperFrame::tileFrame(double mapWidth) const
{
    const QRectF inner = inside(true);
    DiagramGeometry frame = m_legend;
    frame.language = m_drawing.language;
    moveLegend(frame, QPointF(inner.left(), inner.bottom() - m_legend.legendRect.height()));
    if (!m_setup.titleBlock || m_drawing.titleBlock.isEmpty())
        return frame;
    const double width = inner.width() - mapWidth - 2 * gutterAcross;
    const double right = inner.left() + width;
    const bool hasAside = m_drawing.titleBlock.size() > 1;
    const TextLine aside =
        m_text.shortened(hasAside ? wholeText(m_drawing.titleBlock.last()) : QString(), bandPx,
                         FontWeight::Regular, width / 2);
    const double room = width - (aside.isEmpty() ? 0 : aside.width + 2 * gutterAcross);
    const TextLine title =
        m_text.shortened(wholeText(m_drawing.titleBlock.first()), titlePx, FontWeight::Bold, room);
    frame.titleBlock.append(m_text.placed(title, inner.left(), inner.top() + 16));
    frame.titleBlock.append(m_text.placed(aside, right, inner.top() + 16, TextAlign::Right));
    double baseline = inner.top() + 31;
    for (const TextLine &line :
         m_text.wrapped(m_drawing.description, bandPx, FontWeight::Regular, width, 2)) {
        frame.titleBlock.append(m_text.placed(line, inner.left(), baseline));
        baseline += 13;
    }
    return frame;
}

void PaperFrame::addMarks(PaperPage &page, const SheetGrid &grid) const
{
    const QRectF area = tileArea();
    const auto upright = [&](double x) {
        page.marks.append(QLineF(x, area.top() - markLength, x, area.top() - 1));
        page.marks.append(QLineF(x, area.bottom() + 1, x, area.bottom() + markLength));
    };
    const auto level = [&](double y) {
        page.marks.append(QLineF(area.left() - markLength, y, area.left() - 1, y));
        page.marks.append(QLineF(area.right() + 1, y, area.right() + markLength, y));
    };
    upright(area.left());
    upright(area.right());
    level(area.top());
    level(area.bottom());
    const QRectF own = grid.source(page.column, page.row);
    const auto name = [&](int column, int row, const QString &pattern, double x, double y,
                          TextAlign align) {
        const QString words = pattern.arg(sheetName(column, row));
        page.texts.append(m_text.placed(m_text.line(words, namePx), x, y, align));
    };
    const double above = area.top() - 9, below = area.bottom() + 17;
    if (page.column > 0) {
        upright(area.left() +
                (grid.source(page.column - 1, page.row).right() - own.left()) * page.scale);
        name(page.column - 1, page.row, QStringLiteral("← %1"), area.left(), above,
             TextAlign::Left);
    }
    if (page.column + 1 < int(grid.columns.size())) {
        upright(area.left() +
                (grid.source(page.column + 1, page.row).left() - own.left()) * page.scale);
        name(page.column + 1, page.row, QStringLiteral("%1 →"), area.right(), above,
             TextAlign::Right);
    }
    if (page.row > 0) {
        level(area.top() +
              (grid.source(page.column, page.row - 1).bottom() - own.top()) * page.scale);
        name(page.column, page.row - 1, QStringLiteral("↑ %1"), area.center().x(), above,
             TextAlign::Centre);
    }
    if (page.row + 1 < int(grid.rows.size())) {
        level(area.top() + (grid.source(page.column, page.row + 1).top() - own.top()) * page.scale);
        name(page.column, page.row + 1, QStringLiteral("↓ %1"), area.center().x(), below,
             TextAlign::Centre);
    }
}

SheetMap PaperFrame::sheetMap(const SheetGrid &grid) const
{
    const QRectF inner = inside(true);
    const QRectF all(
        QPointF(grid.columns.front(), grid.rows.front()),
        QPointF(grid.columns.back() + grid.tile.width(), grid.rows.back() + grid.tile.height()));
    SheetMap map;
    map.scale = std::min(widestMap / all.width(), highestMap / all.height());
    map.rect = QRectF(inner.right() - all.width() * map.scale, inner.top(), all.width() * map.scale,
                      all.height() * map.scale);
    map.origin = map.rect.topLeft() - all.topLeft() * map.scale;
    for (int row = 0; row < int(grid.rows.size()); ++row) {
        for (int column = 0; column < int(grid.columns.size()); ++column) {
            const QRectF sheet = grid.source(column, row);
            map.sheets.append(
                QRectF(map.origin + sheet.topLeft() * map.scale, sheet.size() * map.scale));
        }
    }
    return map;
}

QString PaperFrame::textOf(PageField field, const PaperPage &page, int columns, int rows,
                           int number, int count) const
{
    const auto numbers = [&](const char *source, const QStringList &values) {
        Message message{"diagram", source, {}};
        for (const QString &value : values)
            message.arguments.append(BilingualText::same(value));
        return message.in(m_drawing.language);
    };
    switch (field) {
    case PageField::None:
        break;
    case PageField::Title:
        return m_drawing.title;
    case PageField::FileName:
        return m_content.fileName;
    case PageField::Organisation:
        return m_content.organisation.in(m_drawing.language);
    case PageField::Date:
        return m_content.date.isValid() ? dateText(m_content.date, m_drawing.language) : QString();
    case PageField::PageNumber:
        return count < 2 ? QString()
                         : numbers(QT_TRANSLATE_NOOP("diagram", "page %1 of %2"),
                                   {QString::number(number), QString::number(count)});
    case PageField::SheetPosition:
        return page.name.isEmpty()
                   ? QString()
                   : numbers(QT_TRANSLATE_NOOP("diagram", "sheet %1 of %2 × %3"),
                             {page.name, QString::number(columns), QString::number(rows)});
    }
    return {};
}

void PaperFrame::addBand(PaperPage &page, const PageBand &band, double baseline, int columns,
                         int rows, int number, int count) const
{
    const QRectF inner = inside(!page.name.isEmpty());
    const struct
    {
        PageField field;
        double x;
        TextAlign align;
    } places[] = {{band.left, inner.left(), TextAlign::Left},
                  {band.middle, inner.center().x(), TextAlign::Centre},
                  {band.right, inner.right(), TextAlign::Right}};
    for (const auto &place : places) {
        const QString words = textOf(place.field, page, columns, rows, number, count);
        if (words.isEmpty())
            continue;
        const TextLine line =
            m_text.shortened(words, bandPx, FontWeight::Regular, inner.width() / 3 - 6);
        page.texts.append(m_text.placed(line, place.x, baseline, place.align));
    }
}

void PaperFrame::addBands(PaperPage &page, int columns, int rows, int number, int count) const
{
    const QRectF inner = inside(!page.name.isEmpty());
    addBand(page, m_setup.header, inner.top() - bandHeightPx + 11, columns, rows, number, count);
    addBand(page, m_setup.footer, inner.bottom() + bandHeightPx - 4, columns, rows, number, count);
}

} // namespace portolan
