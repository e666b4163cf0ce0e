#include "flows/findings.h"

#include "flows/deriveflows.h"
#include "flows/findingfixes.h"
#include "flows/findingreport.h"

#include <algorithm>

namespace portolan {

namespace {

/// A message names so many things of a kind, then an ellipsis.
constexpr qsizetype longestList = 12;

QString filledIn(const QString &text, const NamedTexts &values, Language language)
{
    QString filled;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        const QStringView name = QStringView(text).mid(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [name](const auto &v) { return v.first == name; });
        filled += QStringView(text).mid(from, open - from);
        if (value == values.end())
            filled += QStringView(text).mid(open, close + 1 - open);
        else
            filled += value->second.in(language);
        from = close + 1;
    }
    return filled + text.mid(from);
}

} // namespace

BilingualText filledIn(const BilingualText &text, const NamedTexts &values)
{
    return {filledIn(text.en, values, Language::English),
            filledIn(text.ru, values, Language::Russian)};
}

BilingualText joined(const QList<BilingualText> &texts)
{
    QStringList en;
    QStringList ru;
    for (const BilingualText &text : texts.first(std::min(texts.size(), longestList))) {
        en.append(text.in(Language::English));
        ru.append(text.in(Language::Russian));
    }
    if (texts.size() > longestList) {
        en.append(QStringLiteral("…"));
        ru.append(QStringLiteral("…"));
    }
    return {en.join(QStringLiteral(", ")), ru.join(QStringLiteral(", "))};
}

FindingReport::FindingReport(const Topology &topology, const Catalog &catalog, const FlowSet &flows,
                             QDate today)
    : m_index(topology), m_catalog(catalog), m_flows(flows), m_today(today)
{
}

BilingualText FindingReport::label(int i) const
{
    return nodeLabel(node(i), m_catalog);
}

std::vector<int> FindingReport::poolsWith(Service service) const
{
    std::vector<int> pools;
    for (int i : edgePools()) {
        if (edgePool(i).services.contains(service))
            pools.push_back(i);
    }
    return pools;
}

std::vector<int> FindingReport::partnersAskedAbout(const char *code) const
{
    std::vector<int> partners;
    for (int i : m_index.ofType(NodeType::FederationPartner)) {
        if (facts(code).products.contains(effectivePartnerProduct(node(i), m_catalog)))
            partners.push_back(i);
    }
    return partners;
}

QList<FlowId> FindingReport::flowsAt(int i) const
{
    return flowsAt(i, [](const Flow &) { return true; });
}

QList<FlowId> FindingReport::flowsAt(int i, Scenario scenario) const
{
    return flowsAt(i, [scenario](const Flow &flow) { return flow.scenario == scenario; });
}

QList<FlowId> FindingReport::flowsAt(const std::vector<int> &nodes, Scenario scenario) const
{
    QList<FlowId> ids;
    for (int i : nodes)
        ids += flowsAt(i, scenario);
    return ids;
}

QList<FlowId> FindingReport::flowsAt(int i, const std::function<bool(const Flow &)> &accepts) const
{
    if (m_flowsAt.isEmpty()) {
        for (const Flow &flow : m_flows.flows) {
            m_flowsAt[flow.source.node.value].append(&flow);
            if (flow.destination.node != flow.source.node)
                m_flowsAt[flow.destination.node.value].append(&flow);
        }
    }
    QList<FlowId> ids;
    for (const Flow *flow : m_flowsAt.value(node(i).id.value)) {
        if (accepts(*flow))
            ids.append(flow->id);
    }
    return ids;
}

const FindingText &FindingReport::facts(const char *code) const
{
    const auto known = m_catalog.findings.constFind(QLatin1String(code));
    return known == m_catalog.findings.constEnd() ? m_noFacts : *known;
}

void FindingReport::add(const FoundFact &fact)
{
    const FindingText &text = facts(fact.code);
    Finding finding;
    finding.code = QLatin1String(fact.code);
    finding.severity = fact.severity.value_or(text.severity);
    finding.flows = fact.flows;
    finding.references = text.references;
    finding.pointer = fact.pointer;
    finding.subject = fact.subject;

    QList<BilingualText> labels;
    for (int i : fact.nodes) {
        finding.nodes.append(node(i).id);
        labels.append(label(i));
    }
    NamedTexts values = fact.values;
    if (!labels.isEmpty())
        values.emplaceBack(QStringLiteral("node"), labels.first());
    if (labels.size() > 1)
        values.emplaceBack(QStringLiteral("other"), labels.at(1));
    values.emplaceBack(QStringLiteral("nodes"), joined(labels));
    finding.message =
        text.message.isEmpty() ? BilingualText::same(finding.code) : filledIn(text.message, values);
    finding.remedy = filledIn(text.remedy, values);
    const int place = fact.nodes.empty() ? int(topology().nodes.size()) : fact.nodes.front();
    m_entries.push_back({std::move(finding), place});
}

QList<Finding> FindingReport::take()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        if (a.finding.severity != b.finding.severity)
            return a.finding.severity < b.finding.severity;
        return a.node < b.node;
    });
    QList<Finding> findings;
    for (Entry &entry : m_entries) {
        if (const auto fix = fixFor(entry.finding, m_index, m_catalog))
            entry.finding.fix = fix->text;
        findings.append(std::move(entry.finding));
    }
    return findings;
}

QList<Finding> findFindings(const Topology &topology, const Catalog &catalog, const FlowSet &flows,
                            QDate today)
{
    FindingReport report(topology, catalog, flows, today);
    for (const auto &checks :
         {addressChecks(), interfaceChecks(), ipv6Checks(), sharedAddressChecks(), nameChecks(),
          roleChecks(), poolChecks(), balancingChecks(), portChecks(), routeChecks(),
          accessChecks(), partnerChecks(), providerChecks(), xmppChecks(), productChecks(),
          customFlowChecks()}) {
        for (FindingCheck check : checks)
            check(report);
    }
    return report.take();
}

} // namespace portolan
