#include "clitesting.h"

#include "base/json.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace portolan;
using namespace portolan::testing;

namespace {

const QString graphFile =
    QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/diagram/graphs/seed.json");

CliRun runOnSample(const char *command, const char *options = "")
{
    return runCli(QStringList{QString(QLatin1String(command)), sampleFile} + words(options));
}

JsonValue parsed(const QByteArray &bytes)
{
    const Result<JsonValue> json = readJson(bytes, QStringLiteral("stdout"));
    return json.ok() ? *json : JsonValue();
}

QString textAt(const JsonValue &object, const char *key)
{
    const JsonValue *value = object.find(QString(QLatin1String(key)));
    return value ? value->toString() : QString();
}

size_t flowCount(const CliRun &run)
{
    const JsonValue json = parsed(run.out);
    const JsonValue *list = json.find(u"flows");
    return list ? list->items().size() : 0;
}

/// The sample with two servers on one address: an error of the topology, not of the file.
QString faultySample(const QTemporaryDir &folder)
{
    QFile sample(sampleFile);
    if (!sample.open(QIODevice::ReadOnly))
        return {};
    QByteArray content = sample.readAll();
    content.replace("131.107.155.20", "131.107.155.10");
    const QString path = folder.filePath(QStringLiteral("faulty.portolan"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void optionsOverruleTheTopology()
    {
        QCOMPARE(textAt(parsed(runOnSample("flows").out), "reading"), QStringLiteral("documented"));
        const JsonValue json =
            parsed(runOnSample("flows", "--reading recommended --profile sfb-2015").out);
        QCOMPARE(textAt(json, "reading"), QStringLiteral("recommended"));
        QCOMPARE(textAt(json, "product"), QStringLiteral("sfb-2015"));
    }

    void filtersLeaveOnlyWhatTheyName()
    {
        const size_t all = flowCount(runOnSample("flows", "--reading recommended"));
        const size_t outside =
            flowCount(runOnSample("flows", "--reading recommended --firewall external"));
        const size_t inside =
            flowCount(runOnSample("flows", "--reading recommended --firewall internal"));
        QVERIFY(outside > 0 && inside > 0);
        QCOMPARE(outside + inside, all);
        const CliRun xmpp = runOnSample("flows", "--reading recommended --scenario xmpp");
        QVERIFY(flowCount(xmpp) == 3);
        QCOMPARE(xmpp.out.count("\"scenario\": \"xmpp\""), 3);
    }

    void checkReportsWarningsWithoutFailing()
    {
        const CliRun run = runOnSample("check", "--format json");
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("\"code\": \"public-im-retired\""));
        QVERIFY(!run.out.contains("\"severity\": \"error\""));
    }

    void checkEndsWithOneOnErrors()
    {
        QTemporaryDir folder;
        const QString path = faultySample(folder);
        for (const char *language : {"en", "ru", "both"}) {
            const CliRun run = runCli({QStringLiteral("check"), path, QStringLiteral("--lang"),
                                       QString(QLatin1String(language))});
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.err, QByteArray());
            QVERIFY2(run.out.contains("duplicate-address"), run.out.constData());
        }
        const QString report = folder.filePath(QStringLiteral("report.json"));
        QCOMPARE(runCli({QStringLiteral("check"), path, QStringLiteral("-o"), report}).exitCode, 1);
        QVERIFY(QFile::exists(report));
    }

    void tablesOfFaultyTopologiesCarryARemark()
    {
        QTemporaryDir folder;
        const QString path = faultySample(folder);
        const CliRun run = runCli({QStringLiteral("flows"), path});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.err.startsWith("portolan-cli: " + path.toUtf8() + ": the topology has "),
                 run.err.constData());
        const CliRun quiet = runCli({QStringLiteral("flows"), path, QStringLiteral("--quiet")});
        QCOMPARE(quiet.exitCode, 0);
        QCOMPARE(quiet.err, QByteArray());
        QCOMPARE(quiet.out, run.out);
    }

    void drawWritesAPictureOfTheFlows()
    {
        const CliRun run = runOnSample("draw");
        QCOMPARE(run.exitCode, 0);
        QXmlStreamReader reader(run.out);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(run.out.contains("fabrikam.com"));
        const CliRun inside = runOnSample("draw", "--firewall internal");
        QVERIFY(inside.out.contains("23456"));
        QVERIFY(!inside.out.contains("TCP 5269"));
    }

    void protocolRequirementAndTextFilterTablesAndDrawings()
    {
        const QString on = QStringLiteral("--reading recommended ");
        const auto counted = [&](const char *options) {
            return flowCount(runOnSample("flows", qPrintable(on + QLatin1String(options))));
        };
        const size_t all = counted("");
        const size_t xmpp = counted("--protocol xmpp");
        QVERIFY(xmpp > 0 && xmpp < all);
        QCOMPARE(counted("--protocol XMPP"), xmpp);
        QCOMPARE(counted("--requirement required") + counted("--requirement optional") +
                     counted("--requirement obsolete"),
                 all);
        QVERIFY(counted("--requirement required") < all);
        const size_t jabber = counted("--text jabber");
        QVERIFY(jabber > 0 && jabber < all);
        QCOMPARE(counted("--text jabber --protocol XMPP --requirement obsolete"), size_t(0));
        // Known to the catalogue, though no flow of this sample speaks it.
        QCOMPARE(runOnSample("flows", "--reading documented --protocol CLS").exitCode, 0);

        const CliRun svg = runOnSample("draw", "--reading recommended --protocol XMPP");
        QCOMPARE(svg.exitCode, 0);
        QVERIFY(!svg.out.contains("TCP 5061"));
        const QString shown = QStringLiteral("Shown: XMPP; %1 of %2 flows").arg(xmpp).arg(all);
        QVERIFY2(svg.out.contains(shown.toUtf8()), qPrintable(shown));
        const CliRun text = runOnSample("flows", "--reading recommended --protocol XMPP "
                                                 "--format text --lang ru");
        QVERIFY2(text.out.startsWith(
                     QStringLiteral("Показано: XMPP; %1 из %2 поток").arg(xmpp).arg(all).toUtf8()),
                 text.out.left(200).constData());
    }

    void pageAndScaleChangeThePicture()
    {
        const CliRun fit = runOnSample("draw", "--format pdf --page fit");
        const CliRun a3 = runOnSample("draw", "--format pdf --page A3 --lang both");
        QVERIFY(fit.out.startsWith("%PDF") && a3.out.startsWith("%PDF"));
        QCOMPARE(a3.out.count("/Type /Page\n"), 2);
        QCOMPARE(fit.out.count("/Type /Page\n"), 1);
        const CliRun small = runOnSample("draw", "--format png --scale 0.5");
        const CliRun large = runOnSample("draw", "--format png --scale 1");
        const auto width = [](const CliRun &run) {
            return run.out.mid(16, 4).toHex().toInt(nullptr, 16);
        };
        QVERIFY(width(small) > 0);
        QVERIFY(std::abs(width(large) - 2 * width(small)) <= 2);
    }

    void paperIsDividedWhereTextsAskForIt()
    {
        const auto pages = [](const CliRun &run) { return run.out.count("/Type /Page\n"); };
        const CliRun whole = runOnSample("draw", "--format pdf --page A3");
        QCOMPARE(pages(whole), 1);
        QCOMPARE(whole.err, QByteArray());
        const CliRun divided = runOnSample("draw", "--format pdf --page A4");
        QVERIFY(pages(divided) > 1);
        QCOMPARE(divided.exitCode, 0);
        QVERIFY2(divided.err.contains("one sheet of A3 would do"), divided.err.constData());
        QVERIFY(divided.out.contains("/PageLabels"));
        const CliRun russian = runOnSample("draw", "--format pdf --page A4 --lang ru");
        QVERIFY2(
            QString::fromUtf8(russian.err).contains(QStringLiteral("хватило бы одного листа A3")),
            russian.err.constData());
        const CliRun quiet = runOnSample("draw", "--format pdf --page A4 --quiet");
        QCOMPARE(quiet.err, QByteArray());
        QCOMPARE(quiet.out, divided.out);
    }

    void paperIsSetUpByOptions()
    {
        const auto draw = [](const char *options) { return runOnSample("draw", options); };
        const auto pages = [](const CliRun &run) { return run.out.count("/Type /Page\n"); };
        const CliRun wide = draw("--format pdf --page A2 --orientation landscape");
        const CliRun upright = draw("--format pdf --page A2 --orientation portrait");
        QVERIFY(wide.out.contains("/MediaBox [0 0 1684.0"));
        QVERIFY(upright.out.contains("/MediaBox [0 0 1191.0"));
        const CliRun tiles = draw("--format pdf --page A4 --layout tiles --tile-scale 100");
        const CliRun tighter =
            draw("--format pdf --page A4 --layout tiles --tile-scale 100 --overlap 50");
        QVERIFY(pages(tiles) > 2);
        QVERIFY(pages(tighter) >= pages(tiles));
        QVERIFY(tighter.out != tiles.out);
        QCOMPARE(tiles.err, QByteArray()); // it was asked for
        QCOMPARE(pages(draw("--format pdf --page A4 --layout tiles --tile-scale 20")), 1);
    }

    void geometryNamesItsFormat()
    {
        const CliRun run = runOnSample("draw", "--format geometry");
        QCOMPARE(textAt(parsed(run.out), "format"), QStringLiteral("edge-geometry/1"));
    }

    void layoutLaysOutANeutralGraph()
    {
        for (const char *quality : {"quick", "best"}) {
            const CliRun run =
                runCli({QStringLiteral("layout"), graphFile, QStringLiteral("--quality"),
                        QString(QLatin1String(quality))});
            QCOMPARE(run.exitCode, 0);
            const JsonValue json = parsed(run.out);
            QCOMPARE(textAt(json, "format"), QStringLiteral("edge-geometry/1"));
            QVERIFY(json.find(u"edges"));
            QCOMPARE(json.find(u"edges")->items().size(), size_t(10));
        }
    }

    void layoutMergesArrows()
    {
        const QStringList call{QStringLiteral("layout"), graphFile, QStringLiteral("--merge")};
        for (const QString &merge : {QStringLiteral("directions"), QStringLiteral("servers")}) {
            const CliRun run = runCli(call + QStringList{merge});
            QCOMPARE(run.exitCode, 0);
            const JsonValue json = parsed(run.out);
            size_t arrows = 0, flows = 0;
            for (const JsonValue &edge : json.find(u"edges")->items()) {
                ++arrows;
                flows += edge.find(u"flows") ? edge.find(u"flows")->items().size() : 1;
            }
            QCOMPARE(arrows, size_t(7));
            QCOMPARE(flows, size_t(10));
        }
    }

    void layoutFollowsAnEarlierDrawing()
    {
        QTemporaryDir folder;
        const QString previous = folder.filePath(QStringLiteral("previous.json"));
        const QStringList call{QStringLiteral("layout"), graphFile};
        const CliRun first = runCli(call);
        const auto follow = [&](const QByteArray &earlier) {
            QFile file(previous);
            return file.open(QIODevice::WriteOnly) && file.write(earlier) >= 0
                       ? (file.close(),
                          runCli(call + QStringList{QStringLiteral("--previous"), previous}))
                       : CliRun();
        };
        const auto withoutTime = [](QByteArray json) {
            const qsizetype from = json.indexOf("\"timing\"");
            return json.remove(from, json.indexOf('\n', from) - from);
        };
        QCOMPARE(withoutTime(follow(first.out).out), withoutTime(first.out));
        const CliRun empty = follow("");
        QCOMPARE(empty.exitCode, 3);
        const CliRun other = follow("{\"format\":\"edge-topology/1\",\"nodes\":[]}");
        QCOMPARE(other.exitCode, 3);
        QVERIFY(other.err.contains("previous.json"));
        QVERIFY(other.err.contains("/format"));
        const CliRun wrong =
            follow("{\"format\":\"edge-geometry/1\",\"nodes\":[{\"id\":\"x\",\"x\":\"left\","
                   "\"y\":1,\"width\":5}]}");
        QCOMPARE(wrong.exitCode, 3);
        QVERIFY(wrong.err.contains("/nodes/0/x"));
        // Nothing that the graph has: as if there were none.
        const CliRun strange = follow("{\"format\":\"edge-geometry/1\",\"nodes\":[{\"id\":\"?\","
                                      "\"x\":0,\"y\":1,\"width\":5}]}");
        QCOMPARE(strange.exitCode, 0);
        QCOMPARE(runCli(call + QStringList{QStringLiteral("--previous"),
                                           folder.filePath(QStringLiteral("none"))})
                     .exitCode,
                 3);
    }

    void catalogHasTheShapeOfTheInterfaces()
    {
        const JsonValue all = parsed(runCli(words("catalog")).out);
        const JsonValue one = parsed(runCli(words("catalog --document jj618373")).out);
        for (const JsonValue &json : {all, one}) {
            QVERIFY(json.members().size() >= 3);
            QCOMPARE(json.members().at(0).first, QStringLiteral("documents"));
            QCOMPARE(json.members().at(1).first, QStringLiteral("contradictions"));
            QCOMPARE(json.members().at(2).first, QStringLiteral("rules"));
        }
        QVERIFY(all.find(u"documents")->items().size() > 1);
        QVERIFY(all.find(u"rules")->items().size() > one.find(u"rules")->items().size());
        QCOMPARE(one.find(u"documents")->items().size(), size_t(1));
        const JsonValue &document = one.find(u"documents")->items().at(0);
        QCOMPARE(textAt(document, "date"), QStringLiteral("2013-03-15"));
        size_t rows = 0;
        for (const JsonValue &table : document.find(u"tables")->items()) {
            for (const JsonValue &row : table.find(u"rows")->items())
                rows += row.find(u"derived")->toBool() ? 0 : 1;
        }
        QCOMPARE(rows, size_t(10)); // those that are printed
        const JsonValue &row = document.find(u"tables")->items().at(0).find(u"rows")->items().at(0);
        QStringList keys;
        for (const JsonValue::Member &member : row.members())
            keys.append(member.first);
        QCOMPARE(keys.join(u' '),
                 QStringLiteral("row cells application security transport sourcePorts ports source "
                                "destination firewall rules contradictions derived withinZone"));
    }

    void dateDecidesWhatHasEnded()
    {
        const CliRun before = runOnSample("check", "--date 2012-01-01");
        const CliRun after = runOnSample("check", "--date 2026-11-23");
        QVERIFY(!before.out.contains("public-im-retired"));
        QVERIFY(after.out.contains("public-im-retired"));
    }

    void groupingListsNumbersAndAddresses()
    {
        const QString sample =
            QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/dns-nat.portolan");
        const CliRun plain = runCli({QStringLiteral("flows"), sample});
        const CliRun grouped = runCli(
            {QStringLiteral("flows"), sample, QStringLiteral("--group"), QStringLiteral("rule")});
        QVERIFY(flowCount(grouped) < flowCount(plain));
        QVERIFY(grouped.out.contains("\"numbers\": ["));
        QVERIFY(!plain.out.contains("\"numbers\""));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
