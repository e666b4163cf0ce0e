// Writes fontadvances.h: for each face the larger of the advance widths of two fonts, by character.
// Runs at build time: fonttables HEADER REGULAR FALLBACK-REGULAR BOLD FALLBACK-BOLD
#include "truetype.h"

#include <QFile>
#include <QList>
#include <QSaveFile>

#include <cmath>
#include <cstdio>

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Latin to Cyrillic; Latin with diacritics; punctuation, currency, arrows, mathematics; box drawing
// and shapes.
constexpr Range ranges[] = {{0x0020, 0x052f}, {0x1e00, 0x1eff}, {0x2000, 0x22ff}, {0x2500, 0x25ff}};

// Widths are stored in 1/2048 em, the unit of both fonts, so that nothing is lost.
constexpr double unitsPerEm = 2048;

std::optional<TrueType> readFont(const char *name)
{
    QFile file(QString::fromLocal8Bit(name));
    std::optional<TrueType> font;
    if (file.open(QIODevice::ReadOnly))
        font = TrueType::read(file.readAll());
    if (!font)
        std::fprintf(stderr, "%s: cannot be read as a TrueType font\n", name);
    return font;
}

// A character that a font lacks is shown in a font that we do not know: 0 stands for a guess.
int widest(const TrueType &font, const TrueType &fallback, char32_t character)
{
    const double a = font.advance(character).value_or(0);
    const double b = fallback.advance(character).value_or(0);
    return int(std::ceil(std::max(a, b) * unitsPerEm));
}

void writeTable(QByteArray &out, const char *name, const TrueType &font, const TrueType &fallback)
{
    out += QByteArray("inline constexpr std::uint16_t ") + name + "[] = {";
    int column = 0;
    for (const Range &range : ranges) {
        for (char32_t character = range.first; character <= range.last; ++character) {
            out += (column++ % 16 == 0) ? "\n    " : " ";
            out += QByteArray::number(widest(font, fallback, character)) + ',';
        }
    }
    out += "\n};\n\n";
}

void writeRanges(QByteArray &out)
{
    out += "struct Range\n{\n    char32_t first;\n    char32_t last;\n    int index;\n};\n\n";
    out += "inline constexpr Range ranges[] = {\n";
    int index = 0;
    for (const Range &range : ranges) {
        out += "    {0x" + QByteArray::number(uint(range.first), 16) + ", 0x" +
               QByteArray::number(uint(range.last), 16) + ", " + QByteArray::number(index) + "},\n";
        index += int(range.last - range.first + 1);
    }
    out += "};\n\n";
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 6) {
        std::fprintf(stderr, "usage: fonttables HEADER REGULAR FALLBACK BOLD FALLBACK-BOLD\n");
        return 2;
    }
    const auto regular = readFont(argv[2]);
    const auto fallback = readFont(argv[3]);
    const auto bold = readFont(argv[4]);
    const auto fallbackBold = readFont(argv[5]);
    if (!regular || !fallback || !bold || !fallbackBold)
        return 1;

    QByteArray out = "// Made at build time from the font files. Widths in 1/2048 em, 0: unknown.\n"
                     "#pragma once\n\n#include <cstdint>\n\nnamespace portolan::fontadvances {\n\n";
    const double ascent = std::max(regular->ascent(), fallback->ascent());
    const double descent = std::max(regular->descent(), fallback->descent());
    out += "inline constexpr double unitsPerEm = 2048;\n";
    out += "inline constexpr double ascent = " + QByteArray::number(ascent, 'f', 4) + ";\n";
    out += "inline constexpr double descent = " + QByteArray::number(descent, 'f', 4) + ";\n\n";
    writeRanges(out);
    writeTable(out, "regular", *regular, *fallback);
    writeTable(out, "bold", *bold, *fallbackBold);
    out += "} // namespace portolan::fontadvances\n";

    QSaveFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(out) != out.size() || !file.commit()) {
        std::fprintf(stderr, "%s: cannot be written\n", argv[1]);
        return 1;
    }
    return 0;
}
