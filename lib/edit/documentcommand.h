#pragma once

#include "edit/document.h"

#include <QUndoCommand>

namespace portolan {

/// One undoable step: the whole topology before and after. Topologies are values whose strings and
/// lists are shared, so a step costs little more than what it changed.
class DocumentCommand : public QUndoCommand
{
public:
    DocumentCommand(Document &document, const Topology &before, const Topology &after,
                    const DocumentChange &change, const QString &text, const QString &mergeKey);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &m_document;
    Topology m_before;
    Topology m_after;
    DocumentChange m_change;
    QString m_mergeKey;
};

} // namespace portolan
