#include "flows/flownumbers.h"
#include "flows/flowtesting.h"

#include <limits>

using namespace portolan;
using namespace portolan::testing;

class FlowNumbers : public QObject
{
    Q_OBJECT

private slots:
    void withoutKeptNumbersInTableOrder();
    void keptNumbersStayAndNewOnesFollow();
    void numbersOfVanishedFlowsAreNotGivenAgain();
    void lastWholeNumberFillsGaps();
    void savingTwiceChangesNothing();
    void suppressionRenumbersNothingThatIsKept();
    void numberText();

private:
    static std::vector<Flow> flowsNamed(const QStringList &ids);
    static QList<int> numbers(const std::vector<Flow> &flows);
};

std::vector<Flow> FlowNumbers::flowsNamed(const QStringList &ids)
{
    std::vector<Flow> flows(size_t(ids.size()));
    for (qsizetype i = 0; i < ids.size(); ++i)
        flows[size_t(i)].id = FlowId(ids.at(i));
    return flows;
}

QList<int> FlowNumbers::numbers(const std::vector<Flow> &flows)
{
    QList<int> numbers;
    for (const Flow &flow : flows)
        numbers.append(flow.number);
    return numbers;
}

void FlowNumbers::withoutKeptNumbersInTableOrder()
{
    std::vector<Flow> flows = flowsNamed({"c", "a", "b"});
    numberKeeping({}, flows);
    QCOMPARE(numbers(flows), (QList<int>{1, 2, 3}));
}

void FlowNumbers::keptNumbersStayAndNewOnesFollow()
{
    std::vector<Flow> flows = flowsNamed({"new-1", "old", "new-2"});
    numberKeeping({{FlowId("old"), 5}}, flows);
    QCOMPARE(numbers(flows), (QList<int>{6, 5, 7}));
}

void FlowNumbers::numbersOfVanishedFlowsAreNotGivenAgain()
{
    std::vector<Flow> flows = flowsNamed({"a", "b"});
    numberKeeping({{FlowId("gone"), 2}, {FlowId("a"), 1}}, flows);
    QCOMPARE(numbers(flows), (QList<int>{1, 3}));
}

void FlowNumbers::lastWholeNumberFillsGaps()
{
    std::vector<Flow> flows = flowsNamed({"a", "b", "c"});
    const int last = std::numeric_limits<int>::max();
    numberKeeping({{FlowId("gone"), last}, {FlowId("b"), 2}}, flows);
    QCOMPARE(numbers(flows), (QList<int>{1, 2, 3}));
}

void FlowNumbers::savingTwiceChangesNothing()
{
    Topology topology = standardTopology(Reading::Recommended);
    const FlowSet first = flowsOf(topology, Reading::Recommended);
    topology.flowNumbers = numbersToKeep(topology, first);
    QCOMPARE(topology.flowNumbers.size(), qsizetype(first.flows.size()));
    edgeOf(topology).services.remove(Service::Xmpp);
    const FlowSet second = flowsOf(topology, Reading::Recommended);
    QVERIFY(second.flows.size() < first.flows.size());
    QCOMPARE(numbersToKeep(topology, second), topology.flowNumbers);
    for (const Flow &flow : second.flows)
        QCOMPARE(flow.number, first.flow(flow.id)->number);
}

void FlowNumbers::suppressionRenumbersNothingThatIsKept()
{
    Topology topology = standardTopology(Reading::Recommended);
    const FlowSet first = flowsOf(topology, Reading::Recommended);
    topology.flowNumbers = numbersToKeep(topology, first);
    topology.suppressedFlows.push_back({first.flows.at(3).id, {}, {}});
    const FlowSet second = flowsOf(topology, Reading::Recommended);
    QCOMPARE(second.suppressed, QList<FlowId>{first.flows.at(3).id});
    QCOMPARE(second.flows.size(), first.flows.size() - 1);
    QCOMPARE(second.flows.at(3).number, 5);
}

void FlowNumbers::numberText()
{
    QCOMPARE(flowNumberText(1), QStringLiteral("F-001"));
    QCOMPARE(flowNumberText(12), QStringLiteral("F-012"));
    QCOMPARE(flowNumberText(1234), QStringLiteral("F-1234"));
}

QTEST_GUILESS_MAIN(FlowNumbers)
#include "tst_flownumbers.moc"
