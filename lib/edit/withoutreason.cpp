#include "edit/withoutreason.h"

#include "topology/references.h"

namespace portolan {

namespace {

/// Turns a flag that stands as the reason says; false where DETAILS has none or it stands
/// otherwise.
template<class Details> bool turn(Details *details, bool Details::*flag, const QString &value)
{
    const bool stands = value == u"true";
    if (!details || details->*flag != stands)
        return false;
    details->*flag = !stands;
    return true;
}

bool switchOff(Service service, EdgePool *pool)
{
    return pool && pool->services.remove(service);
}

bool forget(NodeId EdgePool::*reference, const QString &value, EdgePool *pool)
{
    if (!pool || (pool->*reference).value != value)
        return false;
    pool->*reference = NodeId();
    return true;
}

/// A proxy that publishes a farm stops doing so; one that publishes none would need addresses.
bool unpublishFarm(const QString &value, ReverseProxy *proxy)
{
    if (!proxy || value != u"true" || proxy->officeWebApps.isEmpty())
        return false;
    proxy->officeWebApps.clear();
    return true;
}

bool takeFromSettings(Topology &topology, const Because &reason)
{
    if (reason.key == u"readings")
        return topology.readings.remove(reason.value) > 0;
    if (reason.key != u"customFlows")
        return false;
    return std::erase_if(topology.customFlows,
                         [&](const CustomFlow &flow) { return flow.id == reason.value; }) > 0;
}

bool takeFrom(Node &node, const Because &reason)
{
    const QString &key = reason.key;
    auto *pool = node.as<EdgePool>();
    auto *frontEnd = node.as<FrontEndPool>();
    auto *proxy = node.as<ReverseProxy>();
    auto *provider = node.as<PublicImProvider>();
    if (key == u"services") {
        const auto service = fromName<Service>(reason.value);
        return service && switchOff(*service, pool);
    }
    if (key == u"nat")
        return turn(pool, &EdgePool::nat, reason.value);
    if (key == u"push")
        return turn(pool, &EdgePool::push, reason.value);
    if (key == u"nextHop")
        return forget(&EdgePool::nextHop, reason.value, pool);
    if (key == u"http")
        return turn(proxy, &ReverseProxy::http, reason.value);
    if (key == u"officeWebApps")
        return unpublishFarm(reason.value, proxy);
    if (key == u"audioVideo")
        return turn(provider, &PublicImProvider::audioVideo, reason.value);
    if (key == u"directorySearch")
        return turn(provider, &PublicImProvider::directorySearch, reason.value);
    if (key == u"xmppGateway")
        return turn(frontEnd, &FrontEndPool::xmppGateway, reason.value);
    if (key == u"centralManagement")
        return turn(frontEnd, &FrontEndPool::centralManagement, reason.value);
    return false;
}

} // namespace

std::optional<Topology> withoutReason(const Topology &topology, const Because &reason)
{
    Topology after = topology;
    if (reason.node.isEmpty()) {
        if (takeFromSettings(after, reason))
            return after;
        return std::nullopt;
    }
    Node *node = after.node(reason.node);
    if (!node)
        return std::nullopt;
    if (reason.key == u"type") {
        if (nameOf(node->type()) != reason.value)
            return std::nullopt;
        eraseNodes(after, {reason.node});
        return after;
    }
    if (!takeFrom(*node, reason))
        return std::nullopt;
    return after;
}

} // namespace portolan
