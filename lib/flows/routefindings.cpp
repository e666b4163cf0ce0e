#include "flows/findingreport.h"

namespace portolan {

namespace {

BilingualText siteName(const Site &site)
{
    return site.name.isEmpty() ? BilingualText::same(site.id) : site.name;
}

BilingualText labelsOf(const FindingReport &report, const std::vector<int> &nodes)
{
    QList<BilingualText> labels;
    for (int i : nodes)
        labels.append(report.label(i));
    return joined(labels);
}

// Facts rule 22: with one A/V Edge pool nothing is left to say.
void checkMediaEdgeMissing(FindingReport &report)
{
    const std::vector<int> pools = report.poolsWith(Service::Av);
    if (pools.size() < 2)
        return;
    for (int i : report.index().ofType(NodeType::FrontEndPool)) {
        if (report.node(i).as<FrontEndPool>()->mediaEdge.isEmpty())
            report.add({"media-edge-missing",
                        {i},
                        QStringLiteral("/mediaEdge"),
                        {{"pools", labelsOf(report, pools)}}});
    }
}

// A route that leads to no Edge pool with the service.
void reportWrongRoute(FindingReport &report, const char *code, const Site &site,
                      const NodeId &route, Service service)
{
    const int target = report.index().find(route);
    const auto *pool = target < 0 ? nullptr : report.node(target).as<EdgePool>();
    if (route.isEmpty() || (pool && pool->services.contains(service)))
        return;
    std::vector<int> nodes;
    if (target >= 0)
        nodes.push_back(target);
    report.add({code,
                nodes,
                {},
                {{"site", siteName(site)},
                 {"route", target < 0 ? BilingualText::same(route.value) : report.label(target)}},
                {},
                {},
                site.id});
}

// Facts rule 24: assigned at every site, once the plan has sites.
void checkFederationRoutes(FindingReport &report)
{
    const std::vector<int> pools = report.poolsWith(Service::Federation);
    for (const Site &site : report.topology().sites) {
        if (site.federationRoute.isEmpty() && !pools.empty())
            report.add({"federation-route-missing",
                        pools,
                        {},
                        {{"site", siteName(site)}},
                        {},
                        {},
                        site.id});
        reportWrongRoute(report, "wrong-federation-route", site, site.federationRoute,
                         Service::Federation);
    }
}

// Facts rule 25: one site and one route.
void checkXmppRoutes(FindingReport &report)
{
    bool hasRoute = false;
    for (const Site &site : report.topology().sites) {
        hasRoute = hasRoute || !site.xmppRoute.isEmpty();
        reportWrongRoute(report, "wrong-xmpp-route", site, site.xmppRoute, Service::Xmpp);
    }
    const std::vector<int> pools = report.poolsWith(Service::Xmpp);
    if (!hasRoute && !pools.empty() && !report.topology().sites.isEmpty())
        report.add({"xmpp-route-missing", pools});
}

// The XMPP gateways stand in one site, and every route leads to one pool.
void checkXmppSites(FindingReport &report)
{
    std::vector<int> nodes;
    QStringList places;
    const auto note = [&](int node, const QString &place) {
        if (node < 0 || place.isEmpty() || places.contains(place))
            return;
        places.append(place);
        nodes.push_back(node);
    };
    for (int i : report.index().ofType(NodeType::FrontEndPool)) {
        if (report.node(i).as<FrontEndPool>()->xmppGateway)
            note(i, report.node(i).site);
    }
    if (places.size() < 2) {
        nodes.clear();
        places.clear();
        for (const Site &site : report.topology().sites)
            note(report.index().find(site.xmppRoute), site.xmppRoute.value);
    }
    if (places.size() > 1)
        report.add({"several-xmpp-sites", nodes});
}

// Facts rule 23: public IM takes the one pool that is published for federation.
void checkPublicImPool(FindingReport &report)
{
    const std::vector<int> federation = report.poolsWith(Service::Federation);
    if (federation.empty())
        return;
    for (int i : report.poolsWith(Service::PublicIm)) {
        if (!report.edgePool(i).services.contains(Service::Federation))
            report.add({"public-im-outside-federation-pool",
                        {i},
                        QStringLiteral("/services"),
                        {{"pools", labelsOf(report, federation)}},
                        report.flowsAt(i, Scenario::PublicIm)});
    }
}

// Facts rule 42: the stock procedure moves one name at a time.
void checkMigration(FindingReport &report)
{
    if (report.edgePools().size() < 2)
        return;
    for (int i : report.edgePools()) {
        if (report.edgePool(i).addressPlan == AddressPlan::Shared)
            report.add({"migration-with-shared-plan", {i}, QStringLiteral("/addressPlan")});
    }
}

constexpr FindingCheck checks[] = {checkMediaEdgeMissing, checkFederationRoutes, checkXmppRoutes,
                                   checkXmppSites,        checkPublicImPool,     checkMigration};

} // namespace

std::span<const FindingCheck> routeChecks()
{
    return checks;
}

} // namespace portolan
