#include "diagram/diagramdraft.h"

#include "base/message.h"

#include <cmath>

namespace portolan {

namespace {

constexpr QChar ellipsis(0x2026);

// Places after which a line may be broken: spaces, and the joints of host names.
bool mayBreakAfter(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'-' || c == u'_' || c == u'/';
}

} // namespace

QString TextSetter::word(const char *source, int n) const
{
    return phrase(m_language, "diagram", source, n);
}

TextLine TextSetter::line(const QString &text, double fontPx, FontWeight weight) const
{
    return {text, {}, fontPx, weight, m_measure.width(text, fontPx, weight)};
}

TextLine TextSetter::shortened(const QString &text, double fontPx, FontWeight weight,
                               double widest) const
{
    TextLine whole = line(text, fontPx, weight);
    if (whole.width <= widest)
        return whole;
    qsizetype fits = 0, tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool narrow = m_measure.width(text.left(middle) + ellipsis, fontPx, weight) <= widest;
        (narrow ? fits : tooLong) = middle;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    TextLine result = line(text.left(fits).trimmed() + ellipsis, fontPx, weight);
    result.fullText = text;
    return result;
}

QList<TextLine> TextSetter::wrapped(const QString &text, double fontPx, FontWeight weight,
                                    double widest, int most) const
{
    QList<TextLine> lines;
    QString rest = text.simplified();
    while (!rest.isEmpty()) {
        if (lines.size() + 1 == most || m_measure.width(rest, fontPx, weight) <= widest) {
            lines.append(shortened(rest, fontPx, weight, widest));
            break;
        }
        qsizetype end = 0;
        for (qsizetype i = 1; i < rest.size(); ++i) {
            if (!mayBreakAfter(rest.at(i - 1)))
                continue;
            if (m_measure.width(QStringView(rest).left(i).trimmed(), fontPx, weight) > widest)
                break;
            end = i;
        }
        if (end == 0) {
            lines.append(shortened(rest, fontPx, weight, widest));
            break;
        }
        lines.append(line(rest.left(end).trimmed(), fontPx, weight));
        rest = rest.mid(end).trimmed();
    }
    for (TextLine &line : lines) {
        if (!line.fullText.isEmpty())
            line.fullText = text;
    }
    return lines;
}

double TextSetter::lineHeight(double fontPx) const
{
    return std::ceil(m_measure.ascent(fontPx) + m_measure.descent(fontPx));
}

PlacedText TextSetter::placed(const TextLine &line, double x, double baseline,
                              TextAlign align) const
{
    const double left = align == TextAlign::Left    ? x
                        : align == TextAlign::Right ? x - line.width
                                                    : x - line.width / 2;
    PlacedText placed;
    placed.text = line.text;
    placed.fullText = line.fullText;
    placed.box = QRectF(left, baseline - m_measure.ascent(line.fontPx), line.width,
                        m_measure.ascent(line.fontPx) + m_measure.descent(line.fontPx));
    placed.baseline = baseline;
    placed.fontPx = line.fontPx;
    placed.weight = line.weight;
    placed.align = align;
    return placed;
}

} // namespace portolan
