#include "edit/editing.h"
#include "edit/withoutreason.h"
#include "flows/deriveflows.h"
#include "topology/topologyfile.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace portolan;

namespace {

const QDate today(2026, 1, 15);

/// Every topology that tests and samples have.
QStringList topologyFiles()
{
    QStringList files;
    for (const char *folder : {"tests/data/flows", "tests/data/findings", "resources/samples"}) {
        QDirIterator it(QStringLiteral(PORTOLAN_SOURCE_DIR "/") + QLatin1String(folder),
                        {QStringLiteral("*.portolan")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

// What can only be chosen otherwise; a window offers the choice.
bool isChoice(const Because &reason)
{
    static const QStringList keys{QStringLiteral("product"), QStringLiteral("provider"),
                                  QStringLiteral("loadBalancing")};
    return keys.contains(reason.key);
}

QString textOf(const Flow &flow, const Because &reason)
{
    return flow.id.value + QStringLiteral(" because ") + reason.node.value + u' ' + reason.key +
           u' ' + reason.value;
}

} // namespace

/// Taking away what switches a flow on takes the flow away.
class TestWithoutReason : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonAloneCarriesItsFlow_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = topologyFiles();
        QVERIFY(files.size() > 50);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.mid(int(qstrlen(PORTOLAN_SOURCE_DIR)) + 1))) << file;
    }
    void everyReasonAloneCarriesItsFlow()
    {
        QFETCH(QString, file);
        const auto read = readTopologyFile(file);
        QVERIFY(read.ok());
        for (Reading reading : {Reading::Recommended, Reading::Documented}) {
            Topology topology = *read;
            topology.reading = reading;
            const FlowSet before = deriveFlows(topology, builtInCatalog(), today);
            for (const Flow &flow : before.flows)
                checkReasons(topology, flow);
        }
    }

    void whatIsNotThereCannotGo()
    {
        const Topology topology = sampleTopology(QStringLiteral("standard"));
        const NodeId edge(QStringLiteral("edge"));
        const auto goes = [&](const NodeId &node, const char *key, const char *value) {
            return withoutReason(topology, {node, QLatin1String(key), QLatin1String(value)})
                .has_value();
        };
        QVERIFY(goes(edge, "services", "federation"));
        QVERIFY(!goes(edge, "services", "no-such-service"));
        QVERIFY(!goes(NodeId(QStringLiteral("nobody")), "services", "federation"));
        QVERIFY(!goes(NodeId(QStringLiteral("fabrikam")), "services", "federation"));
        QVERIFY(!goes(edge, "nextHop", "fabrikam"));
        QVERIFY(!goes(edge, "push", "true")); // it is off already
        QVERIFY(goes(edge, "push", "false")); // a flow that needs it off goes when it is on
        QVERIFY(!goes(edge, "type", "director"));
        QVERIFY(!goes({}, "product", "lync-2013"));
        QVERIFY(!goes({}, "readings", "C1"));
        QVERIFY(!goes(NodeId(QStringLiteral("fabrikam")), "product", "lync-2010"));
    }

    void nothingElseChanges()
    {
        const Topology topology = sampleTopology(QStringLiteral("standard"));
        const Because reason{NodeId(QStringLiteral("edge")), QStringLiteral("services"),
                             QStringLiteral("xmpp")};
        Topology after = *withoutReason(topology, reason);
        after.node(reason.node)->as<EdgePool>()->services.insert(Service::Xmpp);
        QCOMPARE(after, topology);
    }

    void aPartnerGoesWithWhatRefersToIt()
    {
        Topology topology = sampleTopology(QStringLiteral("standard"));
        const NodeId partner(QStringLiteral("fabrikam"));
        topology.positions.insert(partner, {10, 20});
        const auto after = withoutReason(
            topology, {partner, QStringLiteral("type"), QStringLiteral("federation-partner")});
        QVERIFY(after);
        QVERIFY(!after->node(partner));
        QVERIFY(!after->positions.contains(partner));
        QCOMPARE(after->nodes.size(), topology.nodes.size() - 1);
    }

    void aChosenReadingIsTakenBack()
    {
        Topology topology = sampleTopology(QStringLiteral("standard"));
        topology.readings.insert(QStringLiteral("C6"), {QStringLiteral("jj618373"), {}, {}});
        const auto after =
            withoutReason(topology, {{}, QStringLiteral("readings"), QStringLiteral("C6")});
        QVERIFY(after && after->readings.isEmpty());
    }

private:
    void checkReasons(const Topology &topology, const Flow &flow)
    {
        for (const Because &reason : flow.because) {
            const auto after = withoutReason(topology, reason);
            QVERIFY2(after || isChoice(reason), qPrintable(textOf(flow, reason)));
            if (!after)
                continue;
            QVERIFY2(checkTopology(*after).isEmpty(), qPrintable(textOf(flow, reason)));
            QVERIFY2(!exists(*after, flow), qPrintable(textOf(flow, reason)));
        }
        if (flow.becauseAnyOf.isEmpty())
            return;
        Topology without = topology;
        for (const Because &reason : flow.becauseAnyOf) {
            QVERIFY2(exists(without, flow), qPrintable(textOf(flow, reason))); // one is left
            if (const auto after = withoutReason(without, reason))
                without = *after;
            else if (isChoice(reason))
                return;
        }
        QVERIFY2(!exists(without, flow), qPrintable(flow.id.value));
    }

    // Flows stand next to each other for the same reasons: the last derivation often serves again.
    bool exists(const Topology &topology, const Flow &flow)
    {
        if (!m_derived || !(m_topology == topology)) {
            m_topology = topology;
            m_ids.clear();
            for (const Flow &one : deriveFlows(topology, builtInCatalog(), today).flows)
                m_ids.insert(one.id);
            m_derived = true;
        }
        return m_ids.contains(flow.id);
    }

    Topology m_topology;
    QSet<FlowId> m_ids;
    bool m_derived = false;
};

QTEST_GUILESS_MAIN(TestWithoutReason)
#include "tst_withoutreason.moc"
