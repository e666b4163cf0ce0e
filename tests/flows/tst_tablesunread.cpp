// What needs no documented row reads none: derivation and findings in `recommended`. Apart from the
// other tests, whose rows would be loaded already.
#include "flows/findings.h"
#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

QStringList loadedDocuments()
{
    QStringList ids;
    for (const SourceDocument &document : builtInCatalog().documents) {
        if (!document.tables.isEmpty() && document.tables.isLoaded())
            ids.append(document.id);
    }
    return ids;
}

} // namespace

class TablesUnreadTest : public QObject
{
    Q_OBJECT

private slots:
    void recommendedReadsNoTable();
    void documentedReadsOneFile();
};

void TablesUnreadTest::recommendedReadsNoTable()
{
    Topology topology = topologyOf(dataFolder(QStringLiteral("documented/everything.portolan")));
    topology.reading = Reading::Recommended;
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), caseDay);
    QVERIFY(flows.flows.size() > 50);
    QVERIFY(std::any_of(flows.flows.begin(), flows.flows.end(),
                        [](const Flow &flow) { return !flow.rows.isEmpty(); }));
    QVERIFY(!findFindings(topology, builtInCatalog(), flows, caseDay).isEmpty());
    QCOMPARE(loadedDocuments(), QStringList());
}

void TablesUnreadTest::documentedReadsOneFile()
{
    Topology topology = topologyOf(dataFolder(QStringLiteral("documented/everything.portolan")));
    topology.reading = Reading::Documented;
    topology.document = QStringLiteral("jj618373");
    QVERIFY(!deriveFlows(topology, builtInCatalog(), caseDay).flows.empty());
    QCOMPARE(loadedDocuments(), QStringList(QStringLiteral("jj618373")));
}

QTEST_GUILESS_MAIN(TablesUnreadTest)
#include "tst_tablesunread.moc"
