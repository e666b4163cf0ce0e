#pragma once

#include "desktop/canvas/canvascommands.h"

class QMenu;

namespace portolan {

/// Fills the context menu of what lies under the pointer.
class CanvasMenus
{
    Q_DECLARE_TR_FUNCTIONS(portolan::CanvasMenus)

public:
    CanvasMenus(CanvasParts *parts, CanvasCommands *commands) : m_parts(parts), m_commands(commands)
    {
    }

    /// Selects the target first where it is not selected yet. Actions have object names.
    void fill(QMenu &menu, const CanvasTarget &target);

private:
    void fillForNodes(QMenu &menu, const NodeId &node);
    void addFolding(QMenu &menu, const NodeId &node, const QList<NodeId> &nodes);
    void fillForFlow(QMenu &menu, const FlowId &flow);
    void fillForSheet(QMenu &menu);

    CanvasParts *m_parts;
    CanvasCommands *m_commands;
};

} // namespace portolan
