#include "flows/addressplaces.h"
#include "flows/gatheredtexts.h"

#include <set>

namespace portolan {

namespace {

/// Reports the private external addresses of a pool.
void reportPrivateAddresses(FindingReport &report, int i, const char *code)
{
    GatheredTexts found;
    for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
        if (place.interface == Interface::Internal)
            continue;
        const InterfaceAddress &interface = *place.address;
        if (interface.address.isPrivate())
            found.add(placeText(interface.address, place),
                      place.pointer + QStringLiteral("/address"));
        if (interface.address6.isPrivate())
            found.add(placeText(interface.address6, place),
                      place.pointer + QStringLiteral("/address6"));
    }
    found.report(report, code, i);
}

void checkNatWithHardwareLoadBalancer(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.nat && pool.loadBalancing == LoadBalancing::Hardware)
            report.add({"nat-with-hardware-load-balancer", {i}, QStringLiteral("/nat")});
    }
}

void checkPrivateAddressWithHardwareLoadBalancer(FindingReport &report)
{
    for (int i : report.edgePools()) {
        if (report.edgePool(i).loadBalancing == LoadBalancing::Hardware)
            reportPrivateAddresses(report, i, "private-address-with-hardware-load-balancer");
    }
}

void checkPrivateAddressWithoutNat(FindingReport &report)
{
    for (int i : report.edgePools()) {
        if (!report.edgePool(i).nat)
            reportPrivateAddresses(report, i, "private-address-without-nat");
    }
}

void checkNatWithoutPublicAddress(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (!pool.nat)
            continue;
        const std::vector<AddressPlace> places = edgePlaces(pool);
        // Several keys for one shared address need the public one only once.
        std::set<IpAddress> translated;
        for (const AddressPlace &place : places) {
            if (pool.addressPlan == AddressPlan::Shared && !place.address->publicAddress.isNull())
                translated.insert(place.address->address);
        }
        GatheredTexts found;
        for (const AddressPlace &place : places) {
            const InterfaceAddress &interface = *place.address;
            // Neither IPv6 nor what stands behind a hardware load balancer is translated.
            const bool isTranslatable =
                place.server >= 0 && !interface.address.isNull() && interface.address.isIPv4();
            if (place.interface != Interface::Internal && isTranslatable &&
                interface.publicAddress.isNull() && !translated.contains(interface.address))
                found.add(interfaceText(place, report.catalog()),
                          place.pointer + QStringLiteral("/publicAddress"));
        }
        found.report(report, "nat-without-public-address", i, QStringLiteral("interface"));
    }
}

void checkPublicAddressWithoutNat(FindingReport &report)
{
    const auto reportPlaces = [&report](int i, const std::vector<AddressPlace> &places,
                                        bool outsideToo) {
        GatheredTexts found;
        for (const AddressPlace &place : places) {
            if (!place.address->publicAddress.isNull() &&
                (place.interface == Interface::Internal || outsideToo))
                found.add(placeText(place.address->publicAddress, place),
                          place.pointer + QStringLiteral("/publicAddress"));
        }
        found.report(report, "public-address-without-nat", i);
    };
    for (int i : report.edgePools())
        reportPlaces(i, edgePlaces(report.edgePool(i)), !report.edgePool(i).nat);
    // A reverse proxy has no NAT setting: an outer public address says that it is translated.
    for (int i : report.index().ofType(NodeType::ReverseProxy))
        reportPlaces(i, reverseProxyPlaces(*report.node(i).as<ReverseProxy>()), false);
}

/// An inner and an outer address of one server in one subnet; nulls where there are none.
struct SubnetPair
{
    const IpAddress *inner = nullptr;
    const IpAddress *outer = nullptr;
};

SubnetPair pairInOneSubnet(const InterfaceAddress &inside, const InterfaceAddress &outside)
{
    const std::pair<const IpAddress *, int> inners[] = {{&inside.address, inside.prefix},
                                                        {&inside.address6, inside.prefix6}};
    const std::pair<const IpAddress *, int> outers[] = {{&outside.address, outside.prefix},
                                                        {&outside.address6, outside.prefix6}};
    for (const auto &[inner, innerPrefix] : inners) {
        for (const auto &[outer, outerPrefix] : outers) {
            if (inOneSubnet(*inner, innerPrefix, *outer, outerPrefix))
                return {inner, outer};
        }
    }
    return {};
}

void checkSameSubnet(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        GatheredTexts inside;
        GatheredTexts outside;
        for (const AddressPlace &place : edgePlaces(pool)) {
            const EdgeServer &owner =
                place.server < 0 ? pool.virtualAddresses : pool.servers[size_t(place.server)];
            if (place.interface == Interface::Internal)
                continue;
            const SubnetPair pair = pairInOneSubnet(owner.internal, *place.address);
            if (!pair.inner)
                continue;
            inside.add(BilingualText::same(pair.inner->toString()), {});
            outside.add(BilingualText::same(pair.outer->toString()),
                        place.pointer + QStringLiteral("/address"));
        }
        if (!outside.isEmpty())
            report.add({"same-subnet-inside-and-outside",
                        {i},
                        outside.pointer(),
                        {{"internal", inside.text()}, {"external", outside.text()}}});
    }
}

constexpr FindingCheck checks[] = {
    checkNatWithHardwareLoadBalancer, checkPrivateAddressWithHardwareLoadBalancer,
    checkPrivateAddressWithoutNat,    checkNatWithoutPublicAddress,
    checkPublicAddressWithoutNat,     checkSameSubnet};

} // namespace

std::span<const FindingCheck> addressChecks()
{
    return checks;
}

} // namespace portolan
