#pragma once

#include "desktop/canvas/canvasreading.h"

#include <QAccessible>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace portolan {

class CanvasCommands;
class CanvasKeys;

/// What a canvas tells screen readers: its zones, cards, notes and arrows as children of the view,
/// in reading order, and the events when the keyboard walk, the selection or the drawing change.
/// An interface for a thing is made when a reader asks for it, and goes with the thing: a drawing
/// of ten thousand arrows costs nothing until one is looked at.
class CanvasAccessibility : public QObject, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    CanvasAccessibility(CanvasParts *parts, CanvasCommands *commands, CanvasKeys *keys);
    ~CanvasAccessibility() override;

    /// Of a view, or null while it is none yet or no more.
    static CanvasAccessibility *of(const QObject *view);

    CanvasParts &parts() const { return *m_parts; }
    const CanvasReading &reading() const { return m_reading; }
    /// The interface of the thing at a place in reading order.
    QAccessibleInterface *child(int index);
    QAccessibleInterface *interfaceOf(const ReadingItem &item);
    /// What the keyboard is on; null where that is nothing.
    QAccessibleInterface *focused();
    bool isFocused(const ReadingItem &item) const;
    /// As if the keyboard walk had come there: selects and shows it.
    void select(const ReadingItem &item);
    /// As a double click.
    void open(const ReadingItem &item);
    int interfacesMade() const { return int(m_children.size()); }

    /// The keyboard walk has moved, or the view has got the focus.
    void focusMoved();
    void selectionChanged();
    /// The drawing is another. SETTLED: not a step of a drag.
    void drawingChanged(bool settled);

signals:
    /// What a reader is told, and about what.
    void said(QAccessible::Event type, QAccessibleInterface *about);

private:
    void accessibilityActiveChanged(bool active) override;
    void send(QAccessible::Event type, QAccessibleInterface *about);
    void sayOfView(QAccessible::Event type);
    void saySelected(const QSet<NodeId> &cards, const QSet<FlowId> &arrows,
                     QAccessible::Event type);
    void sendFocus();

    CanvasParts *m_parts;
    CanvasCommands *m_commands;
    CanvasKeys *m_keys;
    CanvasReading m_reading;
    QHash<QString, QAccessible::Id> m_children;
    QSet<NodeId> m_cards; ///< that were said to be selected
    QSet<FlowId> m_arrows;
    bool m_isHeard = QAccessible::isActive(); ///< a reader runs; else nothing is said
    QTimer m_focusRest; ///< once a turn of the event loop, after what the widgets say
};

} // namespace portolan
