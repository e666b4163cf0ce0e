// catalog.schema.json, read by another reader: every shipped file fits its definition, and what
// the schema is there to refuse does not.
#include "catalogtesting.h"

#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <iterator>

using namespace portolan;
using namespace portolan::testing;

namespace {

const QString schemaFile =
    QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/schema/catalog.schema.json");

// Prints for each pair DEFINITION FILE: "DEFINITION FILENAME valid mutations accepted". A mutation
// adds an unknown key to an object or takes one language of a text away; of each list only the
// first item is mutated, the others have its shape.
constexpr char script[] = R"(
import copy, json, os, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
Validator = jsonschema.Draft202012Validator
Validator.check_schema(schema)

def places(value, path=()):
    if isinstance(value, dict):
        yield path, value
        for key, item in value.items():
            yield from places(item, path + (key,))
    elif isinstance(value, list) and value:
        yield from places(value[0], path + (0,))

def mutants(value):
    for path, found in places(value):
        changes = [("unknown", 1)]
        if set(found) == {"en", "ru"}:
            changes += [("en", None), ("ru", None)]
        for key, new in changes:
            copied = copy.deepcopy(value)
            at = copied
            for step in path:
                at = at[step]
            if new is None:
                del at[key]
            else:
                at[key] = new
            yield copied

for name, path in zip(sys.argv[2::2], sys.argv[3::2]):
    part = {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": "#/$defs/" + name}
    validator = Validator(part)
    content = json.load(open(path, encoding="utf-8"))
    for error in validator.iter_errors(content):
        print(os.path.basename(path), list(error.absolute_path), error.message, file=sys.stderr)
    verdicts = [validator.is_valid(mutant) for mutant in mutants(content)]
    print(name, os.path.basename(path), int(validator.is_valid(content)), len(verdicts),
          sum(verdicts), int(validator.is_valid({})))
)";

// Prints 1 or 0 for each pair DEFINITION VALUE: whether the schema accepts the value.
constexpr char valueScript[] = R"(
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
for name, value in zip(sys.argv[2::2], sys.argv[3::2]):
    part = {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": "#/$defs/" + name}
    print(int(jsonschema.Draft202012Validator(part).is_valid(json.loads(value))))
)";

// An organisation's files lie with the tests; all others are those of the catalogue.
QString pathOf(const QString &file)
{
    return file.startsWith(u'/') ? file : catalogFolder() + u'/' + file;
}

QStringList allFiles()
{
    QStringList files = catalogFiles();
    const QDir own(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/catalog/organisation/valid"));
    for (const QString &name : own.entryList({QStringLiteral("*.json")}, QDir::Files))
        files.append(own.filePath(name));
    return files;
}

QString definitionOf(const QString &file)
{
    if (file.startsWith(u'/'))
        return QStringLiteral("organisation");
    return file.startsWith(QLatin1String("documents/")) ? QStringLiteral("documents")
                                                        : QFileInfo(file).baseName();
}

} // namespace

class CatalogSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileFits_data();
    void everyFileFits();
    void valuesOfOneDefinition();
    void keysOfAnEntry_data();
    void keysOfAnEntry();
    void wordsAreThoseOfTheProgram();

private:
    QMap<QString, QStringList> m_verdicts; ///< by file name, as the script prints them
    QString m_messages;
};

void CatalogSchemaTest::initTestCase()
{
    const QStringList files = allFiles();
    QVERIFY(files.size() >= 12);
    QStringList arguments = {QStringLiteral("-c"), QString::fromLatin1(script), schemaFile};
    for (const QString &file : files)
        arguments += {definitionOf(file), pathOf(file)};

    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), arguments);
    QVERIFY2(python.waitForFinished(-1), "python3 with jsonschema is needed");
    m_messages = QString::fromUtf8(python.readAllStandardError());
    QVERIFY2(python.exitCode() == 0, qPrintable(m_messages));
    const QString output = QString::fromUtf8(python.readAllStandardOutput());
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        m_verdicts.insert(words.at(1), words);
    }
    QCOMPARE(m_verdicts.size(), files.size());
}

void CatalogSchemaTest::everyFileFits_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : allFiles())
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

void CatalogSchemaTest::everyFileFits()
{
    QFETCH(QString, file);
    const QStringList verdict = m_verdicts.value(QFileInfo(file).fileName());
    QCOMPARE(verdict.size(), 6);
    QCOMPARE(verdict.at(0), definitionOf(file));
    QVERIFY2(verdict.at(2) == QLatin1String("1"), qPrintable(m_messages));
    QVERIFY(verdict.at(3).toInt() > 0);           // mutations tried
    QCOMPARE(verdict.at(4), QStringLiteral("0")); // and accepted
    QCOMPARE(verdict.at(5), QStringLiteral("0")); // an empty object is no file of any kind
}

void CatalogSchemaTest::valuesOfOneDefinition()
{
    struct Case
    {
        const char *definition;
        const char *value;
        bool good;
    };
    const Case cases[] = {
        {"portSet", R"("any")", true},
        {"portSet", R"("1")", true},
        {"portSet", R"("65535")", true},
        {"portSet", R"("443,50000-59999")", true},
        {"portSet", R"("0")", false},
        {"portSet", R"("65536")", false},
        {"portSet", R"("70000")", false},
        {"portSet", R"("443, 444")", false},
        {"portSet", R"("@access-client")", false},
        {"rulePorts", R"("@access-client")", true},
        {"rulePorts", R"("@access-clients")", false},
        {"transport", R"("SCTP")", false},
        {"date", R"("2013-03-15")", true},
        {"date", R"("15.03.2013")", false},
        {"both", R"({"en": "a", "ru": " "})", false},
        {"end", R"("any")", true},
        {"end", R"({"types": []})", false},
        {"end", R"("internet")", false},
        {"id", R"("contoso-7.1_a")", true},
        {"id", R"("a/b")", false},
        {"id", R"("a:b")", false},
        {"text", R"("two\nlines")", true},
        {"text", R"("a\u0007b")", false},
        {"condition", R"({"addressPlan": "shared", "loadBalancing": "dns"})", true},
        {"condition", R"({"anyOf": [{"nat": true}]})", true},
        {"condition", R"({"anyOf": [{"farProducts": ["teams"]}]})", false},
        {"condition", R"({"someNode": [{}]})", false},
        {"organisation",
         R"({"format": "portolan-catalog", "version": 1, "rules": [], "documents": []})", true},
        {"organisation",
         R"({"format": "portolan-catalog", "version": 2, "rules": [], "documents": []})", false},
        {"organisation", R"({"format": "portolan-catalog", "version": 1, "rules": []})", false},
        {"side", R"({"documents": ["a", "a"], "says": {"en": "a", "ru": "b"}})", false},
    };
    QStringList arguments = {QStringLiteral("-c"), QString::fromLatin1(valueScript), schemaFile};
    for (const Case &one : cases)
        arguments += {QString::fromLatin1(one.definition), QString::fromLatin1(one.value)};
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), arguments);
    QVERIFY(python.waitForFinished(-1));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(std::size(cases)));
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2((lines.at(i) == "1") == cases[i].good, cases[i].value);
}

// One key of a contradiction, a product or a provider at a time.
void CatalogSchemaTest::keysOfAnEntry_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("rest"); ///< what the entry needs besides
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("good");
    const QString both = QStringLiteral(R"({"en": "a", "ru": "b"})");
    const QString contradiction =
        QStringLiteral(R"("code": "C1", "subject": %1, "sides": [{"documents": ["a"], "says": %1},)"
                       R"( {"says": %1}], "follow": %1, "why": %1)")
            .arg(both);
    const QString product = QStringLiteral(R"("id": "sfb-online", "name": %1)").arg(both);
    const auto add = [](const QString &definition, const QString &rest, const char *member,
                        bool good) {
        QTest::newRow(member) << definition << rest << QString::fromUtf8(member) << good;
    };
    const auto ofContradiction = [&](const char *member, bool good) {
        add(QStringLiteral("contradiction"), contradiction, member, good);
    };
    ofContradiction(R"("followedSide": 1)", true);
    ofContradiction(R"("followedSide": 0)", false);
    ofContradiction(R"("followedSide": "1")", false);
    ofContradiction(R"("findings": ["duplicate-fqdn"])", true);
    ofContradiction(R"("findings": ["duplicate-fqdn", "duplicate-fqdn"])", false);
    ofContradiction(R"("tables": ["dns", "certificates", "cmdlets"])", true);
    ofContradiction(R"("tables": ["routes"])", false);
    ofContradiction(R"("aspects": ["far-end"])", true);
    ofContradiction(R"("aspects": ["colour"])", false);
    ofContradiction(R"("touches": {"severalEdgePools": true})", true);
    ofContradiction(R"("touches": {"weather": true})", false);
    const auto ofProduct = [&](const char *member, bool good) {
        add(QStringLiteral("product"), product, member, good);
    };
    ofProduct(R"("ended": "2021-07-31")", true);
    ofProduct(R"("ended": "31.07.2021")", false);
    ofProduct(R"("usersPerEdge": 12000)", true);
    ofProduct(R"("usersPerEdge": 0)", false);
    ofProduct(R"("changes": [{"en": "a", "ru": "b"}])", true);
    ofProduct(R"("changes": [{"en": "a"}])", false);
    ofProduct(R"("changes": "a")", false);
}

void CatalogSchemaTest::keysOfAnEntry()
{
    QFETCH(QString, definition);
    QFETCH(QString, rest);
    QFETCH(QString, member);
    QFETCH(bool, good);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QString::fromLatin1(valueScript), schemaFile, definition,
                  u'{' + rest + u'}', definition,
                  u'{' + rest + QLatin1String(", ") + member + u'}'});
    QVERIFY(python.waitForFinished(-1));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    QCOMPARE(python.readAllStandardOutput(), QByteArray(good ? "1\n1\n" : "1\n0\n"));
}

// Every word of the closed sets stands in the schema, so that a new one is not forgotten there.
void CatalogSchemaTest::wordsAreThoseOfTheProgram()
{
    QFile file(schemaFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray schema = file.readAll();
    const QList<QLatin1String> words =
        namesOf<NodeType>() + namesOf<Service>() + namesOf<Interface>().mid(1) +
        namesOf<Firewall>() + namesOf<Transport>() + namesOf<Requirement>() + namesOf<Severity>() +
        namesOf<Scenario>() + namesOf<Role>() + productIds() + partnerProductIds() +
        hostingProductIds() + publicImProviderIds() + portNames();
    for (QLatin1String word : words)
        QVERIFY2(schema.contains('"' + QByteArray(word.data(), word.size()) + '"'), word.data());
    for (QLatin1String name : portNames())
        QVERIFY2(schema.contains("\"@" + QByteArray(name.data(), name.size()) + '"'), name.data());
}

QTEST_GUILESS_MAIN(CatalogSchemaTest)
#include "tst_catalogschema.moc"
