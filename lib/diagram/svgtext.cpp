#include "diagram/svgtext.h"

#include <iterator>

namespace portolan {

namespace {

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

qint64 hundredthsOf(double value)
{
    return qRound64(value * 100);
}

void appendHundredths(QByteArray &out, qint64 hundredths)
{
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

// Writes the steps of a path. It counts in what is written, so that roundings do not add up.
class Pen
{
public:
    explicit Pen(QByteArray &out) : m_out(out) {}

    /// COMMAND: M, m, l, or a space where the command is that of the step before.
    void step(char command, const QPointF &to)
    {
        const qint64 x = hundredthsOf(to.x()), y = hundredthsOf(to.y());
        if (command == 'M')
            m_x = m_y = 0;
        if (command != ' ' || x >= m_x) // a minus sign separates as well
            m_out += command;
        appendHundredths(m_out, x - m_x);
        if (y >= m_y)
            m_out += ' ';
        appendHundredths(m_out, y - m_y);
        m_x = x;
        m_y = y;
    }

private:
    QByteArray &m_out;
    qint64 m_x = 0;
    qint64 m_y = 0;
};

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
    appendHundredths(out, hundredthsOf(value));
}

void appendColour(QByteArray &out, const QColor &colour)
{
    constexpr char hex[] = "0123456789abcdef";
    const QRgb rgb = colour.rgb();
    if ((rgb & 0xf0f0f0) >> 4 == (rgb & 0x0f0f0f)) {
        const char text[] = {'#', hex[(rgb >> 16) & 15], hex[(rgb >> 8) & 15], hex[rgb & 15]};
        out.append(text, sizeof text);
        return;
    }
    const char text[] = {'#',
                         hex[(rgb >> 20) & 15],
                         hex[(rgb >> 16) & 15],
                         hex[(rgb >> 12) & 15],
                         hex[(rgb >> 8) & 15],
                         hex[(rgb >> 4) & 15],
                         hex[rgb & 15]};
    out.append(text, sizeof text);
}

void appendSteps(QByteArray &out, std::span<const QPointF> points, QPointF origin)
{
    Pen pen(out);
    char command = 'M';
    for (const QPointF &point : points) {
        pen.step(command, point - origin);
        command = command == 'M' ? 'l' : ' ';
    }
}

void appendCourse(QByteArray &out, std::span<const QPointF> points, QPointF origin)
{
    qint64 x = 0, y = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const qint64 toX = hundredthsOf(points[i].x() - origin.x());
        const qint64 toY = hundredthsOf(points[i].y() - origin.y());
        if (i > 0 && toY == y) {
            out += 'H';
            appendHundredths(out, toX);
        } else if (i > 0 && toX == x) {
            out += 'V';
            appendHundredths(out, toY);
        } else {
            out += i == 0 ? 'M' : 'L';
            appendHundredths(out, toX);
            if (toY >= 0)
                out += ' ';
            appendHundredths(out, toY);
        }
        x = toX;
        y = toY;
    }
}

void appendStrokes(QByteArray &out, std::span<const QLineF> lines, QPointF origin)
{
    Pen pen(out);
    char command = 'M';
    for (const QLineF &line : lines) {
        pen.step(command, line.p1() - origin);
        pen.step('l', line.p2() - origin);
        command = 'm';
    }
}

} // namespace portolan
