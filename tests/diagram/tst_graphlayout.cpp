#include "base/message.h"
#include "diagram/diagramlayout.h"
#include "diagram/graphlayout.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace portolan;

namespace {

const QString graphs = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/diagram/graphs/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QRectF boxOf(const QJsonObject &json)
{
    return {json[QLatin1String("x")].toDouble(), json[QLatin1String("y")].toDouble(),
            json[QLatin1String("width")].toDouble(), json[QLatin1String("height")].toDouble()};
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// As a drawing, for the audit.
DiagramGeometry drawingOf(const QJsonObject &json)
{
    DiagramGeometry drawing;
    for (const QJsonValue value : json[QLatin1String("nodes")].toArray()) {
        Card card;
        card.node = NodeId(value[QLatin1String("id")].toString());
        card.rect = boxOf(value.toObject());
        drawing.cards.push_back(card);
    }
    for (const QJsonValue value : json[QLatin1String("edges")].toArray()) {
        Arrow arrow;
        arrow.flow = FlowId(value[QLatin1String("id")].toString());
        arrow.source = NodeId(value[QLatin1String("source")].toString());
        arrow.destination = NodeId(value[QLatin1String("target")].toString());
        for (const QJsonValue point : value[QLatin1String("points")].toArray())
            arrow.points.emplace_back(point[0].toDouble(), point[1].toDouble());
        drawing.arrows.push_back(arrow);
    }
    const QJsonArray labels = json[QLatin1String("labels")].toArray();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        Arrow &arrow = drawing.arrows[size_t(i)];
        Q_ASSERT(arrow.flow.value == labels[i][QLatin1String("edge")].toString());
        arrow.protocol.text = labels[i][QLatin1String("text")].toString();
        arrow.protocol.box = boxOf(labels[i].toObject());
    }
    return drawing;
}

DiagramGeometry layOut(const QString &name, LayoutQuality quality)
{
    const Result<QByteArray> geometry =
        layoutNeutralGraph(contentOf(graphs + name), name, {quality});
    return geometry.ok() ? drawingOf(parsed(*geometry)) : DiagramGeometry();
}

} // namespace

class TestGraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void graphsAreDrawnWithoutFault_data();
    void graphsAreDrawnWithoutFault();
    void bestFindsTheOptimum();
    void allNodesEdgesLabels();
    void sameTwice();
    void newcomersMoveLittle();
    void poolsAndDirectionsAreMerged();
    void refusals_data();
    void refusals();
    void allErrorsAtOnce();
    void noZones();
};

void TestGraphLayout::graphsAreDrawnWithoutFault_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("best");
    const QStringList names =
        QDir(graphs).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        for (const bool best : {false, true})
            QTest::addRow("%s %s", qPrintable(name), best ? "best" : "quick") << name << best;
    }
}

void TestGraphLayout::graphsAreDrawnWithoutFault()
{
    QFETCH(QString, name);
    QFETCH(bool, best);
    const DiagramGeometry drawing = layOut(name, best ? LayoutQuality::Best : LayoutQuality::Quick);
    QVERIFY(!drawing.arrows.empty());
    QCOMPARE(auditDiagram(drawing).faults(), 0);
    for (const Arrow &arrow : drawing.arrows) {
        QVERIFY(arrow.points.size() <= 4);
        // The label stands above a piece of its own line.
        const bool above = std::any_of(arrow.points.begin(), arrow.points.end(), [&](QPointF p) {
            const double gap = p.y() - arrow.protocol.box.bottom();
            return gap >= 0 && gap < 1;
        });
        QVERIFY2(above, qPrintable(arrow.flow.value));
    }
}

// 3,104 is the least for this graph with its order of interfaces: all orders of its middle column
// have been tried elsewhere.
void TestGraphLayout::bestFindsTheOptimum()
{
    QCOMPARE(auditDiagram(layOut(QStringLiteral("medium.json"), LayoutQuality::Best)).crossings,
             3104);
    QVERIFY(auditDiagram(layOut(QStringLiteral("medium.json"), LayoutQuality::Quick)).crossings <
            3104 * 5 / 4 + 100);
}

void TestGraphLayout::allNodesEdgesLabels()
{
    const QByteArray source = contentOf(graphs + QStringLiteral("medium.json"));
    const QJsonObject graph = parsed(source);
    const Result<QByteArray> result = layoutNeutralGraph(source, QStringLiteral("medium.json"), {});
    QVERIFY(result.ok());
    const QJsonObject geometry = parsed(*result);
    QCOMPARE(geometry[QLatin1String("format")].toString(), QStringLiteral("edge-geometry/1"));
    QCOMPARE(geometry[QLatin1String("topology")], graph[QLatin1String("name")]);
    QVERIFY(geometry[QLatin1String("timing")][QLatin1String("layoutMs")].isDouble());
    const QJsonArray nodes = graph[QLatin1String("nodes")].toArray();
    const QJsonArray drawn = geometry[QLatin1String("nodes")].toArray();
    QCOMPARE(drawn.size(), nodes.size());
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QCOMPARE(drawn[i][QLatin1String("id")], nodes[i][QLatin1String("id")]);
        QVERIFY(drawn[i][QLatin1String("width")].toDouble() >=
                nodes[i][QLatin1String("width")].toDouble());
        QVERIFY(drawn[i][QLatin1String("height")].toDouble() >=
                nodes[i][QLatin1String("height")].toDouble());
    }
    const QJsonArray edges = graph[QLatin1String("edges")].toArray();
    QCOMPARE(geometry[QLatin1String("edges")].toArray().size(), edges.size());
    QCOMPARE(geometry[QLatin1String("labels")].toArray().size(), edges.size());
    for (qsizetype i = 0; i < edges.size(); ++i) {
        const QJsonValue edge = geometry[QLatin1String("edges")][i];
        QCOMPARE(edge[QLatin1String("id")], edges[i][QLatin1String("id")]);
        QCOMPARE(edge[QLatin1String("source")], edges[i][QLatin1String("source")]);
        QCOMPARE(edge[QLatin1String("targetPort")], edges[i][QLatin1String("targetPort")]);
    }
}

void TestGraphLayout::sameTwice()
{
    const auto withoutTime = [](const Result<QByteArray> &result) {
        QJsonObject json = parsed(*result);
        json.remove(QLatin1String("timing"));
        return json;
    };
    const QByteArray graph = contentOf(graphs + QStringLiteral("medium.json"));
    const Result<QByteArray> first = layoutNeutralGraph(graph, {}, {LayoutQuality::Best});
    const Result<QByteArray> second = layoutNeutralGraph(graph, {}, {LayoutQuality::Best});
    QCOMPARE(withoutTime(first), withoutTime(second));
}

// A partner is taken out of the graph; then the graph follows the drawing without it.
void TestGraphLayout::newcomersMoveLittle()
{
    const QByteArray whole = contentOf(graphs + QStringLiteral("medium.json"));
    QJsonObject less = parsed(whole);
    const QString partner = QStringLiteral("fed7");
    const auto without = [&](const QString &list, const QStringList &keys) {
        QJsonArray kept;
        for (const QJsonValue item : less[list].toArray()) {
            const bool is = std::any_of(keys.begin(), keys.end(),
                                        [&](const QString &key) { return item[key] == partner; });
            if (!is)
                kept.append(item);
        }
        less[list] = kept;
    };
    without(QStringLiteral("nodes"), {QStringLiteral("id")});
    without(QStringLiteral("edges"), {QStringLiteral("source"), QStringLiteral("target")});
    const Result<QByteArray> before =
        layoutNeutralGraph(QJsonDocument(less).toJson(), {}, {LayoutQuality::Best});
    QVERIFY(before.ok());
    const Result<QByteArray> after = layoutNeutralGraph(
        whole, {}, {LayoutQuality::Best, MergeMode::None, *before, QStringLiteral("before.json")});
    QVERIFY(after.ok());
    QCOMPARE(auditDiagram(drawingOf(parsed(*after))).faults(), 0);

    QMap<QString, QRectF> old;
    for (const QJsonValue node : parsed(*before)[QLatin1String("nodes")].toArray())
        old.insert(node[QLatin1String("id")].toString(), boxOf(node.toObject()));
    const QJsonArray nodes = parsed(*after)[QLatin1String("nodes")].toArray();
    QCOMPARE(nodes.size(), old.size() + 1);
    for (const QJsonValue one : nodes) {
        for (const QJsonValue other : nodes) {
            const QString upper = one[QLatin1String("id")].toString();
            const QString lower = other[QLatin1String("id")].toString();
            if (one[QLatin1String("zone")] != other[QLatin1String("zone")] ||
                !old.contains(upper) || !old.contains(lower))
                continue;
            if (old[upper].top() < old[lower].top())
                QVERIFY(one[QLatin1String("y")].toDouble() < other[QLatin1String("y")].toDouble());
        }
    }
}

void TestGraphLayout::poolsAndDirectionsAreMerged()
{
    const QByteArray source = contentOf(graphs + QStringLiteral("medium.json"));
    for (const MergeMode mode : {MergeMode::Directions, MergeMode::Servers}) {
        const Result<QByteArray> result =
            layoutNeutralGraph(source, {}, {LayoutQuality::Best, mode});
        QVERIFY(result.ok());
        const QJsonObject geometry = parsed(*result);
        const bool pools = mode == MergeMode::Servers;
        QCOMPARE(geometry[QLatin1String("groups")].toArray().size(), pools ? 3 : 0);
        QCOMPARE(geometry[QLatin1String("nodes")].toArray().size(), pools ? 29 : 32);
        QCOMPARE(geometry[QLatin1String("edges")].toArray().size(), pools ? 110 : 212);
        qsizetype flows = 0;
        for (const QJsonValue edge : geometry[QLatin1String("edges")].toArray())
            flows += std::max<qsizetype>(1, edge[QLatin1String("flows")].toArray().size());
        QCOMPARE(flows, 292);
        QCOMPARE(auditDiagram(drawingOf(geometry)).faults(), 0);
    }
}

void TestGraphLayout::refusals_data()
{
    QTest::addColumn<QByteArray>("graph");
    QTest::addColumn<QString>("pointer");
    const auto graph = [](const char *zones, const char *nodes, const QByteArray &edges) {
        return QByteArray("{\"format\":\"edge-topology/1\",\"name\":\"n\",\"zones\":") + zones +
               ",\"nodes\":" + nodes + ",\"edges\":" + edges + "}";
    };
    const char *zones = "[{\"id\":\"a\",\"order\":0},{\"id\":\"b\",\"order\":1},"
                        "{\"id\":\"c\",\"order\":2}]";
    const char *nodes =
        "[{\"id\":\"n\",\"zone\":\"a\",\"width\":10,\"height\":10,\"ports\":[{\"id\":\"p\","
        "\"side\":\"east\"}]},"
        "{\"id\":\"m\",\"zone\":\"b\",\"width\":10,\"height\":10,\"ports\":[{\"id\":\"p\","
        "\"side\":\"east\"}]},"
        "{\"id\":\"o\",\"zone\":\"c\",\"width\":10,\"height\":10,\"ports\":[{\"id\":\"p\","
        "\"side\":\"west\"}]}]";
    const auto edge = [](const char *source, const char *target, const char *port = "p") {
        return QByteArray("[{\"id\":\"e\",\"source\":\"") + source +
               "\",\"sourcePort\":\"p\",\"target\":\"" + target + "\",\"targetPort\":\"" + port +
               "\",\"label\":{\"text\":\"t\",\"width\":5,\"height\":5}}]";
    };
    QTest::newRow("no JSON") << QByteArray("{") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("other format") << QByteArray("{\"format\":\"edge-geometry/1\"}")
                                  << QStringLiteral("/format");
    QTest::newRow("no nodes") << QByteArray("{\"format\":\"edge-topology/1\",\"name\":\"n\","
                                            "\"zones\":[],\"edges\":[]}")
                              << QStringLiteral("/nodes");
    QTest::newRow("zone twice") << graph("[{\"id\":\"a\",\"order\":0},{\"id\":\"a\",\"order\":1}]",
                                         "[]", "[]")
                                << QStringLiteral("/zones/1/id");
    QTest::newRow("order is no number") << graph("[{\"id\":\"a\",\"order\":\"x\"}]", "[]", "[]")
                                        << QStringLiteral("/zones/0/order");
    QTest::newRow("unknown zone")
        << graph(zones, "[{\"id\":\"n\",\"zone\":\"x\",\"width\":1,\"height\":1,\"ports\":[]}]",
                 "[]")
        << QStringLiteral("/nodes/0/zone");
    QTest::newRow("width below 0")
        << graph(zones, "[{\"id\":\"n\",\"zone\":\"a\",\"width\":-1,\"height\":1,\"ports\":[]}]",
                 "[]")
        << QStringLiteral("/nodes/0/width");
    QTest::newRow("side") << graph(zones,
                                   "[{\"id\":\"n\",\"zone\":\"a\",\"width\":1,\"height\":1,"
                                   "\"ports\":[{\"id\":\"p\",\"side\":\"north\"}]}]",
                                   "[]")
                          << QStringLiteral("/nodes/0/ports/0/side");
    QTest::newRow("unknown node") << graph(zones, nodes, edge("n", "x"))
                                  << QStringLiteral("/edges/0/target");
    QTest::newRow("unknown port") << graph(zones, nodes, edge("n", "m", "q"))
                                  << QStringLiteral("/edges/0/targetPort");
    QTest::newRow("zone skipped") << graph(zones, nodes, edge("n", "o"))
                                  << QStringLiteral("/edges/0");
    QTest::newRow("wrong side") << graph(zones, nodes, edge("n", "m"))
                                << QStringLiteral("/edges/0");
    QTest::newRow("to itself") << graph(zones, nodes, edge("n", "n")) << QStringLiteral("/edges/0");
}

void TestGraphLayout::refusals()
{
    QFETCH(QByteArray, graph);
    QFETCH(QString, pointer);
    const Result<QByteArray> result = layoutNeutralGraph(graph, QStringLiteral("g.json"), {});
    QVERIFY(!result.ok());
    const Error &error = result.errors().first();
    QCOMPARE(error.kind, ErrorKind::Input);
    QCOMPARE(error.place.file, QStringLiteral("g.json"));
    QCOMPARE(error.place.pointer, pointer);
    QVERIFY(!error.message.isEmpty());
}

void TestGraphLayout::allErrorsAtOnce()
{
    const QByteArray graph = "{\"format\":\"edge-topology/1\",\"name\":1,\"zones\":[{\"id\":2}],"
                             "\"nodes\":[7],\"edges\":\"none\"}";
    const Result<QByteArray> result = layoutNeutralGraph(graph, {}, {});
    QVERIFY(!result.ok());
    QStringList pointers;
    for (const Error &error : result.errors())
        pointers.append(error.place.pointer);
    QCOMPARE(pointers, QStringList({QStringLiteral("/name"), QStringLiteral("/zones/0/id"),
                                    QStringLiteral("/nodes/0"), QStringLiteral("/edges")}));
}

void TestGraphLayout::noZones()
{
    const Result<QByteArray> result =
        layoutNeutralGraph("{\"format\":\"edge-topology/1\",\"name\":\"n\",\"zones\":[],"
                           "\"nodes\":[],\"edges\":[]}",
                           {}, {LayoutQuality::Best});
    QVERIFY(result.ok());
}

QTEST_GUILESS_MAIN(TestGraphLayout)

#include "tst_graphlayout.moc"
