#include "flows/flowfilter.h"
#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

class FlowFilters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyFilterKeepsAll();
    void byFirewall();
    void byScenario();
    void byText_data();
    void byText();
    void criteriaAddUp();

private:
    FlowSet m_flows;
};

void FlowFilters::initTestCase()
{
    m_flows = flowsOf(standardTopology(Reading::Recommended), Reading::Recommended);
}

void FlowFilters::emptyFilterKeepsAll()
{
    QVERIFY(FlowFilter().isEmpty());
    QVERIFY(filteredFlows(m_flows, FlowFilter()) == m_flows);
}

void FlowFilters::byFirewall()
{
    FlowFilter filter;
    filter.firewall = Firewall::Internal;
    const FlowSet inside = filteredFlows(m_flows, filter);
    filter.firewall = Firewall::External;
    const FlowSet outside = filteredFlows(m_flows, filter);
    QVERIFY(!inside.flows.empty() && !outside.flows.empty());
    QCOMPARE(inside.flows.size() + outside.flows.size(), m_flows.flows.size());
    for (const Flow &flow : inside.flows) {
        QCOMPARE(flow.firewall, Firewall::Internal);
        QVERIFY(*m_flows.flow(flow.id) == flow); // numbers stay
    }
    QCOMPARE(inside.topology, m_flows.topology);
    QCOMPARE(inside.product, m_flows.product);
}

void FlowFilters::byScenario()
{
    size_t count = 0;
    for (Scenario scenario : valuesOf<Scenario>()) {
        FlowFilter filter;
        filter.scenario = scenario;
        count += filteredFlows(m_flows, filter).flows.size();
    }
    QCOMPARE(count, m_flows.flows.size());
}

void FlowFilters::byText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("found");
    const QString in = QStringLiteral("sip-federation-in:edge:fabrikam");
    QTest::newRow("label") << "FABRIKAM" << in << true;
    QTest::newRow("address") << "198.51.100" << in << true;
    QTest::newRow("port") << "5061" << in << true;
    QTest::newRow("pill") << "tcp 5061" << in << true;
    QTest::newRow("application") << "sip" << in << true;
    QTest::newRow("security") << "mtls" << in << true;
    QTest::newRow("spaces around") << "  sip " << in << true;
    QTest::newRow("other partner") << "jabber" << in << false;
    QTest::newRow("other transport") << "udp" << in << false;
    QTest::newRow("node") << "wlm"
                          << "public-im-in:edge:wlm" << true;
}

void FlowFilters::byText()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(bool, found);
    FlowFilter filter;
    filter.text = text;
    const Flow *flow = m_flows.flow(FlowId(id));
    QVERIFY(flow);
    QCOMPARE(filter.accepts(*flow), found);
}

void FlowFilters::criteriaAddUp()
{
    FlowFilter filter;
    filter.text = flowNumberText(m_flows.flows.back().number);
    QCOMPARE(filteredFlows(m_flows, filter).flows.size(), size_t(1));
    filter.firewall = m_flows.flows.back().firewall == Firewall::External ? Firewall::Internal
                                                                          : Firewall::External;
    QVERIFY(filteredFlows(m_flows, filter).flows.empty());
}

QTEST_GUILESS_MAIN(FlowFilters)
#include "tst_flowfilter.moc"
