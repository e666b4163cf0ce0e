#include "diagram/painter.h"

#include "diagram/paintedpictures.h"
#include "diagram/samplegeometry.h"

#include <QTest>

using namespace portolan;
using namespace pictures;

class TestPainterDetail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!ensureBundledFont().isEmpty()); }
    void farOutArrowsBecomeBands();
    void groupsShowHowManyTheyAre();
    void onlyAndWithoutMakeTheWhole();
    void longNumbersStayInTheirBadge();
};

void TestPainterDetail::farOutArrowsBecomeBands()
{
    // Six arrows of one family between the same two sockets, a long one of another across them.
    DiagramGeometry geometry;
    geometry.bounds = QRectF(0, 0, 6000, 4000);
    const auto add = [&geometry](Family family, double y, bool back) {
        Arrow arrow;
        arrow.number = int(geometry.arrows.size()) + 1;
        arrow.flow = FlowId(QString::number(arrow.number));
        arrow.source = NodeId(back ? QStringLiteral("b") : QStringLiteral("a"));
        arrow.destination = NodeId(back ? QStringLiteral("a") : QStringLiteral("b"));
        arrow.family = family;
        arrow.points = {{back ? 5000.0 : 1000.0, y}, {back ? 1000.0 : 5000.0, y}};
        arrow.gate = QPointF(2000, y);
        arrow.pill = QRectF(1960, y - 11, 80, 22);
        geometry.arrows.push_back(arrow);
    };
    for (int i = 0; i < 6; ++i)
        add(Family::Media, 2000 + 40 * i, i % 2 == 1);
    add(Family::Sip, 3000, false);
    PaintOptions options;
    options.levelOfDetail = true;
    options.scale = 0.1;
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        paintDiagram(painter, geometry, Theme::light(), options);
    }
    const QColor media = Theme::light().shades(Family::Media).line;
    // One ribbon, as wide as six lanes, in the middle of the band …
    QCOMPARE(ink(image, QRectF(400, 150, 1, 100)).height(), 2);
    QCOMPARE(image.pixelColor(400, 211), media);
    // … a line for the single arrow …
    QCOMPARE(ink(image, QRectF(400, 280, 1, 50)).height(), 1);
    // … and a number in a pill where the gates of the band are: 24 px high, so there is room.
    const QRect count = ink(image, QRectF(190, 190, 20, 45));
    QVERIFY(count.height() >= 12 && count.height() <= 15);
    // Drawn as a whole, each is there.
    options.levelOfDetail = false;
    const QImage near = painted(geometry, Theme::light(), options);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(near.pixelColor(4000, 2000 + 40 * i), media);
    QCOMPARE(near.pixelColor(4000, 2020), Theme::light().background);
}

void TestPainterDetail::groupsShowHowManyTheyAre()
{
    DiagramGeometry geometry = sample::geometry();
    const QImage single = painted(geometry);
    Card &card = geometry.cards[0];
    for (int i = 0; i < 312; ++i)
        card.members.append(NodeId(QString::number(i)));
    const QImage group = painted(geometry);
    const QRectF corner(card.rect.topLeft() - QPointF(8, 10), QSizeF(40, 20));
    QVERIFY(pixelsThatDiffer(single, group, corner) > 200);
    // A stack below, and nothing else changed on the card.
    const QRectF below(card.rect.left(), card.rect.bottom() + 1, card.rect.width(), 8);
    QVERIFY(pixelsThatDiffer(single, group, below) > 100);
    QCOMPARE(pixelsThatDiffer(single, group, card.rect.adjusted(40, 12, -10, -2)), 0);
}

// What the canvas puts together while a card is dragged.
void TestPainterDetail::onlyAndWithoutMakeTheWhole()
{
    const DiagramGeometry geometry = sample::geometry();
    PaintPart part;
    part.cards = {1};
    for (size_t i = 0; i < geometry.arrows.size(); ++i) {
        if (geometry.arrows[i].source == geometry.cards[1].node ||
            geometry.arrows[i].destination == geometry.cards[1].node)
            part.arrows.push_back(int(i));
    }
    QVERIFY(!part.arrows.empty());
    PaintOptions options;
    options.without = &part;
    const QImage rest = painted(geometry, Theme::light(), options);
    const QImage whole = painted(geometry);
    QVERIFY(pixelsThatDiffer(rest, whole, geometry.cards[1].rect) > 500);
    QCOMPARE(pixelsThatDiffer(rest, whole, geometry.cards[0].rect), 0);
    options.without = nullptr;
    options.only = &part;
    QImage both = rest;
    QPainter painter(&both);
    paintDiagram(painter, geometry, Theme::light(), options);
    painter.end();
    QVERIFY(pixelsThatDiffer(both, whole, whole.rect()) < 200); // lines that cross
}

void TestPainterDetail::longNumbersStayInTheirBadge()
{
    DiagramGeometry geometry = sample::geometry();
    Arrow &arrow = geometry.arrows[1];
    arrow.badge = sample::text(QStringLiteral("10200"), arrow.badgeCentre.x(), arrow.badge.baseline,
                               arrow.badge.fontPx, FontWeight::Bold, TextAlign::Centre);
    const QImage image = painted(geometry);
    // The badge's colour shows on both sides of the number.
    const QColor colour = Theme::light().shades(arrow.family).line;
    const int y = int(arrow.badgeCentre.y()) - 2;
    QCOMPARE(image.pixelColor(int(arrow.badge.box.left()) + 1, y), colour);
    QCOMPARE(image.pixelColor(int(arrow.badge.box.right()) - 1, y), colour);
}

QTEST_MAIN(TestPainterDetail)
#include "tst_painterdetail.moc"
