#pragma once

#include "base/bilingualtext.h"
#include "catalog/catalog.h"
#include "topology/topology.h"

#include <vector>

namespace portolan {

/// One interface of one server of a pool, or one of its virtual addresses.
struct AddressPlace
{
    const InterfaceAddress *address;
    Interface interface;
    int server;      ///< -1: the virtual addresses of a hardware load balancer
    QString host;    ///< the server's name; empty for virtual addresses
    QString pointer; ///< inside the node
};

/// The interfaces of an Edge pool that the file sets: server by server, the inner one first, then
/// the virtual ones.
std::vector<AddressPlace> edgePlaces(const EdgePool &pool);
std::vector<AddressPlace> reverseProxyPlaces(const ReverseProxy &proxy);

/// The length of an interface's network; where the file states none (0), the default of the format.
int prefixOf(const IpAddress &address, int written);

/// True where two addresses of one family share the wider of their networks. PREFIXES as written.
bool inOneSubnet(const IpAddress &a, int prefixA, const IpAddress &b, int prefixB);

/// True where the target lies in one of the subnets of the interface.
bool reaches(const InterfaceAddress &interface, const IpAddress &target);

/// "/servers/0"
QString serverPointer(size_t number);

/// "131.107.155.10 (edge01.contoso.com)"; virtual addresses have no host.
BilingualText placeText(const IpAddress &address, const AddressPlace &place);

/// "edge01.contoso.com: Access Edge".
BilingualText interfaceText(const AddressPlace &place, const Catalog &catalog);

} // namespace portolan
