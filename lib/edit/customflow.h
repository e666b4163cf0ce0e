#pragma once

#include "base/strongid.h"
#include "catalog/catalog.h"
#include "topology/topology.h"

#include <QStringList>

/// Flows of the user's own: what an editor of them needs beside the document.
namespace portolan {

/// The custom flow that stands behind a flow of the plan; null for a flow of a rule.
const CustomFlow *customFlowOf(const Topology &topology, const FlowId &flow);

/// The smallest "own-N" that no custom flow bears and no number or suppression is kept for.
QString freshCustomFlowId(const Topology &topology);

/// A flow to begin with: TCP between the two, each of which may be empty (Any), at the firewall
/// that stands between them and at the interfaces that look at each other. From a node outside the
/// perimeter to nobody yet: to the first Edge pool or reverse proxy. Its ports (any) are for
/// whoever makes it to say.
CustomFlow newCustomFlow(const Topology &topology, const NodeId &from, const NodeId &to);

/// The interfaces that an end at a node of the type can name, None first.
QList<Interface> interfacesOf(NodeType type);

/// The words that the rules of the catalogue use, each once and in their order: what an editor
/// offers.
QStringList applicationsOf(const Catalog &catalog);
QStringList securitiesOf(const Catalog &catalog);

} // namespace portolan
