#include "diagram/auditscene.h"

#include <set>

// Boxes on boxes: labels, cards and notes.
namespace portolan {

namespace {

class BoxAudit
{
public:
    BoxAudit(const AuditScene &scene, AuditFindings &findings)
        : m_scene(scene), m_findings(findings), m_counts(findings.counts),
          m_overlapped(scene.labels.size(), false)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_scene.labels.size(); ++i) {
            const auto bounds = AuditIndex::boundsOf(m_scene.labels[i].rect);
            m_scene.labelIndex.find(bounds, [&](int other) {
                if (size_t(other) > i)
                    labelOnLabel(i, size_t(other));
            });
            m_scene.nodeIndex.find(bounds, [&](int node) { labelOnNode(i, size_t(node)); });
        }
        for (size_t i = 0; i < m_scene.nodes.size(); ++i) {
            m_scene.nodeIndex.find(AuditIndex::boundsOf(m_scene.nodes[i].rect), [&](int other) {
                if (size_t(other) > i)
                    nodeOnNode(i, size_t(other));
            });
        }
        m_counts.overlappedLabels = int(std::count(m_overlapped.begin(), m_overlapped.end(), true));
        for (const int node : m_stacked)
            m_counts.stackedCards.append(m_scene.nodes[size_t(node)].id);
    }

private:
    void labelOnLabel(size_t first, size_t second)
    {
        const AuditLabel &a = m_scene.labels[first], &b = m_scene.labels[second];
        if (!auditOverlap(a.rect, b.rect))
            return;
        ++m_counts.labelLabelOverlaps;
        m_overlapped[first] = m_overlapped[second] = true;
        DiagramFault fault{DiagramFault::Kind::LabelOnLabel, a.rect & b.rect, {}, {}};
        m_scene.addOwner(a, fault);
        m_scene.addOwner(b, fault);
        m_findings.add(fault);
    }

    void labelOnNode(size_t index, size_t node)
    {
        const AuditLabel &label = m_scene.labels[index];
        const AuditNode &card = m_scene.nodes[node];
        if (label.node == int(node) || !auditOverlap(label.rect, card.rect))
            return;
        ++m_counts.labelNodeOverlaps;
        m_counts.noteOverlaps += card.isNote;
        m_overlapped[index] = true;
        DiagramFault fault{DiagramFault::Kind::LabelOnCard, label.rect & card.rect, {card.id}, {}};
        m_scene.addOwner(label, fault);
        m_findings.add(fault);
    }

    void nodeOnNode(size_t first, size_t second)
    {
        const AuditNode &a = m_scene.nodes[first], &b = m_scene.nodes[second];
        if (!auditOverlap(a.rect, b.rect))
            return;
        ++m_counts.nodeOverlaps;
        m_counts.noteOverlaps += a.isNote || b.isNote;
        for (const size_t node : {first, second}) {
            if (m_scene.nodes[node].manual)
                m_stacked.insert(int(node));
        }
        m_findings.add({DiagramFault::Kind::CardOnCard, a.rect & b.rect, {a.id, b.id}, {}});
    }

    const AuditScene &m_scene;
    AuditFindings &m_findings;
    DiagramAudit &m_counts;
    std::vector<bool> m_overlapped;
    std::set<int> m_stacked;
};

} // namespace

void auditBoxes(const AuditScene &scene, AuditFindings &findings)
{
    BoxAudit(scene, findings).run();
}

} // namespace portolan
