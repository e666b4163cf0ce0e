#include "desktop/canvasfixture.h"

#include <QDropEvent>
#include <QSignalSpy>

using namespace portolan;

namespace {

// A drag from the palette: it comes in, moves, and is dropped or leaves.
class PaletteDrag
{
public:
    PaletteDrag(const CanvasFixture &canvas, const QByteArray &type)
        : m_viewport(canvas.view->viewport())
    {
        m_mime.setData(QString::fromLatin1(nodeTypeMimeType), type);
    }

    bool enter(const QPoint &at)
    {
        QDragEnterEvent event(at, Qt::CopyAction, &m_mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(m_viewport, &event);
        return event.isAccepted();
    }
    bool move(const QPoint &at)
    {
        QDragMoveEvent event(at, Qt::CopyAction, &m_mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(m_viewport, &event);
        return event.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(m_viewport, &event);
    }
    void drop(const QPoint &at)
    {
        QDropEvent event(QPointF(at), Qt::CopyAction, &m_mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_viewport, &event);
    }
    void whole(const QPoint &at)
    {
        QVERIFY(enter(at));
        QVERIFY(move(at));
        drop(at);
    }

private:
    QWidget *m_viewport;
    QMimeData m_mime;
};

NodeId onlySelected(const CanvasFixture &canvas)
{
    return canvas.selection.nodes().size() == 1 ? *canvas.selection.nodes().begin() : NodeId();
}

QPoint middleOf(const CanvasFixture &canvas, size_t zone)
{
    return canvas.view->mapFromScene(canvas.view->diagram().zones.at(zone).rect.center());
}

} // namespace

class TestCanvasDrop : public QObject
{
    Q_OBJECT

private slots:
    void dropAddsWhereItFalls()
    {
        CanvasFixture canvas;
        const size_t before = canvas.view->diagram().arrows.size();
        const QPoint at = middleOf(canvas, 0);
        PaletteDrag(canvas, "federation-partner").whole(at);
        const NodeId added = onlySelected(canvas);
        QVERIFY(canvas.document.topology().node(added));
        QCOMPARE(canvas.document.undoStack()->count(), 1);
        QVERIFY(canvas.document.topology().positions.contains(added));
        // Its arrows stand at once.
        QVERIFY(canvas.view->diagram().arrows.size() > before);
        const QPointF point = canvas.view->mapToScene(at);
        QVERIFY(canvas.cardRect(added).adjusted(-60, -60, 60, 60).contains(point));
        canvas.document.undoStack()->undo();
        QVERIFY(!canvas.view->diagram().card(added));
        QCOMPARE(canvas.view->diagram().arrows.size(), before);
    }

    void dropOutsideItsZoneFindsItsPlace()
    {
        CanvasFixture canvas;
        PaletteDrag(canvas, "federation-partner").whole(middleOf(canvas, 2));
        const NodeId added = onlySelected(canvas);
        QVERIFY(canvas.document.topology().node(added));
        QVERIFY(!canvas.document.topology().positions.contains(added));
        QCOMPARE(canvas.view->diagram().card(added)->zone, Zone::Internet);
    }

    void everyTypeCanBeDropped_data()
    {
        QTest::addColumn<int>("type");
        for (const NodeType type : valuesOf<NodeType>())
            QTest::newRow(nameOf(type).data()) << int(type);
    }
    void everyTypeCanBeDropped()
    {
        QFETCH(int, type);
        CanvasFixture canvas;
        PaletteDrag(canvas, nameOf(static_cast<NodeType>(type)).data()).whole(middleOf(canvas, 1));
        const Node *node = canvas.document.topology().node(onlySelected(canvas));
        QVERIFY(node);
        QCOMPARE(int(node->type()), type);
        QVERIFY(!canvas.view->viewportRectOf(node->id).isNull());
    }

    void viewKeepsItsPlace()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const QPointF corner = canvas.view->mapToScene(0, 0);
        const double zoom = canvas.view->zoom();
        PaletteDrag(canvas, "xmpp-partner").whole(QPoint(150, 300));
        QCOMPARE(canvas.view->zoom(), zoom);
        QCOMPARE(canvas.view->mapToScene(0, 0), corner);
    }

    void hintNamesTheZone()
    {
        CanvasFixture canvas;
        QSignalSpy hints(canvas.view.get(), &CanvasView::hint);
        PaletteDrag drag(canvas, "director");
        QVERIFY(drag.enter(middleOf(canvas, 2)));
        QVERIFY(drag.move(middleOf(canvas, 2)));
        const QString zone = canvas.view->diagram().zones.at(2).title.text;
        const QString here = hints.last().first().toString();
        QVERIFY(here.contains(zone));
        QVERIFY(drag.move(middleOf(canvas, 0)));
        const QString elsewhere = hints.last().first().toString();
        QVERIFY(elsewhere.contains(zone));
        QVERIFY(elsewhere != here);
        drag.leave();
        QCOMPARE(hints.last().first().toString(), QString());
    }

    void ghostShowsAndGoes()
    {
        CanvasFixture canvas;
        const QImage before = canvas.view->grab().toImage();
        PaletteDrag drag(canvas, "edge-pool");
        QVERIFY(drag.enter(middleOf(canvas, 1)));
        QVERIFY(canvas.view->grab().toImage() != before);
        drag.leave();
        QCOMPARE(canvas.view->grab().toImage(), before);
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void refusesWhatItDoesNotKnow()
    {
        CanvasFixture canvas;
        PaletteDrag drag(canvas, "printer");
        QVERIFY(!drag.enter(middleOf(canvas, 1)));
        QVERIFY(!drag.move(middleOf(canvas, 1)));
        drag.drop(middleOf(canvas, 1));
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void addedByKeyboardIsShown()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        canvas.view->zoomIn();
        canvas.view->zoomIn();
        canvas.view->addNodeAtView(NodeType::Director);
        const NodeId added = onlySelected(canvas);
        QVERIFY(!canvas.document.topology().positions.contains(added));
        QVERIFY(canvas.view->viewport()->rect().contains(canvas.view->viewportRectOf(added)));
    }

    void firstNodesOnAnEmptySheet()
    {
        CanvasFixture canvas{QString()};
        for (const NodeType type : {NodeType::EdgePool, NodeType::FrontEndPool,
                                    NodeType::FederationPartner, NodeType::Note})
            canvas.view->addNodeAtView(type);
        QCOMPARE(canvas.document.topology().nodes.size(), size_t(4));
        QVERIFY(!canvas.view->diagram().arrows.empty());
        // The view follows the sheet until the user zooms.
        const QRect sheet = canvas.view->viewportTransform().mapRect(canvas.view->sheet()).toRect();
        QVERIFY(canvas.view->viewport()->rect().contains(sheet));
    }
};

QTEST_MAIN(TestCanvasDrop)
#include "tst_canvasdrop.moc"
