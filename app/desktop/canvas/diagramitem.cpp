#include "desktop/canvas/diagramitem.h"

#include "desktop/canvas/canvasdrawing.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace portolan {

DiagramItem::DiagramItem(const CanvasDrawing *drawing)
    : m_drawing(drawing), m_theme(&Theme::light())
{
    // Without it the exposed rectangle of paint() is the whole drawing.
    setFlag(ItemUsesExtendedStyleOption);
    m_options.levelOfDetail = true;
}

void DiagramItem::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_standing = QPixmap();
    update();
}

void DiagramItem::setBounds(const QRectF &bounds)
{
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    m_standing = QPixmap();
    update();
}

void DiagramItem::setLit(const QSet<FlowId> &flows, const QSet<NodeId> &nodes)
{
    m_options.highlightedFlows = flows;
    m_options.highlightedNodes = nodes;
    m_standing = QPixmap();
    update();
}

void DiagramItem::setSelected(const QSet<FlowId> &flows, const QSet<NodeId> &nodes)
{
    m_options.selectedFlows = flows;
    m_options.selectedNodes = nodes;
    m_standing = QPixmap();
    update();
}

PaintOptions DiagramItem::optionsFor(const QPainter &painter, const QRectF &exposed) const
{
    PaintOptions options = m_options;
    options.exposed = exposed;
    options.scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    options.index = &m_drawing->index();
    return options;
}

void DiagramItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    PaintOptions options = optionsFor(*painter, option->exposedRect);
    painter->setClipRect(m_bounds, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::TextAntialiasing);
    if (const PaintPart *moving = m_drawing->moving()) {
        const QPaintDevice *device = painter->device();
        paintStanding(*painter, widget ? widget->size() : QSize(device->width(), device->height()),
                      options);
        options.only = moving;
    } else {
        m_standing = QPixmap();
    }
    paintDiagram(*painter, m_drawing->geometry(), *m_theme, options);
}

// All that stands still is painted once and then copied, until the view scrolls, zooms or grows.
void DiagramItem::paintStanding(QPainter &painter, const QSize &window, const PaintOptions &options)
{
    const QTransform view = painter.worldTransform();
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (QSizeF(window) * ratio).toSize();
    if (m_standing.size() != size || m_standing.devicePixelRatio() != ratio ||
        m_standingAt != view) {
        m_standing = QPixmap(size);
        m_standing.setDevicePixelRatio(ratio);
        m_standing.fill(m_theme->background);
        m_standingAt = view;
        QPainter standing(&m_standing);
        standing.setWorldTransform(view);
        PaintOptions rest = options;
        rest.without = m_drawing->moving();
        rest.exposed = view.inverted().mapRect(QRectF(QPointF(), window));
        paintDiagram(standing, m_drawing->geometry(), *m_theme, rest);
    }
    painter.save();
    painter.resetTransform(); // the clip stays the sheet
    painter.drawPixmap(0, 0, m_standing);
    painter.restore();
}

} // namespace portolan
