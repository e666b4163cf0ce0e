#include "diagram/pdfsurface.h"

#include "diagram/papersetup.h"
#include "diagram/shapedtext.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int blockCount = 32; // of bricks that are written once

} // namespace

PdfSurface::PdfSurface(PdfFonts &fonts, PdfForms &forms, double height, double fineness)
    : m_fonts(fonts), m_forms(forms), m_fineness(fineness), m_scale(fineness)
{
    // Qt's graphics state: strokes are kept at the same width everywhere. Corners are round.
    m_out.add("/GSa gs\n");
    m_out.factor(pointsPerPx / fineness);
    m_out.add(" 0 0 -");
    m_out.factor(pointsPerPx / fineness);
    m_out.add(" 0 ");
    m_out.number(height * pointsPerPx);
    m_out.add(" cm\n1 j\n");
}

void PdfSurface::beginPart(QPointF origin, double scale, const QRectF &clip)
{
    leaveText();
    m_outside = m_state;
    m_out.add("q\n");
    if (!clip.isNull()) {
        m_out.box(scaled(clip));
        m_out.add("W n\n");
    }
    m_out.add("1 0 0 1 ");
    point(origin, " cm\n");
    m_scale = m_fineness * scale;
}

void PdfSurface::endPart()
{
    leaveText();
    m_out.add("Q\n");
    m_state = m_outside;
    m_scale = m_fineness;
}

void PdfSurface::rect(const QRectF &rect, double radius, const QColor &fill, const Stroke &stroke)
{
    prepare(fill, stroke);
    if (radius > 0)
        m_out.roundRect(scaled(rect), radius * m_scale);
    else
        m_out.box(scaled(rect));
    paint(fill, stroke);
}

void PdfSurface::circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke)
{
    prepare(fill, stroke);
    const QPointF reach(radius, radius);
    m_out.roundRect(scaled(QRectF(centre - reach, centre + reach)), radius * m_scale);
    paint(fill, stroke);
}

void PdfSurface::polyline(std::span<const QPointF> points, const Stroke &stroke)
{
    prepare({}, stroke);
    const char *command = " m\n";
    for (const QPointF &place : points) {
        point(place, command);
        command = " l\n";
    }
    m_out.add("S\n");
}

void PdfSurface::segments(std::span<const QLineF> lines, const Stroke &stroke)
{
    prepare({}, stroke);
    for (const QLineF &line : lines) {
        point(line.p1(), " m\n");
        point(line.p2(), " l\n");
    }
    m_out.add("S\n");
}

void PdfSurface::polygon(std::span<const QPointF> points, const QColor &fill, const Stroke &stroke)
{
    prepare(fill, stroke);
    const char *command = " m\n";
    for (const QPointF &place : points) {
        point(place, command);
        command = " l\n";
    }
    m_out.add("h\n");
    paint(fill, stroke);
}

// A wall of thousands of flows has tens of thousands of bricks. (A dashed line would be shorter,
// but viewers move its ends to whole pixels, and joints disappear.)
void PdfSurface::column(const QRectF &first, double step, double bottom, const QColor &fill)
{
    prepare(fill, {});
    QRectF brick = first;
    while (brick.top() + blockCount * step <= bottom) {
        form(m_forms.column(first.size(), step, blockCount), brick.topLeft(), QSizeF(1, 1));
        brick.translate(0, blockCount * step);
    }
    if (brick.top() >= bottom)
        return;
    for (; brick.top() < bottom; brick.translate(0, step)) {
        const QPointF end(brick.right(), std::min(brick.bottom(), bottom));
        m_out.box(scaled(QRectF(brick.topLeft(), end)));
    }
    paint(fill, {});
}

// y runs downwards on the page, so texts are turned back.
void PdfSurface::text(const PlacedText &text, const QColor &colour)
{
    const PdfFonts::Text &set = m_fonts.text(text.text, text.weight);
    setFill(colour);
    const double size = text.fontPx * m_scale;
    const double left = leftOf(text, set.width);
    if (!m_isInText)
        m_out.add("BT\n");
    m_isInText = true;
    for (const PdfFonts::Piece &piece : set.pieces) {
        if (m_state.font != piece.font || m_state.fontSize != size) {
            m_state.font = piece.font;
            m_state.fontSize = size;
            m_out.add('/' + PdfFonts::nameOf(piece.font) + ' ');
            m_out.factor(size, 4);
            m_out.add(" Tf\n");
        }
        const double unit = text.fontPx / shapedPx;
        m_out.add("1 0 0 -1 ");
        point(QPointF(left, text.baseline) + piece.at * unit, " Tm\n");
        m_out.add(piece.show);
    }
}

void PdfSurface::icon(const QString &name, const QRectF &rect, const QColor &colour)
{
    const int number = m_forms.icon(name, colour);
    if (number < 0)
        return;
    leaveText();
    form(number, rect.topLeft(), rect.size() / 24);
}

void PdfSurface::form(int number, QPointF at, QSizeF scale)
{
    m_out.add("q\n");
    m_out.factor(scale.width() * m_scale);
    m_out.add(" 0 0 ");
    m_out.factor(scale.height() * m_scale);
    m_out.add(" ");
    point(at, " cm\n/");
    m_out.add(PdfForms::nameOf(number) + " Do\nQ\n");
}

QByteArray PdfSurface::finish()
{
    leaveText();
    return m_out.take();
}

void PdfSurface::point(QPointF point, const char *command)
{
    m_out.point(point.x() * m_scale, point.y() * m_scale, command);
}

QRectF PdfSurface::scaled(const QRectF &rect) const
{
    return QRectF(rect.topLeft() * m_scale, rect.size() * m_scale);
}

void PdfSurface::setFill(const QColor &fill)
{
    if (fill == m_state.fill)
        return;
    m_state.fill = fill;
    m_out.shades(fill, " rg\n");
}

void PdfSurface::setStroke(const Stroke &stroke)
{
    if (stroke.colour != m_state.line) {
        m_state.line = stroke.colour;
        m_out.shades(stroke.colour, " RG\n");
    }
    // In units of the page, which parts divide differently.
    const double width = stroke.width * m_scale;
    if (width != m_state.width) {
        m_state.width = width;
        m_out.number(width);
        m_out.add(" w\n");
    }
    if (stroke.square != m_state.square) {
        m_state.square = stroke.square;
        m_out.add(stroke.square ? "2 J\n" : "0 J\n");
    }
    const double dash = stroke.dash * m_scale, gap = stroke.dash > 0 ? stroke.gap * m_scale : 0;
    if (dash != m_state.dash || gap != m_state.gap) {
        m_state.dash = dash;
        m_state.gap = gap;
        m_out.add("[");
        if (dash > 0)
            m_out.point(dash, gap, "");
        m_out.add("] 0 d\n");
    }
}

// No state changes between a path and what paints it (ISO 32000-1, 8.2).
void PdfSurface::prepare(const QColor &fill, const Stroke &stroke)
{
    leaveText();
    if (fill.isValid())
        setFill(fill);
    if (stroke.colour.isValid())
        setStroke(stroke);
}

void PdfSurface::paint(const QColor &fill, const Stroke &stroke)
{
    const bool strokes = stroke.colour.isValid();
    m_out.add(!fill.isValid() ? (strokes ? "S\n" : "n\n") : strokes ? "B\n" : "f\n");
}

void PdfSurface::leaveText()
{
    if (m_isInText)
        m_out.add("ET\n");
    m_isInText = false;
}

} // namespace portolan
