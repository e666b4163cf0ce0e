#pragma once

#include "desktop/canvas/canvasclipboard.h"

class QMenu;

namespace portolan {

/// Fills the context menu of what lies under the pointer.
class CanvasMenus
{
    Q_DECLARE_TR_FUNCTIONS(portolan::CanvasMenus)

public:
    CanvasMenus(CanvasParts *parts, CanvasCommands *commands, CanvasClipboard *clipboard)
        : m_parts(parts), m_commands(commands), m_clipboard(clipboard)
    {
    }

    /// Selects the target first where it is not selected yet. Actions have object names. POINT: of
    /// the drawing; what is pasted goes there.
    void fill(QMenu &menu, const CanvasTarget &target, const QPointF &point);

private:
    void fillForNodes(QMenu &menu, const NodeId &node);
    void addFolding(QMenu &menu, const NodeId &node, const QList<NodeId> &nodes);
    void fillForFlow(QMenu &menu, const FlowId &flow);
    void addOwnFlow(QMenu &menu);
    void addClipboard(QMenu &menu);
    void addAlignment(QMenu &menu);
    void addArranging(QMenu &menu, const NodeId &node, const QList<NodeId> &nodes);
    void fillForSheet(QMenu &menu, const QPointF &point);

    CanvasParts *m_parts;
    CanvasCommands *m_commands;
    CanvasClipboard *m_clipboard;
};

} // namespace portolan
