#include "flows/deriveflows.h"

#include "flows/chosenreadings.h"
#include "flows/customflows.h"
#include "flows/flowends.h"
#include "flows/flownumbers.h"
#include "flows/flowtext.h"
#include "flows/ruleconditions.h"
#include "flows/ruleends.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <span>

namespace portolan {

namespace {

constexpr int anyNode = -1;

/// A template with what is the same for all its pairs of nodes worked out once.
struct CompiledTemplate
{
    const FlowTemplate &source;
    bool nearOpens; ///< between two Edge pools the opener is near
    const RuleEnd &near;
    const RuleEnd &far;
    BalancedAddresses balanced;
    std::vector<int> farNodes; ///< of the far types, with the properties that are asked for
    bool anyAtOnce;            ///< Any is the far end, whatever the pool
    bool anyWhenAbsent;        ///< Any is the far end of a pool without a related node
    /// The far node's product switches the flow on; not so where another template of the rule
    /// takes the node whatever it runs.
    bool asksProduct = true;
    QList<const Contradiction *> contradictions; ///< that matter for the product
    Flow flow;                                   ///< what all flows of the template share

    explicit CompiledTemplate(const FlowTemplate &t)
        : source(t), nearOpens(isInPerimeter(t.from)), near(nearOpens ? t.from : t.to),
          far(nearOpens ? t.to : t.from), balanced(BalancedAddresses::Nodes), anyAtOnce(false),
          anyWhenAbsent(t.anyWhenAbsent)
    {
    }
};

/// Flows of the templates of one reading, in order.
class Derivation
{
public:
    Derivation(const Topology &topology, const Catalog &catalog, QDate today);

    /// Adds the flows of a rule: of a template, or of several that bear one id because they hold
    /// under different conditions.
    void addRule(std::span<const Rule> templates);
    void addRow(const DocumentRow &row);
    void addCustomFlows();
    std::vector<Flow> take() { return std::move(m_flows); }

private:
    void addTemplate(const FlowTemplate &source, Reading reading, bool asksProduct = true);
    void sortPairs(size_t first);
    CompiledTemplate compile(const FlowTemplate &source, Reading reading) const;
    bool isOfProduct(const QString &document) const;
    QStringList rowsOfProduct(const FlowTemplate &source) const;
    bool touches(const Contradiction &contradiction, const Node &near) const;
    void addPool(const CompiledTemplate &compiled, int near);
    void addPair(const CompiledTemplate &compiled, const Flow &prototype, const QString &idStart,
                 int near, int far);
    void setPorts(const CompiledTemplate &compiled, int near, int far, Flow &flow) const;
    PortSet portsAt(const RulePorts &ports, const Node *first, const Node *second) const;
    QList<const Contradiction *> contradictionsThatMatter(const FlowTemplate &source) const;
    QDate endOfAll(const QList<NodeDemand> &demands) const;
    void markObsolete(QDate ended, Flow &flow);

    const Topology &m_topology;
    const Catalog &m_catalog;
    QDate m_today;
    TopologyIndex m_index;
    RuleConditions m_conditions;
    ChosenReadings m_readings;
    FlowEnds m_ends;
    const bool m_toTheLetter; ///< a document knows nothing of what ended after it was written
    QMap<QDate, BilingualText> m_endNotes; ///< by the day on which a service ended
    std::vector<Flow> m_flows;
    std::vector<std::pair<int, int>> m_pairs; ///< near and far node of every flow in m_flows
};

Derivation::Derivation(const Topology &topology, const Catalog &catalog, QDate today)
    : m_topology(topology), m_catalog(catalog), m_today(today), m_index(topology),
      m_conditions(m_index, catalog), m_readings(topology, catalog), m_ends(m_index, catalog),
      m_toTheLetter(topology.reading == Reading::Documented)
{
}

bool Derivation::isOfProduct(const QString &id) const
{
    const SourceDocument *document = m_catalog.document(id);
    return !document || document->product.isEmpty() || document->product == m_conditions.product();
}

/// A contradiction among documents of other products says nothing about this topology.
QList<const Contradiction *> Derivation::contradictionsThatMatter(const FlowTemplate &source) const
{
    QList<const Contradiction *> matter;
    for (const QString &code : source.contradictions) {
        const Contradiction *contradiction = m_catalog.contradiction(code);
        if (!contradiction)
            continue;
        for (const ContradictionSide &side : contradiction->sides) {
            if (std::any_of(side.documents.begin(), side.documents.end(),
                            [this](const QString &id) { return isOfProduct(id); })) {
                matter.append(contradiction);
                break;
            }
        }
    }
    return matter;
}

/// The rows that stand behind a rule, those in documents of other products left out.
QStringList Derivation::rowsOfProduct(const FlowTemplate &source) const
{
    QStringList rows;
    for (const QString &row : source.rows) {
        if (isOfProduct(row.left(row.indexOf(u'/'))))
            rows.append(row);
    }
    return rows;
}

bool Derivation::touches(const Contradiction &contradiction, const Node &near) const
{
    return !contradiction.touches || (m_conditions.holdForTopology(*contradiction.touches) &&
                                      m_conditions.holdForNear(*contradiction.touches, near));
}

CompiledTemplate Derivation::compile(const FlowTemplate &source, Reading reading) const
{
    CompiledTemplate compiled(source);
    compiled.balanced = source.balanced.value(m_conditions.product(), BalancedAddresses::Nodes);
    const std::vector<int> ofType = m_index.ofTypes(compiled.far.types);
    for (int far : ofType) {
        if (m_conditions.holdForFar(source.when, far))
            compiled.farNodes.push_back(far);
    }
    const QStringList &products = source.when.farProducts;
    const bool standsForAbsent = !source.absentFarProduct.isEmpty() &&
                                 (products.isEmpty() || products.contains(source.absentFarProduct));
    // Central management falls back on every pool, so it asks nothing that a pool could lack.
    const FarRelation relation = source.when.relation;
    const bool asksNothing =
        !source.when.asksFarNode() || relation == FarRelation::CentralManagement;
    compiled.anyAtOnce =
        compiled.far.isAny() || (ofType.empty() && (standsForAbsent || asksNothing));
    // A row that prints Any for the next hop or the gateway stands although none is there yet.
    compiled.anyWhenAbsent = source.anyWhenAbsent || (reading == Reading::Documented &&
                                                      (relation == FarRelation::NextHop ||
                                                       relation == FarRelation::CentralManagement ||
                                                       relation == FarRelation::XmppGateway));

    Flow &flow = compiled.flow;
    flow.rule = source.id;
    flow.scenario = source.scenario;
    flow.role = source.role;
    flow.application = source.application;
    flow.security = source.security;
    flow.transport = source.transport;
    flow.firewall = source.firewall;
    flow.requirement = source.requirement;
    flow.comment = source.comment;
    flow.references = source.references;
    flow.rows = rowsOfProduct(source);
    compiled.contradictions = contradictionsThatMatter(source);
    return compiled;
}

void Derivation::addRule(std::span<const Rule> templates)
{
    const size_t begin = m_flows.size();
    const auto asksProduct = [&](const Rule &rule) {
        return std::none_of(templates.begin(), templates.end(), [&](const Rule &other) {
            return &other != &rule && !other.when.farProducts.isEmpty() &&
                   m_conditions.holdForTopology(other.when);
        });
    };
    for (const Rule &rule : templates) {
        if (!m_readings.concern(rule))
            addTemplate(rule, Reading::Recommended, asksProduct(rule));
        else if (const std::optional<Rule> decided = m_readings.decided(rule))
            addTemplate(*decided, Reading::Recommended, asksProduct(rule));
    }
    if (templates.size() > 1)
        sortPairs(begin);
}

void Derivation::addRow(const DocumentRow &row)
{
    if (!row.derived && !row.withinZone)
        addTemplate(row.flow, Reading::Documented);
}

/// Within a rule pools and far nodes stand in file order, whichever template gave the flow.
void Derivation::sortPairs(size_t first)
{
    std::vector<size_t> order(m_flows.size() - first);
    std::iota(order.begin(), order.end(), first);
    const auto byPair = [this](size_t a, size_t b) { return m_pairs[a] < m_pairs[b]; };
    if (std::is_sorted(order.begin(), order.end(), byPair))
        return;
    std::stable_sort(order.begin(), order.end(), byPair);
    std::vector<Flow> sorted;
    sorted.reserve(order.size());
    for (size_t i : order)
        sorted.push_back(std::move(m_flows[i]));
    std::move(sorted.begin(), sorted.end(), m_flows.begin() + std::ptrdiff_t(first));
    std::sort(m_pairs.begin() + std::ptrdiff_t(first), m_pairs.end());
}

void Derivation::addTemplate(const FlowTemplate &source, Reading reading, bool asksProduct)
{
    if (!m_conditions.holdForTopology(source.when))
        return;
    CompiledTemplate compiled = compile(source, reading);
    compiled.asksProduct = asksProduct;
    for (int near : m_index.ofTypes(compiled.near.types)) {
        if (m_conditions.holdForNear(source.when, m_index.node(near)))
            addPool(compiled, near);
    }
}

void Derivation::addPool(const CompiledTemplate &compiled, int near)
{
    std::vector<int> farNodes{anyNode};
    if (!compiled.anyAtOnce) {
        farNodes = m_conditions.related(compiled.source.when, near, compiled.farNodes);
        if (farNodes.empty() && compiled.anyWhenAbsent)
            farNodes.push_back(anyNode);
        if (farNodes.empty())
            return;
    }
    const Node &nearNode = m_index.node(near);
    Flow prototype = compiled.flow;
    (compiled.nearOpens ? prototype.source : prototype.destination) =
        m_ends.end(near, compiled.near.interface, compiled.balanced);
    RuleConditions::Reasons reasons = m_conditions.reasons(compiled.source.when, nearNode);
    prototype.because = std::move(reasons.all);
    prototype.becauseAnyOf = std::move(reasons.anyOf);
    for (const Contradiction *contradiction : compiled.contradictions) {
        if (touches(*contradiction, nearNode))
            prototype.contradictions.append(contradiction->code);
    }
    markObsolete(endOfAll(compiled.source.when.someNode), prototype);
    setPorts(compiled, near, anyNode, prototype);
    const QString idStart =
        compiled.source.id + QLatin1Char(':') + nearNode.id.value + QLatin1Char(':');
    for (int far : farNodes)
        addPair(compiled, prototype, idStart, near, far);
}

void Derivation::addPair(const CompiledTemplate &compiled, const Flow &prototype,
                         const QString &idStart, int near, int far)
{
    Flow &flow = m_flows.emplace_back(prototype);
    m_pairs.emplace_back(near, far);
    FlowEnd &end = compiled.nearOpens ? flow.destination : flow.source;
    if (far == anyNode) {
        flow.id.value = idStart + QLatin1String("any");
        const QString &endpoint = compiled.far.endpoint;
        end = endpoint.isEmpty() ? m_ends.any(flow.firewall)
                                 : m_ends.endpoint(endpoint, m_index.node(near));
        return;
    }
    const Node &farNode = m_index.node(far);
    flow.id.value = idStart + farNode.id.value;
    end = m_ends.end(far, compiled.far.interface, compiled.balanced);
    flow.because += m_conditions.farReasons(compiled.source.when, m_index.node(near), far,
                                            compiled.asksProduct);
    if (farNode.type() == NodeType::EdgePool)
        setPorts(compiled, near, far, flow);
    else
        markObsolete(endOfService(farNode, m_catalog), flow);
}

void Derivation::setPorts(const CompiledTemplate &compiled, int near, int far, Flow &flow) const
{
    const Node *nearNode = &m_index.node(near);
    const Node *farNode = far == anyNode ? nullptr : &m_index.node(far);
    const Node *from = compiled.nearOpens ? nearNode : farNode;
    const Node *to = compiled.nearOpens ? farNode : nearNode;
    flow.sourcePorts = portsAt(compiled.source.sourcePorts, from, to);
    flow.ports = portsAt(compiled.source.ports, to, from);
}

/// The ports at one end: those of the Edge pool there, else those of the pool at the other end.
PortSet Derivation::portsAt(const RulePorts &ports, const Node *first, const Node *second) const
{
    if (ports.setting.isEmpty())
        return ports.fixed;
    for (const Node *node : {first, second}) {
        if (const auto *pool = node ? node->as<EdgePool>() : nullptr)
            return effectivePorts(*pool, ports.setting, m_catalog);
    }
    return m_catalog.ports.value(ports.setting).separate;
}

/// The day on which the last of the nodes went that a flow is there for; invalid while one is in
/// service, or where the flow is there for no such node.
QDate Derivation::endOfAll(const QList<NodeDemand> &demands) const
{
    QDate last;
    if (demands.isEmpty())
        return last;
    for (int i : m_conditions.nodesFor(demands)) {
        const QDate ended = endOfService(m_index.node(i), m_catalog);
        if (!ended.isValid())
            return {};
        last = last.isValid() ? std::max(last, ended) : ended;
    }
    return last;
}

/// A document that is read to the letter knows nothing of what ended after it was written.
void Derivation::markObsolete(QDate ended, Flow &flow)
{
    if (m_toTheLetter || !ended.isValid() || ended > m_today)
        return;
    flow.requirement = Requirement::Obsolete;
    auto note = m_endNotes.constFind(ended);
    if (note == m_endNotes.constEnd())
        note =
            m_endNotes.insert(ended, BilingualText::same(QStringLiteral(" ")) + endedNote(ended));
    flow.comment = flow.comment + *note;
}

void Derivation::addCustomFlows()
{
    appendCustomFlows(m_index, m_ends, m_flows);
}

/// Takes the flows that the topology suppresses out of the list.
QList<FlowId> takeSuppressed(const Topology &topology, std::vector<Flow> &flows)
{
    QSet<FlowId> unwanted;
    for (const SuppressedFlow &suppressed : topology.suppressedFlows)
        unwanted.insert(suppressed.flow);
    if (unwanted.isEmpty())
        return {};
    QList<FlowId> taken;
    std::vector<Flow> kept;
    kept.reserve(flows.size());
    for (Flow &flow : flows) {
        if (unwanted.contains(flow.id))
            taken.append(flow.id);
        else
            kept.push_back(std::move(flow));
    }
    flows = std::move(kept);
    return taken;
}

} // namespace

FlowSet deriveFlows(const Topology &topology, const Catalog &catalog, QDate today)
{
    FlowSet set;
    set.topology = topology.title;
    set.product = topology.product;
    set.reading = topology.reading;
    Derivation derivation(topology, catalog, today);
    if (topology.reading == Reading::Documented) {
        set.document = topology.document.isEmpty() ? QStringLiteral("jj618373") : topology.document;
        if (const SourceDocument *document = catalog.document(set.document)) {
            for (const DocumentTable &table : document->tables) {
                for (const DocumentRow &row : table.rows)
                    derivation.addRow(row);
            }
        }
        set.flows = derivation.take();
        numberInOrder(set.flows);
        return set;
    }
    const std::span<const Rule> rules(catalog.rules.begin(), catalog.rules.end());
    for (size_t first = 0; first < rules.size();) {
        size_t count = 1;
        while (first + count < rules.size() && rules[first + count].id == rules[first].id)
            ++count;
        derivation.addRule(rules.subspan(first, count));
        first += count;
    }
    derivation.addCustomFlows();
    set.flows = derivation.take();
    set.suppressed = takeSuppressed(topology, set.flows);
    numberKeeping(topology.flowNumbers, set.flows);
    return set;
}

} // namespace portolan
