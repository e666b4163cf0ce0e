#include "desktop/canvas/canvascommands.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/viewnavigator.h"
#include "desktop/inspector/customflowdialog.h"
#include "desktop/selection.h"
#include "desktop/window/languageswitch.h"
#include "edit/customflow.h"
#include "edit/document.h"
#include "flows/customflows.h"
#include "flows/deriveflows.h"

#include <algorithm>

namespace portolan {

QList<NodeId> CanvasCommands::selectedNodes() const
{
    QList<NodeId> nodes;
    for (const Node &node : m_parts->document->topology().nodes) {
        if (m_parts->selection->nodes().contains(node.id))
            nodes.append(node.id);
    }
    return nodes;
}

void CanvasCommands::selectAll()
{
    QSet<NodeId> nodes;
    for (const Node &node : m_parts->document->topology().nodes)
        nodes.insert(node.id);
    m_parts->selection->select(nodes, {});
}

void CanvasCommands::selectFlowsOf(const NodeId &node)
{
    QSet<FlowId> flows;
    for (const Arrow &arrow : m_parts->drawing->geometry().arrows) {
        if (arrow.source == node || arrow.destination == node)
            flows.unite(m_parts->drawing->flowsOf(arrow.flow));
    }
    m_parts->selection->select({}, flows);
}

void CanvasCommands::removeSelected()
{
    const QList<NodeId> nodes = selectedNodes();
    if (!nodes.isEmpty()) {
        if (!mayRemove(nodes))
            return;
        remove(nodes);
        return;
    }
    QStringList own;
    for (const FlowId &flow : m_parts->selection->flows()) {
        if (customFlowOf(m_parts->document->topology(), flow))
            own.append(customIdOf(flow));
    }
    if (!own.isEmpty()) {
        m_parts->document->removeCustomFlows(own);
        m_parts->drawing->update();
    } else if (!m_parts->selection->flows().isEmpty()) {
        emit m_parts->view->hint(
            tr("Flows follow from the topology and cannot be deleted. To leave "
               "one out, suppress it in the inspector or in its menu."));
    }
}

void CanvasCommands::remove(const QList<NodeId> &nodes, const QString &text)
{
    m_parts->document->removeNodes(nodes, text);
    m_parts->selection->clear();
    m_parts->drawing->refresh();
}

void CanvasCommands::editMainProperty(const NodeId &node)
{
    const Node *found = m_parts->document->topology().node(node);
    if (!found)
        return;
    m_parts->selection->selectNode(node);
    emit m_parts->selection->propertyRequested(
        node, found->type() == NodeType::Note ? QStringLiteral("/text") : QStringLiteral("/name"));
}

void CanvasCommands::editInPlace(const NodeId &node)
{
    if (m_parts->view->editText(node))
        m_parts->selection->selectNode(node);
    else
        editMainProperty(node);
}

void CanvasCommands::showInTable(const FlowId &flow)
{
    const QSet<FlowId> flows = m_parts->drawing->flowsOf(flow);
    m_parts->selection->select({}, flows);
    if (flows.size() > 1)
        return; // the table shows the first of them
    emit m_parts->selection->revealRequested({}, flow);
}

bool CanvasCommands::hasPosition(const QList<NodeId> &nodes) const
{
    const Topology &topology = m_parts->document->topology();
    return std::any_of(nodes.begin(), nodes.end(), [&topology](const NodeId &node) {
        return topology.positions.contains(node) && !topology.locked.contains(node);
    });
}

void CanvasCommands::resetPositions(const QList<NodeId> &nodes)
{
    if (hasPosition(nodes))
        m_parts->document->clearPositions(nodes);
}

void CanvasCommands::arrangeAutomatically()
{
    if (!m_parts->document->topology().positions.isEmpty())
        m_parts->document->clearPositions();
}

bool CanvasCommands::canAddOwnFlow() const
{
    return selectedEnds().size() <= 2;
}

QList<NodeId> CanvasCommands::selectedEnds() const
{
    QList<NodeId> ends;
    const QSet<NodeId> &selected = m_parts->selection->nodes();
    for (const Node &node : m_parts->document->topology().nodes) {
        if (node.type() != NodeType::Note && selected.contains(node.id))
            ends.append(node.id);
    }
    return ends;
}

void CanvasCommands::addOwnFlow()
{
    const QList<NodeId> ends = selectedEnds();
    const FlowId added = addCustomFlowBetween(m_parts->document, ends.value(0), ends.value(1),
                                              LanguageSwitch::current(), m_parts->view->window());
    if (added.isEmpty())
        return;
    m_parts->drawing->refresh();
    m_parts->selection->selectFlow(added); // so that it is seen at once
}

void CanvasCommands::apply(const QMap<NodeId, QPoint> &positions, const QString &mergeKey)
{
    if (!positions.isEmpty())
        m_parts->document->moveNodes(positions, mergeKey);
    m_parts->drawing->refresh();
}

void CanvasCommands::add(NodeType type, std::optional<QPoint> position)
{
    const Result<NodeId> added = m_parts->document->addNode(type, position);
    if (!added) {
        report(added.errors());
        return;
    }
    // At once, so that the new arrows stand when the drop ends.
    m_parts->drawing->refresh();
    m_parts->selection->selectNode(*added);
    focusWhenDrawn(*added, !position);
}

// In a large drawing a new card stands some time after it was made; another edit may come first.
void CanvasCommands::focusWhenDrawn(const NodeId &node, bool reveal)
{
    m_parts->drawing->whenLaidOut([parts = m_parts, node, reveal] {
        const NodeId card = parts->drawing->cardOf(node);
        parts->focus({card, {}, -1}, false);
        if (reveal)
            parts->navigator->reveal(parts->drawing->rectOf(card));
    });
}

void CanvasCommands::report(const Errors &errors)
{
    if (!errors.isEmpty())
        emit m_parts->view->hint(errors.first().message.in(m_parts->drawing->language()));
}

} // namespace portolan
