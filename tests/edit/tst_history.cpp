#include "edit/editing.h"
#include "flows/deriveflows.h"

#include <QSignalSpy>
#include <QTest>

using namespace portolan;

namespace {

const NodeId edge(QStringLiteral("edge"));
const NodeId fabrikam(QStringLiteral("fabrikam"));

Node withSite(const Document &document, const NodeId &id, const QString &site)
{
    Node node = *document.topology().node(id);
    node.site = site;
    return node;
}

} // namespace

/// Steps for many nodes, walking through the history, names of steps.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>(builtInCatalog());
        m_document->reset(sampleTopology(QStringLiteral("standard")));
    }

    void severalNodesAreOneStep()
    {
        const QByteArray before = bytesOf(*m_document);
        for (const QString &site : {QStringLiteral("h"), QStringLiteral("hq")}) {
            QVERIFY(m_document
                        ->changeNodes({withSite(*m_document, edge, site),
                                       withSite(*m_document, fabrikam, site)},
                                      QStringLiteral("Site"), QStringLiteral("one gesture"))
                        .isEmpty());
        }
        QCOMPARE(m_document->undoStack()->count(), 1);
        QCOMPARE(m_document->topology().node(edge)->site, QStringLiteral("hq"));
        QCOMPARE(m_document->topology().node(fabrikam)->site, QStringLiteral("hq"));
        m_document->undoStack()->undo();
        QCOMPARE(bytesOf(*m_document), before);
    }

    void whatOneNodeRefusesChangesNone()
    {
        const QByteArray before = bytesOf(*m_document);
        Node bad = *m_document->topology().node(fabrikam);
        bad.name = BilingualText::same(QStringLiteral("a\u0007b"));
        QVERIFY(!m_document
                     ->changeNodes({withSite(*m_document, edge, QStringLiteral("hq")), bad},
                                   QStringLiteral("Both"))
                     .isEmpty());
        QCOMPARE(bytesOf(*m_document), before);
        QCOMPARE(m_document->undoStack()->count(), 0);
        // A node that is no longer there is passed over.
        Node gone = bad;
        gone.id = NodeId(QStringLiteral("gone"));
        QVERIFY(m_document->changeNodes({gone}, QStringLiteral("Nothing")).isEmpty());
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void goingToAStepIsOneChange()
    {
        QList<QByteArray> states{bytesOf(*m_document)};
        for (int i = 0; i < 5; ++i) {
            QVERIFY(m_document->addNode(NodeType::Note).ok());
            m_document->moveNodes({{edge, QPoint(10 * i, 20)}});
            states.append(bytesOf(*m_document));
        }
        QSignalSpy changes(m_document.get(), &Document::changed);
        for (const int step : {3, 0, 10, 7, 7}) {
            const int before = m_document->undoStack()->index();
            changes.clear();
            m_document->goToStep(step);
            QCOMPARE(m_document->undoStack()->index(), step);
            QCOMPARE(changes.count(), step == before ? 0 : 1);
            if (step % 2 == 0)
                QCOMPARE(bytesOf(*m_document), states.at(step / 2));
        }
        m_document->goToStep(10);
        changes.clear();
        m_document->goToStep(0);
        const auto change = changes.first().first().value<DocumentChange>();
        QCOMPARE(change.nodes.size(), 5);
        QVERIFY(change.positions && !change.settings && !change.reset);
        QVERIFY(m_document->flows() ==
                deriveFlows(m_document->topology(), builtInCatalog(), m_document->today()));
    }

    void stepsHaveNamesInBothLanguages()
    {
        QVERIFY(m_document->addNode(NodeType::Note).ok());
        QVERIFY(m_document
                    ->changeNode(withSite(*m_document, edge, QStringLiteral("hq")),
                                 QStringLiteral("as the window says"))
                    .isEmpty());
        QVERIFY(m_document
                    ->changeNodes({withSite(*m_document, edge, QStringLiteral("x")),
                                   withSite(*m_document, fabrikam, QStringLiteral("x"))},
                                  QStringLiteral("as the window says"))
                    .isEmpty());
        Topology settings = m_document->topology();
        settings.title = BilingualText::same(QStringLiteral("Another"));
        QVERIFY(
            m_document->changeSettings(settings, QStringLiteral("as the window says")).isEmpty());
        m_document->undoStack()->beginMacro(QStringLiteral("both"));
        m_document->foldAll();
        QVERIFY(m_document->addNode(NodeType::Note).ok());
        m_document->undoStack()->endMacro();
        const auto name = [this](int step) { return m_document->stepName(step); };
        QCOMPARE(name(0),
                 BilingualText(QStringLiteral("Add node"), QStringLiteral("Добавить 1 узел")));
        QCOMPARE(name(1), BilingualText(QStringLiteral("Change “Edge pool”"),
                                        QStringLiteral("Изменить «Edge pool»")));
        QCOMPARE(name(2), BilingualText(QStringLiteral("Change 2 nodes"),
                                        QStringLiteral("Изменить 2 узла")));
        QCOMPARE(name(3), BilingualText(QStringLiteral("Change the topology"),
                                        QStringLiteral("Изменить топологию")));
        QVERIFY(!name(4).isEmpty());
    }

private:
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
