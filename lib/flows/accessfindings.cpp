#include "base/localtext.h"
#include "flows/findingreport.h"
#include "flows/gatheredtexts.h"

namespace portolan {

namespace {

// Facts rule 43 (C23): information, no rule.
void checkCapacity(FindingReport &report)
{
    const Product *product = report.catalog().product(report.topology().product);
    qint64 users = 0;
    std::vector<int> nodes;
    for (int i : report.index().ofType(NodeType::ExternalUsers)) {
        const int count = report.node(i).as<ExternalUsers>()->count;
        users += count;
        if (count > 0)
            nodes.push_back(i);
    }
    qint64 servers = 0;
    const std::vector<int> pools = report.poolsWith(Service::RemoteAccess);
    for (int i : pools)
        servers += qint64(report.edgePool(i).servers.size());
    if (!product || product->usersPerEdge == 0 || servers == 0 ||
        users <= servers * product->usersPerEdge)
        return;
    nodes.insert(nodes.end(), pools.begin(), pools.end());
    report.add({"more-users-than-edge-capacity",
                nodes,
                QStringLiteral("/count"),
                {{"count", numberText(users)},
                 {"servers", numberText(servers)},
                 {"limit", numberText(servers * product->usersPerEdge)},
                 {"product", product->name}}});
}

// Facts rule 38: mobility needs more than the meeting content that reverse-proxy-missing is about.
void checkMobility(FindingReport &report)
{
    if (!report.index().ofType(NodeType::ReverseProxy).empty())
        return;
    for (int i : report.edgePools()) {
        if (report.edgePool(i).push)
            report.add({"mobility-needs-reverse-proxy", {i}, QStringLiteral("/push")});
    }
}

// Clients outside look for one name in each SIP domain before all others.
void checkAutodiscover(FindingReport &report)
{
    constexpr const char *code = "autodiscover-not-published";
    const std::vector<int> &proxies = report.index().ofType(NodeType::ReverseProxy);
    QSet<QString> published;
    for (int i : proxies) {
        for (const QString &name : report.node(i).as<ReverseProxy>()->externalFqdns)
            published.insert(name.toLower());
    }
    if (published.isEmpty() || report.poolsWith(Service::RemoteAccess).empty())
        return; // no names stated, or no clients outside
    GatheredTexts missing;
    QStringList names;
    for (const QString &domain : report.topology().sipDomains) {
        for (const QString &host : report.facts(code).names) {
            const QString name = host + u'.' + domain;
            if (published.contains(name.toLower()))
                continue;
            missing.add(name, QStringLiteral("/externalFqdns"));
            names.append(name);
        }
    }
    if (!missing.isEmpty())
        report.add({code,
                    proxies,
                    missing.pointer(),
                    {{"fqdn", missing.text()}},
                    {},
                    {},
                    names.join(u' ')});
}

// Records and certificates are made from the SIP domains: without one nobody can be told which.
void checkSipDomains(FindingReport &report)
{
    if (!report.topology().sipDomains.isEmpty())
        return;
    std::vector<int> nodes;
    for (int i = 0; i < int(report.topology().nodes.size()); ++i) {
        const Node &node = report.node(i);
        const auto *partner = node.as<FederationPartner>();
        const auto *pool = node.as<EdgePool>();
        if (node.as<HostingProvider>() || (pool && pool->push) ||
            (partner && partner->discovery == Discovery::Discovered))
            nodes.push_back(i);
    }
    if (!nodes.empty())
        report.add({"sip-domains-missing", nodes});
}

void checkPush(FindingReport &report)
{
    const bool hasProvider = !report.index().ofType(NodeType::HostingProvider).empty();
    QList<BilingualText> domains;
    for (const QString &domain : report.topology().sipDomains)
        domains.append(BilingualText::same(domain));
    for (int i : report.edgePools()) {
        if (!report.edgePool(i).push)
            continue;
        const QList<FlowId> flows = report.flowsAt(
            i, [](const Flow &flow) { return flow.rule == QLatin1String("push-out"); });
        if (!domains.isEmpty())
            report.add({"push-needs-srv",
                        {i},
                        QStringLiteral("/push"),
                        {{"domains", joined(domains)}},
                        flows});
        if (!hasProvider)
            report.add({"push-without-hosting-provider", {i}, QStringLiteral("/push"), {}, flows});
    }
}

constexpr FindingCheck checks[] = {checkCapacity, checkMobility, checkAutodiscover, checkSipDomains,
                                   checkPush};

} // namespace

std::span<const FindingCheck> accessChecks()
{
    return checks;
}

} // namespace portolan
