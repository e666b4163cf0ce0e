#pragma once

#include "desktop/canvas/canvasreading.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace portolan {

class CanvasAccessibility;

/// What Qt asks for the interface of an object; null for all but canvases.
QAccessibleInterface *canvasInterface(const QString &className, QObject *object);

/// The view: its children are the things of the drawing, then the widgets that lie over it.
class CanvasViewInterface : public QAccessibleWidget
{
public:
    explicit CanvasViewInterface(QWidget *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    CanvasAccessibility *canvas() const;
    QList<QWidget *> overlays() const;
};

/// A zone, card, note or arrow. Valid as long as it is drawn.
class CanvasItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(portolan::CanvasItemInterface)

public:
    CanvasItemInterface(CanvasAccessibility *canvas, const ReadingItem &item);

    const ReadingItem &item() const { return m_item; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

    /// What opens a thing: a group its members, a card its main property, a flow its row.
    static QString openAction() { return QStringLiteral("Open"); }

private:
    QPointer<CanvasAccessibility> m_canvas;
    ReadingItem m_item;
};

} // namespace portolan
