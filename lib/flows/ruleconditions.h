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

    /// Why a flow at NEAR exists, and what its FAR node adds.
    QList<Because> reasons(const Condition &condition, const Node &near) const;
    QList<Because> farReasons(const Condition &condition, const Node &near, int far) const;

private:
    const TopologyIndex &m_index;
    const Catalog &m_catalog;
    QString m_product;
    std::vector<QString> m_farProducts; ///< of every node; empty for those without
    bool m_anyCentralManagement = false;
};

} // namespace portolan
