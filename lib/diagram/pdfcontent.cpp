#include "diagram/pdfcontent.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace portolan {

namespace {

constexpr qsizetype firstSize = 1 << 14;
constexpr double largest = 32767;

// How far the middle points of a curve lie along its tangents for a quarter of a circle.
constexpr double quarter = 0.5522847498;

// Up to 10 digits.
char *writeWhole(char *out, unsigned value)
{
    char digits[10];
    int count = 0;
    do
        digits[count++] = char('0' + value % 10);
    while ((value /= 10) > 0);
    while (count > 0)
        *out++ = digits[--count];
    return out;
}

// Up to 9 characters: -32767.12
char *writeNumber(char *out, double value)
{
    if (value < 0) {
        *out = '-';
        out += value <= -0.005 ? 1 : 0;
        value = -value;
    }
    const auto hundredths = unsigned(std::lround(std::min(value, largest) * 100));
    out = writeWhole(out, hundredths / 100);
    const unsigned rest = hundredths % 100;
    if (rest == 0)
        return out;
    *out++ = '.';
    *out++ = char('0' + rest / 10);
    if (rest % 10 != 0)
        *out++ = char('0' + rest % 10);
    return out;
}

char *writeWords(char *out, const char *words)
{
    while (*words)
        *out++ = *words++;
    return out;
}

// Three decimals tell all 256 shades apart.
char *writeShade(char *out, int shade)
{
    const int part = (shade * 1000 + 127) / 255;
    if (part == 0 || part == 1000) {
        *out++ = part == 0 ? '0' : '1';
        return out;
    }
    *out++ = '.';
    *out++ = char('0' + part / 100);
    *out++ = char('0' + part / 10 % 10);
    *out++ = char('0' + part % 10);
    return out;
}

} // namespace

// Where SIZE bytes can be written.
char *PdfContent::room(qsizetype size)
{
    if (m_size + size > m_bytes.size())
        m_bytes.resize(std::max(firstSize, (m_size + size) * 2));
    return m_bytes.data() + m_size;
}

QByteArray PdfContent::take()
{
    m_bytes.truncate(m_size);
    m_size = 0;
    return std::exchange(m_bytes, {});
}

void PdfContent::add(const char *words)
{
    const auto size = qsizetype(std::strlen(words));
    std::memcpy(room(size), words, size_t(size));
    m_size += size;
}

void PdfContent::add(const QByteArray &words)
{
    std::memcpy(room(words.size()), words.constData(), size_t(words.size()));
    m_size += words.size();
}

void PdfContent::number(double value)
{
    m_size = writeNumber(room(16), value) - m_bytes.data();
}

void PdfContent::factor(double value, int decimals)
{
    QByteArray digits = QByteArray::number(value, 'f', decimals);
    while (digits.endsWith('0'))
        digits.chop(1);
    add(digits.endsWith('.') ? digits.chopped(1) : digits);
}

void PdfContent::point(double x, double y, const char *command)
{
    char *out = writeNumber(room(48), x);
    *out++ = ' ';
    m_size = writeWords(writeNumber(out, y), command) - m_bytes.data();
}

void PdfContent::shades(const QColor &colour, const char *command)
{
    const QRgb rgb = colour.rgb();
    char *out = writeShade(room(32), qRed(rgb));
    *out++ = ' ';
    out = writeShade(out, qGreen(rgb));
    *out++ = ' ';
    m_size = writeWords(writeShade(out, qBlue(rgb)), command) - m_bytes.data();
}

void PdfContent::box(const QRectF &rect)
{
    point(rect.left(), rect.top(), " ");
    point(rect.width(), rect.height(), " re\n");
}

void PdfContent::curve(QPointF first, QPointF second, QPointF end)
{
    point(first.x(), first.y(), " ");
    point(second.x(), second.y(), " ");
    point(end.x(), end.y(), " c\n");
}

void PdfContent::roundRect(const QRectF &rect, double radius)
{
    const double x1 = rect.left(), x2 = rect.right(), y1 = rect.top(), y2 = rect.bottom();
    const double r = std::min({radius, (x2 - x1) / 2, (y2 - y1) / 2});
    const double far = r * (1 - quarter);
    const bool isWide = x2 - x1 > 2 * r, isHigh = y2 - y1 > 2 * r;
    point(x1, y1 + r, " m\n");
    curve({x1, y1 + far}, {x1 + far, y1}, {x1 + r, y1});
    if (isWide)
        point(x2 - r, y1, " l\n");
    curve({x2 - far, y1}, {x2, y1 + far}, {x2, y1 + r});
    if (isHigh)
        point(x2, y2 - r, " l\n");
    curve({x2, y2 - far}, {x2 - far, y2}, {x2 - r, y2});
    if (isWide)
        point(x1 + r, y2, " l\n");
    curve({x1 + far, y2}, {x1, y2 - far}, {x1, y2 - r});
    add("h\n");
}

} // namespace portolan
