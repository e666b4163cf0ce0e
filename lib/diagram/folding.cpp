#include "diagram/folding.h"

#include "flows/foldkinds.h"

#include <algorithm>

namespace portolan {

namespace {

// Which of the nodes of one kind fold.
class Folds
{
public:
    Folds(const Topology &topology, FoldMode mode)
        : m_topology(topology), m_mode(mode), m_folded(setOf(topology.folded)),
          m_unfolded(setOf(topology.unfolded))
    {
    }

    bool operator()(const NodeId &id, int ofKind) const
    {
        switch (m_mode) {
        case FoldMode::None:
            break;
        case FoldMode::AsViewed:
            return m_folded.contains(id) ||
                   (foldsByItself(m_topology, ofKind) && !m_unfolded.contains(id));
        case FoldMode::Auto:
            return foldsByItself(m_topology, ofKind);
        case FoldMode::All:
            return true;
        }
        return false;
    }

private:
    static QSet<NodeId> setOf(const QList<NodeId> &ids)
    {
        return QSet<NodeId>(ids.cbegin(), ids.cend());
    }

    const Topology &m_topology;
    FoldMode m_mode;
    QSet<NodeId> m_folded;
    QSet<NodeId> m_unfolded;
};

} // namespace

Folding::Folding(const Topology &topology, const Catalog &catalog, FoldMode mode)
{
    if (mode == FoldMode::None)
        return;
    std::vector<QString> kinds;
    QHash<QString, int> sizes;
    QSet<NodeId> ids;
    kinds.reserve(topology.nodes.size());
    for (const Node &node : topology.nodes) {
        kinds.push_back(foldKind(node, catalog));
        ++sizes[kinds.back()];
        ids.insert(node.id);
    }
    const Folds folds(topology, mode);
    QHash<QString, int> groupOfKind;
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        const QString &kind = kinds[i];
        const NodeId &id = topology.nodes[i].id;
        if (kind.isEmpty() || !folds(id, sizes.value(kind)))
            continue;
        const int next = int(m_groups.size());
        const int group = groupOfKind.value(kind, next);
        if (group == next) {
            m_groups.push_back({{}, kind, {}, {}});
            groupOfKind.insert(kind, next);
        }
        m_groups[size_t(group)].members.append(id);
        m_groups[size_t(group)].nodes.push_back(int(i));
    }
    std::erase_if(m_groups, [](const FoldGroup &group) { return group.members.size() < 2; });
    for (size_t g = 0; g < m_groups.size(); ++g) {
        FoldGroup &group = m_groups[g];
        group.id = NodeId(QLatin1String("group-") + group.kind);
        for (int n = 2; ids.contains(group.id); ++n)
            group.id = NodeId(QStringLiteral("group-%1-%2").arg(group.kind).arg(n));
        ids.insert(group.id);
        for (const NodeId &member : std::as_const(group.members))
            m_groupOf.insert(member, int(g));
    }
}

const FoldGroup *Folding::groupOf(const NodeId &node) const
{
    const auto found = m_groupOf.constFind(node);
    return found == m_groupOf.cend() ? nullptr : &m_groups[size_t(*found)];
}

NodeId Folding::cardOf(const NodeId &node) const
{
    const FoldGroup *group = groupOf(node);
    return group ? group->id : node;
}

int FlowMerger::indexFor(const Flow &flow, int sourceCard, int destinationCard, int index)
{
    const Key key{sourceCard,
                  destinationCard,
                  flow.rule,
                  flow.application,
                  flow.security,
                  flow.ports.toString(),
                  flow.sourcePorts.toString(),
                  flow.source.interface,
                  flow.destination.interface,
                  flow.role,
                  flow.scenario,
                  flow.transport,
                  flow.firewall,
                  flow.requirement};
    const auto found = m_indices.constFind(key);
    if (found != m_indices.cend())
        return *found;
    m_indices.insert(key, index);
    return index;
}

} // namespace portolan
