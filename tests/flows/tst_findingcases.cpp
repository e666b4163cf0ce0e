#include "base/localtext.h"
#include "flows/flowtesting.h"

using namespace portolan;
using namespace portolan::testing;

/// Every folder of tests/data/findings is a code: fires.portolan has it, near-miss.portolan has
/// not. fires.txt holds all findings of the first one (written anew like the flows' golden texts).
class FindingCases : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasACase();
    void fires_data();
    void fires();
    void nearMiss_data() { fires_data(); }
    void nearMiss();
    void findingsAreWhole_data() { fires_data(); }
    void findingsAreWhole();
    void errorsComeFirst();
    void oldPartnerMakesSeveralPoolsAnError();
    void dateOfTheEndIsInTheMessage();
    void supportEndsAfterItsLastDay();
    void sharedPlanMayShareOutsideOnly();
    void duplicateAddressNamesBothNodes();
    void ipv6AddressesAreCompared();
    void standardTopologyHasNoErrors();
    void emptyTopologyHasNoFindings();
    void namesThatLookLikePatternsStay();

private:
    static QList<Finding> findingsOf(const QString &code, const QString &file);
    static QList<Finding> findingsOf(const Topology &topology, QDate today = caseDay);
    static QStringList codesOf(const QList<Finding> &findings);
};

QList<Finding> FindingCases::findingsOf(const Topology &topology, QDate today)
{
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), today);
    return findFindings(topology, builtInCatalog(), flows, today);
}

QList<Finding> FindingCases::findingsOf(const QString &code, const QString &file)
{
    const QString folder = dataFolder(QStringLiteral("findings/")) + code;
    const QString today = caseOption(folder, "today");
    return findingsOf(topologyOf(folder + QLatin1Char('/') + file),
                      today.isEmpty() ? caseDay : QDate::fromString(today, Qt::ISODate));
}

QStringList FindingCases::codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

void FindingCases::everyCodeHasACase()
{
    QCOMPARE(foldersOf(dataFolder(QStringLiteral("findings"))),
             QStringList(builtInCatalog().findings.keys()));
}

void FindingCases::fires_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : foldersOf(dataFolder(QStringLiteral("findings"))))
        QTest::newRow(qPrintable(code)) << code;
}

void FindingCases::fires()
{
    QFETCH(QString, code);
    const QList<Finding> findings = findingsOf(code, QStringLiteral("fires.portolan"));
    QCOMPARE(codesOf(findings).count(code), 1);
    QString text;
    for (const Finding &finding : findings) {
        QStringList nodes;
        for (const NodeId &node : finding.nodes)
            nodes.append(node.value);
        text += QStringList{nameOf(finding.severity),
                            finding.code,
                            nodes.join(QLatin1Char(' ')),
                            finding.pointer,
                            QString::number(finding.flows.size()),
                            finding.message.en}
                    .join(QStringLiteral(" | ")) +
                QLatin1Char('\n');
    }
    compareWithGolden(text.toUtf8(), dataFolder(QStringLiteral("findings/")) + code +
                                         QStringLiteral("/fires.txt"));
}

void FindingCases::nearMiss()
{
    QFETCH(QString, code);
    QCOMPARE(codesOf(findingsOf(code, QStringLiteral("near-miss.portolan"))).count(code), 0);
}

void FindingCases::findingsAreWhole()
{
    QFETCH(QString, code);
    const QList<Finding> findings = findingsOf(code, QStringLiteral("fires.portolan"));
    QVERIFY(findings == findingsOf(code, QStringLiteral("fires.portolan")));
    for (const Finding &finding : findings) {
        const char *name = qPrintable(finding.code);
        for (const BilingualText &text : {finding.message, finding.remedy}) {
            QVERIFY2(!text.en.isEmpty() && !text.ru.isEmpty(), name);
            QVERIFY2(!text.en.contains(QLatin1Char('{')), qPrintable(text.en));
            QVERIFY2(!text.ru.contains(QLatin1Char('{')), qPrintable(text.ru));
        }
        QVERIFY2(finding.message.en != finding.message.ru, name);
        QVERIFY2(finding.pointer.isEmpty() || finding.pointer.startsWith(QLatin1Char('/')), name);
        QVERIFY2(finding.pointer.isEmpty() || !finding.nodes.isEmpty(), name);
    }
}

void FindingCases::errorsComeFirst()
{
    Topology topology = standardTopology(Reading::Recommended);
    topology.product = QStringLiteral("lync-2013");
    edgeOf(topology).nextHop = {};
    edgeOf(topology).nat = true;
    const QList<Finding> findings = findingsOf(topology);
    QVERIFY(findings.size() > 2);
    for (qsizetype i = 1; i < findings.size(); ++i)
        QVERIFY(findings.at(i - 1).severity <= findings.at(i).severity);
    QCOMPARE(findings.first().severity, Severity::Error);
}

void FindingCases::oldPartnerMakesSeveralPoolsAnError()
{
    Topology topology =
        topologyOf(dataFolder(QStringLiteral("findings/several-federation-pools/fires.portolan")));
    const QString code = QStringLiteral("several-federation-pools");
    const auto severity = [&] {
        for (const Finding &finding : findingsOf(topology)) {
            if (finding.code == code)
                return finding.severity;
        }
        return Severity::Info;
    };
    QCOMPARE(severity(), Severity::Warning);
    for (const char *product : {"ocs-2007", "ocs-2007-r2"}) {
        topology.node(NodeId(QStringLiteral("fabrikam")))->as<FederationPartner>()->product =
            QLatin1String(product);
        QCOMPARE(severity(), Severity::Error);
    }
}

void FindingCases::dateOfTheEndIsInTheMessage()
{
    const QDate ended = builtInCatalog().provider(QStringLiteral("windows-live-messenger"))->ended;
    const Topology topology = standardTopology(Reading::Recommended);
    const auto message = [&](QDate today) {
        for (const Finding &finding : findingsOf(topology, today)) {
            if (finding.code == QLatin1String("public-im-retired"))
                return finding.message;
        }
        return BilingualText();
    };
    QVERIFY(message(ended.addDays(-1)).isEmpty());
    for (const Language language : allLanguages)
        QVERIFY(message(ended).in(language).contains(dateText(ended, language)));
}

void FindingCases::supportEndsAfterItsLastDay()
{
    const Topology topology = standardTopology(Reading::Recommended);
    const QDate last = builtInCatalog().product(topology.product)->endOfSupport;
    const QString code = QStringLiteral("product-out-of-support");
    QVERIFY(!codesOf(findingsOf(topology, last)).contains(code));
    QVERIFY(codesOf(findingsOf(topology, last.addDays(1))).contains(code));
}

void FindingCases::sharedPlanMayShareOutsideOnly()
{
    Topology topology = standardTopology(Reading::Recommended);
    EdgePool &pool = edgeOf(topology);
    pool.addressPlan = AddressPlan::Shared;
    pool.servers.front().webConferencing = pool.servers.front().access;
    pool.servers.front().av = pool.servers.front().access;
    const QString code = QStringLiteral("duplicate-address");
    QVERIFY(!codesOf(findingsOf(topology)).contains(code));
    pool.servers.front().internal = pool.servers.front().access;
    QVERIFY(codesOf(findingsOf(topology)).contains(code));
}

void FindingCases::duplicateAddressNamesBothNodes()
{
    Topology topology = standardTopology(Reading::Recommended);
    topology.node(NodeId(QStringLiteral("fe")))->as<FrontEndPool>()->servers.front().address =
        edgeOf(topology).servers.front().internal.address;
    for (const Finding &finding : findingsOf(topology)) {
        if (finding.code == QLatin1String("duplicate-address")) {
            QCOMPARE(finding.nodes,
                     (QList<NodeId>{NodeId(QStringLiteral("edge")), NodeId(QStringLiteral("fe"))}));
            QCOMPARE(finding.pointer, QStringLiteral("/servers/0/internal/address"));
            return;
        }
    }
    QFAIL("no duplicate-address");
}

void FindingCases::ipv6AddressesAreCompared()
{
    Topology topology = standardTopology(Reading::Recommended);
    EdgeServer &server = edgeOf(topology).servers.front();
    server.access.address6 = *IpAddress::fromString(u"2001:db8::1");
    server.av.address6 = *IpAddress::fromString(u"2001:0DB8:0::1");
    server.internal.address6 = *IpAddress::fromString(u"2001:db8::5");
    const QStringList codes = codesOf(findingsOf(topology));
    QVERIFY(codes.contains(QStringLiteral("duplicate-address")));
    QVERIFY(codes.contains(QStringLiteral("same-subnet-inside-and-outside")));
}

void FindingCases::standardTopologyHasNoErrors()
{
    for (Reading reading : valuesOf<Reading>()) {
        for (const Finding &finding : findingsOf(standardTopology(reading)))
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message.en));
    }
}

void FindingCases::emptyTopologyHasNoFindings()
{
    Topology topology;
    topology.product = QStringLiteral("sfb-se");
    QCOMPARE(codesOf(findingsOf(topology)), QStringList());
}

void FindingCases::namesThatLookLikePatternsStay()
{
    Topology topology = standardTopology(Reading::Recommended);
    topology.node(NodeId(QStringLiteral("edge")))->name =
        BilingualText::same(QStringLiteral("{nodes} %1"));
    edgeOf(topology).nextHop = {};
    for (const Finding &finding : findingsOf(topology)) {
        if (finding.code == QLatin1String("missing-next-hop")) {
            QVERIFY(finding.message.en.contains(QStringLiteral("{nodes} %1")));
            return;
        }
    }
    QFAIL("no missing-next-hop");
}

QTEST_GUILESS_MAIN(FindingCases)
#include "tst_findingcases.moc"
