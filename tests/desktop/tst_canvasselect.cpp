#include "desktop/canvasfixture.h"

#include "flows/deriveflows.h"

#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>

using namespace portolan;

class TestCanvasSelect : public QObject
{
    Q_OBJECT

private slots:
    void clickSelectsCardOrArrow()
    {
        CanvasFixture canvas;
        canvas.click(canvas.grip(canvas.node("fabrikam")));
        QCOMPARE(canvas.selection.nodes(), (QSet<NodeId>{canvas.node("fabrikam")}));
        const FlowId flow = canvas.arrow(0).flow;
        canvas.click(canvas.centre(flow));
        QCOMPARE(canvas.selection.flows(), (QSet<FlowId>{flow}));
        QVERIFY(canvas.selection.nodes().isEmpty());
        canvas.click(canvas.emptyPoint());
        QVERIFY(canvas.selection.isEmpty());
    }

    void modifiersAddAndTakeAway()
    {
        CanvasFixture canvas;
        const NodeId fabrikam = canvas.node("fabrikam"), jabber = canvas.node("jabber");
        canvas.click(canvas.grip(fabrikam));
        canvas.click(canvas.grip(jabber), Qt::ControlModifier);
        QCOMPARE(canvas.selection.nodes(), (QSet<NodeId>{fabrikam, jabber}));
        canvas.click(canvas.centre(canvas.arrow(1).flow), Qt::ShiftModifier);
        QCOMPARE(canvas.selection.flows().size(), 1);
        QCOMPARE(canvas.selection.nodes().size(), 2);
        canvas.click(canvas.grip(jabber), Qt::ControlModifier);
        QCOMPARE(canvas.selection.nodes(), (QSet<NodeId>{fabrikam}));
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void bandSelectsWhatItTouches()
    {
        CanvasFixture canvas;
        const QRectF zone = canvas.view->diagram().zones.front().rect;
        const QPoint from = canvas.emptyPoint();
        const QPoint to = canvas.view->mapFromScene(zone.bottomRight() - QPointF(4, 4));
        canvas.press(from);
        canvas.moveTo(to);
        canvas.release(to);
        QSet<NodeId> outside;
        for (const Card &card : canvas.view->diagram().cards) {
            if (card.zone == Zone::Internet && card.type)
                outside.insert(card.node);
        }
        QVERIFY(outside.size() >= 4);
        QCOMPARE(canvas.selection.nodes(), outside);
        QVERIFY(canvas.selection.flows().isEmpty());
    }

    void bandOverEverythingTakesTheArrowsToo()
    {
        CanvasFixture canvas;
        const QRectF sheet = canvas.view->sheet();
        const QPoint from = canvas.view->mapFromScene(sheet.topLeft() + QPointF(3, 3));
        const QPoint to = canvas.view->mapFromScene(sheet.bottomRight() - QPointF(3, 3));
        canvas.press(from);
        canvas.moveTo(to);
        canvas.release(to);
        QCOMPARE(canvas.selection.flows().size(), 10);
        QCOMPARE(size_t(canvas.selection.nodes().size()), canvas.document.topology().nodes.size());
    }

    void selectAllAndEscape()
    {
        CanvasFixture canvas;
        canvas.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(size_t(canvas.selection.nodes().size()), canvas.document.topology().nodes.size());
        canvas.key(Qt::Key_Escape);
        QVERIFY(canvas.selection.isEmpty());
    }

    void escapeGivesUpTheBand()
    {
        CanvasFixture canvas;
        canvas.press(canvas.emptyPoint());
        canvas.moveTo(canvas.emptyPoint() + QPoint(300, 300));
        canvas.key(Qt::Key_Escape);
        canvas.release(canvas.emptyPoint() + QPoint(300, 300));
        QVERIFY(canvas.selection.isEmpty());
    }

    void hoverLightsAndExplains()
    {
        CanvasFixture canvas;
        QSignalSpy hints(canvas.view.get(), &CanvasView::hint);
        const Arrow arrow = canvas.arrow(2);
        const QPoint pill = canvas.centre(arrow.flow);
        canvas.moveTo(pill);
        QCOMPARE(canvas.selection.hoveredFlow(), arrow.flow);
        const Flow *flow = canvas.document.flows().flow(arrow.flow);
        QVERIFY(flow);
        const QString sentence =
            flowSentence(*flow, canvas.document.catalog()).in(Language::English);
        QVERIFY(!sentence.isEmpty());
        QCOMPARE(hints.last().first().toString(), sentence);

        QHelpEvent help(QEvent::ToolTip, pill, canvas.view->viewport()->mapToGlobal(pill));
        QApplication::sendEvent(canvas.view->viewport(), &help);
        QVERIFY(QToolTip::text().contains(sentence.toHtmlEscaped()));

        canvas.moveTo(canvas.emptyPoint());
        QVERIFY(canvas.selection.hoveredFlow().isEmpty());
        QCOMPARE(hints.last().first().toString(), QString());
    }

    void hoverDerivesNothing()
    {
        CanvasFixture canvas;
        QSignalSpy layouts(canvas.view.get(), &CanvasView::zoomChanged);
        const DiagramGeometry *before = &canvas.view->diagram();
        for (size_t i = 0; i < canvas.view->diagram().arrows.size(); ++i)
            canvas.moveTo(canvas.centre(canvas.arrow(i).flow));
        QApplication::processEvents();
        QCOMPARE(&canvas.view->diagram(), before);
        QVERIFY(layouts.isEmpty());
    }

    void hoverFromElsewhereChangesThePicture()
    {
        CanvasFixture canvas;
        const QImage before = canvas.view->grab().toImage();
        canvas.selection.setHoveredFlow(canvas.arrow(3).flow);
        QTRY_VERIFY(canvas.view->grab().toImage() != before);
        canvas.selection.setHoveredFlow({});
        QTRY_COMPARE(canvas.view->grab().toImage(), before);
    }

    void selectionFromElsewhereIsDrawn()
    {
        CanvasFixture canvas;
        const QImage before = canvas.view->grab().toImage();
        canvas.selection.selectNode(canvas.node("jabber"));
        QVERIFY(canvas.view->grab().toImage() != before);
    }

    void deleteRemovesAndUndoBringsBack()
    {
        CanvasFixture canvas;
        const Topology before = canvas.document.topology();
        canvas.click(canvas.grip(canvas.node("fabrikam")));
        canvas.key(Qt::Key_Delete);
        QVERIFY(!canvas.document.topology().node(canvas.node("fabrikam")));
        QVERIFY(!canvas.view->diagram().card(canvas.node("fabrikam")));
        QVERIFY(canvas.selection.isEmpty());
        QCOMPARE(canvas.document.undoStack()->count(), 1);
        canvas.document.undoStack()->undo();
        QCOMPARE(canvas.document.topology(), before);
        QVERIFY(canvas.view->diagram().card(canvas.node("fabrikam")));
        QCOMPARE(canvas.view->diagram().arrows.size(), size_t(10));
    }

    void deleteOfAFlowOnlyHints()
    {
        CanvasFixture canvas;
        canvas.click(canvas.centre(canvas.arrow(0).flow));
        QSignalSpy hints(canvas.view.get(), &CanvasView::hint);
        canvas.key(Qt::Key_Delete);
        QCOMPARE(canvas.document.undoStack()->count(), 0);
        QCOMPARE(hints.count(), 1);
        QVERIFY(!hints.first().first().toString().isEmpty());
    }

    void doubleClickLeadsToTheName()
    {
        CanvasFixture canvas;
        QSignalSpy properties(&canvas.selection, &Selection::propertyRequested);
        const QPoint at = canvas.grip(canvas.node("jabber"));
        canvas.click(at);
        canvas.mouse(QEvent::MouseButtonDblClick, at);
        canvas.release(at);
        QCOMPARE(properties.count(), 1);
        QCOMPARE(properties.first().at(0).value<NodeId>(), canvas.node("jabber"));
        QCOMPARE(properties.first().at(1).toString(), QStringLiteral("/name"));
    }

    void tabWalksThroughEverythingAndOut()
    {
        CanvasFixture canvas;
        QSet<NodeId> nodes;
        QSet<FlowId> flows;
        const int targets = int(canvas.document.topology().nodes.size()) + 10;
        for (int i = 0; i < targets; ++i) {
            canvas.key(Qt::Key_Tab);
            QCOMPARE(canvas.selection.nodes().size() + canvas.selection.flows().size(), 1);
            nodes.unite(canvas.selection.nodes());
            flows.unite(canvas.selection.flows());
        }
        QCOMPARE(size_t(nodes.size()), canvas.document.topology().nodes.size());
        QCOMPARE(flows.size(), 10);
        canvas.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(canvas.selection.flows().size(), 1);
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }

    void enterOnACardLeadsToTheInspector()
    {
        CanvasFixture canvas;
        QSignalSpy properties(&canvas.selection, &Selection::propertyRequested);
        canvas.key(Qt::Key_Tab);
        canvas.key(Qt::Key_Return);
        QCOMPARE(properties.count(), 1);
        QVERIFY(canvas.selection.nodes().contains(properties.first().at(0).value<NodeId>()));
    }

    void cardMenu()
    {
        CanvasFixture canvas;
        QMenu menu;
        canvas.view->fillContextMenu(menu, canvas.grip(canvas.node("jabber")));
        QCOMPARE(canvas.selection.nodes(), (QSet<NodeId>{canvas.node("jabber")}));
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("resetPosition"))->isEnabled());
        menu.findChild<QAction *>(QStringLiteral("selectFlows"))->trigger();
        QCOMPARE(canvas.selection.flows().size(), 2);
        canvas.selection.selectNode(canvas.node("jabber"));
        menu.findChild<QAction *>(QStringLiteral("delete"))->trigger();
        QVERIFY(!canvas.document.topology().node(canvas.node("jabber")));
    }

    void arrowMenu()
    {
        CanvasFixture canvas;
        QSignalSpy reveals(&canvas.selection, &Selection::revealRequested);
        QMenu menu;
        const FlowId flow = canvas.arrow(4).flow;
        canvas.view->fillContextMenu(menu, canvas.centre(flow));
        QCOMPARE(canvas.selection.flows(), (QSet<FlowId>{flow}));
        menu.findChild<QAction *>(QStringLiteral("showInTable"))->trigger();
        QCOMPARE(reveals.count(), 1);
        QCOMPARE(reveals.first().at(1).value<FlowId>(), flow);
        // The documented reading shows its document to the letter.
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("suppressFlow"))->isEnabled());
    }

    void filterTakesArrowsAway()
    {
        CanvasFixture canvas;
        FlowFilter filter;
        filter.firewall = Firewall::Internal;
        canvas.view->setFilter(filter);
        QCOMPARE(canvas.view->diagram().arrows.size(), size_t(1));
        QVERIFY(canvas.view->diagram().card(canvas.node("fabrikam")));
        canvas.view->setFilter({});
        QCOMPARE(canvas.view->diagram().arrows.size(), size_t(10));
    }

    void languageChangesTheTexts()
    {
        CanvasFixture canvas;
        const QString english = canvas.view->diagram().zones.front().title.text;
        canvas.view->setLanguage(Language::Russian);
        QCOMPARE(canvas.view->diagram().language, Language::Russian);
        QVERIFY(canvas.view->diagram().zones.front().title.text != english);
    }

    void screenReadersHearCountsAndSelection()
    {
        CanvasFixture canvas;
        QVERIFY(!canvas.view->accessibleName().isEmpty());
        QVERIFY(canvas.view->accessibleDescription().contains(QStringLiteral("10")));
        const Arrow arrow = canvas.arrow(0);
        canvas.selection.selectFlow(arrow.flow);
        QVERIFY(canvas.view->accessibleDescription().contains(arrow.title));
    }

    void emptyTopologyHasNothingToSelect()
    {
        CanvasFixture canvas{QString()};
        Topology topology;
        topology.title = BilingualText::same(QStringLiteral("New"));
        canvas.document.reset(topology);
        QApplication::processEvents();
        QVERIFY(!canvas.view->diagram().emptyHint.isEmpty());
        canvas.key(Qt::Key_A, Qt::ControlModifier);
        canvas.key(Qt::Key_Delete);
        canvas.key(Qt::Key_Tab);
        QVERIFY(canvas.selection.isEmpty());
        QCOMPARE(canvas.document.undoStack()->count(), 0);
    }
};

QTEST_MAIN(TestCanvasSelect)
#include "tst_canvasselect.moc"
