#include "diagram/graphlayout.h"
#include "geometryjudge.h"
#include "randomgraph.h"

#include <QTest>

using namespace portolan;
using judging::GeometryJudge;

// 500 graphs, in both qualities and all three ways of merging.
namespace {

constexpr quint32 firstSeed = 1, lastSeed = 500;

} // namespace

class TestRandomGraphs : public QObject
{
    Q_OBJECT

private slots:
    void noFaults_data();
    void noFaults();
    void followersHaveNoFaults();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
};

void TestRandomGraphs::noFaults_data()
{
    QTest::addColumn<LayoutQuality>("quality");
    QTest::addColumn<MergeMode>("merge");
    for (const auto quality : {LayoutQuality::Quick, LayoutQuality::Best}) {
        for (const auto merge : {MergeMode::None, MergeMode::Directions, MergeMode::Servers})
            QTest::addRow("quality %d merge %d", int(quality), int(merge)) << quality << merge;
    }
}

void TestRandomGraphs::noFaults()
{
    QFETCH(LayoutQuality, quality);
    QFETCH(MergeMode, merge);
    int arrows = 0;
    for (quint32 seed = firstSeed; seed <= lastSeed; ++seed) {
        const QByteArray graph = RandomGraph::make(seed);
        const Result<QByteArray> geometry = layoutNeutralGraph(graph, {}, {quality, merge});
        QVERIFY(geometry.ok());
        const QStringList faults =
            GeometryJudge(graph, *geometry, merge == MergeMode::Servers).faults();
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("seed %1: %2")
                                .arg(seed)
                                .arg(faults.mid(0, 5).join(QLatin1String(", ")))));
        arrows += int(geometry->count("\"points\""));
    }
    QVERIFY(arrows > 10'000);
}

// A drawing that follows the one of another graph, whose nodes have the same ids and other edges.
void TestRandomGraphs::followersHaveNoFaults()
{
    for (quint32 seed = firstSeed; seed < lastSeed; ++seed) {
        const Result<QByteArray> previous = layoutNeutralGraph(RandomGraph::make(seed + 1), {}, {});
        QVERIFY(previous.ok());
        const QByteArray graph = RandomGraph::make(seed);
        const Result<QByteArray> geometry =
            layoutNeutralGraph(graph, {}, {LayoutQuality::Quick, MergeMode::None, *previous, {}});
        QVERIFY(geometry.ok());
        const QStringList faults = GeometryJudge(graph, *geometry, false).faults();
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("seed %1: %2")
                                .arg(seed)
                                .arg(faults.mid(0, 5).join(QLatin1String(", ")))));
    }
}

void TestRandomGraphs::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");
    QTest::newRow("node") << QStringLiteral("nodes") << QStringLiteral("y") << QJsonValue(-500)
                          << QStringLiteral("end in the air");
    QTest::newRow("narrow node") << QStringLiteral("nodes") << QStringLiteral("width")
                                 << QJsonValue(1) << QStringLiteral("smaller");
    QTest::newRow("label far away") << QStringLiteral("labels") << QStringLiteral("y")
                                    << QJsonValue(-500) << QStringLiteral("far label");
    QTest::newRow("small label") << QStringLiteral("labels") << QStringLiteral("width")
                                 << QJsonValue(1) << QStringLiteral("label smaller");
    QTest::newRow("other node") << QStringLiteral("edges") << QStringLiteral("source")
                                << QJsonValue(QStringLiteral("n99"))
                                << QStringLiteral("wrong ends");
    QTest::newRow("other port") << QStringLiteral("edges") << QStringLiteral("sourcePort")
                                << QJsonValue(QStringLiteral("p9")) << QStringLiteral("wrong ends");
    QTest::newRow("lost arrow") << QStringLiteral("edges") << QStringLiteral("id")
                                << QJsonValue(QStringLiteral("x")) << QStringLiteral("missing");
    const QJsonArray oblique{QJsonArray{0, 0}, QJsonArray{300, 400}};
    QTest::newRow("oblique") << QStringLiteral("edges") << QStringLiteral("points")
                             << QJsonValue(oblique) << QStringLiteral("oblique");
    const QJsonArray across{QJsonArray{-900, 3}, QJsonArray{900, 3}, QJsonArray{900, 900},
                            QJsonArray{-900, 900}};
    QTest::newRow("detour") << QStringLiteral("edges") << QStringLiteral("points")
                            << QJsonValue(across) << QStringLiteral("detour");
}

// Written into the first node, label or arrow of a sound drawing.
void TestRandomGraphs::plantedFaultsAreFound()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, fault);
    const QByteArray graph = RandomGraph::make(3);
    const Result<QByteArray> geometry = layoutNeutralGraph(graph, {}, {});
    QVERIFY(geometry.ok());
    QJsonObject json = QJsonDocument::fromJson(*geometry).object();
    QJsonArray items = json[list].toArray();
    const QString first = json[QLatin1String("edges")][0][QLatin1String("source")].toString();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items[i].toObject();
        if (list == QLatin1String("nodes") && item[QLatin1String("id")] != first)
            continue;
        item[key] = value;
        items[i] = item;
        break;
    }
    json[list] = items;
    const QStringList faults = GeometryJudge(graph, QJsonDocument(json).toJson(), false).faults();
    QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(faults.join(QLatin1String(", "))));
}

QTEST_GUILESS_MAIN(TestRandomGraphs)

#include "tst_randomgraphs.moc"
