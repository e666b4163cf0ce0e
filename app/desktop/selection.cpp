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

void Selection::setHoveredFlow(const FlowId &flow)
{
    if (flow == m_hoveredFlow)
        return;
    m_hoveredFlow = flow;
    emit hoverChanged(flow);
}

} // namespace portolan
