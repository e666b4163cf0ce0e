#pragma once

#include "base/bilingualtext.h"
#include "catalog/catalog.h"
#include "topology/topology.h"

#include <vector>

namespace portolan {

/// What a text is to a person who looks for it; each kind is compared in its own way.
enum class SearchKind {
    Text,    ///< a name, an id, a note: found by any part of it
    Host,    ///< a host name or domain: found by any part, used where it is the same
    Address, ///< an address or network
    Ports    ///< one port, or a range
};

/// One text of a topology that can be looked for.
struct SearchPlace
{
    NodeId node;     ///< empty: a property of the topology itself
    QString pointer; ///< of the property, inside the node
    SearchKind kind = SearchKind::Text;
    BilingualText text;     ///< as it stands there
    const char *what = "";  ///< the property's name, in the context "flows"
    IpNetwork network = {}; ///< of an address
    PortSet ports = {};     ///< of Ports
    int server = -1;        ///< from 0 on; -1: of the node as a whole
    Interface interface = Interface::None;
};

/// Everything that can be looked for in the nodes of a topology, in file order and within a node
/// from its name to its notes; empty texts are left out. A node without a name is found by what
/// its card shows in the name's place. Cost: one pass over the topology.
std::vector<SearchPlace> searchPlaces(const Topology &topology, const Catalog &catalog);

/// The same of the topology's own settings: title, organisation, domains and networks inside.
std::vector<SearchPlace> searchPlacesOfSettings(const Topology &topology);

/// "server 2, Access Edge, public address": what the place is called, for a list of places.
BilingualText searchPlaceName(const SearchPlace &place, const Catalog &catalog);

} // namespace portolan
