#include "flows/findtext.h"
#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

class FindText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nodes_data();
    void nodes();
    void flowNumbers_data();
    void flowNumbers();
    void portsAlsoInsideRanges_data();
    void portsAlsoInsideRanges();
    void flowsByAddress();
    void textsOfCustomFlows();
    void eachThingOnceNodesFirst();
    void nothingIsFoundByNothing();
    void placesHaveNames();

private:
    QStringList nodesWith(const QString &text) const
    {
        QStringList ids;
        for (const SearchHit &hit : findText(m_places, m_flows, SearchQuery(text))) {
            if (!hit.node.isEmpty())
                ids.append(hit.node.value + hit.place.pointer);
        }
        return ids;
    }
    QSet<int> flowsWith(const QString &text) const
    {
        QSet<int> numbers;
        for (const SearchHit &hit : findText(m_places, m_flows, SearchQuery(text))) {
            if (!hit.flow.isEmpty())
                numbers.insert(m_flows.flow(hit.flow)->number);
        }
        return numbers;
    }

    Topology m_topology;
    FlowSet m_flows;
    std::vector<SearchPlace> m_places;
};

void FindText::initTestCase()
{
    m_topology = standardTopology(Reading::Recommended);
    m_topology.node(NodeId(QStringLiteral("fabrikam")))->notes = {
        QStringLiteral("Ask Ada first"), QStringLiteral("Сначала спросить Аду")};
    auto *partner = m_topology.node(NodeId(QStringLiteral("fabrikam")))->as<FederationPartner>();
    partner->addresses.append(*IpNetwork::fromString(u"203.0.113.128/25"));
    auto *edge = m_topology.node(NodeId(QStringLiteral("edge")))->as<EdgePool>();
    edge->servers.front().access.address6 = *IpAddress::fromString(u"2001:db8::10");
    edge->ports.insert(QStringLiteral("av-udp"), PortSet({{3400, 3500}}));
    CustomFlow custom;
    custom.id = QStringLiteral("backup");
    custom.from.node = NodeId(QStringLiteral("edge"));
    custom.application = QStringLiteral("SMB");
    custom.ports = PortSet::single(445);
    custom.firewall = Firewall::Internal;
    custom.justification = BilingualText::same(QStringLiteral("Nightly copies"));
    m_topology.customFlows.push_back(custom);
    m_flows = flowsOf(m_topology, Reading::Recommended);
    m_places = searchPlaces(m_topology, builtInCatalog());
}

void FindText::nodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("a name", QStringLiteral("edge POOL"), {QStringLiteral("edge/name")});
    row("a part of a host name", QStringLiteral("wc.cont"),
        {QStringLiteral("edge/externalFqdns/web-conferencing")});
    row("a name that only the card has", QStringLiteral("Messenger"), {QStringLiteral("wlm/name")});
    row("in Russian", QStringLiteral("Внешние польз"), {QStringLiteral("users/name")});
    row("notes", QStringLiteral("ada first"), {QStringLiteral("fabrikam/notes")});
    row("Russian notes", QStringLiteral("спросить АДУ"), {QStringLiteral("fabrikam/notes")});
    row("a domain", QStringLiteral("jabber.example"), {QStringLiteral("jabber/domain")});
    row("an id", QStringLiteral("jabber"), {QStringLiteral("jabber/domain")});
    row("an address", QStringLiteral("131.107.155.20"),
        {QStringLiteral("edge/servers/0/web-conferencing/address")});
    row("the beginning of an address", QStringLiteral("192.168.10."),
        {QStringLiteral("fe/servers/0/address")});
    row("no part of a whole address", QStringLiteral("131.107.155.1"), {});
    row("in a network", QStringLiteral("203.0.113.200"), {QStringLiteral("fabrikam/addresses")});
    row("beside the network", QStringLiteral("203.0.113.100"), {});
    row("a network around", QStringLiteral("203.0.113.0/24"),
        {QStringLiteral("fabrikam/addresses"), QStringLiteral("jabber/addresses")});
    row("another spelling", QStringLiteral("2001:DB8:0:0:0:0:0:10"),
        {QStringLiteral("edge/servers/0/access/address6")});
    row("an octet", QStringLiteral("113"),
        {QStringLiteral("fabrikam/addresses"), QStringLiteral("jabber/addresses")});
    row("a port of the pool", QStringLiteral("3456"), {QStringLiteral("edge/ports/av-udp")});
}

void FindText::nodes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(nodesWith(text), found);
}

void FindText::flowNumbers_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"12", "F-012", "f-12", "F12", " F-12 "})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FindText::flowNumbers()
{
    QFETCH(QString, text);
    QCOMPARE(flowsWith(text), QSet<int>{12});
}

void FindText::portsAlsoInsideRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("transport");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("one") << QStringLiteral("5061") << QString() << 5061 << 5061;
    QTest::newRow("in the media range") << QStringLiteral("50042") << QString() << 50042 << 50042;
    QTest::newRow("a range") << QStringLiteral("50000-59999") << QString() << 50000 << 59999;
    QTest::newRow("a Russian range")
        << QStringLiteral("50000–59999") << QString() << 50000 << 59999;
    QTest::newRow("with TCP") << QStringLiteral("tcp 443") << QStringLiteral("TCP") << 443 << 443;
    QTest::newRow("with UDP") << QStringLiteral("UDP 53") << QStringLiteral("UDP") << 53 << 53;
}

void FindText::portsAlsoInsideRanges()
{
    QFETCH(QString, text);
    QFETCH(QString, transport);
    QFETCH(int, first);
    QFETCH(int, last);
    QSet<int> expected;
    const auto isAt = [&](const PortSet &ports) {
        return !ports.isAny() && ports.contains(quint16(first)) && ports.contains(quint16(last));
    };
    for (const Flow &flow : m_flows.flows) {
        if ((transport.isEmpty() || nameOf(flow.transport) == transport) &&
            (isAt(flow.ports) || isAt(flow.sourcePorts)))
            expected.insert(flow.number);
    }
    QVERIFY(!expected.isEmpty());
    QVERIFY(expected.size() < qsizetype(m_flows.flows.size()) / 2);
    QCOMPARE(flowsWith(text), expected);
}

void FindText::flowsByAddress()
{
    const QSet<int> exact = flowsWith(QStringLiteral("198.51.100.10"));
    QVERIFY(!exact.isEmpty());
    for (const int number : exact) {
        const auto at = std::find_if(m_flows.flows.begin(), m_flows.flows.end(),
                                     [&](const Flow &flow) { return flow.number == number; });
        QVERIFY((at->source.addresses + at->destination.addresses)
                    .contains(QStringLiteral("198.51.100.10")));
    }
    // The partner has a network beside its address: the same flows by an address inside it.
    QCOMPARE(flowsWith(QStringLiteral("203.0.113.200")), exact);
    QCOMPARE(flowsWith(QStringLiteral("203.0.113.100")), QSet<int>());
}

void FindText::textsOfCustomFlows()
{
    const QSet<int> custom = flowsWith(QStringLiteral("nightly"));
    QCOMPARE(custom.size(), 1);
    QCOMPARE(flowsWith(QStringLiteral("smb")), custom);
}

void FindText::eachThingOnceNodesFirst()
{
    const QList<SearchHit> hits =
        findText(m_places, m_flows, SearchQuery(QStringLiteral("contoso")));
    QSet<QString> seen;
    bool flowsBegan = false;
    for (const SearchHit &hit : hits) {
        QVERIFY(hit.node.isEmpty() != hit.flow.isEmpty());
        flowsBegan = flowsBegan || hit.node.isEmpty();
        QCOMPARE(hit.node.isEmpty(), flowsBegan);
        const QString id = hit.node.value + u'|' + hit.flow.value;
        QVERIFY(!seen.contains(id));
        seen.insert(id);
    }
    QVERIFY(hits.size() > 2 && flowsBegan);
}

void FindText::nothingIsFoundByNothing()
{
    for (const QString &text : {QString(), QStringLiteral("  "), QStringLiteral("any such thing")})
        QVERIFY(findText(m_places, m_flows, SearchQuery(text)).isEmpty());
}

void FindText::placesHaveNames()
{
    for (const SearchPlace &place : m_places) {
        const BilingualText name = searchPlaceName(place, builtInCatalog());
        QVERIFY2(!name.en.isEmpty() && !name.ru.isEmpty() && name.en != name.ru,
                 qPrintable(place.pointer + u' ' + name.en));
        QVERIFY(!place.text.isEmpty());
    }
    const auto access = std::find_if(m_places.begin(), m_places.end(), [](const auto &place) {
        return place.pointer == u"/servers/0/access/address";
    });
    QCOMPARE(searchPlaceName(*access, builtInCatalog()).en,
             QStringLiteral("server 1, Access Edge, address"));
}

QTEST_GUILESS_MAIN(FindText)
#include "tst_findtext.moc"
