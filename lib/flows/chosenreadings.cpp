#include "flows/chosenreadings.h"

#include <algorithm>

namespace portolan {

namespace {

const DocumentRow *rowFor(const SourceDocument &document, const QString &rule)
{
    for (const DocumentTable &table : document.tables) {
        for (const DocumentRow &row : table.rows) {
            if (row.rules.contains(rule))
                return &row;
        }
    }
    return nullptr;
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
        const SourceDocument *document = m_catalog.document(m_topology.readings.value(code).follow);
        if (!document || document->tables.isEmpty())
            continue;
        const DocumentRow *row = rowFor(*document, rule.id);
        if (!row)
            return std::nullopt;
        rule.from.interface = row->flow.from.interface;
        rule.to.interface = row->flow.to.interface;
        rule.sourcePorts = row->flow.sourcePorts;
        rule.ports = row->flow.ports;
    }
    return rule;
}

} // namespace portolan
