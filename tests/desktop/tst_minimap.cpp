#include "desktop/canvas/minimap.h"
#include "desktop/canvasfixture.h"

#include <QWheelEvent>

using namespace portolan;

namespace {

Minimap *minimapOf(const CanvasFixture &canvas)
{
    return canvas.view->findChild<Minimap *>(QStringLiteral("minimap"));
}

void enlarge(const CanvasFixture &canvas)
{
    for (int i = 0; i < 10; ++i)
        canvas.view->zoomIn();
    QApplication::processEvents();
}

QPointF middleOf(const CanvasFixture &canvas)
{
    return canvas.view->viewportTransform().inverted().map(
        QRectF(canvas.view->viewport()->rect()).center());
}

void mouse(Minimap *map, QEvent::Type type, const QPointF &at)
{
    const bool move = type == QEvent::MouseMove;
    QMouseEvent event(type, at, map->mapToGlobal(at), move ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(map, &event);
}

} // namespace

/// The overview in a corner of the canvas.
class TestMinimap : public QObject
{
    Q_OBJECT

private slots:
    void standsThereOnlyWhereNotAllIsSeen()
    {
        CanvasFixture canvas;
        Minimap *map = minimapOf(canvas);
        QVERIFY(map);
        QVERIFY(!map->isVisible());
        enlarge(canvas);
        QVERIFY(map->isVisible());
        QVERIFY(canvas.view->viewport()->geometry().contains(map->geometry()));
        canvas.view->zoomToFit();
        QApplication::processEvents();
        QVERIFY(!map->isVisible());
    }

    void theUserMaySwitchItOff()
    {
        CanvasFixture canvas;
        enlarge(canvas);
        canvas.view->setMinimapShown(false);
        QVERIFY(!minimapOf(canvas)->isVisible());
        canvas.view->setMinimapShown(true);
        QVERIFY(minimapOf(canvas)->isVisible());
    }

    void aPressBringsThePlaceToTheMiddle()
    {
        CanvasFixture canvas;
        enlarge(canvas);
        Minimap *map = minimapOf(canvas);
        const QRectF sheet = canvas.view->sheet();
        // The corners lie outside the frame at this zoom.
        mouse(map, QEvent::MouseButtonPress, QPointF(6, 6));
        const QPointF upper = middleOf(canvas);
        QVERIFY(upper.x() < sheet.left() + sheet.width() * 0.1);
        QVERIFY(upper.y() < sheet.top() + sheet.height() * 0.1);
        mouse(map, QEvent::MouseMove, QPointF(map->width() - 6, map->height() - 6));
        const QPointF lower = middleOf(canvas);
        QVERIFY(lower.x() > sheet.right() - sheet.width() * 0.1);
        QVERIFY(lower.y() > sheet.bottom() - sheet.height() * 0.1);
        mouse(map, QEvent::MouseButtonRelease, QPointF(map->width() - 6, map->height() - 6));
        mouse(map, QEvent::MouseMove, QPointF(6, 6));
        QCOMPARE(middleOf(canvas), lower);
        QVERIFY(canvas.selection.isEmpty());
    }

    void theWheelZooms()
    {
        CanvasFixture canvas;
        enlarge(canvas);
        const double before = canvas.view->zoom();
        Minimap *map = minimapOf(canvas);
        const QPointF at = QRectF(map->rect()).center();
        QWheelEvent event(at, map->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(map, &event);
        QVERIFY(canvas.view->zoom() < before);
    }

    void keysMoveTheFrame()
    {
        CanvasFixture canvas;
        enlarge(canvas);
        Minimap *map = minimapOf(canvas);
        const QPointF before = middleOf(canvas);
        QTest::keyClick(map, Qt::Key_Right);
        QVERIFY(middleOf(canvas).x() > before.x());
        QTest::keyClick(map, Qt::Key_Left);
        QVERIFY((middleOf(canvas) - before).manhattanLength() < 3);
        QTest::keyClick(map, Qt::Key_Down);
        QVERIFY(middleOf(canvas).y() > before.y());
        const double zoom = canvas.view->zoom();
        QTest::keyClick(map, Qt::Key_Minus);
        QVERIFY(canvas.view->zoom() < zoom);
        QVERIFY(!map->accessibleName().isEmpty());
    }

    void givesWayToWhatIsFocused()
    {
        CanvasFixture canvas;
        enlarge(canvas);
        Minimap *map = minimapOf(canvas);
        for (const Card &card : canvas.view->diagram().cards) {
            if (!card.type)
                continue;
            canvas.selection.selectNode(card.node);
            // To where the map stands just now.
            const QRect place = map->geometry();
            const QPoint from = canvas.view->viewportRectOf(card.node).center();
            canvas.mouse(QEvent::MouseButtonPress, from, Qt::MiddleButton);
            canvas.moveTo(place.center());
            canvas.mouse(QEvent::MouseButtonRelease, place.center(), Qt::MiddleButton);
            QApplication::processEvents();
            QVERIFY(map->isVisible());
            const QRect shown = canvas.view->viewportRectOf(card.node);
            QVERIFY(canvas.view->viewport()->rect().intersects(shown));
            QVERIFY2(!map->geometry().intersects(shown), qPrintable(card.node.value));
        }
    }

    void showsDrawingSelectionAndTheme()
    {
        CanvasFixture canvas;
        enlarge(canvas);
        Minimap *map = minimapOf(canvas);
        const QImage plain = map->grab().toImage();
        canvas.selection.selectNode(canvas.node("fabrikam"));
        QApplication::processEvents();
        QVERIFY(map->grab().toImage() != plain);
        canvas.selection.clear();
        canvas.view->setDark(true);
        QVERIFY(map->grab().toImage().pixelColor(3, 3).lightness() <
                plain.pixelColor(3, 3).lightness());
        canvas.view->setDark(false);
        canvas.document.removeNodes({canvas.node("fabrikam")});
        QApplication::processEvents();
        QTRY_VERIFY(map->grab().toImage() != plain);
    }
};

QTEST_MAIN(TestMinimap)
#include "tst_minimap.moc"
