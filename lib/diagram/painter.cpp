#include "diagram/painter.h"

#include "diagram/painterdrawing.h"
#include "diagram/painticons.h"

#include <QCache>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>
#include <QVarLengthArray>

namespace portolan {

namespace {

// Texts are set in one size and scaled, because QFont knows whole pixels only and hinting would
// make widths depend on the zoom.
constexpr int fontBasePx = 64;
constexpr int mostIcons = 256;

QFont baseFont(FontWeight weight)
{
    QFont font(ensureBundledFont());
    font.setPixelSize(fontBasePx);
    font.setBold(weight == FontWeight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

class PainterSurface : public DrawingSurface
{
public:
    explicit PainterSurface(QPainter &painter)
        : m_painter(painter), m_regular(baseFont(FontWeight::Regular)),
          m_bold(baseFont(FontWeight::Bold)), m_regularMetrics(m_regular), m_boldMetrics(m_bold)
    {
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
        const bool bold = text.weight == FontWeight::Bold;
        const double scale = text.fontPx / fontBasePx;
        double x = text.box.left();
        if (text.align != TextAlign::Left) {
            const QFontMetricsF &metrics = bold ? m_boldMetrics : m_regularMetrics;
            const double room = text.box.width() - metrics.horizontalAdvance(text.text) * scale;
            x += text.align == TextAlign::Centre ? room / 2 : room;
        }
        const QTransform before = m_painter.transform();
        m_painter.translate(x, text.baseline);
        m_painter.scale(scale, scale);
        m_painter.setFont(bold ? m_bold : m_regular);
        m_painter.setPen(colour);
        m_painter.drawText(QPointF(), text.text);
        m_painter.setTransform(before);
    }

    void icon(const QString &name, const QRectF &rect, const QColor &colour) override
    {
        paintIcon(m_painter, name, rect, colour);
    }

private:
    void prepare(const QColor &fill, const Stroke &stroke)
    {
        if (fill.isValid())
            m_painter.setBrush(fill);
        else
            m_painter.setBrush(Qt::NoBrush);
        if (!stroke.colour.isValid()) {
            m_painter.setPen(Qt::NoPen);
            return;
        }
        QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (stroke.dash > 0) // a pen counts its dashes in widths
            pen.setDashPattern({stroke.dash / stroke.width, stroke.gap / stroke.width});
        m_painter.setPen(pen);
    }

    QPainter &m_painter;
    QVarLengthArray<QRectF, 256> m_rects;
    QFont m_regular;
    QFont m_bold;
    QFontMetricsF m_regularMetrics;
    QFontMetricsF m_boldMetrics;
};

} // namespace

void paintDiagram(QPainter &painter, const DiagramGeometry &geometry, const Theme &theme,
                  const PaintOptions &options)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
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
