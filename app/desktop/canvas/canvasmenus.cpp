#include "desktop/canvas/canvasmenus.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/flowmenu.h"
#include "desktop/selection.h"
#include "desktop/usagesmenu.h"
#include "edit/document.h"
#include "flows/usages.h"

#include <QAction>
#include <QMenu>

namespace portolan {

namespace {

template<class Slot>
QAction *addAction(QMenu &menu, const char *name, const QString &text, Slot slot)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, &menu, slot);
    return action;
}

} // namespace

void CanvasMenus::fill(QMenu &menu, const CanvasTarget &target, const QPointF &point)
{
    Selection &selection = *m_parts->selection;
    if (!target.flow.isEmpty()) {
        if (!selection.flows().contains(target.flow))
            m_commands->selectArrow(target.flow);
        fillForFlow(menu, target.flow);
    } else if (!m_parts->drawing->nodesOf(target.node).isEmpty()) {
        if (!m_commands->isSelected(target.node))
            m_commands->selectCard(target.node);
        fillForNodes(menu, target.node);
    } else {
        fillForSheet(menu, point);
    }
}

void CanvasMenus::fillForNodes(QMenu &menu, const NodeId &node)
{
    CanvasCommands *commands = m_commands;
    const QList<NodeId> nodes = commands->selectedNodes();
    const Node *found = m_parts->document->topology().node(node);
    const bool isNote = found && found->type() == NodeType::Note;
    if (!found) {
        menu.setDefaultAction(addAction(menu, "openGroup", tr("Open the group"),
                                        [commands, node] { commands->openGroup(node); }));
    } else {
        menu.setDefaultAction(addAction(menu, "properties", tr("Properties"),
                                        [commands, node] { commands->editMainProperty(node); }));
        addAction(menu, "rename", isNote ? tr("Edit text") : tr("Rename"), [commands, node] {
            commands->editInPlace(node);
        })->setShortcut(QKeySequence(Qt::Key_F2));
        addUsages(menu, usableTextsOf(*found, m_parts->document->catalog()), m_parts->selection);
    }
    if (!isNote)
        addAction(menu, "selectFlows", tr("Select its flows"),
                  [commands, node] { commands->selectFlowsOf(node); });
    addOwnFlow(menu);
    menu.addSeparator();
    addClipboard(menu);
    addArranging(menu, node, nodes);
    if (found)
        addFolding(menu, node, nodes);
    QAction *reset = addAction(menu, "resetPosition", tr("Reset position"),
                               [commands, nodes] { commands->resetPositions(nodes); });
    reset->setEnabled(commands->hasPosition(nodes));
    menu.addSeparator();
    QAction *remove = addAction(menu, "delete", found ? tr("Delete") : tr("Delete…"),
                                [commands] { commands->removeSelected(); });
    remove->setShortcut(QKeySequence::Delete);
}

void CanvasMenus::addFolding(QMenu &menu, const NodeId &node, const QList<NodeId> &nodes)
{
    CanvasCommands *commands = m_commands;
    const int ofKind = commands->sizeOfKind(node);
    if (ofKind < 2)
        return;
    addAction(menu, "foldKind", tr("Fold all %Ln of this kind", nullptr, ofKind),
              [commands, node] { commands->foldKindOf(node); });
    if (nodes.size() > 1) {
        addAction(menu, "foldSelected", tr("Fold selected"), [commands] {
            commands->foldSelected();
        })->setEnabled(commands->canFold(nodes));
    }
    menu.addSeparator();
}

void CanvasMenus::fillForFlow(QMenu &menu, const FlowId &flow)
{
    CanvasCommands *commands = m_commands;
    QAction *show = addAction(menu, "showInTable", tr("Show in table"),
                              [commands, flow] { commands->showInTable(flow); });
    menu.setDefaultAction(show);
    if (const Flow *found = m_parts->drawing->flow(flow))
        addUsages(menu, usableTextsOf(*found), m_parts->selection);
    menu.addSeparator();
    // One of several that are drawn as one cannot be meant.
    const bool only = m_parts->drawing->flowsOf(flow).size() == 1;
    addFlowEditing(menu, m_parts->document, flow, only, m_parts->view->window());
    CanvasClipboard *clipboard = m_clipboard;
    addAction(menu, "copy", tr("Copy rows"), [clipboard] {
        clipboard->copy();
    })->setShortcut(QKeySequence::Copy);
    const NodeId group = commands->groupAt(flow);
    if (group.isEmpty())
        return;
    addAction(menu, "openGroup", tr("Open the group"),
              [commands, group] { commands->openGroup(group); });
}

void CanvasMenus::addOwnFlow(QMenu &menu)
{
    CanvasCommands *commands = m_commands;
    QAction *own =
        addAction(menu, "ownFlow", tr("Own flow…"), [commands] { commands->addOwnFlow(); });
    own->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    own->setEnabled(commands->canAddOwnFlow());
}

void CanvasMenus::addClipboard(QMenu &menu)
{
    CanvasClipboard *clipboard = m_clipboard;
    addAction(menu, "cut", tr("Cut"), [clipboard] {
        clipboard->cut();
    })->setShortcut(QKeySequence::Cut);
    addAction(menu, "copy", tr("Copy"), [clipboard] {
        clipboard->copy();
    })->setShortcut(QKeySequence::Copy);
    addAction(menu, "duplicate", tr("Duplicate"), [clipboard] {
        clipboard->duplicate();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    menu.addSeparator();
}

void CanvasMenus::addAlignment(QMenu &menu)
{
    CanvasCommands *commands = m_commands;
    QMenu *align = menu.addMenu(tr("Align"));
    align->setObjectName(QStringLiteral("align"));
    const auto add = [align, commands](const char *name, const QString &text, Alignment alignment) {
        addAction(*align, name, text, [commands, alignment] { commands->align(alignment); });
    };
    add("alignLeft", tr("Left"), Alignment::Left);
    add("alignCentre", tr("Centre"), Alignment::Centre);
    add("alignRight", tr("Right"), Alignment::Right);
    add("alignTop", tr("Top"), Alignment::Top);
    add("alignMiddle", tr("Middle"), Alignment::Middle);
    add("alignBottom", tr("Bottom"), Alignment::Bottom);
    if (commands->selectedCards() < 3)
        return;
    align->addSeparator();
    addAction(*align, "distributeHorizontally", tr("Distribute horizontally"),
              [commands] { commands->distribute(Qt::Horizontal); });
    addAction(*align, "distributeVertically", tr("Distribute vertically"),
              [commands] { commands->distribute(Qt::Vertical); });
}

void CanvasMenus::addArranging(QMenu &menu, const NodeId &node, const QList<NodeId> &nodes)
{
    CanvasCommands *commands = m_commands;
    const Node *found = m_parts->document->topology().node(node);
    if (found) {
        const NodeType type = found->type();
        addAction(menu, "selectKind", tr("Select all of this kind"),
                  [commands, type] { commands->selectType(type); });
    }
    if (commands->selectedCards() > 1)
        addAlignment(menu);
    const bool locked = commands->areLocked(nodes);
    addAction(menu, "lock", locked ? tr("Unlock") : tr("Lock in place"), [commands, nodes, locked] {
        commands->setLocked(nodes, !locked);
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    menu.addSeparator();
}

void CanvasMenus::fillForSheet(QMenu &menu, const QPointF &point)
{
    CanvasClipboard *clipboard = m_clipboard;
    addAction(menu, "paste", tr("Paste here"), [clipboard, point] {
        clipboard->paste(point);
    })->setShortcut(QKeySequence::Paste);
    addOwnFlow(menu);
    menu.addSeparator();
    CanvasCommands *commands = m_commands;
    CanvasView *view = m_parts->view;
    QAction *all =
        addAction(menu, "selectAll", tr("Select all"), [commands] { commands->selectAll(); });
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(!m_parts->document->topology().nodes.empty());
    addAction(menu, "fit", tr("Fit in window"), [view] { view->zoomToFit(); });
    menu.addSeparator();
    QAction *arrange = addAction(menu, "arrange", tr("Arrange automatically"),
                                 [commands] { commands->arrangeAutomatically(); });
    arrange->setEnabled(!m_parts->document->topology().positions.isEmpty());
}

} // namespace portolan
