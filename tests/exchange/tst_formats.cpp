#include "exchange/diagrams.h"
#include "exchangetesting.h"
#include "flows/deriveflows.h"
#include "topology/topology.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace portolan;
using namespace portolan::testing;

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void registryIsInTheOrderOfTheInterfaces()
    {
        QStringList tables;
        QStringList drawings;
        for (const ExportFormat &format : exportFormats())
            (format.kind == ExportKind::Table ? tables : drawings).append(format.id);
        QCOMPARE(tables.join(u' '), QStringLiteral("json csv md html xlsx text"));
        QCOMPARE(drawings.join(u' '), QStringLiteral("svg pdf png geometry"));
    }

    void formatsAreFoundByNameAndEnding()
    {
        QCOMPARE(exportFormat(ExportKind::Table, u"md")->id, QStringLiteral("md"));
        QVERIFY(!exportFormat(ExportKind::Drawing, u"md"));
        QVERIFY(!exportFormat(ExportKind::Table, u"MD"));
        QCOMPARE(exportFormatForFile(ExportKind::Table, u"a.b.XLSX")->id, QStringLiteral("xlsx"));
        QCOMPARE(exportFormatForFile(ExportKind::Table, u"a.txt")->id, QStringLiteral("text"));
        QCOMPARE(exportFormatForFile(ExportKind::Drawing, u"a.json")->id,
                 QStringLiteral("geometry"));
        QVERIFY(!exportFormatForFile(ExportKind::Table, u"csv"));
    }

    void whatIsFilteredSaysSo_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"md", "html", "text", "svg"})
            QTest::newRow(id) << QString(QLatin1String(id));
    }

    void whatIsFilteredSaysSo()
    {
        QFETCH(QString, id);
        const Plan plan = madePlan();
        for (const ExportFormat &format : exportFormats()) {
            if (format.id != id)
                continue;
            ExportRequest request = plan.request();
            QVERIFY(!QString::fromUtf8(*format.write(request)).contains(QLatin1String("Shown")));
            request.filter.text = QStringLiteral("F-003");
            QVERIFY(QString::fromUtf8(*format.write(request))
                        .contains(QStringLiteral("Shown: “F-003”; 1 of 3 flows")));
            request.language = ExportLanguage::Russian;
            QVERIFY(QString::fromUtf8(*format.write(request))
                        .contains(QStringLiteral("Показано: «F-003»; 1 из 3 потоков")));
        }
    }

    // A fresh layout takes ties in file order, the screen may have another.
    void picturesKeepTheOrderOfTheScreen()
    {
        Topology topology;
        for (const NodeType type : {NodeType::EdgePool, NodeType::FederationPartner,
                                    NodeType::FederationPartner, NodeType::FederationPartner})
            topology.nodes.push_back(newNode(topology, type));
        topology.nodes.front().as<EdgePool>()->services = {Service::Federation};
        const QDate today(2026, 11, 23);
        const FlowSet flows = deriveFlows(topology, builtInCatalog(), today);
        ExportRequest request;
        request.topology = &topology;
        request.catalog = &builtInCatalog();
        request.flows = &flows;
        request.date = today;
        const DiagramGeometry screen = drawnDiagram(request, Language::English);
        std::reverse(topology.nodes.begin() + 1, topology.nodes.end());
        const auto heights = [&] {
            const DiagramGeometry drawn = drawnDiagram(request, Language::English);
            QList<NodeId> ids;
            for (const Node &node : topology.nodes)
                ids.append(node.id);
            std::sort(ids.begin(), ids.end(), [&](const NodeId &a, const NodeId &b) {
                return drawn.card(a)->rect.top() < drawn.card(b)->rect.top();
            });
            return ids;
        };
        const QList<NodeId> fresh = heights();
        request.previous = &screen;
        const QList<NodeId> kept = heights();
        QVERIFY(fresh != kept);
        for (qsizetype i = 1; i < kept.size(); ++i)
            QVERIFY(screen.card(kept[i - 1])->rect.top() <= screen.card(kept[i])->rect.top());
    }

    void everyFormatWritesInEveryLanguageItTakes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("partner");
        for (const ExportFormat &format : exportFormats()) {
            QTest::addRow("%s", qPrintable(format.id)) << format.id << "fabrikam.com";
            QTest::addRow("%s hostile", qPrintable(format.id)) << format.id << hostileName;
        }
    }

    void everyFormatWritesInEveryLanguageItTakes()
    {
        QFETCH(QString, id);
        QFETCH(QString, partner);
        const Plan plan = madePlan(partner);
        for (const ExportFormat &format : exportFormats()) {
            if (format.id != id)
                continue;
            QList<ExportLanguage> languages = {ExportLanguage::English, ExportLanguage::Russian};
            if (format.bothLanguages)
                languages.append(ExportLanguage::Both);
            QList<QByteArray> seen;
            for (const ExportLanguage language : languages) {
                const Result<QByteArray> bytes = format.write(plan.request(language));
                QVERIFY(bytes.ok());
                QVERIFY(!bytes->isEmpty());
                QVERIFY2(!seen.contains(*bytes), "two languages gave the same bytes");
                seen.append(*bytes);
                const Result<QByteArray> again = format.write(plan.request(language));
                QCOMPARE(*again, *bytes);
            }
        }
    }

    void noFlowsIsNoError()
    {
        Plan plan = madePlan();
        plan.flows.flows.clear();
        plan.findings.clear();
        for (const ExportFormat &format : exportFormats()) {
            const Result<QByteArray> bytes = format.write(plan.request());
            QVERIFY2(bytes.ok() && !bytes->isEmpty(), qPrintable(format.id));
        }
    }

    void filesAreReplacedWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("файл.csv"));
        QVERIFY(writeFileAtomically(path, "one").ok());
        QVERIFY(writeFileAtomically(path, "two").ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void filesThatCannotBeWrittenAreErrorsOfOutput()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("missing/file.csv"));
        const Result<Done> done = writeFileAtomically(path, "one");
        QVERIFY(!done.ok());
        QVERIFY(done.errors().first().kind == ErrorKind::Output);
        QCOMPARE(done.errors().first().place.file, path);
        QVERIFY(!writeFileAtomically(folder.path(), "one").ok());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
