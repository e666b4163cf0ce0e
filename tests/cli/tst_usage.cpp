#include "clitesting.h"

#include <QDir>
#include <QTemporaryDir>

using namespace portolan::testing;

class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void wrongCallsEndWithTwo_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *call, const char *says) {
            QTest::newRow(*call ? call : "nothing") << call << says;
        };
        row("", "no command");
        row("paint", "unknown command \"paint\"");
        row("flows", "flows needs a FILE");
        row("flows SAMPLE extra", "unexpected argument \"extra\"");
        row("catalog extra", "unexpected argument \"extra\"");
        row("flows SAMPLE --colour", "unknown option --colour");
        row("flows SAMPLE -x", "unknown option -x");
        row("flows SAMPLE --format", "option --format needs a value");
        row("flows SAMPLE --format --quiet", "option --format needs a value");
        row("flows SAMPLE --format=", "option --format needs a value");
        row("flows SAMPLE --quiet=yes", "option --quiet takes no value");
        row("flows SAMPLE --csv excel --csv excel", "option --csv is given twice");
        row("flows SAMPLE --format svg", "unknown value \"svg\" of --format; expected json, csv");
        row("flows SAMPLE --format odt", "unknown value \"odt\" of --format");
        row("flows SAMPLE --lang de", "unknown value \"de\" of --lang; expected en, ru, both");
        row("flows SAMPLE --date 2026-13-01", "of --date; expected YYYY-MM-DD");
        row("flows SAMPLE --date 23.11.2026", "of --date; expected YYYY-MM-DD");
        row("flows SAMPLE --group partner", "of --group; expected none, rule");
        row("flows SAMPLE --firewall outer", "of --firewall; expected external, internal");
        row("flows SAMPLE --scenario chat", "of --scenario; expected sip-federation");
        row("flows SAMPLE --requirement maybe", "of --requirement; expected required, optional");
        row("flows SAMPLE --protocol SMTP", "value \"SMTP\" of --protocol; expected ");
        row("draw SAMPLE --protocol SMTP", "value \"SMTP\" of --protocol; expected ");
        row("flows SAMPLE --columns number,price", "unknown column \"price\"");
        row("flows SAMPLE --csv tab", "of --csv; expected excel, rfc4180");
        row("flows SAMPLE --profile lync-2008", "of --profile; expected");
        row("flows SAMPLE --reading literal", "of --reading; expected documented, recommended");
        row("flows SAMPLE --document jj000000", "of --document; expected");
        row("flows SAMPLE --page A4", "flows has no option --page");
        row("check SAMPLE --columns short", "check has no option --columns");
        row("check SAMPLE --format csv", "of --format; expected text, json");
        row("draw SAMPLE --lang both", "--lang both is possible with pdf only");
        row("draw SAMPLE --lang both --format png", "--lang both is possible with pdf only");
        row("draw SAMPLE --page B5", "of --page; expected");
        row("draw SAMPLE --page A3 --orientation sideways",
            "of --orientation; expected auto, portrait, landscape");
        row("draw SAMPLE --page A3 --layout grid", "of --layout; expected fit, tiles");
        row("draw SAMPLE --page A3 --overlap 51", "of --overlap; expected a number from 0 to 50");
        row("draw SAMPLE --page A3 --overlap wide", "of --overlap; expected a number from 0 to 50");
        row("draw SAMPLE --page A3 --layout tiles --tile-scale 5",
            "of --tile-scale; expected a number from 10 to 400");
        row("draw SAMPLE --page A3 --tile-scale 50", "--tile-scale needs --layout tiles");
        row("draw SAMPLE --layout tiles", "--layout needs a sheet such as --page A3");
        row("draw SAMPLE --page fit --orientation portrait", "--orientation needs a sheet");
        row("flows SAMPLE --overlap 5", "flows has no option --overlap");
        row("draw SAMPLE --scale 0", "of --scale; expected a number above 0 and up to 8");
        row("draw SAMPLE --scale 9", "of --scale; expected a number above 0 and up to 8");
        row("draw SAMPLE --scale big", "of --scale; expected a number above 0 and up to 8");
        row("catalog --document jj000000", "unknown document \"jj000000\"");
        row("catalog --format xlsx", "of --format; expected json, md, html, csv");
        row("layout SAMPLE --quality fine", "of --quality; expected quick, best");
        row("layout SAMPLE --merge all", "of --merge; expected none, directions, servers");
        row("layout SAMPLE --previous", "option --previous needs a value: GEOMETRY");
        row("draw SAMPLE --merge servers", "draw has no option --merge");
        row("flows SAMPLE -o x.docx", "the ending of \"x.docx\" names no format");
        row("draw SAMPLE -o x.csv", "the ending of \"x.csv\" names no format");
        // Usage is checked before the file is read.
        row("flows missing.portolan --format svg", "unknown value \"svg\" of --format");
    }

    void wrongCallsEndWithTwo()
    {
        QFETCH(QString, call);
        QFETCH(QString, says);
        QTemporaryDir folder;
        call.replace(QLatin1String("SAMPLE"), sampleFile);
        const CliRun run = runCli(call.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errorLines().size(), 1);
        QVERIFY2(run.errorLines().first().startsWith(QLatin1String("portolan-cli: ")),
                 run.err.constData());
        QVERIFY2(run.err.contains(says.toUtf8()), run.err.constData());
        QVERIFY2(run.err.contains("--help"), run.err.constData());
    }

    void messagesFollowTheLanguage()
    {
        const CliRun russian = runCli(words("flows --lang ru"));
        QCOMPARE(russian.exitCode, 2);
        QVERIFY2(QString::fromUtf8(russian.err)
                     .startsWith(QStringLiteral("portolan-cli: команде flows нужен аргумент FILE")),
                 russian.err.constData());
        const CliRun both = runCli(words("flows --lang both"));
        QVERIFY2(both.err.startsWith("portolan-cli: flows needs a FILE"), both.err.constData());
    }

    void helpIsForEveryCommandInBothLanguages_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("names");
        QTest::newRow("program") << ""
                                 << "flows draw check catalog layout --lang --version";
        QTest::newRow("flows")
            << "flows"
            << "json|csv|md|html|xlsx|text --group --columns --csv --protocol --requirement --text";
        QTest::newRow("draw") << "draw"
                              << "svg|pdf|png|geometry --fold --page --orientation --layout "
                                 "--tile-scale --overlap --scale "
                                 "--scenario --protocol --requirement --text";
        QTest::newRow("check") << "check"
                               << "text|json --profile";
        QTest::newRow("catalog") << "catalog"
                                 << "json|md|html|csv --document";
        QTest::newRow("layout") << "layout"
                                << "GRAPH --quality --merge --previous";
    }

    void helpIsForEveryCommandInBothLanguages()
    {
        QFETCH(QString, command);
        QFETCH(QString, names);
        QStringList call = {QStringLiteral("--help")};
        if (!command.isEmpty())
            call.prepend(command);
        const CliRun english = runCli(call);
        const CliRun russian = runCli(call + words("--lang ru"));
        for (const CliRun &run : {english, russian}) {
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(run.err, QByteArray());
            for (const QString &name : names.split(u' '))
                QVERIFY2(run.out.contains(name.toUtf8()), qPrintable(name));
            for (const QString &line : QString::fromUtf8(run.out).split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(line));
        }
        QVERIFY(english.out != russian.out);
    }

    void versionIsOneLine()
    {
        const CliRun run = runCli(words("--version"));
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("portolan-cli "));
        QCOMPARE(run.out.count('\n'), 1);
    }

    void argumentsBehindTwoDashesAreFiles()
    {
        const CliRun run = runCli(words("flows -- --quiet"));
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.startsWith("portolan-cli: --quiet: "), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
