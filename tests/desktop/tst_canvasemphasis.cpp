#include "desktop/canvas/emphasis.h"
#include "desktop/canvasfixture.h"

#include <QSignalSpy>

using namespace portolan;

namespace {

QSet<FlowId> flowsAt(const CanvasFixture &canvas, const NodeId &node)
{
    QSet<FlowId> flows;
    for (const Arrow &arrow : canvas.view->diagram().arrows) {
        if (arrow.source == node || arrow.destination == node)
            flows.insert(arrow.flow);
    }
    return flows;
}

} // namespace

/// What is lit while the rest fades.
class TestCanvasEmphasis : public QObject
{
    Q_OBJECT

private slots:
    void aFlowLightsItsEndCards()
    {
        CanvasFixture canvas;
        const Arrow arrow = canvas.arrow(2);
        const Emphasis lit = emphasisOf(canvas.view->diagram(), {}, {arrow.flow});
        QCOMPARE(lit.flows, QSet<FlowId>{arrow.flow});
        QCOMPARE(lit.nodes, (QSet<NodeId>{arrow.source, arrow.destination}));
    }

    void aCardLightsItsFlowsAndTheirOtherEnds()
    {
        CanvasFixture canvas;
        const NodeId jabber = canvas.node("jabber");
        const Emphasis lit = emphasisOf(canvas.view->diagram(), {jabber}, {});
        QCOMPARE(lit.flows, flowsAt(canvas, jabber));
        QVERIFY(lit.flows.size() >= 2);
        QCOMPARE(lit.nodes, (QSet<NodeId>{jabber, canvas.node("edge")}));
    }

    void nothingToLightFadesNothing()
    {
        CanvasFixture canvas;
        QVERIFY(emphasisOf(canvas.view->diagram(), {}, {}).isEmpty());
        QVERIFY(emphasisOf(canvas.view->diagram(), {canvas.node("nowhere")}, {}).isEmpty());
        QSet<FlowId> all;
        for (const Arrow &arrow : canvas.view->diagram().arrows)
            all.insert(arrow.flow);
        QVERIFY(emphasisOf(canvas.view->diagram(), {}, all).isEmpty());
    }

    void whatIsDrawnAsOneLightsAsOne()
    {
        DiagramGeometry geometry;
        Card group;
        group.node = NodeId(QStringLiteral("group"));
        group.members = {NodeId(QStringLiteral("a")), NodeId(QStringLiteral("b"))};
        geometry.cards.push_back(group);
        Arrow merged;
        merged.flow = FlowId(QStringLiteral("r:edge:a"));
        merged.flows = {merged.flow, FlowId(QStringLiteral("r:edge:b"))};
        merged.source = NodeId(QStringLiteral("edge"));
        merged.destination = group.node;
        Arrow other;
        other.flow = FlowId(QStringLiteral("r:edge:c"));
        other.source = merged.source;
        other.destination = NodeId(QStringLiteral("c"));
        geometry.arrows = {merged, other};

        QCOMPARE(emphasisOf(geometry, {}, {merged.flow}).flows, QSet<FlowId>{merged.flow});
        QCOMPARE(emphasisOf(geometry, {group.node}, {}).flows, QSet<FlowId>{merged.flow});
    }

    void selectingFadesTheRestAndEscapeEndsIt()
    {
        CanvasFixture canvas;
        // Far from what is selected: only fading can change it.
        const QRect far = canvas.view->viewportRectOf(canvas.node("jabber"));
        const QImage before = canvas.view->grab(far).toImage();
        canvas.click(canvas.grip(canvas.node("fabrikam")));
        canvas.moveTo(canvas.emptyPoint());
        QTRY_VERIFY(canvas.view->grab(far).toImage() != before);
        canvas.key(Qt::Key_Escape);
        QTRY_COMPARE(canvas.view->grab(far).toImage(), before);
    }

    void aStepByKeyIsLitThoughThePointerRests()
    {
        CanvasFixture canvas;
        canvas.moveTo(canvas.grip(canvas.node("fabrikam")));
        canvas.selection.selectNode(canvas.node("edge"));
        canvas.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(canvas.selection.nodes(), QSet<NodeId>{canvas.node("fe")});
        QVERIFY(canvas.selection.hoveredNode().isEmpty());
    }

    void fromFarAwayALitFlowIsNoHair()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        for (int i = 0; i < 20; ++i)
            canvas.view->zoomOut();
        QCOMPARE(canvas.view->zoom(), 0.1);
        const Arrow arrow = canvas.arrow(0);
        const auto strongest = [&] { // contrast along a way across the line
            const QPointF a = arrow.points.at(0), b = arrow.points.at(1);
            const QPoint at = canvas.view->viewportTransform().map(a * 0.7 + b * 0.3).toPoint();
            const QImage image = canvas.view->grab().toImage();
            int darkest = 255;
            for (int y = -2; y <= 2; ++y)
                darkest = std::min(darkest, image.pixelColor(at + QPoint(0, y)).lightness());
            return darkest;
        };
        canvas.selection.selectFlow(canvas.arrow(9).flow);
        const int faded = strongest();
        canvas.selection.selectFlow(arrow.flow);
        QVERIFY2(strongest() < faded - 60, qPrintable(QString::number(strongest())));
    }

    void hoveringACardFadesTheRest()
    {
        CanvasFixture canvas;
        const QRect far = canvas.view->viewportRectOf(canvas.node("jabber"));
        const QImage before = canvas.view->grab(far).toImage();
        canvas.moveTo(canvas.grip(canvas.node("fabrikam")));
        QCOMPARE(canvas.selection.hoveredNode(), canvas.node("fabrikam"));
        QVERIFY(canvas.selection.hoveredFlow().isEmpty());
        QTRY_VERIFY(canvas.view->grab(far).toImage() != before);
        canvas.moveTo(canvas.emptyPoint());
        QVERIFY(canvas.selection.hoveredNode().isEmpty());
        QTRY_COMPARE(canvas.view->grab(far).toImage(), before);
    }

    void ctrlAndArrowKeysWalkToTheNearestCard()
    {
        CanvasFixture canvas;
        const auto focused = [&] {
            return canvas.selection.nodes().isEmpty() ? NodeId()
                                                      : *canvas.selection.nodes().begin();
        };
        canvas.key(Qt::Key_Right, Qt::ControlModifier); // the first in reading order
        const NodeId first = focused();
        QVERIFY(!first.isEmpty());
        const QRectF start = canvas.cardRect(first);
        canvas.key(Qt::Key_Down, Qt::ControlModifier);
        const QRectF below = canvas.cardRect(focused());
        QVERIFY(below.top() >= start.bottom());
        for (const Card &card : canvas.view->diagram().cards) {
            const bool isBetween = card.type && card.zone == Zone::Internet &&
                                   card.rect.top() > start.bottom() &&
                                   card.rect.bottom() < below.top();
            QVERIFY(!isBetween);
        }
        canvas.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(focused(), canvas.node("edge"));
        canvas.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(focused(), canvas.node("fe"));
        canvas.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(focused(), canvas.node("fe")); // nothing lies further on
        canvas.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(focused(), canvas.node("edge"));
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void altAndArrowKeysWalkAlongTheFlows()
    {
        CanvasFixture canvas;
        QSignalSpy hints(canvas.view.get(), &CanvasView::hint);
        const NodeId jabber = canvas.node("jabber");
        const auto flow = [&] {
            return canvas.selection.flows().isEmpty() ? FlowId()
                                                      : *canvas.selection.flows().begin();
        };
        canvas.click(canvas.grip(jabber));
        canvas.key(Qt::Key_Right, Qt::AltModifier);
        const Arrow *out = canvas.view->diagram().arrow(flow());
        QVERIFY(out);
        QCOMPARE(out->source, jabber);
        QVERIFY(!hints.last().first().toString().isEmpty());
        QVERIFY(canvas.view->accessibleDescription().contains(out->title));
        canvas.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(canvas.selection.nodes(), QSet<NodeId>{out->destination});
        canvas.click(canvas.grip(jabber));
        canvas.key(Qt::Key_Left, Qt::AltModifier);
        const Arrow *in = canvas.view->diagram().arrow(flow());
        QVERIFY(in);
        QCOMPARE(in->destination, jabber);
        // Up and down go round through the flows of the card.
        const QSet<FlowId> all = flowsAt(canvas, jabber);
        QSet<FlowId> seen;
        for (int i = 0; i < all.size(); ++i) {
            canvas.key(Qt::Key_Down, Qt::AltModifier);
            seen.insert(flow());
        }
        QCOMPARE(seen, all);
        QCOMPARE(flow(), in->flow);
        canvas.key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(flow() != in->flow);
        canvas.key(Qt::Key_Down, Qt::AltModifier);
        canvas.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(canvas.selection.nodes(), QSet<NodeId>{in->source});
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void everyStepIsSeen()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        for (int i = 0; i < 9; ++i)
            canvas.view->zoomIn();
        canvas.selection.selectNode(canvas.node("jabber"));
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
            canvas.key(key, Qt::AltModifier);
            const QRect shown =
                canvas.selection.flows().isEmpty()
                    ? canvas.view->viewportRectOf(*canvas.selection.nodes().begin())
                    : canvas.view->viewportRectOf(*canvas.selection.flows().begin());
            QVERIFY(canvas.view->viewport()->rect().intersects(shown));
        }
    }
};

QTEST_MAIN(TestCanvasEmphasis)
#include "tst_canvasemphasis.moc"
