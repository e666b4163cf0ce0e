#include "diagram/painter.h"

#include "diagram/painterdrawing.h"
#include "diagram/painticons.h"
#include "diagram/shapedtext.h"

#include <QCache>
#include <QPainter>
#include <QSvgRenderer>
#include <QVarLengthArray>

namespace portolan {

namespace {

constexpr int mostIcons = 256;

class PainterSurface : public DrawingSurface
{
public:
    explicit PainterSurface(QPainter &painter) : m_painter(painter)
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }

    void beginPart(QPointF origin, double scale, const QRectF &clip) override
    {
        m_painter.save();
        if (!clip.isNull())
            m_painter.setClipRect(clip, Qt::IntersectClip);
        m_painter.translate(origin);
        m_painter.scale(scale, scale);
    }

    void endPart() override
    {
        m_painter.restore();
        m_isPrepared = false;
    }

    void rect(const QRectF &rect, double radius, const QColor &fill, const Stroke &stroke) override
    {
        prepare(fill, stroke);
        if (radius > 0)
            m_painter.drawRoundedRect(rect, radius, radius);
        else
            m_painter.drawRect(rect);
    }

    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke) override
    {
        prepare(fill, stroke);
        m_painter.drawEllipse(centre, radius, radius);
    }

    void polyline(std::span<const QPointF> points, const Stroke &stroke) override
    {
        prepare({}, stroke);
        m_painter.drawPolyline(points.data(), int(points.size()));
    }

    void segments(std::span<const QLineF> lines, const Stroke &stroke) override
    {
        prepare({}, stroke);
        m_painter.drawLines(lines.data(), int(lines.size()));
    }

    void blocks(std::span<const QRectF> rects, const QColor &fill) override
    {
        prepare(fill, {});
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.drawRects(rects.data(), int(rects.size()));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    void polygon(std::span<const QPointF> points, const QColor &fill, const Stroke &stroke) override
    {
        prepare(fill, stroke);
        m_painter.drawPolygon(points.data(), int(points.size()));
    }

    void column(const QRectF &first, double step, double bottom, const QColor &fill) override
    {
        prepare(fill, {});
        m_rects.clear();
        for (QRectF rect = first; rect.top() < bottom; rect.translate(0, step))
            m_rects.append(rect.intersected(QRectF(rect.topLeft(), QPointF(rect.right(), bottom))));
        m_painter.drawRects(m_rects.constData(), int(m_rects.size()));
    }

    void text(const PlacedText &text, const QColor &colour) override
    {
        const ShapedText &shaped = shapedText(text.text, text.weight);
        const double scale = text.fontPx / shapedPx;
        const double x = leftOf(text, shaped.width);
        prepare(m_fill, {colour, 1});
        const QTransform before = m_painter.transform();
        m_painter.setTransform(QTransform(scale, 0, 0, scale, x, text.baseline) * before);
        for (const QGlyphRun &run : shaped.runs)
            m_painter.drawGlyphRun(QPointF(), run);
        m_painter.setTransform(before);
    }

    void icon(const QString &name, const QRectF &rect, const QColor &colour) override
    {
        paintIcon(m_painter, name, rect, colour);
    }

private:
    // A state of the painter costs more to set than most shapes cost to draw.
    void prepare(const QColor &fill, const Stroke &stroke)
    {
        if (fill != m_fill || !m_isPrepared) {
            m_fill = fill;
            m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        }
        if (m_isPrepared && isSame(stroke, m_stroke))
            return;
        m_isPrepared = true;
        m_stroke = stroke;
        if (!stroke.colour.isValid()) {
            m_painter.setPen(Qt::NoPen);
            return;
        }
        QPen pen(stroke.colour, stroke.width, Qt::SolidLine,
                 stroke.square ? Qt::SquareCap : Qt::FlatCap, Qt::RoundJoin);
        if (stroke.dash > 0) // a pen counts its dashes in widths
            pen.setDashPattern({stroke.dash / stroke.width, stroke.gap / stroke.width});
        m_painter.setPen(pen);
    }

    static bool isSame(const Stroke &a, const Stroke &b)
    {
        return a.colour == b.colour && a.width == b.width && a.dash == b.dash && a.gap == b.gap &&
               a.square == b.square;
    }

    QColor m_fill;
    Stroke m_stroke;
    bool m_isPrepared = false; ///< brush and pen are those of m_fill and m_stroke
    QPainter &m_painter;
    QVarLengthArray<QRectF, 256> m_rects;
};

} // namespace

std::unique_ptr<DrawingSurface> surfaceOf(QPainter &painter)
{
    return std::make_unique<PainterSurface>(painter);
}

void paintDiagram(QPainter &painter, const DiagramGeometry &geometry, const Theme &theme,
                  const PaintOptions &options)
{
    painter.save();
    PainterSurface surface(painter);
    drawDiagram(surface, geometry, theme, options);
    painter.restore();
}

void paintIcon(QPainter &painter, const QString &icon, const QRectF &rect, const QColor &colour)
{
    static thread_local QCache<QPair<QString, QRgb>, QSvgRenderer> renderers(mostIcons);
    const QPair<QString, QRgb> key(icon, colour.rgba());
    QSvgRenderer *renderer = renderers.object(key);
    if (!renderer) {
        const QByteArray data = tintedIcon(icon, colour);
        if (data.isEmpty())
            return;
        renderer = new QSvgRenderer(data);
        renderers.insert(key, renderer);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer->render(&painter, rect);
    painter.restore();
}

} // namespace portolan
