#include "diagram/theme.h"

#include <QTest>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace portolan;

namespace {

constexpr Family families[] = {Family::Sip, Family::Xmpp,           Family::Media,
                               Family::Web, Family::Infrastructure, Family::Neutral};

double linear(double share)
{
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

using Matrix = double[3][3];
// Machado, Oliveira, Fernandes 2009, severity 1.0.
constexpr Matrix normal = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
constexpr Matrix protanopia = {{0.152286, 1.052583, -0.204868},
                               {0.114503, 0.786281, 0.099216},
                               {-0.003882, -0.048116, 1.051998}};
constexpr Matrix deuteranopia = {{0.367322, 0.860646, -0.227968},
                                 {0.280085, 0.672501, 0.047413},
                                 {-0.011820, 0.042940, 0.968881}};

// CIE L*a*b* (D65) of a colour as seen through MATRIX.
std::array<double, 3> seen(const QColor &c, const Matrix &matrix)
{
    const double rgb[3] = {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
    double l[3];
    for (int i = 0; i < 3; ++i) {
        const double sum = matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2];
        l[i] = std::clamp(sum, 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * l[0] + 0.3576 * l[1] + 0.1805 * l[2]) / 0.9505);
    const double y = f(0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]);
    const double z = f((0.0193 * l[0] + 0.1192 * l[1] + 0.9505 * l[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double sine(double degrees)
{
    return std::sin(degrees * M_PI / 180);
}

double cosine(double degrees)
{
    return std::cos(degrees * M_PI / 180);
}

double hueOf(double a, double b)
{
    const double hue = std::atan2(b, a) * 180 / M_PI;
    return hue < 0 ? hue + 360 : hue;
}

// CIEDE2000 as Sharma, Wu and Dalal (2005) write it down.
double difference(const std::array<double, 3> &p, const std::array<double, 3> &q)
{
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + 6103515625.0));
    };
    const double mean = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
    const double stretch = 1.5 - 0.5 * seventh(mean);
    const double c1 = std::hypot(stretch * p[1], p[2]), c2 = std::hypot(stretch * q[1], q[2]);
    const double h1 = hueOf(stretch * p[1], p[2]), h2 = hueOf(stretch * q[1], q[2]);
    const double turn = std::remainder(h2 - h1, 360);
    const double dHue = 2 * std::sqrt(c1 * c2) * sine(turn / 2);
    const double lightness = (p[0] + q[0]) / 2, chroma = (c1 + c2) / 2, hue = h1 + turn / 2;
    const double t = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) +
                     0.32 * cosine(3 * hue + 6) - 0.20 * cosine(4 * hue - 63);
    const double grey = (lightness - 50) * (lightness - 50);
    const double l = (q[0] - p[0]) / (1 + 0.015 * grey / std::sqrt(20 + grey));
    const double c = (c2 - c1) / (1 + 0.045 * chroma);
    const double h = dHue / (1 + 0.015 * chroma * t);
    const double blue = std::remainder(hue - 275, 360) / 25;
    const double rotation = -2 * seventh(chroma) * sine(60 * std::exp(-blue * blue));
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

double distance(const QColor &a, const QColor &b, const Matrix &matrix)
{
    return difference(seen(a, matrix), seen(b, matrix));
}

QString pairName(const QColor &a, const QColor &b)
{
    return a.name() + QStringLiteral(" on ") + b.name();
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyColourIsOpaque();
    void familiesKeepApart_data();
    void familiesKeepApart();
    void theDistanceIsCiede2000();
    void inGreyscale_data();
    void inGreyscale();
    void everyLineCanBeSeen();
    void fadedIsPalerButOpaque();
    void theColoursOfTheDesign();
    void blending();
};

void TestTheme::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Theme &t = dark ? Theme::dark() : Theme::light();
        const QList<QColor> grounds = {t.background, t.zoneInternet, t.zonePerimeter,
                                       t.zoneInternal};
        QList<QPair<QColor, QColor>> pairs;
        for (const QColor &ground : grounds) {
            for (const QColor &text : {t.text, t.secondaryText, t.zoneTitle, t.wallTitle})
                pairs.append({text, ground});
            for (const Family family : families)
                pairs.append({t.shades(family).text, ground});
        }
        for (const QColor &text : {t.text, t.secondaryText})
            pairs.append({text, t.card});
        for (const Family family : families) {
            const Theme::Shades &shades = t.shades(family);
            pairs.append({t.text, shades.fill});
            pairs.append({t.secondaryText, shades.fill});
            pairs.append({shades.text, shades.fill}); // the icon in its circle
            pairs.append({shades.text, t.pillFill});
            pairs.append({t.badgeText, shades.line});
        }
        pairs.append({t.text, t.note});
        for (const auto &[text, ground] : pairs)
            QTest::addRow("%s %s", dark ? "dark" : "light", qPrintable(pairName(text, ground)))
                << text << ground;
    }
}

void TestTheme::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::everyColourIsOpaque()
{
    for (const Theme *t : {&Theme::light(), &Theme::dark()}) {
        for (const QColor &colour : {t->background,
                                     t->card,
                                     t->cardBorder,
                                     t->cardShadow,
                                     t->text,
                                     t->secondaryText,
                                     t->zoneInternet,
                                     t->zonePerimeter,
                                     t->zoneInternal,
                                     t->zoneTitle,
                                     t->brick,
                                     t->mortar,
                                     t->wallTitle,
                                     t->pillFill,
                                     t->badgeText,
                                     t->note,
                                     t->noteBorder,
                                     t->contradiction,
                                     t->contradictionEdge,
                                     t->selection}) {
            QVERIFY(colour.isValid());
            QCOMPARE(colour.alpha(), 255);
        }
        for (const Family family : families) {
            const Theme::Shades &shades = t->shades(family);
            for (const QColor &colour : {shades.line, shades.text, shades.fill, shades.pale}) {
                QVERIFY(colour.isValid());
                QCOMPARE(colour.alpha(), 255);
            }
        }
    }
}

void TestTheme::familiesKeepApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::familiesKeepApart()
{
    QFETCH(bool, dark);
    const Theme &t = dark ? Theme::dark() : Theme::light();
    // Neutral is for cards, never for an arrow.
    for (int i = 0; i < 5; ++i) {
        for (int j = i + 1; j < 5; ++j) {
            const QColor &a = t.shades(families[i]).line;
            const QColor &b = t.shades(families[j]).line;
            const QByteArray pair = pairName(a, b).toUtf8();
            QVERIFY2(distance(a, b, normal) >= 15, pair.constData());
            QVERIFY2(distance(a, b, protanopia) >= 10, pair.constData());
            QVERIFY2(distance(a, b, deuteranopia) >= 10, pair.constData());
        }
    }
}

// The pairs of Sharma, Wu and Dalal's table that try the most.
void TestTheme::theDistanceIsCiede2000()
{
    const auto rounded = [](double value) { return std::round(value * 1e4) / 1e4; };
    QCOMPARE(rounded(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485})), 2.0425);
    QCOMPARE(rounded(difference({50, -1, 2}, {50, 0, 0})), 2.3669);
    QCOMPARE(rounded(difference({50, 2.5, 0}, {50, 0, -2.5})), 4.3065);
    QCOMPARE(rounded(difference({50, 2.49, -0.001}, {50, -2.49, 0.0011})), 7.2195);
    QCOMPARE(rounded(difference({2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514})), 0.9082);
}

void TestTheme::inGreyscale_data()
{
    familiesKeepApart_data();
}

// On a grey print or to an eye without colours only lightness is left. Five families that must all
// be dark enough for text cannot differ much in it: these pairs are told apart by the words, the
// badge and (media over UDP) the dashes at the line; all others by the line alone.
void TestTheme::inGreyscale()
{
    QFETCH(bool, dark);
    const Theme &t = dark ? Theme::dark() : Theme::light();
    const QStringList reliant =
        dark ? QStringList{QStringLiteral("0-2"), QStringLiteral("0-3"), QStringLiteral("0-4"),
                           QStringLiteral("1-3"), QStringLiteral("2-3"), QStringLiteral("2-4"),
                           QStringLiteral("3-4")}
             : QStringList{QStringLiteral("0-2"), QStringLiteral("0-3"), QStringLiteral("0-4"),
                           QStringLiteral("1-4"), QStringLiteral("2-3"), QStringLiteral("2-4"),
                           QStringLiteral("3-4")};
    QStringList near;
    for (int i = 0; i < 5; ++i) {
        for (int j = i + 1; j < 5; ++j) {
            const double a = seen(t.shades(families[i]).line, normal)[0];
            const double b = seen(t.shades(families[j]).line, normal)[0];
            if (std::abs(a - b) < 10)
                near.append(QStringLiteral("%1-%2").arg(i).arg(j));
        }
    }
    QCOMPARE(near, reliant);
}

// A line stands out of every ground it crosses. Obsolete ones are pale on purpose, but the strokes
// that cross them have the full colour.
void TestTheme::everyLineCanBeSeen()
{
    for (const Theme *t : {&Theme::light(), &Theme::dark()}) {
        for (const QColor &ground :
             {t->background, t->zoneInternet, t->zonePerimeter, t->zoneInternal}) {
            for (const Family family : families) {
                const Theme::Shades &shades = t->shades(family);
                QVERIFY2(contrast(shades.line, ground) >= 3,
                         qPrintable(pairName(shades.line, ground)));
                QVERIFY2(contrast(shades.pale, ground) >= 1.5,
                         qPrintable(pairName(shades.pale, ground)));
            }
        }
    }
}

void TestTheme::fadedIsPalerButOpaque()
{
    for (const Theme *t : {&Theme::light(), &Theme::dark()}) {
        const Theme faded = t->faded();
        QCOMPARE(faded.background, t->background);
        QCOMPARE(faded.selection, t->selection);
        QVERIFY(contrast(faded.text, t->background) < contrast(t->text, t->background) / 3);
        for (const Family family : families) {
            const QColor &line = faded.shades(family).line;
            QCOMPARE(line.alpha(), 255);
            QVERIFY(contrast(line, t->background) <
                    contrast(t->shades(family).line, t->background));
            QVERIFY(contrast(line, t->background) > 1.1);
        }
    }
}

void TestTheme::theColoursOfTheDesign()
{
    const Theme &t = Theme::light();
    QCOMPARE(t.shades(Family::Sip).line, QColor(0x0b6bab));
    QCOMPARE(t.shades(Family::Xmpp).line, QColor(0x702376));
    QCOMPARE(t.shades(Family::Media).line, QColor(0xb84708));
    QCOMPARE(t.zone(Zone::Perimeter), t.zonePerimeter);
    QVERIFY(luminance(Theme::dark().background) < 0.05);
}

void TestTheme::blending()
{
    QCOMPARE(blended(Qt::black, Qt::white, 0), QColor(Qt::white));
    QCOMPARE(blended(Qt::black, Qt::white, 1), QColor(Qt::black));
    QCOMPARE(blended(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
}

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
