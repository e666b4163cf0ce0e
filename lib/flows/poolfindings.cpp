#include "base/localtext.h"
#include "flows/findingreport.h"

namespace portolan {

namespace {

// Facts rule 18.
template<class Pool> void reportTooLarge(FindingReport &report, NodeType type, const char *code)
{
    const int limit = report.facts(code).limit;
    for (int i : report.index().ofType(type)) {
        const qsizetype count = qsizetype(report.node(i).as<Pool>()->servers.size());
        if (count > limit)
            report.add({code,
                        {i},
                        QStringLiteral("/servers"),
                        {{"count", numberText(count)}, {"limit", numberText(limit)}}});
    }
}

void checkPoolsTooLarge(FindingReport &report)
{
    reportTooLarge<EdgePool>(report, NodeType::EdgePool, "edge-pool-too-large");
    reportTooLarge<FrontEndPool>(report, NodeType::FrontEndPool, "front-end-pool-too-large");
    reportTooLarge<Director>(report, NodeType::Director, "director-pool-too-large");
}

void checkSingleServerPool(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.loadBalancing != LoadBalancing::None && pool.servers.size() == 1)
            report.add({"single-server-pool", {i}, QStringLiteral("/loadBalancing")});
    }
}

void checkMissingNextHop(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const int hop = report.index().find(report.edgePool(i).nextHop);
        const bool fits =
            hop >= 0 && (report.node(hop).as<FrontEndPool>() || report.node(hop).as<Director>());
        if (fits)
            continue;
        std::vector<int> nodes{i};
        if (hop >= 0)
            nodes.push_back(hop);
        report.add({"missing-next-hop",
                    nodes,
                    QStringLiteral("/nextHop"),
                    {},
                    report.flowsAt(i, Scenario::Internal)});
    }
}

void checkWrongMediaEdge(FindingReport &report)
{
    for (int i : report.index().ofType(NodeType::FrontEndPool)) {
        const NodeId &media = report.node(i).as<FrontEndPool>()->mediaEdge;
        if (media.isEmpty())
            continue;
        const int edge = report.index().find(media);
        const auto *pool = edge < 0 ? nullptr : report.node(edge).as<EdgePool>();
        if (pool && pool->services.contains(Service::Av))
            continue;
        std::vector<int> nodes{i};
        if (edge >= 0)
            nodes.push_back(edge);
        report.add({"wrong-media-edge",
                    nodes,
                    QStringLiteral("/mediaEdge"),
                    {{"other", edge < 0 ? BilingualText::same(media.value) : report.label(edge)}}});
    }
}

void checkSeveralFederationPools(FindingReport &report)
{
    constexpr const char *code = "several-federation-pools";
    const std::vector<int> pools = report.poolsWith(Service::Federation);
    if (pools.size() < 2)
        return;
    // Old partners do not read the list of SRV records: they stay with one pool.
    std::optional<Severity> severity;
    if (!report.partnersAskedAbout(code).empty())
        severity = Severity::Error;
    report.add({code,
                pools,
                QStringLiteral("/services"),
                {{"count", numberText(qsizetype(pools.size()))}},
                report.flowsAt(pools, Scenario::SipFederation),
                severity});
}

void checkSeveralXmppPools(FindingReport &report)
{
    const std::vector<int> pools = report.poolsWith(Service::Xmpp);
    if (pools.size() > 1)
        report.add({"several-xmpp-pools",
                    pools,
                    QStringLiteral("/services"),
                    {{"count", numberText(qsizetype(pools.size()))}},
                    report.flowsAt(pools, Scenario::Xmpp)});
}

void checkXmppGatewayMissing(FindingReport &report)
{
    for (int i : report.index().ofType(NodeType::FrontEndPool)) {
        if (report.node(i).as<FrontEndPool>()->xmppGateway)
            return;
    }
    for (int i : report.poolsWith(Service::Xmpp))
        report.add({"xmpp-gateway-missing",
                    {i},
                    QStringLiteral("/services"),
                    {},
                    report.flowsAt(i, Scenario::Xmpp)});
}

void checkReverseProxyMissing(FindingReport &report)
{
    if (!report.index().ofType(NodeType::ReverseProxy).empty())
        return;
    for (int i : report.poolsWith(Service::WebConferencing))
        report.add({"reverse-proxy-missing",
                    {i},
                    QStringLiteral("/services"),
                    {},
                    report.flowsAt(i, Scenario::WebConferencing)});
}

constexpr FindingCheck checks[] = {checkPoolsTooLarge,          checkSingleServerPool,
                                   checkMissingNextHop,         checkWrongMediaEdge,
                                   checkSeveralFederationPools, checkSeveralXmppPools,
                                   checkXmppGatewayMissing,     checkReverseProxyMissing};

} // namespace

std::span<const FindingCheck> poolChecks()
{
    return checks;
}

} // namespace portolan
