#include "diagram/painterdrawing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan {

namespace {

constexpr double laneWidth = 4;    // of a ribbon, for every arrow that runs in it
constexpr double mostWidth = 64;   // from here on a ribbon would hide what it crosses
constexpr double countPx = 9.5;    // size of the numbers, on the screen
constexpr double countHeight = 13; // of their pills
constexpr double digitWidth = 0.56;

// A stretch of a row (column) of pixels.
struct Run
{
    int row;
    int from;
    int to;

    friend bool operator<(const Run &a, const Run &b)
    {
        return a.row != b.row ? a.row < b.row : a.from < b.from;
    }
};

// The ribbons of one colour, as pixels: where hundreds of them share a pixel it is filled once, and
// the cost depends on the screen and no longer on the drawing.
class Ribbons
{
public:
    explicit Ribbons(double scale) : m_scale(scale) {}

    bool isEmpty() const { return m_across.empty() && m_down.empty(); }

    void add(const QPointF &a, const QPointF &b, double width, const QRectF &exposed)
    {
        QRectF box = QRectF(a, b).normalized();
        const bool across = box.width() >= box.height();
        const double half = width / 2;
        box.adjust(-half, -half, half, half);
        if (!exposed.isNull())
            box &= exposed;
        if (box.isEmpty())
            return;
        const auto pixel = [this](double at) { return int(std::floor(at * m_scale)); };
        const int rows = std::max(1, int(std::lround(width * m_scale)));
        const int first = across ? pixel(box.top()) : pixel(box.left());
        const int from = across ? pixel(box.left()) : pixel(box.top());
        const int to = (across ? pixel(box.right()) : pixel(box.bottom())) + 1;
        for (int row = first; row < first + rows; ++row)
            (across ? m_across : m_down).push_back({row, from, to});
    }

    void draw(const DrawingContext &context, const QColor &colour)
    {
        std::vector<QRectF> blocks;
        merge(m_across, [&](const Run &run, int rows) {
            blocks.emplace_back(run.from / m_scale, run.row / m_scale,
                                (run.to - run.from) / m_scale, rows / m_scale);
        });
        merge(m_down, [&](const Run &run, int rows) {
            blocks.emplace_back(run.row / m_scale, run.from / m_scale, rows / m_scale,
                                (run.to - run.from) / m_scale);
        });
        context.surface.blocks(blocks, colour);
    }

private:
    template<class Visit> static void merge(std::vector<Run> &runs, Visit visit)
    {
        std::sort(runs.begin(), runs.end());
        for (size_t i = 0; i < runs.size();) {
            Run run = runs[i];
            for (++i; i < runs.size() && runs[i].row == run.row && runs[i].from <= run.to; ++i)
                run.to = std::max(run.to, runs[i].to);
            visit(run, 1);
        }
    }

    double m_scale;
    std::vector<Run> m_across;
    std::vector<Run> m_down;
};

// How many flows run in a band, in a pill of its own where its gates leave room for one.
class Counts
{
public:
    Counts(const DrawingContext &context, const Theme &theme) : m_context(context), m_theme(theme)
    {
    }

    void add(const PaintBand &band)
    {
        const double unit = 1 / m_context.detail.scale(); // one pixel
        if (band.flows < 2 || band.gates.height() < countHeight * unit)
            return;
        const QString number = QString::number(band.flows);
        const QSizeF size(std::max(countHeight, 8 + countPx * digitWidth * double(number.size())) *
                              unit,
                          countHeight * unit);
        QRectF pill(QPointF(), size);
        pill.moveCenter(band.gates.center());
        const QRectF room = pill.adjusted(-unit, -unit, unit, unit);
        if (!m_context.shows(pill) ||
            std::any_of(m_taken.begin(), m_taken.end(),
                        [&room](const QRectF &other) { return other.intersects(room); }))
            return;
        m_taken.push_back(pill);
        const Theme::Shades &shades = m_theme.shades(band.family);
        m_context.surface.rect(pill, pill.height() / 2, m_theme.pillFill,
                               {band.obsolete ? shades.pale : shades.line, unit});
        PlacedText text;
        text.text = number;
        text.box = pill;
        text.fontPx = countPx * unit;
        text.baseline = pill.center().y() + 0.36 * text.fontPx;
        text.weight = FontWeight::Bold;
        text.align = TextAlign::Centre;
        m_context.text(text, shades.text);
    }

private:
    const DrawingContext &m_context;
    const Theme &m_theme;
    std::vector<QRectF> m_taken;
};

} // namespace

void drawBands(const DrawingContext &context, const DiagramGeometry &geometry,
               const PaintIndex &index, const std::vector<int> &shown, const Theme &theme)
{
    std::vector<bool> isShown(geometry.arrows.size(), false);
    for (const int number : shown)
        isShown[size_t(number)] = true;
    const double scale = context.detail.scale();
    std::array<size_t, families * 2> sizes{};
    std::vector<Ribbons> ribbons(families * 2, Ribbons(scale)); // of each family: pale, full
    std::vector<const PaintBand *> bands;
    for (const PaintBand &band : index.bands()) {
        if (std::none_of(band.arrows.begin(), band.arrows.end(),
                         [&isShown](int number) { return isShown[size_t(number)]; }))
            continue;
        bands.push_back(&band);
        const size_t colour = size_t(band.family) * 2 + (band.obsolete ? 0 : 1);
        sizes[colour] += band.arrows.size();
        const double width = std::min(laneWidth * double(band.arrows.size()), mostWidth);
        const std::vector<QPointF> &points = geometry.arrows[size_t(band.middle)].points;
        for (size_t i = 1; i < points.size(); ++i)
            ribbons[colour].add(points[i - 1], points[i], width, context.options.exposed);
    }
    // The rarer lies on top, or the many would hide it; what is out of use lies below all.
    std::array<size_t, families * 2> order;
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&sizes](size_t a, size_t b) {
        return a % 2 != b % 2 ? a % 2 < b % 2 : sizes[a] > sizes[b];
    });
    for (const size_t colour : order) {
        const Theme::Shades &shades = theme.shades(Family(colour / 2));
        if (!ribbons[colour].isEmpty())
            ribbons[colour].draw(context, colour % 2 == 0 ? shades.pale : shades.line);
    }
    Counts counts(context, theme);
    for (const PaintBand *band : bands)
        counts.add(*band);
}

} // namespace portolan
