#include "flows/explainflow.h"

#include "flows/flowtext.h"

#include <algorithm>

namespace portolan {

namespace {

/// "F-012", "f-12" or "12" as a number; 0 for anything else.
int numberOf(const QString &name)
{
    const QString digits = name.startsWith(u"F-", Qt::CaseInsensitive) ? name.mid(2) : name;
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number > 0 && digits.at(0).isDigit() ? number : 0;
}

FlowId idOf(const Topology &topology, const FlowSet &flows, const QString &name)
{
    const int number = numberOf(name);
    if (number == 0)
        return FlowId(name);
    for (const Flow &flow : flows.flows) {
        if (flow.number == number)
            return flow.id;
    }
    for (auto it = topology.flowNumbers.cbegin(); it != topology.flowNumbers.cend(); ++it) {
        if (it.value() == number)
            return it.key();
    }
    return {};
}

/// "rule:near:far", whose nodes may themselves hold no colon.
struct IdParts
{
    QString rule;
    NodeId first;
    NodeId second;

    explicit IdParts(const FlowId &id)
    {
        const QStringList parts = id.value.split(u':');
        if (parts.size() != 3)
            return;
        rule = parts.at(0);
        first = NodeId(parts.at(1));
        second = NodeId(parts.at(2));
    }
};

const DocumentRow *rowWith(const SourceDocument &document, const QString &id)
{
    for (const DocumentTable &table : document.tables) {
        for (const DocumentRow &row : table.rows) {
            if (row.flow.id == id)
                return &row;
        }
    }
    return nullptr;
}

const SourceDocument *documentOf(const Catalog &catalog, const QString &row)
{
    return catalog.document(row.left(row.indexOf(u'/')));
}

bool isOtherwise(const FlowTemplate &row, const FlowTemplate &rule)
{
    return row.from.interface != rule.from.interface || row.to.interface != rule.to.interface ||
           row.transport != rule.transport ||
           (row.ports != rule.ports && rule.ports.setting.isEmpty()) ||
           (row.sourcePorts != rule.sourcePorts && !rule.sourcePorts.setting.isEmpty());
}

class Explainer
{
public:
    Explainer(const Topology &topology, const Catalog &catalog, const FlowSet &flows)
        : m_topology(topology), m_catalog(catalog), m_flows(flows), m_index(topology)
    {
    }

    std::optional<FlowExplanation> explain(const QString &name)
    {
        m_explanation.id = idOf(m_topology, m_flows, name);
        if (const Flow *flow = m_flows.flow(m_explanation.id))
            m_explanation.flow = *flow;
        readSuppression();
        const IdParts parts(m_explanation.id);
        if (m_explanation.id.isEmpty() || (!findTemplate(parts) && !isKnown()))
            return std::nullopt;
        if (m_explanation.rule) {
            readConditions(parts);
            readContradictions();
            readDifferingRows();
        }
        return m_explanation;
    }

private:
    bool isKnown() const { return m_explanation.flow || m_explanation.isSuppressed; }

    void readSuppression()
    {
        if (!m_flows.suppressed.contains(m_explanation.id))
            return;
        m_explanation.isSuppressed = true;
        for (const SuppressedFlow &suppressed : m_topology.suppressedFlows) {
            if (suppressed.flow == m_explanation.id)
                m_explanation.suppressedReason = suppressed.reason;
        }
    }

    bool findTemplate(const IdParts &parts)
    {
        if (parts.rule.contains(u'/')) {
            const SourceDocument *document = documentOf(m_catalog, parts.rule);
            m_explanation.printed = document ? rowWith(*document, parts.rule) : nullptr;
            if (m_explanation.printed)
                m_explanation.rule = &m_explanation.printed->flow;
        } else {
            m_explanation.rule = bestTemplate(parts);
        }
        return m_explanation.rule;
    }

    // Of a rule's templates the one whose demands the pair comes nearest to.
    const FlowTemplate *bestTemplate(const IdParts &parts) const
    {
        const FlowTemplate *best = nullptr;
        qsizetype fewest = 0;
        for (const Rule &rule : m_catalog.rules) {
            if (rule.id != parts.rule)
                continue;
            const QList<ConditionLine> lines = linesOf(rule, parts);
            const qsizetype unmet =
                std::count_if(lines.begin(), lines.end(),
                              [](const ConditionLine &line) { return !line.holds.value_or(true); });
            if (!best || unmet < fewest) {
                best = &rule;
                fewest = unmet;
            }
        }
        return best;
    }

    QList<ConditionLine> linesOf(const FlowTemplate &rule, const IdParts &parts) const
    {
        return conditionLines(rule, m_catalog, m_index, m_index.find(parts.first),
                              m_index.find(parts.second));
    }

    void readConditions(const IdParts &parts)
    {
        m_explanation.conditions = linesOf(*m_explanation.rule, parts);
        // What an absent id names must itself be there.
        for (const NodeId &id : {parts.first, parts.second}) {
            if (id != NodeId(QStringLiteral("any")) && m_index.find(id) < 0)
                m_explanation.conditions.append(
                    {filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP(
                                                        "flows", "The topology has a node “%1”.")),
                              {BilingualText::same(id.value)}),
                     false});
        }
        if (m_explanation.isPresent() || m_explanation.isSuppressed)
            return;
        if (m_explanation.printed && m_flows.reading == Reading::Recommended) {
            m_explanation.conditions.append(
                {phraseInBoth("flows", QT_TRANSLATE_NOOP(
                                           "flows", "The topology is read as documented, with the "
                                                    "document of the row.")),
                 false});
        } else if (!m_explanation.printed && m_flows.reading == Reading::Documented) {
            m_explanation.conditions.append(
                {phraseInBoth("flows",
                              QT_TRANSLATE_NOOP("flows", "The topology is read as recommended.")),
                 false});
        } else {
            readAnyStandIn(parts);
        }
    }

    // Demands that all hold, and yet no flow: nodes stand where Any was asked for, the type of a
    // node does not fit, or a reading leaves the rule out.
    void readAnyStandIn(const IdParts &parts)
    {
        const auto holds = [](const ConditionLine &line) { return line.holds.value_or(true); };
        const QList<ConditionLine> &lines = m_explanation.conditions;
        if (!std::all_of(lines.begin(), lines.end(), holds))
            return;
        for (const QString &code : m_explanation.rule->contradictions) {
            if (m_topology.readings.contains(code)) {
                m_explanation.conditions.append(
                    {filledIn(phraseInBoth("flows", QT_TRANSLATE_NOOP(
                                                        "flows", "In contradiction %1 the topology "
                                                                 "follows what is recommended.")),
                              {BilingualText::same(code)}),
                     false});
                return;
            }
        }
        const bool asksAny = parts.second == NodeId(QStringLiteral("any"));
        m_explanation.conditions.append(
            {asksAny ? phraseInBoth("flows", QT_TRANSLATE_NOOP(
                                                 "flows", "No node stands at the other end, so "
                                                          "that Any stands for it."))
                     : phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Both nodes are of the "
                                                                        "types that the rule "
                                                                        "joins.")),
             false});
    }

    void readContradictions()
    {
        const QStringList codes = m_explanation.flow ? m_explanation.flow->contradictions
                                                     : m_explanation.rule->contradictions;
        for (const QString &code : codes) {
            ExplainedContradiction one;
            one.contradiction = m_catalog.contradiction(code);
            if (!one.contradiction)
                continue;
            const ReadingChoice choice = m_topology.readings.value(code);
            if (m_flows.reading == Reading::Recommended) {
                one.decidedDocument = choice.follow;
                one.decidedReason = choice.reason;
            }
            m_explanation.contradictions.append(one);
        }
    }

    void readDifferingRows()
    {
        if (m_explanation.printed || !m_explanation.flow)
            return;
        for (const QString &id : m_explanation.flow->rows) {
            const SourceDocument *document = documentOf(m_catalog, id);
            const DocumentRow *row = document ? rowWith(*document, id) : nullptr;
            if (row && isOtherwise(row->flow, *m_explanation.rule))
                m_explanation.differingRows.push_back({document, row});
        }
    }

    const Topology &m_topology;
    const Catalog &m_catalog;
    const FlowSet &m_flows;
    TopologyIndex m_index;
    FlowExplanation m_explanation;
};

} // namespace

std::optional<FlowExplanation> explainFlow(const Topology &topology, const Catalog &catalog,
                                           const FlowSet &flows, const QString &name)
{
    return Explainer(topology, catalog, flows).explain(name);
}

} // namespace portolan
