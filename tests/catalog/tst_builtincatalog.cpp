// The catalogue that is compiled in reads its tables late, and then is the catalogue of the
// sources. The tests run in the order of their names' declaration: the first ones find no table
// loaded.
#include "catalog/catalogindex.h"
#include "catalog/organisationcatalog.h"
#include "catalog/tablesource.h"
#include "catalogcopy.h"

#include <QProcess>
#include <QTest>

#include <thread>

using namespace portolan;
using namespace portolan::testing;

namespace {

QStringList loadedDocuments(const Catalog &catalog)
{
    QStringList ids;
    for (const SourceDocument &document : catalog.documents) {
        if (!document.tables.isEmpty() && document.tables.isLoaded())
            ids.append(document.id);
    }
    return ids;
}

DocumentTable tableOf(const QString &title)
{
    DocumentTable table;
    table.title = BilingualText::same(title);
    return table;
}

/// Two documents of one file, and how often the file was read.
struct CountedFile
{
    std::atomic<int> reads = 0;
    DocumentTables first;
    DocumentTables second;

    CountedFile()
    {
        const auto source = std::make_shared<const TableSource>([this] {
            ++reads;
            std::this_thread::sleep_for(std::chrono::milliseconds(50)); // others come meanwhile
            return QList<QList<DocumentTable>>{
                {tableOf(QStringLiteral("a"))},
                {tableOf(QStringLiteral("b")), tableOf(QStringLiteral("c"))}};
        });
        first = DocumentTables(source, 0);
        second = DocumentTables(source, 1);
    }
};

struct IndexerRun
{
    int exitCode = -1;
    QString errors;
};

IndexerRun runIndexer(const QString &folder, const QString &index)
{
    QProcess process;
    process.start(QStringLiteral(PORTOLAN_CATALOGINDEXER), {folder, index});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromLocal8Bit(process.readAllStandardError())};
}

} // namespace

class BuiltInCatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void noTableIsReadAtTheStart();
    void oneFileIsReadForOneDocument();
    void isTheCatalogueOfTheSources();
    void organisationsRulesDoNotChangeIt();
    void fileIsReadOnceForAllDocuments();
    void fileIsReadOnceByThreads();
    void copiesReadTogether();
    void changesStayInTheCopy();
    void indexIsWhatTheBuildMade();
    void brokenCatalogueStopsTheBuild_data();
    void brokenCatalogueStopsTheBuild();
};

void BuiltInCatalogTest::noTableIsReadAtTheStart()
{
    const Catalog &catalog = builtInCatalog();
    QVERIFY(catalog.documents.size() > 10);
    QVERIFY(!catalog.document(QStringLiteral("jj618373"))->tables.isEmpty());
    QVERIFY(!catalog.rule(catalog.rules.first().id)->rows.isEmpty());
    QCOMPARE(loadedDocuments(catalog), QStringList());
}

void BuiltInCatalogTest::oneFileIsReadForOneDocument()
{
    // A file of several documents.
    const QJsonArray documents =
        jsonOf(catalogFolder() + QStringLiteral("/documents/directors.json"))
            .value(QLatin1String("documents"))
            .toArray();
    QStringList expected;
    for (const QJsonValue document : documents) {
        if (!document[QLatin1String("tables")].toArray().isEmpty())
            expected.append(document[QLatin1String("id")].toString());
    }
    QVERIFY(expected.size() > 1);
    const SourceDocument *document = builtInCatalog().document(expected.last());
    QVERIFY(document);
    QVERIFY(document->tables.size() > 0);
    QCOMPARE(loadedDocuments(builtInCatalog()), expected);
}

void BuiltInCatalogTest::isTheCatalogueOfTheSources()
{
    const auto read = readCatalog(catalogFolder());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.errors())));
    const Catalog &catalog = builtInCatalog();
    QCOMPARE(catalog.documents.size(), read->documents.size());
    for (qsizetype i = 0; i < catalog.documents.size(); ++i) {
        const SourceDocument &document = catalog.documents.at(i);
        const SourceDocument &expected = read->documents.at(i);
        QCOMPARE(document.id, expected.id);
        QCOMPARE(document.tables.isEmpty(), expected.tables.isEmpty());
        QVERIFY2(document == expected, qPrintable(document.id)); // reads the tables
    }
    QVERIFY(catalog.rules == read->rules);
    QVERIFY(catalog.contradictions == read->contradictions);
    QVERIFY(catalog.products == read->products);
    QVERIFY(catalog.partnerProducts == read->partnerProducts);
    QVERIFY(catalog.providers == read->providers);
    QVERIFY(catalog.endpoints == read->endpoints);
    QVERIFY(catalog.ports == read->ports);
    QVERIFY(catalog.findings == read->findings);
    QVERIFY(catalog.terms == read->terms);
    QVERIFY(catalog.xmppNegotiation == read->xmppNegotiation);
}

void BuiltInCatalogTest::organisationsRulesDoNotChangeIt()
{
    const auto fresh = readIndexedCatalog(QStringLiteral(":/catalog"));
    QVERIFY(fresh.ok());
    QCOMPARE(loadedDocuments(*fresh), QStringList());
    const auto extended = extendedCatalog(
        *fresh, QStringLiteral(PORTOLAN_SOURCE_DIR
                               "/tests/data/catalog/organisation/valid/monitoring.json"));
    QVERIFY2(extended.ok(), extended.ok() ? "" : qPrintable(describe(extended.errors())));
    QCOMPARE(extended->documents.size(), fresh->documents.size() + 1);
    QVERIFY(extended->documents.mid(0, fresh->documents.size()) == builtInCatalog().documents);
    QVERIFY(fresh->rules == builtInCatalog().rules);
}

void BuiltInCatalogTest::fileIsReadOnceForAllDocuments()
{
    const CountedFile file;
    QVERIFY(!file.first.isEmpty());
    QVERIFY(!file.second.isEmpty());
    QVERIFY(!file.first.isLoaded());
    QCOMPARE(file.reads.load(), 0);
    QCOMPARE(file.second.size(), 2);
    QCOMPARE(file.second.last().title.en, QStringLiteral("c"));
    QVERIFY(file.first.isLoaded());
    QCOMPARE(file.first.at(0).title.en, QStringLiteral("a"));
    QCOMPARE(file.reads.load(), 1);
}

void BuiltInCatalogTest::fileIsReadOnceByThreads()
{
    const CountedFile file;
    std::atomic<qsizetype> tables = 0;
    std::thread one([&] { tables += file.first.size(); });
    std::thread other([&] { tables += file.second.size(); });
    one.join();
    other.join();
    QCOMPARE(tables.load(), 3);
    QCOMPARE(file.reads.load(), 1);
}

void BuiltInCatalogTest::copiesReadTogether()
{
    const CountedFile file;
    const DocumentTables copy = file.second;
    QCOMPARE(file.reads.load(), 0);
    QCOMPARE(copy.first().title.en, QStringLiteral("b"));
    QVERIFY(file.second.isLoaded());
    QCOMPARE(&copy.first(), &file.second.first());
    QVERIFY(copy == file.second);
    QVERIFY(!(copy == file.first));
    QCOMPARE(file.reads.load(), 1);
}

void BuiltInCatalogTest::changesStayInTheCopy()
{
    const CountedFile file;
    DocumentTables copy = file.second;
    copy.first().title = BilingualText::same(QStringLiteral("changed"));
    copy.append(tableOf(QStringLiteral("added")));
    QCOMPARE(copy.size(), 3);
    QCOMPARE(file.second.size(), 2);
    QCOMPARE(file.second.first().title.en, QStringLiteral("b"));
    copy = {tableOf(QStringLiteral("alone"))};
    QCOMPARE(copy.size(), 1);
    QCOMPARE(file.reads.load(), 1);
}

void BuiltInCatalogTest::indexIsWhatTheBuildMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("index.json"));
    const IndexerRun run = runIndexer(catalogFolder(), path);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.exitCode, 0);
    QFile made(path);
    QFile builtIn(QStringLiteral(":/catalog/index.json"));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QCOMPARE(builtIn.readAll(), made.readAll());
}

void BuiltInCatalogTest::brokenCatalogueStopsTheBuild_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isSyntax");

    QTest::newRow("row of no rule")
        << QStringLiteral("documents/jj618373.json")
        << QStringLiteral("documents/jj618373.json: /documents/0/tables/0/rows/0/rules: error: ")
        << false;
    QTest::newRow("no JSON") << QStringLiteral("documents/jj618373.json")
                             << QStringLiteral("documents/jj618373.json:2:3: error: ") << true;
}

void BuiltInCatalogTest::brokenCatalogueStopsTheBuild()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(bool, isSyntax);
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    if (isSyntax)
        QVERIFY(writeFile(copy.path(file), "{\n  documents: []\n}\n"));
    else
        QVERIFY(applyEdits(copy.path(file), {cut("/documents/0/tables/0/rows/0/rules")}));
    const QString index = copy.path(QStringLiteral("index.json"));
    const IndexerRun run = runIndexer(copy.folder(), index);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(place), qPrintable(run.errors));
    QVERIFY(!QFile::exists(index));
}

QTEST_GUILESS_MAIN(BuiltInCatalogTest)
#include "tst_builtincatalog.moc"
