#include "flows/disagreements.h"
#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

/// Which contradictions between documents touch a topology, and what another choice would change.
class Disagreements : public QObject
{
    Q_OBJECT

private slots:
    void flowsBringTheirContradictions();
    void otherProductsAreSilent();
    void decidedOnesStayListed();
    void choiceShowsWhatItChanges();
    void findingsBringContradictions();
    void conditionsOnPoolsAreAskedOfPools();

private:
    static QList<Disagreement> touching(const Topology &topology);
    static QStringList codes(const Topology &topology);
};

QList<Disagreement> Disagreements::touching(const Topology &topology)
{
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), caseDay);
    return contradictionsTouching(topology, builtInCatalog(), flows,
                                  findFindings(topology, builtInCatalog(), flows, caseDay));
}

QStringList Disagreements::codes(const Topology &topology)
{
    QStringList codes;
    for (const Disagreement &one : touching(topology))
        codes.append(one.code);
    return codes;
}

void Disagreements::flowsBringTheirContradictions()
{
    const Topology topology = standardTopology(Reading::Recommended);
    const QList<Disagreement> all = touching(topology);
    const auto c3 =
        std::find_if(all.begin(), all.end(), [](const Disagreement &d) { return d.code == u"C3"; });
    QVERIFY(c3 != all.end());
    QCOMPARE(c3->flows, QList<FlowId>{FlowId(QStringLiteral("sip-federation-in:edge:fabrikam"))});
    QVERIFY(!c3->isDecided);
    const QStringList order = codes(topology);
    QStringList sorted = order;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.mid(1).toInt() < b.mid(1).toInt();
    });
    QCOMPARE(order, sorted);
}

void Disagreements::otherProductsAreSilent()
{
    Topology topology = standardTopology(Reading::Recommended);
    topology.product = QStringLiteral("sfb-2019");
    QVERIFY(!codes(topology).contains(QStringLiteral("C3")));
}

void Disagreements::decidedOnesStayListed()
{
    Topology topology = standardTopology(Reading::Recommended);
    topology.readings.insert(QStringLiteral("C3"),
                             ReadingChoice{QStringLiteral("jj618373"), {}, {}});
    const QList<Disagreement> all = touching(topology);
    const auto c3 =
        std::find_if(all.begin(), all.end(), [](const Disagreement &d) { return d.code == u"C3"; });
    QVERIFY(c3 != all.end());
    QVERIFY(c3->isDecided && c3->flows.isEmpty());
    QCOMPARE(c3->decidedDocument, QStringLiteral("jj618373"));
}

void Disagreements::choiceShowsWhatItChanges()
{
    const Topology topology = standardTopology(Reading::Recommended);
    const auto differing = [&](const char *code, const char *document) {
        return flowsThatDiffer(topology, builtInCatalog(), QLatin1String(code),
                               QLatin1String(document), caseDay);
    };
    QCOMPARE(differing("C3", "jj618373"),
             QList<FlowId>{FlowId(QStringLiteral("sip-federation-in:edge:fabrikam"))});
    QCOMPARE(differing("C3", ""), QList<FlowId>());
    QCOMPARE(differing("C1", "jj618373").size(), 3); // the three media rows move to Access
    QCOMPARE(differing("C5", "l10-port-summary"),
             QList<FlowId>{FlowId(QStringLiteral("media-messenger-range-tcp-in:edge:wlm"))});
}

void Disagreements::findingsBringContradictions()
{
    Catalog catalog = builtInCatalog();
    const Topology topology = standardTopology(Reading::Recommended);
    const FlowSet flows = deriveFlows(topology, catalog, caseDay);
    const QList<Finding> findings = findFindings(topology, catalog, flows, caseDay);
    QVERIFY(!findings.isEmpty());
    Contradiction contradiction;
    contradiction.code = QStringLiteral("C99");
    contradiction.findings = {findings.first().code};
    contradiction.sides = {{{QStringLiteral("jj618373")}, {}}, {{}, {}}};
    catalog.contradictions = {contradiction};
    const QList<Disagreement> touching = contradictionsTouching(topology, catalog, flows, findings);
    QCOMPARE(touching.size(), 1);
    QCOMPARE(touching.first().findings, QStringList{findings.first().code});
    QVERIFY(contradictionsTouching(topology, catalog, flows, {}).isEmpty());
    Condition hardware;
    hardware.loadBalancing = LoadBalancing::Hardware;
    catalog.contradictions.first().touches = hardware;
    QVERIFY(contradictionsTouching(topology, catalog, flows, {}).isEmpty());
    hardware.loadBalancing = LoadBalancing::None;
    catalog.contradictions.first().touches = hardware;
    QCOMPARE(contradictionsTouching(topology, catalog, flows, {}).size(), 1);
}

// What is asked of an Edge pool, a reverse proxy beside it does not meet.
void Disagreements::conditionsOnPoolsAreAskedOfPools()
{
    Topology topology = standardTopology(Reading::Recommended);
    Node proxy = newNode(topology, NodeType::ReverseProxy);
    topology.nodes.push_back(proxy);
    QVERIFY(!codes(topology).contains(QStringLiteral("C10")));
    topology.node(NodeId(QStringLiteral("edge")))->as<EdgePool>()->loadBalancing =
        LoadBalancing::Hardware;
    QVERIFY(codes(topology).contains(QStringLiteral("C10")));
}

QTEST_GUILESS_MAIN(Disagreements)
#include "tst_disagreements.moc"
