// Lists of partners: what is understood of them, what is told of the rest.
#include "catalog/catalog.h"
#include "edit/editing.h"
#include "edit/partnerlist.h"
#include "topology/topologyfile.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace portolan;

namespace {

PartnerList listOf(const QString &text, NodeType fallback = NodeType::FederationPartner,
                   const Topology &topology = {})
{
    PartnerList list = readPartners(text, builtInCatalog());
    checkPartners(list, topology, fallback);
    return list;
}

QList<int> allRows(const PartnerList &list)
{
    QList<int> rows;
    for (int i = 0; i < int(list.rows.size()); ++i)
        rows.append(i);
    return rows;
}

/// A row on one line: domain, server, product, addresses, name, notes, problems.
QString shown(const PartnerRow &row)
{
    QStringList addresses;
    for (const IpNetwork &network : row.addresses)
        addresses.append(network.toString());
    QStringList problems;
    for (const Message &problem : row.problems)
        problems.append(problem.in(Language::English));
    return QStringList{nameOf(row.type),           row.domain,           row.fqdn,
                       row.product + row.provider, addresses.join(u','), row.name,
                       row.notes.join(u','),       problems.join(u',')}
        .join(u'|');
}

} // namespace

class TestPartnerList : public QObject
{
    Q_OBJECT

private slots:
    void oneLine_data();
    void oneLine();
    void columns();
    void russianColumns();
    void linesKeepTheirNumbers();
    void quotedCells();
    void openQuoteEndsWithItsLine();
    void encodings_data();
    void encodings();
    void duplicates();
    void chosenKinds();
    void problemsInBothLanguages();
    void addedInOneStep();
    void limits();
    void anyBytes();
};

void TestPartnerList::oneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("domain", "fabrikam.com", "federation-partner|fabrikam.com||||||");
    row("capitals", "Fabrikam.COM.", "federation-partner|fabrikam.com||||||");
    row("semicolons", "fabrikam.com;sip.fabrikam.com;Lync Server 2010;198.51.100.10",
        "federation-partner|fabrikam.com|sip.fabrikam.com|lync-2010|198.51.100.10|||");
    row("other order", "198.51.100.0/24, Lync 2010, sip.fabrikam.com, Fabrikam, fabrikam.com",
        "federation-partner|fabrikam.com|sip.fabrikam.com|lync-2010|198.51.100.0/24|Fabrikam||");
    row("tabs", "Fabrikam\tfabrikam.com\tsfb-2019\t198.51.100.1 198.51.100.2",
        "federation-partner|fabrikam.com||sfb-2019|198.51.100.1,198.51.100.2|Fabrikam||");
    row("spaces only", "fabrikam.com sip.fabrikam.com OCS 2007 198.51.100.1",
        "federation-partner|fabrikam.com|sip.fabrikam.com|ocs-2007|198.51.100.1|||");
    row("server elsewhere", "litware.com;access.hoster.net",
        "federation-partner|litware.com|access.hoster.net|||||");
    row("address of a person", "sip:ann@fabrikam.com", "federation-partner|fabrikam.com||||||");
    row("port and scheme", "https://sip.fabrikam.com:5061/x;fabrikam.com",
        "federation-partner|fabrikam.com|sip.fabrikam.com|||||");
    row("IPv6", "fabrikam.com;2001:db8::10", "federation-partner|fabrikam.com|||2001:db8::10|||");
    row("any", "fabrikam.com;any;-", "federation-partner|fabrikam.com||||||");
    row("XMPP", "XMPP;chat.litware.com", "xmpp-partner|chat.litware.com||||||");
    row("Russian kind", "Партнёр XMPP;chat.litware.com", "xmpp-partner|chat.litware.com||||||");
    row("public", "Skype", "public-im-provider|||skype||||");
    row("name of a partner", "Yahoo;yahoo.example.org",
        "federation-partner|yahoo.example.org||||Yahoo||");
    row("hosting", "Hosting provider;sipfed.example.org;Microsoft Teams",
        "hosting-provider|sipfed.example.org||teams||||");
    row("Cyrillic domain", "пример.рф", "federation-partner|xn--e1afmkfd.xn--p1ai||||||");
    row("second text", "fabrikam.com;Fabrikam;since March",
        "federation-partner|fabrikam.com||||Fabrikam|since March|");
    row("bad address", "fabrikam.com;198.51.100.300",
        "federation-partner|fabrikam.com||||||“198.51.100.300” is no IP address or network");
    row("bad network", "fabrikam.com;198.51.100.10/24",
        "federation-partner|fabrikam.com||||||“198.51.100.10/24” is no IP address or network");
    row("bad host", "sip_1.fabrikam.com",
        "federation-partner|||||||“sip_1.fabrikam.com” is no host name,no domain is given");
    row("no domain", "Fabrikam", "federation-partner|||||Fabrikam||no domain is given");
    row("ambiguous product", "fabrikam.com;Skype for Business",
        "federation-partner|fabrikam.com||||Skype for Business||");
    row("product of a provider", "fabrikam.com;teams",
        "federation-partner|fabrikam.com||teams||||the product is taken to be “unknown”; see to "
        "it");
    row("third host", "a.org;b.org;c.org",
        "federation-partner|a.org|b.org|||||“c.org” was left out");
}

void TestPartnerList::oneLine()
{
    QFETCH(QString, text);
    const PartnerList list = listOf(text);
    QCOMPARE(list.rows.size(), size_t(1));
    QTEST(shown(list.rows.front()), "expected");
}

void TestPartnerList::columns()
{
    const PartnerList list = listOf(QStringLiteral(
        "Access Edge FQDN,Company,SIP domain,IP addresses,Product,Comment,Kind\n"
        "sip.fabrikam.com,Fabrikam,fabrikam.com,\"198.51.100.1, 198.51.100.2\",Lync 2013,Ann,SIP\n"
        "nowhere,Litware,litware.com,office,Lync 99,,telepathy\n"));
    QVERIFY(list.hasHeader);
    QCOMPARE(list.separator, QChar(u','));
    QCOMPARE(list.rows.size(), size_t(2));
    QCOMPARE(shown(list.rows[0]),
             QStringLiteral("federation-partner|fabrikam.com|sip.fabrikam.com|lync-2013|"
                            "198.51.100.1,198.51.100.2|Fabrikam|Ann|"));
    QCOMPARE(list.rows[1].state, PartnerState::Bad);
    QCOMPARE(
        shown(list.rows[1]),
        QStringLiteral("federation-partner|litware.com||||Litware||“nowhere” is no host name,"
                       "“office” is no IP address or network,the product “Lync 99” is not known,"
                       "the kind “telepathy” is not known"));
}

void TestPartnerList::russianColumns()
{
    const PartnerList list = listOf(
        QStringLiteral("Название;Домен SIP;Полное доменное имя сервера;IP-адрес;Примечание\n"
                       "Вымпел;vympel.example.org;sip.vympel.example.org;198.51.100.7;Иван"));
    QVERIFY(list.hasHeader);
    QCOMPARE(shown(list.rows.at(0)),
             QStringLiteral("federation-partner|vympel.example.org|sip.vympel.example.org||"
                            "198.51.100.7|Вымпел|Иван|"));
    // One word over a list of domains is a heading that says little.
    const PartnerList plain = listOf(QStringLiteral("Партнёры\r\nfabrikam.com\r\n"));
    QCOMPARE(plain.rows.size(), size_t(1));
    QCOMPARE(plain.rows.at(0).domain, QStringLiteral("fabrikam.com"));
}

void TestPartnerList::linesKeepTheirNumbers()
{
    const PartnerList list = listOf(
        QStringLiteral("sep=;\n# comment\n\na.org\n// another\n  \nb.org;\"two\nlines\"\nc.org;"));
    QCOMPARE(list.rows.size(), size_t(3));
    QCOMPARE(list.rows[0].line, 4);
    QCOMPARE(list.rows[1].line, 7);
    QCOMPARE(list.rows[1].name, QStringLiteral("two lines"));
    QCOMPARE(list.rows[2].line, 9);
}

void TestPartnerList::quotedCells()
{
    const PartnerList list =
        listOf(QStringLiteral("\"Fabrikam; \"\"Inc\"\"\";\"fabrikam.com\"\nb.org;x"));
    QCOMPARE(list.rows.at(0).name, QStringLiteral("Fabrikam; \"Inc\""));
    QCOMPARE(list.rows.at(0).domain, QStringLiteral("fabrikam.com"));
}

void TestPartnerList::openQuoteEndsWithItsLine()
{
    const PartnerList list = listOf(QStringLiteral("a.org;\"Fabrikam\"\nb.org;\"Litware\nc.org;x"));
    QCOMPARE(list.rows.size(), size_t(3));
    QCOMPARE(list.rows[2].domain, QStringLiteral("c.org"));
}

void TestPartnerList::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("Вымпел «Ё» №;vympel.example.org\r\n");
    const auto encoded = [&](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
        const QByteArray bytes = encoder(text);
        return bytes;
    };
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, false);
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, true);
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, false);
    QTest::newRow("UTF-16 LE with mark") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 BE with mark") << encoded(QStringConverter::Utf16BE, true);
    QTest::newRow("Windows-1251") << QByteArray::fromHex("c2fbecefe5eb20aba8bb20b93b") +
                                         QByteArray("vympel.example.org\r\n");
}

void TestPartnerList::encodings()
{
    QFETCH(QByteArray, bytes);
    const PartnerList list = listOf(partnerText(bytes));
    QCOMPARE(list.rows.size(), size_t(1));
    QCOMPARE(list.rows.at(0).name, QStringLiteral("Вымпел «Ё» №"));
    QCOMPARE(list.rows.at(0).domain, QStringLiteral("vympel.example.org"));
}

void TestPartnerList::duplicates()
{
    const Topology topology = sampleTopology(QStringLiteral("dns-nat"));
    const PartnerList list =
        listOf(QStringLiteral("FABRIKAM.com\nnew.org\nNew.org\nXMPP;fabrikam.com\n"
                              "Hosting;sipfed.online.lync.com;teams"),
               NodeType::FederationPartner, topology);
    QCOMPARE(list.rows.size(), size_t(5));
    QCOMPARE(list.rows[0].state, PartnerState::Duplicate);
    QCOMPARE(list.rows[0].existing.value, QStringLiteral("fabrikam"));
    QCOMPARE(list.rows[1].state, PartnerState::Good);
    QCOMPARE(list.rows[2].state, PartnerState::Duplicate);
    QCOMPARE(list.rows[2].problems.at(0).in(Language::English),
             QStringLiteral("stands in line 2 already"));
    QCOMPARE(list.rows[3].state, PartnerState::Good); // another kind of partner
    QCOMPARE(list.rows[4].state, PartnerState::Duplicate);
    const std::vector<Node> nodes = partnerNodes(list, allRows(list), topology);
    QCOMPARE(nodes.size(), size_t(2));
    QCOMPARE(nodes[1].id.value, QStringLiteral("fabrikam-2"));
}

void TestPartnerList::chosenKinds()
{
    PartnerList list = readPartners(QStringLiteral("a.org;sip.a.org\nb.org"), builtInCatalog());
    checkPartners(list, {}, NodeType::XmppPartner, {{1, NodeType::HostingProvider}});
    const std::vector<Node> nodes = partnerNodes(list, {0, 1}, {});
    QCOMPARE(nodes.size(), size_t(2));
    QVERIFY(nodes[0].as<XmppPartner>());
    QCOMPARE(nodes[0].as<XmppPartner>()->gatewayFqdn, QStringLiteral("sip.a.org"));
    QVERIFY(nodes[1].as<HostingProvider>());
    QCOMPARE(nodes[1].as<HostingProvider>()->fqdn, QStringLiteral("b.org"));
    QCOMPARE(list.rows[1].state, PartnerState::Remark); // of which product is not said
    checkPartners(list, {}, NodeType::PublicImProvider);
    QCOMPARE(list.rows[0].state, PartnerState::Bad);
}

void TestPartnerList::problemsInBothLanguages()
{
    const PartnerList list = listOf(QStringLiteral(
        "Fabrikam\nfabrikam.com;1.2.3.999\nfabrikam.org;teams\na_b.org\na.org;b.org;c.org\na.org"));
    for (const PartnerRow &row : list.rows) {
        QVERIFY(!row.problems.isEmpty());
        for (const Message &problem : row.problems)
            QVERIFY(problem.in(Language::English) != problem.in(Language::Russian));
    }
}

void TestPartnerList::addedInOneStep()
{
    Document document(builtInCatalog());
    document.reset(sampleTopology(QStringLiteral("dns-nat")));
    const QByteArray before = bytesOf(document);
    const size_t nodes = document.topology().nodes.size();
    PartnerList list = readPartners(
        QStringLiteral("a.org;Lync 2010;198.51.100.77\nXMPP;b.org\nSkype\nfabrikam.com"),
        document.catalog());
    checkPartners(list, document.topology(), NodeType::FederationPartner);
    QVERIFY(document.addNodes(partnerNodes(list, allRows(list), document.topology())).isEmpty());
    QCOMPARE(document.topology().nodes.size(), nodes + 3);
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(bytesOf(document), before);
}

void TestPartnerList::limits()
{
    QString many;
    for (int i = 0; i < 12'000; ++i)
        many += QStringLiteral("p%1.example.org\n").arg(i);
    const PartnerList rows = listOf(many);
    QCOMPARE(qsizetype(rows.rows.size()), maxPartnerRows);
    QVERIFY(rows.isCut);
    const PartnerList wide = listOf(QStringLiteral("a.org") + QString(200, u';') + u'x');
    QVERIFY(wide.isCut);
    QVERIFY(wide.rows.at(0).cells.size() <= maxPartnerCells);
    const PartnerList longOne = listOf(QStringLiteral("a.org;") + QString(200'000, u'\u0434'));
    QVERIFY(longOne.isCut);
    QVERIFY(longOne.rows.at(0).name.size() <= maxPartnerCell);
    // Ids of one stem stay apart, and finding them does not take for ever.
    QString stem;
    for (int i = 0; i < 9'000; ++i)
        stem += QStringLiteral("sip.d%1.example.org\n").arg(i);
    const PartnerList same = listOf(stem);
    const std::vector<Node> nodes = partnerNodes(same, allRows(same), {});
    QCOMPARE(nodes.size(), size_t(9'000));
    QCOMPARE(nodes.back().id.value, QStringLiteral("sip-9000"));
    Topology topology;
    topology.nodes = nodes;
    QVERIFY(checkTopology(topology).isEmpty());
}

// Whatever the bytes are, what is offered makes a topology that the loader takes.
void TestPartnerList::anyBytes()
{
    QRandomGenerator random(20260707);
    const QList<QByteArray> parts{"fabrikam.com",
                                  ";",
                                  ",",
                                  "\t",
                                  "\n",
                                  "\"",
                                  "\r",
                                  "198.51.100.1",
                                  "/24",
                                  ":",
                                  "@",
                                  "sip.",
                                  "XMPP",
                                  "Skype",
                                  "Lync 2010",
                                  "#",
                                  "-",
                                  "\xff\xfe",
                                  "\xd0\x96",
                                  QByteArray(1, '\0'),
                                  "\xe2\x80\xa8",
                                  "::",
                                  "teams",
                                  "hosting",
                                  "domain",
                                  "product",
                                  "|",
                                  " ",
                                  "\x1b",
                                  "é"};
    for (int round = 0; round < 3'000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(60); i > 0; --i) {
            if (random.bounded(8) == 0)
                bytes.append(char(random.bounded(256)));
            else
                bytes.append(parts.at(random.bounded(int(parts.size()))));
        }
        PartnerList list = readPartners(partnerText(bytes), builtInCatalog());
        Topology topology;
        checkPartners(list, topology, partnerTypes().at(round % 4));
        topology.nodes = partnerNodes(list, allRows(list), topology);
        const Errors errors = checkTopology(topology);
        if (!errors.isEmpty())
            qWarning() << bytes << errors.first().message.in(Language::English);
        QVERIFY(errors.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPartnerList)
#include "tst_partnerlist.moc"
