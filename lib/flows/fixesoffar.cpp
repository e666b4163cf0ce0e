#include "flows/mending.h"

#include "base/message.h"
#include "topology/references.h"

namespace portolan {

namespace {

std::optional<Mending> withoutNode(const MendingContext &context)
{
    const NodeId id = context.nodeId();
    return Mending{{}, [id](Topology &topology) { eraseNodes(topology, {id}); }};
}

NamedTexts serviceText(const MendingContext &context, Service service)
{
    return {{QStringLiteral("service"), context.catalog.terms.services.value(service)}};
}

std::optional<Mending> withoutService(const MendingContext &context)
{
    const auto service = fromName<Service>(context.finding.subject);
    if (!service)
        return std::nullopt;
    const Service off = *service;
    return Mending{
        serviceText(context, off),
        changeOf<EdgePool>(context.nodeId(), [off](EdgePool &pool) { pool.services.remove(off); })};
}

std::optional<Mending> withoutXmpp(const MendingContext &context)
{
    return Mending{{}, changeOf<EdgePool>(context.nodeId(), [](EdgePool &pool) {
                       pool.services.remove(Service::Xmpp);
                   })};
}

bool hasXmppGateway(const TopologyIndex &index)
{
    const std::vector<int> &pools = index.ofType(NodeType::FrontEndPool);
    return std::any_of(pools.begin(), pools.end(),
                       [&index](int i) { return index.node(i).as<FrontEndPool>()->xmppGateway; });
}

/// True where the product has the service at all, and what it needs beside the Edge is there.
bool canOffer(const MendingContext &context, Service service)
{
    if (service != Service::Xmpp)
        return true;
    const FindingText lacking =
        context.catalog.findings.value(QStringLiteral("xmpp-not-in-product"));
    return !lacking.products.contains(context.topology().product) && hasXmppGateway(context.index);
}

// The services of partners all live on the Access Edge interface: it must have an address.
std::optional<Mending> withService(const MendingContext &context)
{
    const auto service = fromName<Service>(context.finding.subject);
    const std::vector<int> &pools = context.index.ofType(NodeType::EdgePool);
    if (!service || pools.size() != 1 || !canOffer(context, *service))
        return std::nullopt;
    const Node &node = context.index.node(pools.front());
    for (const EdgeServer &server : node.as<EdgePool>()->servers) {
        if (!server.access.isSet())
            return std::nullopt;
    }
    const Service on = *service;
    NamedTexts values = serviceText(context, on);
    values.emplaceBack(QStringLiteral("other"), context.label(node));
    return Mending{values,
                   changeOf<EdgePool>(node.id, [on](EdgePool &pool) { pool.services.insert(on); })};
}

std::optional<Mending> publicImAtFederationPool(const MendingContext &context)
{
    const Node *federation = context.onlyPoolWith(Service::Federation);
    if (!federation)
        return std::nullopt;
    const NodeId from = context.nodeId();
    const NodeId to = federation->id;
    return Mending{{{QStringLiteral("other"), context.label(*federation)}},
                   [from, to](Topology &topology) {
                       topology.node(from)->as<EdgePool>()->services.remove(Service::PublicIm);
                       topology.node(to)->as<EdgePool>()->services.insert(Service::PublicIm);
                   }};
}

std::optional<Mending> withoutAudioVideo(const MendingContext &context)
{
    return Mending{{}, changeOf<PublicImProvider>(context.nodeId(), [](PublicImProvider &provider) {
                       provider.audioVideo = false;
                   })};
}

std::optional<Mending> withoutDirectorySearch(const MendingContext &context)
{
    return Mending{{}, changeOf<PublicImProvider>(context.nodeId(), [](PublicImProvider &provider) {
                       provider.directorySearch = false;
                   })};
}

std::optional<Mending> restoredFlow(const MendingContext &context)
{
    const FlowId flow(context.finding.subject);
    return Mending{
        {{QStringLiteral("flow"), BilingualText::same(flow.value)}}, [flow](Topology &topology) {
            std::erase_if(topology.suppressedFlows,
                          [&flow](const SuppressedFlow &entry) { return entry.flow == flow; });
        }};
}

// A route of the site that the finding is about, to the only pool that it can lead to.
std::optional<Mending> onlyRoute(const MendingContext &context, Service service,
                                 NodeId Site::*route, const QString &site)
{
    const Node *pool = context.onlyPoolWith(service);
    if (!pool || site.isEmpty())
        return std::nullopt;
    const NodeId id = pool->id;
    return Mending{{{QStringLiteral("other"), context.label(*pool)},
                    {QStringLiteral("site"), BilingualText::same(site)}},
                   [site, id, route](Topology &topology) {
                       for (Site &entry : topology.sites) {
                           if (entry.id == site)
                               entry.*route = id;
                       }
                   }};
}

std::optional<Mending> onlyFederationRoute(const MendingContext &context)
{
    return onlyRoute(context, Service::Federation, &Site::federationRoute, context.finding.subject);
}

std::optional<Mending> onlyXmppRoute(const MendingContext &context)
{
    return onlyRoute(context, Service::Xmpp, &Site::xmppRoute, context.finding.subject);
}

// XMPP lives in one site: that of its pool, else the only one.
std::optional<Mending> xmppRouteOfPool(const MendingContext &context)
{
    const Node *pool = context.onlyPoolWith(Service::Xmpp);
    const QList<Site> &sites = context.topology().sites;
    QString site = sites.size() == 1 ? sites.first().id : QString();
    for (const Site &entry : sites) {
        if (pool && entry.id == pool->site)
            site = entry.id;
    }
    return onlyRoute(context, Service::Xmpp, &Site::xmppRoute, site);
}

BilingualText negotiationText(Negotiation negotiation)
{
    switch (negotiation) {
    case Negotiation::Required:
        return phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "required"));
    case Negotiation::Optional:
        return phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "optional"));
    case Negotiation::NotSupported:
        break;
    }
    return phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "not supported"));
}

std::optional<Mending> betterNegotiation(const MendingContext &context)
{
    const auto *partner = context.as<XmppPartner>();
    const NegotiationOutcome *outcome = partner
                                            ? context.catalog.xmppNegotiation.outcome(
                                                  {partner->tls, partner->sasl, partner->dialback})
                                            : nullptr;
    if (!outcome || !outcome->better)
        return std::nullopt;
    const NegotiationChoice better = *outcome->better;
    return Mending{{{QStringLiteral("tls"), negotiationText(better.tls)},
                    {QStringLiteral("sasl"), negotiationText(better.sasl)},
                    {QStringLiteral("dialback"),
                     better.dialback ? phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "on"))
                                     : phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "off"))}},
                   changeOf<XmppPartner>(context.nodeId(), [better](XmppPartner &changed) {
                       changed.tls = better.tls;
                       changed.sasl = better.sasl;
                       changed.dialback = better.dialback;
                   })};
}

std::optional<Mending> withoutCustomFlow(const MendingContext &context)
{
    const QString id = context.finding.subject;
    return Mending{{{QStringLiteral("flow"), BilingualText::same(id)}}, [id](Topology &topology) {
                       std::erase_if(topology.customFlows,
                                     [&](const CustomFlow &flow) { return flow.id == id; });
                   }};
}

constexpr MendingRule rules[] = {{"public-im-retired", withoutNode},
                                 {"hosting-provider-retired", withoutNode},
                                 {"xmpp-partner-retired", withoutNode},
                                 {"service-without-partner", withoutService},
                                 {"partner-without-service", withService},
                                 {"xmpp-not-in-product", withoutXmpp},
                                 {"public-im-outside-federation-pool", publicImAtFederationPool},
                                 {"messenger-media-unencrypted", withoutAudioVideo},
                                 {"provider-without-audio-video", withoutAudioVideo},
                                 {"provider-without-directory-search", withoutDirectorySearch},
                                 {"directory-search-not-in-product", withoutDirectorySearch},
                                 {"suppressed-flow", restoredFlow},
                                 {"compulsory-flow-suppressed", restoredFlow},
                                 {"custom-flow-repeats", withoutCustomFlow},
                                 {"federation-route-missing", onlyFederationRoute},
                                 {"wrong-federation-route", onlyFederationRoute},
                                 {"wrong-xmpp-route", onlyXmppRoute},
                                 {"xmpp-route-missing", xmppRouteOfPool},
                                 {"xmpp-negotiation-weak", betterNegotiation},
                                 {"xmpp-negotiation-invalid", betterNegotiation}};

} // namespace

std::span<const MendingRule> farMendings()
{
    return rules;
}

} // namespace portolan
