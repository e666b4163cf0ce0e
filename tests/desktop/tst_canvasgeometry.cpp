#include "desktop/canvas/hittest.h"
#include "desktop/canvas/keyboardwalk.h"
#include "desktop/canvas/snapguides.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

FlowId flow(const char *id)
{
    return FlowId(QString::fromLatin1(id));
}

Card cardAt(const char *id, Zone zone, const QRectF &rect,
            std::optional<NodeType> type = NodeType::FederationPartner)
{
    Card card;
    card.node = node(id);
    card.type = type;
    card.zone = zone;
    card.rect = rect;
    return card;
}

Arrow arrowAlong(const char *id, const std::vector<QPointF> &points)
{
    Arrow arrow;
    arrow.flow = flow(id);
    arrow.points = points;
    arrow.gate = points.front() + QPointF(60, 0);
    arrow.pill = QRectF(arrow.gate - QPointF(40, 11), QSizeF(80, 22));
    return arrow;
}

// Two partners, an Edge pool and two arrows, the lower one with pill and badge.
std::shared_ptr<DiagramGeometry> smallDrawing()
{
    auto geometry = std::make_shared<DiagramGeometry>();
    geometry->bounds = QRectF(0, 0, 1000, 600);
    geometry->cards = {cardAt("lower", Zone::Internet, QRectF(20, 300, 200, 80)),
                       cardAt("edge", Zone::Perimeter, QRectF(600, 100, 300, 400)),
                       cardAt("upper", Zone::Internet, QRectF(20, 100, 200, 80)),
                       cardAt("any-internet", Zone::Internet, QRectF(20, 450, 200, 60), {})};
    geometry->cards[1].sockets.append(Socket());
    geometry->cards[1].sockets.last().rect = QRectF(600, 150, 120, 60);
    Arrow bent = arrowAlong("bent", {{220, 340}, {300, 340}, {300, 200}, {600, 200}});
    bent.pill = QRectF(400, 189, 80, 22);
    bent.badgeCentre = QPointF(500, 200);
    bent.badgeRadius = 10;
    bent.protocol.box = QRectF(310, 180, 70, 16);
    geometry->arrows = {arrowAlong("straight", {{220, 140}, {600, 140}}), bent};
    return geometry;
}

} // namespace

class TestCanvasGeometry : public QObject
{
    Q_OBJECT

private slots:
    void snapsToTheNearestEdge()
    {
        const QRectF other(100, 50, 200, 80);
        const Snap snap = snapTo(QRectF(104, 300, 180, 60), {other}, 6);
        QCOMPARE(snap.shift, QPointF(-4, 0));
        QCOMPARE(snap.guides.size(), 1);
        QCOMPARE(snap.guides.first(), (SnapGuide{Qt::Vertical, 100, 50, 360}));
    }

    void snapsCentresToCentres()
    {
        const Snap snap = snapTo(QRectF(400, 73, 60, 30), {QRectF(100, 50, 200, 80)}, 6);
        QCOMPARE(snap.shift, QPointF(0, 2));
        QCOMPARE(snap.guides, (QList<SnapGuide>{{Qt::Horizontal, 90, 100, 460}}));
    }

    void leavesAloneWhatIsOutOfReach()
    {
        const Snap snap = snapTo(QRectF(107, 300, 150, 60), {QRectF(100, 50, 200, 80)}, 6);
        QCOMPARE(snap.shift, QPointF(0, 0));
        QVERIFY(snap.guides.isEmpty());
    }

    // An edge on the middle of another card is chance.
    void doesNotMixEdgesAndCentres()
    {
        const Snap snap = snapTo(QRectF(202, 300, 40, 60), {QRectF(100, 50, 200, 80)}, 6);
        QCOMPARE(snap.shift, QPointF(0, 0));
    }

    void guidesReachToTheNearestCard()
    {
        const QList<QRectF> others{QRectF(100, 50, 150, 80), QRectF(100, 420, 220, 80),
                                   QRectF(100, 900, 90, 80)};
        const QList<SnapGuide> guides = guidesOf(QRectF(100, 300, 180, 60), others);
        QCOMPARE(guides, (QList<SnapGuide>{{Qt::Vertical, 100, 300, 500}}));
    }

    void twoEdgesInLineNeedNoCentre()
    {
        const QList<SnapGuide> guides =
            guidesOf(QRectF(100, 300, 180, 60), {QRectF(100, 50, 180, 90)});
        QCOMPARE(guides,
                 (QList<SnapGuide>{{Qt::Vertical, 100, 50, 360}, {Qt::Vertical, 280, 50, 360}}));
    }

    void prefersTheNearerOfTwo()
    {
        const QList<QRectF> others{QRectF(95, 0, 10, 10), QRectF(102, 100, 10, 10)};
        QCOMPARE(snapTo(QRectF(100, 300, 180, 60), others, 6).shift.x(), 2.0);
    }

    void findsCardsBeforeArrows()
    {
        const HitTest hits(smallDrawing());
        QCOMPARE(hits.at({30, 310}, 6), (CanvasTarget{node("lower"), {}, -1}));
        QCOMPARE(hits.at({219, 140}, 6), (CanvasTarget{node("upper"), {}, -1}));
        QCOMPARE(hits.at({610, 160}, 6), (CanvasTarget{node("edge"), {}, 0}));
        QCOMPARE(hits.at({30, 460}, 6).node, node("any-internet"));
        QVERIFY(hits.at({450, 400}, 6).isEmpty());
    }

    void findsTheUpperOfTwoStackedCards()
    {
        auto geometry = smallDrawing();
        geometry->cards.push_back(cardAt("top", Zone::Internet, QRectF(40, 320, 200, 80)));
        const HitTest hits(geometry);
        QCOMPARE(hits.at({100, 350}, 6).node, node("top"));
        QCOMPARE(hits.at({30, 310}, 6).node, node("lower"));
    }

    void findsArrows_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<QString>("found");
        QTest::newRow("on the line") << QPointF(400, 140) << "straight";
        QTest::newRow("six px off") << QPointF(400, 146) << "straight";
        QTest::newRow("seven px off") << QPointF(400, 147) << "";
        QTest::newRow("vertical run") << QPointF(304, 270) << "bent";
        QTest::newRow("pill") << QPointF(402, 191) << "bent";
        QTest::newRow("badge") << QPointF(500, 209) << "bent";
        QTest::newRow("protocol") << QPointF(320, 182) << "bent";
        QTest::newRow("in the bend") << QPointF(320, 320) << "";
    }
    void findsArrows()
    {
        QFETCH(QPointF, point);
        QFETCH(QString, found);
        QCOMPARE(HitTest(smallDrawing()).at(point, 6).flow, FlowId(found));
    }

    void findsTheNearerArrow()
    {
        auto geometry = smallDrawing();
        geometry->arrows.push_back(arrowAlong("close", {{220, 148}, {600, 148}}));
        const HitTest hits(geometry);
        QCOMPARE(hits.at({400, 143}, 6).flow, flow("straight"));
        QCOMPARE(hits.at({400, 145}, 6).flow, flow("close"));
    }

    void bandTakesTouchedCardsAndWholeArrows()
    {
        const HitTest hits(smallDrawing());
        QCOMPARE(hits.nodesTouching(QRectF(0, 90, 60, 250)),
                 (QList<NodeId>{node("lower"), node("upper")}));
        QVERIFY(hits.nodesTouching(QRectF(20, 440, 100, 100)).isEmpty());
        QCOMPARE(hits.flowsInside(QRectF(200, 100, 450, 60)), (QList<FlowId>{flow("straight")}));
        QVERIFY(hits.flowsInside(QRectF(230, 100, 450, 60)).isEmpty());
        QCOMPARE(hits.flowsInside(QRectF(0, 0, 1000, 600)).size(), 2);
    }

    void walksInReadingOrder()
    {
        const auto geometry = smallDrawing();
        const QList<CanvasTarget> expected{{node("upper"), {}, -1},
                                           {node("lower"), {}, -1},
                                           {node("edge"), {}, -1},
                                           {{}, flow("straight"), -1},
                                           {{}, flow("bent"), -1}};
        QCOMPARE(readingOrder(*geometry), expected);
        CanvasTarget target;
        for (const CanvasTarget &next : expected) {
            target = nextTarget(*geometry, target, true);
            QCOMPARE(target, next);
        }
        QVERIFY(nextTarget(*geometry, target, true).isEmpty());
        QCOMPARE(nextTarget(*geometry, {}, false), expected.last());
        QVERIFY(nextTarget(*geometry, expected.first(), false).isEmpty());
        // What is gone gives way to the beginning.
        QCOMPARE(nextTarget(*geometry, {node("gone"), {}, -1}, true), expected.first());
    }

    void emptyDrawing()
    {
        const HitTest hits(std::make_shared<DiagramGeometry>());
        QVERIFY(hits.at({10, 10}, 6).isEmpty());
        QVERIFY(hits.nodesTouching(QRectF(0, 0, 100, 100)).isEmpty());
        QVERIFY(nextTarget(DiagramGeometry(), {}, true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCanvasGeometry)
#include "tst_canvasgeometry.moc"
