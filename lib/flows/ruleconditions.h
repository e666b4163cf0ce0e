#pragma once

#include "flows/flow.h"
#include "flows/topologyindex.h"

namespace portolan {

/// The predicates of a rule's condition, asked of one topology, and the reasons they give.
class RuleConditions
{
public:
    RuleConditions(const TopologyIndex &index, const Catalog &catalog);

    /// The product whose rules hold.
    const QString &product() const { return m_product; }

    /// What is asked of the topology as a whole: its product, and a service that some pool has.
    bool holdForTopology(const Condition &condition) const;
    /// What is asked of the Edge pool or reverse proxy of the pair.
    bool holdForNear(const Condition &condition, const Node &near) const;
    /// What is asked of the other node's own properties, relations apart.
    bool holdForFar(const Condition &condition, int far) const;
    /// The far nodes among CANDIDATES (in file order) that stand in the condition's relation to
    /// NEAR.
    std::vector<int> related(const Condition &condition, int near,
                             const std::vector<int> &candidates) const;

    /// Nodes that meet one of the demands, in file order.
    std::vector<int> nodesFor(const QList<NodeDemand> &demands) const;

    /// Why a flow at NEAR exists: what must not go, and of what one must stay.
    struct Reasons
    {
        QList<Because> all;
        QList<Because> anyOf;
    };
    Reasons reasons(const Condition &condition, const Node &near) const;
    /// What the FAR node adds. Its product is a reason only where ASKSPRODUCT: another template of
    /// the same rule may take the partner whatever it runs.
    QList<Because> farReasons(const Condition &condition, const Node &near, int far,
                              bool asksProduct) const;

private:
    bool meets(const NodeDemand &demand, int node) const;
    bool holdsAlternative(const Condition &alternative, const Node &near) const;
    void addNearReasons(const Condition &condition, const Node &near, Reasons &reasons) const;
    void addTopologyReasons(const Condition &condition, const Node &near, Reasons &reasons) const;

    const TopologyIndex &m_index;
    const Catalog &m_catalog;
    QString m_product;
    std::vector<QString> m_farProducts; ///< of every node; empty for those without
    int m_centralManagements = 0;       ///< pools that hold the Central Management store
};

} // namespace portolan
