#include "exchangetesting.h"

#include "base/json.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

QStringList keysOf(const JsonValue &object)
{
    QStringList keys;
    for (const JsonValue::Member &member : object.members())
        keys.append(member.first);
    return keys;
}

JsonValue parsed(const QByteArray &bytes)
{
    const Result<JsonValue> json = readJson(bytes, QStringLiteral("flows.json"));
    return json.ok() ? *json : JsonValue();
}

const JsonValue &at(const JsonValue &object, const char *key)
{
    static const JsonValue missing;
    const JsonValue *found = object.find(QString(QLatin1String(key)));
    return found ? *found : missing;
}

QStringList keyList(const char *text)
{
    return QString(QLatin1String(text)).split(u' ');
}

} // namespace

class TestFlowJson : public QObject
{
    Q_OBJECT

private slots:
    void keysStandInTheirOrder()
    {
        const Plan plan = madePlan();
        const JsonValue json = parsed(written("json", plan.request()));
        QCOMPARE(keysOf(json), keyList("topology product reading document lang flows"));
        const JsonValue &flow = at(json, "flows").items().at(0);
        QCOMPARE(keysOf(flow),
                 keyList("number id rule scenario role application security transport sourcePorts "
                         "ports source destination firewall requirement comment references rows "
                         "contradictions because"));
        const QStringList endKeys = keyList("node interface label addresses translatedAddresses");
        QCOMPARE(keysOf(at(flow, "source")), endKeys);
        QCOMPARE(keysOf(at(flow, "destination")), endKeys);
    }

    // A key of our own behind the promised ones, only where there is something to say.
    void severalReasonsOfWhichOneIsEnough()
    {
        Plan plan = madePlan();
        plan.flows.flows.front().becauseAnyOf = {
            {NodeId(QStringLiteral("edge")), QStringLiteral("services"), QStringLiteral("xmpp")},
            {NodeId(QStringLiteral("edge")), QStringLiteral("push"), QStringLiteral("true")}};
        const JsonValue json = parsed(written("json", plan.request()));
        const JsonValue &flow = at(json, "flows").items().at(0);
        QCOMPARE(keysOf(flow).last(), QStringLiteral("becauseAnyOf"));
        QCOMPARE(at(flow, "becauseAnyOf").items().size(), 2);
        QCOMPARE(at(at(flow, "becauseAnyOf").items().at(1), "key").toString(),
                 QStringLiteral("push"));
    }

    void valuesAreThoseOfTheInterfaces()
    {
        const Plan plan = madePlan();
        const JsonValue json = parsed(written("json", plan.request()));
        QVERIFY(json.find(u"document") && at(json, "document").isNull());
        QCOMPARE(at(json, "reading").toString(), QStringLiteral("recommended"));
        QCOMPARE(at(json, "lang").toString(), QStringLiteral("en"));
        const JsonValue &flow = at(json, "flows").items().at(0);
        QVERIFY(at(flow, "number").isInteger());
        QCOMPARE(at(flow, "number").toInteger(), 3);
        QCOMPARE(at(flow, "transport").toString(), QStringLiteral("TCP"));
        QCOMPARE(at(flow, "sourcePorts").toString(), QStringLiteral("any"));
        QCOMPARE(at(flow, "ports").toString(), QStringLiteral("5061"));
        QCOMPARE(at(flow, "firewall").toString(), QStringLiteral("external"));
        QCOMPARE(at(at(flow, "source"), "interface").toString(), QStringLiteral("access"));
        QVERIFY(at(flow, "destination").find(u"interface"));
        QVERIFY(at(at(flow, "destination"), "interface").isNull());
        QCOMPARE(at(flow, "comment").toString(), QStringLiteral("SIP to partners"));
        QCOMPARE(keysOf(at(flow, "because").items().at(0)), keyList("node key value"));
    }

    void anyHasNoNode()
    {
        const Plan plan = madePlan();
        const JsonValue json = parsed(written("json", plan.request()));
        const JsonValue &end = at(at(json, "flows").items().at(2), "destination");
        QVERIFY(end.find(u"node") && at(end, "node").isNull());
        QVERIFY(at(end, "addresses").isArray() && at(end, "addresses").items().empty());
    }

    void documentIsNamedInTheDocumentedReading()
    {
        Plan plan = madePlan();
        plan.flows.reading = Reading::Documented;
        plan.flows.document = QStringLiteral("jj618373");
        QCOMPARE(at(parsed(written("json", plan.request())), "document").toString(),
                 QStringLiteral("jj618373"));
    }

    void bothLanguagesStandInOneText()
    {
        const Plan plan = madePlan();
        const JsonValue json = parsed(written("json", plan.request(ExportLanguage::Both)));
        QCOMPARE(at(json, "lang").toString(), QStringLiteral("both"));
        QVERIFY(at(json, "topology").isString());
        const JsonValue &flow = at(json, "flows").items().at(0);
        QCOMPARE(at(at(flow, "comment"), "en").toString(), QStringLiteral("SIP to partners"));
        QCOMPARE(at(at(flow, "comment"), "ru").toString(), QStringLiteral("SIP к партнёрам"));
        QCOMPARE(keysOf(at(at(flow, "destination"), "label")), keyList("en ru"));
    }

    void columnsChooseKeys()
    {
        const Plan plan = madePlan();
        ExportRequest request = plan.request();
        request.columns = {QStringLiteral("ports"), QStringLiteral("source.addresses")};
        const JsonValue json = parsed(written("json", request));
        const JsonValue &flow = at(json, "flows").items().at(0);
        QCOMPARE(keysOf(flow), keyList("ports source"));
    }

    void joinedRowsKeepTheKeysOfTheFirstFlow()
    {
        const Plan plan = madePlan();
        ExportRequest request = plan.request();
        request.groupByRule = true;
        const JsonValue json = parsed(written("json", request));
        QCOMPARE(at(json, "flows").items().size(), size_t(2));
        const JsonValue &row = at(json, "flows").items().at(0);
        QCOMPARE(at(row, "number").toInteger(), 3);
        QCOMPARE(at(row, "numbers").items().at(1).toInteger(), 4);
        QCOMPARE(at(row, "ids").items().size(), size_t(2));
        const JsonValue &end = at(row, "destination");
        QCOMPARE(at(end, "node").toString(), QStringLiteral("fabrikam"));
        QCOMPARE(at(end, "nodes").items().at(1).toString(), QStringLiteral("northwind"));
        QCOMPARE(at(end, "addresses").items().size(), size_t(2));
        QCOMPARE(at(end, "label").toString(), QStringLiteral("fabrikam.com, northwind.example"));
    }

    void filterKeepsNumbers()
    {
        Plan plan = madePlan();
        plan.flows.flows[1].firewall = Firewall::Internal;
        ExportRequest request = plan.request();
        request.filter.firewall = Firewall::Internal;
        const JsonValue json = parsed(written("json", request));
        QCOMPARE(at(json, "flows").items().size(), size_t(1));
        QCOMPARE(at(at(json, "flows").items().at(0), "number").toInteger(), 4);
    }

    void hostileNamesSurviveAsText()
    {
        const Plan plan = madePlan(hostileName);
        const JsonValue json = parsed(written("json", plan.request()));
        QCOMPARE(at(json, "topology").toString(), hostileName);
        QCOMPARE(at(at(at(json, "flows").items().at(0), "destination"), "label").toString(),
                 hostileName);
    }

    void justificationOfCustomFlowsIsKept()
    {
        Plan plan = madePlan();
        plan.flows.flows[0].justification = BilingualText::same(QStringLiteral("ticket 7"));
        const JsonValue json = parsed(written("json", plan.request()));
        QCOMPARE(at(at(json, "flows").items().at(0), "justification").toString(),
                 QStringLiteral("ticket 7"));
        QVERIFY(!at(json, "flows").items().at(1).find(u"justification"));
    }
};

QTEST_GUILESS_MAIN(TestFlowJson)
#include "tst_flowjson.moc"
