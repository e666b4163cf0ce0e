// What single properties of a topology do to the tables.
#include "setuptesting.h"

#include "setup/setup.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

Topology topologyOf(const char *name)
{
    const Result<Topology> topology = readTopologyFile(
        QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/setup/%1/topology.portolan")
            .arg(QLatin1String(name)));
    return topology.ok() ? *topology : Topology();
}

EdgePool &edgeOf(Topology &topology)
{
    return *topology.node(NodeId(QStringLiteral("edge")))->as<EdgePool>();
}

QList<DnsRecord> recordsNamed(const SetupPlan &plan, DnsZone zone, const QString &name)
{
    QList<DnsRecord> found;
    for (const DnsRecord &record : plan.dns) {
        if (record.zone == zone && record.name == name)
            found.append(record);
    }
    return found;
}

QStringList dataOf(const QList<DnsRecord> &records)
{
    QStringList data;
    for (const DnsRecord &record : records)
        data.append(record.data);
    return data;
}

const Cmdlet *cmdletWith(const SetupPlan &plan, const char *id)
{
    for (const Cmdlet &cmdlet : plan.cmdlets) {
        if (cmdlet.id == QLatin1String(id))
            return &cmdlet;
    }
    return nullptr;
}

const QString federation = QStringLiteral("_sipfederationtls._tcp.contoso.com");

} // namespace

class TestSetupPlan : public QObject
{
    Q_OBJECT

private slots:
    void nothingFollowsFromNothing() { QVERIFY(planOf(Topology()) == SetupPlan()); }

    void translatedAddressesStandOutside()
    {
        Topology topology = topologyOf("single-nat");
        EdgePool &pool = edgeOf(topology);
        const QString name = pool.externalFqdns.value(Interface::Access);
        const IpAddress shown = pool.servers.front().access.publicAddress;
        QCOMPARE(dataOf(recordsNamed(planOf(topology), DnsZone::External, name)),
                 QStringList{shown.toString()});

        pool.servers.front().access.publicAddress = {};
        const auto records = recordsNamed(planOf(topology), DnsZone::External, name);
        QCOMPARE(dataOf(records), QStringList{QString()}); // never the private one
        QVERIFY(!records.first().notes.isEmpty());
    }

    void oneRecordForEachServer()
    {
        const SetupPlan dns = planOf(topologyOf("dns-nat"));
        QCOMPARE(recordsNamed(dns, DnsZone::External, QStringLiteral("sip.contoso.com")).size(), 2);
        // Behind a hardware load balancer the virtual address alone.
        const SetupPlan hardware = planOf(topologyOf("hardware"));
        QCOMPARE(
            dataOf(recordsNamed(hardware, DnsZone::External, QStringLiteral("sip.contoso.com"))),
            QStringList{QStringLiteral("192.0.2.110")});
    }

    void federationRecordIsAskedForOrInvites()
    {
        Topology topology = topologyOf("single-public");
        for (Node &node : topology.nodes) {
            if (auto *partner = node.as<FederationPartner>())
                partner->discovery = Discovery::Direct;
        }
        std::erase_if(topology.nodes,
                      [](const Node &node) { return node.type() == NodeType::HostingProvider; });
        edgeOf(topology).push = false;
        auto records = recordsNamed(planOf(topology), DnsZone::External, federation);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().requirement, Requirement::Optional);

        edgeOf(topology).push = true;
        records = recordsNamed(planOf(topology), DnsZone::External, federation);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().requirement, Requirement::Required);

        edgeOf(topology).push = false;
        edgeOf(topology).services.remove(Service::Federation);
        QVERIFY(recordsNamed(planOf(topology), DnsZone::External, federation).isEmpty());
    }

    void ownPortsStandInServiceRecords()
    {
        Topology topology = topologyOf("hybrid");
        edgeOf(topology).ports.insert(QStringLiteral("access-federation"), PortSet::single(5161));
        QCOMPARE(recordsNamed(planOf(topology), DnsZone::External, federation).first().port, 5161);
        // With one address for all services clients come to the Access port.
        const SetupPlan shared = planOf(topologyOf("shared-plan"));
        QCOMPARE(recordsNamed(shared, DnsZone::External, QStringLiteral("_sip._tls.contoso.com"))
                     .first()
                     .port,
                 5061);
    }

    void targetLiesInTheDomainOfTheRecord()
    {
        const SetupPlan plan = planOf(topologyOf("hybrid"));
        const auto own = recordsNamed(plan, DnsZone::External, federation);
        QCOMPARE(own.first().data, QStringLiteral("sip.contoso.com"));
        const QString other = QStringLiteral("contoso-europe.example");
        const auto foreign = recordsNamed(plan, DnsZone::External,
                                          QStringLiteral("_sipfederationtls._tcp.") + other);
        QCOMPARE(foreign.first().data, QStringLiteral("sip.") + other);
        const auto host = recordsNamed(plan, DnsZone::External, QStringLiteral("sip.") + other);
        QCOMPARE(host.size(), 1);
        QCOMPARE(host.first().requirement, Requirement::Required);
        QVERIFY(!host.first().notes.isEmpty());
        QVERIFY(
            plan.certificates.first().alternativeNames.contains(QStringLiteral("sip.") + other));
    }

    void secondPoolComesSecond()
    {
        const auto records =
            recordsNamed(planOf(topologyOf("two-pools")), DnsZone::External, federation);
        QCOMPARE(records.size(), 2);
        QVERIFY(records.at(0).priority < records.at(1).priority);
        // Its Access name lies in another domain, and sip.contoso.com belongs to neither of both
        // but by name to the first: the row says so.
        QVERIFY(records.at(1).notes != records.at(0).notes);
    }

    void domainsComeFromTheAccessNameWhereNoneAreEntered()
    {
        Topology topology = topologyOf("no-domains");
        SetupPlan plan = planOf(topology);
        QCOMPARE(plan.remarks.first().pointer, QStringLiteral("/sipDomains"));
        QVERIFY(plan.remarks.first().text.en.contains(QLatin1String("contoso.example")));
        QVERIFY(
            !recordsNamed(plan, DnsZone::External, QStringLiteral("lyncdiscover.contoso.example"))
                 .isEmpty());
        topology.sipDomains = {QStringLiteral("contoso.com")};
        plan = planOf(topology);
        QVERIFY(plan.remarks.first().pointer != QStringLiteral("/sipDomains"));
        QVERIFY(!recordsNamed(plan, DnsZone::External, QStringLiteral("lyncdiscover.contoso.com"))
                     .isEmpty());
    }

    void noRowHoldsAPlaceholderName()
    {
        for (const DnsRecord &record : planOf(topologyOf("nothing-named")).dns) {
            QVERIFY(!record.name.isEmpty() && !record.name.startsWith(u'.') &&
                    !record.name.endsWith(u'.'));
        }
    }

    void clientUsageForAolWhileItRuns()
    {
        const Topology topology = topologyOf("public-im");
        const QList<KeyUsage> server = {KeyUsage::Server};
        const QList<KeyUsage> both = {KeyUsage::Server, KeyUsage::Client};
        QCOMPARE(planOf(topology).certificates.first().usages, server);
        QCOMPARE(planOf(topology, QDate(2013, 1, 1)).certificates.first().usages, both);
    }

    void endedProvidersAreCommentsOnly()
    {
        const Topology topology = topologyOf("public-im");
        for (const Cmdlet &cmdlet : planOf(topology).cmdlets) {
            if (cmdlet.name == QLatin1String("Set-CsPublicProvider"))
                QVERIFY(cmdlet.comment);
            QVERIFY(cmdlet.name != QLatin1String("New-CsPublicProvider"));
        }
        const SetupPlan then = planOf(topology, QDate(2013, 1, 1));
        QVERIFY(cmdletWith(then, "messenger-media"));
        QVERIFY(cmdletWith(then, "preset-aol"));
        QVERIFY(cmdletWith(then, "skype"));
        QVERIFY(!cmdletWith(then, "ended-aol"));
    }

    void endedHostingProvidersAreNotSetUp()
    {
        Topology topology = topologyOf("hybrid");
        topology.node(NodeId(QStringLiteral("o365")))->as<HostingProvider>()->product =
            QStringLiteral("sfb-online");
        const SetupPlan now = planOf(topology);
        QVERIFY(!cmdletWith(now, "hosting-provider"));
        QVERIFY(cmdletWith(now, "ended-hosting-provider")->comment);
        QVERIFY(cmdletWith(now, "push-provider")); // push still needs an entry of its own
        const SetupPlan then = planOf(topology, QDate(2020, 1, 1));
        QVERIFY(cmdletWith(then, "hosting-provider"));
        QVERIFY(!cmdletWith(then, "ended-hosting-provider"));
    }

    void xmppByProduct()
    {
        Topology topology = topologyOf("xmpp");
        const Cmdlet *partner = nullptr;
        SetupPlan plan = planOf(topology);
        partner = cmdletWith(plan, "xmpp-partner");
        QVERIFY(partner);
        QCOMPARE(powerShellCommand(*partner),
                 QStringLiteral("New-CsXmppAllowedPartner -Identity 'jabber.example.org' "
                                "-TlsNegotiation 'Optional' -SaslNegotiation 'NotSupported' "
                                "-SupportDialbackNegotiation $true -PartnerType 'Federated' "
                                "-ProxyFqdn 'gw.jabber.example.org'"));
        topology.product = QStringLiteral("sfb-2019");
        plan = planOf(topology);
        QVERIFY(!cmdletWith(plan, "xmpp-partner"));
        QVERIFY(cmdletWith(plan, "xmpp-removed")->comment);
        QVERIFY(
            recordsNamed(plan, DnsZone::External, QStringLiteral("_xmpp-server._tcp.contoso.com"))
                .isEmpty());
    }

    void onlyOwnPortsAreSet()
    {
        const SetupPlan plan = planOf(topologyOf("two-pools"));
        const Cmdlet *ports = cmdletWith(plan, "edge-ports");
        QVERIFY(ports);
        QCOMPARE(powerShellCommand(*ports),
                 QStringLiteral("Set-CsEdgeServer -Identity 'EdgeServer:edge01.contoso.com' "
                                "-AccessEdgeInternalSipPort 5071 "
                                "-XmppListeningPort 5270 -MediaCommunicationPortStart 50000 "
                                "-MediaCommunicationPortCount 1000"));
        QVERIFY(!cmdletWith(planOf(topologyOf("hybrid")), "edge-ports"));
    }

    void routesOfSites()
    {
        Topology topology = topologyOf("two-pools");
        QVERIFY(!cmdletWith(planOf(topology), "site-routes"));
        topology.sites.first().federationRoute = NodeId(QStringLiteral("edge-two"));
        topology.sites.first().xmppRoute = NodeId(QStringLiteral("edge"));
        const SetupPlan plan = planOf(topology);
        QCOMPARE(powerShellCommand(*cmdletWith(plan, "site-routes")),
                 QStringLiteral("Set-CsSite -Identity 'Headquarters' -FederationRoute "
                                "'EdgeServer:edge02.contoso.com' -XmppFederationRoute "
                                "'EdgeServer:edge01.contoso.com'"));
    }

    void oneEntryForEachHostingProvider()
    {
        const SetupPlan alone = planOf(topologyOf("push-only"));
        QVERIFY(cmdletWith(alone, "push-provider"));
        QVERIFY(cmdletWith(alone, "push-domain"));
        const SetupPlan beside = planOf(topologyOf("hybrid"));
        QVERIFY(!cmdletWith(beside, "push-provider"));
        QVERIFY(cmdletWith(beside, "hosting-provider"));
        QVERIFY(cmdletWith(beside, "push-domain"));
    }
};

QTEST_GUILESS_MAIN(TestSetupPlan)
#include "tst_setupplan.moc"
