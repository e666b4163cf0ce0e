#include "diagram/svgsurface.h"

#include "diagram/painticons.h"
#include "diagram/svgtext.h"
#include "flows/flow.h"

#include <cmath>

namespace portolan {

namespace {

constexpr const char *familyNames[] = {"sip", "xmpp", "media", "web", "infrastructure", "neutral"};
constexpr const char *zoneNames[] = {"internet", "perimeter", "internal"};

QLatin1String nameOfFamily(Family family)
{
    return QLatin1String(familyNames[static_cast<int>(family)]);
}

QLatin1String nameOfZone(Zone zone)
{
    return QLatin1String(zoneNames[static_cast<int>(zone)]);
}

} // namespace

QByteArray SvgSurface::uniqueId(const char *kind, QStringView id)
{
    QByteArray made = m_prefix + kind + '-';
    for (const QChar c : id) {
        const char16_t u = c.unicode();
        if (u < 0x80 && (c.isLetterOrNumber() || u == '-' || u == '_' || u == '.'))
            made += char(u);
        else
            made += "_x" + QByteArray::number(uint(u), 16) + '_';
    }
    QByteArray unique = made;
    for (int n = 2; m_ids.contains(unique); ++n)
        unique = made + "--" + QByteArray::number(n);
    m_ids.insert(unique);
    return unique;
}

// An arrow and a shared shape stand in one line.
void SvgSurface::endOfLine()
{
    if (!m_isInArrow && m_to == &m_out)
        m_out += '\n';
}

void SvgSurface::attribute(const char *name, QStringView value)
{
    *m_to += ' ';
    *m_to += name;
    *m_to += "=\"";
    appendXml(*m_to, value);
    *m_to += '"';
}

void SvgSurface::number(const char *name, double value)
{
    *m_to += ' ';
    *m_to += name;
    *m_to += "=\"";
    appendNumber(*m_to, value);
    *m_to += '"';
}

void SvgSurface::colour(const char *name, const QColor &colour)
{
    *m_to += ' ';
    *m_to += name;
    *m_to += "=\"";
    appendColour(*m_to, colour);
    *m_to += '"';
}

void SvgSurface::place(const char *x, const char *y, QPointF place)
{
    number(x, place.x() - m_origin.x());
    number(y, place.y() - m_origin.y());
}

void SvgSurface::beginShape(double y)
{
    if (!m_shared)
        return;
    m_to = &m_shape;
    m_shape.clear();
    m_origin = {0, std::round(y * 100) / 100}; // as it is written
    // It says all about itself, whatever the groups around its places say.
    m_outside = m_inherited;
    m_inherited.fill = QColor();
    m_inherited.strokeWidth = m_inherited.dash = -1;
}

void SvgSurface::endShape()
{
    if (!m_shared)
        return;
    m_to = &m_out;
    m_inherited = m_outside;
    if (!m_shape.isEmpty()) {
        m_out += "<use xlink:href=\"#" + m_shared->idOf(m_shape) + '"';
        number("y", m_origin.y());
        m_out += "/>";
        endOfLine();
    }
    m_origin = {};
}

void SvgSurface::title(QStringView text)
{
    if (text.isEmpty())
        return;
    m_out += "<title>";
    appendXml(m_out, text);
    m_out += "</title>";
    endOfLine();
}

void SvgSurface::beginLayer(const char *name)
{
    ++m_depth;
    m_out += "<g class=\"";
    m_out += name;
    m_out += "\">\n";
}

void SvgSurface::beginZone(const ZoneArea &zone)
{
    ++m_depth;
    const QLatin1String name = nameOfZone(zone.zone);
    m_out += "<g class=\"zone\" id=\"" + uniqueId("zone", QString(name)) + "\" data-zone=\"" +
             name.data() + "\">\n";
}

void SvgSurface::beginWall(const Wall &wall)
{
    ++m_depth;
    const QLatin1String name = nameOf(wall.firewall);
    m_out += "<g class=\"wall\" id=\"" + uniqueId("wall", QString(name)) + "\" data-firewall=\"" +
             name.data() + "\">\n";
}

void SvgSurface::beginCard(const Card &card)
{
    ++m_depth;
    m_out += "<g class=\"node\" id=\"" + uniqueId("node", card.node.value) + '"';
    attribute("data-id", card.node.value);
    if (card.type)
        attribute("data-type", QString(nameOf(*card.type)));
    if (card.isGroup())
        attribute("data-members", QString::number(card.members.size()));
    attribute("data-zone", QString(nameOfZone(card.zone)));
    m_out += ">\n";
    title(card.tooltip);
}

void SvgSurface::beginSocket(const Socket &socket)
{
    ++m_depth;
    m_out += "<g class=\"socket\" data-interface=\"";
    m_out += socket.isXmppProxy ? "xmpp-proxy" : nameOf(socket.interface).data();
    m_out += "\">\n";
}

void SvgSurface::beginNote(const NoteCard &note)
{
    ++m_depth;
    m_out += "<g class=\"note\" id=\"" + uniqueId("note", note.node.value) + '"';
    attribute("data-id", note.node.value);
    m_out += ">\n";
}

void SvgSurface::beginRun(const Arrow &first, const RunLook &look)
{
    m_runDepth = ++m_depth;
    m_out += "<g class=\"flows\"";
    attribute("data-firewall", QString(nameOf(first.firewall)));
    attribute("data-family", QString(nameOfFamily(first.family)));
    attribute("data-source-port", first.sourcePort);
    attribute("data-target-port", first.destinationPort);
    m_out += first.dashed ? " data-transport=\"UDP\"" : " data-transport=\"TCP\"";
    m_idForm = m_shared ? FlowIdForm::of(first) : FlowIdForm();
    if (!m_idForm.isNull())
        attribute("data-id-form", m_idForm.text());
    colour("fill", look.fill);
    number("stroke-width", look.strokeWidth);
    dash(look.dash, look.gap);
    number("font-size", look.fontPx);
    m_out += " stroke-linejoin=\"round\"";
    if (look.weight == FontWeight::Bold)
        m_out += " font-weight=\"700\"";
    if (look.align != TextAlign::Left)
        m_out +=
            look.align == TextAlign::Centre ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    m_out += ">\n";
    m_inherited = look;
}

// Ids of another form would have to be written out.
bool SvgSurface::continuesRun(const Arrow &arrow) const
{
    return !m_shared || (m_idForm.isNull() ? FlowIdForm::of(arrow).isNull() : m_idForm.fits(arrow));
}

void SvgSurface::beginArrow(const Arrow &arrow)
{
    ++m_depth;
    m_isInArrow = true;
    m_out += "<g class=\"edge flow\" id=\"" + uniqueId("flow", flowNumberText(arrow.number)) + '"';
    if (!m_idForm.fits(arrow))
        attribute("data-id", arrow.flow.value);
    attribute("data-source", arrow.source.value);
    attribute("data-target", arrow.destination.value);
    if (arrow.flowCount() > 1)
        m_out += " data-flows=\"" + QByteArray::number(arrow.flowCount()) + '"';
    if (arrow.obsolete || arrow.thin)
        attribute("data-requirement", arrow.obsolete ? u"obsolete" : u"optional");
    if (arrow.contradicted)
        attribute("data-contradicted", u"true");
    m_out += '>';
    if (m_shared) {
        title(arrow.source.value + QStringLiteral(" → ") + arrow.destination.value +
              QStringLiteral(", ") + arrow.pillText.text);
    } else {
        title(arrow.title);
    }
}

void SvgSurface::end()
{
    m_isInArrow = false;
    m_out += "</g>\n";
    if (m_depth-- == m_runDepth) {
        m_runDepth = -1;
        m_inherited = {};
        m_inherited.fill = Qt::black;
    }
}

void SvgSurface::dash(double length, double gap)
{
    if (length <= 0)
        return;
    *m_to += " stroke-dasharray=\"";
    appendNumber(*m_to, length);
    *m_to += ' ';
    appendNumber(*m_to, gap);
    *m_to += '"';
}

void SvgSurface::paint(const QColor &fill, const Stroke &stroke, bool hasCorners)
{
    if (!fill.isValid())
        *m_to += " fill=\"none\"";
    else if (fill != m_inherited.fill)
        colour("fill", fill);
    if (stroke.colour.isValid()) {
        colour("stroke", stroke.colour);
        if (stroke.width != m_inherited.strokeWidth)
            number("stroke-width", stroke.width);
        if (stroke.dash > 0 && (stroke.dash != m_inherited.dash || stroke.gap != m_inherited.gap))
            dash(stroke.dash, stroke.gap);
        else if (stroke.dash <= 0 && m_inherited.dash != 0)
            *m_to += " stroke-dasharray=\"none\"";
        if (hasCorners && (m_runDepth < 0 || m_to == &m_shape))
            *m_to += " stroke-linejoin=\"round\"";
    }
}

void SvgSurface::rect(const QRectF &rect, double radius, const QColor &fill, const Stroke &stroke)
{
    *m_to += "<rect";
    place("x", "y", rect.topLeft());
    number("width", rect.width());
    number("height", rect.height());
    if (radius > 0)
        number("rx", radius);
    paint(fill, stroke);
    *m_to += "/>";
    endOfLine();
}

void SvgSurface::circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke)
{
    *m_to += "<circle";
    place("cx", "cy", centre);
    number("r", radius);
    paint(fill, stroke);
    *m_to += "/>";
    endOfLine();
}

void SvgSurface::polyline(std::span<const QPointF> line, const Stroke &stroke)
{
    *m_to += "<path d=\"";
    appendCourse(*m_to, line, m_origin);
    *m_to += '"';
    paint({}, stroke, line.size() > 2);
    *m_to += "/>";
    endOfLine();
}

void SvgSurface::segments(std::span<const QLineF> lines, const Stroke &stroke)
{
    *m_to += "<path d=\"";
    appendStrokes(*m_to, lines, m_origin);
    *m_to += '"';
    paint({}, stroke);
    *m_to += "/>";
    endOfLine();
}

void SvgSurface::polygon(std::span<const QPointF> corners, const QColor &fill, const Stroke &stroke)
{
    *m_to += "<path d=\"";
    appendSteps(*m_to, corners, m_origin);
    *m_to += "z\"";
    paint(fill, stroke, true);
    *m_to += "/>";
    endOfLine();
}

// A dashed line: one element, whatever the height, and every viewer draws dashes alike while none
// agrees with the next on patterns.
void SvgSurface::column(const QRectF &first, double step, double bottom, const QColor &fill)
{
    const double x = first.center().x();
    const QPointF ends[] = {{x, first.top()}, {x, bottom}};
    polyline(ends, {fill, first.width(), first.height(), step - first.height()});
}

void SvgSurface::text(const PlacedText &text, const QColor &colour)
{
    const bool left = text.align == TextAlign::Left;
    const bool centre = text.align == TextAlign::Centre;
    // QSvgRenderer would draw a title inside <text>, so it stands in a group around it.
    if (!text.fullText.isEmpty()) {
        m_out += "<g>";
        title(text.fullText);
    }
    m_out += "<text";
    number("x", left ? text.box.left() : centre ? text.box.center().x() : text.box.right());
    number("y", text.baseline);
    if (text.fontPx != m_inherited.fontPx || m_runDepth < 0) // the root's is a style
        number("font-size", text.fontPx);
    if (text.weight != m_inherited.weight)
        m_out += text.weight == FontWeight::Bold ? " font-weight=\"700\"" : " font-weight=\"400\"";
    if (text.align != m_inherited.align)
        m_out += left     ? " text-anchor=\"start\""
                 : centre ? " text-anchor=\"middle\""
                          : " text-anchor=\"end\"";
    if (colour != m_inherited.fill)
        this->colour("fill", colour);
    m_out += '>';
    appendXml(m_out, text.text);
    m_out += text.fullText.isEmpty() ? "</text>" : "</text></g>";
    endOfLine();
}

void SvgSurface::icon(const QString &name, const QRectF &rect, const QColor &colour)
{
    const QByteArray shapes = iconShapes(name, colour);
    if (shapes.isEmpty())
        return;
    *m_to += "<g class=\"icon\" transform=\"translate(";
    appendNumber(*m_to, rect.x() - m_origin.x());
    *m_to += ' ';
    appendNumber(*m_to, rect.y() - m_origin.y());
    *m_to += ") scale(" + QByteArray::number(rect.width() / 24, 'f', 4) +
             ")\" fill=\"none\" stroke=\"" + colour.name().toLatin1() +
             "\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
    *m_to += shapes;
    *m_to += "</g>";
    endOfLine();
}

} // namespace portolan
