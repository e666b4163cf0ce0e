#include "desktop/selection.h"

namespace portolan {

void Selection::select(const QSet<NodeId> &nodes, const QSet<FlowId> &flows)
{
    if (nodes == m_nodes && flows == m_flows)
        return;
    m_nodes = nodes;
    m_flows = flows;
    emit changed();
}

void Selection::setHovered(const NodeId &node, const FlowId &flow)
{
    if (flow == m_hoveredFlow && node == m_hoveredNode)
        return;
    m_hoveredFlow = flow;
    m_hoveredNode = node;
    emit hoverChanged();
}

} // namespace portolan
