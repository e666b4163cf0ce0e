#include "desktop/windowfixture.h"

#include "desktop/inspector/field.h"
#include "desktop/window/appearance.h"
#include "desktop/window/highcontrast.h"
#include "diagram/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <memory>

using namespace portolan;

namespace {

constexpr double leastForText = 4.5;
constexpr double leastForMarks = 3;

/// Collects what is too faint.
struct Judge
{
    QStringList faint;

    void text(const char *what, const QColor &on, const QColor &under)
    {
        judge(what, on, under, leastForText);
    }
    void mark(const char *what, const QColor &on, const QColor &under)
    {
        judge(what, on, under, leastForMarks);
    }
    void judge(const char *what, const QColor &on, const QColor &under, double least)
    {
        if (const double ratio = contrastRatio(on, under); ratio < least)
            faint.append(QStringLiteral("%1: %2 on %3 is %4")
                             .arg(QLatin1String(what), on.name(), under.name())
                             .arg(ratio, 0, 'f', 2));
    }
};

// The strongest contrast that a picture has with what lies under it.
double contrastOf(const QIcon &icon, QIcon::Mode mode, const QColor &under)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(under);
    QPainter painter(&image);
    icon.paint(&painter, image.rect(), Qt::AlignCenter, mode);
    painter.end();
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrastRatio(image.pixelColor(x, y), under));
    }
    return most;
}

QPalette highContrast(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white, ink = dark ? Qt::white : Qt::black;
    QPalette palette(ink, ground, ink, ink, ink, ink, ink, ground, ground);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x1a, 0xeb, 0xff) : QColor(0x37, 0, 0x6e));
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Link, dark ? QColor(0xff, 0xff, 0) : QColor(0, 0, 0x9f));
    palette.setColor(QPalette::PlaceholderText, ink);
    return palette;
}

void judgePalette(Judge &judge, const QPalette &p)
{
    using P = QPalette;
    const auto of = [&p](P::ColorRole role) { return p.color(P::Active, role); };
    judge.text("text on the window", of(P::WindowText), of(P::Window));
    judge.text("text", of(P::Text), of(P::Base));
    judge.text("text on every other row", of(P::Text), of(P::AlternateBase));
    judge.text("text of buttons", of(P::ButtonText), of(P::Button));
    judge.text("grey text", of(P::PlaceholderText), of(P::Base));
    judge.text("grey text on every other row", of(P::PlaceholderText), of(P::AlternateBase));
    judge.text("grey text on the window", of(P::PlaceholderText), of(P::Window));
    judge.text("selected text", of(P::HighlightedText), of(P::Highlight));
    judge.text("links", of(P::Link), of(P::Base));
    judge.text("links on the window", of(P::Link), of(P::Window));
    judge.text("tool tips", of(P::ToolTipText), of(P::ToolTipBase));
    judge.text("errors", errorColor(p), of(P::Base));
    judge.text("errors on the window", errorColor(p), of(P::Window));
    // The frame of what has the keyboard, and rows that are selected.
    judge.mark("focus on the window", of(P::Highlight), of(P::Window));
    judge.mark("focus in a list", of(P::Highlight), of(P::Base));
    judge.mark("focus on a button", of(P::Highlight), of(P::Button));
}

constexpr Family families[] = {Family::Sip, Family::Xmpp,           Family::Media,
                               Family::Web, Family::Infrastructure, Family::Neutral};

void judgeDrawing(Judge &judge, const Theme &theme)
{
    judge.text("text on a card", theme.text, theme.card);
    judge.text("second line on a card", theme.secondaryText, theme.card);
    judge.text("text of a note", theme.text, theme.note);
    for (const Zone zone : {Zone::Internet, Zone::Perimeter, Zone::Internal}) {
        judge.text("title of a zone", theme.zoneTitle, theme.zone(zone));
        judge.mark("what is selected", theme.selection, theme.zone(zone));
        for (const Family family : families)
            judge.mark("an arrow", theme.shades(family).line, theme.zone(zone));
    }
    for (const Family family : families) {
        judge.text("a label", theme.shades(family).text, theme.pillFill);
        judge.text("a badge", theme.badgeText, theme.shades(family).line);
    }
    judge.mark("a selected card", theme.selection, theme.card);
    judge.text("title of a firewall", theme.wallTitle, theme.background);
}

} // namespace

/// Nothing is too faint to be read: ratios of WCAG 2.1 in both themes and with the colours of a
/// desktop of high contrast.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < leastForText); // known: 4.48
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) > leastForText);
    }
    void cleanup() { applyAppearance(Appearance::Light); }

    void textAndFocus_data() { themes(); }
    void textAndFocus()
    {
        QFETCH(int, appearance);
        applyAppearance(Appearance(appearance));
        Judge judge;
        judgePalette(judge, QApplication::palette());
        QVERIFY2(judge.faint.isEmpty(), qPrintable(judge.faint.join(QLatin1String("; "))));
    }

    void icons_data() { themes(); }
    void icons()
    {
        QFETCH(int, appearance);
        applyAppearance(Appearance(appearance));
        judgeIcons();
    }

    void theDrawing()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            Judge judge;
            judgeDrawing(judge, *theme);
            judge.faint.removeDuplicates();
            QVERIFY2(judge.faint.isEmpty(), qPrintable(judge.faint.join(QLatin1String("; "))));
        }
    }

    void coloursOfHighContrastAreTheDesktops_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("white on black") << true;
        QTest::newRow("black on white") << false;
    }
    void coloursOfHighContrastAreTheDesktops()
    {
        QFETCH(bool, dark);
        const QPalette wanted = highContrast(dark);
        setDesktopPalette(wanted);
        QCOMPARE(applyAppearance(Appearance::System), dark);
        for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Base,
                                QPalette::Text, QPalette::Highlight, QPalette::Link})
            QCOMPARE(QApplication::palette().color(role), wanted.color(role));
        Judge judge;
        judgePalette(judge, QApplication::palette());
        QVERIFY2(judge.faint.isEmpty(), qPrintable(judge.faint.join(QLatin1String("; "))));
        judgeIcons();
    }

    // Only the desktop's brightness is followed there: the program's own colours go together.
    void anOrdinaryPaletteGivesTheOwnColours()
    {
        applyAppearance(Appearance::Light);
        const QColor own = QApplication::palette().color(QPalette::Window);
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        setDesktopPalette(fusion->standardPalette());
        QVERIFY(!highContrastPalette());
        applyAppearance(Appearance::System);
        if (QApplication::palette().color(QPalette::Base).lightness() < 128)
            applyAppearance(Appearance::Light); // the tests run on a dark desktop
        QCOMPARE(QApplication::palette().color(QPalette::Window), own);
    }

private:
    static void themes()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
    }

    static void judgeIcons()
    {
        const QPalette palette = QApplication::palette();
        QStringList faint;
        for (const char *name : {"zoom-in", "find", "close", "settings", "warning", "export"}) {
            const QIcon icon = themedIcon(QLatin1String(name));
            const auto judge = [&](QIcon::Mode mode, QPalette::ColorRole under) {
                if (contrastOf(icon, mode, palette.color(under)) < leastForMarks)
                    faint.append(QLatin1String(name));
            };
            judge(QIcon::Normal, QPalette::Window);
            judge(QIcon::Normal, QPalette::Button);
            judge(QIcon::Selected, QPalette::Highlight);
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(QLatin1String("; "))));
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
