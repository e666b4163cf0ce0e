#include "flows/chosenreadings.h"

#include <algorithm>
#include <vector>

namespace portolan {

namespace {

/// The rows that stand for the rule; the first one is read for what can only be one way.
std::vector<const FlowTemplate *> rowsFor(const SourceDocument &document, const QString &rule)
{
    std::vector<const FlowTemplate *> rows;
    for (const DocumentTable &table : document.tables) {
        for (const DocumentRow &row : table.rows) {
            if (row.rules.contains(rule) && !row.derived)
                rows.push_back(&row.flow);
        }
    }
    return rows;
}

/// A document may print a port for the servers in one table and for the virtual address in another:
/// then both are permitted.
QMap<QString, BalancedAddresses> balancedOf(const std::vector<const FlowTemplate *> &rows)
{
    QMap<QString, BalancedAddresses> balanced;
    for (QLatin1String id : productIds()) {
        const QString product = id;
        const BalancedAddresses first = rows.front()->balanced.value(product);
        const bool differ = std::any_of(rows.begin(), rows.end(), [&](const FlowTemplate *row) {
            return row->balanced.value(product) != first;
        });
        balanced.insert(product, differ ? BalancedAddresses::Both : first);
    }
    return balanced;
}

bool isEdge(const RuleEnd &end)
{
    return end.types.contains(NodeType::EdgePool);
}

void follow(const std::vector<const FlowTemplate *> &rows, const QList<Aspect> &aspects, Rule &rule)
{
    const FlowTemplate &row = *rows.front();
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
        rule.balanced = balancedOf(rows);
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
        const std::vector<const FlowTemplate *> rows = rowsFor(*document, rule.id);
        if (!rows.empty())
            follow(rows, contradiction->aspects, rule);
        else if (contradiction->aspects.contains(Aspect::Presence))
            return std::nullopt;
    }
    return rule;
}

} // namespace portolan
