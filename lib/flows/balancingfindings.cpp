#include "base/localtext.h"
#include "flows/addressplaces.h"
#include "flows/gatheredtexts.h"

namespace portolan {

namespace {

// Facts rule 1: of the five layouts only the single Edge has no load balancing.
void checkSeveralServers(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.loadBalancing == LoadBalancing::None && pool.servers.size() > 1)
            report.add({"several-servers-without-load-balancing",
                        {i},
                        QStringLiteral("/loadBalancing"),
                        {{"count", numberText(qint64(pool.servers.size()))}}});
    }
}

bool needsVirtual(const EdgePool &pool, Interface interface)
{
    const auto has = [&pool](Service service) { return pool.services.contains(service); };
    switch (interface) {
    case Interface::WebConferencing:
        return has(Service::WebConferencing);
    case Interface::Av:
        return has(Service::Av);
    case Interface::Access:
        return has(Service::RemoteAccess) || has(Service::Federation) || has(Service::PublicIm);
    default:
        return true;
    }
}

// Facts rules 2 and 13: balanced in the same way on both sides, one virtual address for each
// interface. Inside only some products need one (C11).
void checkVirtualAddresses(FindingReport &report)
{
    constexpr const char *code = "virtual-address-missing";
    const bool needsInner =
        report.facts(code).products.contains(effectiveProduct(report.topology(), report.catalog()));
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.loadBalancing != LoadBalancing::Hardware)
            continue;
        GatheredTexts missing;
        for (Interface interface :
             {Interface::Internal, Interface::Access, Interface::WebConferencing, Interface::Av}) {
            if (interface == Interface::Internal && !needsInner)
                continue;
            const InterfaceAddress *address =
                interfaceOf(pool.virtualAddresses, interface, pool.addressPlan);
            if (needsVirtual(pool, interface) && !address->isSet())
                missing.add(report.catalog().terms.interfaces.value(interface),
                            QStringLiteral("/virtual/") + nameOf(interface));
        }
        missing.report(report, code, i, QStringLiteral("interface"));
    }
}

void checkVirtualWithoutBalancer(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.loadBalancing == LoadBalancing::Hardware)
            continue;
        GatheredTexts found;
        for (const AddressPlace &place : edgePlaces(pool)) {
            if (place.server < 0)
                found.add((place.address->address.isNull() ? place.address->address6
                                                           : place.address->address)
                              .toString(),
                          place.pointer + QStringLiteral("/address"));
        }
        found.report(report, "virtual-address-without-balancer", i);
    }
}

// Facts rules 13 and 14: with one address for all services a server has one, not three.
void checkSharedPlanAddresses(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.addressPlan != AddressPlan::Shared)
            continue;
        GatheredTexts found;
        for (const AddressPlace &place : edgePlaces(pool)) {
            const EdgeServer &owner =
                place.server < 0 ? pool.virtualAddresses : pool.servers[size_t(place.server)];
            const bool further =
                place.interface == Interface::WebConferencing || place.interface == Interface::Av;
            if (further && !place.address->address.isNull() &&
                !(place.address->address == owner.access.address))
                found.add(placeText(place.address->address, place),
                          place.pointer + QStringLiteral("/address"));
        }
        found.report(report, "shared-plan-with-several-addresses", i);
    }
}

// Facts rule 28: behind NAT the A/V Edges reach one another at their public addresses.
void checkHairpin(FindingReport &report)
{
    constexpr const char *code = "hairpin-needed";
    const std::vector<int> pools = report.poolsWith(Service::Av);
    const bool amongServers =
        report.facts(code).products.contains(effectiveProduct(report.topology(), report.catalog()));
    for (int i : pools) {
        const EdgePool &pool = report.edgePool(i);
        const bool several = pools.size() > 1 || (amongServers && pool.servers.size() > 1);
        if (!pool.nat || !several)
            continue;
        const QList<FlowId> flows = report.flowsAt(i, [&report](const Flow &flow) {
            const int from = report.index().find(flow.source.node);
            const int to = report.index().find(flow.destination.node);
            return from >= 0 && to >= 0 && report.node(from).as<EdgePool>() &&
                   report.node(to).as<EdgePool>();
        });
        report.add({code, {i}, QStringLiteral("/nat"), {}, flows});
    }
}

constexpr FindingCheck checks[] = {checkSeveralServers, checkVirtualAddresses,
                                   checkVirtualWithoutBalancer, checkSharedPlanAddresses,
                                   checkHairpin};

} // namespace

std::span<const FindingCheck> balancingChecks()
{
    return checks;
}

} // namespace portolan
