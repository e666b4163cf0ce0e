#include "edit/document.h"

#include "edit/nodeclipboard.h"
#include "edit/stepname.h"

namespace portolan {

Errors Document::insertNodes(const PastedNodes &pasted, const QMap<NodeId, QPoint> &positions,
                             const QString &text)
{
    Topology after = pasted.topology;
    after.positions.insert(positions);
    DocumentChange change;
    change.nodes = pasted.nodes;
    change.positions = !positions.isEmpty();
    change.settings = after.sites != m_topology.sites;
    change.view = after.folded != m_topology.folded || after.unfolded != m_topology.unfolded;
    return push(after, change, text);
}

void Document::moveNodes(const QMap<NodeId, QPoint> &positions, const QString &mergeKey,
                         const QString &text)
{
    Topology after = m_topology;
    for (auto it = positions.cbegin(); it != positions.cend(); ++it)
        after.positions.insert(it.key(), it.value());
    DocumentChange change;
    change.positions = true;
    const StepName name = text.isEmpty() ? namedStep(QT_TRANSLATE_N_NOOP("edit", "Move %n node(s)"),
                                                     int(positions.size()))
                                         : StepName(text);
    const Errors errors = push(after, change, name, mergeKey);
    Q_ASSERT(errors.isEmpty());
}

void Document::setLocked(const QList<NodeId> &ids, bool locked, const QMap<NodeId, QPoint> &drawnAt)
{
    Topology after = m_topology;
    QSet<NodeId> now(after.locked.cbegin(), after.locked.cend());
    QSet<NodeId> known;
    for (const Node &node : after.nodes)
        known.insert(node.id);
    for (const NodeId &id : ids) {
        if (!locked) {
            now.remove(id);
            continue;
        }
        if (!known.contains(id))
            continue;
        now.insert(id);
        if (drawnAt.contains(id) && !after.positions.contains(id))
            after.positions.insert(id, drawnAt.value(id));
    }
    // In the order of the file, so that one view is always written the same.
    QList<NodeId> list;
    for (const Node &node : after.nodes) {
        if (now.contains(node.id))
            list.append(node.id);
    }
    if (now != QSet<NodeId>(m_topology.locked.cbegin(), m_topology.locked.cend()))
        after.locked = list;
    DocumentChange change;
    change.view = true;
    change.positions = after.positions != m_topology.positions;
    const int count = int(ids.size());
    const Errors errors =
        push(after, change,
             locked ? namedStep(QT_TRANSLATE_N_NOOP("edit", "Lock %n node(s)"), count)
                    : namedStep(QT_TRANSLATE_N_NOOP("edit", "Unlock %n node(s)"), count));
    Q_ASSERT(errors.isEmpty());
}

void Document::clearPositions(const QList<NodeId> &ids)
{
    Topology after = m_topology;
    const QSet<NodeId> locked(after.locked.cbegin(), after.locked.cend());
    const QList<NodeId> asked = ids.isEmpty() ? after.positions.keys() : ids;
    for (const NodeId &id : asked) {
        if (!locked.contains(id))
            after.positions.remove(id);
    }
    DocumentChange change;
    change.positions = true;
    const Errors errors =
        push(after, change, namedStep(QT_TRANSLATE_NOOP("edit", "Arrange automatically")));
    Q_ASSERT(errors.isEmpty());
}

} // namespace portolan
