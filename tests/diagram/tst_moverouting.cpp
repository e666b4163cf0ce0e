#include "diagram/moverouting.h"

#include "diagram/diagramsamples.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

struct Moved
{
    DiagramGeometry before;
    DiagramGeometry after;
    NodeId node;

    const Card &card() const { return *after.card(node); }
};

Moved moved(const DiagramGeometry &geometry, const QString &node, const QPoint &by)
{
    Moved result{geometry, geometry, NodeId(node)};
    const PaintIndex index(geometry);
    const MoveRouting routing(geometry, index, {result.node});
    const QPoint corner = geometry.card(result.node)->rect.topLeft().toPoint() + by;
    routing.apply({{result.node, corner}}, result.after);
    return result;
}

bool isOnSide(const QPointF &point, const QRectF &card)
{
    return (qAbs(point.x() - card.left()) < 0.01 || qAbs(point.x() - card.right()) < 0.01) &&
           point.y() > card.top() && point.y() < card.bottom();
}

int crossings(const std::vector<QPointF> &a, const std::vector<QPointF> &b)
{
    int count = 0;
    for (size_t i = 1; i < a.size(); ++i) {
        for (size_t k = 1; k < b.size(); ++k)
            count += QLineF(a[i - 1], a[i]).intersects(QLineF(b[k - 1], b[k]), nullptr) ==
                     QLineF::BoundedIntersection;
    }
    return count;
}

void verify(const Moved &m)
{
    for (size_t i = 0; i < m.after.arrows.size(); ++i) {
        const Arrow &arrow = m.after.arrows[i];
        const Arrow &before = m.before.arrows[i];
        // Gates and labels stay.
        QCOMPARE(arrow.gate, before.gate);
        QCOMPARE(arrow.pill, before.pill);
        if (arrow.source != m.node && arrow.destination != m.node) {
            QCOMPARE(arrow.points, before.points);
            continue;
        }
        const QPointF end = arrow.source == m.node ? arrow.points.front() : arrow.points.back();
        QVERIFY(isOnSide(end, m.card().rect));
        for (size_t k = 1; k < arrow.points.size(); ++k)
            QVERIFY(arrow.points[k].x() == arrow.points[k - 1].x() ||
                    arrow.points[k].y() == arrow.points[k - 1].y());
        for (const Card &card : m.after.cards)
            QVERIFY2(!runsThrough(arrow.points, card.rect), qPrintable(card.node.value));
    }
}

} // namespace

class TestMoveRouting : public QObject
{
    Q_OBJECT

private slots:
    void linesEndOnTheMovedCard_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QPoint>("by");
        for (const char *node : {"edge", "fe", "fabrikam", "wlm", "jabber", "users"}) {
            for (const QPoint &by : {QPoint(0, 7), QPoint(0, 180), QPoint(0, -90), QPoint(3, 40),
                                     QPoint(-4, -33), QPoint(0, 0)})
                QTest::addRow("%s %d,%d", node, by.x(), by.y()) << QString::fromLatin1(node) << by;
        }
    }
    void linesEndOnTheMovedCard()
    {
        QFETCH(QString, node);
        QFETCH(QPoint, by);
        const DiagramGeometry geometry = samples::layOut(samples::standard());
        // Where it was there is nothing to draw anew but the same ends.
        verify(moved(geometry, node, by));
    }

    void parallelArrowsKeepTheirOrder_data()
    {
        QTest::addColumn<int>("by");
        for (const int by : {60, -60, 240, -240, 11})
            QTest::addRow("%d", by) << by;
    }
    void parallelArrowsKeepTheirOrder()
    {
        QFETCH(int, by);
        const DiagramGeometry geometry = samples::layOut(samples::standard());
        const Moved m = moved(geometry, QStringLiteral("wlm"), QPoint(0, by));
        for (size_t i = 0; i < m.after.arrows.size(); ++i) {
            for (size_t k = i + 1; k < m.after.arrows.size(); ++k) {
                const Arrow &a = m.after.arrows[i], &b = m.after.arrows[k];
                const bool both = (a.source == m.node || a.destination == m.node) &&
                                  (b.source == m.node || b.destination == m.node);
                if (both)
                    QCOMPARE(crossings(a.points, b.points),
                             crossings(m.before.arrows[i].points, m.before.arrows[k].points));
            }
        }
    }

    void cardsInTheWayAreGoneRound()
    {
        DiagramGeometry geometry = samples::layOut(samples::standard());
        // Another card between the one that moves and the wall.
        const QRectF wlm = geometry.card(NodeId(QStringLiteral("wlm")))->rect;
        for (Card &card : geometry.cards) {
            if (card.node == NodeId(QStringLiteral("jabber"))) {
                for (Arrow &arrow : geometry.arrows) {
                    if (arrow.source == card.node || arrow.destination == card.node)
                        arrow.points.clear();
                }
            }
        }
        for (Arrow &arrow : geometry.arrows) {
            // Room for it: the wall's labels and all else further right.
            for (QPointF &point : arrow.points) {
                if (point.x() > wlm.right())
                    point.rx() += 400;
            }
            arrow.pill.translate(400, 0);
            arrow.protocol.box.translate(400, 0);
            arrow.badgeCentre.rx() += 400;
            arrow.gate.rx() += 400;
        }
        for (Card &card : geometry.cards) {
            if (card.rect.left() > wlm.right())
                card.rect.translate(400, 0);
            if (card.node == NodeId(QStringLiteral("jabber")))
                card.rect = QRectF(wlm.right() + 60, wlm.top() + 300, 120, wlm.height());
        }
        const Moved m = moved(geometry, QStringLiteral("wlm"), QPoint(0, 300));
        int round = 0;
        for (size_t i = 0; i < m.after.arrows.size(); ++i) {
            const Arrow &arrow = m.after.arrows[i];
            if (arrow.points.empty() || (arrow.source != m.node && arrow.destination != m.node))
                continue;
            for (const Card &card : m.after.cards)
                QVERIFY2(!runsThrough(arrow.points, card.rect), qPrintable(card.node.value));
            // Two bends more than up or down a lane.
            round += arrow.points.size() == geometry.arrows[i].points.size() + 4;
        }
        QVERIFY(round > 0);
    }

    void twoCardsMoveTogether()
    {
        const DiagramGeometry geometry = samples::layOut(samples::standard());
        const PaintIndex index(geometry);
        const QList<NodeId> nodes{NodeId(QStringLiteral("edge")), NodeId(QStringLiteral("wlm"))};
        const MoveRouting routing(geometry, index, nodes);
        DiagramGeometry after = geometry;
        QMap<NodeId, QPoint> corners;
        for (const NodeId &node : nodes)
            corners.insert(node, geometry.card(node)->rect.topLeft().toPoint() + QPoint(0, 50));
        routing.apply(corners, after);
        for (const Arrow &arrow : after.arrows) {
            QVERIFY(isOnSide(arrow.points.front(), after.card(arrow.source)->rect));
            QVERIFY(isOnSide(arrow.points.back(), after.card(arrow.destination)->rect));
            for (size_t k = 1; k < arrow.points.size(); ++k)
                QVERIFY(arrow.points[k].x() == arrow.points[k - 1].x() ||
                        arrow.points[k].y() == arrow.points[k - 1].y());
        }
        // And back again: each step starts from what was before the move.
        routing.apply({}, after);
        for (size_t i = 0; i < after.cards.size(); ++i)
            QCOMPARE(after.cards[i].rect, geometry.cards[i].rect);
    }
};

QTEST_GUILESS_MAIN(TestMoveRouting)
#include "tst_moverouting.moc"
