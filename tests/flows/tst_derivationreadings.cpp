#include "flows/derivationfixture.h"

using namespace portolan;
using namespace portolan::testing;

/// What the topology's `readings`, the rows of documents and conditions with alternatives do to the
/// flows, on catalogues of one rule.
class DerivationReadings : public QObject, private DerivationFixture
{
    Q_OBJECT

private slots:
    void init() { static_cast<DerivationFixture &>(*this) = DerivationFixture(); }
    void readingsDecideContradictions();
    void rulesForOneReadingOnly();
    void alternativesAndNodesThatMustBeThere();
    void rowsThatWereNotPrintedGiveNoFlow();
};

void DerivationReadings::readingsDecideContradictions()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    rule().from.interface = Interface::Av;
    rule().contradictions = {"C1"};
    DocumentRow row;
    row.rules = {"r"};
    row.flow.from = {{NodeType::EdgePool}, Interface::Access};
    row.flow.ports.fixed = PortSet::single(50000);
    SourceDocument document;
    document.id = "doc";
    document.tables = {DocumentTable{{}, {}, {}, {row}}};
    SourceDocument cited;
    cited.id = "cited";
    m_catalog.documents = {document, cited};
    Contradiction contradiction;
    contradiction.code = "C1";
    contradiction.aspects = {Aspect::Interface, Aspect::Presence};
    m_catalog.contradictions = {contradiction};
    m_topology.readings = {{"C1", {"doc", {}, {}}}};
    QCOMPARE(onlyFlow().source.interface, Interface::Access);
    QVERIFY(onlyFlow().ports != PortSet::single(50000)); // the ports are not in question
    m_catalog.contradictions.first().aspects = {Aspect::Ports};
    QCOMPARE(onlyFlow().source.interface, Interface::Av);
    QCOMPARE(onlyFlow().ports, PortSet::single(50000));
    m_topology.readings = {{"C2", {"doc", {}, {}}}};
    QVERIFY(onlyFlow().ports != PortSet::single(50000));
    m_topology.readings = {{"C1", {"cited", {}, {}}}};
    QVERIFY(onlyFlow().ports != PortSet::single(50000));
    // A document without a row for the rule leaves it out only where that is the question.
    m_topology.readings = {{"C1", {"doc", {}, {}}}};
    m_catalog.documents.first().tables.first().rows.first().rules = {"other"};
    QCOMPARE(ids().size(), 1);
    m_catalog.contradictions.first().aspects = {Aspect::Presence};
    QCOMPARE(ids(), QStringList());
}

void DerivationReadings::rulesForOneReadingOnly()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    when().whenFollowing = {{"C5", {"old"}}};
    QCOMPARE(ids(), QStringList());
    m_topology.readings = {{"C5", {"new", {}, {}}}};
    QCOMPARE(ids(), QStringList());
    m_topology.readings = {{"C5", {"old", {}, {}}}};
    QCOMPARE(onlyFlow().because.last(), (Because{{}, "readings", "C5"}));
}

void DerivationReadings::alternativesAndNodesThatMustBeThere()
{
    m_topology.nodes.erase(m_topology.nodes.begin() + 1);
    edge("e1").services = {Service::Av};
    Condition federation;
    federation.allServices = {Service::Federation};
    Condition push;
    push.push = true;
    when().anyOf = {federation, push};
    QCOMPARE(ids(), QStringList());
    edge("e1").push = true;
    QCOMPARE(onlyFlow().because, (QList<Because>{{NodeId("e1"), "push", "true"}}));
    edge("e1").services.insert(Service::Federation);
    QCOMPARE(onlyFlow().because, QList<Because>());
    QCOMPARE(onlyFlow().becauseAnyOf, (QList<Because>{{NodeId("e1"), "services", "federation"},
                                                      {NodeId("e1"), "push", "true"}}));

    when().anyOf.clear();
    NodeDemand demand;
    demand.types = {NodeType::PublicImProvider};
    demand.directorySearch = true;
    when().someNode = {demand};
    QCOMPARE(ids(), QStringList());
    Node skype;
    skype.id = NodeId("skype");
    PublicImProvider provider;
    provider.provider = "skype";
    skype.details = provider;
    m_topology.nodes.push_back(skype);
    QCOMPARE(ids(), QStringList());
    m_topology.nodes.back().as<PublicImProvider>()->directorySearch = true;
    QCOMPARE(onlyFlow().because, (QList<Because>{{NodeId("skype"), "type", "public-im-provider"}}));
}

void DerivationReadings::rowsThatWereNotPrintedGiveNoFlow()
{
    DocumentRow row;
    row.row = "1";
    row.flow = rule();
    row.flow.id = "doc/1";
    SourceDocument document;
    document.id = "doc";
    document.tables = {DocumentTable{{}, {}, {}, {row}}};
    m_catalog.documents = {document};
    m_topology.reading = Reading::Documented;
    m_topology.document = "doc";
    QVERIFY(!ids().isEmpty());
    m_catalog.documents.first().tables.first().rows.first().derived = true;
    QCOMPARE(ids(), QStringList());
    m_catalog.documents.first().tables.first().rows.first().derived = false;
    m_catalog.documents.first().tables.first().rows.first().withinZone = true;
    QCOMPARE(ids(), QStringList());
}

QTEST_GUILESS_MAIN(DerivationReadings)
#include "tst_derivationreadings.moc"
