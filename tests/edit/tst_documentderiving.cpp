#include "edit/document.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace portolan;

/// Flows and findings that are derived in another thread.
class TestDocumentDeriving : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>(builtInCatalog());
        m_document->setToday(QDate(2024, 1, 15));
        auto read = readTopologyFile(
            QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan"));
        QVERIFY(read.ok());
        m_document->reset(*read);
        connect(m_document.get(), &Document::changed, this,
                [this] { m_said.append(QStringLiteral("changed")); });
        connect(m_document.get(), &Document::flowsChanged, this,
                [this] { m_said.append(QStringLiteral("flows")); });
        connect(m_document.get(), &Document::findingsChanged, this,
                [this] { m_said.append(QStringLiteral("findings")); });
        m_said.clear();
    }

    void aSmallOneIsToldAtOnce()
    {
        QVERIFY(!m_document->isLarge());
        QVERIFY(m_document->addNode(NodeType::XmppPartner));
        QVERIFY(!m_document->isDeriving());
        QCOMPARE(m_said, all());
        checkAll();
    }

    void ofALargeOneTheFlowsComeLater()
    {
        m_document->setAsideFrom(0);
        const FlowSet before = m_document->flows();
        const NodeId added = *m_document->addNode(NodeType::XmppPartner);
        QVERIFY(m_document->isDeriving());
        QCOMPARE(m_said, QStringList{QStringLiteral("changed")});
        QCOMPARE(*m_document->latestFlows(), before);
        DocumentChange told;
        connect(m_document.get(), &Document::flowsChanged, this,
                [&](const DocumentChange &change) { told = change; });
        m_document->finishDeriving();
        QVERIFY(!m_document->isDeriving());
        QCOMPARE(m_said, all());
        QCOMPARE(told.nodes, QList<NodeId>{added});
        QVERIFY(*m_document->latestFlows() != before);
        checkAll();
    }

    void onlyTheLastOfManyIsTold()
    {
        m_document->setAsideFrom(0);
        QList<NodeId> added;
        for (int i = 0; i < 20; ++i)
            added.append(*m_document->addNode(NodeType::XmppPartner));
        DocumentChange told;
        connect(m_document.get(), &Document::findingsChanged, this,
                [&](const DocumentChange &change) { told = change; });
        m_document->finishDeriving();
        QCOMPARE(m_said.count(QStringLiteral("changed")), 20);
        QCOMPARE(m_said.count(QStringLiteral("flows")), 1);
        QCOMPARE(m_said.count(QStringLiteral("findings")), 1);
        QCOMPARE(told.nodes, added);
        checkAll();
    }

    void whoAsksGetsThemAtOnce()
    {
        m_document->setAsideFrom(0);
        QVERIFY(m_document->addNode(NodeType::XmppPartner));
        checkAll();
        const auto flows = m_document->sharedFlows();
        const auto findings = m_document->sharedFindings();
        m_document->finishDeriving();
        QCOMPARE(m_said, all()); // whoever waits for the signals gets them
        QCOMPARE(m_document->sharedFlows(), flows);
        QCOMPARE(m_document->sharedFindings(), findings);
    }

    void whatIsSharedNeverChanges()
    {
        const auto flows = m_document->sharedFlows();
        const FlowSet copy = *flows;
        QVERIFY(m_document->addNode(NodeType::XmppPartner));
        QVERIFY(m_document->flows() != copy);
        QCOMPARE(*flows, copy);
    }

    void aChangeWithinAChangeIsToldWithIt()
    {
        bool isFirst = true;
        connect(m_document.get(), &Document::changed, this, [&] {
            if (std::exchange(isFirst, false))
                m_document->setToday(QDate(2031, 1, 1));
        });
        QList<DocumentChange> told;
        connect(m_document.get(), &Document::flowsChanged, this,
                [&](const DocumentChange &change) { told.append(change); });
        const NodeId first = *m_document->addNode(NodeType::XmppPartner);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().nodes, QList<NodeId>{first});
        QVERIFY(told.first().settings);
        checkAll();
    }

    void whatNoFlowFollowsFromTellsNone()
    {
        for (const qint64 pairs : {Document::manyPairs, qint64(0)}) {
            m_document->setAsideFrom(pairs);
            m_said.clear();
            m_document->moveNodes({{NodeId(QStringLiteral("jabber")), QPoint(7, int(pairs))}});
            m_document->finishDeriving();
            QCOMPARE(m_said, QStringList{QStringLiteral("changed")});
        }
    }

    void manyStepsAtOnce()
    {
        m_document->setAsideFrom(0);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_document->addNode(NodeType::XmppPartner));
        m_document->finishDeriving();
        m_said.clear();
        m_document->goToStep(1);
        m_document->finishDeriving();
        QCOMPARE(m_said, all());
        checkAll();
    }

    void itMayGrowAndShrinkPastTheLimit()
    {
        m_document->setAsideFrom(Document::pairsIn(m_document->topology()) + 1);
        QVERIFY(!m_document->isLarge());
        QVERIFY(m_document->addNode(NodeType::XmppPartner));
        QVERIFY(m_document->isDeriving());
        m_document->undoStack()->undo(); // small again, before the flows have come
        QVERIFY(!m_document->isDeriving());
        m_document->finishDeriving();
        QCOMPARE(m_said.count(QStringLiteral("flows")), 1);
        checkAll();
    }

    void itMayGoMeanwhile()
    {
        for (int i = 0; i < 20; ++i) {
            Document document(builtInCatalog());
            document.setAsideFrom(0);
            document.reset(m_document->topology());
            QVERIFY(document.addNode(NodeType::XmppPartner));
        }
    }

private:
    static QStringList all()
    {
        return {QStringLiteral("changed"), QStringLiteral("flows"), QStringLiteral("findings")};
    }

    void checkAll() const
    {
        const FlowSet flows =
            deriveFlows(m_document->topology(), m_document->catalog(), m_document->today());
        QCOMPARE(m_document->flows(), flows);
        QCOMPARE(m_document->findings(), findFindings(m_document->topology(), m_document->catalog(),
                                                      flows, m_document->today()));
    }

    std::unique_ptr<Document> m_document;
    QStringList m_said;
};

QTEST_GUILESS_MAIN(TestDocumentDeriving)
#include "tst_documentderiving.moc"
