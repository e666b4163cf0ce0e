// Addresses that count up, skip what is used and stay in their network.
#include "edit/addresspool.h"
#include "edit/editing.h"

#include <QTest>

using namespace portolan;

namespace {

IpAddress ip(const char *text)
{
    const auto address = IpAddress::fromString(QString::fromLatin1(text));
    if (!address)
        qFatal("no address: %s", text);
    return *address;
}

QStringList taken(AddressPool pool, int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(pool.next().toString());
    return texts;
}

} // namespace

class TestAddressPool : public QObject
{
    Q_OBJECT

private slots:
    void countsUpAndSkips()
    {
        QCOMPARE(taken({ip("192.0.2.9"), {ip("192.0.2.10"), ip("192.0.2.12")}}, 3),
                 (QStringList{QStringLiteral("192.0.2.9"), QStringLiteral("192.0.2.11"),
                              QStringLiteral("192.0.2.13")}));
    }
    void endsWithTheNetwork()
    {
        QCOMPARE(taken({ip("192.0.2.253"), {}}, 3),
                 (QStringList{QStringLiteral("192.0.2.253"), QStringLiteral("192.0.2.254"), {}}));
        QCOMPARE(taken({ip("10.0.0.0"), {}, 30}, 3),
                 (QStringList{QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2"), {}}));
        QCOMPARE(taken({ip("10.0.0.254"), {}, 16}, 2),
                 (QStringList{QStringLiteral("10.0.0.254"), QStringLiteral("10.0.0.255")}));
        QCOMPARE(taken({IpAddress(), {}}, 1), QStringList{QString()});
    }
    void lastAddressHasNoneAfterIt()
    {
        QVERIFY(addressAfter(ip("255.255.255.255")).isNull());
        QVERIFY(addressAfter(ip("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")).isNull());
        QVERIFY(addressAfter({}).isNull());
    }
    void version6_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("after");
        QTest::newRow("run in the middle")
            << QStringLiteral("2001:db8::ffff") << QStringLiteral("2001:db8::1:0");
        QTest::newRow("all zero") << QStringLiteral("::") << QStringLiteral("::1");
        QTest::newRow("single zero")
            << QStringLiteral("2001:db8:0:1:2:3:4:5") << QStringLiteral("2001:db8:0:1:2:3:4:6");
        QTest::newRow("run at the end")
            << QStringLiteral("2001:db8:1:2:3:4:5:ffff") << QStringLiteral("2001:db8:1:2:3:4:6:0");
    }
    void version6()
    {
        QFETCH(QString, from);
        const IpAddress after = addressAfter(*IpAddress::fromString(from));
        QTEST(after.toString(), "after");
    }
    void fillsServers()
    {
        const Topology topology = sampleTopology(QStringLiteral("dns-nat"));
        Node edge = *topology.node(NodeId(QStringLiteral("edge")));
        QVERIFY(fillAddresses(edge, Interface::Access, PooledAddress::PublicAddress,
                              ip("192.0.2.20"), topology));
        // .20, .21, .30 and .31 are the other interfaces', .40 the proxy's.
        QCOMPARE(edge.as<EdgePool>()->servers[0].access.publicAddress, ip("192.0.2.22"));
        QCOMPARE(edge.as<EdgePool>()->servers[1].access.publicAddress, ip("192.0.2.23"));
        // Its own are free again.
        QVERIFY(fillAddresses(edge, Interface::Internal, PooledAddress::Address, ip("172.25.33.11"),
                              topology));
        QCOMPARE(edge.as<EdgePool>()->servers[0].internal.address, ip("172.25.33.11"));
        Node frontEnd = *topology.node(NodeId(QStringLiteral("fe")));
        QVERIFY(fillAddresses(frontEnd, Interface::None, PooledAddress::Address, ip("10.20.10.92"),
                              topology));
        QCOMPARE(frontEnd.as<FrontEndPool>()->servers[2].address, ip("10.20.10.94"));
    }
    void refusesWhatDoesNotFit()
    {
        const Topology topology = sampleTopology(QStringLiteral("dns-nat"));
        const Node before = *topology.node(NodeId(QStringLiteral("edge")));
        Node edge = before;
        QVERIFY(!fillAddresses(edge, Interface::Access, PooledAddress::Address, ip("10.45.16.254"),
                               topology));
        QVERIFY(!fillAddresses(edge, Interface::Access, PooledAddress::Address6, ip("10.45.16.1"),
                               topology));
        Node partner = *topology.node(NodeId(QStringLiteral("fabrikam")));
        QVERIFY(!fillAddresses(partner, Interface::Access, PooledAddress::Address, ip("10.1.1.1"),
                               topology));
        QVERIFY(edge == before);
    }
};

QTEST_GUILESS_MAIN(TestAddressPool)
#include "tst_addresspool.moc"
