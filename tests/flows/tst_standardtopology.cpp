#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

/// What is known of the standard topology, in both readings (interfaces: flow; facts 1.1, 1.5).
class StandardTopology : public QObject
{
    Q_OBJECT

private slots:
    void documentedGivesTheTenRows();
    void withoutPublicIm();
    void withoutXmpp();
    void secondPartnerMakesEleven();
    void renamedNodesChangeNoCell();
    void natShowsBothAddresses();
    void documentedMediaEndOnAccess();
    void recommendedMediaEndOnAv();
    void recommendedAddsInboundFederation();
    void recommendedCount();
    void nothingOutwardsWithoutFederation();
    void documentedIgnoresNumbersAndSuppression();
    void documentedHasNoCustomFlows();
    void unknownDocumentGivesNoFlows();
    void labelsNamePoolAndInterface();
    void retiredProviderIsObsolete();
};

namespace {

QStringList rowsOf(const FlowSet &flows)
{
    QStringList rows;
    for (const Flow &flow : flows.flows)
        rows.append(flow.rule.section(QLatin1Char('/'), 1));
    return rows;
}

QStringList rows(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// A flow without what may follow from the ids of nodes.
Flow withoutIds(Flow flow)
{
    flow.id = {};
    flow.source.node = {};
    flow.destination.node = {};
    for (QList<Because> *reasons : {&flow.because, &flow.becauseAnyOf}) {
        for (Because &because : *reasons)
            because.node = {};
    }
    return flow;
}

void rename(Topology &topology, const char *from, const char *to)
{
    const NodeId old{QLatin1String(from)};
    topology.node(old)->id = NodeId(QLatin1String(to));
    for (Node &node : topology.nodes) {
        if (auto *pool = node.as<EdgePool>(); pool && pool->nextHop == old)
            pool->nextHop = NodeId(QLatin1String(to));
    }
}

} // namespace

void StandardTopology::documentedGivesTheTenRows()
{
    const FlowSet set = flowsOf(standardTopology(Reading::Documented), Reading::Documented);
    QCOMPARE(set.document, QStringLiteral("jj618373"));
    QCOMPARE(rowsOf(set), rows("1 2 3 4 5 6 7 8 9 10"));
    QCOMPARE(set.flows.front().id.value, QStringLiteral("jj618373/1:edge:fabrikam"));
    for (size_t i = 0; i < set.flows.size(); ++i)
        QCOMPARE(set.flows[i].number, int(i) + 1);
}

void StandardTopology::withoutPublicIm()
{
    Topology topology = standardTopology(Reading::Documented);
    edgeOf(topology).services.remove(Service::PublicIm);
    QCOMPARE(rowsOf(flowsOf(topology, Reading::Documented)), rows("1 4 8 9 10"));
}

void StandardTopology::withoutXmpp()
{
    Topology topology = standardTopology(Reading::Documented);
    edgeOf(topology).services.remove(Service::Xmpp);
    QCOMPARE(rowsOf(flowsOf(topology, Reading::Documented)), rows("1 2 3 4 5 6 7"));
}

void StandardTopology::secondPartnerMakesEleven()
{
    Topology topology = standardTopology(Reading::Documented);
    Node second = newNode(topology, NodeType::FederationPartner);
    topology.nodes.push_back(second);
    const FlowSet set = flowsOf(topology, Reading::Documented);
    QCOMPARE(rowsOf(set), rows("1 1 2 3 4 5 6 7 8 9 10"));
    QCOMPARE(set.flows[1].id.value, QStringLiteral("jj618373/1:edge:") + second.id.value);
}

void StandardTopology::renamedNodesChangeNoCell()
{
    for (Reading reading : valuesOf<Reading>()) {
        const FlowSet before = flowsOf(standardTopology(reading), reading);
        Topology topology = standardTopology(reading);
        rename(topology, "edge", "perimeter-1");
        rename(topology, "fabrikam", "a");
        rename(topology, "fe", "zz");
        const FlowSet after = flowsOf(topology, reading);
        QCOMPARE(after.flows.size(), before.flows.size());
        for (size_t i = 0; i < before.flows.size(); ++i) {
            Flow a = withoutIds(before.flows[i]);
            Flow b = withoutIds(after.flows[i]);
            for (Flow *flow : {&a, &b}) {
                for (Because &because : flow->because) {
                    if (because.key == QLatin1String("nextHop"))
                        because.value.clear();
                }
            }
            QVERIFY2(a == b, qPrintable(before.flows[i].id.value));
        }
    }
}

void StandardTopology::natShowsBothAddresses()
{
    Topology topology = standardTopology(Reading::Documented);
    EdgePool &pool = edgeOf(topology);
    pool.nat = true;
    InterfaceAddress &access = pool.servers.front().access;
    access.publicAddress = access.address;
    access.address = *IpAddress::fromString(u"10.45.16.10");
    const FlowSet set = flowsOf(topology, Reading::Documented);
    QCOMPARE(set.flows.front().source.addresses, QStringList{QStringLiteral("10.45.16.10")});
    QCOMPARE(set.flows.front().source.translatedAddresses,
             QStringList{QStringLiteral("131.107.155.10")});
}

void StandardTopology::documentedMediaEndOnAccess()
{
    const FlowSet set = flowsOf(standardTopology(Reading::Documented), Reading::Documented);
    for (size_t i = 4; i < 7; ++i) {
        const Flow &flow = set.flows[i];
        const FlowEnd &edge =
            flow.source.node.value == QLatin1String("edge") ? flow.source : flow.destination;
        QCOMPARE(edge.interface, Interface::Access);
        QCOMPARE(edge.addresses, QStringList{QStringLiteral("131.107.155.10")});
        QVERIFY(flow.contradictions.contains(QStringLiteral("C1")));
    }
}

void StandardTopology::recommendedMediaEndOnAv()
{
    const FlowSet set = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
    int media = 0;
    for (const Flow &flow : set.flows) {
        if (flow.role != Role::Av || flow.firewall != Firewall::External)
            continue;
        const FlowEnd &edge =
            flow.source.node.value == QLatin1String("edge") ? flow.source : flow.destination;
        QCOMPARE(edge.interface, Interface::Av);
        QCOMPARE(edge.addresses, QStringList{QStringLiteral("131.107.155.30")});
        ++media;
    }
    QVERIFY(media >= 10);
}

void StandardTopology::recommendedAddsInboundFederation()
{
    const FlowSet set = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
    const Flow *in = set.flow(FlowId(QStringLiteral("sip-federation-in:edge:fabrikam")));
    QVERIFY(in);
    QCOMPARE(in->ports, PortSet::single(5061));
    QCOMPARE(in->source.node.value, QStringLiteral("fabrikam"));
    QVERIFY(in->contradictions.contains(QStringLiteral("C3")));
}

void StandardTopology::recommendedCount()
{
    const FlowSet set = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
    QVERIFY2(set.flows.size() >= 30 && set.flows.size() <= 34,
             qPrintable(idsOf(set).join(QLatin1Char('\n'))));
    QVERIFY(set.document.isEmpty());
}

void StandardTopology::nothingOutwardsWithoutFederation()
{
    Topology topology = standardTopology(Reading::Recommended);
    edgeOf(topology).services = {Service::RemoteAccess, Service::WebConferencing, Service::Av};
    for (const Flow &flow : flowsOf(topology, Reading::Recommended).flows)
        QVERIFY2(flow.source.interface != Interface::Av, qPrintable(flow.id.value));
}

void StandardTopology::documentedIgnoresNumbersAndSuppression()
{
    Topology topology = standardTopology(Reading::Documented);
    const FlowSet before = flowsOf(topology, Reading::Documented);
    topology.flowNumbers.insert(before.flows.front().id, 77);
    topology.suppressedFlows.push_back({before.flows.back().id, {}, {}});
    QVERIFY(flowsOf(topology, Reading::Documented) == before);
    QCOMPARE(numbersToKeep(topology, before), topology.flowNumbers);
}

void StandardTopology::documentedHasNoCustomFlows()
{
    Topology topology = standardTopology(Reading::Documented);
    CustomFlow custom;
    custom.id = QStringLiteral("x");
    topology.customFlows.push_back(custom);
    QCOMPARE(flowsOf(topology, Reading::Documented).flows.size(), size_t(10));
    QCOMPARE(idsOf(flowsOf(topology, Reading::Recommended)).last(), QStringLiteral("custom:x"));
}

void StandardTopology::unknownDocumentGivesNoFlows()
{
    Topology topology = standardTopology(Reading::Documented);
    topology.document = QStringLiteral("no-such-document");
    const FlowSet set = flowsOf(topology, Reading::Documented);
    QVERIFY(set.flows.empty());
    QCOMPARE(set.document, QStringLiteral("no-such-document"));
}

void StandardTopology::labelsNamePoolAndInterface()
{
    Topology topology = standardTopology(Reading::Recommended);
    topology.node(NodeId(QStringLiteral("edge")))->name = {QStringLiteral("Edge pool"),
                                                           QStringLiteral("Пограничный пул")};
    const FlowSet set = flowsOf(topology, Reading::Recommended);
    const Flow *out = set.flow(FlowId(QStringLiteral("sip-federation-out:edge:fabrikam")));
    QVERIFY(out);
    QCOMPARE(out->source.label.en, QStringLiteral("Edge pool: Access Edge"));
    QVERIFY(out->source.label.ru.startsWith(QStringLiteral("Пограничный пул: ")));
    QCOMPARE(out->destination.label.ru, QStringLiteral("fabrikam.com"));
    topology.node(NodeId(QStringLiteral("edge")))->name = {};
    const FlowSet unnamed = flowsOf(topology, Reading::Recommended);
    QCOMPARE(unnamed.flow(out->id)->source.label.en,
             QStringLiteral("edge01.contoso.com: Access Edge"));
}

void StandardTopology::retiredProviderIsObsolete()
{
    const Topology topology = standardTopology(Reading::Recommended);
    const FlowId id{QStringLiteral("public-im-in:edge:wlm")};
    const FlowSet now = deriveFlows(topology, builtInCatalog(), QDate(2026, 1, 1));
    QCOMPARE(now.flow(id)->requirement, Requirement::Obsolete);
    QVERIFY(now.flow(id)->comment.en.contains(QStringLiteral("2013")));
    QVERIFY(now.flow(id)->comment.ru.contains(QStringLiteral("2013")));
    const FlowSet then = deriveFlows(topology, builtInCatalog(), QDate(2012, 1, 1));
    QVERIFY(then.flow(id)->requirement != Requirement::Obsolete);
    QVERIFY(now.flow(id)->comment.en.startsWith(then.flow(id)->comment.en));
}

QTEST_GUILESS_MAIN(StandardTopology)
#include "tst_standardtopology.moc"
