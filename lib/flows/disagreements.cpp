#include "flows/disagreements.h"

#include "flows/deriveflows.h"
#include "flows/ruleconditions.h"

#include <algorithm>

namespace portolan {

namespace {

/// What decides whether a contradiction concerns a topology at all.
class Concern
{
public:
    Concern(const Topology &topology, const Catalog &catalog)
        : m_catalog(catalog), m_index(topology), m_conditions(m_index, catalog)
    {
    }

    /// A document of the topology's product, or of no product, is on one of the sides.
    bool isOfProduct(const Contradiction &contradiction) const
    {
        for (const ContradictionSide &side : contradiction.sides) {
            for (const QString &id : side.documents) {
                const SourceDocument *document = m_catalog.document(id);
                if (!document || document->product.isEmpty() ||
                    document->product == m_conditions.product())
                    return true;
            }
        }
        return false;
    }

    bool touches(const Contradiction &contradiction) const
    {
        if (!contradiction.touches || !m_conditions.holdForTopology(*contradiction.touches))
            return false;
        const std::vector<int> nears =
            m_index.ofTypes({NodeType::EdgePool, NodeType::ReverseProxy});
        return std::any_of(nears.begin(), nears.end(), [&](int near) {
            return m_conditions.holdForNear(*contradiction.touches, m_index.node(near));
        });
    }

private:
    const Catalog &m_catalog;
    TopologyIndex m_index;
    RuleConditions m_conditions;
};

} // namespace

QList<Disagreement> contradictionsTouching(const Topology &topology, const Catalog &catalog,
                                           const FlowSet &flows, const QList<Finding> &findings)
{
    QHash<QString, QList<FlowId>> carriers;
    for (const Flow &flow : flows.flows) {
        for (const QString &code : flow.contradictions)
            carriers[code].append(flow.id);
    }
    QStringList found;
    for (const Finding &finding : findings) {
        if (!found.contains(finding.code))
            found.append(finding.code);
    }
    const Concern concern(topology, catalog);
    QList<Disagreement> touching;
    for (const Contradiction &contradiction : catalog.contradictions) {
        Disagreement one;
        one.code = contradiction.code;
        one.flows = carriers.value(contradiction.code);
        for (const QString &code : contradiction.findings) {
            if (found.contains(code))
                one.findings.append(code);
        }
        const auto decided = topology.readings.constFind(contradiction.code);
        one.isDecided = decided != topology.readings.constEnd();
        if (one.isDecided)
            one.decidedDocument = decided->follow;
        const bool bears = concern.isOfProduct(contradiction) &&
                           (!one.findings.isEmpty() || concern.touches(contradiction));
        if (one.isDecided || !one.flows.isEmpty() || bears)
            touching.append(one);
    }
    return touching;
}

QList<FlowId> flowsThatDiffer(const Topology &topology, const Catalog &catalog, const QString &code,
                              const QString &document, QDate today)
{
    Topology before = topology;
    before.reading = Reading::Recommended;
    before.flowNumbers.clear();
    before.readings.remove(code);
    Topology after = before;
    if (!document.isEmpty())
        after.readings[code].follow = document;
    const FlowSet old = deriveFlows(before, catalog, today);
    const FlowSet chosen = deriveFlows(after, catalog, today);
    QHash<FlowId, const Flow *> byId;
    for (const Flow &flow : chosen.flows)
        byId.insert(flow.id, &flow);
    QList<FlowId> differing;
    for (const Flow &flow : old.flows) {
        const Flow *same = byId.take(flow.id);
        // Numbers follow the order, and what is the same may have moved up.
        Flow compared = same ? *same : Flow();
        compared.number = flow.number;
        if (!(compared == flow))
            differing.append(flow.id);
    }
    for (const Flow &flow : chosen.flows) {
        if (byId.contains(flow.id))
            differing.append(flow.id);
    }
    return differing;
}

} // namespace portolan
