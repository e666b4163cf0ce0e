#include "diagram/pdfforms.h"

#include "diagram/painter.h"
#include "diagram/pdfcontent.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace portolan {

namespace {

// Writes what Qt Svg draws: lines and curves of solid colours, nothing else.
class PathEngine : public QPaintEngine
{
public:
    explicit PathEngine(PdfContent &out) : QPaintEngine(AllFeatures), m_out(out) {}

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
        if (fills)
            m_out.shades(m_brush.color(), " rg\n");
        if (strokes)
            appendPen();
        appendPath(m_transform.map(path));
        const bool evenOdd = path.fillRule() == Qt::OddEvenFill;
        m_out.add(fills && strokes ? (evenOdd ? "B*\n" : "B\n")
                  : strokes        ? "S\n"
                                   : (evenOdd ? "f*\n" : "f\n"));
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
        m_out.shades(m_pen.color(), " RG\n");
        m_out.number(m_pen.widthF() * m_transform.m11());
        const Qt::PenCapStyle cap = m_pen.capStyle();
        m_out.add(cap == Qt::RoundCap ? " w 1 J" : cap == Qt::SquareCap ? " w 2 J" : " w 0 J");
        const Qt::PenJoinStyle join = m_pen.joinStyle();
        m_out.add(join == Qt::RoundJoin ? " 1 j\n" : join == Qt::BevelJoin ? " 2 j\n" : " 0 j\n");
    }

    void appendPath(const QPainterPath &path)
    {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element &element = path.elementAt(i);
            if (element.isMoveTo()) {
                m_out.point(element.x, element.y, " m\n");
            } else if (element.isLineTo()) {
                m_out.point(element.x, element.y, " l\n");
            } else if (element.isCurveTo() && i + 2 < path.elementCount()) {
                m_out.curve(element, path.elementAt(i + 1), path.elementAt(i + 2));
                i += 2;
            }
        }
    }

    PdfContent &m_out;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
};

// A device of one pixel per unit, so that nothing is scaled on the way.
class PathDevice : public QPaintDevice
{
public:
    explicit PathDevice(PdfContent &out) : m_engine(out) {}
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

int PdfForms::number(const QByteArray &content, const QRectF &box)
{
    const auto known = m_numbers.constFind(content);
    if (known != m_numbers.constEnd())
        return *known;
    const int made = int(m_forms.size());
    m_forms.push_back({box, content});
    m_numbers.insert(content, made);
    return made;
}

int PdfForms::icon(const QString &name, const QColor &colour)
{
    const QPair<QString, QRgb> key(name, colour.rgb());
    const auto known = m_icons.constFind(key);
    if (known != m_icons.constEnd())
        return *known;
    const QRectF grid(0, 0, 24, 24);
    PdfContent out;
    PathDevice device(out);
    QPainter painter(&device);
    paintIcon(painter, name, grid, colour);
    painter.end();
    const QByteArray content = out.take();
    const int made = content.isEmpty() ? -1 : number(content, grid);
    m_icons.insert(key, made);
    return made;
}

int PdfForms::column(QSizeF size, double step, int count)
{
    PdfContent out;
    for (int i = 0; i < count; ++i)
        out.box(QRectF(QPointF(0, i * step), size));
    out.add("f\n");
    return number(out.take(), QRectF(0, 0, size.width(), count * step));
}

} // namespace portolan
