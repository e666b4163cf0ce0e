#pragma once

#include "diagram/diagramlayout.h"

#include <QHash>

#include <vector>

/// Which nodes are drawn as one card, and which flows then as one arrow. Needs Qt Core only.
namespace portolan {

/// Nodes of one kind (flows/foldkinds.h) that are drawn as one card.
struct FoldGroup
{
    NodeId id; ///< "group-KIND", made unlike the id of every node
    QString kind;
    QList<NodeId> members; ///< in file order; two or more
    /// Index of each in Topology::nodes.
    std::vector<int> nodes;
};

/// The groups of a picture.
class Folding
{
public:
    Folding() = default;
    /// One pass over the nodes, and none where MODE is None.
    Folding(const Topology &topology, const Catalog &catalog, FoldMode mode);

    bool isEmpty() const { return m_groups.empty(); }
    /// In the order of their first members in the file.
    const std::vector<FoldGroup> &groups() const { return m_groups; }
    /// The group that a node is drawn in, or null.
    const FoldGroup *groupOf(const NodeId &node) const;
    /// The card that a node is drawn as: its group's or its own.
    NodeId cardOf(const NodeId &node) const;

private:
    std::vector<FoldGroup> m_groups;
    QHash<NodeId, int> m_groupOf;
};

/// Finds the arrow that a flow of a folded node joins: of the same rule between the same cards and
/// interfaces, with the same label and requirement at the same wall.
class FlowMerger
{
public:
    /// The index given for the first flow of the kind; INDEX itself where FLOW is the first.
    int indexFor(const Flow &flow, int sourceCard, int destinationCard, int index);

private:
    struct Key
    {
        int sourceCard;
        int destinationCard;
        QString rule;
        QString application;
        QString security;
        QString ports;
        QString sourcePorts;
        Interface from;
        Interface to;
        Role role;
        Scenario scenario;
        Transport transport;
        Firewall firewall;
        Requirement requirement;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.sourceCard, key.destinationCard, key.rule, key.ports,
                              int(key.from), int(key.to));
        }
    };
    QHash<Key, int> m_indices;
};

} // namespace portolan
