#include "edit/editing.h"

#include <QSignalSpy>
#include <QTest>

using namespace portolan;

namespace {

const NodeId edge(QStringLiteral("edge"));
const NodeId frontEnd(QStringLiteral("fe"));

Node named(const Document &document, const NodeId &id, const QString &name)
{
    Node node = *document.topology().node(id);
    node.name = BilingualText::same(name);
    return node;
}

// The standard sample with every way to refer to the Edge pool.
Topology withReferences()
{
    Topology topology = sampleTopology(QStringLiteral("standard"));
    topology.node(frontEnd)->as<FrontEndPool>()->mediaEdge = edge;
    CustomFlow flow;
    flow.id = QStringLiteral("monitor");
    flow.from.node = frontEnd;
    flow.to = {edge, Interface::Internal};
    flow.application = QStringLiteral("SNMP");
    flow.transport = Transport::Udp;
    flow.ports = PortSet::single(161);
    flow.firewall = Firewall::Internal;
    topology.customFlows = {flow};
    topology.sites = {{QStringLiteral("hq"), {}, edge, edge, {}}};
    topology.locked = {edge};
    topology.folded = {edge};
    topology.suppressedFlows = {
        {FlowId(QStringLiteral("sip-federation-in:edge:fabrikam")), BilingualText::same("no"), {}}};
    topology.flowNumbers = {{FlowId(QStringLiteral("sip-federation-in:edge:fabrikam")), 3},
                            {FlowId(QStringLiteral("custom:monitor")), 7}};
    return topology;
}

} // namespace

/// Edits of an open topology and their history.
class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedoLeadToTheSameBytes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 100; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void undoAndRedoLeadToTheSameBytes()
    {
        QFETCH(quint32, seed);
        const QStringList samples{QStringLiteral("standard"), QStringLiteral("single-nat"),
                                  QStringLiteral("dns-public"), QStringLiteral("hardware-public")};
        Document document(builtInCatalog());
        document.setToday(QDate(2024, 1, 15));
        document.reset(sampleTopology(samples.at(int(seed % 4))));
        if (seed % 3 == 0)
            document.giveNumbers();
        const QByteArray start = bytesOf(document);
        RandomEditor editor(document, seed);
        for (int i = 0; i < 40; ++i) {
            editor.edit();
            QVERIFY(checkTopology(document.topology()).isEmpty());
        }
        QUndoStack *history = document.undoStack();
        history->setIndex(history->count());
        const QByteArray end = bytesOf(document);
        const FlowSet flows = document.flows();
        history->setIndex(0);
        QCOMPARE(bytesOf(document), start);
        history->setIndex(history->count());
        QCOMPARE(bytesOf(document), end);
        QCOMPARE(document.flows(), flows);
    }

    void anEditThatChangesNothingLeavesNoStep()
    {
        Document document(builtInCatalog());
        document.reset(withReferences());
        QSignalSpy changes(&document, &Document::changed);
        QVERIFY(document.changeNode(*document.topology().node(edge), {}).isEmpty());
        QVERIFY(document.changeSettings(document.topology(), {}).isEmpty());
        QVERIFY(document.renameNode(edge, edge).isEmpty());
        document.clearPositions({frontEnd});
        document.moveNodes({{edge, document.topology().positions.value(edge)}});
        document.removeNodes({NodeId(QStringLiteral("nobody"))});
        QVERIFY(
            document.setFlowSuppressed(FlowId(QStringLiteral("sip-client-in:edge:users")), false)
                .isEmpty());
        QCOMPARE(document.undoStack()->count(), 0);
        QCOMPARE(changes.size(), 0);
        QVERIFY(!document.isModified());
    }

    void aRefusedEditChangesNothing()
    {
        Document document(builtInCatalog());
        document.reset(withReferences());
        const QByteArray before = bytesOf(document);
        QVERIFY(!document.renameNode(edge, frontEnd).isEmpty());
        QVERIFY(!document.renameNode(edge, NodeId(QStringLiteral("no id"))).isEmpty());
        QVERIFY(!document.changeNode(named(document, edge, QStringLiteral("a\nb")), {}).isEmpty());
        QVERIFY(!document.addNodes({*document.topology().node(edge)}).isEmpty());
        Topology untitled = document.topology();
        untitled.product = QStringLiteral("netmeeting");
        QVERIFY(!document.changeSettings(untitled, {}).isEmpty());
        QCOMPARE(document.undoStack()->count(), 0);
        QCOMPARE(bytesOf(document), before);
        QVERIFY(!document.isModified());
    }

    void onlyStepsOfOneGestureMerge()
    {
        Document document(builtInCatalog());
        document.reset(withReferences());
        const QByteArray before = bytesOf(document);
        const auto rename = [&](const QString &name, const QString &key) {
            QVERIFY(document.changeNode(named(document, edge, name), QString(), key).isEmpty());
        };
        rename(QStringLiteral("A"), QStringLiteral("name"));
        rename(QStringLiteral("AB"), QStringLiteral("name"));
        QCOMPARE(document.undoStack()->count(), 1);
        rename(QStringLiteral("ABC"), QStringLiteral("other"));
        QCOMPARE(document.undoStack()->count(), 2);
        rename(QStringLiteral("ABCD"), QString());
        rename(QStringLiteral("ABCDE"), QString());
        QCOMPARE(document.undoStack()->count(), 4);
        document.moveNodes({{edge, QPoint(1, 1)}}, QStringLiteral("nudge"));
        document.moveNodes({{edge, QPoint(2, 1)}}, QStringLiteral("nudge"));
        QCOMPARE(document.undoStack()->count(), 5);
        document.undoStack()->setIndex(0);
        QCOMPARE(bytesOf(document), before);
    }

    void stepsThatCancelOutVanish()
    {
        Document document(builtInCatalog());
        document.reset(withReferences());
        const QString name = document.topology().node(edge)->name.en;
        QVERIFY(document.changeNode(named(document, edge, QStringLiteral("A")), {}, "k").isEmpty());
        QVERIFY(document.changeNode(named(document, edge, name), {}, "k").isEmpty());
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.isModified());
    }

    void removingANodeTakesWhatRefersToIt()
    {
        Document document(builtInCatalog());
        document.reset(withReferences());
        const QByteArray before = bytesOf(document);
        document.removeNodes({edge});
        const Topology &after = document.topology();
        QVERIFY(!after.node(edge));
        QVERIFY(after.node(frontEnd)->as<FrontEndPool>()->mediaEdge.isEmpty());
        QVERIFY(after.sites.first().federationRoute.isEmpty());
        QVERIFY(after.sites.first().xmppRoute.isEmpty());
        QVERIFY(after.customFlows.empty());
        QVERIFY(!after.positions.contains(edge));
        QVERIFY(after.locked.isEmpty());
        QVERIFY(after.folded.isEmpty());
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(bytesOf(document), before);
        document.removeNodes({frontEnd});
        QVERIFY(document.topology().node(edge)->as<EdgePool>()->nextHop.isEmpty());
        document.undoStack()->undo();
        QCOMPARE(bytesOf(document), before);
    }

    // Flows follow the reference at once, and neither file nor history knows of it.
    void anotherCatalogGivesOtherFlows()
    {
        Catalog other = builtInCatalog();
        other.rules.removeIf([](const Rule &rule) { return rule.id != u"sip-client-in"; });
        Document document(builtInCatalog());
        document.reset(sampleTopology(QStringLiteral("single-nat")));
        const size_t flows = document.flows().flows.size();
        QVERIFY(flows > 1);
        int changes = 0;
        connect(&document, &Document::changed, &document, [&](const DocumentChange &change) {
            QVERIFY(change.affectsFlows());
            QVERIFY(!change.reset);
            ++changes;
        });
        document.setCatalog(other);
        QCOMPARE(&document.catalog(), &other);
        QCOMPARE(document.flows().flows.size(), size_t(1));
        document.setCatalog(builtInCatalog());
        QCOMPARE(document.flows().flows.size(), flows);
        QCOMPARE(changes, 2);
        QVERIFY(!document.isModified());
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void renamingANodeRewritesEveryReference()
    {
        Document document(builtInCatalog());
        document.setToday(QDate(2024, 1, 15));
        document.reset(withReferences());
        const size_t flows = document.flows().flows.size();
        const QPoint place = document.topology().positions.value(edge);
        const NodeId fresh(QStringLiteral("edge-dmz"));
        const NodeId pool(QStringLiteral("pool-inside"));
        QVERIFY(document.renameNode(edge, fresh).isEmpty());
        QVERIFY(document.renameNode(frontEnd, pool).isEmpty());
        const Topology &after = document.topology();
        QCOMPARE(after.node(pool)->as<FrontEndPool>()->mediaEdge, fresh);
        QCOMPARE(after.node(fresh)->as<EdgePool>()->nextHop, pool);
        QCOMPARE(after.sites.first().federationRoute, fresh);
        QCOMPARE(after.sites.first().xmppRoute, fresh);
        QCOMPARE(after.customFlows.front().from.node, pool);
        QCOMPARE(after.customFlows.front().to.node, fresh);
        QCOMPARE(after.positions.value(fresh), place);
        QVERIFY(!after.positions.contains(edge));
        QCOMPARE(after.locked, QList<NodeId>{fresh});
        QCOMPARE(after.folded, QList<NodeId>{fresh});
        const FlowId renamed(QStringLiteral("sip-federation-in:edge-dmz:fabrikam"));
        QCOMPARE(after.suppressedFlows.front().flow, renamed);
        QCOMPARE(after.flowNumbers,
                 (QMap<FlowId, int>{{renamed, 3}, {FlowId(QStringLiteral("custom:monitor")), 7}}));
        QCOMPARE(document.flows().flows.size(), flows);
        QCOMPARE(document.flows().suppressed, QList<FlowId>{renamed});
    }

    void whatHasEndedFollowsTheDay()
    {
        const auto topology = readTopologyFile(QStringLiteral(
            PORTOLAN_SOURCE_DIR "/tests/data/findings/public-im-retired/fires.portolan"));
        QVERIFY(topology.ok());
        Document document(builtInCatalog());
        document.reset(*topology);
        const auto obsolete = [&](QDate today) {
            document.setToday(today);
            const auto &flows = document.flows().flows;
            return std::count_if(flows.begin(), flows.end(), [](const Flow &flow) {
                return flow.requirement == Requirement::Obsolete;
            });
        };
        QCOMPARE(obsolete(QDate(2012, 6, 1)), 0);
        QVERIFY(obsolete(QDate(2024, 1, 15)) > 0);
        QCOMPARE(obsolete(QDate(2012, 6, 1)), 0);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.isModified());
    }

    void aNewTopologyHasNoHistory()
    {
        Document document(builtInCatalog());
        document.reset(withReferences(), QStringLiteral("edge.portolan"));
        document.removeNodes({edge});
        QVERIFY(document.isModified());
        QSignalSpy changes(&document, &Document::changed);
        document.reset(sampleTopology(QStringLiteral("dns-nat")));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().first().value<DocumentChange>().reset);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.undoStack()->canUndo());
        QVERIFY(!document.isModified());
        QVERIFY(document.filePath().isEmpty());
    }

    void aDocumentThatGoesTellsNobody()
    {
        auto document = std::make_unique<Document>(builtInCatalog());
        document->reset(withReferences());
        document->removeNodes({edge});
        int signalsSeen = 0;
        connect(document.get(), &Document::modifiedChanged, this, [&] { ++signalsSeen; });
        document.reset();
        QCOMPARE(signalsSeen, 0);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
