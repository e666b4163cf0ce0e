#include "datafiles.h"
#include "topology/topologyfile.h"

#include <QFileInfo>
#include <QTest>

using namespace portolan;
using namespace portolan::testing;

class TopologyFileTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsValid_data() { addFiles({dataFolder(QStringLiteral("valid")), sampleFolder()}); }
    void acceptsValid();
    void writesTheSameBytesTwice_data() { acceptsValid_data(); }
    void writesTheSameBytesTwice();
    void reportsEveryError_data();
    void reportsEveryError();
    void samplesAreCanonical_data() { addFiles({sampleFolder()}); }
    void samplesAreCanonical();
    void samplesAreCompiledIn();
    void standardIsTheSampleOfTheInterface();
    void namesTheFile();
    void dropsPositionsOfMissingNodes();
    void keepsNumbersOfMissingFlows();
    void keepsKeysOfOnesOwn();
    void nodesTravelAlone();
    void nodesTravelAlone_data() { addFiles({dataFolder(QStringLiteral("valid"))}); }
    void checksTopologiesInMemory();
    void errorsHaveRussianTexts();

private:
    static void addFiles(const QStringList &folders)
    {
        QTest::addColumn<QString>("path");
        int count = 0;
        for (const QString &folder : folders) {
            for (const QString &path : topologiesIn(folder)) {
                QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
                ++count;
            }
        }
        QVERIFY(count >= 6);
    }
};

void TopologyFileTest::acceptsValid()
{
    QFETCH(QString, path);
    const auto topology = readTopologyFile(path);
    QVERIFY2(topology.ok(), topology.ok() ? "" : qPrintable(describe(topology.errors())));
}

void TopologyFileTest::writesTheSameBytesTwice()
{
    QFETCH(QString, path);
    const auto first = readTopologyFile(path);
    QVERIFY(first.ok());
    const QByteArray text = writeTopology(*first);
    const auto second = readTopology(text, path);
    QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(describe(second.errors())));
    QVERIFY(*second == *first);
    QCOMPARE(writeTopology(*second), text);
    QVERIFY(text.endsWith("}\n"));
    QVERIFY(!text.contains('\r'));
}

void TopologyFileTest::reportsEveryError_data()
{
    addFiles({dataFolder(QStringLiteral("invalid")),
              dataFolder(QStringLiteral("invalid-beyond-schema")),
              dataFolder(QStringLiteral("not-json"))});
}

void TopologyFileTest::reportsEveryError()
{
    QFETCH(QString, path);
    const auto topology = readTopologyFile(path);
    QVERIFY(!topology.ok());
    QString expected = path;
    expected.replace(QLatin1String(".portolan"), QLatin1String(".errors"));
    QVERIFY2(QFile::exists(expected), "every faulty file has its errors beside it");
    QCOMPARE(describe(topology.errors()), QString::fromUtf8(contentOf(expected)));
    for (const Error &error : topology.errors()) {
        QCOMPARE(error.kind, ErrorKind::Input);
        QCOMPARE(error.place.file, path);
        QVERIFY(!error.place.pointer.contains(u'\n'));
        QVERIFY(!error.message.in(Language::Russian).contains(u'\n'));
    }
}

void TopologyFileTest::samplesAreCanonical()
{
    QFETCH(QString, path);
    const auto topology = readTopologyFile(path);
    QVERIFY(topology.ok());
    QCOMPARE(writeTopology(*topology), contentOf(path));
}

void TopologyFileTest::samplesAreCompiledIn()
{
    for (const QString &path : topologiesIn(sampleFolder())) {
        const QString name = QFileInfo(path).fileName();
        QCOMPARE(contentOf(QStringLiteral(":/samples/") + name), contentOf(path));
    }
    QVERIFY(QFile::exists(QStringLiteral(":/schema/topology.schema.json")));
}

void TopologyFileTest::standardIsTheSampleOfTheInterface()
{
    const auto read = readTopologyFile(QStringLiteral(":/samples/standard.portolan"));
    QVERIFY(read.ok());
    QCOMPARE(read->title, BilingualText::same(QStringLiteral("Contoso edge")));
    QCOMPARE(read->reading, Reading::Documented);
    QCOMPARE(read->externalFirewallName, QStringLiteral("FW-EXT"));
    QCOMPARE(read->nodes.size(), size_t(6));
    const EdgePool *edge = read->nodes.front().as<EdgePool>();
    QVERIFY(edge);
    QCOMPARE(edge->services.size(), valuesOf<Service>().size());
    QCOMPARE(edge->nextHop, NodeId(QStringLiteral("fe")));
    QCOMPARE(edge->servers.front().av.address.toString(), QStringLiteral("131.107.155.30"));
    QCOMPARE(read->positions.value(NodeId(QStringLiteral("edge"))), QPoint(742, 140));
}

void TopologyFileTest::namesTheFile()
{
    const auto missing = readTopologyFile(QStringLiteral("no/such/file.portolan"));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.errors().first().place.file, QStringLiteral("no/such/file.portolan"));
    QCOMPARE(missing.errors().first().kind, ErrorKind::Input);
}

void TopologyFileTest::dropsPositionsOfMissingNodes()
{
    const auto read = readTopologyFile(
        dataFolder(QStringLiteral("valid/positions-of-nodes-that-are-gone.portolan")));
    QVERIFY(read.ok());
    QVERIFY(read->positions.isEmpty());
    QVERIFY(!writeTopology(*read).contains("positions"));
}

void TopologyFileTest::keepsNumbersOfMissingFlows()
{
    const auto read = readTopologyFile(dataFolder(QStringLiteral("valid/every-setting.portolan")));
    QVERIFY(read.ok());
    QCOMPARE(read->flowNumbers.value(FlowId(QStringLiteral("gone:edge:nobody"))), 7);
    QCOMPARE(read->suppressedFlows.size(), size_t(2));
    const CustomFlow &flow = read->customFlows.front();
    QCOMPARE(flow.from.interface, Interface::Access);
    QVERIFY(flow.to.node.isEmpty());
    QCOMPARE(flow.ports.toString(), QStringLiteral("123"));
    QCOMPARE(flow.justification.en, QStringLiteral("Line one\nline two"));
}

// Whatever begins with x- stands in the written text as often as in the one that was read.
void TopologyFileTest::keepsKeysOfOnesOwn()
{
    const QString path = dataFolder(QStringLiteral("valid/keys-of-ones-own.portolan"));
    const auto read = readTopologyFile(path);
    QVERIFY(read.ok());
    const QByteArray written = writeTopology(*read);
    QCOMPARE(written.count("\"x-"), contentOf(path).count("\"x-"));
    const auto json = readJson(written, {});
    QVERIFY(json.ok());
    QCOMPARE(json->find(u"x-root")->find(u"any")->items().size(), size_t(3));
}

void TopologyFileTest::nodesTravelAlone()
{
    QFETCH(QString, path);
    const auto topology = readTopologyFile(path);
    QVERIFY(topology.ok());
    for (const Node &node : topology->nodes) {
        const auto copy = readNode(writeNode(node));
        QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(describe(copy.errors())));
        QVERIFY(*copy == node);
    }
}

void TopologyFileTest::checksTopologiesInMemory()
{
    Topology topology;
    QVERIFY(checkTopology(topology).isEmpty());
    topology.nodes.push_back(newNode(topology, NodeType::FrontEndPool));
    QVERIFY(checkTopology(topology).isEmpty());
    topology.nodes.front().as<FrontEndPool>()->fqdn.clear();
    topology.nodes.front().as<FrontEndPool>()->mediaEdge = NodeId(QStringLiteral("nobody"));
    const Errors errors = checkTopology(topology);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.first().place.pointer, QStringLiteral("/nodes/0/fqdn"));
    QCOMPARE(errors.last().place.pointer, QStringLiteral("/nodes/0/mediaEdge"));
}

void TopologyFileTest::errorsHaveRussianTexts()
{
    const auto read = readTopologyFile(dataFolder(QStringLiteral("invalid/wrong-types.portolan")));
    QVERIFY(!read.ok());
    for (const Error &error : read.errors())
        QVERIFY(!error.message.in(Language::Russian).isEmpty());
}

QTEST_GUILESS_MAIN(TopologyFileTest)
#include "tst_topologyfile.moc"
