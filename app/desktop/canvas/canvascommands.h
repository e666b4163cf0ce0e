#pragma once

#include "base/error.h"
#include "base/vocabulary.h"
#include "desktop/canvas/canvasparts.h"

#include <QCoreApplication>

namespace portolan {

/// What the canvas can do to its document and selection, whoever asks for it: a key, a menu or the
/// window.
class CanvasCommands
{
    Q_DECLARE_TR_FUNCTIONS(portolan::CanvasCommands)

public:
    explicit CanvasCommands(CanvasParts *parts) : m_parts(parts) {}

    /// Every card and note.
    void selectAll();
    void selectFlowsOf(const NodeId &node);
    /// Removes the selected nodes. Flows follow from the topology and cannot be removed; a hint
    /// says what can be done instead.
    void removeSelected();
    /// Leads to the property that a double click means: the name, or the text of a note.
    void editMainProperty(const NodeId &node);
    void showInTable(const FlowId &flow);
    void resetPositions(const QList<NodeId> &nodes);
    bool hasPosition(const QList<NodeId> &nodes) const;
    void arrangeAutomatically();
    /// Asks for the reason first.
    void suppress(const FlowId &flow);
    bool canSuppress(const FlowId &flow) const;
    /// Moves the nodes; steps with one MERGE_KEY that follow each other are one.
    void apply(const QMap<NodeId, QPoint> &positions, const QString &mergeKey = {});
    void add(NodeType type, std::optional<QPoint> position);

    /// The selected nodes that are part of the topology, in file order.
    QList<NodeId> selectedNodes() const;

private:
    void report(const Errors &errors);

    CanvasParts *m_parts;
};

} // namespace portolan
