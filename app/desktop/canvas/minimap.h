#pragma once

#include "diagram/geometry.h"
#include "diagram/theme.h"

#include <QPixmap>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace portolan {

class CanvasDrawing;
class ViewNavigator;

/// The whole drawing in a corner of the canvas, with a frame around the part that the window shows.
/// Stands there only where that is not everything. A press or a drag brings a place to the middle
/// of the window, the wheel zooms, arrow keys move the frame. It leaves a corner in which the
/// selected or focused thing lies.
///
/// Drawn in few strokes and kept as a picture: scrolling costs one frame, and a layout is drawn
/// once the layouts stop (a drag lays out all the time).
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(const CanvasDrawing *drawing, ViewNavigator *navigator, QWidget *canvas);

    void setTheme(const Theme &theme);
    void setMarked(const QSet<NodeId> &cards, const QSet<FlowId> &arrows);
    /// Whether the user wants to see it at all.
    void setWanted(bool wanted);
    bool isWanted() const { return m_isWanted; }
    /// The drawing is another.
    void drawingChanged();
    /// Takes its place in ROOM (coordinates of the canvas), or hides. It keeps clear of KEEP_FREE
    /// where a corner allows it.
    void place(const QRect &room, const QRectF &keepFree);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeIn(const QSize &room) const;
    QTransform toMap() const;
    void lead(const QPointF &position);
    /// The picture is to be drawn again; what it shows stands until then.
    void outdate();
    void render();
    void paintMarks(QPainter &painter) const;
    void retranslate();

    const CanvasDrawing *m_drawing;
    ViewNavigator *m_navigator;
    const Theme *m_theme;
    QSet<NodeId> m_markedCards;
    QSet<FlowId> m_markedArrows;
    QPixmap m_picture;
    bool m_isOutdated = true;
    int m_rendered = 0; ///< counts the pictures that were begun
    QTimer m_rest;      ///< until a drawing that keeps changing is drawn
    int m_corner = 0;
    bool m_isWanted = true;
    bool m_isDragged = false;
    QPointF m_grip; ///< from the pointer to the middle of the frame, while it is dragged
};

} // namespace portolan
