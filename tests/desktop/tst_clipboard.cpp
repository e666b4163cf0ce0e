#include "desktop/arrangingchecks.h"
#include "desktop/windowfixture.h"

#include "desktop/window/startpage.h"
#include "edit/nodeclipboard.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

using namespace portolan;

namespace {

NodeId id(const char *text)
{
    return NodeId(QString::fromLatin1(text));
}

const QMimeData &clipboard()
{
    return *QApplication::clipboard()->mimeData();
}

QByteArray portolanData()
{
    return clipboard().data(QLatin1String(topologyMimeType));
}

void setClipboard(const QString &format, const QByteArray &data)
{
    auto *mime = new QMimeData;
    mime->setData(format, data);
    QApplication::clipboard()->setMimeData(mime);
}

} // namespace

/// Nodes, pictures and tables through the clipboard, by the real window.
class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QApplication::clipboard()->clear();
    }
    void cleanup() { m_f.reset(); }

    void onTheStartPageThereIsNothingToCopyOrPaste()
    {
        for (const char *name : {"actionCut", "actionCopy", "actionPaste", "actionDuplicate",
                                 "actionCopyPng", "actionLock", "actionInvertSelection"})
            QVERIFY2(!m_f->action(name).isEnabled(), name);
        open();
        QVERIFY(m_f->action("actionPaste").isEnabled());
        QVERIFY(!m_f->action("actionCopy").isEnabled());
        select({"fabrikam"});
        QVERIFY(m_f->action("actionCopy").isEnabled());
        QVERIFY(m_f->action("actionCut").isEnabled());
    }

    void copyOffersEveryForm()
    {
        open();
        select({"edge", "fabrikam"});
        key(Qt::Key_C);
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
        QCOMPARE(hint(), QStringLiteral("Copied: 2 nodes"));
    }

    void pasteIsOneStepWithFreshIds()
    {
        open();
        const QByteArray before = m_f->bytes();
        select({"edge", "fe"});
        key(Qt::Key_C);
        key(Qt::Key_V);
        QCOMPARE(m_f->selection().nodes(), (QSet<NodeId>{id("edge-2"), id("fe-2")}));
        QCOMPARE(m_f->document().undoStack()->count(), 1);
        QCOMPARE(m_f->action("actionUndo").text(), QStringLiteral("&Undo: Paste 2 nodes"));
        QCOMPARE(node("edge-2").as<EdgePool>()->nextHop, id("fe-2"));
        key(Qt::Key_V);
        QCOMPARE(m_f->selection().nodes(), (QSet<NodeId>{id("edge-3"), id("fe-3")}));
        QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
        key(Qt::Key_Z);
        key(Qt::Key_Z);
        QCOMPARE(m_f->bytes(), before);
    }

    void cutAndPasteBringBackTheSame()
    {
        open();
        const Node before = node("fabrikam");
        select({"fabrikam"});
        key(Qt::Key_X);
        QVERIFY(!m_f->document().topology().node(id("fabrikam")));
        QCOMPARE(m_f->action("actionUndo").text(), QStringLiteral("&Undo: Cut 1 node"));
        key(Qt::Key_V);
        QCOMPARE(node("fabrikam"), before);
        key(Qt::Key_V);
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
        open(sample);
        const std::vector<Node> nodes = m_f->document().topology().nodes;
        QSet<NodeId> all;
        for (const Node &original : nodes) {
            all.insert(original.id);
            m_f->selection().selectNode(original.id);
            key(Qt::Key_D);
            QCOMPARE(m_f->selection().nodes().size(), 1);
            const NodeId copy = *m_f->selection().nodes().begin();
            QVERIFY(copy != original.id);
            QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
            key(Qt::Key_Z);
            // Placed by hand it stays, and the copy lies below it.
            const QPoint corner = rectOf(original.id).topLeft().toPoint();
            m_f->document().moveNodes({{original.id, corner}});
            m_f->selection().selectNode(original.id);
            key(Qt::Key_D);
            const NodeId below = *m_f->selection().nodes().begin();
            QVERIFY(m_f->document().topology().positions.contains(below));
            QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
            QCOMPARE(rectOf(original.id).top(), double(corner.y()));
            QVERIFY2(rectOf(below).top() >= rectOf(original.id).bottom(),
                     qPrintable(original.id.value));
            key(Qt::Key_Z);
            m_f->document().undoStack()->undo();
        }
        // All of them at once.
        m_f->selection().select(all, {});
        key(Qt::Key_D);
        QCOMPARE(m_f->document().topology().nodes.size(), nodes.size() * 2);
        QCOMPARE(overlapIn(m_f->window->canvas()->diagram()), QString());
    }

    void inALargeDrawingNothingOverlapsEither()
    {
        open();
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
        key(Qt::Key_D); // found by the layout
        QCOMPARE(overlapIn(canvas->diagram()), QString());
        canvas->setSelectionLocked(true); // stand where they are now
        key(Qt::Key_D);                   // below those that are placed
        QCOMPARE(m_f->selection().nodes().size(), 10);
        QCOMPARE(overlapIn(canvas->diagram()), QString());
        key(Qt::Key_C);
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
        open();
        select({"fabrikam"});
        key(Qt::Key_C);
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
        const QRectF copy = rectOf(id("fabrikam-2"));
        QVERIFY(qAbs(copy.center().x() - place.x()) < 40);
        QVERIFY(qAbs(copy.center().y() - place.y()) < copy.height() / 2 + 30);
        QCOMPARE(overlapIn(canvas->diagram()), QString());
        // On top of another card: beside it.
        QMenu again;
        canvas->fillContextMenu(again, canvas->mapFromScene(zone.topLeft() + QPointF(3, 3)));
        again.findChild<QAction *>(QStringLiteral("paste"))->trigger();
        QVERIFY(!rectOf(id("fabrikam-3")).isNull());
        QCOMPARE(overlapIn(canvas->diagram()), QString());
    }

    void theMenuOfANodeHasTheSame()
    {
        open();
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
        open();
        select({"edge", "fe", "fabrikam"});
        key(Qt::Key_C);
        const QByteArray sent = portolanData();
        MainWindow other(builtInCatalog());
        other.show();
        other.newTopology();
        other.canvas()->paste();
        const Topology &topology = other.document()->topology();
        QCOMPARE(topology.nodes.size(), size_t(3));
        for (const Node &pasted : topology.nodes)
            QCOMPARE(pasted, node(qPrintable(pasted.id.value)));
        QCOMPARE(overlapIn(other.canvas()->diagram()), QString());
        // And back, as text alone, as another program hands it on.
        QApplication::clipboard()->setText(QString::fromUtf8(sent));
        key(Qt::Key_V);
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
        QVERIFY(m_f->document().topology().title !=
                QString::fromUtf8("Contoso")); // only nodes come along
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
        open();
        const QByteArray before = m_f->bytes();
        if (!format.isEmpty())
            setClipboard(format, data);
        key(Qt::Key_V);
        QVERIFY2(hint().startsWith(QLatin1String("Nothing pasted. Expected are nodes")),
                 qPrintable(hint()));
        QCOMPARE(m_f->bytes(), before);
        QCOMPARE(m_f->document().undoStack()->count(), 0);
        m_f->action("actionRussian").trigger();
        key(Qt::Key_V);
        QVERIFY2(hint().contains(QStringLiteral(".portolan")) &&
                     hint().contains(QStringLiteral("Ожида")),
                 qPrintable(hint()));
    }

    void damagedNodesBesideSoundTextAreReadAsText()
    {
        open();
        auto *mime = new QMimeData;
        select({"fabrikam"});
        key(Qt::Key_C);
        mime->setText(clipboard().text());
        mime->setData(QLatin1String(topologyMimeType), "{");
        QApplication::clipboard()->setMimeData(mime);
        key(Qt::Key_V);
        QVERIFY(m_f->document().topology().node(id("fabrikam-2")));
    }

    void textFieldsKeepTheirKeys()
    {
        open();
        select({"fabrikam"});
        auto *field = m_f->window->findChild<QLineEdit *>();
        for (QLineEdit *candidate : m_f->window->findChildren<QLineEdit *>()) {
            if (candidate->isVisible() && candidate->isEnabled() && !candidate->isReadOnly()) {
                field = candidate;
                break;
            }
        }
        QVERIFY(field && field->isVisible());
        field->setFocus();
        field->setText(QStringLiteral("some words"));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), QStringLiteral("some words"));
        QVERIFY(!clipboard().hasFormat(QLatin1String(topologyMimeType)));
        QTest::keyClick(field, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->text(), QStringLiteral("some words"));
        QVERIFY(m_f->document().topology().node(id("fabrikam")));
        // The menu means the field as well.
        field->selectAll();
        QApplication::clipboard()->setText(QStringLiteral("other"));
        m_f->action("actionPaste").trigger();
        QCOMPARE(field->text(), QStringLiteral("other"));
    }

    void theFlowTableCopiesItsRows()
    {
        open();
        m_f->table().setFocus();
        m_f->table().selectRow(1);
        QTest::keyClick(&m_f->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text().count(u'\n'), 2);
        QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), 2);
        QVERIFY(!clipboard().hasFormat(QLatin1String(topologyMimeType)));
        const QString row = clipboard().text();
        // On the canvas the same flows give rows too.
        QApplication::clipboard()->clear();
        m_f->window->canvas()->setFocus();
        key(Qt::Key_C);
        QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), 2);
    }

    void aTableThatSelectsNodesStillCopiesItsRows()
    {
        open();
        auto *table = m_f->child<QTableView>("dnsTable");
        for (const bool focused : {true, false}) {
            QApplication::clipboard()->clear();
            m_f->child<QDockWidget>("setupDock")->raise();
            QApplication::processEvents();
            focused ? table->setFocus() : m_f->window->canvas()->setFocus();
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                table->selectRow(row);
                if (!m_f->selection().nodes().isEmpty())
                    break;
            }
            QVERIFY(!m_f->selection().nodes().isEmpty());
            QVERIFY(m_f->action("actionCopy").isEnabled());
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            QVERIFY(!clipboard().hasFormat(QLatin1String(topologyMimeType)));
            QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), 2);
        }
    }

    void copyAsTakesTheSelectionOrEverything()
    {
        open();
        const int all = int(m_f->document().flows().flows.size());
        m_f->action("actionCopyTsv").trigger();
        QCOMPARE(clipboard().text().count(u'\n'), all + 1);
        QVERIFY(!clipboard().hasHtml());
        m_f->action("actionCopyHtml").trigger();
        QCOMPARE(clipboard().html().count(QLatin1String("<tr>")), all + 1);
        m_f->action("actionCopyPng").trigger();
        const QImage whole = qvariant_cast<QImage>(clipboard().imageData());
        m_f->action("actionCopySvg").trigger();
        const QByteArray svg = clipboard().data(QStringLiteral("image/svg+xml"));
        QCOMPARE(svg.count("data-flow="),
                 QByteArray(clipboard().text().toUtf8()).count("data-flow="));
        // One partner: the flows at it, with the pool at their other end.
        select({"fabrikam"});
        int atIt = 0;
        for (const Flow &flow : m_f->document().flows().flows)
            atIt += flow.source.node == id("fabrikam") || flow.destination.node == id("fabrikam");
        QVERIFY(atIt > 0 && atIt < all);
        m_f->action("actionCopyTsv").trigger();
        QCOMPARE(clipboard().text().count(u'\n'), atIt + 1);
        m_f->action("actionCopyPng").trigger();
        const QImage part = qvariant_cast<QImage>(clipboard().imageData());
        QVERIFY(part.height() < whole.height());
        QVERIFY(!part.isNull());
        // In the language of the drawing.
        m_f->action("actionDrawingRussian").trigger();
        m_f->action("actionCopyTsv").trigger();
        QVERIFY(clipboard().text().contains(QStringLiteral("Порт")));
        QCOMPARE(m_f->document().undoStack()->count(), 0);
    }

    void stepsHaveNamesInRussian()
    {
        open();
        m_f->action("actionRussian").trigger();
        select({"fabrikam", "jabber"});
        key(Qt::Key_D);
        QVERIFY(m_f->action("actionUndo").text().contains(QStringLiteral("2 узла")));
    }

private:
    void open(const QString &sample = QStringLiteral("standard"))
    {
        QVERIFY(m_f->window->openSample(sample));
        m_f->window->activateWindow();
        m_f->window->canvas()->setFocus();
        QApplication::processEvents();
    }
    void select(const QList<const char *> &names)
    {
        QSet<NodeId> nodes;
        for (const char *name : names)
            nodes.insert(id(name));
        m_f->selection().select(nodes, {});
    }
    void key(Qt::Key key) const
    {
        QTest::keyClick(m_f->window->canvas(), key, Qt::ControlModifier);
    }
    const Node &node(const char *name) const
    {
        const Node *found = m_f->document().topology().node(id(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    QRectF rectOf(const NodeId &node) const
    {
        return rectIn(m_f->window->canvas()->diagram(), node);
    }
    QString hint() const { return m_f->child<QLabel>("hint")->text(); }
    static bool isBetween(const Flow &flow, const NodeId &a, const NodeId &b)
    {
        return (flow.source.node == a && flow.destination.node == b) ||
               (flow.source.node == b && flow.destination.node == a);
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
