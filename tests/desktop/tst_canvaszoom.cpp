#include "desktop/canvasfixture.h"

#include <QGestureEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace portolan;

namespace {

void wheel(const CanvasFixture &canvas, const QPoint &at, const QPoint &angle,
           Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(QPointF(at), QPointF(canvas.view->viewport()->mapToGlobal(at)), QPoint(),
                      angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.view->viewport(), &event);
}

bool showsWholeSheet(const CanvasFixture &canvas)
{
    const QRectF sheet = canvas.view->viewportTransform().mapRect(canvas.view->sheet());
    return QRectF(canvas.view->viewport()->rect()).contains(sheet);
}

} // namespace

class TestCanvasZoom : public QObject
{
    Q_OBJECT

private slots:
    void wheelKeepsThePointUnderThePointer()
    {
        CanvasFixture canvas;
        QSignalSpy zooms(canvas.view.get(), &CanvasView::zoomChanged);
        for (const QPoint &at : {QPoint(300, 200), QPoint(1100, 700), QPoint(3, 890)}) {
            for (const int angle : {120, 240, -120, 600, -480}) {
                const QTransform before = canvas.view->viewportTransform();
                const QPointF point = before.inverted().map(QPointF(at));
                wheel(canvas, at, QPoint(0, angle), Qt::ControlModifier);
                const QPointF now = canvas.view->viewportTransform().map(point);
                QVERIFY((now - at).manhattanLength() <= 1.5);
            }
        }
        QVERIFY(zooms.count() > 0);
        QCOMPARE(zooms.last().first().toDouble(), canvas.view->zoom());
    }

    void manyStepsDoNotCreep()
    {
        CanvasFixture canvas;
        for (const QPoint &at : {QPoint(317, 211), QPoint(1093, 701), QPoint(1399, 1)}) {
            canvas.view->zoomToFit();
            const QPointF point = canvas.view->viewportTransform().inverted().map(QPointF(at));
            for (int i = 0; i < 60; ++i)
                wheel(canvas, at, QPoint(0, i % 7 < 4 ? 40 : -50), Qt::ControlModifier);
            const QPointF now = canvas.view->viewportTransform().map(point);
            QVERIFY2(std::abs(now.x() - at.x()) <= 0.51 && std::abs(now.y() - at.y()) <= 0.51,
                     qPrintable(QStringLiteral("%1, %2").arg(now.x()).arg(now.y())));
        }
    }

    void noEdgeHoldsTheZoomUp()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        for (int i = 0; i < 8; ++i)
            canvas.view->zoomIn();
        // The corner of the sheet goes far right of the middle, as far as the desk reaches.
        const QRectF sheet = canvas.view->sheet();
        const QPoint corner = canvas.view->viewportTransform().map(sheet.topLeft()).toPoint();
        canvas.mouse(QEvent::MouseButtonPress, QPoint(5, 5), Qt::MiddleButton);
        canvas.moveTo(QPoint(5, 5) + QPoint(1250, 750) - corner);
        canvas.mouse(QEvent::MouseButtonRelease, QPoint(5, 5), Qt::MiddleButton);
        const QPoint at =
            canvas.view->viewportTransform().map(sheet.topLeft() + QPointF(20, 20)).toPoint();
        QVERIFY(canvas.view->viewport()->rect().contains(at));
        const QPointF point = canvas.view->viewportTransform().inverted().map(QPointF(at));
        for (int i = 0; i < 10; ++i)
            wheel(canvas, at, QPoint(0, -120), Qt::ControlModifier);
        const QPointF now = canvas.view->viewportTransform().map(point);
        QVERIFY((now - at).manhattanLength() <= 1.1);
    }

    void pinchZoomsAroundTheFingers()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const QPointF at(400, 300);
        const QPointF point = canvas.view->viewportTransform().inverted().map(at);
        QPinchGesture pinch;
        const QPointF global = canvas.view->viewport()->mapToGlobal(at);
        pinch.setStartCenterPoint(global);
        pinch.setLastCenterPoint(global);
        pinch.setCenterPoint(global);
        pinch.setScaleFactor(1.5);
        pinch.setChangeFlags(QPinchGesture::ScaleFactorChanged);
        QGestureEvent event({&pinch});
        QApplication::sendEvent(canvas.view->viewport(), &event);
        QCOMPARE(canvas.view->zoom(), 1.5);
        const QPointF now = canvas.view->viewportTransform().map(point);
        QVERIFY((now - at).manhattanLength() <= 1.1);
    }

    void evenAVeryHighDrawingFits()
    {
        CanvasFixture canvas;
        Topology topology = canvas.document.topology();
        for (int i = 0; i < 200; ++i) {
            Node partner = *topology.node(canvas.node("fabrikam"));
            partner.id = NodeId(QStringLiteral("partner%1").arg(i));
            topology.nodes.push_back(partner);
        }
        topology.foldFrom = 0;
        canvas.document.reset(topology);
        QApplication::processEvents();
        canvas.view->resize(500, 300);
        canvas.view->zoomToFit();
        QVERIFY(showsWholeSheet(canvas));
        const double fitted = canvas.view->zoom();
        QVERIFY(fitted < 0.1);
        for (int i = 0; i < 5; ++i)
            canvas.view->zoomOut();
        QCOMPARE(canvas.view->zoom(), fitted);
        canvas.view->zoomIn();
        QCOMPARE(canvas.view->zoom(), 0.1);
    }

    void zoomHasLimits()
    {
        CanvasFixture canvas;
        for (int i = 0; i < 40; ++i)
            wheel(canvas, QPoint(500, 400), QPoint(0, 240), Qt::ControlModifier);
        QCOMPARE(canvas.view->zoom(), 4.0);
        for (int i = 0; i < 80; ++i)
            wheel(canvas, QPoint(500, 400), QPoint(0, -240), Qt::ControlModifier);
        QCOMPARE(canvas.view->zoom(), 0.1);
    }

    void stepsAreRound()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        QCOMPARE(canvas.view->zoom(), 1.0);
        canvas.view->zoomIn();
        QCOMPARE(canvas.view->zoom(), 1.1);
        canvas.view->zoomOut();
        canvas.view->zoomOut();
        QCOMPARE(canvas.view->zoom(), 0.9);
        canvas.key(Qt::Key_Plus);
        QCOMPARE(canvas.view->zoom(), 1.0);
        canvas.key(Qt::Key_Minus);
        QCOMPARE(canvas.view->zoom(), 0.9);
    }

    void fitsAtFirstAndAfterResizing()
    {
        CanvasFixture canvas;
        QVERIFY(showsWholeSheet(canvas));
        const double before = canvas.view->zoom();
        canvas.view->resize(700, 500);
        QApplication::processEvents();
        QVERIFY(showsWholeSheet(canvas));
        QVERIFY(canvas.view->zoom() < before);
        QVERIFY(!canvas.view->horizontalScrollBar()->isVisible());
    }

    void keepsTheUsersZoomWhenResizing()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const QPointF middle =
            canvas.view->mapToScene(QRectF(canvas.view->viewport()->rect()).center().toPoint());
        canvas.view->resize(1000, 700);
        QApplication::processEvents();
        QCOMPARE(canvas.view->zoom(), 1.0);
        const QPointF now =
            canvas.view->mapToScene(QRectF(canvas.view->viewport()->rect()).center().toPoint());
        QVERIFY((now - middle).manhattanLength() < 20);
        canvas.view->zoomToFit();
        QVERIFY(showsWholeSheet(canvas));
    }

    void fitsAgainForAnotherTopology()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        canvas.view->zoomIn();
        canvas.selection.selectNode(canvas.node("edge"));
        canvas.open(QStringLiteral("dns-nat"));
        QApplication::processEvents();
        QVERIFY(showsWholeSheet(canvas));
        QVERIFY(canvas.selection.isEmpty());
    }

    // Keys and menus know no pointer: what is selected stays where it is, else the middle does.
    void keysZoomAroundWhatIsSelected()
    {
        CanvasFixture canvas;
        canvas.view->zoomToFit();
        const Arrow &arrow = canvas.arrow(0);
        canvas.selection.selectFlow(arrow.flow);
        const QPointF pill = canvas.view->viewportTransform().map(arrow.pill.center());
        for (int i = 0; i < 4; ++i)
            canvas.view->zoomIn();
        QVERIFY(
            (canvas.view->viewportTransform().map(arrow.pill.center()) - pill).manhattanLength() <=
            1.5);
        canvas.view->zoomToActualSize();
        QVERIFY(
            (canvas.view->viewportTransform().map(arrow.pill.center()) - pill).manhattanLength() <=
            1.5);
        // Of a line whose pill is out of sight the part that is seen stays in sight.
        canvas.view->centerOn(arrow.points.back());
        for (int i = 0; i < 12; ++i)
            canvas.view->zoomIn();
        const QRectF shown = canvas.view->viewportTransform().inverted().mapRect(
            QRectF(canvas.view->viewport()->rect()));
        const QRectF last(arrow.points[arrow.points.size() - 2], arrow.points.back());
        QVERIFY(shown.intersects(last.normalized().adjusted(-1, -1, 1, 1)));

        canvas.selection.clear();
        canvas.view->zoomToFit();
        const QPointF middle = QRectF(canvas.view->viewport()->rect()).center();
        const QPointF point = canvas.view->viewportTransform().inverted().map(middle);
        canvas.view->zoomIn();
        QVERIFY((canvas.view->viewportTransform().map(point) - middle).manhattanLength() <= 1.5);
    }

    void zoomToSelectionShowsIt()
    {
        CanvasFixture canvas;
        const double before = canvas.view->zoom();
        canvas.selection.selectNode(canvas.node("jabber"));
        canvas.view->zoomToSelection();
        QVERIFY(canvas.view->zoom() > before);
        QVERIFY(canvas.view->viewport()->rect().contains(
            canvas.view->viewportRectOf(canvas.node("jabber"))));
        canvas.selection.selectFlow(canvas.arrow(9).flow);
        canvas.view->zoomToSelection();
        QVERIFY(canvas.view->viewport()->rect().contains(
            canvas.view->viewportRectOf(canvas.arrow(9).flow)));
    }

    void wheelScrolls()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const QPointF before = canvas.view->mapToScene(0, 0);
        wheel(canvas, QPoint(400, 400), QPoint(0, -120), Qt::NoModifier);
        const QPointF down = canvas.view->mapToScene(0, 0);
        QVERIFY(down.y() > before.y());
        QCOMPARE(down.x(), before.x());
        wheel(canvas, QPoint(400, 400), QPoint(0, -120), Qt::ShiftModifier);
        const QPointF right = canvas.view->mapToScene(0, 0);
        QVERIFY(right.x() > down.x());
        QCOMPARE(right.y(), down.y());
    }

    void middleButtonAndSpacePan()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const QPointF start = canvas.view->mapToScene(0, 0);
        const QPoint at = canvas.grip(canvas.node("edge"));
        canvas.mouse(QEvent::MouseButtonPress, at, Qt::MiddleButton);
        canvas.moveTo(at + QPoint(30, 20));
        canvas.mouse(QEvent::MouseButtonRelease, at + QPoint(30, 20), Qt::MiddleButton);
        QCOMPARE(canvas.view->mapToScene(0, 0), start - QPointF(30, 20));
        QTest::keyPress(canvas.view.get(), Qt::Key_Space);
        canvas.press(at);
        canvas.moveTo(at - QPoint(30, 20));
        canvas.release(at - QPoint(30, 20));
        QTest::keyRelease(canvas.view.get(), Qt::Key_Space);
        QCOMPARE(canvas.view->mapToScene(0, 0), start);
        QVERIFY(canvas.selection.isEmpty());
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void revealScrollsToWhatIsAskedFor()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        for (int i = 0; i < 6; ++i)
            canvas.view->zoomIn();
        for (const char *id : {"fabrikam", "fe", "jabber"}) {
            emit canvas.selection.revealRequested(canvas.node(id), {});
            QVERIFY(canvas.view->viewport()->rect().contains(
                canvas.view->viewportRectOf(canvas.node(id))));
        }
        const FlowId flow = canvas.arrow(0).flow;
        emit canvas.selection.revealRequested({}, flow);
        QVERIFY(canvas.view->viewport()->rect().contains(canvas.view->viewportRectOf(flow)));
    }

    void darkThemeChangesTheDesk()
    {
        CanvasFixture canvas;
        const QColor light = canvas.view->grab().toImage().pixelColor(2, 2);
        canvas.view->setDark(true);
        const QColor dark = canvas.view->grab().toImage().pixelColor(2, 2);
        QVERIFY(dark.lightness() < 100);
        QVERIFY(light.lightness() > 200);
    }
};

QTEST_MAIN(TestCanvasZoom)
#include "tst_canvaszoom.moc"
