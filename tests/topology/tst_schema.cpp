#include "datafiles.h"
#include "topology/topologyfile.h"

#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTest>

using namespace portolan;
using namespace portolan::testing;

// Another reader of the same schema: prints one line a file, "good NAME" or "bad NAME".
constexpr char script[] = R"(
import json, os, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8-sig") as file:
        good = validator.is_valid(json.load(file))
    print("good" if good else "bad", os.path.basename(path))
)";

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheReader_data();
    void agreesWithTheReader();
    void wordsAreThoseOfTheProgram();

private:
    QMap<QString, bool> m_schemaAccepts; ///< by file name
};

void SchemaTest::initTestCase()
{
    QStringList arguments = {
        QStringLiteral("-c"), QString::fromLatin1(script),
        QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/schema/topology.schema.json")};
    for (const char *folder : {"valid", "invalid", "invalid-beyond-schema"})
        arguments += topologiesIn(dataFolder(QString::fromLatin1(folder)));
    arguments += topologiesIn(sampleFolder());

    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), arguments);
    QVERIFY2(python.waitForFinished(-1), "python3 with jsonschema is needed");
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QString output = QString::fromUtf8(python.readAllStandardOutput());
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts)) {
        m_schemaAccepts.insert(line.section(u' ', 1), line.startsWith(QLatin1String("good")));
    }
    QCOMPARE(m_schemaAccepts.size(), arguments.size() - 3);
}

void SchemaTest::agreesWithTheReader_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("schemaAccepts");
    const auto add = [](const QString &folder, bool valid, bool forSchema) {
        for (const QString &path : topologiesIn(folder))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path << valid << forSchema;
    };
    add(dataFolder(QStringLiteral("valid")), true, true);
    add(sampleFolder(), true, true);
    add(dataFolder(QStringLiteral("invalid")), false, false);
    add(dataFolder(QStringLiteral("invalid-beyond-schema")), false, true);
}

void SchemaTest::agreesWithTheReader()
{
    QFETCH(QString, path);
    QFETCH(bool, valid);
    QFETCH(bool, schemaAccepts);
    QCOMPARE(readTopologyFile(path).ok(), valid);
    QCOMPARE(m_schemaAccepts.value(QFileInfo(path).fileName()), schemaAccepts);
}

// Every word of the closed sets stands in the schema, so that a new one is not forgotten there.
void SchemaTest::wordsAreThoseOfTheProgram()
{
    const QByteArray schema =
        contentOf(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/schema/topology.schema.json"));
    QList<QLatin1String> words = namesOf<NodeType>() + namesOf<Service>() + productIds() +
                                 partnerProductIds() + hostingProductIds() + publicImProviderIds() +
                                 portNames() + namesOf<LoadBalancing>() + namesOf<Region>();
    for (QLatin1String word : words)
        QVERIFY2(schema.contains('"' + QByteArray(word.data(), word.size()) + '"'), word.data());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
