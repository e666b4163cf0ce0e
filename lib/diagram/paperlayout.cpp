#include "diagram/paperlayout.h"

#include "base/localtext.h"
#include "diagram/diagrammetrics.h"
#include "diagram/drawnlabels.h"
#include "diagram/papercontents.h"
#include "diagram/paperframe.h"
#include "diagram/papertiles.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double largestSheet = 14400 / pointsPerPx; // what PDF 1.4 readers accept, px
constexpr double smallestSheet = 96;
constexpr double rounding = 1e-9;
constexpr double airAround = 12;         // px, round the zones on tiles
constexpr double largestOverlap = 0.3;   // of a tile
constexpr double usedWhenFilling = 0.98; // the rest lets tiles begin where they cut nothing
constexpr int mostSheets = 5000;

struct Plan
{
    QSizeF sheet;
    bool tiled = false;
    double scale = 1;
    int columns = 1;
    int rows = 1;

    int count() const { return columns * rows; }
};

// Puts one drawing on sheets.
class DrawingOnPaper
{
public:
    DrawingOnPaper(const DiagramGeometry &drawing, const PaperSetup &setup,
                   const PaperContent &content, bool several)
        : m_drawing(drawing), m_setup(setup), m_content(content), m_several(several),
          m_body(bodyOf(drawing)), m_leastPx(smallestFontPx(drawing)),
          m_needed(smallestPrintedPt / pointsPerPx / m_leastPx)
    {
        // What is not wanted gives its room to the drawing.
        m_whole = drawing.bounds;
        const double air = diagrammetrics::margin;
        if (!setup.titleBlock)
            m_whole.setTop(std::max(m_whole.top(), m_body.top() - air));
        if (!setup.legend)
            m_whole.setBottom(std::min(m_whole.bottom(), m_body.bottom() + air));
        m_tiled = m_body.adjusted(-airAround, -airAround, airAround, airAround)
                      .intersected(drawing.bounds);
    }

    Plan plan() const
    {
        Plan best = fewestSheets();
        if (best.tiled && wantedScale() == 0)
            best.scale = scaleThatCutsLeast(best);
        return best;
    }

    PaperFit fitOf(const Plan &plan) const
    {
        PaperFit fit;
        fit.scale = plan.scale;
        fit.smallestPt = m_leastPx * plan.scale * pointsPerPx;
        fit.columns = plan.columns;
        fit.rows = plan.rows;
        fit.dividedForText = plan.tiled && m_setup.filling == PageFilling::FitPage;
        if (fit.dividedForText)
            fit.enough = smallestThatDoes();
        return fit;
    }

    // Removes from the drawing what stands apart from it on PLAN's sheets.
    void strip(DiagramGeometry &drawing, const Plan &plan) const
    {
        if (plan.tiled || !m_setup.titleBlock)
            drawing.titleBlock.clear();
        if (plan.tiled || !m_setup.legend)
            drawing.legend.clear();
    }

    void addPages(QList<PaperPage> &pages, const Plan &plan, int index) const;
    void addBands(QList<PaperPage> &pages, const Plan &plan, int index) const;

private:
    Plan fewestSheets() const
    {
        Plan best;
        int fewest = 0;
        for (const QSizeF &sheet : sheets()) {
            const Plan plan = planOn(sheet);
            const bool better = fewest == 0 || plan.count() < fewest ||
                                (plan.count() == fewest && plan.scale > best.scale + rounding);
            if (better) {
                best = plan;
                fewest = plan.count();
            }
        }
        return best;
    }

    PaperFrame frameOn(QSizeF sheet) const
    {
        return PaperFrame(m_drawing, m_setup, m_content, sheet, m_several);
    }

    // Portrait and landscape, as far as they are allowed; the shape of the drawing first.
    QList<QSizeF> sheets() const
    {
        if (m_setup.size == PageSize::Fit)
            return {fittingSheet()};
        const QSizeF upright = sheetSize(m_setup.size) * pxPerMm;
        switch (m_setup.orientation) {
        case PageOrientation::Portrait:
            return {upright};
        case PageOrientation::Landscape:
            return {upright.transposed()};
        case PageOrientation::Automatic:
            break;
        }
        if (m_whole.width() > m_whole.height())
            return {upright.transposed(), upright};
        return {upright, upright.transposed()};
    }

    double wantedScale() const
    {
        return m_setup.filling == PageFilling::Tiles ? m_setup.scalePercent / 100 : 0;
    }

    // As large as the drawing; one beyond what readers accept is divided.
    QSizeF fittingSheet() const
    {
        const double scale = wantedScale() > 0 ? wantedScale() : 1;
        const QSizeF sheet = m_whole.size() * scale + frameOn({}).around();
        return sheet.boundedTo(QSizeF(largestSheet, largestSheet))
            .expandedTo(QSizeF(smallestSheet, smallestSheet));
    }

    double fitOn(QSizeF sheet) const
    {
        const QSizeF area = frameOn(sheet).wholeArea().size();
        if (m_whole.isEmpty())
            return 1;
        return std::min(area.width() / m_whole.width(), area.height() / m_whole.height());
    }

    Plan planOn(QSizeF sheet) const
    {
        const double fit = fitOn(sheet), wanted = wantedScale();
        Plan plan{sheet, false, wanted > 0 ? wanted : std::min(1.0, fit), 1, 1};
        const double least = m_setup.filling == PageFilling::OneSheet ? 0
                             : wanted > 0                             ? wanted
                                                                      : std::min(1.0, m_needed);
        if (fit >= least - rounding)
            return plan;
        plan.tiled = true;
        const QSizeF area = frameOn(sheet).tileArea().size();
        const double overlap = overlapIn(area);
        const auto tiles = [&](double scale) {
            plan.columns = tileCount(m_tiled.width() * scale, area.width(), overlap);
            plan.rows = tileCount(m_tiled.height() * scale, area.height(), overlap);
        };
        plan.scale = wanted > 0 ? wanted : m_needed;
        tiles(plan.scale);
        if (wanted > 0)
            return plan;
        // The same sheets, better filled.
        const auto filling = [&](int count, double length, double whole) {
            return (count * length - (count - 1) * overlap) / whole;
        };
        const double full = std::min(filling(plan.columns, area.width(), m_tiled.width()),
                                     filling(plan.rows, area.height(), m_tiled.height()));
        plan.scale = std::max(m_needed, std::min(1.0, full * usedWhenFilling));
        return plan;
    }

    // On the sheet, px.
    double overlapIn(QSizeF area) const
    {
        return std::min(m_setup.overlap * pxPerMm,
                        largestOverlap * std::min(area.width(), area.height()));
    }

    std::vector<Stretch> things(Qt::Orientation along) const;
    SheetGrid gridOf(const Plan &plan) const;
    double scaleThatCutsLeast(const Plan &plan) const;

    std::optional<PageSize> smallestThatDoes() const
    {
        for (const PageSize size : sizesLike(m_setup.size)) {
            PaperSetup setup = m_setup;
            setup.size = size;
            const DrawingOnPaper other(m_drawing, setup, m_content, m_several);
            if (!other.fewestSheets().tiled)
                return size;
        }
        return std::nullopt;
    }

    const DiagramGeometry &m_drawing;
    const PaperSetup &m_setup;
    const PaperContent &m_content;
    bool m_several;
    QRectF m_body;
    double m_leastPx;
    double m_needed; ///< px per unit that give the smallest text its size
    QRectF m_whole;  ///< with title block and legend, where they are wanted
    QRectF m_tiled;
};

// What cuts avoid, along one axis: cards, notes, and the labels of arrows and walls.
std::vector<Stretch> DrawingOnPaper::things(Qt::Orientation along) const
{
    std::vector<Stretch> stretches;
    const auto add = [&](const QRectF &rect) {
        stretches.push_back(along == Qt::Horizontal ? Stretch{rect.left(), rect.right()}
                                                    : Stretch{rect.top(), rect.bottom()});
    };
    for (const Card &card : m_drawing.cards)
        add(card.rect);
    for (const NoteCard &note : m_drawing.notes)
        add(note.rect);
    for (const DrawnLabel &label : drawnLabels(m_drawing))
        add(label.box);
    return stretches;
}

SheetGrid DrawingOnPaper::gridOf(const Plan &plan) const
{
    SheetGrid grid;
    const QSizeF area = frameOn(plan.sheet).tileArea().size();
    const double overlap = overlapIn(area) / plan.scale;
    grid.tile = area / plan.scale;
    grid.columns = tileStarts({m_tiled.left(), m_tiled.right()}, grid.tile.width(), overlap,
                              things(Qt::Horizontal));
    grid.rows = tileStarts({m_tiled.top(), m_tiled.bottom()}, grid.tile.height(), overlap,
                           things(Qt::Vertical));
    return grid;
}

// The same number of sheets at a smaller scale leaves more room for moving the cuts. Of a few
// scales down to the one that the texts need, the largest of those that cut the least.
double DrawingOnPaper::scaleThatCutsLeast(const Plan &plan) const
{
    constexpr int steps = 6;
    const std::vector<Stretch> across = things(Qt::Horizontal), down = things(Qt::Vertical);
    double best = plan.scale;
    int fewest = -1;
    for (int step = 0; step <= steps; ++step) {
        Plan tried = plan;
        tried.scale += (m_needed - plan.scale) * step / steps;
        const SheetGrid grid = gridOf(tried);
        const int cuts = cutItems(grid.columns, grid.tile.width(), across) +
                         cutItems(grid.rows, grid.tile.height(), down);
        if (fewest < 0 || cuts < fewest) {
            fewest = cuts;
            best = tried.scale;
        }
    }
    return best;
}

void DrawingOnPaper::addPages(QList<PaperPage> &pages, const Plan &plan, int index) const
{
    const PaperFrame frame = frameOn(plan.sheet);
    PaperPage page;
    page.drawing = index;
    page.sheet = plan.sheet;
    page.scale = plan.scale;
    page.source = m_whole;
    if (!plan.tiled) {
        const QRectF area = frame.wholeArea();
        const QSizeF size = m_whole.size() * plan.scale;
        page.target = QRectF(area.center() - QPointF(size.width(), size.height()) / 2, size);
        pages.append(page);
        return;
    }
    const SheetGrid grid = gridOf(plan);
    const QRectF area = frame.tileArea();
    page.map = frame.sheetMap(grid);
    page.frame = frame.tileFrame(page.map.rect.width());
    for (page.row = 0; page.row < int(grid.rows.size()); ++page.row) {
        for (page.column = 0; page.column < int(grid.columns.size()); ++page.column) {
            PaperPage tile = page;
            const QRectF source = grid.source(tile.column, tile.row);
            tile.source = source.intersected(m_tiled);
            tile.target =
                QRectF(area.topLeft() + (tile.source.topLeft() - source.topLeft()) * plan.scale,
                       tile.source.size() * plan.scale);
            tile.name = sheetName(tile.column, tile.row);
            tile.map.current = tile.row * int(grid.columns.size()) + tile.column;
            frame.addMarks(tile, grid);
            pages.append(tile);
        }
    }
}

void DrawingOnPaper::addBands(QList<PaperPage> &pages, const Plan &plan, int index) const
{
    const PaperFrame frame = frameOn(plan.sheet);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages[i].drawing == index)
            frame.addBands(pages[i], plan.columns, plan.rows, int(i) + 1, int(pages.size()));
    }
}

Error tooManySheets(int count)
{
    return {ErrorKind::Output,
            {},
            {"diagram",
             QT_TRANSLATE_NOOP("diagram", "The drawing would take %1 sheets, but at most %2 are "
                                          "made. Use larger sheets or a smaller scale."),
             {numberText(count), numberText(mostSheets)}}};
}

} // namespace

Result<Paper> layOutPaper(QList<DiagramGeometry> drawings, const PaperSetup &setup,
                          const PaperContent &content)
{
    const PaperSetup limited = withinLimits(setup);
    const bool several = drawings.size() > 1;
    std::vector<DrawingOnPaper> placed;
    std::vector<Plan> plans;
    Paper paper;
    int count = 0;
    for (const DiagramGeometry &drawing : std::as_const(drawings)) {
        placed.emplace_back(drawing, limited, content, several);
        plans.push_back(placed.back().plan());
        count += plans.back().count();
    }
    if (count > mostSheets)
        return tooManySheets(count);
    for (size_t i = 0; i < placed.size(); ++i) {
        paper.fits.append(placed[i].fitOf(plans[i]));
        placed[i].addPages(paper.pages, plans[i], int(i));
    }
    for (size_t i = 0; i < placed.size(); ++i)
        placed[i].addBands(paper.pages, plans[i], int(i));
    paper.drawings = drawings; // the placed ones refer to the list, which this leaves alone
    for (size_t i = 0; i < placed.size(); ++i)
        placed[i].strip(paper.drawings[qsizetype(i)], plans[i]);
    return paper;
}

Message remarkOn(const PaperFit &fit, const PaperSetup &setup)
{
    if (!fit.dividedForText)
        return {};
    const BilingualText size =
        setup.size == PageSize::Fit ? BilingualText() : BilingualText::same(nameOf(setup.size));
    const BilingualText sheets =
        phraseInBoth("diagram", QT_TRANSLATE_N_NOOP("diagram", "%n sheet(s)"), fit.sheets());
    const BilingualText points = numberText(qint64(smallestPrintedPt));
    if (setup.size == PageSize::Fit) {
        return {"diagram",
                QT_TRANSLATE_NOOP("diagram", "The drawing is larger than one page can be and "
                                             "stands on %1."),
                {sheets}};
    }
    if (fit.enough) {
        return {"diagram",
                QT_TRANSLATE_NOOP("diagram", "On one sheet of %1 texts would be below %2 pt, so "
                                             "the drawing stands on %3; one sheet of %4 would do."),
                {size, points, sheets, BilingualText::same(nameOf(*fit.enough))}};
    }
    return {"diagram",
            QT_TRANSLATE_NOOP("diagram", "On one sheet of %1 texts would be below %2 pt, so the "
                                         "drawing stands on %3."),
            {size, points, sheets}};
}

QString sheetName(int column, int row)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(char16_t(u'A' + rest % 26)));
    return letters + QString::number(row + 1);
}

} // namespace portolan
