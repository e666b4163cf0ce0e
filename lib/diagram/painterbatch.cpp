#include "diagram/painterdrawing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan {

namespace {

constexpr double clipMargin = 40; // beyond the exposed rectangle: heads, caps and ticks

// Lines of one look, to be drawn by one call. Segments run along an axis, so clipping them is
// cutting off what sticks out; a dashed one is cut by whole periods, so that its dashes stand still
// while the view scrolls.
class LineBatches
{
public:
    LineBatches(const QRectF &exposed, const Theme &theme)
        : m_clip(exposed.isNull()
                     ? exposed
                     : exposed.adjusted(-clipMargin, -clipMargin, clipMargin, clipMargin)),
          m_theme(theme)
    {
    }

    void add(const Arrow &arrow)
    {
        const size_t look = size_t(arrow.family) * 8 + (arrow.obsolete ? 4 : 0) +
                            (arrow.thin ? 2 : 0) + (arrow.dashed ? 1 : 0);
        Batch &batch = m_batches[look];
        if (batch.lines.empty()) {
            batch.stroke = strokeOf(arrow, m_theme);
            batch.stroke.square = !arrow.dashed;
        }
        const double cap = batch.stroke.square ? batch.stroke.width / 2 : 0;
        const double period = batch.stroke.dash + batch.stroke.gap;
        const size_t last = arrow.points.size() - 1;
        for (size_t i = 1; i <= last; ++i) {
            QLineF line(arrow.points[i - 1], arrow.points[i]);
            // The first and the last end are no corners: no cap may stick out there.
            const double length = line.length();
            const double from = i == 1 ? std::min(cap, length / 2) : 0;
            const double to = i == last ? shaftShortening(arrow) + cap : 0;
            if (length <= from + to)
                continue;
            const QPointF along = (line.p2() - line.p1()) / length;
            line = QLineF(line.p1() + along * from, line.p2() - along * to);
            if (clip(line, period))
                batch.lines.push_back(line);
        }
    }

    void draw(const DrawingContext &context) const
    {
        for (const Batch &batch : m_batches) {
            if (!batch.lines.empty())
                context.surface.segments(batch.lines, batch.stroke);
        }
    }

private:
    struct Batch
    {
        Stroke stroke;
        std::vector<QLineF> lines;
    };

    bool clip(QLineF &line, double period) const
    {
        if (m_clip.isNull())
            return true;
        if (std::max(line.x1(), line.x2()) < m_clip.left() ||
            std::min(line.x1(), line.x2()) > m_clip.right() ||
            std::max(line.y1(), line.y2()) < m_clip.top() ||
            std::min(line.y1(), line.y2()) > m_clip.bottom())
            return false;
        if (line.x1() != line.x2() && line.y1() != line.y2())
            return true;
        const QPointF p1(std::clamp(line.x1(), m_clip.left(), m_clip.right()),
                         std::clamp(line.y1(), m_clip.top(), m_clip.bottom()));
        const QPointF p2(std::clamp(line.x2(), m_clip.left(), m_clip.right()),
                         std::clamp(line.y2(), m_clip.top(), m_clip.bottom()));
        QPointF start = p1;
        if (period > 0) {
            const QPointF cut = p1 - line.p1();
            const double length = std::hypot(cut.x(), cut.y());
            if (length > 0)
                start = line.p1() + cut / length * std::floor(length / period) * period;
        }
        line = QLineF(start, p2);
        return true;
    }

    QRectF m_clip;
    const Theme &m_theme;
    std::array<Batch, families * 8> m_batches;
};

} // namespace

void drawArrowBatch(const DrawingContext &context, const DiagramGeometry &geometry,
                    const std::vector<int> &arrows, const Lighting &lighting, const Theme &theme)
{
    LineBatches lines(context.options.exposed, theme);
    for (const int number : arrows) {
        const Arrow &arrow = geometry.arrows[size_t(number)];
        if (lighting.isSelected(number))
            drawArrowSelection(context, arrow, lighting.full());
        lines.add(arrow);
    }
    lines.draw(context);
    for (const int number : arrows) {
        const Arrow &arrow = geometry.arrows[size_t(number)];
        const QPointF tip = arrow.points.back();
        if (context.shows(QRectF(tip - QPointF(16, 16), QSizeF(32, 32))))
            drawArrowHead(context, arrow, theme);
        if (arrow.obsolete)
            drawArrowTicks(context, arrow, theme);
    }
    for (const int number : arrows) {
        const Arrow &arrow = geometry.arrows[size_t(number)];
        if (context.shows(labelBox(arrow)))
            drawArrowLabels(context, arrow, theme);
    }
}

} // namespace portolan
