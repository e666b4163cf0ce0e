#include "desktop/canvasfixture.h"

using namespace portolan;

namespace {

QRectF zoneRect(const DiagramGeometry &geometry, Zone zone)
{
    for (const ZoneArea &area : geometry.zones) {
        if (area.zone == zone)
            return area.rect;
    }
    return {};
}

} // namespace

class TestCanvasDrag : public QObject
{
    Q_OBJECT

private slots:
    void dragIsOneStepAndKeepsThePlace()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const NodeId jabber = canvas.node("jabber");
        canvas.view->ensureVisible(canvas.cardRect(jabber));
        const QPoint start = canvas.cardRect(jabber).topLeft().toPoint();
        canvas.drag(canvas.grip(jabber), QPoint(0, 60));
        QCOMPARE(canvas.document.undoStack()->count(), 1);
        QCOMPARE(canvas.positionOf("jabber"), start + QPoint(0, 60));
        QCOMPARE(canvas.cardRect(jabber).topLeft().toPoint(), start + QPoint(0, 60));
        QVERIFY(canvas.selection.nodes().contains(jabber));
        canvas.document.undoStack()->undo();
        QVERIFY(!canvas.document.topology().positions.contains(jabber));
        QCOMPARE(canvas.cardRect(jabber).topLeft().toPoint(), start);
    }

    void shortMovesAreClicks()
    {
        CanvasFixture canvas;
        const QPoint at = canvas.grip(canvas.node("jabber"));
        canvas.press(at);
        canvas.moveTo(at + QPoint(2, 1));
        canvas.release(at + QPoint(2, 1));
        QCOMPARE(canvas.document.undoStack()->count(), 0);
        QVERIFY(canvas.selection.nodes().contains(canvas.node("jabber")));
    }

    void linesFollowWhileDragging()
    {
        CanvasFixture canvas;
        const NodeId jabber = canvas.node("jabber");
        const QRectF start = canvas.cardRect(jabber);
        const QPoint at = canvas.grip(jabber);
        canvas.press(at);
        canvas.moveTo(at + QPoint(0, 10), Qt::AltModifier);
        canvas.moveTo(at + QPoint(0, 30), Qt::AltModifier);
        QTRY_VERIFY(canvas.cardRect(jabber).top() > start.top());
        const QRectF card = canvas.cardRect(jabber);
        for (const Arrow &arrow : canvas.view->diagram().arrows) {
            if (arrow.source == jabber)
                QVERIFY(card.adjusted(-1, -1, 1, 1).contains(arrow.points.front()));
        }
        QCOMPARE(canvas.document.undoStack()->count(), 0);
        canvas.release(at + QPoint(0, 30));
    }

    void escapeCancels()
    {
        CanvasFixture canvas;
        const NodeId jabber = canvas.node("jabber");
        const QRectF start = canvas.cardRect(jabber);
        const QPoint at = canvas.grip(jabber);
        canvas.press(at);
        canvas.moveTo(at + QPoint(0, 60), Qt::AltModifier);
        QTRY_VERIFY(canvas.cardRect(jabber) != start);
        canvas.key(Qt::Key_Escape);
        QCOMPARE(canvas.cardRect(jabber), start);
        canvas.release(at + QPoint(0, 60));
        QCOMPARE(canvas.document.undoStack()->count(), 0);
        QVERIFY(!canvas.document.topology().positions.contains(jabber));
    }

    void selectedCardsMoveTogether()
    {
        CanvasFixture canvas;
        const NodeId fabrikam = canvas.node("fabrikam"), jabber = canvas.node("jabber");
        const QPointF apart =
            canvas.cardRect(fabrikam).topLeft() - canvas.cardRect(jabber).topLeft();
        canvas.click(canvas.grip(fabrikam));
        canvas.click(canvas.grip(jabber), Qt::ControlModifier);
        canvas.drag(canvas.grip(jabber), QPoint(0, 40));
        QCOMPARE(canvas.document.undoStack()->count(), 1);
        QVERIFY(canvas.document.topology().positions.contains(fabrikam));
        QVERIFY(canvas.document.topology().positions.contains(jabber));
        QCOMPARE(QPointF(canvas.positionOf("fabrikam") - canvas.positionOf("jabber")), apart);
    }

    void cardsStayInTheirZone()
    {
        CanvasFixture canvas;
        const NodeId jabber = canvas.node("jabber");
        canvas.drag(canvas.grip(jabber), QPoint(900, 0));
        QVERIFY(zoneRect(canvas.view->diagram(), Zone::Internet).contains(canvas.cardRect(jabber)));
        canvas.drag(canvas.grip(jabber), QPoint(-900, -900));
        QVERIFY(zoneRect(canvas.view->diagram(), Zone::Internet).contains(canvas.cardRect(jabber)));
    }

    void cardsMayBeStacked()
    {
        CanvasFixture canvas;
        const NodeId fabrikam = canvas.node("fabrikam"), jabber = canvas.node("jabber");
        // A card that the user has placed does not make way.
        canvas.document.moveNodes({{fabrikam, canvas.cardRect(fabrikam).topLeft().toPoint()}});
        const QPoint by = canvas.view->viewportRectOf(fabrikam).topLeft() -
                          canvas.view->viewportRectOf(jabber).topLeft() + QPoint(6, 14);
        canvas.drag(canvas.grip(jabber), by);
        QCOMPARE(canvas.document.undoStack()->count(), 2);
        QVERIFY(canvas.cardRect(jabber).intersects(canvas.cardRect(fabrikam)));
    }

    void guidesAttract()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const NodeId jabber = canvas.node("jabber"), fabrikam = canvas.node("fabrikam");
        // A first step aside, so that left edges differ.
        canvas.document.moveNodes(
            {{fabrikam, canvas.cardRect(fabrikam).topLeft().toPoint() + QPoint(0, 3)}});
        canvas.view->ensureVisible(canvas.cardRect(jabber));
        const double away = canvas.cardRect(jabber).top() - canvas.cardRect(fabrikam).top();
        const QPoint at = canvas.grip(jabber);
        const QPoint by(0, -qRound(away) + 4);
        canvas.press(at);
        canvas.moveTo(at + by / 2);
        canvas.moveTo(at + by);
        canvas.release(at + by);
        QCOMPARE(canvas.cardRect(jabber).top(), canvas.cardRect(fabrikam).top());
    }

    void arrowKeysNudgeInOneStep()
    {
        CanvasFixture canvas;
        const NodeId jabber = canvas.node("jabber");
        const QPoint start = canvas.cardRect(jabber).topLeft().toPoint();
        canvas.click(canvas.grip(jabber));
        canvas.key(Qt::Key_Down);
        canvas.key(Qt::Key_Down);
        canvas.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(canvas.positionOf("jabber"), start + QPoint(0, 12));
        QCOMPARE(canvas.document.undoStack()->count(), 1);
        canvas.key(Qt::Key_Escape);
        canvas.click(canvas.grip(jabber));
        canvas.key(Qt::Key_Up);
        QCOMPARE(canvas.positionOf("jabber"), start + QPoint(0, 11));
        QCOMPARE(canvas.document.undoStack()->count(), 2);
    }

    void arrowKeysPanWithNothingSelected()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const QPointF before = canvas.view->mapToScene(0, 0);
        canvas.key(Qt::Key_Right);
        QVERIFY(canvas.view->mapToScene(0, 0).x() > before.x());
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void anotherChangeEndsTheDrag()
    {
        CanvasFixture canvas;
        const NodeId jabber = canvas.node("jabber");
        const QPoint at = canvas.grip(jabber);
        canvas.press(at);
        canvas.moveTo(at + QPoint(0, 60), Qt::AltModifier);
        canvas.document.removeNodes({jabber});
        canvas.moveTo(at + QPoint(0, 80), Qt::AltModifier);
        canvas.release(at + QPoint(0, 80));
        QVERIFY(!canvas.document.topology().positions.contains(jabber));
        QCOMPARE(canvas.document.undoStack()->count(), 1);
    }

    void lockedCardsStay()
    {
        CanvasFixture canvas;
        Topology locked = canvas.document.topology();
        locked.locked = {canvas.node("jabber")};
        canvas.document.reset(locked);
        QApplication::processEvents();
        canvas.drag(canvas.grip(canvas.node("jabber")), QPoint(0, 60));
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void menusGivePositionsBack()
    {
        CanvasFixture canvas;
        canvas.document.clearPositions();
        const QRectF before = canvas.cardRect(canvas.node("jabber"));
        canvas.drag(canvas.grip(canvas.node("jabber")), QPoint(0, 60));
        canvas.view->arrangeAutomatically();
        QVERIFY(canvas.document.topology().positions.isEmpty());
        QCOMPARE(canvas.cardRect(canvas.node("jabber")), before);
        QCOMPARE(canvas.document.undoStack()->count(), 3);
    }
};

QTEST_MAIN(TestCanvasDrag)
#include "tst_canvasdrag.moc"
