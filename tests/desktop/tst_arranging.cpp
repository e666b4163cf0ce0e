#include "desktop/arrangingchecks.h"
#include "desktop/canvasfixture.h"
#include "desktop/windowfixture.h"

#include "desktop/canvas/arranging.h"
#include "desktop/window/startpage.h"

#include <QLabel>
#include <QMenu>

using namespace portolan;

namespace {

NodeId id(const char *text)
{
    return NodeId(QString::fromLatin1(text));
}

ArrangedCard card(const char *name, const QRectF &rect, Zone zone, bool isLocked = false)
{
    return {id(name), rect, zone, isLocked};
}

// Three cards of one zone at different places, in the order of the list.
QList<ArrangedCard> threeCards()
{
    return {card("a", {40, 100, 200, 60}, Zone::Internet),
            card("b", {70, 300, 200, 80}, Zone::Internet),
            card("c", {10, 500, 200, 40}, Zone::Internet)};
}

bool overlaps(const QRectF &rect, const DiagramGeometry &diagram)
{
    const auto hits = [&rect](const QRectF &other) { return rect.intersects(other); };
    for (const Card &card : diagram.cards) {
        if (hits(card.iconRect))
            return true;
        for (const PlacedText &text : card.title + card.lines) {
            if (hits(text.box))
                return true;
        }
        for (const Socket &socket : card.sockets) {
            if (hits(socket.rect))
                return true;
        }
    }
    for (const NoteCard &note : diagram.notes) {
        for (const PlacedText &text : note.lines) {
            if (hits(text.box))
                return true;
        }
    }
    for (const Arrow &arrow : diagram.arrows) {
        if (hits(arrow.pill) || hits(arrow.protocol.box) || hits(badgeRect(arrow)))
            return true;
        for (size_t i = 1; i < arrow.points.size(); ++i) {
            if (hits(QRectF(arrow.points[i - 1], arrow.points[i])
                         .normalized()
                         .adjusted(-0.5, -0.5, 0.5, 0.5)))
                return true;
        }
    }
    return false;
}

} // namespace

/// Putting cards in order: align, distribute, lock, grid, and selecting what to put in order.
class TestArranging : public QObject
{
    Q_OBJECT

private slots:
    void freePlaceIsTheFirstOne()
    {
        const QList<QRectF> taken = {{0, 0, 100, 50}, {0, 60, 100, 50}};
        QCOMPARE(freePlace({200, 0, 50, 50}, taken, Qt::Vertical), QRectF(200, 0, 50, 50));
        QCOMPARE(freePlace({10, 10, 50, 50}, taken, Qt::Vertical), QRectF(10, 134, 50, 50));
        QCOMPARE(freePlace({10, 10, 50, 50}, taken, Qt::Horizontal), QRectF(124, 10, 50, 50));
        QCOMPARE(freePlace({10, 10, 50, 50}, taken, Qt::Vertical, 20), QRectF(10, 140, 50, 50));
    }

    void alignedCardsStandInLine_data()
    {
        QTest::addColumn<int>("alignment");
        QTest::addColumn<QPoint>("a");
        QTest::addColumn<QPoint>("b");
        QTest::addColumn<QPoint>("c");
        const auto row = [](const char *name, Alignment alignment, QPoint a, QPoint b, QPoint c) {
            QTest::newRow(name) << int(alignment) << a << b << c;
        };
        row("left", Alignment::Left, {10, 100}, {10, 300}, {10, 500});
        row("centre", Alignment::Centre, {40, 100}, {40, 300}, {40, 500});
        row("right", Alignment::Right, {70, 100}, {70, 300}, {70, 500});
        // What would lie on each other stands side by side, in the order from left to right.
        row("top", Alignment::Top, {234, 100}, {458, 100}, {10, 100});
        row("middle", Alignment::Middle, {234, 290}, {458, 280}, {10, 300});
        row("bottom", Alignment::Bottom, {234, 480}, {458, 460}, {10, 500});
    }
    void alignedCardsStandInLine()
    {
        QFETCH(int, alignment);
        const QList<ArrangedCard> cards = threeCards();
        const QMap<NodeId, QPoint> places = aligned(cards, Alignment(alignment), {});
        for (const ArrangedCard &each : cards) {
            // Those that stand right are not moved.
            const QPoint place = places.value(each.node, each.rect.topLeft().toPoint());
            QTEST(place, qPrintable(each.node.value));
            QVERIFY(!places.contains(each.node) || place != each.rect.topLeft().toPoint());
        }
    }

    void zonesAreAlignedEachForItself()
    {
        const QList<ArrangedCard> cards = {card("a", {40, 100, 200, 60}, Zone::Internet),
                                           card("b", {70, 300, 200, 60}, Zone::Internet),
                                           card("c", {900, 100, 200, 60}, Zone::Internal)};
        const auto places = aligned(cards, Alignment::Left, {});
        QCOMPARE(places.keys(), QList<NodeId>{id("b")});
        QCOMPARE(places.value(id("b")), QPoint(40, 300));
        const auto tops = aligned(cards, Alignment::Bottom, {});
        QCOMPARE(tops.value(id("c")), QPoint(900, 300));
    }

    void lockedCardsAreWhatOthersGoBy()
    {
        QList<ArrangedCard> cards = threeCards();
        cards[1].isLocked = true;
        const auto places = aligned(cards, Alignment::Left, {});
        QCOMPARE(places.value(id("a")), QPoint(70, 100));
        QCOMPARE(places.value(id("c")), QPoint(70, 500));
        QVERIFY(!places.contains(id("b")));
        QVERIFY(!distributed(cards, Qt::Vertical).contains(id("b")));
    }

    void distributedCardsHaveEqualGaps()
    {
        const QList<ArrangedCard> cards = {card("a", {0, 0, 100, 50}, Zone::Internet),
                                           card("b", {0, 60, 100, 80}, Zone::Internet),
                                           card("c", {0, 200, 100, 20}, Zone::Internet),
                                           card("d", {0, 400, 100, 50}, Zone::Internet)};
        const auto places = distributed(cards, Qt::Vertical);
        const auto top = [&](int i) {
            return places.value(cards[i].node, cards[i].rect.topLeft().toPoint()).y();
        };
        QCOMPARE(top(0), 0);
        QCOMPARE(top(3), 400);
        const int gap = top(1) - 50;
        QVERIFY(qAbs(top(2) - (top(1) + 80) - gap) <= 1);
        QVERIFY(qAbs(400 - (top(2) + 20) - gap) <= 1);
        QVERIFY(distributed(cards.mid(0, 2), Qt::Vertical).isEmpty());
        // One of each zone: downwards together, across not at all.
        const QList<ArrangedCard> zones = {card("a", {0, 0, 100, 50}, Zone::Internet),
                                           card("b", {500, 60, 100, 50}, Zone::Perimeter),
                                           card("c", {900, 400, 100, 50}, Zone::Internal)};
        QCOMPARE(distributed(zones, Qt::Vertical).value(id("b")), QPoint(500, 200));
        QVERIFY(distributed(zones, Qt::Horizontal).isEmpty());
    }

    void theWindowAlignsAndDistributes()
    {
        WindowFixture f;
        openIn(f, "standard");
        const QSet<NodeId> partners = {id("fabrikam"), id("wlm"), id("jabber")};
        f.selection().select({id("jabber")}, {});
        QVERIFY(!f.action("actionAlignLeft").isEnabled());
        // Alt: no guides; three different places.
        const auto rect = [&](const char *name) {
            return rectIn(f.window->canvas()->diagram(), id(name));
        };
        f.document().moveNodes(
            {{id("fabrikam"), {80, 200}}, {id("wlm"), {60, 420}}, {id("jabber"), {100, 700}}});
        f.selection().select(partners, {});
        QVERIFY(f.action("actionAlignLeft").isEnabled());
        const int steps = f.document().undoStack()->count();
        QTest::keyClick(f.window->canvas(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.document().undoStack()->count(), steps + 1);
        QCOMPARE(f.action("actionUndo").text(), QStringLiteral("&Undo: Align 3 nodes"));
        QCOMPARE(rect("fabrikam").left(), rect("jabber").left());
        QCOMPARE(rect("wlm").left(), rect("jabber").left());
        QTest::keyClick(f.window->canvas(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(f.action("actionUndo").text(), QStringLiteral("&Undo: Distribute 3 nodes"));
        const double above = rect("wlm").top() - rect("fabrikam").bottom();
        const double below = rect("jabber").top() - rect("wlm").bottom();
        QVERIFY(qAbs(above - below) <= 1);
        for (const char *name :
             {"actionAlignTop", "actionAlignMiddle", "actionAlignBottom", "actionAlignRight",
              "actionAlignCentre", "actionDistributeHorizontally", "actionDistributeVertically"}) {
            f.action(name).trigger();
            QCOMPARE(overlapIn(f.window->canvas()->diagram()), QString());
        }
    }

    void theMenuOfSeveralCardsAligns()
    {
        CanvasFixture canvas;
        canvas.document.moveNodes({{id("fabrikam"), {80, 200}}, {id("jabber"), {60, 700}}});
        canvas.selection.selectNode(id("jabber"));
        QMenu one;
        canvas.view->fillContextMenu(one, canvas.grip(id("jabber")));
        QVERIFY(!one.findChild<QMenu *>(QStringLiteral("align")));
        canvas.selection.select({id("fabrikam"), id("jabber")}, {});
        QMenu two;
        canvas.view->fillContextMenu(two, canvas.grip(id("jabber")));
        QVERIFY(!two.findChild<QAction *>(QStringLiteral("distributeVertically")));
        two.findChild<QAction *>(QStringLiteral("alignLeft"))->trigger();
        QCOMPARE(canvas.cardRect(id("fabrikam")).left(), canvas.cardRect(id("jabber")).left());
        canvas.selection.select({id("fabrikam"), id("jabber"), id("wlm")}, {});
        QMenu three;
        canvas.view->fillContextMenu(three, canvas.grip(id("jabber")));
        const int steps = canvas.document.undoStack()->count();
        three.findChild<QAction *>(QStringLiteral("distributeVertically"))->trigger();
        QCOMPARE(canvas.document.undoStack()->count(), steps + 1);
    }

    void aLockedCardIsNotMoved()
    {
        CanvasFixture canvas;
        canvas.click(canvas.grip(id("jabber")));
        canvas.view->setSelectionLocked(true);
        QVERIFY(canvas.view->isSelectionLocked());
        const QRectF before = canvas.cardRect(id("jabber"));
        QString said;
        QObject::connect(canvas.view.get(), &CanvasView::hint, canvas.view.get(),
                         [&said](const QString &text) { said = text; });
        canvas.drag(canvas.grip(id("jabber")), QPoint(0, 80));
        QCOMPARE(canvas.cardRect(id("jabber")), before);
        said.clear();
        canvas.key(Qt::Key_Down);
        QCOMPARE(canvas.cardRect(id("jabber")), before);
        QVERIFY(!said.isEmpty());
        canvas.document.moveNodes({{id("fabrikam"), {60, 900}}});
        canvas.view->arrangeAutomatically();
        QCOMPARE(canvas.cardRect(id("jabber")).topLeft(), before.topLeft());
        QVERIFY(!canvas.document.topology().positions.contains(id("fabrikam")));
        // With others: they move, it stays.
        canvas.selection.select({id("jabber"), id("fabrikam")}, {});
        canvas.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(canvas.cardRect(id("jabber")).topLeft(), before.topLeft());
        QVERIFY(canvas.document.topology().positions.contains(id("fabrikam")));
        canvas.view->align(Alignment::Left);
        QCOMPARE(canvas.cardRect(id("jabber")).topLeft(), before.topLeft());
        // Unlocked it can be moved again.
        canvas.selection.selectNode(id("jabber"));
        canvas.view->setSelectionLocked(false);
        canvas.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(canvas.cardRect(id("jabber")).top(), before.top() + 10);
    }

    void lockingByMenuAndKey()
    {
        WindowFixture f;
        openIn(f, "standard");
        QVERIFY(!f.action("actionLock").isEnabled());
        f.selection().select({id("fabrikam"), id("jabber")}, {});
        QTest::keyClick(f.window->canvas(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(f.document().topology().locked.size(), 2);
        QVERIFY(f.action("actionLock").isChecked());
        QCOMPARE(f.action("actionUndo").text(), QStringLiteral("&Undo: Lock 2 nodes"));
        QVERIFY(f.bytes().contains("\"locked\": [\"fabrikam\", \"jabber\"]"));
        f.selection().select({id("fabrikam"), id("edge")}, {});
        QVERIFY(!f.action("actionLock").isChecked());
        // Other edits keep it; so does the file.
        f.window->canvas()->addNodeAtView(NodeType::XmppPartner);
        QCOMPARE(f.document().topology().locked.size(), 2);
        const QString path = f.file("locked.portolan");
        QVERIFY(f.document().save(path).ok());
        QVERIFY(f.window->openFile(path));
        QCOMPARE(f.document().topology().locked, (QList<NodeId>{id("fabrikam"), id("jabber")}));
        QMenu menu;
        f.window->canvas()->fillContextMenu(
            menu, f.window->canvas()->viewportRectOf(id("jabber")).topLeft() + QPoint(12, 6));
        auto *lock = menu.findChild<QAction *>(QStringLiteral("lock"));
        QCOMPARE(lock->text(), QStringLiteral("Unlock"));
        lock->trigger();
        QCOMPARE(f.document().topology().locked, QList<NodeId>{id("fabrikam")});
    }

    void padlocksLieOnNothing_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("language");
        for (const QString &name : sampleNames()) {
            QTest::newRow(qPrintable(name + QStringLiteral(" en"))) << name << 0;
            QTest::newRow(qPrintable(name + QStringLiteral(" ru"))) << name << 1;
        }
    }
    void padlocksLieOnNothing()
    {
        QFETCH(QString, sample);
        QFETCH(int, language);
        CanvasFixture canvas(sample);
        canvas.view->setLanguage(language ? Language::Russian : Language::English);
        QVERIFY(canvas.document.addNode(NodeType::Note).ok());
        QVERIFY(canvas.view->padlocks().isEmpty());
        canvas.view->selectAll();
        canvas.view->setSelectionLocked(true);
        const QList<QRectF> locks = canvas.view->padlocks();
        QCOMPARE(size_t(locks.size()), canvas.document.topology().nodes.size());
        for (const QRectF &lock : locks) {
            QVERIFY(lock.width() >= 8);
            QVERIFY(!overlaps(lock, canvas.view->diagram()));
        }
        QCOMPARE(overlapIn(canvas.view->diagram()), QString());
        canvas.view->setSelectionLocked(false);
        QVERIFY(canvas.view->padlocks().isEmpty());
    }

    void onAGridCardsGoFromLineToLine()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        canvas.view->ensureVisible(canvas.cardRect(id("jabber")));
        canvas.view->setGrid(20);
        canvas.drag(canvas.grip(id("jabber")), QPoint(7, 93), Qt::NoModifier);
        const QPoint dropped = canvas.positionOf("jabber");
        QCOMPARE(dropped.x() % 20, 0);
        QCOMPARE(dropped.y() % 20, 0);
        canvas.key(Qt::Key_Down);
        QCOMPARE(canvas.positionOf("jabber"), dropped + QPoint(0, 20));
        canvas.key(Qt::Key_Up);
        canvas.key(Qt::Key_Up);
        QCOMPARE(canvas.positionOf("jabber"), dropped - QPoint(0, 20));
        // Alt leaves the grid, the next key comes back to it.
        canvas.drag(canvas.grip(id("jabber")), QPoint(0, 33), Qt::AltModifier);
        QCOMPARE(canvas.positionOf("jabber"), dropped + QPoint(0, 13));
        canvas.key(Qt::Key_Down);
        QCOMPARE(canvas.positionOf("jabber").y() % 20, 0);
        QVERIFY(canvas.positionOf("jabber").y() > dropped.y() + 13);
        canvas.view->setGrid(0);
        const QPoint off = canvas.positionOf("jabber");
        canvas.key(Qt::Key_Down);
        QCOMPARE(canvas.positionOf("jabber"), off + QPoint(0, 1));
    }

    void theGridShowsFaintly()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        const auto picture = [&] { return canvas.view->viewport()->grab().toImage(); };
        const QImage without = picture();
        canvas.view->setGrid(20);
        const QImage with = picture();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
        QVERIFY(changed > 100);
        QVERIFY(changed < with.width() * with.height() / 20);
        canvas.view->setGrid(0);
        QCOMPARE(picture(), without);
    }

    void theGridIsASetting()
    {
        WindowFixture f;
        QSettings().setValue(QStringLiteral("grid"), 50);
        openIn(f, "standard");
        QVERIFY(!f.action("actionSnapToGrid").isChecked());
        f.action("actionSnapToGrid").trigger();
        f.selection().selectNode(id("jabber"));
        QTest::keyClick(f.window->canvas(), Qt::Key_Down);
        QCOMPARE(f.document().topology().positions.value(id("jabber")).y() % 50, 0);
        f.document().undoStack()->undo();
        f.window->close();
        f.openWindow();
        QVERIFY(f.action("actionSnapToGrid").isChecked());
        QSettings().setValue(QStringLiteral("grid"), QStringLiteral("damaged"));
        f.action("actionSnapToGrid").trigger();
        f.action("actionSnapToGrid").trigger();
        openIn(f, "standard");
        f.selection().selectNode(id("jabber"));
        QTest::keyClick(f.window->canvas(), Qt::Key_Down);
        QCOMPARE(f.document().topology().positions.value(id("jabber")).y() % 20, 0);
    }

    void allOfAKindAndTheOthers()
    {
        WindowFixture f;
        openIn(f, "standard");
        f.window->canvas()->addNodeAtView(NodeType::XmppPartner);
        const NodeId added = f.document().topology().nodes.back().id;
        f.action("actionSelectKind-xmpp-partner").trigger();
        QCOMPARE(f.selection().nodes(), (QSet<NodeId>{id("jabber"), added}));
        QCOMPARE(f.action("actionSelectKind-xmpp-partner").text(),
                 f.document().catalog().terms.nodeTypes.value(NodeType::XmppPartner).en);
        QVERIFY(!f.action("actionSelectKind-director").isEnabled());
        const size_t all = f.document().topology().nodes.size();
        QTest::keyClick(f.window->canvas(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(size_t(f.selection().nodes().size()), all - 2);
        QVERIFY(!f.selection().nodes().contains(added));
        QMenu menu;
        f.window->canvas()->fillContextMenu(
            menu, f.window->canvas()->viewportRectOf(id("jabber")).topLeft() + QPoint(12, 6));
        menu.findChild<QAction *>(QStringLiteral("selectKind"))->trigger();
        QCOMPARE(f.selection().nodes(), (QSet<NodeId>{id("jabber"), added}));
        f.action("actionRussian").trigger();
        QCOMPARE(f.action("actionSelectKind-xmpp-partner").text(),
                 f.document().catalog().terms.nodeTypes.value(NodeType::XmppPartner).ru);
    }

private:
    static void openIn(const WindowFixture &f, const char *sample)
    {
        f.openActive(QString::fromLatin1(sample));
        f.window->canvas()->setFocus();
        QApplication::processEvents();
    }
};

QTEST_MAIN(TestArranging)
#include "tst_arranging.moc"
