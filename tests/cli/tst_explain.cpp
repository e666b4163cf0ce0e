#include "clitesting.h"

#include "base/json.h"

#include <QTest>

using namespace portolan;
using namespace portolan::testing;

/// `portolan-cli explain FILE FLOW` from outside.
class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void presentFlow()
    {
        const CliRun run =
            explain({QStringLiteral("F-003"), QStringLiteral("--reading=recommended")});
        QCOMPARE(run.exitCode, 0);
        const QString text = QString::fromUtf8(run.out);
        for (const char *part : {"F-003", "Conditions", "permit TCP from 131.107.155.10",
                                 "destination port 5061", "internal firewall", "Rule and sources"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(run.err.isEmpty());
    }

    void absentFlow()
    {
        const CliRun run =
            explain({QStringLiteral("push-out:edge:any"), QStringLiteral("--reading=recommended")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(QString::fromUtf8(run.out).contains(QStringLiteral("✗ Push notifications")));
    }

    void russianAndBoth()
    {
        const QString flow = QStringLiteral("push-out:edge:any");
        const QString russian = QString::fromUtf8(explain({flow, QStringLiteral("--lang=ru")}).out);
        QVERIFY(russian.contains(QStringLiteral("Условия")));
        QVERIFY(!russian.contains(QStringLiteral("Conditions")));
        const QString both = QString::fromUtf8(explain({flow, QStringLiteral("--lang=both")}).out);
        QVERIFY(both.contains(QStringLiteral("Условия")) &&
                both.contains(QStringLiteral("Conditions")));
    }

    void json()
    {
        const CliRun run = explain({QStringLiteral("1"), QStringLiteral("--format=json")});
        QCOMPARE(run.exitCode, 0);
        const Result<JsonValue> json = readJson(run.out, QStringLiteral("stdout"));
        QVERIFY(json.ok());
        QCOMPARE(json->find(u"id")->toString(), QStringLiteral("jj618373/1:edge:fabrikam"));
        QCOMPARE(json->find(u"flow")->find(u"rule")->toString(), QStringLiteral("jj618373/1"));
        QCOMPARE(json->find(u"contradictions")->items().at(0).find(u"code")->toString(),
                 QStringLiteral("C3"));
        QVERIFY(!json->find(u"conditions")->items().empty());
    }

    void unknownFlowIsWrongUsage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("number") << QStringLiteral("F-999");
        QTest::newRow("rule") << QStringLiteral("no-such-rule:edge:any");
        QTest::newRow("empty") << QString();
    }

    void unknownFlowIsWrongUsage()
    {
        QFETCH(QString, name);
        const CliRun run = explain({name});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY(run.errorLines().first().contains(QStringLiteral("unknown flow")));
    }

    void bothArgumentsAreNeeded()
    {
        CliRun run = runCli({QStringLiteral("explain"), sampleFile});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.errorLines().first().contains(QStringLiteral("FLOW")));
        run = runCli(
            {QStringLiteral("explain"), sampleFile, QStringLiteral("1"), QStringLiteral("2")});
        QCOMPARE(run.exitCode, 2);
    }

private:
    static CliRun explain(const QStringList &arguments)
    {
        return runCli(QStringList{QStringLiteral("explain"), sampleFile} + arguments);
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
