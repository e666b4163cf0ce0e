#include "edit/documentcommand.h"

namespace portolan {

DocumentCommand::DocumentCommand(Document &document, const Topology &before, const Topology &after,
                                 const DocumentChange &change, const QString &text,
                                 const QString &mergeKey)
    : QUndoCommand(text), m_document(document), m_before(before), m_after(after), m_change(change),
      m_mergeKey(mergeKey)
{
}

void DocumentCommand::undo()
{
    m_document.apply(m_before, m_change);
}
void DocumentCommand::redo()
{
    m_document.apply(m_after, m_change);
}

bool DocumentCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const DocumentCommand *>(other);
    if (next->m_mergeKey != m_mergeKey)
        return false;
    m_after = next->m_after;
    m_change.settings |= next->m_change.settings;
    m_change.positions |= next->m_change.positions;
    m_change.view |= next->m_change.view;
    for (const NodeId &node : next->m_change.nodes) {
        if (!m_change.nodes.contains(node))
            m_change.nodes.append(node);
    }
    setObsolete(m_before == m_after);
    return true;
}

} // namespace portolan
