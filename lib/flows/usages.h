#pragma once

#include "flows/flow.h"
#include "flows/searchplaces.h"

namespace portolan {

/// One use of an address or name: a property (of a node, or of the topology where `place.node` is
/// empty), or a flow.
struct Usage
{
    SearchPlace place = {};
    FlowId flow = {};

    bool isFlow() const { return !flow.isEmpty(); }
};

/// True for what can be used in several places: an address, a network, or a host name with a dot.
bool hasUsages(const QString &text);

/// Where an address, network or host name is used: the properties that hold it (an address also
/// where it lies in a network, and the other way round), texts that mention it, and the flows at
/// it: of an address those with it at an end, of a name those of the nodes that bear it (an
/// external name: those at its interface). First the topology's own settings, then the nodes in
/// file order, then the flows in table order. Empty for any other text. Cost: one pass over
/// topology and flows.
QList<Usage> usagesOf(const QString &text, const Topology &topology, const FlowSet &flows,
                      const Catalog &catalog);

/// The addresses and names of a node that usagesOf() can be asked about, without repetition, in the
/// order of searchPlaces().
QStringList usableTextsOf(const Node &node, const Catalog &catalog);

/// The same of the ends of a flow: source first.
QStringList usableTextsOf(const Flow &flow);

} // namespace portolan
