#include "desktop/canvasfixture.h"
#include "desktop/window/exportdialog.h"
#include "desktop/windowfixture.h"
#include "foldingsamples.h"

#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace portolan;

namespace {

const NodeId group(QStringLiteral("group-federation-lync-2013"));

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

// Runs an action of the menu that opens at a point; false where there is none or it is disabled.
bool choose(CanvasView &canvas, const QPoint &at, const char *name)
{
    QMenu menu;
    canvas.fillContextMenu(menu, at);
    auto *action = menu.findChild<QAction *>(QLatin1String(name));
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool isFolded(CanvasView &canvas)
{
    const auto &cards = canvas.diagram().cards;
    return std::any_of(cards.begin(), cards.end(),
                       [](const Card &card) { return card.node == group; });
}

int membersOf(const Selection &selection)
{
    int count = 0;
    for (const NodeId &id : selection.nodes())
        count += id.value.startsWith(QLatin1String("p2013-")) ? 1 : 0;
    return count;
}

} // namespace

class TestCanvasFolding : public QObject
{
    Q_OBJECT

private slots:
    void foldsOpensAndUndoesInTheWindow()
    {
        WindowFixture fixture;
        QVERIFY(fixture.window->openSample(QStringLiteral("standard")));
        fixture.document().reset(manyPartners(4));
        QApplication::processEvents();
        CanvasView &canvas = *fixture.window->canvas();
        const int rows = fixture.rows();
        const int open = fixture.arrows();
        QVERIFY(!isFolded(canvas));
        QVERIFY(choose(canvas, canvas.viewportRectOf(node("p2013-1")).center(), "foldKind"));
        QVERIFY(isFolded(canvas));
        QVERIFY(fixture.arrows() < open);
        QCOMPARE(fixture.rows(), rows); // the picture folds, never the flows
        QVERIFY(fixture.action("actionUndo").isEnabled());
        fixture.action("actionUndo").trigger();
        QVERIFY(!isFolded(canvas));
        QCOMPARE(fixture.arrows(), open);
        fixture.action("actionRedo").trigger();
        QVERIFY(isFolded(canvas));
        QVERIFY(choose(canvas, canvas.viewportRectOf(group).center(), "openGroup"));
        QVERIFY(!isFolded(canvas));
        QCOMPARE(membersOf(fixture.selection()), 4);
        fixture.action("actionFoldAll").trigger();
        QVERIFY(isFolded(canvas));
        fixture.action("actionUnfoldAll").trigger();
        QVERIFY(!isFolded(canvas));
        fixture.action("actionUndo").trigger();
        QVERIFY(isFolded(canvas));
    }

    void numberFromWhichGroupsFold()
    {
        WindowFixture fixture;
        QVERIFY(fixture.window->openSample(QStringLiteral("standard")));
        fixture.document().reset(manyPartners(4));
        const WhenModal dialog([](QWidget *modal) {
            auto *input = qobject_cast<QInputDialog *>(modal);
            QCOMPARE(input->intValue(), 30);
            input->setIntValue(4);
            input->accept();
        });
        fixture.action("actionFoldFrom").trigger();
        QCOMPARE(fixture.document().topology().foldFrom, std::optional<int>(4));
        QVERIFY(isFolded(*fixture.window->canvas()));
    }

    void exportsAsOnScreenFoldedOrOpen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.window->openSample(QStringLiteral("standard")));
        fixture.document().reset(manyPartners(4));
        fixture.document().foldKindOf(node("p2013-0"));
        ExportDialog dialog(&fixture.document(), FlowFilter(), Language::English,
                            fixture.window.get());
        auto *choice = dialog.findChild<QComboBox *>(QStringLiteral("exportFold"));
        QVERIFY(choice);
        QList<FoldMode> modes;
        for (int i = 0; i < choice->count(); ++i) {
            choice->setCurrentIndex(i);
            modes.append(dialog.request().fold);
        }
        QCOMPARE(modes, (QList<FoldMode>{FoldMode::AsViewed, FoldMode::All, FoldMode::None}));
        choice->setCurrentIndex(0);
        const auto svg = exportFormat(ExportKind::Drawing, u"svg")->write(dialog.request());
        QVERIFY(svg.ok());
        QCOMPARE(svg->count("data-members="), 1);
    }

    void doubleClickAndEnterOpen()
    {
        CanvasFixture canvas;
        canvas.document.reset(manyPartners(30));
        QVERIFY(isFolded(*canvas.view)); // by itself
        canvas.view->zoomToFit();
        const QPoint at = canvas.centre(group);
        canvas.click(at);
        QCOMPARE(membersOf(canvas.selection), 30);
        canvas.mouse(QEvent::MouseButtonDblClick, at);
        QVERIFY(!isFolded(*canvas.view));
        QCOMPARE(canvas.document.topology().unfolded.size(), 30);
        QCOMPARE(membersOf(canvas.selection), 30);
        canvas.document.undoStack()->undo();
        QVERIFY(isFolded(*canvas.view));
        canvas.key(Qt::Key_Return);
        QVERIFY(!isFolded(*canvas.view));
    }

    void arrowsSelectAllTheirFlows()
    {
        CanvasFixture canvas;
        canvas.document.reset(manyPartners(30));
        const FlowId flow(QStringLiteral("sip-federation-in:edge:p2013-9"));
        canvas.view->zoomToFit();
        canvas.click(canvas.centre(flow));
        QCOMPARE(canvas.selection.flows().size(), 30);
        QVERIFY(canvas.selection.flows().contains(flow));
        canvas.click(canvas.centre(flow), Qt::ControlModifier);
        QVERIFY(canvas.selection.flows().isEmpty());
        QMenu menu;
        canvas.view->fillContextMenu(menu, canvas.centre(flow));
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("suppressFlow"))->isEnabled());
        QVERIFY(menu.findChild<QAction *>(QStringLiteral("openGroup")));
    }

    void dragMovesOneMember()
    {
        CanvasFixture canvas;
        canvas.document.reset(manyPartners(30));
        canvas.view->diagram(); // another topology is fitted first
        canvas.view->zoomToActualSize();
        canvas.view->centerOn(canvas.cardRect(group).center());
        const QPoint start = canvas.cardRect(group).topLeft().toPoint();
        const qsizetype placed = canvas.document.topology().positions.size();
        canvas.drag(canvas.grip(group), QPoint(0, 80));
        QCOMPARE(canvas.document.topology().positions.size(), placed + 1);
        QCOMPARE(canvas.positionOf("p2013-0"), start + QPoint(0, 80));
        QCOMPARE(canvas.cardRect(group).topLeft().toPoint(), start + QPoint(0, 80));
        QVERIFY(choose(*canvas.view, canvas.centre(group), "openGroup"));
        QCOMPARE(canvas.cardRect(node("p2013-0")).topLeft().toPoint(), start + QPoint(0, 80));
        canvas.document.undoStack()->undo();
        canvas.document.undoStack()->undo();
        QCOMPARE(canvas.document.topology().positions.size(), placed);
    }

    void deletingAsksFirst_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::newRow("cancelled") << false;
        QTest::newRow("accepted") << true;
    }

    void deletingAsksFirst()
    {
        QFETCH(bool, accept);
        CanvasFixture canvas;
        canvas.document.reset(manyPartners(30));
        canvas.view->zoomToFit();
        canvas.click(canvas.centre(group));
        const size_t before = canvas.document.topology().nodes.size();
        const WhenModal dialog([accept](QWidget *modal) {
            auto *box = qobject_cast<QMessageBox *>(modal);
            QVERIFY(box->text().contains(QLatin1String("30")));
            for (QAbstractButton *button : box->buttons()) {
                const bool cancels = box->buttonRole(button) == QMessageBox::RejectRole;
                if (cancels != accept)
                    button->click();
            }
        });
        canvas.key(Qt::Key_Delete);
        QCOMPARE(dialog.seen(), QStringLiteral("deleteFolded"));
        QCOMPARE(canvas.document.topology().nodes.size(), before - (accept ? 30 : 0));
    }

    void foldsWhatIsSelected()
    {
        CanvasFixture canvas;
        canvas.document.reset(manyPartners(4));
        canvas.view->zoomToFit();
        canvas.selection.select({node("p2013-0"), node("p2013-2"), node("p2010-1")}, {});
        QVERIFY(choose(*canvas.view, canvas.centre(node("p2013-0")), "foldSelected"));
        QCOMPARE(canvas.document.topology().folded,
                 (QList<NodeId>{node("p2013-0"), node("p2013-2")}));
        QVERIFY(canvas.cardRect(node("p2013-2")) == canvas.cardRect(group));
        QVERIFY(canvas.cardRect(node("p2013-1")) != canvas.cardRect(group));
        canvas.selection.select({node("p2013-1"), node("p2010-1")}, {});
        QVERIFY(!choose(*canvas.view, canvas.centre(node("p2013-1")), "foldSelected"));
    }

    void keyboardWalksOverGroups()
    {
        CanvasFixture canvas;
        canvas.document.reset(manyPartners(30));
        QVERIFY(isFolded(*canvas.view));
        for (int step = 0; step < 12 && membersOf(canvas.selection) == 0; ++step)
            canvas.key(Qt::Key_Tab);
        QCOMPARE(membersOf(canvas.selection), 30);
        const QString said = canvas.view->accessibleDescription();
        QVERIFY2(said.contains(QLatin1String("30 partners")), qPrintable(said));
    }
};

QTEST_MAIN(TestCanvasFolding)

#include "tst_canvasfolding.moc"
