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
        m_anyCentralManagement |= index.node(i).as<FrontEndPool>()->centralManagement;
}

bool RuleConditions::holdForTopology(const Condition &condition) const
{
    if (!condition.products.isEmpty() && !condition.products.contains(m_product))
        return false;
    if (condition.somePoolHas.isEmpty())
        return true;
    const auto &pools = m_index.ofType(NodeType::EdgePool);
    return std::any_of(pools.begin(), pools.end(), [&](int i) {
        return hasAll(m_index.node(i).as<EdgePool>(), condition.somePoolHas);
    });
}

bool RuleConditions::holdForNear(const Condition &condition, const Node &near) const
{
    const auto *pool = near.as<EdgePool>();
    return hasAll(pool, condition.allServices) && hasAny(pool, condition.anyService) &&
           flagIs(condition.nat, pool, &EdgePool::nat) &&
           flagIs(condition.push, pool, &EdgePool::push) &&
           flagIs(condition.http, near.as<ReverseProxy>(), &ReverseProxy::http);
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
            return !m_anyCentralManagement || (frontEnd && frontEnd->centralManagement);
        });
    case FarRelation::XmppGateway:
        return select([this](int far) {
            const auto *frontEnd = m_index.node(far).as<FrontEndPool>();
            return frontEnd && frontEnd->xmppGateway;
        });
    }
    return {};
}

QList<Because> RuleConditions::reasons(const Condition &condition, const Node &near) const
{
    QList<Because> reasons;
    const auto *pool = near.as<EdgePool>();
    for (Service service : condition.allServices)
        reasons.append(serviceReason(near, service));
    for (Service service : condition.anyService) {
        if (pool && pool->services.contains(service))
            reasons.append(serviceReason(near, service));
    }
    if (!condition.somePoolHas.isEmpty()) {
        const Node *owner = hasAll(pool, condition.somePoolHas) ? &near : nullptr;
        for (int i : m_index.ofType(NodeType::EdgePool)) {
            if (!owner && hasAll(m_index.node(i).as<EdgePool>(), condition.somePoolHas))
                owner = &m_index.node(i);
        }
        for (Service service : condition.somePoolHas)
            reasons.append(serviceReason(*owner, service));
    }
    if (condition.nat)
        reasons.append(flagReason(near, "nat", *condition.nat));
    if (condition.push)
        reasons.append(flagReason(near, "push", *condition.push));
    if (condition.http)
        reasons.append(flagReason(near, "http", *condition.http));
    if (!condition.products.isEmpty())
        reasons.append({{}, QStringLiteral("product"), m_index.topology().product});
    return reasons;
}

QList<Because> RuleConditions::farReasons(const Condition &condition, const Node &near,
                                          int far) const
{
    QList<Because> reasons;
    const Node &node = m_index.node(far);
    if (!condition.farProducts.isEmpty()) {
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
    for (Service service : condition.farServices)
        reasons.append(serviceReason(node, service));
    if (condition.relation == FarRelation::NextHop)
        reasons.append({near.id, QStringLiteral("nextHop"), node.id.value});
    if (condition.relation == FarRelation::XmppGateway)
        reasons.append(flagReason(node, "xmppGateway", true));
    if (condition.relation == FarRelation::CentralManagement && m_anyCentralManagement)
        reasons.append(flagReason(node, "centralManagement", true));
    return reasons;
}

} // namespace portolan
