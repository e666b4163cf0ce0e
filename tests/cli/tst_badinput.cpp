#include "clitesting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace portolan::testing;

namespace {

const char smallTopology[] = R"({"format": "portolan-topology", "version": 1, "title": "T",
 "product": "lync-2013", "nodes": [)";

QString writtenFile(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(QStringLiteral("плохой файл.portolan"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandSaysWhatIsWrongWhere_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        for (const char *command : {"flows", "draw", "check"}) {
            QTest::addRow("%s syntax", command)
                << command << QByteArray("{\n \"format\": ,\n}") << ":2:12: ";
            QTest::addRow("%s empty", command) << command << QByteArray() << ":";
            QTest::addRow("%s content", command)
                << command << QByteArray(smallTopology) + "{\"id\": \"a\", \"type\": \"router\"}]}"
                << ": /nodes/0/type: ";
            QTest::addRow("%s no object", command) << command << QByteArray("[]") << ": ";
        }
        QTest::addRow("layout syntax") << "layout" << QByteArray("{") << ":1:";
        QTest::addRow("layout content") << "layout" << QByteArray("{}") << ": ";
    }

    void everyCommandSaysWhatIsWrongWhere()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QTemporaryDir folder;
        const QString path = writtenFile(folder, text);
        const QString output = folder.filePath(QStringLiteral("out"));
        const CliRun run = runCli({command, path});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.errorLines().isEmpty());
        for (const QString &line : run.errorLines())
            QVERIFY2(line.startsWith(QLatin1String("portolan-cli: ") + path), qPrintable(line));
        QVERIFY2(
            run.errorLines().first().startsWith(QLatin1String("portolan-cli: ") + path + place),
            run.err.constData());
        QCOMPARE(runCli({command, path, QStringLiteral("-o"), output}).exitCode, 3);
        QVERIFY(!QFile::exists(output));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void missingFilesAndFoldersCannotBeRead()
    {
        QTemporaryDir folder;
        for (const QString &path :
             {folder.filePath(QStringLiteral("missing.portolan")), folder.path()}) {
            for (const char *command : {"flows", "draw", "check", "layout"}) {
                const CliRun run = runCli({QString(QLatin1String(command)), path});
                QCOMPARE(run.exitCode, 3);
                QCOMPARE(run.out, QByteArray());
                QCOMPARE(run.errorLines().size(), 1);
                QVERIFY2(run.err.startsWith("portolan-cli: " + path.toUtf8() + ": "),
                         run.err.constData());
            }
        }
    }

    void manyErrorsAreCutAfterTwentyLines()
    {
        QTemporaryDir folder;
        QByteArray nodes;
        for (int i = 0; i < 25; ++i)
            nodes += QByteArray(i ? "," : "") + "{\"id\": \"n" + QByteArray::number(i) +
                     "\", \"type\": \"router\"}";
        const QString path = writtenFile(folder, QByteArray(smallTopology) + nodes + "]}");
        const CliRun run = runCli({QStringLiteral("check"), path});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.errorLines().size(), 21);
        QCOMPARE(run.errorLines().last(),
                 QLatin1String("portolan-cli: ") + path + QLatin1String(": and 5 more"));
        const CliRun russian =
            runCli({QStringLiteral("check"), path, QStringLiteral("--lang"), QStringLiteral("ru")});
        QVERIFY(russian.errorLines().last().endsWith(QStringLiteral(": и ещё 5")));
        QVERIFY(russian.errorLines().first() != run.errorLines().first());
    }

    void valuesCannotForgeLines()
    {
        QTemporaryDir folder;
        const QString path =
            writtenFile(folder, QByteArray(smallTopology) +
                                    "{\"id\": \"a\", \"type\": \"x\\nportolan-cli: ok\"}]}");
        const CliRun run = runCli({QStringLiteral("check"), path});
        QCOMPARE(run.exitCode, 3);
        for (const QString &line : run.errorLines())
            QVERIFY2(line.startsWith(QLatin1String("portolan-cli: ") + path), qPrintable(line));
    }

    void documentOfTheFileMustBeKnown()
    {
        QTemporaryDir folder;
        const QString path =
            writtenFile(folder, R"({"format": "portolan-topology", "version": 1, "title": "T",
                "product": "lync-2013", "reading": "documented", "document": "jj000000",
                "nodes": []})");
        const CliRun run = runCli({QStringLiteral("flows"), path});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.startsWith("portolan-cli: " + path.toUtf8() + ": /document: "),
                 run.err.constData());
        QCOMPARE(runCli({QStringLiteral("flows"), path, QStringLiteral("--document"),
                         QStringLiteral("jj618373")})
                     .exitCode,
                 0);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
