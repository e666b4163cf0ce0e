#include "flows/flowtesting.h"
#include "flows/flowtext.h"

using namespace portolan;
using namespace portolan::testing;

/// Pills, labels and the sentence of a flow, in both languages.
class FlowTexts : public QObject
{
    Q_OBJECT

private slots:
    void pills_data();
    void pills();
    void sentenceNamesBothEndsAndWhy();
    void russianSentenceQuotesNames();
    void sentenceOfAnyAndOfDatagrams();
    void usersAreMany();
    void longAddressListsAreCut();
    void nodeLabels();
    void argumentsAreFilledInOnce();
};

namespace {

PortSet ports(const char *text)
{
    return *PortSet::fromString(QString::fromLatin1(text));
}

Flow sampleFlow()
{
    Flow flow;
    flow.application = QStringLiteral("SIP");
    flow.security = QStringLiteral("MTLS");
    flow.ports = ports("5061");
    flow.source.node = NodeId(QStringLiteral("fabrikam"));
    flow.source.label = BilingualText::same(QStringLiteral("fabrikam.com"));
    flow.destination.node = NodeId(QStringLiteral("edge"));
    flow.destination.label = {QStringLiteral("Edge pool: Access Edge"),
                              QStringLiteral("Пограничный пул: служба доступа")};
    flow.destination.addresses = QStringList{QStringLiteral("131.107.155.10")};
    flow.comment = {QStringLiteral("Federation."), QStringLiteral("Федерация.")};
    return flow;
}

} // namespace

void FlowTexts::pills_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("ru");
    QTest::newRow("one port") << "any"
                              << "5061"
                              << "TCP 5061"
                              << "TCP 5061";
    QTest::newRow("range") << "any"
                           << "50000-59999"
                           << "TCP 50000–59999"
                           << "TCP 50000–59999";
    QTest::newRow("list") << "any"
                          << "80,443"
                          << "TCP 80, 443"
                          << "TCP 80, 443";
    QTest::newRow("both ends") << "3478"
                               << "3478"
                               << "TCP 3478"
                               << "TCP 3478";
    QTest::newRow("source only") << "50000-59999"
                                 << "any"
                                 << "TCP from 50000–59999"
                                 << "TCP с 50000–59999";
    QTest::newRow("any") << "any"
                         << "any"
                         << "TCP, any port"
                         << "TCP, любой порт";
}

void FlowTexts::pills()
{
    QFETCH(QString, source);
    QFETCH(QString, destination);
    QFETCH(QString, en);
    QFETCH(QString, ru);
    Flow flow;
    flow.sourcePorts = *PortSet::fromString(source);
    flow.ports = *PortSet::fromString(destination);
    QCOMPARE(pillText(flow).en, en);
    QCOMPARE(pillText(flow).ru, ru);
}

void FlowTexts::sentenceNamesBothEndsAndWhy()
{
    QCOMPARE(flowSentence(sampleFlow(), builtInCatalog()).en,
             QStringLiteral("fabrikam.com opens TCP 5061 (SIP over MTLS) to Edge pool: Access Edge "
                            "(131.107.155.10) through the external firewall. Federation."));
    Flow silent = sampleFlow();
    silent.comment = {};
    QVERIFY(flowSentence(silent, builtInCatalog()).en.endsWith(QStringLiteral("firewall.")));
}

void FlowTexts::russianSentenceQuotesNames()
{
    QCOMPARE(flowSentence(sampleFlow(), builtInCatalog()).ru,
             QStringLiteral("«fabrikam.com» открывает соединение TCP 5061 (SIP по MTLS) к узлу "
                            "«Пограничный пул: служба доступа» (131.107.155.10) через внешний "
                            "брандмауэр. Федерация."));
}

void FlowTexts::sentenceOfAnyAndOfDatagrams()
{
    Flow flow = sampleFlow();
    flow.source = {};
    flow.transport = Transport::Udp;
    flow.ports = ports("3478");
    flow.application = QStringLiteral("STUN");
    flow.security = QStringLiteral("none");
    const BilingualText outside = flowSentence(flow, builtInCatalog());
    QVERIFY2(outside.en.startsWith(QStringLiteral("Any host on the Internet sends UDP 3478 (STUN")),
             qPrintable(outside.en));
    QVERIFY2(outside.ru.startsWith(QStringLiteral("Любой узел Интернета отправляет UDP 3478 (")),
             qPrintable(outside.ru));
    flow.firewall = Firewall::Internal;
    const BilingualText inside = flowSentence(flow, builtInCatalog());
    QVERIFY(inside.en.startsWith(QStringLiteral("Any host inside sends")));
    QVERIFY(inside.en.contains(QStringLiteral("the internal firewall")));
    flow.destination = {};
    QVERIFY(flowSentence(flow, builtInCatalog()).en.contains(QStringLiteral("to any host inside")));
}

void FlowTexts::usersAreMany()
{
    Flow flow = sampleFlow();
    flow.source.label = builtInCatalog().terms.nodeTypes.value(NodeType::ExternalUsers);
    const BilingualText users = flowSentence(flow, builtInCatalog());
    QVERIFY2(users.en.startsWith(QStringLiteral("External users open TCP")), qPrintable(users.en));
    QVERIFY2(users.ru.startsWith(QStringLiteral("Внешние пользователи открывают соединение TCP")),
             qPrintable(users.ru));
}

void FlowTexts::longAddressListsAreCut()
{
    Flow flow = sampleFlow();
    flow.destination.addresses =
        QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                    QStringLiteral("d"), QStringLiteral("e")};
    const BilingualText sentence = flowSentence(flow, builtInCatalog());
    QVERIFY2(sentence.en.contains(QStringLiteral("(a, b, c and 2 more)")), qPrintable(sentence.en));
    QVERIFY2(sentence.ru.contains(QStringLiteral("(a, b, c и ещё 2 адреса)")),
             qPrintable(sentence.ru));
}

void FlowTexts::nodeLabels()
{
    const Catalog &catalog = builtInCatalog();
    Topology topology;
    for (NodeType type : valuesOf<NodeType>()) {
        Node node = newNode(topology, type);
        node.name = {};
        const BilingualText label = nodeLabel(node, catalog);
        QVERIFY2(!label.en.isEmpty() && !label.ru.isEmpty(), qPrintable(QString(nameOf(type))));
        node.name = {QStringLiteral("Name"), QStringLiteral("Имя")};
        QCOMPARE(nodeLabel(node, catalog).ru, QStringLiteral("Имя"));
    }
    Node users = newNode(topology, NodeType::ExternalUsers);
    users.name = {};
    QCOMPARE(nodeLabel(users, catalog), catalog.terms.nodeTypes.value(NodeType::ExternalUsers));
    Node wlm = newNode(topology, NodeType::PublicImProvider);
    wlm.name = {};
    wlm.as<PublicImProvider>()->provider = QStringLiteral("windows-live-messenger");
    QCOMPARE(nodeLabel(wlm, catalog),
             catalog.provider(QStringLiteral("windows-live-messenger"))->name);
}

void FlowTexts::argumentsAreFilledInOnce()
{
    const BilingualText one = BilingualText::same(QStringLiteral("%2"));
    const BilingualText two{QStringLiteral("two"), QStringLiteral("два")};
    QCOMPARE(filledIn(BilingualText::same(QStringLiteral("%1 and %2, %3 100%")), {one, two}),
             (BilingualText{QStringLiteral("%2 and two, %3 100%"),
                            QStringLiteral("%2 and два, %3 100%")}));
}

QTEST_GUILESS_MAIN(FlowTexts)
#include "tst_flowtext.moc"
