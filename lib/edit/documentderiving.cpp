// Flows and findings of the open topology: at once where that takes no time, else aside.
#include "edit/document.h"
#include "flows/deriveflows.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace portolan {

std::shared_ptr<const FlowSet> Document::sharedFlows() const
{
    if (!m_flows)
        keepFlows(std::make_shared<const FlowSet>(deriveFlows(m_topology, *m_catalog, m_today)));
    return m_flows;
}

std::shared_ptr<const QList<Finding>> Document::sharedFindings() const
{
    if (!m_findings) {
        m_findings = std::make_shared<const QList<Finding>>(
            findFindings(m_topology, *m_catalog, flows(), m_today));
        m_latestFindings = m_findings;
    }
    return m_findings;
}

std::shared_ptr<const FlowSet> Document::latestFlows() const
{
    return isDeriving() && m_latestFlows ? m_latestFlows : sharedFlows();
}

std::shared_ptr<const QList<Finding>> Document::latestFindings() const
{
    return m_isDeriving && !m_findings && m_latestFindings ? m_latestFindings : sharedFindings();
}

void Document::keepFlows(std::shared_ptr<const FlowSet> flows) const
{
    m_flows = std::move(flows);
    m_latestFlows = m_flows;
}

// Flows go from what stands at the edge to anything else.
qint64 Document::pairsIn(const Topology &topology)
{
    const auto atTheEdge =
        std::count_if(topology.nodes.cbegin(), topology.nodes.cend(), [](const Node &node) {
            return node.type() == NodeType::EdgePool || node.type() == NodeType::ReverseProxy;
        });
    return qint64(atTheEdge) * qint64(topology.nodes.size());
}

void Document::announce(const DocumentChange &change)
{
    if (change.affectsFlows()) {
        m_untold.add(change);
        m_isDeriving = isLarge();
    }
    emit changed(change);
    // Whoever heard of it may have changed something in turn, which tells all of it.
    if (!m_untold.affectsFlows())
        return;
    if (m_isDeriving) {
        if (change.affectsFlows())
            deriveAside();
        return;
    }
    const DocumentChange news = std::exchange(m_untold, {});
    emit flowsChanged(news);
    emit findingsChanged(news);
}

void Document::deriveAside()
{
    m_pool.clear(); // what waits there is of a topology that is no more
    m_pool.start([this, topology = m_topology, catalog = m_catalog, today = m_today,
                  revision = m_revision] {
        // The pool is waited for before this object goes, and the calls go with it.
        const auto flows = std::make_shared<const FlowSet>(deriveFlows(topology, *catalog, today));
        QMetaObject::invokeMethod(
            this, [this, revision, flows] { takeFlows(revision, flows); }, Qt::QueuedConnection);
        const auto findings =
            std::make_shared<const QList<Finding>>(findFindings(topology, *catalog, *flows, today));
        QMetaObject::invokeMethod(
            this, [this, revision, findings] { takeFindings(revision, findings); },
            Qt::QueuedConnection);
    });
}

// Somebody may not have been able to wait and has derived the same meanwhile.
void Document::takeFlows(quint64 revision, const std::shared_ptr<const FlowSet> &flows)
{
    if (revision != m_revision || !m_isDeriving)
        return;
    if (!m_flows)
        keepFlows(flows);
    emit flowsChanged(m_untold);
}

void Document::takeFindings(quint64 revision, const std::shared_ptr<const QList<Finding>> &findings)
{
    if (revision != m_revision || !m_isDeriving)
        return;
    m_isDeriving = false;
    if (!m_findings)
        m_findings = m_latestFindings = findings;
    emit findingsChanged(std::exchange(m_untold, {}));
}

void Document::finishDeriving()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace portolan
