#include "diagram/svgsurface.h"

#include "diagram/painticons.h"
#include "diagram/svgtext.h"
#include "flows/flow.h"

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

// An arrow stands in one line.
void SvgSurface::endOfLine()
{
    if (!m_isInArrow)
        m_out += '\n';
}

void SvgSurface::attribute(const char *name, QStringView value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendXml(m_out, value);
    m_out += '"';
}

void SvgSurface::number(const char *name, double value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendNumber(m_out, value);
    m_out += '"';
}

void SvgSurface::colour(const char *name, const QColor &colour)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendColour(m_out, colour);
    m_out += '"';
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
    colour("fill", look.fill);
    number("stroke-width", look.strokeWidth);
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

void SvgSurface::beginArrow(const Arrow &arrow)
{
    ++m_depth;
    m_isInArrow = true;
    m_out += "<g class=\"edge flow\" id=\"" + uniqueId("flow", flowNumberText(arrow.number)) + '"';
    attribute("data-id", arrow.flow.value);
    m_out += " data-number=\"" + QByteArray::number(arrow.number) + '"';
    attribute("data-source", arrow.source.value);
    attribute("data-target", arrow.destination.value);
    m_out += arrow.dashed ? " data-transport=\"UDP\"" : " data-transport=\"TCP\"";
    if (arrow.flowCount() > 1)
        m_out += " data-flows=\"" + QByteArray::number(arrow.flowCount()) + '"';
    if (arrow.obsolete || arrow.thin)
        attribute("data-requirement", arrow.obsolete ? u"obsolete" : u"optional");
    if (arrow.contradicted)
        attribute("data-contradicted", u"true");
    m_out += '>';
    if (m_shortTitles) {
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

void SvgSurface::paint(const QColor &fill, const Stroke &stroke)
{
    if (!fill.isValid())
        m_out += " fill=\"none\"";
    else if (fill != m_inherited.fill)
        colour("fill", fill);
    if (!stroke.colour.isValid())
        return;
    colour("stroke", stroke.colour);
    if (stroke.width != m_inherited.strokeWidth)
        number("stroke-width", stroke.width);
    if (stroke.dash <= 0)
        return;
    m_out += " stroke-dasharray=\"";
    appendNumber(m_out, stroke.dash);
    m_out += ' ';
    appendNumber(m_out, stroke.gap);
    m_out += '"';
}

void SvgSurface::rect(const QRectF &rect, double radius, const QColor &fill, const Stroke &stroke)
{
    m_out += "<rect";
    number("x", rect.x());
    number("y", rect.y());
    number("width", rect.width());
    number("height", rect.height());
    if (radius > 0)
        number("rx", radius);
    paint(fill, stroke);
    m_out += "/>";
    endOfLine();
}

void SvgSurface::circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke)
{
    m_out += "<circle";
    number("cx", centre.x());
    number("cy", centre.y());
    number("r", radius);
    paint(fill, stroke);
    m_out += "/>";
    endOfLine();
}

void SvgSurface::points(std::span<const QPointF> points)
{
    m_out += " points=\"";
    const char *separator = "";
    for (const QPointF &point : points) {
        m_out += separator;
        appendNumber(m_out, point.x());
        m_out += ',';
        appendNumber(m_out, point.y());
        separator = " ";
    }
    m_out += '"';
}

void SvgSurface::polyline(std::span<const QPointF> line, const Stroke &stroke)
{
    m_out += "<polyline";
    points(line);
    paint({}, stroke);
    if (line.size() > 2 && m_runDepth < 0)
        m_out += " stroke-linejoin=\"round\"";
    m_out += "/>";
    endOfLine();
}

void SvgSurface::segments(std::span<const QLineF> lines, const Stroke &stroke)
{
    m_out += "<path d=\"";
    appendStrokes(m_out, lines);
    m_out += '"';
    paint({}, stroke);
    m_out += "/>";
    endOfLine();
}

void SvgSurface::polygon(std::span<const QPointF> corners, const QColor &fill, const Stroke &stroke)
{
    m_out += "<path d=\"";
    appendSteps(m_out, corners);
    m_out += "z\"";
    paint(fill, stroke);
    if (stroke.colour.isValid() && m_runDepth < 0)
        m_out += " stroke-linejoin=\"round\"";
    m_out += "/>";
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
    m_out += "<g class=\"icon\" transform=\"translate(";
    appendNumber(m_out, rect.x());
    m_out += ' ';
    appendNumber(m_out, rect.y());
    m_out += ") scale(" + QByteArray::number(rect.width() / 24, 'f', 4) +
             ")\" fill=\"none\" stroke=\"" + colour.name().toLatin1() +
             "\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
    m_out += shapes;
    m_out += "</g>\n";
}

} // namespace portolan
