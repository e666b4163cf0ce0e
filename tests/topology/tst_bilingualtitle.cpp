#include "topology/topologyfile.h"

#include <QTest>

using namespace portolan;

namespace {

QByteArray file(const QByteArray &settings)
{
    return "{\n  \"format\": \"portolan-topology\",\n  \"version\": 1,\n" + settings +
           "  \"product\": \"lync-2013\",\n  \"nodes\": []\n}\n";
}

Topology topologyOf(const QByteArray &text)
{
    const auto read = readTopology(text, {});
    return read ? *read : Topology();
}

} // namespace

/// Title and organisation in two languages, and the files of those who use one.
class TestBilingualTitle : public QObject
{
    Q_OBJECT

private slots:
    void oneLanguageIsWrittenAsItWas()
    {
        for (const QByteArray &settings :
             {QByteArray("  \"title\": \"Contoso\",\n  \"organization\": \"Org\",\n"),
              QByteArray("  \"title\": \"\",\n")}) {
            const QByteArray text = file(settings);
            QVERIFY(readTopology(text, {}).ok());
            QCOMPARE(writeTopology(topologyOf(text)), text);
        }
        Topology plain;
        plain.title = BilingualText::same(QStringLiteral("Contoso"));
        QCOMPARE(writeTopology(plain), file("  \"title\": \"Contoso\",\n"));
    }

    void bothLanguagesComeBack()
    {
        const QByteArray text =
            file("  \"title\": {\n    \"en\": \"Edge\",\n    \"ru\": \"Край\"\n  "
                 "},\n  \"organization\": {\n    \"ru\": \"Завод\"\n  },\n");
        const Topology topology = topologyOf(text);
        QCOMPARE(topology.title, BilingualText(QStringLiteral("Edge"), QStringLiteral("Край")));
        // Where one is missing the other one stands in.
        QCOMPARE(topology.organization.in(Language::English), QStringLiteral("Завод"));
        QCOMPARE(writeTopology(topology), text);
    }

    void keysOfOnesOwnStay()
    {
        const QByteArray text =
            file("  \"title\": {\n    \"en\": \"Edge\",\n    \"x-a\": 1\n  },\n");
        QCOMPARE(writeTopology(topologyOf(text)), text);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("number") << QByteArray("1") << QStringLiteral("/title");
        QTest::newRow("neither") << QByteArray("{}") << QStringLiteral("/title");
        QTest::newRow("third") << QByteArray("{\"en\": \"a\", \"de\": \"b\"}")
                               << QStringLiteral("/title/de");
        QTest::newRow("lines") << QByteArray("{\"ru\": \"a\\nb\"}") << QStringLiteral("/title/ru");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, title);
        QFETCH(QString, pointer);
        const auto read = readTopology(file("  \"title\": " + title + ",\n"), {});
        QVERIFY(!read);
        QCOMPARE(read.errors().size(), 1);
        QCOMPARE(read.errors().first().place.pointer, pointer);
    }

    void aCustomFlowStandsAlone()
    {
        Topology topology;
        topology.nodes.push_back(newNode(topology, NodeType::EdgePool));
        CustomFlow flow;
        flow.id = QStringLiteral("own-1");
        flow.from = {topology.nodes.front().id, Interface::Access};
        flow.ports = PortSet::single(443);
        flow.comment = {QStringLiteral("a"), QStringLiteral("б")};
        const auto read = readCustomFlow(writeCustomFlow(flow), topology);
        QVERIFY(read.ok());
        QCOMPARE(*read, flow);
        // Its ends must be there, and have the interface.
        QCOMPARE(readCustomFlow(writeCustomFlow(flow), {}).errors().first().place.pointer,
                 QStringLiteral("/from/node"));
        flow.from.interface = Interface::External;
        QCOMPARE(readCustomFlow(writeCustomFlow(flow), topology).errors().first().place.pointer,
                 QStringLiteral("/from/interface"));
    }
};

QTEST_GUILESS_MAIN(TestBilingualTitle)
#include "tst_bilingualtitle.moc"
