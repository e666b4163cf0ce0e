#include "edit/document.h"

#include "flows/foldkinds.h"

#include <algorithm>

namespace portolan {

namespace {

QSet<NodeId> setOf(const QList<NodeId> &ids)
{
    return QSet<NodeId>(ids.cbegin(), ids.cend());
}

// In the order in which the nodes stand in the file, so that one view is always written the same; a
// list that says so already keeps the order that it has.
void setIds(QList<NodeId> &ids, const QSet<NodeId> &set, const Topology &topology)
{
    if (setOf(ids) == set)
        return;
    ids.clear();
    for (const Node &node : topology.nodes) {
        if (set.contains(node.id))
            ids.append(node.id);
    }
}

} // namespace

// Only the view is another: flows, findings and tables stay.
void Document::pushView(const Topology &after, const StepName &name)
{
    DocumentChange change;
    change.view = true;
    const Errors errors = push(after, change, name);
    Q_ASSERT(errors.isEmpty()); // the ids are those of nodes
}

void Document::foldNodes(const QList<NodeId> &ids)
{
    Topology after = m_topology;
    QSet<NodeId> folded = setOf(after.folded), unfolded = setOf(after.unfolded);
    const QSet<NodeId> asked = setOf(ids);
    int count = 0;
    const auto byKind = nodesByFoldKind(m_topology, *m_catalog);
    for (const QList<NodeId> &kind : byKind) {
        const bool byItself = foldsByItself(m_topology, kind.size());
        QList<NodeId> here;
        int others = 0;
        for (const NodeId &id : kind) {
            if (asked.contains(id))
                here.append(id);
            else
                others += folded.contains(id) || (byItself && !unfolded.contains(id)) ? 1 : 0;
        }
        if (here.isEmpty() || here.size() + others < 2)
            continue;
        count += int(here.size());
        for (const NodeId &id : std::as_const(here)) {
            unfolded.remove(id);
            if (!byItself)
                folded.insert(id);
        }
    }
    setIds(after.folded, folded, after);
    setIds(after.unfolded, unfolded, after);
    pushView(after, namedStep(QT_TRANSLATE_N_NOOP("edit", "Fold %n node(s)"), count));
}

void Document::foldKindOf(const NodeId &id)
{
    const Node *node = m_topology.node(id);
    const QString kind = node ? foldKind(*node, *m_catalog) : QString();
    if (!kind.isEmpty())
        foldNodes(nodesByFoldKind(m_topology, *m_catalog).value(kind));
}

void Document::unfoldNodes(const QList<NodeId> &ids)
{
    Topology after = m_topology;
    QSet<NodeId> folded = setOf(after.folded), unfolded = setOf(after.unfolded);
    const QSet<NodeId> asked = setOf(ids);
    const auto byKind = nodesByFoldKind(m_topology, *m_catalog);
    for (const QList<NodeId> &kind : byKind) {
        const bool byItself = foldsByItself(m_topology, kind.size());
        for (const NodeId &id : kind) {
            if (!asked.contains(id))
                continue;
            folded.remove(id);
            if (byItself)
                unfolded.insert(id);
        }
    }
    setIds(after.folded, folded, after);
    setIds(after.unfolded, unfolded, after);
    pushView(after, namedStep(QT_TRANSLATE_NOOP("edit", "Open the group")));
}

void Document::foldAll()
{
    Topology after = m_topology;
    after.folded.clear();
    after.unfolded.clear();
    after.foldFrom = 2;
    pushView(after, namedStep(QT_TRANSLATE_NOOP("edit", "Fold all groups")));
}

void Document::unfoldAll()
{
    Topology after = m_topology;
    after.folded.clear();
    after.unfolded.clear();
    after.foldFrom = 0;
    pushView(after, namedStep(QT_TRANSLATE_NOOP("edit", "Open all groups")));
}

void Document::setFoldFrom(int nodes)
{
    if (nodes == foldFrom())
        return;
    Topology after = m_topology;
    after.foldFrom = std::clamp<int>(nodes, 0, maxNodes);
    pushView(after, namedStep(QT_TRANSLATE_NOOP("edit", "Fold groups automatically")));
}

int Document::foldFrom() const
{
    return m_topology.foldFrom.value_or(defaultFoldFrom);
}

} // namespace portolan
