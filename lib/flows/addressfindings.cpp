#include "flows/addressplaces.h"
#include "flows/findingreport.h"

namespace portolan {

namespace {

/// Private external addresses of a pool, each with its place.
void reportPrivateAddresses(FindingReport &report, int i, const char *code)
{
    QList<BilingualText> found;
    QString pointer;
    for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
        if (place.interface == Interface::Internal)
            continue;
        for (const IpAddress *address : {&place.address->address, &place.address->address6}) {
            if (address->isNull() || !address->isPrivate() ||
                found.contains(placeText(*address, place)))
                continue;
            if (found.isEmpty())
                pointer = place.pointer + QStringLiteral("/address");
            found.append(placeText(*address, place));
        }
    }
    if (!found.isEmpty())
        report.add(
            {code, {i}, pointer, {{"address", joined(found)}, {"addresses", joined(found)}}});
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

/// True where another interface of the server shares the address (shared plan) and names the public
/// one: three keys for one address need it only once.
bool publicElsewhere(const std::vector<AddressPlace> &places, const AddressPlace &place)
{
    for (const AddressPlace &other : places) {
        if (other.address->address == place.address->address &&
            !other.address->publicAddress.isNull())
            return true;
    }
    return false;
}

void checkNatWithoutPublicAddress(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (!pool.nat)
            continue;
        const std::vector<AddressPlace> places = edgePlaces(pool);
        QList<BilingualText> found;
        QString pointer;
        for (const AddressPlace &place : places) {
            // IPv6 is not translated.
            if (place.interface == Interface::Internal || !place.address->publicAddress.isNull() ||
                place.address->address.isNull() || !place.address->address.isIPv4() ||
                (pool.addressPlan == AddressPlan::Shared && publicElsewhere(places, place)))
                continue;
            if (found.isEmpty())
                pointer = place.pointer + QStringLiteral("/publicAddress");
            found.append(interfaceText(place, report.catalog()));
        }
        if (!found.isEmpty())
            report.add({"nat-without-public-address",
                        {i},
                        pointer,
                        {{"interface", joined(found)}, {"interfaces", joined(found)}}});
    }
}

void checkPublicAddressWithoutNat(FindingReport &report)
{
    const auto reportPlaces = [&report](int i, const std::vector<AddressPlace> &places,
                                        bool outsideToo) {
        QList<BilingualText> found;
        QString pointer;
        for (const AddressPlace &place : places) {
            if (place.address->publicAddress.isNull() ||
                (place.interface != Interface::Internal && !outsideToo))
                continue;
            if (found.isEmpty())
                pointer = place.pointer + QStringLiteral("/publicAddress");
            found.append(placeText(place.address->publicAddress, place));
        }
        if (!found.isEmpty())
            report.add({"public-address-without-nat",
                        {i},
                        pointer,
                        {{"address", joined(found)}, {"addresses", joined(found)}}});
    };
    for (int i : report.edgePools())
        reportPlaces(i, edgePlaces(report.edgePool(i)), !report.edgePool(i).nat);
    // A reverse proxy has no NAT setting: an outer public address says that it is translated.
    for (int i : report.index().ofType(NodeType::ReverseProxy))
        reportPlaces(i, reverseProxyPlaces(*report.node(i).as<ReverseProxy>()), false);
}

/// The prefix of an interface's network; the defaults are those of the file format.
int prefixOf(const IpAddress &address, int written)
{
    return written > 0 ? written : address.isIPv4() ? 24 : 64;
}

bool inOneSubnet(const IpAddress &a, int prefixA, const IpAddress &b, int prefixB)
{
    return !a.isNull() && !b.isNull() && a.isIPv4() == b.isIPv4() &&
           a.sharesPrefix(b, std::min(prefixOf(a, prefixA), prefixOf(b, prefixB)));
}

/// The inner address that lies in one subnet with an outer one of the same server, or null.
const IpAddress *innerInSubnetOf(const InterfaceAddress &outer, const InterfaceAddress &inner)
{
    const std::pair<const IpAddress *, int> inners[] = {{&inner.address, inner.prefix},
                                                        {&inner.address6, inner.prefix6}};
    for (const auto &[address, prefix] : inners) {
        if (inOneSubnet(*address, prefix, outer.address, outer.prefix) ||
            inOneSubnet(*address, prefix, outer.address6, outer.prefix6))
            return address;
    }
    return nullptr;
}

void checkSameSubnet(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        QList<BilingualText> inside;
        QList<BilingualText> outside;
        QString pointer;
        for (const AddressPlace &place : edgePlaces(pool)) {
            if (place.interface == Interface::Internal)
                continue;
            const EdgeServer &owner =
                place.server < 0 ? pool.virtualAddresses : pool.servers[size_t(place.server)];
            const IpAddress *inner = innerInSubnetOf(*place.address, owner.internal);
            if (!inner)
                continue;
            if (outside.isEmpty())
                pointer = place.pointer + QStringLiteral("/address");
            outside.append(placeText(place.address->address, place));
            if (!inside.contains(BilingualText::same(inner->toString())))
                inside.append(BilingualText::same(inner->toString()));
        }
        if (!outside.isEmpty())
            report.add({"same-subnet-inside-and-outside",
                        {i},
                        pointer,
                        {{"address", joined(inside)},
                         {"internal", joined(inside)},
                         {"external", joined(outside)},
                         {"addresses", joined(outside)}}});
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
