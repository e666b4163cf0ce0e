#pragma once

#include "desktop/canvas/canvascommands.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>

class QMouseEvent;

namespace portolan {

/// The mouse on the canvas: selecting, dragging cards, rubber band, panning, hovering.
class CanvasPointer : public QObject
{
    Q_OBJECT

public:
    CanvasPointer(CanvasParts *parts, CanvasCommands *commands, QObject *parent);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void leave();
    /// Gives up what is being done; false where nothing is.
    bool cancel();
    /// While the space bar is held, the left button pans.
    void setPanKey(bool held);
    /// Looks again at what is under the pointer, after the drawing has changed below it.
    void refreshHover();
    /// Where the pointer is over the drawing, in its units; none where it is elsewhere.
    std::optional<QPointF> place() const;
    /// The sentence about what is under a point of the viewport; empty over nothing.
    QString textAt(const QPointF &point) const;

private:
    enum class Mode { Idle, PressedNode, PressedEmpty, Moving, Band, Panning };

    void pressTarget(const CanvasTarget &target, bool adding);
    void startMove();
    void followPointer(const QPointF &position, Qt::KeyboardModifiers modifiers);
    void endPress();
    void selectBand(bool adding);
    void hover(const QPointF &position);
    void scrollAtEdge();
    void toIdle();
    void updateCursor();

    CanvasParts *m_parts;
    CanvasCommands *m_commands;
    Mode m_mode = Mode::Idle;
    CanvasTarget m_pressed;
    bool m_toggleOnRelease = false;
    bool m_onlyOnRelease = false; ///< a click on one of several selected cards selects it alone
    bool m_panKey = false;
    QPointF m_pressPosition; ///< viewport
    QPointF m_pressPoint;    ///< diagram
    QPointF m_position;      ///< of the pointer, viewport
    Qt::KeyboardModifiers m_modifiers;
    CanvasTarget m_hovered;
    QTimer m_edgeScroll;
};

} // namespace portolan
