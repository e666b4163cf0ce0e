#include "diagram/shapedtext.h"

#include "diagram/painter.h"

#include <QCache>
#include <QCoreApplication>
#include <QFont>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace portolan {

namespace {

constexpr int mostTexts = 6000; // more than any screen shows

QFont baseFont(FontWeight weight)
{
    QFont font(ensureBundledFont());
    font.setPixelSize(shapedPx);
    font.setBold(weight == FontWeight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

// To half a px of the size of shaping, a hundredth of a letter: a PDF writes every place down.
QPointF rounded(const QPointF &place)
{
    return QPointF(std::round(place.x() * 2) / 2, std::round(place.y() * 2) / 2);
}

// One face with its digits: the numbers in the badges are all different, so that keeping them would
// not pay, and they need no shaping.
class Face
{
public:
    explicit Face(FontWeight weight) : m_font(baseFont(weight)), m_raw(QRawFont::fromFont(m_font))
    {
        const QList<quint32> glyphs = m_raw.glyphIndexesForString(QStringLiteral("0123456789"));
        const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
        m_hasDigits = glyphs.size() == 10 && advances.size() == 10 && !glyphs.contains(0U);
        for (qsizetype i = 0; m_hasDigits && i < 10; ++i) {
            m_glyphs[size_t(i)] = glyphs[i];
            m_advances[size_t(i)] = advances[i].x();
        }
    }

    bool isNumber(const QString &text) const
    {
        return m_hasDigits && !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
                   return c >= u'0' && c <= u'9';
               });
    }

    ShapedText number(const QString &text) const
    {
        ShapedText shaped;
        QList<quint32> glyphs;
        QList<QPointF> places;
        for (const QChar c : text) {
            const size_t digit = c.unicode() - u'0';
            glyphs.append(m_glyphs[digit]);
            places.append(rounded(QPointF(shaped.width, 0)));
            shaped.width += m_advances[digit];
        }
        QGlyphRun run;
        run.setRawFont(m_raw);
        run.setGlyphIndexes(glyphs);
        run.setPositions(places);
        shaped.runs.append(run);
        return shaped;
    }

    ShapedText line(const QString &text) const
    {
        QTextLayout layout(text, m_font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        if (!line.isValid())
            return {};
        ShapedText shaped;
        shaped.width = line.horizontalAdvance();
        shaped.runs = layout.glyphRuns();
        // Qt counts from the top of the line.
        for (QGlyphRun &run : shaped.runs) {
            QList<QPointF> places = run.positions();
            for (QPointF &place : places)
                place = rounded(place - QPointF(0, line.ascent()));
            run.setPositions(places);
        }
        return shaped;
    }

private:
    QFont m_font;
    QRawFont m_raw;
    std::array<quint32, 10> m_glyphs{};
    std::array<double, 10> m_advances{};
    bool m_hasDigits = false;
};

struct Texts
{
    Face regular{FontWeight::Regular};
    Face bold{FontWeight::Bold};
    QCache<QPair<QString, int>, ShapedText> known{mostTexts};
    ShapedText latest;
};

thread_local std::unique_ptr<Texts> threadTexts;

// Glyphs hold on to font engines, which must not outlive the application.
void forgetTexts()
{
    threadTexts.reset();
}

Texts &texts()
{
    if (!threadTexts) {
        threadTexts = std::make_unique<Texts>();
        qAddPostRoutine(forgetTexts);
    }
    return *threadTexts;
}

} // namespace

const ShapedText &shapedText(const QString &text, FontWeight weight)
{
    Texts &kept = texts();
    const Face &face = weight == FontWeight::Bold ? kept.bold : kept.regular;
    if (face.isNumber(text)) {
        kept.latest = face.number(text);
        return kept.latest;
    }
    const QPair<QString, int> key(text, int(weight));
    if (const ShapedText *known = kept.known.object(key))
        return *known;
    kept.latest = face.line(text);
    kept.known.insert(key, new ShapedText(kept.latest));
    return kept.latest;
}

double leftOf(const PlacedText &text, double width)
{
    if (text.align == TextAlign::Left)
        return text.box.left();
    const double room = text.box.width() - width * text.fontPx / shapedPx;
    return text.box.left() + (text.align == TextAlign::Centre ? room / 2 : room);
}

} // namespace portolan
