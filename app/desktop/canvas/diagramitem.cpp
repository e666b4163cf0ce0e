#include "desktop/canvas/diagramitem.h"

#include "desktop/canvas/canvasdrawing.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

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
    update();
}

void DiagramItem::setBounds(const QRectF &bounds)
{
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    update();
}

void DiagramItem::setLit(const QSet<FlowId> &flows, const QSet<NodeId> &nodes)
{
    m_options.highlightedFlows = flows;
    m_options.highlightedNodes = nodes;
    update();
}

void DiagramItem::setSelected(const QSet<FlowId> &flows, const QSet<NodeId> &nodes)
{
    m_options.selectedFlows = flows;
    m_options.selectedNodes = nodes;
    update();
}

void DiagramItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    PaintOptions options = m_options;
    options.exposed = option->exposedRect;
    options.scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setClipRect(m_bounds, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::TextAntialiasing);
    paintDiagram(*painter, m_drawing->geometry(), *m_theme, options);
}

} // namespace portolan
