#pragma once

#include "edit/document.h"
#include "edit/stepname.h"

#include <QUndoCommand>

namespace portolan {

/// One undoable step: the whole topology before and after. Topologies are values whose strings and
/// lists are shared, so a step costs little more than what it changed.
class DocumentCommand : public QUndoCommand
{
public:
    DocumentCommand(Document &document, const Topology &before, const Topology &after,
                    const DocumentChange &change, const StepName &name, const QString &mergeKey);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

    /// The library's own name of the step in both languages; empty for one that a caller gave.
    const BilingualText &name() const { return m_name; }
    const DocumentChange &change() const { return m_change; }
    const Topology &after() const { return m_after; }

private:
    Document &m_document;
    Topology m_before;
    Topology m_after;
    DocumentChange m_change;
    BilingualText m_name;
    QString m_mergeKey;
};

} // namespace portolan
