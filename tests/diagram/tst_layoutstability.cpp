#include "diagram/campaign.h"

#include <QTest>

using namespace portolan;

namespace {

// Pairs of cards of one zone that are in both pictures and changed places.
int flipsBetween(const DiagramGeometry &before, const DiagramGeometry &after)
{
    int flips = 0;
    for (const Card &a : before.cards) {
        for (const Card &b : before.cards) {
            const Card *nowA = after.card(a.node), *nowB = after.card(b.node);
            flips += a.zone == b.zone && nowA && nowB && a.rect.top() < b.rect.top() &&
                     nowA->rect.top() > nowB->rect.top();
        }
    }
    return flips;
}

// The directions of an arrow's pieces: "EN E".
QByteArray shapeOf(const Arrow &arrow)
{
    QByteArray shape;
    for (size_t i = 1; i < arrow.points.size(); ++i) {
        const QPointF step = arrow.points[i] - arrow.points[i - 1];
        shape += step.x() > 0 ? 'E' : step.x() < 0 ? 'W' : step.y() > 0 ? 'S' : 'N';
    }
    return shape;
}

double shareOfChangedShapes(const DiagramGeometry &before, const DiagramGeometry &after)
{
    QHash<FlowId, QByteArray> shapes;
    for (const Arrow &arrow : before.arrows)
        shapes.insert(arrow.flow, shapeOf(arrow));
    int changed = 0, both = 0;
    for (const Arrow &arrow : after.arrows) {
        const auto shape = shapes.constFind(arrow.flow);
        if (shape == shapes.cend())
            continue;
        ++both;
        changed += *shape != shapeOf(arrow);
    }
    return both == 0 ? 0 : double(changed) / both;
}

campaign::Case withFlows(const Topology &topology)
{
    return {topology, deriveFlows(topology, builtInCatalog(), campaign::day), false};
}

// An organisation with so many pools and partners.
Topology organisation(int pools, int partners)
{
    Topology topology;
    for (int i = 0; i < pools; ++i)
        topology.nodes.push_back(newNode(topology, NodeType::EdgePool));
    topology.nodes.push_back(newNode(topology, NodeType::FrontEndPool));
    const NodeId inside = topology.nodes.back().id;
    for (Node &node : topology.nodes) {
        if (EdgePool *pool = node.as<EdgePool>()) {
            pool->nextHop = inside;
            pool->services = {Service::RemoteAccess, Service::Federation, Service::WebConferencing,
                              Service::Av};
        }
    }
    topology.nodes.push_back(newNode(topology, NodeType::ExternalUsers));
    for (int i = 0; i < partners; ++i)
        topology.nodes.push_back(newNode(topology, NodeType::FederationPartner));
    return topology;
}

} // namespace

/// One node more or less moves the others as little as possible.
class TestLayoutStability : public QObject
{
    Q_OBJECT

private slots:
    void partnerAddedAndRemoved_data();
    void partnerAddedAndRemoved();
    void randomTopologies();
    void historyDoesNotShowInExports();
};

void TestLayoutStability::partnerAddedAndRemoved_data()
{
    QTest::addColumn<int>("pools");
    QTest::addColumn<int>("partners");
    QTest::newRow("standard") << 1 << 5;
    QTest::newRow("medium") << 2 << 25;
    QTest::newRow("large") << 3 << 170;
}

void TestLayoutStability::partnerAddedAndRemoved()
{
    QFETCH(int, pools);
    QFETCH(int, partners);
    const Topology topology = organisation(pools, partners);
    Topology more = topology;
    const Node added = newNode(more, NodeType::FederationPartner);
    more.nodes.insert(more.nodes.begin() + std::ptrdiff_t(more.nodes.size() / 2), added);
    const campaign::Case small = withFlows(topology), large = withFlows(more);
    const DiagramGeometry before = campaign::layOut(small, Language::English);
    const DiagramGeometry grown = campaign::layOut(large, Language::English, &before);
    QCOMPARE(auditDiagram(grown).faults(), 0);
    QCOMPARE(flipsBetween(before, grown), 0);
    QVERIFY2(shareOfChangedShapes(before, grown) <= 0.12,
             QByteArray::number(shareOfChangedShapes(before, grown)).constData());
    const DiagramGeometry again = campaign::layOut(small, Language::English, &grown);
    QCOMPARE(flipsBetween(grown, again), 0);
    QCOMPARE(auditDiagram(again).faults(), 0);
}

void TestLayoutStability::randomTopologies()
{
    for (quint32 seed = 1; seed < 120; seed += 2) {
        const campaign::Case made = campaign::Maker(seed).make();
        if (made.isByHand || made.topology.nodes.empty())
            continue;
        campaign::Case fewer = withFlows(made.topology);
        const DiagramGeometry before = campaign::layOut(fewer, Language::Russian);
        fewer.topology.nodes.pop_back();
        fewer = withFlows(fewer.topology);
        const DiagramGeometry after = campaign::layOut(fewer, Language::Russian, &before);
        QVERIFY2(auditDiagram(after).faults() == 0, QByteArray::number(seed).constData());
        QVERIFY2(flipsBetween(before, after) == 0, QByteArray::number(seed).constData());
    }
}

// Without a picture before, the same topology gives the same picture, whatever was drawn before.
void TestLayoutStability::historyDoesNotShowInExports()
{
    const campaign::Case made = withFlows(organisation(2, 12));
    const QByteArray first = geometryJson(campaign::layOut(made, Language::English), {});
    const DiagramGeometry other =
        campaign::layOut(withFlows(organisation(2, 13)), Language::English);
    (void)campaign::layOut(made, Language::English, &other);
    QCOMPARE(geometryJson(campaign::layOut(made, Language::English), {}), first);
}

QTEST_GUILESS_MAIN(TestLayoutStability)

#include "tst_layoutstability.moc"
