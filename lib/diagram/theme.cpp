#include "diagram/theme.h"

namespace portolan {

namespace {

// How much of a colour is left where something else is highlighted.
constexpr double fadedShare = 0.28;

Theme::Shades shadesOf(QRgb line, QRgb text, const QColor &card, const QColor &background,
                       double fill)
{
    return {QColor(line), QColor(text), blended(QColor(line), card, fill),
            blended(QColor(line), background, 0.45)};
}

} // namespace

QColor blended(const QColor &colour, const QColor &base, double opacity)
{
    const auto mix = [opacity](int a, int b) { return qRound(a * opacity + b * (1 - opacity)); };
    return QColor(mix(colour.red(), base.red()), mix(colour.green(), base.green()),
                  mix(colour.blue(), base.blue()));
}

const Theme::Shades &Theme::shades(Family family) const
{
    return m_shades[static_cast<int>(family)];
}

const QColor &Theme::zone(Zone zone) const
{
    switch (zone) {
    case Zone::Internet:
        return zoneInternet;
    case Zone::Perimeter:
        return zonePerimeter;
    case Zone::Internal:
        break;
    }
    return zoneInternal;
}

Theme Theme::faded() const
{
    Theme faded = *this;
    for (QColor *colour : {&faded.cardBorder, &faded.text, &faded.secondaryText, &faded.noteBorder,
                           &faded.contradiction, &faded.contradictionEdge, &faded.note})
        *colour = blended(*colour, background, fadedShare);
    faded.card = blended(card, background, 0.6);
    faded.cardShadow = blended(cardShadow, background, 0.5);
    for (Shades &shades : faded.m_shades) {
        for (QColor *colour : {&shades.line, &shades.text, &shades.pale})
            *colour = blended(*colour, background, fadedShare);
        shades.fill = blended(shades.fill, background, 0.5);
    }
    return faded;
}

// The families keep apart for people who see no red or no green: 10 in CIEDE2000 at least, which
// tst_theme measures. Without any colour the words, badges and dashes at every line tell them
// apart.
const Theme &Theme::light()
{
    static const Theme theme = [] {
        Theme t;
        t.background = QColor(0xfbfaf7);
        t.card = QColor(0xffffff);
        t.cardBorder = QColor(0xc9d2da);
        t.cardShadow = QColor(0x20303f);
        t.text = QColor(0x1d2733);
        t.secondaryText = QColor(0x56636f);
        t.zoneInternet = QColor(0xeaf1f6);
        t.zonePerimeter = QColor(0xfdf4e3);
        t.zoneInternal = QColor(0xe9f3ea);
        t.zoneTitle = QColor(0x44525f);
        t.brick = QColor(0xd9644a);
        t.mortar = QColor(0xf4ddd4);
        t.wallTitle = QColor(0xa8412a);
        t.pillFill = QColor(0xffffff);
        t.badgeText = QColor(0xffffff);
        t.note = QColor(0xfff5c9);
        t.noteBorder = QColor(0xe0cf86);
        t.contradiction = QColor(0xf6b70f);
        t.contradictionEdge = QColor(0x5c4300);
        t.selection = QColor(0x1f6feb);
        const auto family = [&t](QRgb line) {
            return shadesOf(line, line, t.card, t.background, 0.10);
        };
        t.m_shades[static_cast<int>(Family::Sip)] = family(0x0b6bab);
        t.m_shades[static_cast<int>(Family::Xmpp)] = family(0x702376);
        t.m_shades[static_cast<int>(Family::Media)] = family(0xb84708);
        t.m_shades[static_cast<int>(Family::Web)] = family(0x1f7a4d);
        t.m_shades[static_cast<int>(Family::Infrastructure)] = family(0x4b5560);
        t.m_shades[static_cast<int>(Family::Neutral)] = family(0x5f6d79);
        return t;
    }();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = [] {
        Theme t;
        t.background = QColor(0x12181f);
        t.card = QColor(0x212b36);
        t.cardBorder = QColor(0x3d4a57);
        t.cardShadow = QColor(0, 0, 0);
        t.text = QColor(0xe8edf2);
        t.secondaryText = QColor(0xaab7c3);
        t.zoneInternet = QColor(0x17232e);
        t.zonePerimeter = QColor(0x2a2519);
        t.zoneInternal = QColor(0x18261c);
        t.zoneTitle = QColor(0xbcc8d3);
        t.brick = QColor(0x9c4632);
        t.mortar = QColor(0x4a2c24);
        t.wallTitle = QColor(0xf0917a);
        t.pillFill = QColor(0x19212a);
        t.badgeText = QColor(0x0f151b);
        t.note = QColor(0x4a421f);
        t.noteBorder = QColor(0x7a6d36);
        t.contradiction = QColor(0xf6c33c);
        t.contradictionEdge = QColor(0x241a00);
        t.selection = QColor(0x6cb0ff);
        const auto family = [&t](QRgb line) {
            return shadesOf(line, line, t.card, t.background, 0.13);
        };
        t.m_shades[static_cast<int>(Family::Sip)] = family(0x55aaf0);
        t.m_shades[static_cast<int>(Family::Xmpp)] = family(0xf6c0f0);
        t.m_shades[static_cast<int>(Family::Media)] = family(0xfc964e);
        t.m_shades[static_cast<int>(Family::Web)] = family(0x6fd08c);
        t.m_shades[static_cast<int>(Family::Infrastructure)] = family(0x9fabb6);
        t.m_shades[static_cast<int>(Family::Neutral)] = family(0xaebac5);
        return t;
    }();
    return theme;
}

} // namespace portolan
