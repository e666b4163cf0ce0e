#include "edit/document.h"

#include "flows/findingfixes.h"
#include "topology/references.h"
#include "topology/topologyfile.h"

#include <QHash>

#include <algorithm>

namespace portolan {

namespace {

DocumentChange nodesChanged(const QList<NodeId> &nodes, bool positions = false)
{
    DocumentChange change;
    change.nodes = nodes;
    change.positions = positions;
    return change;
}

} // namespace

Result<NodeId> Document::addNode(NodeType type, std::optional<QPoint> position)
{
    const Node node = newNode(m_topology, type);
    QMap<NodeId, QPoint> positions;
    if (position)
        positions.insert(node.id, *position);
    Errors errors = addNodes({node}, positions);
    if (!errors.isEmpty())
        return errors;
    return node.id;
}

Errors Document::addNodes(const std::vector<Node> &nodes, const QMap<NodeId, QPoint> &positions)
{
    Topology after = m_topology;
    QList<NodeId> ids;
    for (const Node &node : nodes) {
        after.nodes.push_back(node);
        ids.append(node.id);
    }
    for (auto it = positions.cbegin(); it != positions.cend(); ++it)
        after.positions.insert(it.key(), it.value());
    return push(after, nodesChanged(ids, !positions.isEmpty()),
                namedStep(QT_TRANSLATE_N_NOOP("edit", "Add %n node(s)"), int(nodes.size())));
}

void Document::removeNodes(const QList<NodeId> &ids, const QString &text)
{
    Topology after = m_topology;
    eraseNodes(after, QSet<NodeId>(ids.cbegin(), ids.cend()));
    const StepName name =
        text.isEmpty()
            ? namedStep(QT_TRANSLATE_N_NOOP("edit", "Delete %n node(s)"), int(ids.size()))
            : StepName(text);
    const Errors errors = push(after, nodesChanged(ids, true), name);
    Q_ASSERT(errors.isEmpty()); // taking nodes out with their references breaks no rule of form
}

Errors Document::changeNode(const Node &node, const QString &text, const QString &mergeKey)
{
    Topology after = m_topology;
    Node *old = after.node(node.id);
    if (!old)
        return {};
    *old = node;
    return push(after, nodesChanged({node.id}), text, mergeKey);
}

Errors Document::changeNodes(const std::vector<Node> &nodes, const QString &text,
                             const QString &mergeKey)
{
    Topology after = m_topology;
    QHash<NodeId, size_t> places;
    for (size_t i = 0; i < after.nodes.size(); ++i)
        places.insert(after.nodes[i].id, i);
    QList<NodeId> ids;
    for (const Node &node : nodes) {
        const auto place = places.constFind(node.id);
        if (place == places.cend())
            continue;
        after.nodes[*place] = node;
        ids.append(node.id);
    }
    return push(after, nodesChanged(ids), text, mergeKey);
}

Errors Document::renameNode(const NodeId &from, const NodeId &to)
{
    Topology after = m_topology;
    Node *node = after.node(from);
    if (!node || from == to)
        return {};
    node->id = to;
    renameReferences(after, from, to);
    return push(after, nodesChanged({from, to}, true),
                namedStep(QT_TRANSLATE_NOOP("edit", "Change id")));
}

Errors Document::changeSettings(const Topology &withNewSettings, const QString &text,
                                const QString &mergeKey)
{
    Topology after = withNewSettings;
    after.nodes = m_topology.nodes;
    after.positions = m_topology.positions;
    after.flowNumbers = m_topology.flowNumbers;
    return push(after, DocumentChange::ofSettings(), text, mergeKey);
}

Errors Document::applyFix(const Finding &finding, Language language)
{
    const std::optional<FindingFix> fix = fixFor(finding, m_topology, *m_catalog);
    if (!fix)
        return {};
    Topology after = m_topology;
    fix->apply(after);
    DocumentChange change = DocumentChange::ofSettings(); // flows to restore, routes of sites
    change.nodes = finding.nodes;
    change.positions = after.positions != m_topology.positions;
    return push(after, change, StepName(fix->text.in(language), fix->text));
}

Errors Document::setFlowSuppressed(const FlowId &flow, bool suppressed, const BilingualText &reason)
{
    Topology after = m_topology;
    auto &entries = after.suppressedFlows;
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const SuppressedFlow &old) { return old.flow == flow; });
    const bool isThere = entry != entries.end();
    if (!suppressed && isThere)
        entries.erase(entry);
    else if (suppressed && isThere)
        entry->reason = reason;
    else if (suppressed)
        entries.push_back({flow, reason, {}});
    return push(after, DocumentChange::ofSettings(),
                !suppressed ? namedStep(QT_TRANSLATE_NOOP("edit", "Restore flow"))
                : isThere   ? namedStep(QT_TRANSLATE_NOOP("edit", "Change the reason"))
                            : namedStep(QT_TRANSLATE_NOOP("edit", "Suppress flow")));
}

} // namespace portolan
