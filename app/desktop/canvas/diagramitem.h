#pragma once

#include "diagram/painter.h"

#include <QGraphicsItem>
#include <QPixmap>

namespace portolan {

class CanvasDrawing;

/// The whole drawing as one scene item: one batch paints ten thousand arrows in the time that
/// as many items would need to be found.
class DiagramItem : public QGraphicsItem
{
public:
    explicit DiagramItem(const CanvasDrawing *drawing);

    void setTheme(const Theme &theme);
    const Theme &theme() const { return *m_theme; }
    /// The drawing is another.
    void setBounds(const QRectF &bounds);
    void setLit(const QSet<FlowId> &flows, const QSet<NodeId> &nodes);
    void setSelected(const QSet<FlowId> &flows, const QSet<NodeId> &nodes);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option,
               QWidget *widget = nullptr) override;

private:
    PaintOptions optionsFor(const QPainter &painter, const QRectF &exposed) const;
    void paintStanding(QPainter &painter, const QSize &window, const PaintOptions &options);

    const CanvasDrawing *m_drawing;
    const Theme *m_theme;
    QRectF m_bounds;
    PaintOptions m_options;
    QPixmap m_standing; ///< while cards move: the window without them; else null
    QTransform m_standingAt;
};

} // namespace portolan
