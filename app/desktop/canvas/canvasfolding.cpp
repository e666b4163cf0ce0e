#include "desktop/canvas/canvascommands.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/viewnavigator.h"
#include "desktop/selection.h"
#include "edit/document.h"
#include "flows/foldkinds.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace portolan {

void CanvasCommands::selectCard(const NodeId &card)
{
    m_parts->selection->select(m_parts->drawing->nodesOf(card), {});
}

void CanvasCommands::selectArrow(const FlowId &flow)
{
    m_parts->selection->select({}, m_parts->drawing->flowsOf(flow));
}

void CanvasCommands::toggleCard(const NodeId &card)
{
    Selection &selection = *m_parts->selection;
    selection.select(toggled(selection.nodes(), m_parts->drawing->nodesOf(card)),
                     selection.flows());
}

bool CanvasCommands::isSelected(const NodeId &card) const
{
    const QSet<NodeId> nodes = m_parts->drawing->nodesOf(card);
    return !nodes.isEmpty() && m_parts->selection->nodes().contains(nodes);
}

void CanvasCommands::activate(const CanvasTarget &target)
{
    if (!target.flow.isEmpty())
        showInTable(target.flow);
    else if (isGroup(target.node))
        openGroup(target.node);
    else
        editMainProperty(target.node);
}

bool CanvasCommands::isGroup(const NodeId &card) const
{
    const Card *found = m_parts->drawing->geometry().card(card);
    return found && found->node == card && found->isGroup();
}

NodeId CanvasCommands::groupAt(const FlowId &flow) const
{
    const Arrow *arrow = m_parts->drawing->geometry().arrow(flow);
    if (!arrow)
        return {};
    return isGroup(arrow->source)        ? arrow->source
           : isGroup(arrow->destination) ? arrow->destination
                                         : NodeId();
}

void CanvasCommands::openGroup(const NodeId &card)
{
    const Card *group = m_parts->drawing->geometry().card(card);
    if (!group || !group->isGroup())
        return;
    const QList<NodeId> members = group->members;
    m_parts->document->unfoldNodes(members);
    m_parts->drawing->refresh();
    m_parts->selection->select(QSet<NodeId>(members.cbegin(), members.cend()), {});
    focusWhenDrawn(members.first(), true);
}

void CanvasCommands::foldKindOf(const NodeId &node)
{
    m_parts->document->foldKindOf(node);
    m_parts->drawing->refresh();
    revealWhenDrawn(node);
}

void CanvasCommands::foldSelected()
{
    const QList<NodeId> nodes = selectedNodes();
    m_parts->document->foldNodes(nodes);
    m_parts->drawing->refresh();
    if (!nodes.isEmpty())
        revealWhenDrawn(nodes.first());
}

void CanvasCommands::revealWhenDrawn(const NodeId &node)
{
    m_parts->drawing->whenLaidOut(
        [parts = m_parts, node] { parts->navigator->reveal(parts->drawing->rectOf(node)); });
}

int CanvasCommands::sizeOfKind(const NodeId &node) const
{
    const Topology &topology = m_parts->document->topology();
    const Catalog &catalog = m_parts->document->catalog();
    const Node *found = topology.node(node);
    const QString kind = found ? foldKind(*found, catalog) : QString();
    return kind.isEmpty() ? 0 : int(nodesByFoldKind(topology, catalog).value(kind).size());
}

bool CanvasCommands::canFold(const QList<NodeId> &nodes) const
{
    const QSet<NodeId> asked(nodes.cbegin(), nodes.cend());
    const auto kinds = nodesByFoldKind(m_parts->document->topology(), m_parts->document->catalog());
    return std::any_of(kinds.cbegin(), kinds.cend(), [&](const QList<NodeId> &kind) {
        return std::count_if(kind.cbegin(), kind.cend(),
                             [&](const NodeId &id) { return asked.contains(id); }) > 1;
    });
}

// A group is one card and many nodes: nobody should lose them by a key pressed for one.
bool CanvasCommands::mayRemove(const QList<NodeId> &nodes) const
{
    const auto folded = std::count_if(nodes.cbegin(), nodes.cend(), [this](const NodeId &node) {
        return m_parts->drawing->isFolded(node);
    });
    if (folded == 0)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Delete"),
                         tr("Delete %Ln node(s)?", nullptr, int(nodes.size())), QMessageBox::Cancel,
                         m_parts->view);
    question.setObjectName(QStringLiteral("deleteFolded"));
    question.setInformativeText(
        tr("%Ln of them are folded into groups. Undo brings them back.", nullptr, int(folded)));
    QPushButton *remove = question.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == remove;
}

} // namespace portolan
