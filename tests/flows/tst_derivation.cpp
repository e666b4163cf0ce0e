#include "flows/derivationfixture.h"

using namespace portolan;
using namespace portolan::testing;

/// Each predicate of a condition and each way to form an end, on catalogues of one rule.
class Derivation : public QObject, private DerivationFixture
{
    Q_OBJECT

private slots:
    void init();
    void allServicesAreAsked();
    void anyServiceIsEnough();
    void somePoolHasTheService();
    void farServicesAreAsked();
    void productsAreAskedAfterTreatAs();
    void natPushAndHttpAreAsked();
    void farProductsAreAskedAfterTreatAs();
    void providersAndAudioVideoAreAsked();
    void conditionOnFarNodeNeverGivesAny();
    void absentNodeGivesAnyOnce();
    void absentFarProductStandsForNobody();
    void relations();
    void nextHopOfWrongTypeGivesAnyWhereItMust();
    void sameEdgePoolNeedsTwoServers();
    void betweenPoolsTheOpenerIsFirstInTheId();
    void openerMayBeFar();
    void portsOfSettingsFollowThePool();
    void portsBetweenPoolsAreThoseOfEachEnd();
    void balancedAddresses_data();
    void balancedAddresses();
    void onlyContradictionsOfTheProduct();
    void rowPrintsAnyForAnAbsentGateway();
    void templatesOfOneRuleKeepFileOrder();
};

void Derivation::init()
{
    static_cast<DerivationFixture &>(*this) = DerivationFixture();
}

void Derivation::allServicesAreAsked()
{
    when().allServices = {Service::Av, Service::Federation};
    edge("e1").services = {Service::Av};
    edge("e2").services = {Service::Av, Service::Federation, Service::Xmpp};
    QCOMPARE(ids(), QStringList{"r:e2:any"});
    QCOMPARE(onlyFlow().because, (QList<Because>{{NodeId("e2"), "services", "av"},
                                                 {NodeId("e2"), "services", "federation"}}));
}

void Derivation::anyServiceIsEnough()
{
    when().anyService = {Service::PublicIm, Service::Federation};
    edge("e2").services = {Service::Federation, Service::Xmpp};
    QCOMPARE(ids(), QStringList{"r:e2:any"});
    QCOMPARE(onlyFlow().because, (QList<Because>{{NodeId("e2"), "services", "federation"}}));
}

void Derivation::somePoolHasTheService()
{
    when().allServices = {Service::Av};
    when().somePoolHas = {Service::Federation};
    edge("e1").services = {Service::Av};
    QCOMPARE(ids(), QStringList());
    edge("e2").services = {Service::Federation};
    QCOMPARE(ids(), QStringList{"r:e1:any"});
    QCOMPARE(onlyFlow().because.last(), (Because{NodeId("e2"), "services", "federation"}));
}

void Derivation::farServicesAreAsked()
{
    rule().to = {{NodeType::EdgePool}, Interface::Av};
    when().relation = FarRelation::OtherEdgePool;
    when().farServices = {Service::Av};
    edge("e2").services = {Service::Av};
    QCOMPARE(ids(), QStringList{"r:e1:e2"});
}

void Derivation::productsAreAskedAfterTreatAs()
{
    when().products = {"sfb-2019"};
    QCOMPARE(ids(), QStringList());
    m_topology.product = QStringLiteral("sfb-2019");
    QCOMPARE(ids().size(), 2);
    m_topology.product = QStringLiteral("sfb-se");
    QCOMPARE(ids(), QStringList());
    m_catalog.products.append(
        Product{QStringLiteral("sfb-se"), {}, {}, QStringLiteral("sfb-2019"), {}, {}});
    QCOMPARE(ids().size(), 2);
}

void Derivation::natPushAndHttpAreAsked()
{
    when().nat = true;
    QCOMPARE(ids(), QStringList());
    edge("e1").nat = true;
    QCOMPARE(ids(), QStringList{"r:e1:any"});
    when().nat = false;
    QCOMPARE(ids(), QStringList{"r:e2:any"});
    when().nat.reset();
    when().push = true;
    edge("e2").push = true;
    QCOMPARE(ids(), QStringList{"r:e2:any"});
    when().push.reset();
    rule().from = {{NodeType::ReverseProxy}, Interface::External};
    when().http = true;
    QCOMPARE(ids(), QStringList());
    m_topology.node(NodeId("rp"))->as<ReverseProxy>()->http = true;
    QCOMPARE(ids(), QStringList{"r:rp:any"});
}

void Derivation::farProductsAreAskedAfterTreatAs()
{
    m_topology.nodes.erase(m_topology.nodes.begin());
    rule().to = {{NodeType::FederationPartner}, Interface::None};
    when().farProducts = {"lync-2013"};
    m_topology.node(NodeId("p1"))->as<FederationPartner>()->product = "ocs-2007";
    m_topology.node(NodeId("p2"))->as<FederationPartner>()->product = "unknown";
    QCOMPARE(ids(), QStringList());
    m_catalog.partnerProducts.append(
        Product{QStringLiteral("unknown"), {}, {}, QStringLiteral("lync-2013"), {}, {}});
    QCOMPARE(ids(), QStringList{"r:e2:p2"});
    QCOMPARE(onlyFlow().because, (QList<Because>{{NodeId("p2"), "product", "unknown"}}));
}

void Derivation::providersAndAudioVideoAreAsked()
{
    m_topology.nodes.erase(m_topology.nodes.begin());
    rule().to = {{NodeType::PublicImProvider}, Interface::None};
    auto *wlm = m_topology.node(NodeId("wlm"))->as<PublicImProvider>();
    auto *aol = m_topology.node(NodeId("aol"))->as<PublicImProvider>();
    wlm->provider = "windows-live-messenger";
    wlm->audioVideo = false;
    aol->provider = "aol";
    when().farProviders = {"windows-live-messenger"};
    QCOMPARE(ids(), QStringList{"r:e2:wlm"});
    when().audioVideo = true;
    QCOMPARE(ids(), QStringList());
    wlm->audioVideo = true;
    QCOMPARE(ids(), QStringList{"r:e2:wlm"});
    when().farProviders = {};
    aol->audioVideo = true;
    QCOMPARE(ids(), (QStringList{"r:e2:wlm", "r:e2:aol"}));
}

void Derivation::conditionOnFarNodeNeverGivesAny()
{
    rule().to = {{NodeType::HostingProvider}, Interface::None};
    when().farProducts = {"teams"};
    QCOMPARE(ids(), QStringList());
    rule().to = {{NodeType::XmppPartner}, Interface::None};
    when().farProducts = {};
    when().audioVideo = true;
    QCOMPARE(ids(), QStringList());
}

void Derivation::absentNodeGivesAnyOnce()
{
    rule().to = {{NodeType::XmppPartner, NodeType::HostingProvider}, Interface::None};
    QCOMPARE(ids(), (QStringList{"r:e1:any", "r:e2:any"}));
    addNode(NodeType::HostingProvider, "h");
    QCOMPARE(ids(), (QStringList{"r:e1:h", "r:e2:h"}));
}

void Derivation::absentFarProductStandsForNobody()
{
    rule().to = {{NodeType::HostingProvider}, Interface::None};
    when().farProducts = {"lync-2013", "teams"};
    rule().absentFarProduct = QStringLiteral("lync-2013");
    QCOMPARE(ids(), (QStringList{"r:e1:any", "r:e2:any"}));
    when().farProducts = {"ocs-2007"};
    QCOMPARE(ids(), QStringList());
    // A node of the type is there: what it is decides, and nobody stands for it.
    when().farProducts = {"lync-2013"};
    addNode(NodeType::HostingProvider, "h");
    QCOMPARE(ids(), QStringList());
}

void Derivation::relations()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    rule().to = {{NodeType::FrontEndPool, NodeType::Director}, Interface::None};
    QCOMPARE(ids(), (QStringList{"r:e1:f1", "r:e1:f2", "r:e1:d"}));
    when().relation = FarRelation::NextHop;
    QCOMPARE(ids(), QStringList());
    edge("e1").nextHop = NodeId("d");
    QCOMPARE(ids(), QStringList{"r:e1:d"});
    QCOMPARE(onlyFlow().because, (QList<Because>{{NodeId("e1"), "nextHop", "d"}}));

    rule().to = {{NodeType::FrontEndPool}, Interface::None};
    auto *first = m_topology.node(NodeId("f1"))->as<FrontEndPool>();
    auto *second = m_topology.node(NodeId("f2"))->as<FrontEndPool>();
    first->centralManagement = second->centralManagement = false;
    first->xmppGateway = second->xmppGateway = false;
    when().relation = FarRelation::CentralManagement;
    QCOMPARE(ids(), (QStringList{"r:e1:f1", "r:e1:f2"}));
    second->centralManagement = true;
    QCOMPARE(ids(), QStringList{"r:e1:f2"});
    // Without the mark every pool would stand in, this one among them: it is no reason.
    QCOMPARE(onlyFlow().because, QList<Because>());
    first->centralManagement = true;
    QCOMPARE(ids(), (QStringList{"r:e1:f1", "r:e1:f2"}));
    const FlowSet both = deriveFlows(m_topology, m_catalog, caseDay);
    QCOMPARE(both.flow(FlowId("r:e1:f2"))->because,
             (QList<Because>{{NodeId("f2"), "centralManagement", "true"}}));
    first->centralManagement = false;
    when().relation = FarRelation::XmppGateway;
    QCOMPARE(ids(), QStringList());
    first->xmppGateway = true;
    QCOMPARE(ids(), QStringList{"r:e1:f1"});
}

void Derivation::nextHopOfWrongTypeGivesAnyWhereItMust()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    rule().to = {{NodeType::FrontEndPool, NodeType::Director}, Interface::None};
    rule().firewall = Firewall::Internal;
    when().relation = FarRelation::NextHop;
    edge("e1").nextHop = NodeId("p1");
    QCOMPARE(ids(), QStringList());
    rule().anyWhenAbsent = true;
    QCOMPARE(ids(), QStringList{"r:e1:any"});
    m_topology.internalNetworks = {*IpNetwork::fromString(u"10.0.0.0/8")};
    QCOMPARE(onlyFlow().destination.addresses, QStringList{"10.0.0.0/8"});
    rule().firewall = Firewall::External;
    QCOMPARE(onlyFlow().destination.addresses, QStringList());
}

void Derivation::sameEdgePoolNeedsTwoServers()
{
    rule().to = {{NodeType::EdgePool}, Interface::Av};
    when().relation = FarRelation::SameEdgePool;
    for (const char *id : {"e1", "e2"})
        edge(id).servers.resize(1);
    QCOMPARE(ids(), QStringList());
    edge("e2").servers.push_back(edge("e2").servers.front());
    QCOMPARE(ids(), QStringList{"r:e2:e2"});
}

void Derivation::betweenPoolsTheOpenerIsFirstInTheId()
{
    rule().from.interface = Interface::Av;
    rule().to = {{NodeType::EdgePool}, Interface::Av};
    when().relation = FarRelation::OtherEdgePool;
    QCOMPARE(ids(), (QStringList{"r:e1:e2", "r:e2:e1"}));
    const FlowSet set = deriveFlows(m_topology, m_catalog, caseDay);
    QCOMPARE(set.flows.front().source.node.value, QStringLiteral("e1"));
    QCOMPARE(set.flows.front().destination.node.value, QStringLiteral("e2"));
}

void Derivation::openerMayBeFar()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    rule().to = rule().from;
    rule().from = {{NodeType::FederationPartner}, Interface::None};
    QCOMPARE(ids(), (QStringList{"r:e1:p1", "r:e1:p2"}));
    const FlowSet set = deriveFlows(m_topology, m_catalog, caseDay);
    QCOMPARE(set.flows.front().source.node.value, QStringLiteral("p1"));
    QCOMPARE(set.flows.front().destination.interface, Interface::Access);
}

void Derivation::portsOfSettingsFollowThePool()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    rule().ports.setting = QStringLiteral("access-client");
    m_catalog.ports.insert("access-client", {PortSet::single(443), PortSet::single(5061), {}});
    QCOMPARE(onlyFlow().ports, PortSet::single(443));
    edge("e1").addressPlan = AddressPlan::Shared;
    QCOMPARE(onlyFlow().ports, PortSet::single(5061));
    edge("e1").ports.insert("access-client", PortSet::single(8443));
    QCOMPARE(onlyFlow().ports, PortSet::single(8443));
    rule().ports = {PortSet::single(53), {}};
    rule().sourcePorts.setting = QStringLiteral("access-client");
    QCOMPARE(onlyFlow().ports, PortSet::single(53));
    QCOMPARE(onlyFlow().sourcePorts, PortSet::single(8443));
}

void Derivation::portsBetweenPoolsAreThoseOfEachEnd()
{
    rule().to = {{NodeType::EdgePool}, Interface::Av};
    when().relation = FarRelation::OtherEdgePool;
    rule().ports.setting = rule().sourcePorts.setting = QStringLiteral("av-udp");
    edge("e1").ports.insert("av-udp", PortSet::single(3479));
    edge("e2").ports.insert("av-udp", PortSet::single(3480));
    const FlowSet set = deriveFlows(m_topology, m_catalog, caseDay);
    QCOMPARE(set.flows.front().sourcePorts, PortSet::single(3479));
    QCOMPARE(set.flows.front().ports, PortSet::single(3480));
}

void Derivation::balancedAddresses_data()
{
    QTest::addColumn<int>("balanced");
    QTest::addColumn<bool>("hasVirtual");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nodes") << int(BalancedAddresses::Nodes) << true << "10.0.0.1 10.0.0.2";
    QTest::newRow("virtual") << int(BalancedAddresses::Virtual) << true << "10.0.0.100";
    QTest::newRow("both") << int(BalancedAddresses::Both) << true << "10.0.0.100 10.0.0.1 10.0.0.2";
    QTest::newRow("virtual that is not set")
        << int(BalancedAddresses::Virtual) << false << "10.0.0.1 10.0.0.2";
}

void Derivation::balancedAddresses()
{
    QFETCH(int, balanced);
    QFETCH(bool, hasVirtual);
    QFETCH(QString, expected);
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    EdgePool &pool = edge("e1");
    pool.loadBalancing = LoadBalancing::Hardware;
    pool.hasVirtual = hasVirtual;
    pool.virtualAddresses.access.address = *IpAddress::fromString(u"10.0.0.100");
    pool.servers.resize(2);
    pool.servers[0].access = {};
    pool.servers[1].access = {};
    pool.servers[0].access.address = *IpAddress::fromString(u"10.0.0.1");
    pool.servers[1].access.address = *IpAddress::fromString(u"10.0.0.2");
    rule().balanced.insert("lync-2013", BalancedAddresses(balanced));
    QCOMPARE(onlyFlow().source.addresses.join(QLatin1Char(' ')), expected);
    m_topology.product = "sfb-2015";
    QCOMPARE(onlyFlow().source.addresses.join(QLatin1Char(' ')),
             QStringLiteral("10.0.0.1 10.0.0.2"));
}

void Derivation::onlyContradictionsOfTheProduct()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    rule().contradictions = {"C1", "C2"};
    SourceDocument lync;
    lync.id = "lync-document";
    lync.product = "lync-2013";
    SourceDocument skype = lync;
    skype.id = "skype-document";
    skype.product = "sfb-2015";
    m_catalog.documents = {lync, skype};
    m_catalog.contradictions = {{"C1", {}, {{{"lync-document"}, {}}}, {}, {}},
                                {"C2", {}, {{{"skype-document"}, {}}}, {}, {}}};
    QCOMPARE(onlyFlow().contradictions, QStringList{"C1"});
    m_topology.product = "sfb-2015";
    QCOMPARE(onlyFlow().contradictions, QStringList{"C2"});
}

void Derivation::rowPrintsAnyForAnAbsentGateway()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    for (const char *id : {"f1", "f2"})
        m_topology.node(NodeId(QLatin1String(id)))->as<FrontEndPool>()->xmppGateway = false;
    DocumentRow row;
    row.row = "10";
    row.flow.id = "doc/10";
    row.flow.from = {{NodeType::FrontEndPool}, Interface::None};
    row.flow.to = {{NodeType::EdgePool}, Interface::Internal};
    row.flow.when.relation = FarRelation::XmppGateway;
    SourceDocument document;
    document.id = "doc";
    document.tables = {DocumentTable{{}, {}, {}, {row}}};
    m_catalog.documents = {document};
    m_topology.reading = Reading::Documented;
    m_topology.document = "doc";
    QCOMPARE(ids(), QStringList{"doc/10:e1:any"});
    m_topology.node(NodeId("f2"))->as<FrontEndPool>()->xmppGateway = true;
    QCOMPARE(ids(), QStringList{"doc/10:e1:f2"});
}

void Derivation::templatesOfOneRuleKeepFileOrder()
{
    rule().to = {{NodeType::FederationPartner}, Interface::None};
    when().farProducts = {"lync-2013"};
    m_topology.node(NodeId("p1"))->as<FederationPartner>()->product = "ocs-2007";
    m_topology.node(NodeId("p2"))->as<FederationPartner>()->product = "lync-2013";
    Rule variant = rule();
    variant.when.farProducts = {"ocs-2007"};
    variant.ports.fixed = PortSet::single(50000);
    m_catalog.rules.append(variant);
    QCOMPARE(ids(), (QStringList{"r:e1:p1", "r:e1:p2", "r:e2:p1", "r:e2:p2"}));
    const FlowSet set = deriveFlows(m_topology, m_catalog, caseDay);
    QCOMPARE(set.flows.at(2).ports, PortSet::single(50000));
    QVERIFY(set.flows.at(3).ports.isAny());
    QCOMPARE(set.flows.at(2).destination.node, NodeId("p1"));
}

QTEST_GUILESS_MAIN(Derivation)
#include "tst_derivation.moc"
