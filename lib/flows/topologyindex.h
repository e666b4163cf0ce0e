#pragma once

#include "catalog/catalog.h"
#include "topology/topology.h"

#include <QHash>

#include <array>
#include <vector>

namespace portolan {

/// Nodes of a topology by id and by type, so that neither derivation nor checks search it. Refers
/// to the topology: it must outlive the index.
class TopologyIndex
{
public:
    explicit TopologyIndex(const Topology &topology);

    const Topology &topology() const { return m_topology; }
    const Node &node(int index) const { return m_topology.nodes[size_t(index)]; }
    /// Indices of the nodes of a type, in file order.
    const std::vector<int> &ofType(NodeType type) const { return m_byType[size_t(type)]; }
    /// Indices of the nodes of any of the types, in file order.
    std::vector<int> ofTypes(const QList<NodeType> &types) const;
    /// The index of the node with the id, or -1.
    int find(const NodeId &id) const { return m_byId.value(id.value, -1); }

private:
    const Topology &m_topology;
    std::array<std::vector<int>, size_t(NodeType::Note) + 1> m_byType;
    QHash<QString, int> m_byId;
};

/// The product whose rules hold for the topology, and for a partner or hosting provider (empty for
/// any other node): what `treatAs` says, else the product itself.
QString effectiveProduct(const Topology &topology, const Catalog &catalog);
QString effectivePartnerProduct(const Node &node, const Catalog &catalog);

/// The day on which the service of a public IM provider ended where it is used, or a hosting
/// provider's was switched off; invalid while it runs, and for any other node.
QDate endOfService(const Node &node, const Catalog &catalog);

/// The ports that a pool has for one of portNames(): its own, else the catalogue's defaults for its
/// address plan.
PortSet effectivePorts(const EdgePool &pool, const QString &name, const Catalog &catalog);

} // namespace portolan
