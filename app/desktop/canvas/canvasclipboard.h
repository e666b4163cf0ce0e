#pragma once

#include "desktop/canvas/canvascommands.h"
#include "desktop/canvas/selectioncopy.h"

#include <QCoreApplication>

#include <optional>

namespace portolan {

struct PastedNodes;

/// Cut, copy, paste and duplicate of what is selected on the canvas. What is pasted lies at the
/// pointer, below its original where the user has placed that, or where the layout finds room:
/// never on anything. It is selected; every deed is one step.
class CanvasClipboard
{
    Q_DECLARE_TR_FUNCTIONS(portolan::CanvasClipboard)

public:
    CanvasClipboard(CanvasParts *parts, CanvasCommands *commands)
        : m_parts(parts), m_commands(commands)
    {
    }

    /// Asks first where some of the nodes are folded.
    void cut();
    /// The selected nodes; where only flows are selected, their rows. False where nothing is.
    bool copy();
    /// A picture or a table of what is selected, or of everything.
    void copyAs(CopyForm form);
    /// The nodes of the clipboard. AT: the place in the drawing; none: by their originals. A
    /// hint says what was expected where there are none.
    void paste(std::optional<QPointF> at);
    void duplicate();

private:
    SelectionCopy selectionCopy() const;
    void insert(const Topology &clipping, const QString &text, std::optional<QPointF> at);
    bool isPlaced(const NodeId &original, const NodeId &copy) const;
    std::optional<QMap<NodeId, QPoint>> placesOf(const PastedNodes &pasted,
                                                 std::optional<QPointF> at) const;

    CanvasParts *m_parts;
    CanvasCommands *m_commands;
};

} // namespace portolan
