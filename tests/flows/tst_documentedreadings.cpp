// `--reading documented` of every document: with everything that a document can ask for each of its
// printed rows is there, and for any part that is taken away exactly those rows go whose condition
// no longer holds. The conditions are those of tests/data/catalog/document-rows.json, read here by
// an evaluator of its own.
#include "flows/documentconditions.h"
#include "flows/flowtesting.h"

#include <functional>

using namespace portolan;
using namespace portolan::testing;

namespace {

Topology everything()
{
    Topology topology = topologyOf(dataFolder(QStringLiteral("documented/everything.portolan")));
    topology.node(NodeId(QStringLiteral("proxy")))->as<ReverseProxy>()->officeWebApps = {
        *IpNetwork::fromString(QStringLiteral("192.168.10.70"))};
    return topology;
}

using Change = std::function<void(Topology &)>;

Change withoutService(Service service)
{
    return [service](Topology &topology) {
        for (const char *id : {"edge-hlb", "edge-nat"})
            edgeOf(topology, id).services.remove(service);
    };
}

Change without(const QStringList &ids)
{
    return [ids](Topology &topology) {
        for (const QString &id : ids)
            std::erase_if(topology.nodes,
                          [&id](const Node &node) { return node.id == NodeId(id); });
    };
}

const QMap<QString, Change> &changes()
{
    static const QMap<QString, Change> all = {
        {QStringLiteral("everything"), [](Topology &) {}},
        {QStringLiteral("no remote access"), withoutService(Service::RemoteAccess)},
        {QStringLiteral("no federation"), withoutService(Service::Federation)},
        {QStringLiteral("no public IM"), withoutService(Service::PublicIm)},
        {QStringLiteral("no XMPP"), withoutService(Service::Xmpp)},
        {QStringLiteral("no web conferencing"), withoutService(Service::WebConferencing)},
        {QStringLiteral("no audio and video"), withoutService(Service::Av)},
        {QStringLiteral("no services"),
         [](Topology &topology) {
             for (const char *id : {"edge-hlb", "edge-nat"})
                 edgeOf(topology, id).services.clear();
         }},
        {QStringLiteral("only push"),
         [](Topology &topology) {
             for (const Service service : valuesOf<Service>())
                 withoutService(service)(topology);
         }},
        {QStringLiteral("no push"),
         [](Topology &topology) {
             for (const char *id : {"edge-hlb", "edge-nat"})
                 edgeOf(topology, id).push = false;
         }},
        {QStringLiteral("neither federation, public IM nor push"),
         [](Topology &topology) {
             for (const char *id : {"edge-hlb", "edge-nat"}) {
                 edgeOf(topology, id).push = false;
                 edgeOf(topology, id).services -= {Service::Federation, Service::PublicIm};
             }
         }},
        {QStringLiteral("no OCS 2007"), without({QStringLiteral("ocs-2007")})},
        {QStringLiteral("no OCS 2007 R2"), without({QStringLiteral("ocs-2007-r2")})},
        {QStringLiteral("no Lync 2010"), without({QStringLiteral("lync-2010")})},
        {QStringLiteral("no Lync 2013"), without({QStringLiteral("lync-2013")})},
        {QStringLiteral("no hosting provider"),
         without({QStringLiteral("online"), QStringLiteral("teams")})},
        {QStringLiteral("no Messenger"), without({QStringLiteral("wlm")})},
        {QStringLiteral("Messenger without calls"),
         [](Topology &topology) {
             topology.node(NodeId(QStringLiteral("wlm")))->as<PublicImProvider>()->audioVideo =
                 false;
         }},
        {QStringLiteral("neither Messenger nor OCS 2007"),
         without({QStringLiteral("wlm"), QStringLiteral("ocs-2007")})},
        {QStringLiteral("calls with Messenger only"),
         [](Topology &topology) {
             withoutService(Service::Federation)(topology);
             without({QStringLiteral("edge-nat")})(topology);
         }},
        {QStringLiteral("one pool without federation and Messenger"),
         [](Topology &topology) {
             withoutService(Service::Federation)(topology);
             without({QStringLiteral("edge-nat"), QStringLiteral("wlm")})(topology);
         }},
        {QStringLiteral("no Skype"), without({QStringLiteral("skype")})},
        {QStringLiteral("no search of the Skype directory"),
         [](Topology &topology) {
             topology.node(NodeId(QStringLiteral("skype")))
                 ->as<PublicImProvider>()
                 ->directorySearch = false;
         }},
        {QStringLiteral("no Director"),
         [](Topology &topology) {
             without({QStringLiteral("dir")})(topology);
             edgeOf(topology, "edge-hlb").nextHop = NodeId(QStringLiteral("fe"));
         }},
        {QStringLiteral("no pool with NAT"), without({QStringLiteral("edge-nat")})},
        {QStringLiteral("no pool behind hardware"), without({QStringLiteral("edge-hlb")})},
        {QStringLiteral("one server with NAT"),
         [](Topology &topology) { edgeOf(topology, "edge-nat").servers.pop_back(); }},
        {QStringLiteral("no virtual addresses"),
         [](Topology &topology) { edgeOf(topology, "edge-hlb").hasVirtual = false; }},
        {QStringLiteral("no reverse proxy"), without({QStringLiteral("proxy")})},
        {QStringLiteral("no web over port 80"),
         [](Topology &topology) {
             topology.node(NodeId(QStringLiteral("proxy")))->as<ReverseProxy>()->http = false;
         }},
        {QStringLiteral("no Office Web Apps"),
         [](Topology &topology) {
             topology.node(NodeId(QStringLiteral("proxy")))
                 ->as<ReverseProxy>()
                 ->officeWebApps.clear();
         }},
    };
    return all;
}

/// A row of the list: its number and its condition.
struct KnownRow
{
    QString row;
    QString requiredWhen;
};

const QMap<QString, QList<KnownRow>> &knownRows()
{
    static const QMap<QString, QList<KnownRow>> rows = [] {
        QMap<QString, QList<KnownRow>> byDocument;
        const Result<JsonValue> file =
            readJsonFile(dataFolder(QStringLiteral("catalog/document-rows.json")));
        if (!file)
            return byDocument;
        for (const JsonValue &row : file->find(u"rows")->items()) {
            QString when = row.find(u"requiredWhen")->toString();
            // An end at the proxy is a condition that the list does not write out.
            for (const char16_t *end : {u"source", u"destination"}) {
                if (row.find(end)->find(u"kind")->toString().startsWith(u"reverse-proxy"))
                    when = QStringLiteral("reverse_proxy && (") + when + u')';
            }
            byDocument[row.find(u"document")->toString()].append(
                {row.find(u"row")->toString(), when});
        }
        return byDocument;
    }();
    return rows;
}

// What the catalogue says is printed and crosses a firewall.
QSet<QString> rowsThatCanFlow(const QString &document)
{
    QSet<QString> rows;
    for (const DocumentTable &table : builtInCatalog().document(document)->tables) {
        for (const DocumentRow &row : table.rows) {
            if (!row.derived && !row.withinZone)
                rows.insert(row.row);
        }
    }
    return rows;
}

QStringList rowsOf(const FlowSet &flows)
{
    QStringList rows;
    for (const Flow &flow : flows.flows) {
        const QString row = flow.rule.section(u'/', 1);
        if (rows.isEmpty() || rows.last() != row)
            rows.append(row);
    }
    return rows;
}

} // namespace

class DocumentedReadings : public QObject
{
    Q_OBJECT

private slots:
    void everyPrintedRow_data();
    void everyPrintedRow();
    void rowsOfTheirConditions_data();
    void rowsOfTheirConditions();
    void conditionsAreAllTried();
    void xmppIsGoneFromSfb2019();
    void portsAndEndsAreTheRows();
};

void DocumentedReadings::everyPrintedRow_data()
{
    QTest::addColumn<int>("count");
    const auto add = [](const char *document, int count) { QTest::newRow(document) << count; };
    add("jj618373", 10);
    add("port-summary-single-consolidated-edge-with-private-ip-addresses-using-nat", 37);
    add("port-summary-single-consolidated-edge-with-public-ip-addresses", 37);
    add("port-summary-scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-"
        "using-nat",
        38);
    add("port-summary-scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses", 37);
    add("port-summary-scaled-consolidated-edge-with-hardware-load-balancers", 33);
    add("edge-environmental-requirements", 57);
    add("port-summary-reverse-proxy", 5);
    add("port-summary-autodiscover", 4);
    add("port-summary-single-director", 6);
    add("port-summary-dns-and-hlb-load-balanced", 3);
    add("port-summary-scaled-director-pool-hardware-load-balancer", 3);
    add("determine-external-a-v-firewall-and-port-requirements", 18);
    add("gg425882", 37);
    add("deploy-skype-connectivity", 4);
    add("coexistence-chat-calls-presence", 2);
}

// Each printed row at least once, in the document's order, and nothing besides.
void DocumentedReadings::everyPrintedRow()
{
    QFETCH(int, count);
    Topology topology = everything();
    topology.document = QString::fromLatin1(QTest::currentDataTag());
    QStringList expected;
    for (const KnownRow &row : knownRows().value(topology.document)) {
        if (rowsThatCanFlow(topology.document).contains(row.row))
            expected.append(row.row);
    }
    QCOMPARE(expected.size(), count);
    QCOMPARE(rowsOf(flowsOf(topology, Reading::Documented)), expected);
}

void DocumentedReadings::rowsOfTheirConditions_data()
{
    QTest::addColumn<QString>("change");
    QCOMPARE(knownRows().size(), 25);
    for (auto change = changes().cbegin(); change != changes().cend(); ++change)
        QTest::newRow(qPrintable(change.key())) << change.key();
}

void DocumentedReadings::rowsOfTheirConditions()
{
    QFETCH(QString, change);
    Topology topology = everything();
    changes().value(change)(topology);
    const Features features = featuresOf(topology);
    for (auto document = knownRows().cbegin(); document != knownRows().cend(); ++document) {
        topology.document = document.key();
        const QSet<QString> canFlow = rowsThatCanFlow(document.key());
        QStringList expected;
        for (const KnownRow &row : document.value()) {
            if (!canFlow.contains(row.row) || !Expression(row.requiredWhen, features).holds())
                continue;
            expected.append(row.row);
        }
        const QStringList rows = rowsOf(flowsOf(topology, Reading::Documented));
        QVERIFY2(rows == expected,
                 qPrintable(document.key() + QStringLiteral("\n  has   ") + rows.join(u' ') +
                            QStringLiteral("\n  wants ") + expected.join(u' ')));
    }
}

// Each condition of the list is false in one topology at least, so that none of them is idle.
void DocumentedReadings::conditionsAreAllTried()
{
    QList<Features> tried;
    for (const Change &change : changes()) {
        Topology topology = everything();
        change(topology);
        tried.append(featuresOf(topology));
    }
    QSet<QString> idle;
    for (auto document = knownRows().cbegin(); document != knownRows().cend(); ++document) {
        const QSet<QString> canFlow = rowsThatCanFlow(document.key());
        for (const KnownRow &row : document.value()) {
            const auto fails = [&row](const Features &features) {
                return !Expression(row.requiredWhen, features).holds();
            };
            if (canFlow.contains(row.row) && std::none_of(tried.begin(), tried.end(), fails))
                idle.insert(row.requiredWhen);
        }
    }
    QCOMPARE(idle, QSet<QString>({QStringLiteral("always"), QStringLiteral("cls")}));
}

// One article serves 2015 and 2019: what the newer product lacks is no row for it, while the tables
// of Lync Server 2013 know nothing of later products.
void DocumentedReadings::xmppIsGoneFromSfb2019()
{
    const auto xmppRows = [](Topology topology, const char *document) {
        topology.document = QLatin1String(document);
        int rows = 0;
        for (const Flow &flow : flowsOf(topology, Reading::Documented).flows)
            rows += flow.application == QLatin1String("XMPP");
        return rows;
    };
    Topology topology = everything();
    QVERIFY(xmppRows(topology, "edge-environmental-requirements") > 0);
    topology.product = QStringLiteral("sfb-2019");
    QCOMPARE(xmppRows(topology, "edge-environmental-requirements"), 0);
    QVERIFY(xmppRows(topology, "jj618373") > 0);
}

// To the letter: no port setting of a pool changes what a document prints.
void DocumentedReadings::portsAndEndsAreTheRows()
{
    Topology topology = everything();
    for (const char *id : {"edge-hlb", "edge-nat"})
        edgeOf(topology, id)
            .ports.insert(QStringLiteral("internal-psom"),
                          *PortSet::fromString(QStringLiteral("9999")));
    topology.document =
        QStringLiteral("port-summary-scaled-consolidated-edge-with-hardware-load-balancers");
    const FlowSet set = flowsOf(topology, Reading::Documented);
    const auto flow = [&set](const char *id) {
        const QString whole = set.document + u'/' + QLatin1String(id);
        const auto found = std::find_if(set.flows.begin(), set.flows.end(),
                                        [&whole](const Flow &f) { return f.id.value == whole; });
        return found == set.flows.end() ? Flow() : *found;
    };
    QCOMPARE(flow("14:edge-hlb:fe").ports.toString(), QStringLiteral("8057"));
    // Tables of servers name their addresses, tables of virtual addresses those.
    QCOMPARE(flow("1:edge-hlb:any").source.addresses,
             QStringList({QStringLiteral("131.107.155.10"), QStringLiteral("131.107.155.11")}));
    QCOMPARE(flow("22:edge-hlb:users").destination.addresses,
             QStringList(QStringLiteral("131.107.155.100")));
    QCOMPARE(flow("29:edge-hlb:dir").source.addresses,
             QStringList(QStringLiteral("172.25.33.100")));
}

QTEST_GUILESS_MAIN(DocumentedReadings)
#include "tst_documentedreadings.moc"
