#include "flows/flowtesting.h"

#include <algorithm>
#include <random>

using namespace portolan;
using namespace portolan::testing;

/// What must hold for every topology: the cases of tests/data/flows and changes of them.
class FlowProperties : public QObject
{
    Q_OBJECT

private slots:
    void addingAServiceRemovesNoFlow_data() { cases(); }
    void addingAServiceRemovesNoFlow();
    void aSecondPartnerChangesNoOtherFlow_data() { cases(); }
    void aSecondPartnerChangesNoOtherFlow();
    void orderOfNodesChangesOnlyTheOrder_data() { cases(); }
    void orderOfNodesChangesOnlyTheOrder();
    void findingsFollowNoOrder_data() { cases(); }
    void findingsFollowNoOrder();
    void manyNodesGiveManyFlows();

private:
    static void cases();
    static Topology caseTopology();
};

namespace {

/// Flows by id, without the numbers, which follow the order.
QMap<FlowId, Flow> byId(const FlowSet &set)
{
    QMap<FlowId, Flow> flows;
    for (Flow flow : set.flows) {
        flow.number = 0;
        flows.insert(flow.id, flow);
    }
    return flows;
}

bool hasReason(const Flow &flow, const NodeId &node)
{
    return std::any_of(flow.because.begin(), flow.because.end(),
                       [&](const Because &because) { return because.node == node; });
}

bool isPartner(NodeType type)
{
    return type == NodeType::FederationPartner || type == NodeType::HostingProvider ||
           type == NodeType::PublicImProvider || type == NodeType::XmppPartner ||
           type == NodeType::ExternalUsers;
}

} // namespace

void FlowProperties::cases()
{
    QTest::addColumn<QString>("folder");
    const QString root = dataFolder(QStringLiteral("flows"));
    for (const QString &name : foldersOf(root))
        QTest::newRow(qPrintable(name)) << root + QLatin1Char('/') + name;
}

Topology FlowProperties::caseTopology()
{
    QFETCH(QString, folder);
    return topologyOf(folder + QStringLiteral("/topology.portolan"));
}

void FlowProperties::addingAServiceRemovesNoFlow()
{
    for (Reading reading : valuesOf<Reading>()) {
        const Topology before = caseTopology();
        const QStringList ids = idsOf(flowsOf(before, reading));
        for (size_t i = 0; i < before.nodes.size(); ++i) {
            for (Service service : valuesOf<Service>()) {
                Topology after = before;
                auto *pool = after.nodes[i].as<EdgePool>();
                if (!pool)
                    continue;
                pool->services.insert(service);
                const QStringList more = idsOf(flowsOf(after, reading));
                for (const QString &id : ids)
                    QVERIFY2(more.contains(id), qPrintable(id + QLatin1String(nameOf(service))));
            }
        }
    }
}

void FlowProperties::aSecondPartnerChangesNoOtherFlow()
{
    for (Reading reading : valuesOf<Reading>()) {
        const Topology before = caseTopology();
        const QMap<FlowId, Flow> flows = byId(flowsOf(before, reading));
        for (const Node &node : before.nodes) {
            if (!isPartner(node.type()))
                continue;
            Topology after = before;
            Node second = node;
            second.id = freshNodeId(after, node.type());
            after.nodes.push_back(second);
            const QMap<FlowId, Flow> more = byId(flowsOf(after, reading));
            for (auto it = flows.begin(); it != flows.end(); ++it) {
                Flow same = more.value(it.key());
                // What one node was needed for, either of two now suffices for.
                if (hasReason(it.value(), node.id) && !hasReason(same, node.id)) {
                    QVERIFY2(!same.becauseAnyOf.isEmpty(), qPrintable(it.key().value));
                    same.because = it.value().because;
                    same.becauseAnyOf = it.value().becauseAnyOf;
                }
                QVERIFY2(same == it.value(), qPrintable(it.key().value));
            }
        }
    }
}

void FlowProperties::orderOfNodesChangesOnlyTheOrder()
{
    std::mt19937 random(20130315);
    for (Reading reading : valuesOf<Reading>()) {
        const Topology before = caseTopology();
        Topology after = before;
        std::shuffle(after.nodes.begin(), after.nodes.end(), random);
        QMap<FlowId, Flow> flows = byId(flowsOf(before, reading));
        QMap<FlowId, Flow> shuffled = byId(flowsOf(after, reading));
        // Which of several pools is named as the one that has a service follows the order.
        for (QMap<FlowId, Flow> *set : {&flows, &shuffled}) {
            for (Flow &flow : *set)
                flow.because.clear();
        }
        QCOMPARE(flows.keys(), shuffled.keys());
        for (auto it = flows.begin(); it != flows.end(); ++it)
            QVERIFY2(shuffled.value(it.key()) == it.value(), qPrintable(it.key().value));
    }
}

void FlowProperties::findingsFollowNoOrder()
{
    std::mt19937 random(20130315);
    const Topology before = caseTopology();
    Topology after = before;
    std::shuffle(after.nodes.begin(), after.nodes.end(), random);
    const auto codes = [](const Topology &topology) {
        QStringList codes;
        const FlowSet flows = deriveFlows(topology, builtInCatalog(), caseDay);
        for (const Finding &finding : findFindings(topology, builtInCatalog(), flows, caseDay))
            codes.append(finding.code);
        codes.sort();
        return codes;
    };
    QCOMPARE(codes(before), codes(after));
}

void FlowProperties::manyNodesGiveManyFlows()
{
    Topology topology = standardTopology(Reading::Recommended);
    const size_t before = flowsOf(topology, Reading::Recommended).flows.size();
    const Node partner = *topology.node(NodeId(QStringLiteral("fabrikam")));
    constexpr size_t more = 500;
    for (size_t i = 0; i < more; ++i) {
        Node next = partner;
        next.id = NodeId(QStringLiteral("p%1").arg(i));
        topology.nodes.push_back(next);
    }
    size_t perPartner = 0;
    const FlowSet set = flowsOf(topology, Reading::Recommended);
    for (const Flow &flow : set.flows)
        perPartner += flow.source.node == partner.id || flow.destination.node == partner.id;
    QVERIFY(perPartner >= 7);
    QCOMPARE(set.flows.size(), before + more * perPartner);
}

QTEST_GUILESS_MAIN(FlowProperties)
#include "tst_flowproperties.moc"
