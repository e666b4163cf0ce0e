#include "clitesting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace portolan::testing;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs the command line of a shell with "$CLI" for our program and "$SAMPLE" for the sample.
CliRun runShell(const QString &line)
{
    QProcess shell;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("CLI"), QStringLiteral(PORTOLAN_CLI));
    variables.insert(QStringLiteral("SAMPLE"), sampleFile);
    shell.setProcessEnvironment(variables);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    shell.waitForFinished(-1);
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

} // namespace

class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void endingOfTheFileDecidesTheFormat_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("json") << "flows"
                              << "x.json" << QByteArray("{\n  \"topology\"");
        QTest::newRow("csv") << "flows"
                             << "x.csv" << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("md") << "flows"
                            << "x.md" << QByteArray("# Contoso edge");
        QTest::newRow("html") << "flows"
                              << "x.HTML" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("xlsx") << "flows"
                              << "x.xlsx" << QByteArray("PK\x03\x04");
        QTest::newRow("txt") << "flows"
                             << "x.txt" << QByteArray("No.");
        QTest::newRow("no ending") << "flows"
                                   << "x" << QByteArray("{");
        QTest::newRow("format wins") << "flows --format csv"
                                     << "x.json" << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("svg") << "draw"
                             << "x.svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "draw"
                             << "x.pdf" << QByteArray("%PDF-1.4");
        QTest::newRow("png") << "draw"
                             << "x.png" << QByteArray("\x89PNG");
        QTest::newRow("geometry") << "draw"
                                  << "x.json" << QByteArray("{");
        QTest::newRow("check text") << "check"
                                    << "x.txt" << QByteArray("");
        QTest::newRow("check json") << "check"
                                    << "x.json" << QByteArray("{\n  \"findings\"");
        QTest::newRow("catalog html") << "catalog"
                                      << "x.html" << QByteArray("<!DOCTYPE html>");
    }

    void endingOfTheFileDecidesTheFormat()
    {
        QFETCH(QString, call);
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        const QString path = folder.filePath(file);
        QStringList arguments = call.split(u' ');
        if (arguments.first() != QLatin1String("catalog"))
            arguments.append(sampleFile);
        const CliRun run = runCli(arguments + QStringList{QStringLiteral("-o"), path});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(QFileInfo(path).size() > 0);
        QVERIFY(content(path).startsWith(start));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void binaryFormatsGoToStdoutToo()
    {
        for (const char *call : {"draw SAMPLE --format pdf --date 2026-11-23",
                                 "draw SAMPLE --format png --date 2026-11-23",
                                 "flows SAMPLE --format xlsx --date 2026-11-23"}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("x"));
            QStringList arguments = words(call);
            arguments[1] = sampleFile;
            const CliRun toStdout = runCli(arguments);
            QCOMPARE(toStdout.exitCode, 0);
            QCOMPARE(runCli(arguments + QStringList{QStringLiteral("-o"), path}).exitCode, 0);
            QCOMPARE(toStdout.out, content(path));
        }
    }

    void filesThatCannotBeWrittenEndWithFour()
    {
        QTemporaryDir folder;
        for (const QString &path : {folder.filePath(QStringLiteral("missing/x.csv")), folder.path(),
                                    sampleFile + QStringLiteral("/x.csv")}) {
            const CliRun run = runCli({QStringLiteral("flows"), sampleFile, QStringLiteral("-o"),
                                       path, QStringLiteral("--format"), QStringLiteral("csv")});
            QCOMPARE(run.exitCode, 4);
            QCOMPARE(run.out, QByteArray());
            QCOMPARE(run.errorLines().size(), 1);
            QVERIFY2(run.err.startsWith("portolan-cli: " + path.toUtf8() + ": "),
                     run.err.constData());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    // Root may write everywhere; then the folder is no obstacle and the file must be whole.
    void readOnlyFolders()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const bool writable = QFileInfo(folder.path()).isWritable();
        const CliRun run =
            runCli({QStringLiteral("flows"), sampleFile, QStringLiteral("-o"), path});
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ExeOwner);
        QCOMPARE(run.exitCode, writable ? 0 : 4);
        QCOMPARE(QFile::exists(path), writable);
    }

    void oldFileStaysWholeOnAnError()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        QCOMPARE(runCli({QStringLiteral("flows"), folder.filePath(QStringLiteral("none.portolan")),
                         QStringLiteral("-o"), path})
                     .exitCode,
                 3);
        QCOMPARE(content(path), QByteArray("old"));
        QCOMPARE(runCli({QStringLiteral("flows"), sampleFile, QStringLiteral("-o"), path}).exitCode,
                 0);
        QVERIFY(content(path).startsWith("\xEF\xBB\xBF"));
    }

    void stdoutThatTakesNothingEndsWithFour_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("closed") << "\"$CLI\" flows \"$SAMPLE\" >&-";
        QTest::newRow("full disk") << "\"$CLI\" flows \"$SAMPLE\" >/dev/full";
        // The reader is gone before the first byte is written.
        QTest::newRow("reader gone")
            << "{ sleep 0.5; \"$CLI\" flows \"$SAMPLE\"; echo $? >&2; } | true";
        QTest::newRow("help") << "\"$CLI\" --help >/dev/full";
    }

    void stdoutThatTakesNothingEndsWithFour()
    {
        QFETCH(QString, line);
        const CliRun run = runShell(line);
        QVERIFY2(run.err.startsWith("portolan-cli: standard output cannot be written: "),
                 run.err.constData());
        if (line.contains(u'|'))
            QVERIFY2(run.err.endsWith("\n4\n"), run.err.constData());
        else
            QCOMPARE(run.exitCode, 4);
    }

    void noDisplayIsNeeded()
    {
        for (const char *format : {"svg", "pdf", "png", "geometry"}) {
            const CliRun run =
                runCli({QStringLiteral("draw"), sampleFile, QStringLiteral("--format"),
                        QString(QLatin1String(format))},
                       {QStringLiteral("QT_QPA_PLATFORM=xcb"), QStringLiteral("DISPLAY="),
                        QStringLiteral("WAYLAND_DISPLAY=")});
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(run.err, QByteArray());
        }
    }

    void bytesDoNotDependOnTheMachine()
    {
        const QList<QStringList> machines = {
            {QStringLiteral("LC_ALL=C"), QStringLiteral("TZ=UTC")},
            {QStringLiteral("LC_ALL=ru_RU.UTF-8"), QStringLiteral("TZ=Asia/Vladivostok")},
            {QStringLiteral("LC_ALL=tr_TR.UTF-8"), QStringLiteral("TZ=America/Adak")},
        };
        for (const char *format :
             {"json", "csv", "md", "html", "xlsx", "text", "svg", "pdf", "png", "geometry"}) {
            const QString id = QString(QLatin1String(format));
            const bool isTable = !words("svg pdf png geometry").contains(id);
            QByteArray first;
            for (const QStringList &machine : machines) {
                const CliRun run = runCli(
                    {isTable ? QStringLiteral("flows") : QStringLiteral("draw"), sampleFile,
                     QStringLiteral("--format"), id, QStringLiteral("--lang"), QStringLiteral("ru"),
                     QStringLiteral("--date"), QStringLiteral("2026-11-23")},
                    machine);
                QCOMPARE(run.exitCode, 0);
                QCOMPARE(run.err, QByteArray());
                if (first.isEmpty())
                    first = run.out;
                QVERIFY2(!first.isEmpty() && run.out == first, format);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
