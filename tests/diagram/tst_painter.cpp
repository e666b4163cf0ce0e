#include "diagram/painter.h"

#include "diagram/paintedpictures.h"
#include "diagram/samplegeometry.h"

#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace portolan;
using namespace pictures;

class TestPainter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!ensureBundledFont().isEmpty()); }
    void bundledFontIsUsed();
    void webFontIsPacked();
    void zonesWallsAndCardsAreWhereTheGeometrySays();
    void textStaysInItsBox_data();
    void textStaysInItsBox();
    void arrowsPointAtTheirEnd();
    void udpIsDashed();
    void obsoleteIsPaleButItsTextIsNot();
    void contradictionHasAMark();
    void stackShowsItsServers();
    void highlightFadesAllElse();
    void selectionIsOutlined();
    void exposedPartIsTheSame();
    void farOutTextIsLeftOut();
    void withoutBackground();
    void everyIconDrawsInItsColour();
    void unknownIconDrawsNothing();
    void leavesThePainterAsItWas();
};

void TestPainter::bundledFontIsUsed()
{
    QCOMPARE(ensureBundledFont(), QStringLiteral("Liberation Sans"));
    QVERIFY(QFontInfo(QFont(ensureBundledFont())).exactMatch());
    QVERIFY(bundledFontStack().contains(ensureBundledFont()));
    QVERIFY(bundledFontStack().endsWith(u"sans-serif"));
}

void TestPainter::webFontIsPacked()
{
    for (const FontWeight weight : {FontWeight::Regular, FontWeight::Bold}) {
        QVERIFY(bundledFontWoff2(weight).startsWith("wOF2"));
        QVERIFY(bundledFontWoff2(weight).size() < bundledFontTtf(weight).size() / 2);
    }
    QVERIFY(bundledFontTtf(FontWeight::Regular) != bundledFontTtf(FontWeight::Bold));
    QVERIFY(bundledFontLicence().contains(u"SIL OPEN FONT LICENSE"));
}

void TestPainter::zonesWallsAndCardsAreWhereTheGeometrySays()
{
    const Theme &theme = Theme::light();
    const QImage image = painted(sample::geometry());
    QCOMPARE(image.pixelColor(5, 5), theme.background);
    QCOMPARE(image.pixelColor(30, 500), theme.zoneInternet);
    QCOMPARE(image.pixelColor(720, 500), theme.zonePerimeter);
    QCOMPARE(image.pixelColor(1380, 500), theme.zoneInternal);
    QCOMPARE(image.pixelColor(300, 160), theme.card);
    QCOMPARE(image.pixelColor(46, 190), theme.shades(Family::Sip).line);
    QCOMPARE(image.pixelColor(900, 230), theme.shades(Family::Sip).fill);
    QCOMPARE(image.pixelColor(1420, 190), theme.note);
    int bricks = 0;
    int mortar = 0;
    for (int y = 160; y < 280; ++y) {
        bricks += image.pixelColor(511, y) == theme.brick;
        mortar += image.pixelColor(511, y) != theme.brick;
    }
    QVERIFY2(bricks > 80 && mortar > 12, qPrintable(QString::number(bricks)));
}

void TestPainter::textStaysInItsBox_data()
{
    QTest::addColumn<TextAlign>("align");
    QTest::addColumn<double>("fontPx");
    QTest::addColumn<FontWeight>("weight");
    for (const double px : {9.0, 12.5, 22.0}) {
        for (const FontWeight weight : {FontWeight::Regular, FontWeight::Bold}) {
            const char *face = weight == FontWeight::Bold ? "bold" : "regular";
            QTest::addRow("left %g %s", px, face) << TextAlign::Left << px << weight;
            QTest::addRow("centre %g %s", px, face) << TextAlign::Centre << px << weight;
            QTest::addRow("right %g %s", px, face) << TextAlign::Right << px << weight;
        }
    }
}

void TestPainter::textStaysInItsBox()
{
    QFETCH(TextAlign, align);
    QFETCH(double, fontPx);
    QFETCH(FontWeight, weight);
    DiagramGeometry geometry;
    geometry.bounds = QRectF(0, 0, 700, 120);
    const PlacedText text = sample::text(QStringLiteral("HФедеративный партнёр «gjЙ» 131H"), 350,
                                         60, fontPx, weight, align);
    geometry.titleBlock = {text};
    const QRect found = ink(painted(geometry), geometry.bounds.adjusted(1, 1, -1, -1));
    const QRectF allowed = text.box.adjusted(-1, -1, 1, 1);
    QVERIFY(!found.isEmpty());
    QVERIFY(allowed.contains(QRectF(found)));
    // Set where it belongs: at the left, in the middle, at the right of the box.
    const double left = found.left() - text.box.left();
    const double right = text.box.right() - (found.right() + 1);
    if (align == TextAlign::Left)
        QVERIFY(left < 0.15 * fontPx + 1);
    else if (align == TextAlign::Right)
        QVERIFY(right < 0.15 * fontPx + 1);
    else
        QVERIFY(qAbs(left - right) < 0.1 * fontPx + 1.5);
}

void TestPainter::arrowsPointAtTheirEnd()
{
    const QColor line = Theme::light().shades(Family::Sip).line;
    const QImage image = painted(sample::geometry());
    // Arrow 2 ends at the Edge, x = 742, y = 310: its head is wide there and not at its start.
    QCOMPARE(image.pixelColor(742 - 9, 310 - 3), line);
    QCOMPARE(image.pixelColor(742 - 9, 310 + 2), line);
    QVERIFY(image.pixelColor(334 + 9, 310 - 3) != line);
    // Arrow 3 runs the other way.
    QCOMPARE(image.pixelColor(334 + 9, 352 - 3), line);
    QVERIFY(image.pixelColor(742 - 9, 352 - 3) != line);
}

void TestPainter::udpIsDashed()
{
    const QImage image = painted(sample::geometry());
    const auto inked = [&image](int y) {
        int count = 0;
        for (int x = 610; x < 700; ++x)
            count += image.pixelColor(x, y) == Theme::light().shades(Family::Media).line;
        return count;
    };
    QVERIFY(inked(630) > 35 && inked(630) < 70); // 7 of 12
    const QColor xmpp = Theme::light().shades(Family::Xmpp).line;
    for (int x = 610; x < 700; ++x)
        QCOMPARE(image.pixelColor(x, 762), xmpp);
}

void TestPainter::obsoleteIsPaleButItsTextIsNot()
{
    const DiagramGeometry geometry = sample::geometry();
    const Theme::Shades &shades = Theme::light().shades(Family::Media);
    const Arrow &arrow = geometry.arrows[4];
    const QImage image = painted(geometry);
    QCOMPARE(image.pixelColor(606 + 30, 596), shades.pale);
    bool dark = false;
    const QRect box = arrow.pillText.box.toAlignedRect();
    for (int y = box.top(); y < box.bottom(); ++y) {
        for (int x = box.left(); x < box.right(); ++x)
            dark = dark || image.pixelColor(x, y) == shades.text;
    }
    QVERIFY(dark);
}

void TestPainter::contradictionHasAMark()
{
    DiagramGeometry geometry = sample::geometry();
    const QImage with = painted(geometry);
    const Arrow arrow = geometry.arrows[8];
    geometry.arrows[8].contradicted = false;
    const QImage without = painted(geometry);
    const QRectF near(arrow.badgeCentre - QPointF(20, 20), QSizeF(40, 40));
    QVERIFY(pixelsThatDiffer(with, without, near) > 20);
    QCOMPARE(pixelsThatDiffer(with, without, with.rect()), pixelsThatDiffer(with, without, near));
}

void TestPainter::stackShowsItsServers()
{
    DiagramGeometry geometry = sample::geometry();
    const QImage three = painted(geometry);
    geometry.cards[5].stackedServers = 1;
    const QImage one = painted(geometry);
    const QRectF below(742, 861, 350, 14);
    QVERIFY(pixelsThatDiffer(three, one, below) > 350);
    // The card itself stays as it is.
    QCOMPARE(pixelsThatDiffer(three, one, QRectF(743, 141, 348, 700)), 0);
}

void TestPainter::highlightFadesAllElse()
{
    const DiagramGeometry geometry = sample::geometry();
    PaintOptions options;
    options.highlightedFlows << geometry.arrows[1].flow;
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QImage plain = painted(geometry, *theme);
        const QImage lit = painted(geometry, *theme, options);
        // The flow and the cards at its ends as before …
        QCOMPARE(pixelsThatDiffer(plain, lit, QRectF(340, 299, 395, 20)), 0);
        QCOMPARE(pixelsThatDiffer(plain, lit, geometry.cards[1].rect), 0);
        // … all others paler.
        QVERIFY(pixelsThatDiffer(plain, lit, QRectF(340, 755, 395, 14)) > 500);
        QVERIFY(pixelsThatDiffer(plain, lit, geometry.cards[0].rect) > 500);
        QCOMPARE(lit.pixelColor(620, 762), theme->faded().shades(Family::Xmpp).line);
    }
}

void TestPainter::selectionIsOutlined()
{
    const DiagramGeometry geometry = sample::geometry();
    PaintOptions options;
    options.selectedNodes << geometry.cards[0].node << geometry.notes[0].node;
    options.selectedFlows << geometry.arrows[1].flow;
    const QImage image = painted(geometry, Theme::light(), options);
    const QColor selection = Theme::light().selection;
    QCOMPARE(image.pixelColor(200, 146), selection);
    QCOMPARE(image.pixelColor(1490, 176), selection);
    const QRectF &pill = geometry.arrows[1].pill;
    QCOMPARE(image.pixelColor(int(pill.center().x()), int(pill.top() - 3)), selection);
}

void TestPainter::exposedPartIsTheSame()
{
    const DiagramGeometry geometry = sample::geometry();
    const QImage whole = painted(geometry);
    for (const QRectF &part : {QRectF(300, 280, 260, 120), QRectF(1000, 600, 500, 200),
                               QRectF(0, 900, 1640, 110), QRectF(60, 300, 10, 10)}) {
        PaintOptions options;
        options.exposed = part;
        QCOMPARE(pixelsThatDiffer(whole, painted(geometry, Theme::light(), options), part), 0);
    }
    // And what is far from it is not drawn at all.
    PaintOptions options;
    options.exposed = QRectF(30, 300, 50, 50);
    const QImage part = painted(geometry, Theme::light(), options);
    QCOMPARE(part.pixelColor(1450, 686), Theme::light().background);
}

void TestPainter::farOutTextIsLeftOut()
{
    const DiagramGeometry geometry = sample::geometry();
    PaintOptions options;
    options.levelOfDetail = true;
    options.scale = 1;
    QCOMPARE(painted(geometry, Theme::light(), options), painted(geometry));
    options.scale = 0.2;
    const QImage far = painted(geometry, Theme::light(), options);
    const Arrow &arrow = geometry.arrows[1];
    // The pill is a spot of the family's colour, without words.
    const QRect inner = arrow.pill.adjusted(6, 4, -6, -4).toAlignedRect();
    for (int x = inner.left(); x < inner.right(); ++x)
        QCOMPARE(far.pixelColor(x, inner.center().y()), Theme::light().shades(Family::Sip).line);
    QVERIFY(ink(far, arrow.protocol.box.adjusted(0, 1, -2, -4)).isEmpty());
}

void TestPainter::withoutBackground()
{
    PaintOptions options;
    options.background = false;
    QCOMPARE(painted(sample::geometry(), Theme::light(), options).pixelColor(3, 3),
             QColor(Qt::magenta));
}

void TestPainter::everyIconDrawsInItsColour()
{
    const QStringList icons = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(!icons.isEmpty());
    for (const QString &file : icons) {
        const QString name = file.chopped(4);
        QImage image(48, 48, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintIcon(painter, name, QRectF(0, 0, 48, 48), QColor(0x0b6bab));
        }
        const QRect found = ink(image, QRectF(image.rect()).adjusted(0, 0, -1, -1));
        QVERIFY2(found.width() >= 24 && found.height() >= 18, qPrintable(name));
        if (name == u"portolan")
            continue;
        // Within the grid's margin, centred as far as the shape allows, in the colour.
        QVERIFY2(QRect(1, 1, 46, 46).contains(found), qPrintable(name));
        bool tinted = false;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x)
                tinted = tinted || image.pixelColor(x, y) == QColor(0x0b6bab);
        }
        QVERIFY2(tinted, qPrintable(name));
    }
}

void TestPainter::unknownIconDrawsNothing()
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    {
        QPainter painter(&image);
        paintIcon(painter, QStringLiteral("no-such-icon"), QRectF(0, 0, 24, 24), Qt::black);
    }
    QCOMPARE(image, before);
}

void TestPainter::leavesThePainterAsItWas()
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    paintDiagram(painter, sample::geometry(), Theme::light());
    QCOMPARE(painter.transform(), before);
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
}

QTEST_MAIN(TestPainter)
#include "tst_painter.moc"
