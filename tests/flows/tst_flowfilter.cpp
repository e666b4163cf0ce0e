#include "flows/filtertext.h"
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
    void byApplication();
    void byRequirement();
    void theTextNamesEveryCriterion();
    void theTextCountsTheFlows();
    void aLongTextIsCut();

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

void FlowFilters::byApplication()
{
    const QStringList names = applicationsOf(m_flows);
    QVERIFY(names.size() > 2);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    size_t count = 0;
    for (const QString &name : names) {
        FlowFilter filter;
        filter.application = name;
        QVERIFY(!filter.isEmpty());
        const FlowSet some = filteredFlows(m_flows, filter);
        QVERIFY(!some.flows.empty() && some.flows.size() < m_flows.flows.size());
        for (const Flow &flow : some.flows) {
            QCOMPARE(flow.application, name);
            QVERIFY(*m_flows.flow(flow.id) == flow); // numbers stay
        }
        count += some.flows.size();
    }
    QCOMPARE(count, m_flows.flows.size());
    FlowFilter part;
    part.application = names.first().chopped(1); // a name, not a piece of one
    QVERIFY(filteredFlows(m_flows, part).flows.empty());
}

void FlowFilters::byRequirement()
{
    FlowSet flows = m_flows;
    flows.flows.at(0).requirement = Requirement::Obsolete;
    flows.flows.at(1).requirement = Requirement::Optional;
    size_t count = 0;
    for (const Requirement requirement : valuesOf<Requirement>()) {
        FlowFilter filter;
        filter.requirement = requirement;
        QVERIFY(!filter.isEmpty());
        const FlowSet some = filteredFlows(flows, filter);
        QVERIFY(!some.flows.empty());
        for (const Flow &flow : some.flows)
            QCOMPARE(flow.requirement, requirement);
        count += some.flows.size();
    }
    QCOMPARE(count, flows.flows.size());
}

void FlowFilters::theTextNamesEveryCriterion()
{
    const Catalog &catalog = builtInCatalog();
    QVERIFY(filterText({}, catalog).isEmpty());
    FlowFilter filter;
    filter.scenario = Scenario::SipFederation;
    filter.firewall = Firewall::External;
    filter.application = QStringLiteral("SIP");
    filter.requirement = Requirement::Required;
    filter.text = QStringLiteral(" 50\n61\x01 ");
    const BilingualText text = filterText(filter, catalog);
    QCOMPARE(text.en, QStringLiteral("SIP federation, external firewall, SIP, required, “50 61”"));
    QCOMPARE(text.ru,
             QStringLiteral("Федерация SIP, внешний брандмауэр, SIP, обязательно, «50 61»"));
}

void FlowFilters::theTextCountsTheFlows()
{
    const Catalog &catalog = builtInCatalog();
    QVERIFY(shownText({}, m_flows, catalog).isEmpty());
    FlowFilter filter;
    filter.text = QStringLiteral("  ");
    QVERIFY(shownText(filter, m_flows, catalog).isEmpty());
    filter = {};
    filter.firewall = Firewall::Internal;
    const size_t shown = filteredFlows(m_flows, filter).flows.size();
    const BilingualText text = shownText(filter, m_flows, catalog);
    QCOMPARE(text.en, QStringLiteral("Shown: internal firewall; %1 of %2 flows")
                          .arg(shown)
                          .arg(m_flows.flows.size()));
    QVERIFY(text.ru.startsWith(QStringLiteral("Показано: внутренний брандмауэр; ")));
    QCOMPARE(shownCountText(0, 1).en, QStringLiteral("0 of 1 flow"));
    QCOMPARE(shownCountText(1, 21).ru, QStringLiteral("1 из 21 потока"));
    QCOMPARE(shownCountText(4, 32).ru, QStringLiteral("4 из 32 потоков"));
    QCOMPARE(shownCountText(4, 5).ru, QStringLiteral("4 из 5 потоков"));
}

void FlowFilters::aLongTextIsCut()
{
    FlowFilter filter;
    filter.text = QString(500, u'x');
    QVERIFY(filterText(filter, builtInCatalog()).en.size() < 70);
}

QTEST_GUILESS_MAIN(FlowFilters)
#include "tst_flowfilter.moc"
