// What the sample of the manual becomes in every text format and language, held against files under
// tests/data/exchange. After a wanted change: run this program with PORTOLAN_UPDATE_GOLDEN=1 in the
// environment, read the difference in git, commit it.
//
// In HTML the embedded font and the drawings are cut out: the font is Debian's, and drawings have
// tests of their own.
#include "goldens.h"

#include "exchange/exportformats.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

const QString goldenFolder = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/exchange");

struct Sample
{
    Topology topology;
    FlowSet flows;
    QList<Finding> findings;
};

const QDate today(2026, 11, 23);

Sample standardSample(Reading reading)
{
    Sample sample;
    const Result<Topology> topology = readTopologyFile(
        QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan"));
    if (!topology)
        return sample;
    sample.topology = *topology;
    sample.topology.reading = reading;
    sample.flows = deriveFlows(sample.topology, builtInCatalog(), today);
    sample.findings = findFindings(sample.topology, builtInCatalog(), sample.flows, today);
    return sample;
}

} // namespace

class TestGoldens : public QObject
{
    Q_OBJECT

private slots:
    void standardSample_data()
    {
        QTest::addColumn<int>("reading");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("language");
        for (const char *format : {"json", "csv", "md", "html", "text"}) {
            for (const char *language : {"en", "ru", "both"})
                QTest::addRow("documented-%s.%s", language, format)
                    << int(Reading::Documented) << format << language;
        }
        for (const char *format : {"csv", "text"}) {
            for (const char *language : {"en", "ru"})
                QTest::addRow("recommended-%s.%s", language, format)
                    << int(Reading::Recommended) << format << language;
        }
    }

    void standardSample()
    {
        QFETCH(int, reading);
        QFETCH(QString, format);
        QFETCH(QString, language);
        const Sample sample = ::standardSample(Reading(reading));
        QVERIFY(!sample.flows.flows.empty());
        ExportRequest request;
        request.topology = &sample.topology;
        request.catalog = &builtInCatalog();
        request.flows = &sample.flows;
        request.findings = &sample.findings;
        request.language = *exportLanguageFromName(language);
        request.date = today;
        const ExportFormat *found = exportFormat(ExportKind::Table, format);
        QVERIFY(found);
        const Result<QByteArray> bytes = found->write(request);
        QVERIFY(bytes.ok());
        compareWithGolden(
            goldenFolder +
                QStringLiteral("/%1-%2.%3").arg(nameOf(Reading(reading)), language, found->suffix),
            comparable(*bytes));
    }

    void findings_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ru"})
            QTest::addRow("%s", language) << language;
    }

    void findings()
    {
        QFETCH(QString, language);
        const Sample sample = ::standardSample(Reading::Recommended);
        compareWithGolden(goldenFolder + QStringLiteral("/findings-%1.txt").arg(language),
                          findingsText(sample.findings, *exportLanguageFromName(language)));
    }

    void documentOfTheCatalogue_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("language");
        for (const char *format : {"json", "md", "csv"}) {
            for (const char *language : {"en", "ru", "both"})
                QTest::addRow("%s %s", format, language) << format << language;
        }
    }

    void documentOfTheCatalogue()
    {
        QFETCH(QString, format);
        QFETCH(QString, language);
        const Result<QByteArray> bytes =
            writeCatalog(builtInCatalog(), QStringLiteral("jj618373"), format,
                         *exportLanguageFromName(language), CsvDialect::Excel);
        QVERIFY(bytes.ok());
        compareWithGolden(goldenFolder + QStringLiteral("/jj618373-%1.%2").arg(language, format),
                          *bytes);
    }

    // A file that no case writes any more would be a golden of nothing.
    void everyGoldenIsUsed()
    {
        const QStringList files = QDir(goldenFolder).entryList(QDir::Files);
        QCOMPARE(files.size(), 15 + 4 + 2 + 9);
    }
};

QTEST_GUILESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
