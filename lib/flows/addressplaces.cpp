#include "flows/addressplaces.h"

#include "base/json.h"

namespace portolan {

namespace {

constexpr Interface edgeInterfaces[] = {Interface::Internal, Interface::Access,
                                        Interface::WebConferencing, Interface::Av};

const InterfaceAddress &ownInterface(const EdgeServer &server, Interface interface)
{
    switch (interface) {
    case Interface::Access:
        return server.access;
    case Interface::WebConferencing:
        return server.webConferencing;
    case Interface::Av:
        return server.av;
    default:
        return server.internal;
    }
}

/// SERVER is -1 for virtual addresses.
void appendPlaces(const EdgeServer &addresses, int server, std::vector<AddressPlace> &places)
{
    const QString pointer = server < 0 ? QStringLiteral("/virtual") : serverPointer(size_t(server));
    for (Interface interface : edgeInterfaces) {
        const InterfaceAddress &address = ownInterface(addresses, interface);
        if (address.isSet())
            places.push_back({&address, interface, server, addresses.fqdn,
                              jsonPointer(pointer, QString(nameOf(interface)))});
    }
}

} // namespace

int prefixOf(const IpAddress &address, int written)
{
    return written > 0 ? written : address.isIPv4() ? 24 : 64;
}

bool inOneSubnet(const IpAddress &a, int prefixA, const IpAddress &b, int prefixB)
{
    return !a.isNull() && !b.isNull() && a.isIPv4() == b.isIPv4() &&
           a.sharesPrefix(b, std::min(prefixOf(a, prefixA), prefixOf(b, prefixB)));
}

bool reaches(const InterfaceAddress &interface, const IpAddress &target)
{
    return inOneSubnet(interface.address, interface.prefix, target, interface.prefix) ||
           inOneSubnet(interface.address6, interface.prefix6, target, interface.prefix6);
}

QString serverPointer(size_t number)
{
    return jsonPointer(QStringLiteral("/servers"), qsizetype(number));
}

std::vector<AddressPlace> edgePlaces(const EdgePool &pool)
{
    std::vector<AddressPlace> places;
    for (size_t i = 0; i < pool.servers.size(); ++i)
        appendPlaces(pool.servers[i], int(i), places);
    if (pool.hasVirtual)
        appendPlaces(pool.virtualAddresses, -1, places);
    return places;
}

std::vector<AddressPlace> reverseProxyPlaces(const ReverseProxy &proxy)
{
    std::vector<AddressPlace> places;
    for (size_t i = 0; i < proxy.servers.size(); ++i) {
        const ReverseProxyServer &server = proxy.servers[i];
        places.push_back({&server.external, Interface::External, int(i), server.fqdn,
                          serverPointer(i) + QStringLiteral("/external")});
        places.push_back({&server.internal, Interface::Internal, int(i), server.fqdn,
                          serverPointer(i) + QStringLiteral("/internal")});
    }
    return places;
}

BilingualText placeText(const IpAddress &address, const AddressPlace &place)
{
    if (place.host.isEmpty())
        return BilingualText::same(address.toString());
    return BilingualText::same(QStringLiteral("%1 (%2)").arg(address.toString(), place.host));
}

BilingualText interfaceText(const AddressPlace &place, const Catalog &catalog)
{
    const BilingualText name = catalog.terms.interfaces.value(place.interface);
    if (place.host.isEmpty())
        return name;
    return BilingualText::same(place.host + QStringLiteral(": ")) + name;
}

} // namespace portolan
