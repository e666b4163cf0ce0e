#include "flows/chosenreadings.h"

#include <algorithm>

namespace portolan {

namespace {

const DocumentRow *rowFor(const SourceDocument &document, const QString &rule)
{
    for (const DocumentTable &table : document.tables) {
        for (const DocumentRow &row : table.rows) {
            if (row.rules.contains(rule) && !row.derived)
                return &row;
        }
    }
    return nullptr;
}

bool isEdge(const RuleEnd &end)
{
    return end.types.contains(NodeType::EdgePool);
}

void follow(const FlowTemplate &row, const QList<Aspect> &aspects, Rule &rule)
{
    if (aspects.contains(Aspect::Interface)) {
        rule.from.interface = row.from.interface;
        rule.to.interface = row.to.interface;
    }
    if (aspects.contains(Aspect::Ports)) {
        rule.sourcePorts = row.sourcePorts;
        rule.ports = row.ports;
    }
    if (aspects.contains(Aspect::FarEnd)) {
        (isEdge(rule.from) ? rule.to : rule.from) = isEdge(row.from) ? row.to : row.from;
        rule.when.relation = row.when.relation;
    }
    if (aspects.contains(Aspect::Addresses))
        rule.balanced = row.balanced;
}

} // namespace

bool ChosenReadings::concern(const Rule &rule) const
{
    return !m_topology.readings.isEmpty() &&
           std::any_of(rule.contradictions.begin(), rule.contradictions.end(),
                       [this](const QString &code) { return m_topology.readings.contains(code); });
}

std::optional<Rule> ChosenReadings::decided(Rule rule) const
{
    const QStringList codes = rule.contradictions;
    for (const QString &code : codes) {
        const Contradiction *contradiction = m_catalog.contradiction(code);
        const SourceDocument *document = m_catalog.document(m_topology.readings.value(code).follow);
        if (!contradiction || !document || document->tables.isEmpty())
            continue;
        const DocumentRow *row = rowFor(*document, rule.id);
        if (row)
            follow(row->flow, contradiction->aspects, rule);
        else if (contradiction->aspects.contains(Aspect::Presence))
            return std::nullopt;
    }
    return rule;
}

} // namespace portolan
