// portolan-cli setup: tables, formats, languages, exit codes.
#include "clitesting.h"

#include <QFile>
#include <QTemporaryDir>

using namespace portolan::testing;

namespace {

CliRun runSetup(const char *options = "", const QString &file = sampleFile)
{
    return runCli(QStringList{QStringLiteral("setup"), file} + words(options) +
                  words("--date 2026-11-23"));
}

} // namespace

class TestSetupCommand : public QObject
{
    Q_OBJECT

private slots:
    void allTablesAsTextByDefault()
    {
        const CliRun run = runSetup();
        QCOMPARE(run.exitCode, 0);
        for (const char *part : {"DNS records", "Certificates", "Cmdlets", "_sip._tls.contoso.com",
                                 "New-CsAllowedDomain", "throw '"})
            QVERIFY2(run.out.contains(part), part);
    }

    void oneTable()
    {
        const CliRun dns = runSetup("--table dns");
        QVERIFY(dns.out.contains("_sip._tls.contoso.com"));
        QVERIFY(!dns.out.contains("New-CsAllowedDomain"));
        const CliRun certificates = runSetup("--table certificates --format json");
        QVERIFY(certificates.out.contains("\"certificates\""));
        QVERIFY(!certificates.out.contains("\"dns\""));
    }

    void languages()
    {
        QVERIFY(runSetup("--lang ru").out.contains("Записи DNS"));
        const QByteArray both = runSetup("--lang both --format md").out;
        QVERIFY(both.contains("DNS records") && both.contains("Записи DNS"));
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("text") << QByteArray("DNS records");
        QTest::newRow("json") << QByteArray("{");
        QTest::newRow("md") << QByteArray("# ");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << QByteArray("PK");
        QTest::newRow("ps1") << QByteArray("\xEF\xBB\xBF# ");
    }

    void everyFormatIsWritten()
    {
        QFETCH(QByteArray, start);
        const QByteArray format = QTest::currentDataTag();
        const CliRun run = runSetup(("--format " + format).constData());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith(start));
        QCOMPARE(run.out, runSetup(("--format " + format).constData()).out);
    }

    void endingOfTheFileChoosesTheFormat()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cmdlets.ps1"));
        const CliRun run =
            runCli({QStringLiteral("setup"), sampleFile, QStringLiteral("-o"), path});
        QCOMPARE(run.exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("throw '"));
    }

    void profileOverrulesTheProduct()
    {
        QVERIFY(runSetup().out.contains("New-CsXmppAllowedPartner"));
        QVERIFY(!runSetup("--profile sfb-2019").out.contains("New-CsXmppAllowedPartner"));
    }

    void wrongUsage()
    {
        for (const char *options : {"--table hosts", "--format docx", "--table dns --format ps1"}) {
            const CliRun run = runSetup(options);
            QCOMPARE(run.exitCode, 2);
            QVERIFY(run.out.isEmpty());
            QCOMPARE(run.errorLines().size(), 1);
        }
        QCOMPARE(runSetup("", QStringLiteral("/nowhere.portolan")).exitCode, 3);
    }

    void helpNamesIt()
    {
        const CliRun help = runCli(words("setup --help"));
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("--table all|dns|certificates|cmdlets"));
        QVERIFY(help.out.contains("text|json|md|html|csv|xlsx|ps1"));
        QVERIFY(runCli(words("--help --lang ru")).out.contains("setup FILE"));
    }
};

QTEST_GUILESS_MAIN(TestSetupCommand)
#include "tst_setupcommand.moc"
