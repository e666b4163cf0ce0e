#include "diagram/textmeasure.h"

#include "fontadvances.h"

namespace portolan {

namespace {

// What an unknown character may take: Chinese and the like are set on the full em, emoji on more.
constexpr double unknownAdvance = 1.0;
constexpr double supplementaryAdvance = 1.35;

bool isInvisible(char32_t character)
{
    // Controls, soft hyphen, zero-width and bidirectional marks, variation selectors.
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0xad ||
           (character >= 0x200b && character <= 0x200f) ||
           (character >= 0x202a && character <= 0x202e) ||
           (character >= 0x2060 && character <= 0x206f) ||
           (character >= 0xfe00 && character <= 0xfe0f) || character == 0xfeff;
}

double advanceInEm(char32_t character, const std::uint16_t *table)
{
    for (const fontadvances::Range &range : fontadvances::ranges) {
        if (character < range.first)
            break;
        if (character <= range.last) {
            const int units = table[range.index + int(character - range.first)];
            if (units > 0)
                return units / fontadvances::unitsPerEm;
            break;
        }
    }
    if (isInvisible(character) || QChar::category(character) == QChar::Mark_NonSpacing)
        return 0;
    return character > 0xffff ? supplementaryAdvance : unknownAdvance;
}

class BundledTextMeasure : public TextMeasure
{
public:
    double width(QStringView text, double fontPx, FontWeight weight) const override
    {
        const std::uint16_t *table =
            weight == FontWeight::Bold ? fontadvances::bold : fontadvances::regular;
        double em = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t character = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                character = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            em += advanceInEm(character, table);
        }
        return em * fontPx;
    }
    double ascent(double fontPx) const override { return fontadvances::ascent * fontPx; }
    double descent(double fontPx) const override { return fontadvances::descent * fontPx; }
};

} // namespace

const TextMeasure &bundledTextMeasure()
{
    static const BundledTextMeasure measure;
    return measure;
}

} // namespace portolan
