#include "exchange/flowrows.h"
#include "exchangetesting.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

QList<int> sizes(const FlowSet &flows)
{
    QList<int> result;
    for (const FlowRow &row : flowRows(flows, true))
        result.append(int(row.flows.size()));
    return result;
}

} // namespace

class TestFlowRows : public QObject
{
    Q_OBJECT

private slots:
    void ungroupedRowsAreTheFlows()
    {
        const Plan plan = madePlan();
        const std::vector<FlowRow> rows = flowRows(plan.flows, false);
        QCOMPARE(rows.size(), size_t(3));
        for (size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(&rows[i].first(), &plan.flows.flows[i]);
            QVERIFY(!joinedEnd(rows[i]));
        }
    }

    void partnersShareARowButNotWithAny()
    {
        const Plan plan = madePlan();
        QCOMPARE(sizes(plan.flows), (QList<int>{2, 1}));
        const FlowRow row = flowRows(plan.flows, true).front();
        QCOMPARE(joinedEnd(row), &plan.flows.flows[0].destination);
    }

    void anyOtherDifferenceKeepsFlowsApart_data()
    {
        QTest::addColumn<int>("change");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("change %d", i) << i;
    }

    void anyOtherDifferenceKeepsFlowsApart()
    {
        QFETCH(int, change);
        Plan plan = madePlan();
        Flow &flow = plan.flows.flows[1];
        switch (change) {
        case 0:
            flow.ports = PortSet::single(443);
            break;
        case 1:
            flow.sourcePorts = PortSet::single(3478);
            break;
        case 2:
            flow.transport = Transport::Udp;
            break;
        case 3:
            flow.security = QStringLiteral("TLS");
            break;
        case 4:
            flow.firewall = Firewall::Internal;
            break;
        case 5:
            flow.comment.en = QStringLiteral("other");
            break;
        case 6:
            flow.source.addresses.append(QStringLiteral("10.0.0.11"));
            break;
        case 7:
            flow.destination.addresses.clear();
            break;
        }
        // A partner that may have any address joins neither the known ones nor the whole Internet.
        QCOMPARE(sizes(plan.flows), (QList<int>{1, 1, 1}));
    }

    void inboundFlowsJoinTheirSources()
    {
        Plan plan = madePlan();
        for (Flow &flow : plan.flows.flows)
            std::swap(flow.source, flow.destination);
        const FlowRow row = flowRows(plan.flows, true).front();
        QCOMPARE(row.flows.size(), 2);
        QCOMPARE(joinedEnd(row), &plan.flows.flows[0].source);
    }

    void customFlowsNeverJoin()
    {
        Plan plan = madePlan();
        for (Flow &flow : plan.flows.flows)
            flow.rule = QStringLiteral("custom");
        QCOMPARE(sizes(plan.flows), (QList<int>{1, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestFlowRows)
#include "tst_flowrows.moc"
