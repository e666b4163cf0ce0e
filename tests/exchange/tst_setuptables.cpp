// DNS records, certificates and cmdlets as files, alone and beside the flows.
#include "exchangetesting.h"
#include "goldens.h"

#include "base/json.h"
#include "exchange/setuptables.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

const QString goldenFolder = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/exchange/setup");

struct SetupSample
{
    Topology topology;
    FlowSet flows;
    QList<Finding> findings;
    SetupPlan setup;

    explicit SetupSample(const Topology &from) : topology(from)
    {
        const QDate today(2026, 11, 23);
        const Catalog &catalog = builtInCatalog();
        flows = deriveFlows(topology, catalog, today);
        setup = makeSetupPlan(topology, catalog, builtInSetupFacts(), today);
    }

    ExportRequest request(ExportLanguage language = ExportLanguage::English) const
    {
        ExportRequest request;
        request.topology = &topology;
        request.catalog = &builtInCatalog();
        request.flows = &flows;
        request.findings = &findings;
        request.setup = &setup;
        request.language = language;
        request.date = QDate(2026, 11, 23);
        return request;
    }
};

Topology readCase(const char *name)
{
    const Result<Topology> topology = readTopologyFile(
        QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/setup/%1/topology.portolan")
            .arg(QLatin1String(name)));
    return topology.ok() ? *topology : Topology();
}

QByteArray setupIn(const char *format, const ExportRequest &request,
                   std::optional<SetupTable> table = {})
{
    const Result<QByteArray> bytes = writeSetup(request, table, QString(QLatin1String(format)));
    return bytes.ok() ? *bytes : QByteArray();
}

} // namespace

class TestSetupTables : public QObject
{
    Q_OBJECT

private slots:
    void goldens_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("language");
        for (const char *format : {"text", "json", "md", "html", "csv", "ps1"}) {
            for (const char *language : {"en", "ru", "both"})
                QTest::addRow("%s %s", format, language) << format << language;
        }
    }

    void goldens()
    {
        QFETCH(QString, format);
        QFETCH(QString, language);
        const SetupSample sample(readCase("no-domains"));
        const Result<QByteArray> bytes =
            writeSetup(sample.request(*exportLanguageFromName(language)), {}, format);
        QVERIFY(bytes.ok());
        const QString suffix = format == u"text" ? QStringLiteral("txt") : format;
        compareWithGolden(QStringLiteral("%1/setup-%2.%3").arg(goldenFolder, language, suffix),
                          comparable(*bytes));
    }

    // Both languages have the same rows, and every table of a language its own words.
    void bothLanguagesHaveTheSameRows()
    {
        const SetupSample sample(readCase("hardware"));
        for (const SetupTable which : valuesOf<SetupTable>()) {
            const Table table = setupTable(sample.setup, which);
            const TextTable english = textTable(table, ExportLanguage::English);
            const TextTable russian = textTable(table, ExportLanguage::Russian);
            QVERIFY(!english.rows.empty());
            QCOMPARE(english.rows.size(), russian.rows.size());
            for (const QList<TableCell> &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
            QVERIFY(english.title != russian.title);
            for (qsizetype i = 0; i < english.columns.size(); ++i)
                QVERIFY2(english.columns.at(i).title != russian.columns.at(i).title ||
                             english.columns.at(i).title == QLatin1String("EKU"),
                         qPrintable(english.columns.at(i).title));
        }
    }

    void flowExportsCarryTheTables()
    {
        const SetupSample sample(readCase("xmpp"));
        for (const char *format : {"json", "md", "html", "text"}) {
            const QByteArray with = written(format, sample.request());
            for (const char *part : {"_xmpp-server", "New-CsXmppAllowedPartner", "C32"}) {
                // Markdown escapes underscores in tables.
                QByteArray plain = with;
                plain.replace("\\_", "_");
                QVERIFY2(plain.contains(part), qPrintable(QLatin1String(format)));
            }
            ExportRequest without = sample.request();
            without.setup = nullptr;
            const QByteArray bare = written(format, without);
            QVERIFY2(!bare.contains("New-Cs"), format);
            QVERIFY(!bare.isEmpty() && bare.size() < with.size());
        }
        // The flow table alone: a file of records that a firewall's administrator reads.
        QVERIFY(!written("csv", sample.request()).contains("New-Cs"));
    }

    void jsonKeysStandBehindTheFlows()
    {
        const SetupSample sample(readCase("hybrid"));
        const Result<JsonValue> json = readJson(written("json", sample.request()), {});
        QVERIFY(json.ok());
        QStringList keys;
        for (const auto &[key, value] : json->members())
            keys.append(key);
        QCOMPARE(keys.mid(keys.indexOf(QStringLiteral("flows"))),
                 (QStringList{QStringLiteral("flows"), QStringLiteral("dns"),
                              QStringLiteral("certificates"), QStringLiteral("cmdlets")}));
        QCOMPARE(json->find(u"dns")->items().size(), size_t(sample.setup.dns.size()));
    }

    void oneTableOnly()
    {
        const SetupSample sample(readCase("hybrid"));
        const QByteArray dns = setupIn("text", sample.request(), SetupTable::Dns);
        QVERIFY(dns.contains("_sip._tls") && !dns.contains("New-Cs"));
        const QByteArray cmdlets = setupIn("json", sample.request(), SetupTable::Cmdlets);
        QVERIFY(cmdlets.contains("New-Cs") && !cmdlets.contains("\"dns\""));
        QVERIFY(!writeSetup(sample.request(), SetupTable::Dns, u"ps1").ok());
    }

    // A guard stops the script before the first command; every other line is a comment, a command
    // of one line, or empty.
    void scriptIsGuarded()
    {
        const SetupSample sample(readCase("hybrid"));
        for (const ExportLanguage language :
             {ExportLanguage::English, ExportLanguage::Russian, ExportLanguage::Both}) {
            const QByteArray file = setupIn("ps1", sample.request(language));
            QVERIFY(file.startsWith("\xEF\xBB\xBF# "));
            QVERIFY(!file.contains("\n\n") && file.contains("\r\n"));
            QStringList commands;
            for (const QString &line : QString::fromUtf8(file).split(QStringLiteral("\r\n"))) {
                if (!line.isEmpty() && !line.startsWith(u'#') && !line.startsWith(QChar(0xfeff)))
                    commands.append(line);
            }
            QVERIFY(commands.size() > 3);
            QVERIFY(commands.takeFirst().startsWith(QLatin1String("throw '")));
            for (const QString &command : commands)
                QVERIFY2(command.contains(QRegularExpression(QStringLiteral("^(Get|Set|New)-Cs"))),
                         qPrintable(command));
        }
    }

    void hostileNamesStayText()
    {
        Topology topology = readCase("hybrid");
        topology.title = BilingualText::same(hostileName + QStringLiteral("\n```\nStop-Computer"));
        for (Node &node : topology.nodes)
            node.name = BilingualText::same(hostileName);
        const SetupSample sample(topology);
        QVERIFY(!setupIn("html", sample.request()).contains("<script"));
        for (const QString &line :
             QString::fromUtf8(setupIn("ps1", sample.request())).split(QStringLiteral("\r\n")))
            QVERIFY2(!line.startsWith(QLatin1String("Stop-")) && !line.contains(u'\n'),
                     qPrintable(line));
        // The fence of code is longer than what a name holds.
        QVERIFY(setupIn("md", sample.request()).contains("````powershell\n"));
        for (const QString &line :
             QString::fromUtf8(setupIn("csv", sample.request())).split(QStringLiteral("\r\n")))
            QVERIFY(!line.startsWith(u'='));
    }

    void nothingToSay()
    {
        const SetupSample sample((Topology()));
        QCOMPARE(setupIn("text", sample.request()), QByteArray());
        QVERIFY(!setupIn("ps1", sample.request()).contains("throw"));
        QVERIFY(setupIn("html", sample.request()).contains("<main>"));
        QVERIFY(setupIn("xlsx", sample.request()).startsWith("PK"));
    }
};

QTEST_GUILESS_MAIN(TestSetupTables)
#include "tst_setuptables.moc"
