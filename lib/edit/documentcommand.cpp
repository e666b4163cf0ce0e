#include "edit/documentcommand.h"

namespace portolan {

DocumentCommand::DocumentCommand(Document &document, const Topology &before, const Topology &after,
                                 const DocumentChange &change, const StepName &name,
                                 const QString &mergeKey)
    : QUndoCommand(name.text), m_document(document), m_before(before), m_after(after),
      m_change(change), m_name(name.inBoth), m_mergeKey(mergeKey)
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
    m_change.add(next->m_change);
    setObsolete(m_before == m_after);
    return true;
}

} // namespace portolan
