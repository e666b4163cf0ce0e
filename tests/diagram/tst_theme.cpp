#include "diagram/theme.h"

#include <QTest>

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

double distance(const QColor &a, const QColor &b, const Matrix &matrix)
{
    const auto p = seen(a, matrix);
    const auto q = seen(b, matrix);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
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
            QVERIFY2(distance(a, b, normal) >= 25, pair.constData());
            QVERIFY2(distance(a, b, protanopia) >= 9, pair.constData());
            QVERIFY2(distance(a, b, deuteranopia) >= 12, pair.constData());
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
    QCOMPARE(t.shades(Family::Xmpp).line, QColor(0x8a3f8f));
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
