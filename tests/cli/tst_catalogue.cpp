// The port reference on the command line: all of it, its lint, and an organisation's own file.
#include "clitesting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace portolan::testing;

namespace {

const QString ownFiles = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/catalog/organisation/");
const QString ownFile = ownFiles + QStringLiteral("valid/monitoring.json");
const QString badFile = ownFiles + QStringLiteral("invalid/orphans.json");

QJsonObject jsonOf(const CliRun &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QStringList flowIds(const CliRun &run)
{
    QStringList ids;
    for (const QJsonValue flow : jsonOf(run).value(QLatin1String("flows")).toArray())
        ids.append(flow[QLatin1String("id")].toString());
    return ids;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void lintOfOurs();
    void lintOfAnOrganisation();
    void lintNamesEveryProblem();
    void lintTakesNoValue();
    void wholeReferenceAsJson();
    void wholeReferenceToRead_data();
    void wholeReferenceToRead();
    void oneDocumentWithItsContradictions();
    void ownRulesGiveFlows();
    void ownDocumentIsRead();
    void badFileEndsEveryCommand_data();
    void badFileEndsEveryCommand();
    void hostileFile_data();
    void hostileFile();
};

void CatalogueTest::lintOfOurs()
{
    const CliRun english = runCli(words("catalog --lint"));
    QCOMPARE(english.exitCode, 0);
    QCOMPARE(english.err, QByteArray());
    QCOMPARE(english.out.count('\n'), 1); // no remark besides
    QVERIFY2(english.out.startsWith("0 problems: "), english.out.constData());
    QVERIFY(english.out.contains(", 36 contradictions\n"));
    QVERIFY(english.out.contains(" rows, "));
    const CliRun russian = runCli(words("catalog --lint --lang ru"));
    QCOMPARE(russian.exitCode, 0);
    QVERIFY2(russian.out.startsWith(QStringLiteral("0 проблем: ").toUtf8()),
             russian.out.constData());
    QVERIFY(russian.out.contains(QStringLiteral(", 36 противоречий\n").toUtf8()));
}

void CatalogueTest::lintOfAnOrganisation()
{
    const CliRun run = runCli({"catalog", "--lint", "--catalog", ownFile});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("0 problems: 2 rules, 1 document, 2 rows, 1 contradiction\n"));
}

void CatalogueTest::lintNamesEveryProblem()
{
    const CliRun run = runCli({"catalog", "--lint", "--catalog", badFile});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 4);
    for (const QString &line : run.errorLines())
        QVERIFY2(line.startsWith(QLatin1String("portolan-cli: ") + badFile + QLatin1String(": /")),
                 qPrintable(line));
    QVERIFY(run.err.contains("/documents/0/tables/0/rows/1/rules/0: "));
}

void CatalogueTest::lintTakesNoValue()
{
    QCOMPARE(runCli(words("catalog --lint=yes")).exitCode, 2);
    QCOMPARE(runCli({"check", sampleFile, "--lint"}).exitCode, 2);
}

void CatalogueTest::wholeReferenceAsJson()
{
    const CliRun run = runCli(words("catalog --format json"));
    QCOMPARE(run.exitCode, 0);
    const QJsonObject json = jsonOf(run);
    QCOMPARE(json.keys(), words("contradictions documents partnerProducts products providers "
                                "rules"));
    const QJsonArray contradictions = json.value(QLatin1String("contradictions")).toArray();
    QCOMPARE(contradictions.size(), 36);
    QCOMPARE(contradictions[0][QLatin1String("followedSide")].toInt(), 2);
    QVERIFY(contradictions[3][QLatin1String("followedSide")].isNull()); // C4: neither as it is
    const QJsonArray products = json.value(QLatin1String("products")).toArray();
    QCOMPARE(products.size(), 5);
    QCOMPARE(products[0][QLatin1String("coverage")].toString(), QStringLiteral("partial"));
    QCOMPARE(products[1][QLatin1String("endOfSupport")].toString(), QStringLiteral("2023-04-11"));
    QCOMPARE(products[4][QLatin1String("coverage")].toString(), QStringLiteral("derived"));
    QVERIFY(products[4][QLatin1String("endOfSupport")].isNull());
    for (const QJsonValue product : products)
        QVERIFY(!product[QLatin1String("changes")][0][QLatin1String("ru")].toString().isEmpty());
    QCOMPARE(json.value(QLatin1String("providers"))[0][QLatin1String("ended")].toString(),
             QStringLiteral("2025-05-05"));
}

void CatalogueTest::wholeReferenceToRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("en") << QStringLiteral("en") << QStringList{"Products",
                                                               "partial",
                                                               "derived",
                                                               "18,000",
                                                               "Side 2: ",
                                                               "C38",
                                                               "Where the documents disagree",
                                                               "5 May 2025"};
    QTest::newRow("ru") << QStringLiteral("ru")
                        << QStringList{QStringLiteral("Продукты"),
                                       QStringLiteral("частично"),
                                       QStringLiteral("выведено"),
                                       QStringLiteral("Сторона 2: "),
                                       "C38",
                                       QStringLiteral("В чём документы расходятся")};
}

void CatalogueTest::wholeReferenceToRead()
{
    QFETCH(QString, language);
    QFETCH(QStringList, texts);
    for (const char *format : {"md", "html"}) {
        const CliRun run =
            runCli({"catalog", "--lang", language, "--format", QString::fromLatin1(format)});
        QCOMPARE(run.exitCode, 0);
        for (const QString &text : texts)
            QVERIFY2(run.out.contains(text.toUtf8()), qPrintable(text));
    }
}

void CatalogueTest::oneDocumentWithItsContradictions()
{
    const CliRun text = runCli(words("catalog --document jj618373 --format md"));
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("## Where the documents disagree\n"));
    QVERIFY(text.out.contains("| C1 | "));
    QVERIFY(!text.out.contains("| C38 | "));
    QVERIFY(!text.out.contains("Products"));
    const QJsonObject json = jsonOf(runCli(words("catalog --document jj618373")));
    QCOMPARE(json.keys(), words("contradictions documents rules"));
    QCOMPARE(json.value(QLatin1String("documents")).toArray().size(), 1);
}

void CatalogueTest::ownRulesGiveFlows()
{
    const QStringList call = {"flows", sampleFile, "--format", "json", "--reading", "recommended"};
    const QStringList without = flowIds(runCli(call));
    const CliRun run = runCli(call + QStringList{"--catalog", ownFile});
    QCOMPARE(run.exitCode, 0);
    QStringList with = flowIds(run);
    QCOMPARE(with.takeLast(), QStringLiteral("contoso-snmp-in:edge:fe")); // behind ours
    QCOMPARE(with, without);
}

void CatalogueTest::ownDocumentIsRead()
{
    const QStringList document = {"--document", "contoso-network-handbook"};
    const CliRun printed = runCli(QStringList{"catalog", "--catalog", ownFile} + document);
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(jsonOf(printed).value(QLatin1String("documents"))[0][QLatin1String("id")].toString(),
             document.last());
    QCOMPARE(runCli(QStringList{"catalog"} + document).exitCode, 2); // unknown without the file
    const CliRun flows = runCli(QStringList{"flows", sampleFile, "--format", "json", "--reading",
                                            "documented", "--catalog", ownFile} +
                                document);
    QCOMPARE(flowIds(flows), words("contoso-network-handbook/7.1:edge:fe "
                                   "contoso-network-handbook/7.2:edge:fe"));
}

void CatalogueTest::badFileEndsEveryCommand_data()
{
    QTest::addColumn<QStringList>("call");
    for (const char *command : {"flows", "draw", "check"})
        QTest::newRow(command) << QStringList{command, sampleFile};
    QTest::newRow("catalog") << QStringList{"catalog"};
}

void CatalogueTest::badFileEndsEveryCommand()
{
    QFETCH(QStringList, call);
    const CliRun bad = runCli(call + QStringList{"--catalog", badFile});
    QCOMPARE(bad.exitCode, 3);
    QCOMPARE(bad.out, QByteArray());
    QCOMPARE(bad.errorLines().size(), 4);
    const CliRun missing = runCli(call + QStringList{"--catalog", "/nowhere/own.json"});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY(missing.err.contains("/nowhere/own.json: "));
    QCOMPARE(runCli(call + QStringList{"--catalog"}).exitCode, 2);
    QCOMPARE(runCli(call + QStringList{"--catalog", ownFile, "--quiet"}).exitCode <= 1, true);
}

void CatalogueTest::hostileFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("many keys") << [] {
        QByteArray json = R"({"format": "portolan-catalog", "version": 1, "rules": [{)";
        for (int i = 0; i < 50000; ++i)
            json += "\"k" + QByteArray::number(i) + "\": 1, ";
        return json + R"("id": "x"}], "documents": []})";
    }();
    QTest::newRow("long text") << QByteArray(R"({"format": "portolan-catalog", "version": 1, )"
                                             R"("rules": [{"id": ")") +
                                      QByteArray(100000, 'a') + R"("}], "documents": []})";
}

void CatalogueTest::hostileFile()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const CliRun run = runCli({"catalog", "--lint", "--catalog", file.fileName()});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.errorLines().size() <= 21);
    QVERIFY(run.err.size() < 20000);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
