#pragma once

#include "desktop/canvas/canvascommands.h"

#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace portolan {

class CanvasPointer;

/// The keyboard on the canvas: walking through cards and arrows (Tab in reading order, Ctrl and an
/// arrow key to the nearest card, Alt and an arrow key along the flows), selecting several,
/// nudging, deleting, scrolling and zooming.
class CanvasKeys : public QObject
{
    Q_OBJECT

public:
    CanvasKeys(CanvasParts *parts, CanvasCommands *commands, CanvasPointer *pointer,
               QObject *parent);

    /// True for keys that the canvas takes before the shortcuts of the window do.
    static bool overridesShortcut(const QKeyEvent &event);
    /// False where the key means nothing to the canvas.
    bool press(const QKeyEvent &event);
    bool release(const QKeyEvent &event);
    /// Tab (or Shift+Tab): to the next card or arrow. False where there is none, so that the focus
    /// leaves the canvas.
    bool walk(bool forward);
    /// Where a walk arrives: it is seen, selected, has the focus and is said.
    void goTo(const CanvasTarget &target);
    /// Ends a nudge: what the presses of arrow keys before have moved is one step of the undo
    /// history, what comes after another.
    void endNudge();

private:
    static bool isWalk(const QKeyEvent &event);
    static bool isToggle(const QKeyEvent &event);
    void walkTowards(const QPointF &direction, Qt::KeyboardModifiers modifiers);
    void joinAndGoTo(const CanvasTarget &next);
    void goToEnd(bool first);
    void toggle();
    bool pressArrow(Qt::Key key, Qt::KeyboardModifiers modifiers);
    bool pressCommand(const QKeyEvent &event);
    void nudge(const QPointF &by);
    void activate();
    void escape();

    CanvasParts *m_parts;
    CanvasCommands *m_commands;
    CanvasPointer *m_pointer;
    NodeId m_home; ///< the card whose flows are walked through
    int m_gesture = 0;
    QTimer m_nudgeEnd;
};

} // namespace portolan
