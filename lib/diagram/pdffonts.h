#pragma once

#include "diagram/geometry.h"

#include <QByteArray>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

#include <optional>
#include <vector>

class QPainter;

/// The texts of a PDF as codes of embedded fonts. Internal.
///
/// A font of a PDF holds the glyphs that are used, and strings name them by their place in it
/// (ISO 32000-1, 9.7.4). Qt cuts the fonts down, embeds them and says what their glyphs mean
/// (ToUnicode); it numbers glyphs in the order in which they are first drawn. So the glyphs are
/// numbered here as texts come along, Qt is made to draw each of them once in that order, and what
/// it wrote is compared with what was expected.
namespace portolan {

class PdfFonts
{
public:
    /// Glyphs of one font on one level.
    struct Piece
    {
        int font = 0;
        QPointF at;      ///< from the beginning of the text, in px at shapedPx
        QByteArray show; ///< the operator that shows it, with its string
    };
    struct Text
    {
        std::vector<Piece> pieces;
        double width = 0; ///< in px at shapedPx
    };

    /// Each different text is shaped once; the reference holds until the next call. Needs a
    /// QGuiApplication.
    const Text &text(const QString &text, FontWeight weight);

    /// Draws every glyph once, in the order of the codes.
    void drawGlyphs(QPainter &painter) const;

    /// The numbers of the objects that Qt made of the fonts, read in CONTENT, a page that
    /// drawGlyphs() has filled. Nothing where Qt gave other codes or outlines in place of a font:
    /// then no text may be written by codes.
    std::optional<std::vector<int>> objectsIn(const QByteArray &content) const;

    /// The name of a font in pages.
    static QByteArray nameOf(int font) { return "T" + QByteArray::number(font); }

private:
    struct Font
    {
        QRawFont raw;
        QList<quint32> glyphs; ///< by their codes; the first is the one for what is missing
        QHash<quint32, int> codes;
        std::vector<int> widths; ///< in thousandths of the size, as in the file
    };

    int fontOf(const QRawFont &raw);
    int codeOf(Font &font, quint32 glyph);
    void addRun(Text &text, const QGlyphRun &run);

    std::vector<Font> m_fonts;
    QHash<QPair<QString, int>, Text> m_texts;
};

} // namespace portolan
