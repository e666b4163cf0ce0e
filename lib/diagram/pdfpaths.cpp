#include "diagram/pdfpaths.h"

#include "diagram/painter.h"
#include "diagram/svgtext.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace portolan {

namespace {

// How far the middle points of a curve lie along its tangents for a quarter of a circle.
constexpr double quarter = 0.5522847498;

void appendPoint(QByteArray &out, double x, double y)
{
    appendNumber(out, x);
    out += ' ';
    appendNumber(out, y);
}

void appendStep(QByteArray &out, double x, double y, const char *command)
{
    appendPoint(out, x, y);
    out += command;
}

void appendCurve(QByteArray &out, QPointF a, QPointF b, QPointF end)
{
    appendPoint(out, a.x(), a.y());
    out += ' ';
    appendPoint(out, b.x(), b.y());
    out += ' ';
    appendStep(out, end.x(), end.y(), " c\n");
}

// Writes what Qt Svg draws: lines and curves of solid colours, nothing else.
class PathEngine : public QPaintEngine
{
public:
    explicit PathEngine(QByteArray &out) : QPaintEngine(AllFeatures), m_out(out) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    void updateState(const QPaintEngineState &state) override
    {
        m_pen = state.pen();
        m_brush = state.brush();
        m_transform = state.transform();
    }

    void drawPath(const QPainterPath &path) override
    {
        const bool fills = m_brush.style() == Qt::SolidPattern;
        const bool strokes = m_pen.style() != Qt::NoPen && m_pen.widthF() > 0;
        if (!fills && !strokes)
            return;
        if (fills) {
            appendShades(m_out, m_brush.color());
            m_out += " rg\n";
        }
        if (strokes)
            appendPen();
        appendPath(m_transform.map(path));
        const bool evenOdd = path.fillRule() == Qt::OddEvenFill;
        m_out += fills && strokes ? (evenOdd ? "B*\n" : "B\n")
                 : strokes        ? "S\n"
                                  : (evenOdd ? "f*\n" : "f\n");
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        for (int i = 0; i < count; ++i) {
            if (i == 0)
                path.moveTo(points[i]);
            else
                path.lineTo(points[i]);
        }
        const QBrush brush = m_brush;
        if (mode == PolylineMode)
            m_brush = Qt::NoBrush;
        else
            path.closeSubpath();
        drawPath(path);
        m_brush = brush;
    }

private:
    void appendPen()
    {
        appendShades(m_out, m_pen.color());
        m_out += " RG\n";
        appendNumber(m_out, m_pen.widthF() * m_transform.m11());
        const Qt::PenCapStyle cap = m_pen.capStyle();
        m_out += cap == Qt::RoundCap ? " w 1 J" : cap == Qt::SquareCap ? " w 2 J" : " w 0 J";
        const Qt::PenJoinStyle join = m_pen.joinStyle();
        m_out += join == Qt::RoundJoin ? " 1 j\n" : join == Qt::BevelJoin ? " 2 j\n" : " 0 j\n";
    }

    void appendPath(const QPainterPath &path)
    {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element &element = path.elementAt(i);
            if (element.isMoveTo()) {
                appendStep(m_out, element.x, element.y, " m\n");
            } else if (element.isLineTo()) {
                appendStep(m_out, element.x, element.y, " l\n");
            } else if (element.isCurveTo() && i + 2 < path.elementCount()) {
                appendCurve(m_out, element, path.elementAt(i + 1), path.elementAt(i + 2));
                i += 2;
            }
        }
    }

    QByteArray &m_out;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
};

// A device of one pixel per unit, so that nothing is scaled on the way.
class PathDevice : public QPaintDevice
{
public:
    explicit PathDevice(QByteArray &out) : m_engine(out) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return 24;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 24;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    mutable PathEngine m_engine;
};

} // namespace

void appendShades(QByteArray &out, const QColor &colour)
{
    const QRgb rgb = colour.rgb();
    const char *separator = "";
    for (const int shade : {qRed(rgb), qGreen(rgb), qBlue(rgb)}) {
        out += separator;
        separator = " ";
        // Three decimals tell all 256 shades apart.
        const int part = (shade * 1000 + 127) / 255;
        if (part == 0 || part == 1000) {
            out += part == 0 ? '0' : '1';
            continue;
        }
        const char digits[] = {'.', char('0' + part / 100), char('0' + part / 10 % 10),
                               char('0' + part % 10)};
        out.append(digits, sizeof digits);
    }
}

void appendRoundRect(QByteArray &out, const QRectF &rect, double radius, double scale)
{
    const double r = std::min({radius, rect.width() / 2, rect.height() / 2}) * scale;
    const double far = r * (1 - quarter);
    const double x1 = rect.left() * scale, x2 = rect.right() * scale;
    const double y1 = rect.top() * scale, y2 = rect.bottom() * scale;
    const auto side = [&](double x, double y) { appendStep(out, x, y, " l\n"); };
    appendStep(out, x1, y1 + r, " m\n");
    appendCurve(out, {x1, y1 + far}, {x1 + far, y1}, {x1 + r, y1});
    if (x2 - x1 > 2 * r)
        side(x2 - r, y1);
    appendCurve(out, {x2 - far, y1}, {x2, y1 + far}, {x2, y1 + r});
    if (y2 - y1 > 2 * r)
        side(x2, y2 - r);
    appendCurve(out, {x2, y2 - far}, {x2 - far, y2}, {x2 - r, y2});
    if (x2 - x1 > 2 * r)
        side(x1 + r, y2);
    appendCurve(out, {x1 + far, y2}, {x1, y2 - far}, {x1, y2 - r});
    out += "h\n";
}

void appendCircle(QByteArray &out, QPointF centre, double radius, double scale)
{
    const QPointF reach(radius, radius);
    appendRoundRect(out, QRectF(centre - reach, centre + reach), radius, scale);
}

QByteArray iconOperators(const QString &name, const QColor &colour)
{
    QByteArray out;
    PathDevice device(out);
    QPainter painter(&device);
    paintIcon(painter, name, QRectF(0, 0, 24, 24), colour);
    painter.end();
    return out;
}

} // namespace portolan
