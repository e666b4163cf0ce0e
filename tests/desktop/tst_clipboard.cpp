#include "desktop/clipboardfixture.h"

#include "desktop/window/startpage.h"

#include <QMenu>

using namespace portolan;

/// Nodes through the clipboard, by the real window.
class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<ClipboardFixture>();
        QApplication::clipboard()->clear();
    }
    void cleanup() { m_f.reset(); }

    void onTheStartPageThereIsNothingToCopyOrPaste()
    {
        for (const char *name : {"actionCut", "actionCopy", "actionPaste", "actionDuplicate",
                                 "actionCopyPng", "actionLock", "actionInvertSelection"})
            QVERIFY2(!m_f->action(name).isEnabled(), name);
        m_f->open();
        QVERIFY(m_f->action("actionPaste").isEnabled());
        QVERIFY(!m_f->action("actionCopy").isEnabled());
        m_f->select({"fabrikam"});
        QVERIFY(m_f->action("actionCopy").isEnabled());
        QVERIFY(m_f->action("actionCut").isEnabled());
    }

    void copyOffersEveryForm()
    {
        m_f->open();
        m_f->select({"edge", "fabrikam"});
        m_f->key(Qt::Key_C);
        for (const char *format : {"application/x-portolan", "text/plain", "text/html",
                                   "image/svg+xml", "application/x-qt-image"})
            QVERIFY2(clipboard().hasFormat(QLatin1String(format)), format);
        QCOMPARE(clipboard().text().toUtf8(), portolanData());
        const auto read = readTopology(portolanData(), {});
        QVERIFY(read.ok());
        QCOMPARE(read->nodes.size(), size_t(2));
        QVERIFY(clipboard().data(QStringLiteral("image/svg+xml")).contains("<svg"));
        const QImage image = qvariant_cast<QImage>(clipboard().imageData());
        QVERIFY(image.width() > 400 && image.height() > 200);
        // The flows between the two, and no others.
        int between = 0;
        for (const Flow &flow : m_f->document().flows().flows)
            between += isBetween(flow, id("edge"), id("fabrikam")) ? 1 : 0;
        QVERIFY(between > 0);
        QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), between + 1);
        QCOMPARE(m_f->document().undoStack()->count(), 0);
        QCOMPARE(m_f->hint(), QStringLiteral("Copied: 2 nodes"));
    }

    void pasteIsOneStepWithFreshIds()
    {
        m_f->open();
        const QByteArray before = m_f->bytes();
        m_f->select({"edge", "fe"});
        m_f->key(Qt::Key_C);
        m_f->key(Qt::Key_V);
        QCOMPARE(m_f->selection().nodes(), (QSet<NodeId>{id("edge-2"), id("fe-2")}));
        QCOMPARE(m_f->document().undoStack()->count(), 1);
        QCOMPARE(m_f->action("actionUndo").text(), QStringLiteral("&Undo: Paste 2 nodes"));
        QCOMPARE(m_f->node("edge-2").as<EdgePool>()->nextHop, id("fe-2"));
        m_f->key(Qt::Key_V);
        QCOMPARE(m_f->selection().nodes(), (QSet<NodeId>{id("edge-3"), id("fe-3")}));
        QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
        m_f->key(Qt::Key_Z);
        m_f->key(Qt::Key_Z);
        QCOMPARE(m_f->bytes(), before);
    }

    void cutAndPasteBringBackTheSame()
    {
        m_f->open();
        const Node before = m_f->node("fabrikam");
        m_f->select({"fabrikam"});
        m_f->key(Qt::Key_X);
        QVERIFY(!m_f->document().topology().node(id("fabrikam")));
        QCOMPARE(m_f->action("actionUndo").text(), QStringLiteral("&Undo: Cut 1 node"));
        m_f->key(Qt::Key_V);
        QCOMPARE(m_f->node("fabrikam"), before);
        m_f->key(Qt::Key_V);
        QCOMPARE(m_f->selection().nodes(), QSet<NodeId>{id("fabrikam-2")});
    }

    void duplicatesLieOnNothing_data()
    {
        QTest::addColumn<QString>("sample");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void duplicatesLieOnNothing()
    {
        QFETCH(QString, sample);
        m_f->open(sample);
        const std::vector<Node> nodes = m_f->document().topology().nodes;
        QSet<NodeId> all;
        for (const Node &original : nodes) {
            all.insert(original.id);
            m_f->selection().selectNode(original.id);
            m_f->key(Qt::Key_D);
            QCOMPARE(m_f->selection().nodes().size(), 1);
            const NodeId copy = *m_f->selection().nodes().begin();
            QVERIFY(copy != original.id);
            QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
            m_f->key(Qt::Key_Z);
            // Placed by hand it stays, and the copy lies below it.
            const QPoint corner = m_f->rectOf(original.id).topLeft().toPoint();
            m_f->document().moveNodes({{original.id, corner}});
            m_f->selection().selectNode(original.id);
            m_f->key(Qt::Key_D);
            const NodeId below = *m_f->selection().nodes().begin();
            QVERIFY(m_f->document().topology().positions.contains(below));
            QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
            QCOMPARE(m_f->rectOf(original.id).top(), double(corner.y()));
            QVERIFY2(m_f->rectOf(below).top() >= m_f->rectOf(original.id).bottom(),
                     qPrintable(original.id.value));
            m_f->key(Qt::Key_Z);
            m_f->document().undoStack()->undo();
        }
        // All of them at once.
        m_f->selection().select(all, {});
        m_f->key(Qt::Key_D);
        QCOMPARE(m_f->document().topology().nodes.size(), nodes.size() * 2);
        QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
    }

    void inALargeDrawingNothingOverlapsEither()
    {
        m_f->open();
        // So many arrows that the layout takes its quick way.
        Topology topology = m_f->document().topology();
        topology.reading = Reading::Recommended;
        topology.foldFrom = 0;
        for (int i = 0; i < 60; ++i)
            topology.nodes.push_back(newNode(topology, NodeType::FederationPartner));
        m_f->document().reset(topology);
        QApplication::processEvents();
        CanvasView *canvas = m_f->window->canvas();
        QVERIFY(canvas->diagram().arrows.size() > 300);
        QCOMPARE(overlapIn(canvas->diagram()), QString());
        QSet<NodeId> some;
        for (size_t i = 10; i < 20; ++i)
            some.insert(topology.nodes[i].id);
        m_f->selection().select(some, {});
        m_f->key(Qt::Key_D); // found by the layout
        QCOMPARE(overlapIn(canvas->diagram()), QString());
        canvas->setSelectionLocked(true); // stand where they are now
        m_f->key(Qt::Key_D);              // below those that are placed
        QCOMPARE(m_f->selection().nodes().size(), 10);
        QCOMPARE(overlapIn(canvas->diagram()), QString());
        m_f->key(Qt::Key_C);
        QMenu menu; // on top of what is there
        canvas->fillContextMenu(
            menu,
            canvas->mapFromScene(canvas->diagram().zones.front().rect.topLeft() + QPointF(3, 3)));
        menu.findChild<QAction *>(QStringLiteral("paste"))->trigger();
        QCOMPARE(m_f->selection().nodes().size(), 10);
        QCOMPARE(overlapIn(canvas->diagram()), QString());
    }

    void pasteHereLiesAtThePointer()
    {
        m_f->open();
        m_f->select({"fabrikam"});
        m_f->key(Qt::Key_C);
        CanvasView *canvas = m_f->window->canvas();
        QRectF zone;
        for (const ZoneArea &area : canvas->diagram().zones) {
            if (area.zone == Zone::Internet)
                zone = area.rect;
        }
        // Below everything there is.
        const QPointF place(zone.center().x(), zone.bottom() - 4);
        QMenu menu;
        canvas->fillContextMenu(menu, canvas->mapFromScene(place));
        QVERIFY(menu.findChild<QAction *>(QStringLiteral("paste")));
        menu.findChild<QAction *>(QStringLiteral("paste"))->trigger();
        const QRectF copy = m_f->rectOf(id("fabrikam-2"));
        QVERIFY(qAbs(copy.center().x() - place.x()) < 40);
        QVERIFY(qAbs(copy.center().y() - place.y()) < copy.height() / 2 + 30);
        QCOMPARE(overlapIn(canvas->diagram()), QString());
        // On top of another card: beside it.
        QMenu again;
        canvas->fillContextMenu(again, canvas->mapFromScene(zone.topLeft() + QPointF(3, 3)));
        again.findChild<QAction *>(QStringLiteral("paste"))->trigger();
        QVERIFY(!m_f->rectOf(id("fabrikam-3")).isNull());
        QCOMPARE(overlapIn(canvas->diagram()), QString());
    }

    void theMenuOfANodeHasTheSame()
    {
        m_f->open();
        CanvasView *canvas = m_f->window->canvas();
        for (const char *name : {"copy", "cut", "duplicate"}) {
            QMenu menu;
            canvas->fillContextMenu(menu,
                                    canvas->viewportRectOf(id("jabber")).topLeft() + QPoint(12, 6));
            QAction *action = menu.findChild<QAction *>(QLatin1String(name));
            QVERIFY2(action, name);
            QVERIFY2(!action->shortcut().isEmpty(), name);
            action->trigger();
            QCOMPARE(!m_f->document().topology().node(id("jabber")), QByteArray(name) == "cut");
            if (QByteArray(name) == "cut")
                m_f->document().undoStack()->undo();
        }
        QVERIFY(m_f->document().topology().node(id("jabber-2")));
    }

    void fromOneWindowToAnother()
    {
        m_f->open();
        m_f->select({"edge", "fe", "fabrikam"});
        m_f->key(Qt::Key_C);
        const QByteArray sent = portolanData();
        MainWindow other(builtInCatalog());
        other.show();
        other.newTopology();
        other.canvas()->paste();
        const Topology &topology = other.document()->topology();
        QCOMPARE(topology.nodes.size(), size_t(3));
        for (const Node &pasted : topology.nodes)
            QCOMPARE(pasted, m_f->node(qPrintable(pasted.id.value)));
        QCOMPARE(overlapIn(other.canvas()->diagram()), QString());
        // And back, as text alone, as another program hands it on.
        QApplication::clipboard()->setText(QString::fromUtf8(sent));
        m_f->key(Qt::Key_V);
        QVERIFY(m_f->document().topology().node(id("fabrikam-2")));
        other.document()->undoStack()->setClean();
    }

    void theTextOfAFileCanBePasted()
    {
        m_f->window->newTopology();
        QApplication::clipboard()->setText(QString::fromUtf8(
            contentOf(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/dns-nat.portolan"))));
        m_f->action("actionPaste").trigger();
        QVERIFY(m_f->document().topology().nodes.size() > 3);
        QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
        QVERIFY(!m_f->document().topology().title.en.startsWith(
            QLatin1String("Contoso"))); // only nodes come along
    }

    void otherContentsAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("data");
        const QString own = QLatin1String(topologyMimeType), text = QStringLiteral("text/plain");
        QTest::newRow("nothing") << QString() << QByteArray();
        QTest::newRow("words") << text << QByteArray("Dear colleagues");
        QTest::newRow("json") << text << QByteArray("{\"cells\": []}");
        QTest::newRow("picture") << QStringLiteral("image/png") << QByteArray("\x89PNG\r\n");
        QTest::newRow("damaged") << own << QByteArray("{\"format\": \"portolan-topology\", \"ver");
        QTest::newRow("zeros") << own << QByteArray(1000, '\0');
        QTest::newRow("deep") << own << QByteArray(200'000, '{');
        QTest::newRow("beyond every limit") << own << QByteArray(65 * 1024 * 1024, ' ');
        QTest::newRow("empty topology") << own << writeTopology(Topology());
    }
    void otherContentsAreRefusedWithASentence()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, data);
        m_f->open();
        const QByteArray before = m_f->bytes();
        if (!format.isEmpty())
            setClipboard(format, data);
        m_f->key(Qt::Key_V);
        QVERIFY2(m_f->hint().startsWith(QLatin1String("Nothing pasted. Expected are nodes")),
                 qPrintable(m_f->hint()));
        QCOMPARE(m_f->bytes(), before);
        QCOMPARE(m_f->document().undoStack()->count(), 0);
        m_f->action("actionRussian").trigger();
        m_f->key(Qt::Key_V);
        QVERIFY2(m_f->hint().contains(QStringLiteral(".portolan")) &&
                     m_f->hint().contains(QStringLiteral("Ожида")),
                 qPrintable(m_f->hint()));
    }

    void damagedNodesBesideSoundTextAreReadAsText()
    {
        m_f->open();
        auto *mime = new QMimeData;
        m_f->select({"fabrikam"});
        m_f->key(Qt::Key_C);
        mime->setText(clipboard().text());
        mime->setData(QLatin1String(topologyMimeType), "{");
        QApplication::clipboard()->setMimeData(mime);
        m_f->key(Qt::Key_V);
        QVERIFY(m_f->document().topology().node(id("fabrikam-2")));
    }

    void stepsHaveNamesInRussian()
    {
        m_f->open();
        m_f->action("actionRussian").trigger();
        m_f->select({"fabrikam", "jabber"});
        m_f->key(Qt::Key_D);
        QVERIFY(m_f->action("actionUndo").text().contains(QStringLiteral("2 узла")));
    }

private:
    std::unique_ptr<ClipboardFixture> m_f;
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
