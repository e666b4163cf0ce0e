#include "base/address.h"

#include <QTest>

using namespace portolan;

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsTheSpelling();
    void kinds_data();
    void kinds();
    void networks_data();
    void networks();
    void prefixes();
    void order();
    void hostNames_data();
    void hostNames();
};

void AddressTest::reads_data()
{
    QTest::addColumn<bool>("v4");
    for (const char *text : {"0.0.0.0", "192.0.2.1", "255.255.255.255"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"::", "::1", "2001:db8::1", "2001:DB8:0:0:0:0:0:1", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8",
          "::ffff:192.0.2.1", "64:ff9b::192.0.2.1", "1:2:3:4:5:6:192.0.2.1"})
        QTest::newRow(text) << false;
}

void AddressTest::reads()
{
    QFETCH(bool, v4);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto address = IpAddress::fromString(text);
    QVERIFY(address.has_value());
    QCOMPARE(address->isIPv4(), v4);
    QCOMPARE(address->toString(), text);
    QCOMPARE(address->bitCount(), v4 ? 32 : 128);
}

void AddressTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "192.0.2",
                             "192.0.2.1.",
                             "192.0.2.256",
                             "192.0.2.01",
                             "192.0.2.-1",
                             "0x7f.0.0.1",
                             "192.0.2.1 ",
                             " 192.0.2.1",
                             "192.0.2.1/24",
                             "1",
                             ":",
                             ":::",
                             "1:",
                             ":1",
                             "1::2::3",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1:2:3:4:5:6:7:8::",
                             "::1:2:3:4:5:6:7:8",
                             "12345::",
                             "g::",
                             "::+1",
                             "::-1",
                             "::0x1",
                             "::1 ",
                             ":: 1",
                             "fe80::1%eth0",
                             "[::1]",
                             "::1.2.3",
                             "::1.2.3.256",
                             "1.2.3.4::",
                             "any"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("١٩٢.0.2.1");
    QTest::newRow("full-width digits") << QStringLiteral("::１");
}

void AddressTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!IpAddress::fromString(text).has_value());
}

void AddressTest::keepsTheSpelling()
{
    const auto a = IpAddress::fromString(u"2001:DB8::0:1");
    const auto b = IpAddress::fromString(u"2001:db8:0::1");
    QVERIFY(*a == *b);
    QVERIFY(a->toString() != b->toString());
    QVERIFY(!(*IpAddress::fromString(u"::ffff:192.0.2.1") == *IpAddress::fromString(u"192.0.2.1")));
    QVERIFY(!(IpAddress() == *IpAddress::fromString(u"0.0.0.0")));
    QVERIFY(IpAddress().isNull());
}

void AddressTest::kinds_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<bool>("isSpecial");
    const auto add = [](const char *text, bool isPrivate, bool isSpecial) {
        QTest::newRow(text) << isPrivate << isSpecial;
    };
    add("9.255.255.255", false, false);
    add("10.0.0.0", true, false);
    add("10.255.255.255", true, false);
    add("172.15.255.255", false, false);
    add("172.16.0.0", true, false);
    add("172.31.255.255", true, false);
    add("172.32.0.0", false, false);
    add("192.168.0.0", true, false);
    add("192.169.0.0", false, false);
    add("100.63.255.255", false, false);
    add("100.64.0.0", true, false);
    add("100.127.255.255", true, false);
    add("100.128.0.0", false, false);
    add("131.107.155.10", false, false);
    add("0.1.2.3", false, true);
    add("127.0.0.1", false, true);
    add("169.254.1.1", false, true);
    add("224.0.0.1", false, true);
    add("255.255.255.255", false, true);
    add("fbff::1", false, false);
    add("fc00::1", true, false);
    add("fdff::1", true, false);
    add("fe00::1", false, false);
    add("fe80::1", false, true);
    add("ff02::1", false, true);
    add("::", false, true);
    add("::1", false, true);
    add("2001:db8::1", false, false);
}

void AddressTest::kinds()
{
    QFETCH(bool, isPrivate);
    QFETCH(bool, isSpecial);
    const auto address = IpAddress::fromString(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(address.has_value());
    QCOMPARE(address->isPrivate(), isPrivate);
    QCOMPARE(address->isSpecial(), isSpecial);
}

void AddressTest::networks_data()
{
    QTest::addColumn<int>("prefix"); // -1: no network
    const auto add = [](const char *text, int prefix) { QTest::newRow(text) << prefix; };
    add("192.0.2.1", 32);
    add("192.0.2.1/32", 32);
    add("192.0.2.0/24", 24);
    add("192.0.2.128/25", 25);
    add("0.0.0.0/0", 0);
    add("2001:db8::/32", 32);
    add("2001:db8::1", 128);
    add("::/0", 0);
    add("192.0.2.1/24", -1);
    add("192.0.2.64/25", -1);
    add("2001:db8::1/64", -1);
    add("192.0.2.0/33", -1);
    add("::/129", -1);
    add("192.0.2.0/", -1);
    add("192.0.2.0/024", -1);
    add("192.0.2.0/+8", -1);
    add("192.0.2.0/2 4", -1);
    add("192.0.2.0/24/24", -1);
    add("/24", -1);
}

void AddressTest::networks()
{
    QFETCH(int, prefix);
    const auto network = IpNetwork::fromString(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(network.has_value(), prefix >= 0);
    if (network) {
        QCOMPARE(network->prefix(), prefix);
        QCOMPARE(network->toString(), QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(network->isSingleAddress(), prefix == network->address().bitCount());
        QVERIFY(network->contains(network->address()));
    }
}

void AddressTest::prefixes()
{
    const auto address = [](const char *text) {
        return *IpAddress::fromString(QString::fromLatin1(text));
    };
    QVERIFY(address("192.0.2.1").sharesPrefix(address("192.0.2.254"), 24));
    QVERIFY(!address("192.0.2.1").sharesPrefix(address("192.0.2.254"), 25));
    QVERIFY(address("192.0.2.1").sharesPrefix(address("10.0.0.1"), 0));
    QVERIFY(!address("192.0.2.1").sharesPrefix(address("::"), 0));
    QVERIFY(address("2001:db8::1").sharesPrefix(address("2001:db8::2"), 126));
    QVERIFY(!address("2001:db8::1").sharesPrefix(address("2001:db8::2"), 127));
    QVERIFY(!address("192.0.2.1").sharesPrefix(address("192.0.2.2"), 999));
    QVERIFY(IpNetwork::fromString(u"10.0.0.0/8")->contains(address("10.255.255.255")));
    QVERIFY(!IpNetwork::fromString(u"10.0.0.0/8")->contains(address("11.0.0.0")));
}

void AddressTest::order()
{
    const auto address = [](QStringView text) { return *IpAddress::fromString(text); };
    QVERIFY(address(u"9.0.0.1") < address(u"10.0.0.1"));
    QVERIFY(address(u"255.255.255.255") < address(u"::"));
    QVERIFY(!(address(u"::2") < address(u"::1")));
}

void AddressTest::hostNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    const auto add = [](const QString &name, bool good) {
        QTest::newRow(qPrintable(name.left(40))) << name << good;
    };
    add(QStringLiteral("edge01.contoso.com"), true);
    add(QStringLiteral("EDGE-01"), true);
    add(QStringLiteral("1.2.3"), true);
    add(QString(63, u'a'), true);
    add(QString(64, u'b'), false);
    add(QStringLiteral("edge_01.contoso.com"), false);
    add(QStringLiteral("*.contoso.com"), false);
    add(QStringLiteral("-edge.contoso.com"), false);
    add(QStringLiteral("edge-.contoso.com"), false);
    add(QStringLiteral("edge..com"), false);
    add(QStringLiteral("edge.com."), false);
    add(QStringLiteral("два.рф"), false);
    add(QString(), false);
    const QString label = QString(62, u'c') + u'.';
    add(label.repeated(4) + u'd', true);
    add(label.repeated(4) + QStringLiteral("dd"), false);
}

void AddressTest::hostNames()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isHostName(name), good);
}

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
