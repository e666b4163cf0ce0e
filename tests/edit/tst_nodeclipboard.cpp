#include "edit/editing.h"
#include "edit/nodeclipboard.h"

#include <QTest>

using namespace portolan;

namespace {

NodeId id(const char *text)
{
    return NodeId(QString::fromLatin1(text));
}

// The standard sample with everything that can lie between nodes.
Topology network()
{
    Topology topology = sampleTopology(QStringLiteral("standard"));
    topology.node(id("fe"))->as<FrontEndPool>()->mediaEdge = id("edge");
    topology.node(id("edge"))->as<EdgePool>()->nextHop = id("fe");
    topology.node(id("edge"))->site = QStringLiteral("hq");
    topology.sites = {{QStringLiteral("hq"),
                       {QStringLiteral("Head office"), QStringLiteral("Главный офис")},
                       id("edge"),
                       {},
                       {}},
                      {QStringLiteral("branch"), BilingualText::same("Branch"), {}, {}, {}}};
    const auto flow = [](const char *name, const NodeId &from, const NodeId &to) {
        CustomFlow custom;
        custom.id = QString::fromLatin1(name);
        custom.from.node = from;
        custom.to.node = to;
        custom.application = QStringLiteral("SNMP");
        custom.transport = Transport::Udp;
        custom.ports = PortSet::single(161);
        custom.firewall = Firewall::Internal;
        return custom;
    };
    topology.customFlows = {flow("monitor", id("fe"), id("edge")), flow("any", {}, id("edge")),
                            flow("partner", id("fabrikam"), id("edge")), flow("open", {}, {})};
    topology.suppressedFlows = {
        {FlowId(QStringLiteral("sip-federation-in:edge:fabrikam")), BilingualText::same("no"), {}},
        {FlowId(QStringLiteral("av-udp:edge:fe")), BilingualText::same("no media"), {}},
        {FlowId(QStringLiteral("custom:monitor")), BilingualText::same("later"), {}},
        {FlowId(QStringLiteral("custom:partner")), BilingualText::same("later"), {}}};
    topology.flowNumbers = {{FlowId(QStringLiteral("custom:monitor")), 7}};
    topology.folded = {id("fabrikam"), id("edge")};
    topology.locked = {id("edge")};
    topology.positions = {{id("edge"), {700, 100}}, {id("fabrikam"), {60, 200}}};
    return topology;
}

// What goes through the clipboard and comes out at its other end.
Topology throughClipboard(const Topology &topology, const QList<NodeId> &nodes)
{
    auto read = readClipping(writeTopology(clippingOf(topology, nodes)));
    if (!read.ok())
        qFatal("%s", qPrintable(read.errors().first().message.in(Language::English)));
    return std::move(read).value();
}

QStringList idsOf(const std::vector<CustomFlow> &flows)
{
    QStringList ids;
    for (const CustomFlow &flow : flows)
        ids.append(flow.id);
    return ids;
}

QStringList flowsOf(const std::vector<SuppressedFlow> &flows)
{
    QStringList ids;
    for (const SuppressedFlow &flow : flows)
        ids.append(flow.flow.value);
    return ids;
}

} // namespace

/// Nodes on their way through the clipboard.
class TestNodeClipboard : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCopiedIsAValidFile_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char *name : {"standard", "dns-nat", "hardware-public", "single-nat"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatIsCopiedIsAValidFile()
    {
        QFETCH(QString, sample);
        const Topology topology = sampleTopology(sample);
        // Every single node, every pair of neighbours and everything.
        for (size_t i = 0; i < topology.nodes.size(); ++i) {
            for (size_t count : {size_t(1), size_t(2), topology.nodes.size()}) {
                QList<NodeId> nodes;
                for (size_t n = i; n < std::min(i + count, topology.nodes.size()); ++n)
                    nodes.append(topology.nodes[n].id);
                const Topology clipping = clippingOf(topology, nodes);
                QVERIFY(checkTopology(clipping).isEmpty());
                const Topology back = throughClipboard(topology, nodes);
                QCOMPARE(writeTopology(back), writeTopology(clipping));
                QCOMPARE(back.nodes.size(), size_t(nodes.size()));
            }
        }
    }

    void onlyWhatConcernsTheNodesGoesAlong()
    {
        const Topology clipping = clippingOf(network(), {id("fe"), id("edge")});
        QCOMPARE(idsOf(clipping.customFlows),
                 (QStringList{QStringLiteral("monitor"), QStringLiteral("any")}));
        QCOMPARE(flowsOf(clipping.suppressedFlows),
                 (QStringList{QStringLiteral("av-udp:edge:fe"), QStringLiteral("custom:monitor")}));
        QCOMPARE(clipping.sites.size(), 1);
        QCOMPARE(clipping.sites.first().federationRoute, id("edge"));
        QCOMPARE(clipping.folded, QList<NodeId>{id("edge")});
        QCOMPARE(clipping.positions.keys(), QList<NodeId>{id("edge")});
        QVERIFY(clipping.flowNumbers.isEmpty());
        QVERIFY(clipping.sipDomains.isEmpty());
        QVERIFY(clipping.organization.isEmpty());
        QCOMPARE(clipping.product, network().product);
    }

    void placesOfTheDrawingGoAlong()
    {
        const Topology clipping = clippingOf(network(), {id("edge"), id("fe")},
                                             {{id("edge"), {1, 1}}, {id("fe"), {2, 2}}});
        QCOMPARE(clipping.positions.value(id("edge")), QPoint(700, 100)); // its own
        QCOMPARE(clipping.positions.value(id("fe")), QPoint(2, 2));
    }

    void intoAnEmptyTopologyNothingChangesItsId()
    {
        const Topology source = network();
        const PastedNodes pasted =
            pasteInto(Topology(), throughClipboard(source, {id("edge"), id("fe")}));
        QCOMPARE(pasted.nodes, (QList<NodeId>{id("edge"), id("fe")}));
        for (const NodeId &node : pasted.nodes)
            QCOMPARE(*pasted.topology.node(node), *source.node(node));
        QCOMPARE(idsOf(pasted.topology.customFlows),
                 (QStringList{QStringLiteral("monitor"), QStringLiteral("any")}));
        QCOMPARE(pasted.topology.sites.first().federationRoute, id("edge"));
        QCOMPARE(pasted.lostReferences, 0);
        QVERIFY(pasted.topology.locked.isEmpty());
        QVERIFY(checkTopology(pasted.topology).isEmpty());
    }

    void copiesGetFreshIdsAndFollowEachOther()
    {
        const Topology source = network();
        const Topology clipping = throughClipboard(source, {id("edge"), id("fe")});
        const PastedNodes first = pasteInto(source, clipping);
        QCOMPARE(first.nodes, (QList<NodeId>{id("edge-2"), id("fe-2")}));
        QCOMPARE(first.topology.node(id("edge-2"))->as<EdgePool>()->nextHop, id("fe-2"));
        QCOMPARE(first.topology.node(id("fe-2"))->as<FrontEndPool>()->mediaEdge, id("edge-2"));
        QCOMPARE(idsOf(first.topology.customFlows),
                 (QStringList{QStringLiteral("monitor"), QStringLiteral("any"),
                              QStringLiteral("partner"), QStringLiteral("open"),
                              QStringLiteral("monitor-2"), QStringLiteral("any-2")}));
        const CustomFlow &copy = first.topology.customFlows[4];
        QCOMPARE(copy.from.node, id("fe-2"));
        QCOMPARE(copy.to.node, id("edge-2"));
        QVERIFY(first.topology.customFlows[5].from.node.isEmpty());
        QCOMPARE(flowsOf(first.topology.suppressedFlows).mid(4),
                 (QStringList{QStringLiteral("av-udp:edge-2:fe-2"),
                              QStringLiteral("custom:monitor-2")}));
        // The site is the one that is there.
        QCOMPARE(first.topology.sites, source.sites);
        QCOMPARE(first.topology.node(id("edge-2"))->site, QStringLiteral("hq"));
        QVERIFY(first.topology.folded.contains(id("edge-2")));
        QCOMPARE(first.topology.locked, source.locked);
        QCOMPARE(first.positions.value(id("edge-2")), QPoint(700, 100));
        // The originals are as they were.
        for (const Node &node : source.nodes)
            QCOMPARE(*first.topology.node(node.id), node);
        QVERIFY(checkTopology(first.topology).isEmpty());
        const PastedNodes second = pasteInto(first.topology, clipping);
        QCOMPARE(second.nodes, (QList<NodeId>{id("edge-3"), id("fe-3")}));
        QCOMPARE(second.topology.node(id("edge-3"))->as<EdgePool>()->nextHop, id("fe-3"));
        QVERIFY(checkTopology(second.topology).isEmpty());
        // A copy of a copy counts on.
        const PastedNodes third =
            pasteInto(second.topology, throughClipboard(second.topology, {id("edge-2")}));
        QCOMPARE(third.nodes, QList<NodeId>{id("edge-4")});
    }

    void noCopyTakesTheIdOfAnother()
    {
        Topology source;
        source.nodes = {newNode(source, NodeType::ExternalUsers)};
        source.nodes.push_back(source.nodes.front());
        source.nodes[0].id = id("users");
        source.nodes[1].id = id("users-2");
        Topology target;
        target.nodes = {source.nodes.front()};
        const PastedNodes pasted =
            pasteInto(target, clippingOf(source, {id("users"), id("users-2")}));
        QCOMPARE(pasted.nodes, (QList<NodeId>{id("users-3"), id("users-2")}));
    }

    void referencesToOtherNodesAreFoundAgain()
    {
        const Topology source = network();
        const Topology clipping = throughClipboard(source, {id("edge")});
        QVERIFY(clipping.node(id("edge"))->as<EdgePool>()->nextHop.isEmpty());
        // Where it came from.
        const PastedNodes here = pasteInto(source, clipping);
        QCOMPARE(here.topology.node(id("edge-2"))->as<EdgePool>()->nextHop, id("fe"));
        QCOMPARE(here.lostReferences, 0);
        // The same pool under another id.
        Topology renamed = clippingOf(source, {id("fe")});
        renamed.nodes.front().id = id("pool");
        const PastedNodes elsewhere = pasteInto(renamed, clipping);
        QCOMPARE(elsewhere.topology.node(id("edge"))->as<EdgePool>()->nextHop, id("pool"));
        // The same id, but another pool.
        Topology other = clippingOf(source, {id("fe")});
        other.extras = {};
        other.nodes.front().as<FrontEndPool>()->fqdn = QStringLiteral("other.contoso.net");
        const PastedNodes dropped = pasteInto(other, clipping);
        QVERIFY(dropped.topology.node(id("edge"))->as<EdgePool>()->nextHop.isEmpty());
        QCOMPARE(dropped.lostReferences, 1);
        // No key of ours is left behind in the target.
        QVERIFY(!writeTopology(dropped.topology).contains("x-portolan"));
    }

    void aSiteOfTheSameIdButAnotherNameIsAnotherSite()
    {
        Topology target;
        target.sites = {{QStringLiteral("hq"), BilingualText::same("Oslo"), {}, {}, {}}};
        const PastedNodes pasted =
            pasteInto(target, throughClipboard(network(), {id("edge"), id("fe")}));
        QCOMPARE(pasted.topology.sites.size(), 2);
        QCOMPARE(pasted.topology.sites.last().id, QStringLiteral("hq-2"));
        QCOMPARE(pasted.topology.sites.last().federationRoute, id("edge"));
        QCOMPARE(pasted.topology.node(id("edge"))->site, QStringLiteral("hq-2"));
        // The same name under another id is the same site.
        target.sites = {{QStringLiteral("main"), network().sites.first().name, {}, {}, {}}};
        const PastedNodes known = pasteInto(target, throughClipboard(network(), {id("edge")}));
        QCOMPARE(known.topology.sites, target.sites);
        QCOMPARE(known.topology.node(id("edge"))->site, QStringLiteral("main"));
    }

    void hostileContentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = writeTopology(clippingOf(network(), {id("edge"), id("fe")}));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Dear colleagues,\nplease find attached");
        QTest::newRow("json of another program") << QByteArray("{\"cells\": [1, 2, 3]}");
        QTest::newRow("cut in half") << whole.left(whole.size() / 2);
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("nested") << QByteArray(100'000, '[');
        QTest::newRow("newer") << QByteArray(whole).replace("\"version\": 1", "\"version\": 99");
        QTest::newRow("no nodes") << writeTopology(Topology());
        QTest::newRow("reserved id") << QByteArray(whole).replace("\"edge\"", "\"any\"");
        QTest::newRow("a reference to nowhere")
            << QByteArray(whole).replace("\"nextHop\": \"fe\"", "\"nextHop\": \"nobody\"");
        QTest::newRow("not UTF-8") << QByteArray(whole).replace("Head office", "\xff\xfe\xfd");
    }
    void hostileContentsAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = readClipping(text);
        QVERIFY(!read.ok());
        for (const Language language : {Language::English, Language::Russian})
            QVERIFY(!read.errors().first().message.in(language).isEmpty());
    }

    void falseReferencesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("references");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("list") << QByteArray("[{\"id\": \"fe\"}]");
        QTest::newRow("list inside") << QByteArray("{\"edge\": [1]}");
        QTest::newRow("no text") << QByteArray(
            "{\"edge\": {\"id\": 1, \"type\": {}, \"fqdn\": 0}}");
        QTest::newRow("itself") << QByteArray(
            "{\"edge\": {\"id\": \"edge\", \"type\": \"edge-pool\", \"fqdn\": \"\"}}");
        QTest::newRow("stranger") << QByteArray("{\"who\": {\"id\": \"fe\"}}");
    }
    void falseReferencesDoNoHarm()
    {
        QFETCH(QByteArray, references);
        QByteArray text = writeTopology(clippingOf(network(), {id("edge")}));
        const qsizetype key = text.indexOf("\"x-portolan-references\"");
        QVERIFY(key > 0);
        text = text.left(key) + "\"x-portolan-references\": " + references + "\n}\n";
        const auto read = readClipping(text);
        QVERIFY(read.ok());
        const PastedNodes pasted = pasteInto(network(), *read);
        QVERIFY(pasted.topology.node(id("edge-2"))->as<EdgePool>()->nextHop.isEmpty());
        QVERIFY(checkTopology(pasted.topology).isEmpty());
    }

    void pastingIsOneStep()
    {
        Document document(builtInCatalog());
        document.reset(network());
        const QByteArray before = bytesOf(document);
        const PastedNodes pasted =
            pasteInto(document.topology(), throughClipboard(network(), {id("edge"), id("fe")}));
        QVERIFY(document.insertNodes(pasted, {{id("edge-2"), {700, 400}}}, QStringLiteral("Paste"))
                    .isEmpty());
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Paste"));
        QCOMPARE(document.topology().positions.value(id("edge-2")), QPoint(700, 400));
        QVERIFY(!document.topology().positions.contains(id("fe-2")));
        const QByteArray after = bytesOf(document);
        document.undoStack()->undo();
        QCOMPARE(bytesOf(document), before);
        document.undoStack()->redo();
        QCOMPARE(bytesOf(document), after);
    }

    void pastingManyTimesStaysValid()
    {
        Document document(builtInCatalog());
        document.reset(sampleTopology(QStringLiteral("standard")));
        QRandomGenerator random(5);
        for (int step = 0; step < 40; ++step) {
            QList<NodeId> nodes;
            for (const Node &node : document.topology().nodes) {
                if (nodes.isEmpty() || random.bounded(3) == 0)
                    nodes.append(node.id);
            }
            const PastedNodes pasted = pasteInto(
                document.topology(), throughClipboard(document.topology(), nodes.mid(0, 6)));
            QVERIFY(
                document.insertNodes(pasted, pasted.positions, QStringLiteral("Paste")).isEmpty());
        }
        QSet<NodeId> ids;
        for (const Node &node : document.topology().nodes)
            ids.insert(node.id);
        QCOMPARE(size_t(ids.size()), document.topology().nodes.size());
    }

    void lockedNodesKeepTheirPlace()
    {
        Document document(builtInCatalog());
        document.reset(sampleTopology(QStringLiteral("standard")));
        document.moveNodes({{id("fabrikam"), {60, 300}}});
        document.setLocked({id("fabrikam"), id("fe")}, true,
                           {{id("fabrikam"), {1, 1}}, {id("fe"), {700, 90}}});
        QCOMPARE(document.topology().locked, (QList<NodeId>{id("fe"), id("fabrikam")}));
        QCOMPARE(document.topology().positions.value(id("fabrikam")), QPoint(60, 300));
        QCOMPARE(document.topology().positions.value(id("fe")), QPoint(700, 90));
        document.moveNodes({{id("jabber"), {60, 500}}});
        document.clearPositions();
        QCOMPARE(document.topology().positions.keys(), (QList<NodeId>{id("fabrikam"), id("fe")}));
        document.clearPositions({id("fe")});
        QVERIFY(document.topology().positions.contains(id("fe")));
        const auto saved = readTopology(bytesOf(document), {});
        QVERIFY(saved.ok());
        QCOMPARE(saved->locked, document.topology().locked);
        document.setLocked({id("fe")}, false);
        QCOMPARE(document.topology().locked, QList<NodeId>{id("fabrikam")});
        document.setLocked({id("fe")}, false); // nothing to do: no step
        const int steps = document.undoStack()->count();
        document.setLocked({id("fe")}, false);
        QCOMPARE(document.undoStack()->count(), steps);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(bytesOf(document), writeTopology(sampleTopology(QStringLiteral("standard"))));
    }
};

QTEST_GUILESS_MAIN(TestNodeClipboard)
#include "tst_nodeclipboard.moc"
