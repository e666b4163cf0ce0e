#pragma once

#include "base/error.h"
#include "topology/topology.h"

#include <QByteArray>

/// Nodes on the clipboard: a whole, valid topology of the selected nodes (the text of a `.portolan`
/// file), so that other windows, other versions and other programs can read it. Qt Core only; the
/// window puts it into its MIME data.
namespace portolan {

/// The MIME type of a topology, on the clipboard and of files.
inline constexpr char topologyMimeType[] = "application/x-portolan";

/// A topology of the NODES alone, in file order: with what lies between them (next hop, media Edge,
/// custom and suppressed flows, folding), their sites and their places, but without numbers of
/// flows, domains and names that are the whole network's. References to nodes that stay behind
/// stand under the key `x-portolan-references` with type and FQDN, so that pasteInto() finds them
/// again. DRAWN_AT: places of nodes that have none of their own. Cost: one pass over the topology.
Topology clippingOf(const Topology &topology, const QList<NodeId> &nodes,
                    const QMap<NodeId, QPoint> &drawnAt = {});

/// Reads what clippingOf() made and writeTopology() wrote, or any other topology file that holds
/// nodes. Errors as readTopology(); one more where there is no node in it. Limits: those of files.
Result<Topology> readClipping(const QByteArray &text);

/// A topology with the nodes of another one in it, before it is laid out or checked.
struct PastedNodes
{
    Topology topology;              ///< the target with the new nodes behind its own
    QList<NodeId> nodes;            ///< the new ones, by their ids in `topology`
    QMap<NodeId, NodeId> idOf;      ///< from the id in the clipping to that in `topology`
    QMap<NodeId, QPoint> positions; ///< where the originals stand, by new id; not in `topology` yet
    int lostReferences = 0;         ///< that led to nodes which do not exist here
};

/// Puts the nodes of a clipping into the target. A node keeps its id where it is free, else it gets
/// the smallest free "ID-N"; so do custom flows. References among the nodes follow; one to another
/// node is kept where the target has a node of the same type and FQDN (the same id first), else
/// dropped. A site that the target knows (same id and name, or same name) is used, else brought
/// along. What is pasted is not locked. Cost: N log N in the nodes of both.
PastedNodes pasteInto(const Topology &target, const Topology &clipping);

} // namespace portolan
