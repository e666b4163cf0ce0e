// An organisation's own rules beside ours: tests/data/catalog/organisation, found by listing.
#include "catalog/organisationcatalog.h"
#include "catalogcopy.h"

#include <QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

const QString dataFolder = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/catalog/organisation/");

void listCases(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir dir(dataFolder + folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

QString monitoringFile()
{
    return dataFolder + QStringLiteral("valid/monitoring.json");
}

} // namespace

class OrganisationCatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void goodFile_data();
    void goodFile();
    void entriesStandBehindOurs();
    void badFile_data();
    void badFile();
    void clashNamesBoth();
    void brokenJson();
    void missingFile();
    void tooManyEntries();
};

void OrganisationCatalogTest::goodFile_data()
{
    listCases(QStringLiteral("valid"));
}

void OrganisationCatalogTest::goodFile()
{
    QFETCH(QString, path);
    const QJsonObject json = jsonOf(path);
    const auto extended = extendedCatalog(builtInCatalog(), path);
    QVERIFY2(extended.ok(), extended.ok() ? "" : qPrintable(describe(extended.errors())));
    QCOMPARE(extended->rules.size() - builtInCatalog().rules.size(),
             json.value(QLatin1String("rules")).toArray().size());
    QCOMPARE(extended->documents.size() - builtInCatalog().documents.size(),
             json.value(QLatin1String("documents")).toArray().size());
    QCOMPARE(extended->contradictions.size() - builtInCatalog().contradictions.size(),
             json.value(QLatin1String("contradictions")).toArray().size());
    QCOMPARE(extended->terms.words.keys(), builtInCatalog().terms.words.keys());
}

void OrganisationCatalogTest::entriesStandBehindOurs()
{
    const qsizetype ours = builtInCatalog().rules.size();
    const auto extended = extendedCatalog(builtInCatalog(), monitoringFile());
    QVERIFY(extended.ok());
    for (qsizetype i = 0; i < ours; ++i)
        QCOMPARE(extended->rules.at(i).id, builtInCatalog().rules.at(i).id);
    QCOMPARE(extended->rules.at(ours).id, QStringLiteral("contoso-snmp-in"));
    QCOMPARE(extended->rules.at(ours + 1).id, QStringLiteral("contoso-syslog-out"));
    QCOMPARE(extended->rules.at(ours).rows,
             QStringList(QStringLiteral("contoso-network-handbook/7.1")));
    // A row of the organisation may stand for one of our rules, which then names it.
    const QString row = QStringLiteral("contoso-network-handbook/7.2");
    QVERIFY(extended->rule(QStringLiteral("internal-sip-in"))->rows.contains(row));
    QVERIFY(!builtInCatalog().rule(QStringLiteral("internal-sip-in"))->rows.contains(row));
    QVERIFY(extended->document(QStringLiteral("jj618373")));
    QCOMPARE(extended->contradiction(QStringLiteral("CONTOSO-1"))->followedSide, 0);
}

void OrganisationCatalogTest::badFile_data()
{
    listCases(QStringLiteral("invalid"));
}

// NAME.errors has the pointers of NAME.json's errors, one a line.
void OrganisationCatalogTest::badFile()
{
    QFETCH(QString, path);
    QFile expectedFile(QString(path).replace(QLatin1String(".json"), QLatin1String(".errors")));
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    QStringList expected = QString::fromUtf8(expectedFile.readAll()).split(u'\n');
    QVERIFY(expected.takeLast().isEmpty()); // behind the last line feed
    const auto extended = extendedCatalog(builtInCatalog(), path);
    QVERIFY(!extended.ok());
    QStringList pointers;
    for (const Error &error : extended.errors()) {
        QCOMPARE(error.kind, ErrorKind::Input);
        QCOMPARE(error.place.file, path);
        QVERIFY(hasCyrillic(error.message.in(Language::Russian)));
        pointers.append(error.place.pointer);
    }
    expected.sort();
    pointers.sort();
    QVERIFY2(pointers == expected, qPrintable(describe(extended.errors())));
}

void OrganisationCatalogTest::clashNamesBoth()
{
    const auto extended =
        extendedCatalog(builtInCatalog(), dataFolder + QStringLiteral("invalid/id-of-ours.json"));
    QVERIFY(!extended.ok());
    const QString text = extended.errors().first().message.in(Language::English);
    QVERIFY2(text.contains(QLatin1String("sip-client-in")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String(":/catalog/rules.json /rules/0")), qPrintable(text));
}

void OrganisationCatalogTest::brokenJson()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.json"));
    QVERIFY(writeFile(path, "{\"format\": \"portolan-catalog\",\n \"version\": 1,}\n"));
    const auto extended = extendedCatalog(builtInCatalog(), path);
    QVERIFY(!extended.ok());
    QCOMPARE(extended.errors().first().place.file, path);
    QCOMPARE(extended.errors().first().place.line, 2);
    // Deep nesting and keys that stand twice are refused as in topology files.
    QVERIFY(writeFile(path, "{\"rules\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}"));
    QVERIFY(!extendedCatalog(builtInCatalog(), path).ok());
    QVERIFY(writeFile(path, R"({"format": "portolan-catalog", "version": 1, "version": 1,
                                "rules": [], "documents": []})"));
    QVERIFY(!extendedCatalog(builtInCatalog(), path).ok());
}

void OrganisationCatalogTest::missingFile()
{
    const auto extended = extendedCatalog(builtInCatalog(), QStringLiteral("/nowhere/own.json"));
    QVERIFY(!extended.ok());
    QCOMPARE(extended.errors().first().place.file, QStringLiteral("/nowhere/own.json"));
}

void OrganisationCatalogTest::tooManyEntries()
{
    QJsonObject json = jsonOf(monitoringFile());
    QJsonArray rules;
    QJsonObject rule = json.value(QLatin1String("rules"))[0].toObject();
    for (qsizetype i = 0; i <= maxOwnEntries; ++i) {
        rule.insert(QStringLiteral("id"), QStringLiteral("own-%1").arg(i));
        rules.append(rule);
    }
    json.insert(QStringLiteral("rules"), rules);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.json"));
    QVERIFY(writeFile(path, QJsonDocument(json).toJson()));
    const auto extended = extendedCatalog(builtInCatalog(), path);
    QVERIFY(!extended.ok());
    QCOMPARE(extended.errors().size(), 1);
    QCOMPARE(extended.errors().first().place.pointer, QStringLiteral("/rules"));
}

QTEST_GUILESS_MAIN(OrganisationCatalogTest)
#include "tst_organisationcatalog.moc"
