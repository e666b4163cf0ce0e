#include "desktop/canvasfixture.h"
#include "diagram/moverouting.h"

using namespace portolan;

namespace {

// The standard sample with so many partners that a layout at every step would lag behind.
void addPartners(Document &document, int count)
{
    Topology large = document.topology();
    Node pattern;
    for (const Node &node : large.nodes) {
        if (node.id == CanvasFixture::node("fabrikam"))
            pattern = node;
    }
    for (int i = 1; i <= count; ++i) {
        Node partner = pattern;
        partner.id = NodeId(QStringLiteral("partner%1").arg(i));
        std::get<FederationPartner>(partner.details).sipDomain =
            QStringLiteral("partner%1.example.com").arg(i);
        large.nodes.push_back(partner);
    }
    document.reset(large);
}

// An arrow ends on a side of the card.
bool endsOn(const Arrow &arrow, const NodeId &node, const QRectF &card)
{
    const QPointF end = arrow.source == node ? arrow.points.front() : arrow.points.back();
    return (qAbs(end.x() - card.left()) < 0.01 || qAbs(end.x() - card.right()) < 0.01) &&
           end.y() > card.top() && end.y() < card.bottom();
}

QImage picture(const CanvasFixture &canvas)
{
    return canvas.view->viewport()->grab().toImage();
}

} // namespace

class TestLargeDrag : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_canvas = std::make_unique<CanvasFixture>();
        addPartners(m_canvas->document, 320);
        m_canvas->document.unfoldAll();
        m_canvas->document.undoStack()->clear();
        QApplication::processEvents();
        QVERIFY(m_canvas->view->diagram().arrows.size() > 300);
        m_canvas->view->zoomToActualSize();
        m_node = m_canvas->node("partner160");
        m_canvas->view->centerOn(m_canvas->cardRect(m_node).center());
        QApplication::processEvents();
    }
    void cleanup() { m_canvas.reset(); }

    void linesFollowAndAllElseStandsStill_data()
    {
        QTest::addColumn<NodeId>("node");
        QTest::newRow("one of many") << CanvasFixture::node("partner160");
        QTest::newRow("the one that all end at") << CanvasFixture::node("edge");
    }
    void linesFollowAndAllElseStandsStill()
    {
        QFETCH(NodeId, node);
        m_node = node;
        CanvasFixture &canvas = *m_canvas;
        canvas.view->centerOn(canvas.cardRect(m_node).topLeft());
        QApplication::processEvents();
        const std::vector<Arrow> before = canvas.view->diagram().arrows;
        const double start = canvas.cardRect(m_node).top();
        const QPoint at = canvas.grip(m_node);
        canvas.press(at);
        for (const int by : {12, 90, 240, 60, 200}) {
            canvas.moveTo(at + QPoint(0, by), Qt::AltModifier);
            QTRY_COMPARE(canvas.cardRect(m_node).top(), start + by);
            verifyArrows(before);
        }
        canvas.release(at + QPoint(0, 200));
        QCOMPARE(canvas.document.undoStack()->count(), 1);
        QCOMPARE(double(canvas.document.topology().positions.value(m_node).y()), start + 200);
        // One layout at the end: the place is kept and the lines are the layout's.
        QCOMPARE(canvas.cardRect(m_node).top(), start + 200);
    }

    void escapeGivesTheOldPictureBack()
    {
        CanvasFixture &canvas = *m_canvas;
        const QImage before = picture(canvas);
        const QRectF card = canvas.cardRect(m_node);
        const QPoint at = canvas.grip(m_node);
        canvas.press(at);
        canvas.moveTo(at + QPoint(0, 150), Qt::AltModifier);
        QTRY_COMPARE(canvas.cardRect(m_node), card.translated(0, 150));
        QVERIFY(picture(canvas) != before);
        canvas.key(Qt::Key_Escape);
        QCOMPARE(canvas.cardRect(m_node), card);
        canvas.release(at + QPoint(0, 150));
        canvas.selection.clear();
        canvas.moveTo(canvas.emptyPoint());
        QTRY_COMPARE(picture(canvas), before);
    }

    // The copy of what stands still is made anew where the view is another.
    void scrollingAndZoomingWhileDragging()
    {
        CanvasFixture &canvas = *m_canvas;
        const QRectF card = canvas.cardRect(m_node);
        const QPoint at = canvas.grip(m_node);
        canvas.press(at);
        canvas.moveTo(at + QPoint(0, 40), Qt::AltModifier);
        QTRY_COMPARE(canvas.cardRect(m_node), card.translated(0, 40));
        const QImage near = picture(canvas);
        QCOMPARE(picture(canvas), near);
        canvas.view->zoomOut();
        const QImage far = picture(canvas);
        QVERIFY(far != near);
        canvas.view->zoomIn();
        QCOMPARE(picture(canvas), near);
        canvas.key(Qt::Key_Escape);
        canvas.release(at);
    }

private:
    void verifyArrows(const std::vector<Arrow> &before) const
    {
        const DiagramGeometry &now = m_canvas->view->diagram();
        const QRectF card = m_canvas->cardRect(m_node);
        int moved = 0;
        QCOMPARE(now.arrows.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            const Arrow &arrow = now.arrows[i];
            if (arrow.source != m_node && arrow.destination != m_node) {
                QCOMPARE(arrow.points, before[i].points);
                continue;
            }
            ++moved;
            QVERIFY(endsOn(arrow, m_node, card));
            for (const Card &other : now.cards) {
                if (other.node != m_node)
                    QVERIFY2(!runsThrough(arrow.points, other.rect), qPrintable(other.node.value));
            }
        }
        QVERIFY(moved > 0);
    }

    std::unique_ptr<CanvasFixture> m_canvas;
    NodeId m_node;
};

QTEST_MAIN(TestLargeDrag)
#include "tst_largedrag.moc"
