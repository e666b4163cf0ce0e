#include "desktop/turns.h"
#include "desktop/windowfixture.h"
#include "diagram/diagramlayout.h"
#include "flows/deriveflows.h"
#include "foldingsamples.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace portolan;

namespace {

QByteArray bytesOf(const DiagramGeometry &picture)
{
    return geometryJson(picture, QStringLiteral("picture"));
}

} // namespace

/// What is made of a large topology is made aside; when it is there, it is what would have been
/// made at once.
class TestLargeTopology : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        m_f->document().setAsideFrom(0); // whatever its size
        m_f->document().reset(manyPartners(12, 4));
        settle();
    }
    void cleanup()
    {
        m_f->document().undoStack()->setClean();
        m_f.reset();
    }

    void aTopologyOfThousandsOfFlowsIsLarge()
    {
        Document document(builtInCatalog());
        document.reset(manyPartners(12));
        QVERIFY(!document.isLarge());
        document.reset(manyPartners(550));
        QVERIFY(document.isLarge());
        document.finishDeriving();
        QVERIFY(document.flows().flows.size() > 1000);
    }

    void everythingIsAsIfMadeAtOnce_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"add", "remove", "rename", "unfold", "fold", "move", "settings"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void everythingIsAsIfMadeAtOnce()
    {
        QFETCH(QString, what);
        for (const auto &act : std::initializer_list<std::function<void()>>{
                 [&] { change(what); }, [&] { m_f->action("actionUndo").trigger(); },
                 [&] { m_f->action("actionRedo").trigger(); }}) {
            const auto before = m_f->window->canvas()->sharedDiagram();
            act();
            QVERIFY(m_f->window->canvas()->isPictureDue()); // nobody has waited for it
            settle();
            checkAll(before.get());
        }
    }

    void nobodyWaitsForTheFlows()
    {
        Document &document = m_f->document();
        const int rows = m_f->rows();
        QSignalSpy flows(&document, &Document::flowsChanged);
        QSignalSpy findings(&document, &Document::findingsChanged);
        m_f->window->canvas()->addNodeAtView(NodeType::FederationPartner);
        QVERIFY(document.isDeriving());
        QCOMPARE(flows.count(), 0);
        QCOMPARE(m_f->rows(), rows); // of before, and whole
        // The window is all there meanwhile.
        m_f->window->canvas()->zoomIn();
        m_f->action("actionSelectAll").trigger();
        m_f->window->grab();
        QVERIFY(document.isDeriving());
        settle();
        QCOMPARE(flows.count(), 1);
        QCOMPARE(findings.count(), 1);
        QVERIFY(m_f->rows() > rows);
    }

    void whatIsAddedIsSelectedAndShown()
    {
        m_f->window->canvas()->addNodeAtView(NodeType::Note);
        const QSet<NodeId> selected = m_f->selection().nodes();
        QCOMPARE(selected.size(), 1);
        settle();
        QCOMPARE(m_f->selection().nodes(), selected);
        const QRect rect = m_f->window->canvas()->viewportRectOf(*selected.cbegin());
        QVERIFY(m_f->window->canvas()->viewport()->rect().contains(rect.center()));
    }

    void stepsInHasteEndWhereTheyLead()
    {
        Document &document = m_f->document();
        for (int i = 0; i < 5; ++i)
            QVERIFY(document.addNode(NodeType::XmppPartner));
        document.undoStack()->undo();
        QApplication::processEvents();
        document.undoStack()->undo();
        document.undoStack()->redo();
        QVERIFY(document.isDeriving());
        settle();
        const auto before = m_f->window->canvas()->sharedDiagram();
        checkFlows();
        document.unfoldAll();
        settle();
        checkAll(before.get());
    }

    void whoeverCannotWaitGetsTheSame()
    {
        Document &document = m_f->document();
        QVERIFY(document.addNode(NodeType::XmppPartner));
        const auto atOnce = document.sharedFlows();
        QVERIFY(!document.isDeriving());
        QCOMPARE(*atOnce, deriveFlows(document.topology(), document.catalog(), document.today()));
        settle();
        QCOMPARE(document.sharedFlows(), atOnce);
        checkFlows();
    }

    void aDuplicateOfEverything()
    {
        m_f->action("actionSelectAll").trigger();
        settle();
        const auto before = m_f->window->canvas()->sharedDiagram();
        const size_t nodes = m_f->document().topology().nodes.size();
        m_f->action("actionDuplicate").trigger();
        QCOMPARE(m_f->document().topology().nodes.size(), 2 * nodes);
        QVERIFY(m_f->document().isDeriving());
        QCOMPARE(size_t(m_f->selection().nodes().size()), nodes);
        settle();
        checkAll(before.get());
        m_f->action("actionUndo").trigger();
        settle();
        QCOMPARE(m_f->document().topology().nodes.size(), nodes);
        checkFlows();
    }

    void anotherTopologyShowsNothingOfTheOldOne()
    {
        CanvasView &canvas = *m_f->window->canvas();
        const QRect card = canvas.viewportRectOf(NodeId(QStringLiteral("jabber")));
        QVERIFY(!card.isEmpty());
        m_f->document().reset(manyPartners(2));
        // No card stands there that could be taken for one of the new topology.
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, card.center());
        QVERIFY(canvas.isPictureDue());
        QVERIFY(m_f->selection().nodes().isEmpty());
        settle();
        checkAll(nullptr);
    }

    void findingsStayThoseThatAreListed()
    {
        auto *list = m_f->child<QListWidget>("findings");
        const int listed = list->count();
        QVERIFY(m_f->document().addNode(NodeType::EdgePool));
        for (int row = 0; row < listed; ++row)
            list->setCurrentRow(row); // its menu is that of what stands there
        QVERIFY(m_f->document().isDeriving());
        QCOMPARE(list->count(), listed);
        settle();
        QCOMPARE(qsizetype(list->count()), m_f->document().findings().size());
    }

    void theNoticeTellsOfTheStep()
    {
        QVERIFY(m_f->document().addNode(NodeType::XmppPartner));
        settle();
        auto *notice = m_f->child<QLabel>("noticeText");
        QVERIFY2(notice->text().contains(QLatin1String("opened")), qPrintable(notice->text()));
        m_f->action("actionUndo").trigger();
        settle();
        QVERIFY2(notice->text().contains(QLatin1String("closed")), qPrintable(notice->text()));
    }

    void theWindowMayCloseMeanwhile()
    {
        QVERIFY(m_f->document().addNode(NodeType::XmppPartner));
        m_f->document().unfoldAll();
        m_f->document().undoStack()->setClean();
        m_f->window.reset(); // waits, and nothing calls back
        QApplication::processEvents();
        m_f->openWindow();
    }

    void turnsComeOneByOne()
    {
        QObject one, two;
        auto gone = std::make_unique<QObject>();
        QStringList done;
        const auto ask = [&](QObject *owner, const char *name) {
            inItsTurn(owner, true, [&done, name] { done.append(QString::fromLatin1(name)); });
        };
        ask(&one, "old");
        ask(gone.get(), "gone");
        ask(&two, "two");
        ask(&one, "one"); // in the place of the old one
        gone.reset();
        QVERIFY(done.isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(done.size() <= 1); // others are heard in between
        QTRY_COMPARE(done, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        ask(&one, "late");
        inItsTurn(&one, false, [&done] { done.append(QStringLiteral("now")); });
        QTest::qWait(0);
        QCOMPARE(done.mid(2), QStringList{QStringLiteral("now")});
    }

private:
    void change(const QString &what) const
    {
        Document &document = m_f->document();
        const NodeId partner(QStringLiteral("p2010-3"));
        if (what == u"add") {
            QVERIFY(document.addNode(NodeType::FederationPartner));
        } else if (what == u"remove") {
            document.removeNodes({partner, NodeId(QStringLiteral("x-1"))});
        } else if (what == u"rename") {
            QVERIFY(document.renameNode(partner, NodeId(QStringLiteral("other"))).isEmpty());
        } else if (what == u"unfold") {
            document.unfoldAll();
        } else if (what == u"fold") {
            document.foldAll();
        } else if (what == u"move") {
            document.moveNodes({{NodeId(QStringLiteral("jabber")), QPoint(40, 900)}});
        } else {
            Topology other = document.topology();
            other.product = QStringLiteral("sfb-2015");
            QVERIFY(document.changeSettings(other, QStringLiteral("product")).isEmpty());
        }
    }

    // Until flows, picture and all views are there.
    void settle() const
    {
        QTRY_VERIFY(!m_f->document().isDeriving());
        m_f->document().finishDeriving();
        QTRY_VERIFY(!m_f->window->canvas()->isPictureDue());
        for (const QObject *view : m_f->window->findChildren<QWidget *>())
            QTRY_VERIFY(hasHadItsTurn(view));
    }

    void checkFlows() const
    {
        const Document &document = m_f->document();
        const FlowSet flows =
            deriveFlows(document.topology(), document.catalog(), document.today());
        QCOMPARE(document.flows(), flows);
        QCOMPARE(document.findings(),
                 findFindings(document.topology(), document.catalog(), flows, document.today()));
        QCOMPARE(size_t(m_f->rows()), flows.flows.size());
        QCOMPARE(qsizetype(m_f->child<QListWidget>("findings")->count()),
                 document.findings().size());
        const QString counts = m_f->child<QLabel>("counts")->text();
        QVERIFY2(counts.startsWith(QString::number(flows.flows.size())), qPrintable(counts));
    }

    void checkAll(const DiagramGeometry *before) const
    {
        checkFlows();
        const Document &document = m_f->document();
        DiagramOptions options;
        options.titleBlock = false;
        options.date = document.today();
        options.fold = FoldMode::AsViewed;
        options.previous = before;
        QCOMPARE(bytesOf(m_f->window->canvas()->diagram()),
                 bytesOf(layoutDiagram(document.topology(), document.flows(), document.catalog(),
                                       options)));
    }

    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestLargeTopology)
#include "tst_largetopology.moc"
