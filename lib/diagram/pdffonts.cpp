#include "diagram/pdffonts.h"

#include "diagram/shapedtext.h"

#include <QPainter>

#include <cmath>

namespace portolan {

namespace {

// Thousandths of the size. Places are known to less than that (shapedtext.cpp), so anything nearer
// is where the width of the glyph before leads anyway; kerning is several times as much.
constexpr double nearEnough = 8;

double thousandths(double px)
{
    return px * 1000 / shapedPx;
}

// A code of two bytes in a string between brackets (ISO 32000-1, 7.3.4.2). A carriage return would
// be read as a line feed.
void appendCode(QByteArray &out, int code)
{
    for (const int byte : {code >> 8, code & 255}) {
        if (byte == '\r') {
            out += "\\r";
            continue;
        }
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        out += char(byte);
    }
}

} // namespace

int PdfFonts::fontOf(const QRawFont &raw)
{
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        if (m_fonts[i].raw == raw)
            return int(i);
    }
    m_fonts.push_back({raw, {}, {}, {}});
    codeOf(m_fonts.back(), 0);
    return int(m_fonts.size()) - 1;
}

int PdfFonts::codeOf(Font &font, quint32 glyph)
{
    const auto known = font.codes.constFind(glyph);
    if (known != font.codes.constEnd())
        return *known;
    const int code = int(font.glyphs.size());
    font.glyphs.append(glyph);
    font.codes.insert(glyph, code);
    const QList<QPointF> advances = font.raw.advancesForGlyphIndexes({glyph});
    const double width = advances.isEmpty() ? 0 : thousandths(advances.first().x());
    font.widths.push_back(int(std::lround(width)));
    return code;
}

// A piece is one string, or several with steps between them that move the next one to the left
// (ISO 32000-1, 9.4.3, TJ).
void PdfFonts::addRun(Text &text, const QGlyphRun &run)
{
    const int number = fontOf(run.rawFont());
    Font &font = m_fonts[size_t(number)];
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    QByteArray strings;
    Piece piece;
    double pen = 0; // from the beginning of the piece, in thousandths
    bool hasSteps = false;
    const auto finish = [&] {
        piece.show = hasSteps ? "[(" + strings + ")]TJ\n" : '(' + strings + ")Tj\n";
        if (!strings.isEmpty())
            text.pieces.push_back(piece);
        strings.clear();
        pen = 0;
        hasSteps = false;
    };
    for (qsizetype i = 0; i < glyphs.size() && i < places.size(); ++i) {
        if (strings.isEmpty() || places[i].y() != piece.at.y()) {
            finish();
            piece = {number, places[i], {}};
        }
        const double wanted = thousandths(places[i].x() - piece.at.x());
        if (std::abs(wanted - pen) > nearEnough) {
            const int step = int(std::lround(pen - wanted));
            strings += ')' + QByteArray::number(step) + '(';
            pen -= step;
            hasSteps = true;
        }
        const int code = codeOf(font, glyphs[i]);
        appendCode(strings, code);
        pen += font.widths[size_t(code)];
    }
    finish();
}

const PdfFonts::Text &PdfFonts::text(const QString &text, FontWeight weight)
{
    const QPair<QString, int> key(text, int(weight));
    const auto known = m_texts.constFind(key);
    if (known != m_texts.constEnd())
        return *known;
    const ShapedText &shaped = shapedText(text, weight);
    Text made;
    made.width = shaped.width;
    for (const QGlyphRun &run : shaped.runs)
        addRun(made, run);
    return *m_texts.insert(key, made);
}

void PdfFonts::drawGlyphs(QPainter &painter) const
{
    for (const Font &font : m_fonts) {
        QGlyphRun run;
        run.setRawFont(font.raw);
        run.setGlyphIndexes(font.glyphs);
        run.setPositions(QList<QPointF>(font.glyphs.size()));
        painter.drawGlyphRun(QPointF(0, shapedPx), run);
    }
}

// What Qt writes: a line "/F11 64 Tf 1 0 0 -1 0 0 Tm" for a font as it is, neither stretched nor
// slanted nor thickened, then a line with "<0001> Tj" for each glyph.
std::optional<std::vector<int>> PdfFonts::objectsIn(const QByteArray &content) const
{
    std::vector<int> objects;
    qsizetype expected = 0; // code of the font that is read
    for (const QByteArray &line : content.split('\n')) {
        if (line.contains(" Tf ")) {
            if (!objects.empty() && expected != m_fonts[objects.size() - 1].glyphs.size())
                return {};
            const int object = line.mid(2, line.indexOf(' ') - 2).toInt();
            if (objects.size() == m_fonts.size() || !line.startsWith("/F") || object <= 0 ||
                !line.endsWith(" Tf 1 0 0 -1 0 0 Tm"))
                return {};
            objects.push_back(object);
            expected = 0;
        } else if (const qsizetype code = line.indexOf('<'); line.contains("> Tj")) {
            if (objects.empty() || line.mid(code + 1, 4).toInt(nullptr, 16) != expected++)
                return {};
        }
    }
    if (objects.size() != m_fonts.size())
        return {};
    if (!objects.empty() && expected != m_fonts.back().glyphs.size())
        return {};
    return objects;
}

} // namespace portolan
