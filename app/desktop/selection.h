#pragma once

#include "base/strongid.h"

#include <QObject>
#include <QSet>

namespace portolan {

/// What is selected and what the pointer is over. Canvas, flow table, findings and inspector all
/// read and set it, and so stay linked without knowing each other. Ids only: a selection outlives
/// undo.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr) : QObject(parent) {}

    const QSet<NodeId> &nodes() const { return m_nodes; }
    const QSet<FlowId> &flows() const { return m_flows; }
    const FlowId &hoveredFlow() const { return m_hoveredFlow; }
    const NodeId &hoveredNode() const { return m_hoveredNode; }
    bool isEmpty() const { return m_nodes.isEmpty() && m_flows.isEmpty(); }

    /// Signals only where something changes.
    void select(const QSet<NodeId> &nodes, const QSet<FlowId> &flows);
    void selectNode(const NodeId &node) { select({node}, {}); }
    void selectFlow(const FlowId &flow) { select({}, {flow}); }
    void clear() { select({}, {}); }
    /// What the pointer is over: a node, a flow, or neither.
    void setHovered(const NodeId &node, const FlowId &flow);
    void setHoveredFlow(const FlowId &flow) { setHovered({}, flow); }

signals:
    void changed();
    void hoverChanged();
    /// Somebody asks that the thing be scrolled into view (a row or a finding was activated).
    void revealRequested(const portolan::NodeId &node, const portolan::FlowId &flow);
    /// Somebody asks where an address or a name is used.
    void usagesRequested(const QString &text);
    /// A finding leads to a property: the inspector shows and focuses it.
    void propertyRequested(const portolan::NodeId &node, const QString &pointer);

private:
    QSet<NodeId> m_nodes;
    QSet<FlowId> m_flows;
    FlowId m_hoveredFlow;
    NodeId m_hoveredNode;
};

} // namespace portolan
