#include "diagram/svgsurface.h"

#include "diagram/painticons.h"
#include "flows/flow.h"

#include <iterator>

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

bool isDirectionControl(char16_t c)
{
    return (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x061c;
}

bool isForbidden(char16_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c >= 0xfffe ||
           (c >= 0x7f && c < 0xa0);
}

void appendColour(QByteArray &out, const QColor &colour)
{
    constexpr char hex[] = "0123456789abcdef";
    const QRgb rgb = colour.rgb();
    const char text[] = {'#',
                         hex[(rgb >> 20) & 15],
                         hex[(rgb >> 16) & 15],
                         hex[(rgb >> 12) & 15],
                         hex[(rgb >> 8) & 15],
                         hex[(rgb >> 4) & 15],
                         hex[rgb & 15]};
    out.append(text, sizeof text);
}

void appendReference(QByteArray &out, char16_t c)
{
    out += "&#" + QByteArray::number(uint(c)) + ';';
}

void appendUtf8(QByteArray &out, QStringView text, qsizetype &i)
{
    const QChar c = text[i];
    if (c.unicode() < 0x80) {
        out += char(c.unicode());
    } else if (!c.isSurrogate()) {
        out += QStringView(&c, 1).toUtf8();
    } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        out += text.mid(i, 2).toUtf8();
        ++i;
    } else {
        out += "\xef\xbf\xbd";
    }
}

} // namespace

void appendXml(QByteArray &out, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (isForbidden(c))
            out += "\xef\xbf\xbd";
        else if (c < 0x20 || isDirectionControl(c))
            appendReference(out, c);
        else
            appendUtf8(out, text, i);
    }
}

void appendNumber(QByteArray &out, double value)
{
    const qint64 hundredths = qRound64(value * 100);
    if (hundredths < 0)
        out += '-';
    const quint64 size = quint64(qAbs(hundredths));
    char digits[24];
    char *first = std::end(digits);
    quint64 whole = size / 100;
    do
        *--first = char('0' + whole % 10);
    while ((whole /= 10) > 0);
    out.append(first, std::end(digits) - first);
    const int rest = int(size % 100);
    if (rest == 0)
        return;
    const char fraction[] = {'.', char('0' + rest / 10), char('0' + rest % 10)};
    out.append(fraction, rest % 10 == 0 ? 2 : 3);
}

QByteArray SvgSurface::uniqueId(const char *kind, QStringView id)
{
    QByteArray made = m_prefix.toUtf8() + kind + '-';
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
    m_out += "</title>\n";
}

void SvgSurface::beginLayer(const char *name)
{
    m_out += "<g class=\"";
    m_out += name;
    m_out += "\">\n";
}

void SvgSurface::beginZone(const ZoneArea &zone)
{
    const QLatin1String name = nameOfZone(zone.zone);
    m_out += "<g class=\"zone\" id=\"" + uniqueId("zone", QString(name)) + "\" data-zone=\"" +
             name.data() + "\">\n";
}

void SvgSurface::beginWall(const Wall &wall)
{
    const QLatin1String name = nameOf(wall.firewall);
    m_out += "<g class=\"wall\" id=\"" + uniqueId("wall", QString(name)) + "\" data-firewall=\"" +
             name.data() + "\">\n";
}

void SvgSurface::beginCard(const Card &card)
{
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
    m_out += "<g class=\"socket\" data-interface=\"";
    m_out += socket.isXmppProxy ? "xmpp-proxy" : nameOf(socket.interface).data();
    m_out += "\">\n";
}

void SvgSurface::beginNote(const NoteCard &note)
{
    m_out += "<g class=\"note\" id=\"" + uniqueId("note", note.node.value) + '"';
    attribute("data-id", note.node.value);
    m_out += ">\n";
}

void SvgSurface::beginArrow(const Arrow &arrow)
{
    m_out += "<g class=\"edge flow\" id=\"" + uniqueId("flow", flowNumberText(arrow.number)) + '"';
    attribute("data-id", arrow.flow.value);
    attribute("data-number", QString::number(arrow.number));
    if (arrow.flowCount() > 1)
        attribute("data-flows", QString::number(arrow.flowCount()));
    attribute("data-source", arrow.source.value);
    attribute("data-target", arrow.destination.value);
    attribute("data-source-port", arrow.sourcePort);
    attribute("data-target-port", arrow.destinationPort);
    attribute("data-firewall", QString(nameOf(arrow.firewall)));
    attribute("data-transport", arrow.dashed ? u"UDP" : u"TCP");
    attribute("data-family", QString(nameOfFamily(arrow.family)));
    if (arrow.obsolete || arrow.thin)
        attribute("data-requirement", arrow.obsolete ? u"obsolete" : u"optional");
    if (arrow.contradicted)
        attribute("data-contradicted", u"true");
    m_out += ">\n";
    title(arrow.title);
}

void SvgSurface::end()
{
    m_out += "</g>\n";
}

void SvgSurface::paint(const QColor &fill, const Stroke &stroke)
{
    if (fill.isValid())
        colour("fill", fill);
    else
        m_out += " fill=\"none\"";
    if (!stroke.colour.isValid())
        return;
    colour("stroke", stroke.colour);
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
    m_out += "/>\n";
}

void SvgSurface::circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke)
{
    m_out += "<circle";
    number("cx", centre.x());
    number("cy", centre.y());
    number("r", radius);
    paint(fill, stroke);
    m_out += "/>\n";
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
    if (line.size() > 2)
        m_out += " stroke-linejoin=\"round\"";
    m_out += "/>\n";
}

void SvgSurface::segments(std::span<const QLineF> lines, const Stroke &stroke)
{
    m_out += "<path d=\"";
    for (const QLineF &line : lines) {
        m_out += 'M';
        appendNumber(m_out, line.x1());
        m_out += ' ';
        appendNumber(m_out, line.y1());
        m_out += 'L';
        appendNumber(m_out, line.x2());
        m_out += ' ';
        appendNumber(m_out, line.y2());
    }
    m_out += '"';
    paint({}, stroke);
    m_out += "/>\n";
}

void SvgSurface::polygon(std::span<const QPointF> corners, const QColor &fill, const Stroke &stroke)
{
    m_out += "<polygon";
    points(corners);
    paint(fill, stroke);
    if (stroke.colour.isValid())
        m_out += " stroke-linejoin=\"round\"";
    m_out += "/>\n";
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
    number("font-size", text.fontPx);
    if (text.weight == FontWeight::Bold)
        m_out += " font-weight=\"700\"";
    if (!left)
        m_out += centre ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    this->colour("fill", colour);
    m_out += '>';
    appendXml(m_out, text.text);
    m_out += text.fullText.isEmpty() ? "</text>\n" : "</text></g>\n";
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
