#include "flows/findingreport.h"

#include "flows/flowtext.h"

namespace portolan {

namespace {

/// The services that a partner of a type needs on some Edge pool.
std::optional<Service> serviceOf(NodeType type)
{
    switch (type) {
    case NodeType::FederationPartner:
    case NodeType::HostingProvider:
        return Service::Federation;
    case NodeType::PublicImProvider:
        return Service::PublicIm;
    case NodeType::XmppPartner:
        return Service::Xmpp;
    default:
        return std::nullopt;
    }
}

Scenario scenarioOf(Service service)
{
    return service == Service::PublicIm ? Scenario::PublicIm
           : service == Service::Xmpp   ? Scenario::Xmpp
                                        : Scenario::SipFederation;
}

bool hasPartnerFor(const FindingReport &report, Service service)
{
    for (NodeType type : valuesOf<NodeType>()) {
        if (serviceOf(type) == service && !report.index().ofType(type).empty())
            return true;
    }
    return false;
}

void checkServiceWithoutPartner(FindingReport &report)
{
    for (Service service : {Service::Federation, Service::PublicIm, Service::Xmpp}) {
        if (hasPartnerFor(report, service))
            continue;
        for (int i : report.poolsWith(service))
            report.add({"service-without-partner",
                        {i},
                        QStringLiteral("/services"),
                        {{"service", report.catalog().terms.services.value(service)}},
                        report.flowsAt(i, scenarioOf(service)),
                        {},
                        nameOf(service)});
    }
}

void checkPartnerWithoutService(FindingReport &report)
{
    for (NodeType type : valuesOf<NodeType>()) {
        const std::optional<Service> service = serviceOf(type);
        if (!service || !report.poolsWith(*service).empty())
            continue;
        for (int i : report.index().ofType(type))
            report.add({"partner-without-service",
                        {i},
                        {},
                        {{"service", report.catalog().terms.services.value(*service)}},
                        {},
                        {},
                        nameOf(*service)});
    }
}

void checkPartnerDiscovery(FindingReport &report)
{
    for (int i : report.index().ofType(NodeType::FederationPartner)) {
        const auto &partner = *report.node(i).as<FederationPartner>();
        if (partner.discovery == Discovery::Discovered)
            report.add({"partner-discovery-needs-srv",
                        {i},
                        QStringLiteral("/discovery"),
                        {{"domain", BilingualText::same(partner.sipDomain)}},
                        report.flowsAt(i, Scenario::SipFederation)});
    }
}

void checkPublicImRetired(FindingReport &report)
{
    for (int i : report.index().ofType(NodeType::PublicImProvider)) {
        const QString &id = report.node(i).as<PublicImProvider>()->provider;
        const Provider *provider = report.catalog().provider(id);
        const QDate ended = endOfService(report.node(i), report.catalog());
        if (provider && ended.isValid() && ended <= report.today())
            report.add({"public-im-retired",
                        {i},
                        QStringLiteral("/provider"),
                        {{"provider", provider->name}, {"date", dateText(ended)}},
                        report.flowsAt(i)});
    }
}

void checkMessengerMedia(FindingReport &report)
{
    constexpr const char *code = "messenger-media-unencrypted";
    for (int i : report.index().ofType(NodeType::PublicImProvider)) {
        const auto &provider = *report.node(i).as<PublicImProvider>();
        if (provider.audioVideo && report.facts(code).providers.contains(provider.provider))
            report.add(
                {code, {i}, QStringLiteral("/audioVideo"), {}, report.flowsAt(i, [](const Flow &f) {
                     return f.role == Role::Av;
                 })});
    }
}

/// True for a flow to a range of ports.
bool opensRange(const Flow &flow)
{
    const QList<PortRange> &ranges = flow.ports.ranges();
    return !ranges.isEmpty() && ranges.first().first != ranges.first().last;
}

void checkOpenMediaRange(FindingReport &report)
{
    constexpr const char *code = "ocs-2007-opens-media-range";
    for (int i : report.partnersAskedAbout(code))
        report.add({code, {i}, QStringLiteral("/product"), {}, report.flowsAt(i, opensRange)});
}

void checkFailoverWithDns(FindingReport &report)
{
    constexpr const char *code = "no-failover-with-dns-load-balancing";
    const std::vector<int> oldPartners = report.partnersAskedAbout(code);
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.loadBalancing != LoadBalancing::Dns)
            continue;
        QList<BilingualText> reasons;
        for (Service service : {Service::PublicIm, Service::Xmpp}) {
            if (pool.services.contains(service))
                reasons.append(report.catalog().terms.services.value(service));
        }
        std::vector<int> nodes{i};
        if (pool.services.contains(Service::Federation)) {
            for (int partner : oldPartners) {
                nodes.push_back(partner);
                reasons.append(report.label(partner));
            }
        }
        if (!reasons.isEmpty())
            report.add(
                {code, nodes, QStringLiteral("/loadBalancing"), {{"services", joined(reasons)}}});
    }
}

constexpr FindingCheck checks[] = {checkServiceWithoutPartner, checkPartnerWithoutService,
                                   checkPartnerDiscovery,      checkPublicImRetired,
                                   checkMessengerMedia,        checkOpenMediaRange,
                                   checkFailoverWithDns};

} // namespace

std::span<const FindingCheck> partnerChecks()
{
    return checks;
}

} // namespace portolan
