#include "edit/topologydifference.h"

#include "edit/editing.h"
#include "flows/deriveflows.h"

#include <QTest>

using namespace portolan;

/// What two versions of a topology differ in.
class TestTopologyDifference : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>(builtInCatalog());
        m_document->setToday(today);
        m_document->reset(sampleTopology(QStringLiteral("single-nat")));
        m_before = m_document->topology();
    }

    void theSameIsNoDifference() { QVERIFY(difference().isEmpty()); }

    void aNodeAddedOpensFlows()
    {
        QVERIFY(m_document->addNode(NodeType::FederationPartner).ok());
        const Node &node = m_document->topology().nodes.back();
        const TopologyDifference found = difference();
        QCOMPARE(found.nodesAdded, QList{nodeLabel(node, builtInCatalog())});
        QVERIFY(found.nodesChanged.isEmpty() && found.nodesRemoved.isEmpty());
        QVERIFY(!found.flows.opened.empty());
        QVERIFY(found.flows.closed.empty());
        QVERIFY(!found.settings && !found.arrangement && !found.numbers);
        // The other way round it is removed.
        const TopologyDifference back =
            differenceOfTopologies(m_document->topology(), m_before, builtInCatalog(), today);
        QCOMPARE(back.nodesRemoved, found.nodesAdded);
        QCOMPARE(back.flows.closed.size(), found.flows.opened.size());
    }

    void aNodeChangedIsNamedAsItIsNow()
    {
        Node node = m_before.nodes.front();
        node.name = BilingualText(QStringLiteral("New name"), QStringLiteral("Новое имя"));
        QVERIFY(m_document->changeNode(node, QStringLiteral("Name")).isEmpty());
        const TopologyDifference found = difference();
        QCOMPARE(found.nodesChanged, QList{node.name});
        QVERIFY(found.nodesAdded.isEmpty() && found.nodesRemoved.isEmpty());
        QVERIFY(found.flows.isEmpty()); // names are for the reader
        QVERIFY(!found.settings && !found.arrangement);
    }

    void whatIsNoNodeIsToldApart()
    {
        Topology settings = m_before;
        settings.title = BilingualText::same(QStringLiteral("Another"));
        QVERIFY(m_document->changeSettings(settings, QStringLiteral("Title")).isEmpty());
        TopologyDifference found = difference();
        QVERIFY(found.settings && !found.arrangement && !found.numbers);
        m_document->undoStack()->undo();
        m_document->moveNodes({{m_before.nodes.front().id, {1, 2}}});
        found = difference();
        QVERIFY(!found.settings && found.arrangement && !found.numbers);
        m_document->undoStack()->undo();
        m_document->giveNumbers();
        found = difference();
        QVERIFY(!found.settings && !found.arrangement && found.numbers);
        QVERIFY(!found.isEmpty());
        Topology turned = m_before;
        std::swap(turned.nodes.front(), turned.nodes.back());
        QVERIFY(differenceOfTopologies(m_before, turned, builtInCatalog(), today).arrangement);
    }

    // Whatever a person does, either nothing differs or something is said.
    void noDifferenceIsSilent_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noDifferenceIsSilent()
    {
        QFETCH(quint32, seed);
        RandomEditor editor(*m_document, seed);
        for (int i = 0; i < 30; ++i) {
            editor.edit();
            QCOMPARE(difference().isEmpty(), m_document->topology() == m_before);
        }
    }

private:
    const QDate today = QDate(2024, 1, 15);

    TopologyDifference difference() const
    {
        return differenceOfTopologies(m_before, m_document->topology(), builtInCatalog(), today);
    }

    std::unique_ptr<Document> m_document;
    Topology m_before;
};

QTEST_GUILESS_MAIN(TestTopologyDifference)
#include "tst_topologydifference.moc"
