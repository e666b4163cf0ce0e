#include "flows/ruleconditions.h"

#include <algorithm>

namespace portolan {

namespace {

bool hasAll(const EdgePool *pool, const QList<Service> &services)
{
    return services.isEmpty() ||
           (pool && std::all_of(services.begin(), services.end(),
                                [pool](Service s) { return pool->services.contains(s); }));
}

bool hasAny(const EdgePool *pool, const QList<Service> &services)
{
    return services.isEmpty() ||
           (pool && std::any_of(services.begin(), services.end(),
                                [pool](Service s) { return pool->services.contains(s); }));
}

/// A flag of a node is as the condition wants it; a node without the flag never is.
template<class Details>
bool flagIs(const std::optional<bool> &wanted, const Details *details, bool Details::*flag)
{
    return !wanted || (details && details->*flag == *wanted);
}

bool hasInternalVirtual(const EdgePool &pool)
{
    return pool.loadBalancing == LoadBalancing::Hardware && pool.hasVirtual &&
           pool.virtualAddresses.internal.isSet();
}

Because flagReason(const Node &node, const char *key, bool value)
{
    return {node.id, QLatin1String(key), value ? QStringLiteral("true") : QStringLiteral("false")};
}

Because serviceReason(const Node &pool, Service service)
{
    return {pool.id, QStringLiteral("services"), nameOf(service)};
}

} // namespace

RuleConditions::RuleConditions(const TopologyIndex &index, const Catalog &catalog)
    : m_index(index), m_catalog(catalog), m_product(effectiveProduct(index.topology(), catalog)),
      m_farProducts(index.topology().nodes.size())
{
    for (NodeType type : {NodeType::FederationPartner, NodeType::HostingProvider}) {
        for (int i : index.ofType(type))
            m_farProducts[size_t(i)] = effectivePartnerProduct(index.node(i), catalog);
    }
    for (int i : index.ofType(NodeType::FrontEndPool))
        m_centralManagements += index.node(i).as<FrontEndPool>()->centralManagement ? 1 : 0;
}

bool RuleConditions::meets(const NodeDemand &demand, int i) const
{
    const Node &node = m_index.node(i);
    const auto *provider = node.as<PublicImProvider>();
    return demand.types.contains(node.type()) &&
           (demand.products.isEmpty() || demand.products.contains(m_farProducts[size_t(i)])) &&
           (demand.providers.isEmpty() ||
            (provider && demand.providers.contains(provider->provider))) &&
           flagIs(demand.audioVideo, provider, &PublicImProvider::audioVideo) &&
           flagIs(demand.directorySearch, provider, &PublicImProvider::directorySearch);
}

std::vector<int> RuleConditions::nodesFor(const QList<NodeDemand> &demands) const
{
    QList<NodeType> types;
    for (const NodeDemand &demand : demands)
        types += demand.types;
    std::vector<int> nodes = m_index.ofTypes(types);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    std::erase_if(nodes, [&](int i) {
        return std::none_of(demands.begin(), demands.end(),
                            [&](const NodeDemand &demand) { return meets(demand, i); });
    });
    return nodes;
}

bool RuleConditions::holdForTopology(const Condition &condition) const
{
    if (!condition.products.isEmpty() && !condition.products.contains(m_product))
        return false;
    const auto &pools = m_index.ofType(NodeType::EdgePool);
    if (condition.severalEdgePools && *condition.severalEdgePools != (pools.size() > 1))
        return false;
    if (!condition.someNode.isEmpty() && nodesFor(condition.someNode).empty())
        return false;
    const auto &readings = m_index.topology().readings;
    for (auto it = condition.whenFollowing.cbegin(); it != condition.whenFollowing.cend(); ++it) {
        if (!it.value().contains(readings.value(it.key()).follow))
            return false;
    }
    return condition.somePoolHas.isEmpty() || std::any_of(pools.begin(), pools.end(), [&](int i) {
               return hasAll(m_index.node(i).as<EdgePool>(), condition.somePoolHas);
           });
}

bool RuleConditions::holdForNear(const Condition &condition, const Node &near) const
{
    const auto *pool = near.as<EdgePool>();
    const auto *proxy = near.as<ReverseProxy>();
    // What is asked of a pool or proxy, a node of another type never meets.
    const auto is = [](const auto &wanted, const auto *details, auto &&value) {
        return !wanted || (details && value(*details) == *wanted);
    };
    const bool fits =
        is(condition.loadBalancing, pool, [](const EdgePool &p) { return p.loadBalancing; }) &&
        is(condition.addressPlan, pool, [](const EdgePool &p) { return p.addressPlan; }) &&
        is(condition.severalServers, pool,
           [](const EdgePool &p) { return p.servers.size() > 1; }) &&
        is(condition.internalVirtual, pool, hasInternalVirtual) &&
        is(condition.officeWebApps, proxy,
           [](const ReverseProxy &p) { return !p.officeWebApps.isEmpty(); });
    if (!fits)
        return false;
    const bool hasAlternative =
        condition.anyOf.isEmpty() ||
        std::any_of(condition.anyOf.begin(), condition.anyOf.end(),
                    [&](const Condition &one) { return holdsAlternative(one, near); });
    return hasAlternative && hasAll(pool, condition.allServices) &&
           hasAny(pool, condition.anyService) && flagIs(condition.nat, pool, &EdgePool::nat) &&
           flagIs(condition.push, pool, &EdgePool::push) &&
           flagIs(condition.http, proxy, &ReverseProxy::http);
}

bool RuleConditions::holdsAlternative(const Condition &alternative, const Node &near) const
{
    return holdForTopology(alternative) && holdForNear(alternative, near);
}

bool RuleConditions::holdForFar(const Condition &condition, int far) const
{
    const Node &node = m_index.node(far);
    if (!condition.farProducts.isEmpty() &&
        !condition.farProducts.contains(m_farProducts[size_t(far)]))
        return false;
    const auto *provider = node.as<PublicImProvider>();
    if (!condition.farProviders.isEmpty() &&
        (!provider || !condition.farProviders.contains(provider->provider)))
        return false;
    return flagIs(condition.audioVideo, provider, &PublicImProvider::audioVideo) &&
           flagIs(condition.directorySearch, provider, &PublicImProvider::directorySearch) &&
           hasAll(node.as<EdgePool>(), condition.farServices);
}

std::vector<int> RuleConditions::related(const Condition &condition, int near,
                                         const std::vector<int> &candidates) const
{
    const auto *pool = m_index.node(near).as<EdgePool>();
    const auto select = [&candidates](auto &&accepts) {
        std::vector<int> some;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(some), accepts);
        return some;
    };
    switch (condition.relation) {
    case FarRelation::AnyNode:
        return candidates;
    case FarRelation::NextHop: {
        const int hop = pool ? m_index.find(pool->nextHop) : -1;
        return std::binary_search(candidates.begin(), candidates.end(), hop) ? std::vector<int>{hop}
                                                                             : std::vector<int>{};
    }
    case FarRelation::OtherEdgePool:
        return select([near](int far) { return far != near; });
    case FarRelation::SameEdgePool:
        // One server has nobody to relay to.
        return select([&](int far) { return far == near && pool && pool->servers.size() > 1; });
    case FarRelation::CentralManagement:
        return select([this](int far) {
            const auto *frontEnd = m_index.node(far).as<FrontEndPool>();
            return m_centralManagements == 0 || (frontEnd && frontEnd->centralManagement);
        });
    case FarRelation::XmppGateway:
        return select([this](int far) {
            const auto *frontEnd = m_index.node(far).as<FrontEndPool>();
            return frontEnd && frontEnd->xmppGateway;
        });
    }
    return {};
}

namespace {

/// One thing must stay; of several, at least one.
void addOneOf(const QList<Because> &things, RuleConditions::Reasons &reasons)
{
    (things.size() == 1 ? reasons.all : reasons.anyOf) += things;
}

} // namespace

void RuleConditions::addNearReasons(const Condition &condition, const Node &near,
                                    Reasons &reasons) const
{
    const auto *pool = near.as<EdgePool>();
    for (Service service : condition.allServices)
        reasons.all.append(serviceReason(near, service));
    QList<Because> services;
    for (Service service : condition.anyService) {
        if (pool && pool->services.contains(service))
            services.append(serviceReason(near, service));
    }
    addOneOf(services, reasons);
    if (condition.nat)
        reasons.all.append(flagReason(near, "nat", *condition.nat));
    if (condition.push)
        reasons.all.append(flagReason(near, "push", *condition.push));
    if (condition.http)
        reasons.all.append(flagReason(near, "http", *condition.http));
    if (condition.officeWebApps)
        reasons.all.append(flagReason(near, "officeWebApps", *condition.officeWebApps));
    if (condition.loadBalancing)
        reasons.all.append(
            {near.id, QStringLiteral("loadBalancing"), nameOf(*condition.loadBalancing)});
}

void RuleConditions::addTopologyReasons(const Condition &condition, const Node &near,
                                        Reasons &reasons) const
{
    if (!condition.somePoolHas.isEmpty()) {
        QList<Because> owners;
        for (int i : m_index.ofType(NodeType::EdgePool)) {
            if (!hasAll(m_index.node(i).as<EdgePool>(), condition.somePoolHas))
                continue;
            for (Service service : condition.somePoolHas)
                owners.append(serviceReason(m_index.node(i), service));
        }
        const auto isNeeded = [&](const Because &owner) {
            return owner.node == near.id && reasons.all.contains(owner);
        };
        if (std::none_of(owners.begin(), owners.end(), isNeeded))
            addOneOf(owners, reasons);
    }
    if (!condition.someNode.isEmpty()) {
        QList<Because> nodes;
        for (int i : nodesFor(condition.someNode)) {
            const Node &node = m_index.node(i);
            nodes.append({node.id, QStringLiteral("type"), nameOf(node.type())});
        }
        addOneOf(nodes, reasons);
    }
    for (const QString &code : condition.whenFollowing.keys())
        reasons.all.append({{}, QStringLiteral("readings"), code});
    if (!condition.products.isEmpty())
        reasons.all.append({{}, QStringLiteral("product"), m_index.topology().product});
}

RuleConditions::Reasons RuleConditions::reasons(const Condition &condition, const Node &near) const
{
    Reasons reasons;
    addNearReasons(condition, near, reasons);
    addTopologyReasons(condition, near, reasons);
    QList<Reasons> alternatives;
    for (const Condition &alternative : condition.anyOf) {
        if (!holdsAlternative(alternative, near))
            continue;
        Reasons &held = alternatives.emplaceBack();
        addNearReasons(alternative, near, held);
        addTopologyReasons(alternative, near, held);
    }
    if (alternatives.size() == 1) {
        reasons.all += alternatives.first().all;
        reasons.anyOf += alternatives.first().anyOf;
    } else {
        for (const Reasons &held : alternatives)
            reasons.anyOf += held.all + held.anyOf;
    }
    return reasons;
}

QList<Because> RuleConditions::farReasons(const Condition &condition, const Node &near, int far,
                                          bool asksProduct) const
{
    QList<Because> reasons;
    const Node &node = m_index.node(far);
    if (!condition.farProducts.isEmpty() && asksProduct) {
        const auto *partner = node.as<FederationPartner>();
        const auto *hosting = node.as<HostingProvider>();
        reasons.append({node.id, QStringLiteral("product"),
                        partner   ? partner->product
                        : hosting ? hosting->product
                                  : QString()});
    }
    if (!condition.farProviders.isEmpty())
        reasons.append(
            {node.id, QStringLiteral("provider"), node.as<PublicImProvider>()->provider});
    if (condition.audioVideo)
        reasons.append(flagReason(node, "audioVideo", *condition.audioVideo));
    if (condition.directorySearch)
        reasons.append(flagReason(node, "directorySearch", *condition.directorySearch));
    for (Service service : condition.farServices)
        reasons.append(serviceReason(node, service));
    if (condition.relation == FarRelation::NextHop)
        reasons.append({near.id, QStringLiteral("nextHop"), node.id.value});
    if (condition.relation == FarRelation::XmppGateway)
        reasons.append(flagReason(node, "xmppGateway", true));
    // The only holder of the store may lose the mark: then every pool stands in, it among them.
    if (condition.relation == FarRelation::CentralManagement && m_centralManagements > 1)
        reasons.append(flagReason(node, "centralManagement", true));
    return reasons;
}

} // namespace portolan
