#include "flows/flowdifference.h"
#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

QStringList idsOf(const std::vector<Flow> &flows)
{
    QStringList ids;
    for (const Flow &flow : flows)
        ids.append(flow.id.value);
    return ids;
}

FlowSet derived(const Topology &topology)
{
    return deriveFlows(topology, builtInCatalog(), caseDay);
}

} // namespace

/// What an edit opens, closes and changes.
class TestFlowDifference : public QObject
{
    Q_OBJECT

private slots:
    void nothingDiffersFromItself()
    {
        const FlowSet flows = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
        QVERIFY(!flows.flows.empty());
        QVERIFY(differenceOfFlows(flows, flows).isEmpty());
        QVERIFY(differenceOfFlows({}, {}).isEmpty());
    }

    void fromNothingAllOpenAndBackAllClose()
    {
        const FlowSet flows = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
        const FlowDifference there = differenceOfFlows({}, flows);
        QCOMPARE(idsOf(there.opened), testing::idsOf(flows));
        QVERIFY(there.closed.empty() && there.changed.empty());
        const FlowDifference back = differenceOfFlows(flows, {});
        QCOMPARE(idsOf(back.closed), testing::idsOf(flows));
        QVERIFY(back.opened.empty() && back.changed.empty());
    }

    void aServiceThatGoesClosesItsFlowsInTableOrder()
    {
        Topology topology = standardTopology(Reading::Recommended);
        const FlowSet before = derived(topology);
        edgeOf(topology).services.remove(Service::Xmpp);
        const FlowSet after = derived(topology);
        const FlowDifference difference = differenceOfFlows(before, after);
        QStringList expected;
        for (const Flow &flow : before.flows) {
            if (!after.flow(flow.id))
                expected.append(flow.id.value);
        }
        QVERIFY(expected.size() >= 3);
        QCOMPARE(idsOf(difference.closed), expected);
        QVERIFY(difference.opened.empty());
        // The numbers are those that the reader saw, not those that a gap gives away.
        for (const Flow &flow : difference.closed)
            QCOMPARE(flow.number, before.flow(flow.id)->number);
    }

    void anotherAddressChangesWhatStays()
    {
        Topology topology = standardTopology(Reading::Recommended);
        const FlowSet before = derived(topology);
        auto *partner = topology.node(NodeId(QStringLiteral("fabrikam")))->as<FederationPartner>();
        partner->addresses = {*IpNetwork::fromString(u"198.51.100.99")};
        const FlowDifference difference = differenceOfFlows(before, derived(topology));
        QVERIFY(difference.closed.empty() && difference.opened.empty());
        size_t expected = 0;
        for (const Flow &flow : before.flows) {
            expected +=
                flow.source.node.value == u"fabrikam" || flow.destination.node.value == u"fabrikam"
                    ? 1
                    : 0;
        }
        QVERIFY(expected > 0);
        QCOMPARE(difference.changed.size(), expected);
        for (const FlowChange &change : difference.changed)
            QCOMPARE(change.before.id, change.after.id);
    }

    void everyPartOfTheHoleCounts()
    {
        const FlowSet flows = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
        const Flow one = flows.flows.front();
        const auto differs = [&one](const std::function<void(Flow &)> &edit) {
            Flow other = one;
            edit(other);
            return !opensTheSame(one, other);
        };
        QVERIFY(differs([](Flow &f) { f.ports = *PortSet::fromString(u"4711"); }));
        QVERIFY(differs([](Flow &f) { f.sourcePorts = *PortSet::fromString(u"4711"); }));
        QVERIFY(differs([](Flow &f) { f.transport = Transport::Udp; }));
        QVERIFY(differs([](Flow &f) { f.requirement = Requirement::Obsolete; }));
        QVERIFY(differs([](Flow &f) { f.application = QStringLiteral("CLS"); }));
        QVERIFY(differs([](Flow &f) { f.security = QStringLiteral("none"); }));
        QVERIFY(differs([](Flow &f) { f.firewall = Firewall::Internal; }));
        QVERIFY(differs([](Flow &f) { f.source.interface = Interface::External; }));
        QVERIFY(differs([](Flow &f) { f.destination.addresses.append(QStringLiteral("::1")); }));
        QVERIFY(differs([](Flow &f) { f.source.translatedAddresses = {QStringLiteral("::1")}; }));
    }

    void whatIsForTheReaderCountsForNothing()
    {
        const FlowSet flows = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
        const Flow one = flows.flows.front();
        Flow other = one;
        other.number += 7;
        other.comment = BilingualText::same(QStringLiteral("another comment"));
        other.source.label = BilingualText::same(QStringLiteral("another name"));
        other.references.clear();
        QVERIFY(opensTheSame(one, other));
    }

    void aServiceThatEndedChangesItsFlows()
    {
        Topology topology =
            topologyOf(dataFolder(QStringLiteral("flows/messenger-in-service/topology.portolan")));
        const FlowSet before = deriveFlows(topology, builtInCatalog(), QDate(2013, 1, 1));
        const FlowSet after = deriveFlows(topology, builtInCatalog(), caseDay);
        const FlowDifference difference = differenceOfFlows(before, after);
        QVERIFY(!difference.changed.empty());
        for (const FlowChange &change : difference.changed) {
            QCOMPARE(change.before.requirement, Requirement::Required);
            QCOMPARE(change.after.requirement, Requirement::Obsolete);
        }
    }
};

QTEST_GUILESS_MAIN(TestFlowDifference)
#include "tst_flowdifference.moc"
