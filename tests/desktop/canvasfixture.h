#pragma once

#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "diagram/geometry.h"
#include "edit/document.h"

#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

#include <functional>
#include <memory>

namespace portolan {

/// A canvas of its own with the standard sample (ten flows), shown and laid out.
struct CanvasFixture
{
    Document document{builtInCatalog()};
    Selection selection;
    std::unique_ptr<CanvasView> view;

    explicit CanvasFixture(const QString &sample = QStringLiteral("standard"))
    {
        document.setToday(QDate(2024, 1, 15));
        if (!sample.isEmpty())
            open(sample);
        view = std::make_unique<CanvasView>(&document, &selection);
        view->resize(1400, 900);
        view->show();
        view->setFocus();
        QApplication::processEvents();
    }

    void open(const QString &sample)
    {
        const auto opened =
            document.open(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/") + sample +
                          QStringLiteral(".portolan"));
        if (!opened)
            qFatal("the sample cannot be opened");
    }

    static NodeId node(const char *id) { return NodeId(QString::fromLatin1(id)); }
    QPoint centre(const NodeId &id) const { return view->viewportRectOf(id).center(); }
    QPoint centre(const FlowId &id) const { return view->viewportRectOf(id).center(); }
    /// A place of a card that no socket covers.
    QPoint grip(const NodeId &id) const
    {
        return view->viewportRectOf(id).topLeft() + QPoint(12, 6);
    }
    const Arrow &arrow(size_t index) const { return view->diagram().arrows.at(index); }
    QRectF cardRect(const NodeId &id) const
    {
        const Card *card = view->diagram().card(id);
        return card ? card->rect : QRectF();
    }
    /// A place of the sheet where nothing is.
    QPoint emptyPoint() const
    {
        const QRectF zone = view->diagram().zones.front().rect;
        return view->mapFromScene(zone.topLeft() + QPointF(4, 4));
    }

    void mouse(QEvent::Type type, const QPoint &at, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const bool down = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
        const bool move = type == QEvent::MouseMove;
        QMouseEvent event(type, QPointF(at), QPointF(view->viewport()->mapToGlobal(at)),
                          move ? Qt::NoButton : button, down ? button : Qt::NoButton, modifiers);
        QApplication::sendEvent(view->viewport(), &event);
    }
    void press(const QPoint &at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, modifiers);
    }
    void moveTo(const QPoint &at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        mouse(QEvent::MouseMove, at, Qt::LeftButton, modifiers);
    }
    void release(const QPoint &at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, modifiers);
    }
    void click(const QPoint &at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        press(at, modifiers);
        release(at, modifiers);
    }
    /// Press, several moves, release; Alt switches the guides off, so that distances are exact.
    void drag(const QPoint &from, const QPoint &by,
              Qt::KeyboardModifiers modifiers = Qt::AltModifier) const
    {
        press(from);
        for (int step = 1; step <= 4; ++step)
            moveTo(from + by * step / 4, modifiers);
        release(from + by, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(view.get(), key, modifiers);
    }
    QPoint positionOf(const char *id) const
    {
        return document.topology().positions.value(node(id));
    }
};

} // namespace portolan
