#pragma once

#include "catalog/catalog.h"
#include "topology/topology.h"

#include <QHash>

namespace portolan {

/// From so many nodes on a kind folds by itself where the topology's view sets no number.
inline constexpr int defaultFoldFrom = 30;

/// What nodes have in common that may be drawn as one: federation partners and hosting providers of
/// one product (the one whose rules hold), providers of public IM, XMPP partners; of one site each.
/// Made of the letters of an id: "federation-lync-2010", with a site "public-im.hq". Empty for all
/// other nodes, which never fold.
QString foldKind(const Node &node, const Catalog &catalog);

/// The nodes of each kind, in file order. One pass over the nodes.
QHash<QString, QList<NodeId>> nodesByFoldKind(const Topology &topology, const Catalog &catalog);

/// True where a kind with so many nodes folds by itself.
bool foldsByItself(const Topology &topology, qsizetype nodes);

} // namespace portolan
