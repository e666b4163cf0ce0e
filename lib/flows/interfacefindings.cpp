#include "flows/addressplaces.h"
#include "flows/gatheredtexts.h"

namespace portolan {

namespace {

bool isOutside(const AddressPlace &place)
{
    return place.interface != Interface::Internal;
}

// Facts rule 5: all three external services are translated, or none; addresses of one kind. IPv6
// is never translated.
void checkMixedExternalAddresses(FindingReport &report)
{
    for (int i : report.edgePools()) {
        if (!report.edgePool(i).nat)
            continue; // there each private address is a finding of its own
        GatheredTexts privates;
        GatheredTexts publics;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            const IpAddress &address = place.address->address;
            // Virtual addresses are of a balancer, which NAT rules out altogether.
            if (!isOutside(place) || place.server < 0 || address.isNull() || !address.isIPv4())
                continue;
            (address.isPrivate() ? privates : publics)
                .add(address.toString(), place.pointer + QStringLiteral("/address"));
        }
        if (!privates.isEmpty() && !publics.isEmpty())
            report.add({"mixed-external-addresses",
                        {i},
                        publics.pointer(),
                        {{"private", privates.text()}, {"public", publics.text()}}});
    }
}

void checkTranslatedAddressPrivate(FindingReport &report)
{
    for (int i : report.edgePools()) {
        if (!report.edgePool(i).nat)
            continue; // there it should not be at all
        GatheredTexts found;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            const IpAddress &address = place.address->publicAddress;
            if (isOutside(place) && address.isPrivate())
                found.add(placeText(address, place),
                          place.pointer + QStringLiteral("/publicAddress"));
        }
        found.report(report, "translated-address-private", i);
    }
}

bool isInside(const FindingReport &report, const IpAddress &address)
{
    const QList<IpNetwork> &networks = report.topology().internalNetworks;
    return !address.isNull() &&
           std::any_of(networks.begin(), networks.end(),
                       [&](const IpNetwork &network) { return network.contains(address); });
}

// Facts rule 9 (C13a): the outer subnet is not routable from the inside.
void checkExternalAddressInside(FindingReport &report)
{
    for (int i : report.edgePools()) {
        GatheredTexts found;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            if (!isOutside(place))
                continue;
            for (const IpAddress *address : {&place.address->address, &place.address->address6}) {
                if (isInside(report, *address))
                    found.add(placeText(*address, place),
                              place.pointer + QStringLiteral("/address"));
            }
        }
        found.report(report, "external-address-in-internal-networks", i);
    }
}

// Facts rule 11 (C22): a default gateway outside, none inside.
void checkGatewayInside(FindingReport &report)
{
    for (int i : report.edgePools()) {
        GatheredTexts found;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            if (!isOutside(place) && !place.address->gateway.isNull())
                found.add(placeText(place.address->gateway, place),
                          place.pointer + QStringLiteral("/gateway"));
        }
        found.report(report, "gateway-on-inner-interface", i);
    }
}

// A plan that states no gateway at all leaves the matter open.
void checkGatewayMissing(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const std::vector<EdgeServer> &servers = report.edgePool(i).servers;
        QSet<int> outside;
        bool states = false;
        for (const AddressPlace &place : edgePlaces(report.edgePool(i))) {
            if (place.server < 0 || place.address->gateway.isNull())
                continue;
            states = true;
            if (isOutside(place))
                outside.insert(place.server);
        }
        if (!states)
            continue;
        GatheredTexts found;
        for (size_t s = 0; s < servers.size(); ++s) {
            if (!outside.contains(int(s)))
                found.add(servers[s].fqdn, serverPointer(s) + QStringLiteral("/access/gateway"));
        }
        found.report(report, "gateway-missing-outside", i, QStringLiteral("host"));
    }
}

void checkGatewayOutOfSubnet(FindingReport &report)
{
    const auto reportPlaces = [&report](int i, const std::vector<AddressPlace> &places) {
        GatheredTexts found;
        for (const AddressPlace &place : places) {
            const IpAddress &gateway = place.address->gateway;
            if (!gateway.isNull() && !reaches(*place.address, gateway))
                found.add(placeText(gateway, place), place.pointer + QStringLiteral("/gateway"));
        }
        found.report(report, "gateway-outside-subnet", i);
    };
    for (int i : report.edgePools())
        reportPlaces(i, edgePlaces(report.edgePool(i)));
    for (int i : report.index().ofType(NodeType::ReverseProxy))
        reportPlaces(i, reverseProxyPlaces(*report.node(i).as<ReverseProxy>()));
}

// What lies behind the inner subnet is reached by routes of its own: the default one leads out.
void checkStaticRoutes(FindingReport &report)
{
    for (int i : report.edgePools()) {
        GatheredTexts found;
        for (const IpNetwork &network : report.topology().internalNetworks) {
            const std::vector<EdgeServer> &servers = report.edgePool(i).servers;
            const bool near = std::any_of(servers.begin(), servers.end(), [&](const EdgeServer &s) {
                return reaches(s.internal, network.address());
            });
            if (!near)
                found.add(network.toString(), serverPointer(0) + QStringLiteral("/internal"));
        }
        found.report(report, "static-routes-needed", i, QStringLiteral("networks"));
    }
}

// Facts rule 30.
void checkInternalDns(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        GatheredTexts found;
        for (const IpAddress &server : pool.dnsServers) {
            const bool near =
                std::any_of(pool.servers.begin(), pool.servers.end(),
                            [&](const EdgeServer &s) { return reaches(s.internal, server); });
            if (near || isInside(report, server))
                found.add(server.toString(), QStringLiteral("/dnsServers"));
        }
        found.report(report, "edge-asks-internal-dns", i);
    }
}

constexpr FindingCheck checks[] = {checkMixedExternalAddresses, checkTranslatedAddressPrivate,
                                   checkExternalAddressInside,  checkGatewayInside,
                                   checkGatewayMissing,         checkGatewayOutOfSubnet,
                                   checkStaticRoutes,           checkInternalDns};

} // namespace

std::span<const FindingCheck> interfaceChecks()
{
    return checks;
}

} // namespace portolan
