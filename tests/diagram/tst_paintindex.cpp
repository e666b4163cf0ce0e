#include "diagram/paintindex.h"

#include "diagram/diagramsamples.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

Arrow arrowThrough(int number, std::vector<QPointF> points)
{
    Arrow arrow;
    arrow.number = number;
    arrow.flow = FlowId(QStringLiteral("flow-%1").arg(number));
    arrow.points = std::move(points);
    return arrow;
}

// Arrows of three segments and cards all over a large sheet.
DiagramGeometry scattered()
{
    QRandomGenerator random(7);
    const auto below = [&random](int count) { return int(random.bounded(quint32(count))); };
    DiagramGeometry geometry;
    geometry.bounds = QRectF(0, 0, 40000, 90000);
    for (int i = 0; i < 300; ++i) {
        const double left = below(39000), right = below(39000);
        const double track = below(39000), top = below(89000), bottom = below(89000);
        Arrow arrow =
            arrowThrough(i + 1, {{left, top}, {track, top}, {track, bottom}, {right, bottom}});
        arrow.pill = QRectF(below(39000), below(89000), 80, 22);
        geometry.arrows.push_back(arrow);
        Card card;
        card.node = NodeId(QStringLiteral("node-%1").arg(i));
        card.rect = QRectF(below(39000), below(89000), 50 + below(500), 50 + below(9000));
        geometry.cards.push_back(card);
    }
    return geometry;
}

bool touches(const Arrow &arrow, const QRectF &area)
{
    for (size_t i = 1; i < arrow.points.size(); ++i) {
        const QRectF line = QRectF(arrow.points[i - 1], arrow.points[i]).normalized();
        if (line.adjusted(-0.5, -0.5, 0.5, 0.5).intersects(area))
            return true;
    }
    return arrow.pill.intersects(area);
}

} // namespace

class TestPaintIndex : public QObject
{
    Q_OBJECT

private slots:
    // What it answers must be what looking at everything would answer.
    void missesNothing()
    {
        const DiagramGeometry geometry = scattered();
        const PaintIndex index(geometry);
        size_t found = 0;
        for (int i = 0; i < 200; ++i) {
            const QRectF area((i * 6007) % 39500, (i * 90001) % 89000, 400, 300);
            const std::vector<int> arrows = index.arrowsTouching(area);
            const std::vector<int> cards = index.cardsTouching(area);
            QVERIFY(std::is_sorted(arrows.begin(), arrows.end()));
            QVERIFY(std::is_sorted(cards.begin(), cards.end()));
            found += arrows.size();
            for (int k = 0; k < 300; ++k) {
                if (touches(geometry.arrows[size_t(k)], area))
                    QVERIFY(std::binary_search(arrows.begin(), arrows.end(), k));
                if (geometry.cards[size_t(k)].rect.intersects(area))
                    QVERIFY(std::binary_search(cards.begin(), cards.end(), k));
            }
        }
        QVERIFY(found < 200 * 300 / 10); // it does leave out what lies elsewhere
    }

    void nullRectangleIsEverything()
    {
        const PaintIndex index(scattered());
        QCOMPARE(index.arrowsTouching({}).size(), size_t(300));
        QCOMPARE(index.cardsTouching({}).size(), size_t(300));
        QVERIFY(index.notesTouching({}).empty());
    }

    void findsByFlowAndNode()
    {
        DiagramGeometry geometry = scattered();
        geometry.arrows[4].flows = {FlowId(QStringLiteral("flow-5")),
                                    FlowId(QStringLiteral("folded"))};
        const PaintIndex index(geometry);
        QCOMPARE(index.arrowOf(FlowId(QStringLiteral("flow-1"))), 0);
        QCOMPARE(index.arrowOf(FlowId(QStringLiteral("folded"))), 4);
        QCOMPARE(index.arrowOf(FlowId(QStringLiteral("none"))), -1);
        QCOMPARE(index.cardOf(NodeId(QStringLiteral("node-9"))), 9);
        QCOMPARE(index.noteOf(NodeId(QStringLiteral("node-9"))), -1);
    }

    void bandsHoldBothDirectionsOfOneFamily()
    {
        const DiagramGeometry geometry = samples::layOut(samples::standard());
        const PaintIndex index(geometry);
        size_t arrows = 0;
        for (const PaintBand &band : index.bands()) {
            arrows += band.arrows.size();
            QCOMPARE(band.flows, int(band.arrows.size()));
            QVERIFY(std::count(band.arrows.begin(), band.arrows.end(), band.middle) == 1);
            const Arrow &first = geometry.arrows[size_t(band.arrows.front())];
            for (const int number : band.arrows) {
                const Arrow &arrow = geometry.arrows[size_t(number)];
                QCOMPARE(arrow.family, band.family);
                QVERIFY((arrow.source == first.source && arrow.destination == first.destination) ||
                        (arrow.source == first.destination && arrow.destination == first.source));
            }
        }
        QCOMPARE(arrows, geometry.arrows.size());
        // Two of XMPP with the partner, two of SIP with the provider; three of media with it.
        const auto ofSize = [&index](Family family, size_t size) {
            return std::count_if(index.bands().begin(), index.bands().end(),
                                 [=](const PaintBand &band) {
                                     return band.family == family && band.arrows.size() == size;
                                 });
        };
        QCOMPARE(ofSize(Family::Xmpp, 2), 1);
        QCOMPARE(ofSize(Family::Sip, 2), 1);
        QCOMPARE(ofSize(Family::Media, 3), 1);
    }
};

QTEST_GUILESS_MAIN(TestPaintIndex)
#include "tst_paintindex.moc"
