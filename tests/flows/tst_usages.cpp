#include "flows/flowtesting.h"
#include "flows/usages.h"

using namespace portolan;
using namespace portolan::testing;

class Usages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatCanBeAsked_data();
    void whatCanBeAsked();
    void properties_data();
    void properties();
    void flowsOfAnAddress();
    void flowsOfAName();
    void flowsOfAnExternalName();
    void whatANodeAndAFlowOffer();

private:
    QStringList pointersOf(const QString &text) const
    {
        QStringList pointers;
        for (const Usage &usage : usagesOf(text, m_topology, m_flows, builtInCatalog())) {
            if (!usage.isFlow())
                pointers.append(usage.place.node.value + usage.place.pointer);
        }
        return pointers;
    }
    QList<Flow> flowsAt(const QString &text) const
    {
        QList<Flow> flows;
        for (const Usage &usage : usagesOf(text, m_topology, m_flows, builtInCatalog())) {
            if (usage.isFlow())
                flows.append(*m_flows.flow(usage.flow));
        }
        return flows;
    }

    Topology m_topology;
    FlowSet m_flows;
};

void Usages::initTestCase()
{
    m_topology = standardTopology(Reading::Recommended);
    m_topology.internalNetworks.append(*IpNetwork::fromString(u"192.168.0.0/16"));
    Node note;
    note.id = NodeId(QStringLiteral("memo"));
    note.details = Note{{QStringLiteral("sip.contoso.com and 192.168.10.90, please"),
                         QStringLiteral("Не xsip.contoso.com и не sip.contoso.com.ru")}};
    m_topology.nodes.push_back(note);
    m_flows = flowsOf(m_topology, Reading::Recommended);
}

void Usages::whatCanBeAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("can");
    QTest::newRow("address") << QStringLiteral("192.0.2.1") << true;
    QTest::newRow("network") << QStringLiteral("192.0.2.0/24") << true;
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << true;
    QTest::newRow("name") << QStringLiteral("sip.contoso.com") << true;
    QTest::newRow("word") << QStringLiteral("contoso") << false;
    QTest::newRow("sentence") << QStringLiteral("Edge pool.") << false;
    QTest::newRow("nothing") << QString() << false;
}

void Usages::whatCanBeAsked()
{
    QFETCH(QString, text);
    QFETCH(bool, can);
    QCOMPARE(hasUsages(text), can);
    if (!can)
        QVERIFY(usagesOf(text, m_topology, m_flows, builtInCatalog()).isEmpty());
}

void Usages::properties_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pointers");
    QTest::newRow("a name, in any case, and where a note speaks of it")
        << QStringLiteral("SIP.contoso.com")
        << QStringList{QStringLiteral("edge/externalFqdns/access"), QStringLiteral("memo/text")};
    QTest::newRow("a name that a pool and its server share")
        << QStringLiteral("edge01.contoso.com")
        << QStringList{QStringLiteral("edge/fqdn"), QStringLiteral("edge/servers/0/fqdn")};
    QTest::newRow("an address, the network around it and a note")
        << QStringLiteral("192.168.10.90")
        << QStringList{QStringLiteral("/internalNetworks"), QStringLiteral("fe/servers/0/address"),
                       QStringLiteral("memo/text")};
    QTest::newRow("a network with what lies in it")
        << QStringLiteral("131.107.155.0/24")
        << QStringList{QStringLiteral("edge/servers/0/access/address"),
                       QStringLiteral("edge/servers/0/web-conferencing/address"),
                       QStringLiteral("edge/servers/0/av/address")};
    QTest::newRow("a domain of the topology")
        << QStringLiteral("contoso.com") << QStringList{QStringLiteral("/sipDomains")};
}

void Usages::properties()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pointers);
    QCOMPARE(pointersOf(text), pointers);
}

void Usages::flowsOfAnAddress()
{
    const QString av = QStringLiteral("131.107.155.30");
    const QList<Flow> flows = flowsAt(av);
    QVERIFY(!flows.isEmpty());
    for (const Flow &flow : flows)
        QVERIFY((flow.source.addresses + flow.destination.addresses).contains(av));
    const auto count =
        std::count_if(m_flows.flows.begin(), m_flows.flows.end(), [&](const Flow &flow) {
            return (flow.source.addresses + flow.destination.addresses).contains(av);
        });
    QCOMPARE(flows.size(), qsizetype(count));
}

void Usages::flowsOfAName()
{
    const QList<Flow> flows = flowsAt(QStringLiteral("jabber.example.org"));
    QVERIFY(!flows.isEmpty());
    const NodeId jabber(QStringLiteral("jabber"));
    for (const Flow &flow : flows)
        QVERIFY(flow.source.node == jabber || flow.destination.node == jabber);
}

void Usages::flowsOfAnExternalName()
{
    const QList<Flow> flows = flowsAt(QStringLiteral("wc.contoso.com"));
    QVERIFY(!flows.isEmpty());
    for (const Flow &flow : flows)
        QVERIFY(flow.source.interface == Interface::WebConferencing ||
                flow.destination.interface == Interface::WebConferencing);
}

void Usages::whatANodeAndAFlowOffer()
{
    const Node *fe = m_topology.node(NodeId(QStringLiteral("fe")));
    QCOMPARE(usableTextsOf(*fe, builtInCatalog()),
             QStringList({QStringLiteral("pool01.contoso.net"), QStringLiteral("fe01.contoso.net"),
                          QStringLiteral("192.168.10.90")}));
    const Flow flow = flowsAt(QStringLiteral("198.51.100.10")).constFirst();
    const QStringList texts = usableTextsOf(flow);
    QVERIFY(texts.contains(QStringLiteral("198.51.100.10")));
    QCOMPARE(texts.size(), 2);
}

QTEST_GUILESS_MAIN(Usages)
#include "tst_usages.moc"
