#include "edit/stepname.h"

#include "base/message.h"
#include "edit/document.h"
#include "edit/documentcommand.h"
#include "flows/deriveflows.h"

#include <QCoreApplication>

namespace portolan {

StepName namedStep(const char *source, int n)
{
    return {QCoreApplication::translate("edit", source, nullptr, n),
            phraseInBoth("edit", source, n)};
}

namespace {

// A name that follows from what the step touched.
BilingualText nameOfChange(const DocumentChange &change, const Topology &after,
                           const Catalog &catalog)
{
    if (change.nodes.size() == 1) {
        const BilingualText pattern =
            phraseInBoth("edit", QT_TRANSLATE_NOOP("edit", "Change “%1”"));
        const Node *node = after.node(change.nodes.first());
        const BilingualText label =
            node ? nodeLabel(*node, catalog) : BilingualText::same(change.nodes.first().value);
        return {pattern.en.arg(label.en), pattern.ru.arg(label.ru)};
    }
    if (!change.nodes.isEmpty()) {
        return phraseInBoth("edit", QT_TRANSLATE_N_NOOP("edit", "Change %n node(s)"),
                            int(change.nodes.size()));
    }
    return phraseInBoth("edit", QT_TRANSLATE_NOOP("edit", "Change the topology"));
}

// Of a step that was put together from several, the first one speaks.
const DocumentCommand *commandIn(const QUndoCommand *step)
{
    while (step && step->childCount() > 0)
        step = step->child(0);
    return dynamic_cast<const DocumentCommand *>(step);
}

} // namespace

BilingualText Document::stepName(int step) const
{
    const QUndoCommand *found = m_undoStack.command(step);
    const DocumentCommand *command = commandIn(found);
    if (!command)
        return BilingualText::same(m_undoStack.text(step));
    if (found == command && !command->name().isEmpty())
        return command->name();
    return nameOfChange(command->change(), command->after(), *m_catalog);
}

} // namespace portolan
