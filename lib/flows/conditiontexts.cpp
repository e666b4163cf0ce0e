#include "flows/conditiontexts.h"

#include "flows/conditionnames.h"
#include "flows/deriveflows.h"
#include "flows/flowtext.h"
#include "flows/ruleends.h"

#include <algorithm>
#include <functional>

namespace portolan {

namespace {

/// Puts the demands of a condition into words, one after the other.
class ConditionWriter
{
public:
    ConditionWriter(const FlowTemplate &rule, const Catalog &catalog,
                    const RuleConditions *conditions, const TopologyIndex *index, int near, int far)
        : m_rule(rule), m_catalog(catalog), m_names(catalog), m_conditions(conditions),
          m_index(index), m_near(near), m_far(far)
    {
    }

    QList<ConditionLine> write()
    {
        writeNodes();
        writeTopology(m_rule.when);
        writeNear(m_rule.when);
        if (!m_rule.when.anyOf.isEmpty())
            writeAlternatives();
        writeFar();
        return m_lines;
    }

private:
    using Test = std::function<bool()>;

    void add(const BilingualText &text, const Test &test)
    {
        m_lines.append({text, m_conditions ? std::optional<bool>(test()) : std::nullopt});
    }

    // One predicate alone, asked of the topology and the near node.
    Test alone(const Condition &when) const
    {
        return [this, when] {
            return m_conditions->holdForTopology(when) &&
                   (m_near >= 0 ? m_conditions->holdForNear(when, m_index->node(m_near))
                                : when == topologyPart(when));
        };
    }

    // Without a near node only what is asked of the topology can hold.
    static Condition topologyPart(const Condition &when)
    {
        Condition part;
        part.products = when.products;
        part.somePoolHas = when.somePoolHas;
        part.someNode = when.someNode;
        part.severalEdgePools = when.severalEdgePools;
        part.whenFollowing = when.whenFollowing;
        return part;
    }

    static BilingualText worded(const char *source, const QList<BilingualText> &arguments)
    {
        return filledIn(phraseInBoth("flows", source), arguments);
    }

    const RuleEnd &nearEnd() const { return isInPerimeter(m_rule.from) ? m_rule.from : m_rule.to; }
    const RuleEnd &farEnd() const { return isInPerimeter(m_rule.from) ? m_rule.to : m_rule.from; }

    void writeNodes()
    {
        add(worded(QT_TRANSLATE_NOOP("flows", "The topology has a node of the type: %1."),
                   {m_names.types(nearEnd().types)}),
            [this] { return m_near >= 0; });
        if (farEnd().isAny() || !m_rule.when.asksFarNode())
            return;
        add(worded(QT_TRANSLATE_NOOP("flows", "At the other end there is: %1."),
                   {m_names.types(farEnd().types)}),
            [this] { return !m_index->ofTypes(farEnd().types).empty(); });
    }

    void writeTopology(const Condition &when)
    {
        Condition one;
        if (!when.products.isEmpty()) {
            one.products = when.products;
            add(worded(QT_TRANSLATE_NOOP("flows", "The server product is %1."),
                       {m_names.products(when.products, true)}),
                alone(one));
        }
        if (!when.somePoolHas.isEmpty()) {
            one = {};
            one.somePoolHas = when.somePoolHas;
            add(worded(QT_TRANSLATE_NOOP("flows", "Some Edge pool offers: %1."),
                       {m_names.services(when.somePoolHas, true)}),
                alone(one));
        }
        if (when.severalEdgePools) {
            one = {};
            one.severalEdgePools = when.severalEdgePools;
            add(phraseInBoth("flows",
                             QT_TRANSLATE_NOOP("flows", "The topology has several Edge pools.")),
                alone(one));
        }
        for (auto it = when.whenFollowing.cbegin(); it != when.whenFollowing.cend(); ++it) {
            one = {};
            one.whenFollowing.insert(it.key(), it.value());
            add(worded(QT_TRANSLATE_NOOP("flows", "In contradiction %1 the topology follows %2."),
                       {BilingualText::same(it.key()),
                        BilingualText::same(it.value().join(QStringLiteral(", ")))}),
                alone(one));
        }
        if (!when.someNode.isEmpty())
            writeDemands(when);
    }

    void writeDemands(const Condition &when)
    {
        QList<BilingualText> wanted;
        for (const NodeDemand &demand : when.someNode) {
            BilingualText text = demand.providers.isEmpty() ? m_names.types(demand.types)
                                                            : m_names.providers(demand.providers);
            if (!demand.products.isEmpty())
                text = text + BilingualText::same(QStringLiteral(" (")) +
                       m_names.products(demand.products, false) +
                       BilingualText::same(QStringLiteral(")"));
            if (demand.audioVideo.value_or(false))
                text = text +
                       phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", " with audio and video"));
            if (demand.directorySearch.value_or(false))
                text = text +
                       phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", " with directory search"));
            wanted.append(text);
        }
        Condition one;
        one.someNode = when.someNode;
        add(worded(QT_TRANSLATE_NOOP("flows", "The topology has: %1."),
                   {ConditionNames::listed(wanted, false)}),
            alone(one));
    }

    void writeServices(const Condition &when)
    {
        for (Service service : when.allServices) {
            Condition one;
            one.allServices = {service};
            add(worded(QT_TRANSLATE_NOOP("flows", "The Edge pool offers: %1."),
                       {m_catalog.terms.services.value(service)}),
                alone(one));
        }
        if (!when.anyService.isEmpty()) {
            Condition one;
            one.anyService = when.anyService;
            add(worded(QT_TRANSLATE_NOOP("flows", "The Edge pool offers at least one of: %1."),
                       {m_names.services(when.anyService, false)}),
                alone(one));
        }
    }

    void writeFlag(const std::optional<bool> &wanted, std::optional<bool> Condition::*flag,
                   const char *yes, const char *no)
    {
        if (!wanted)
            return;
        Condition one;
        one.*flag = wanted;
        add(phraseInBoth("flows", *wanted ? yes : no), alone(one));
    }

    void writeNear(const Condition &when)
    {
        writeServices(when);
        writeFlag(when.nat, &Condition::nat,
                  QT_TRANSLATE_NOOP("flows", "The Edge pool stands behind NAT."),
                  QT_TRANSLATE_NOOP("flows", "The Edge pool does not stand behind NAT."));
        writeFlag(when.push, &Condition::push,
                  QT_TRANSLATE_NOOP("flows", "Push notifications are on at the Edge pool."),
                  QT_TRANSLATE_NOOP("flows", "Push notifications are off at the Edge pool."));
        writeFlag(when.http, &Condition::http,
                  QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes HTTP too."),
                  QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes HTTPS only."));
        writeFlag(when.officeWebApps, &Condition::officeWebApps,
                  QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes Office Web Apps."),
                  QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes no Office Web Apps."));
        writeFlag(when.severalServers, &Condition::severalServers,
                  QT_TRANSLATE_NOOP("flows", "The Edge pool has several servers."),
                  QT_TRANSLATE_NOOP("flows", "The Edge pool has one server."));
        writeFlag(when.internalVirtual, &Condition::internalVirtual,
                  QT_TRANSLATE_NOOP("flows", "A hardware load balancer has an inner virtual "
                                             "address."),
                  QT_TRANSLATE_NOOP("flows", "There is no inner virtual address."));
        if (when.loadBalancing) {
            Condition one;
            one.loadBalancing = when.loadBalancing;
            const bool hardware = *when.loadBalancing == LoadBalancing::Hardware;
            const bool dns = *when.loadBalancing == LoadBalancing::Dns;
            add(phraseInBoth(
                    "flows",
                    hardware ? QT_TRANSLATE_NOOP(
                                   "flows", "The Edge pool stands behind a hardware load balancer.")
                    : dns ? QT_TRANSLATE_NOOP("flows", "The Edge pool uses DNS load balancing.")
                          : QT_TRANSLATE_NOOP("flows", "The Edge pool has no load balancing.")),
                alone(one));
        }
        if (when.addressPlan) {
            Condition one;
            one.addressPlan = when.addressPlan;
            add(phraseInBoth("flows",
                             *when.addressPlan == AddressPlan::Shared
                                 ? QT_TRANSLATE_NOOP("flows", "All external services of the Edge "
                                                              "pool share one address.")
                                 : QT_TRANSLATE_NOOP("flows", "Each external service of the Edge "
                                                              "pool has an address of its own.")),
                alone(one));
        }
    }

    // One line for all: "(a and b) or (c)".
    void writeAlternatives()
    {
        QList<BilingualText> texts;
        for (const Condition &alternative : m_rule.when.anyOf) {
            ConditionWriter writer(m_rule, m_catalog, nullptr, nullptr, -1, -1);
            writer.writeTopology(alternative);
            writer.writeNear(alternative);
            BilingualText text;
            for (const ConditionLine &line : std::as_const(writer.m_lines))
                text = text +
                       BilingualText::same(text.isEmpty() ? QString() : QStringLiteral(" ")) +
                       line.text;
            texts.append(text);
        }
        BilingualText text =
            phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "One of these holds:"));
        for (const BilingualText &one : std::as_const(texts))
            text = text + BilingualText::same(QStringLiteral(" • ")) + one;
        Condition one;
        one.anyOf = m_rule.when.anyOf;
        add(text, alone(one));
    }

    // Asked of the far node that is there; where none is, of all of the type.
    void addFar(const BilingualText &text, const Condition &one)
    {
        add(text, [this, one] {
            if (m_far >= 0)
                return m_conditions->holdForFar(one, m_far);
            const std::vector<int> nodes = m_index->ofTypes(farEnd().types);
            return std::any_of(nodes.begin(), nodes.end(),
                               [&](int node) { return m_conditions->holdForFar(one, node); });
        });
    }

    void writeFar()
    {
        const Condition &when = m_rule.when;
        Condition one;
        if (!when.farProducts.isEmpty()) {
            one.farProducts = when.farProducts;
            addFar(worded(QT_TRANSLATE_NOOP("flows", "The partner runs %1."),
                          {m_names.products(when.farProducts, false)}),
                   one);
        }
        if (!when.farProviders.isEmpty()) {
            one = {};
            one.farProviders = when.farProviders;
            addFar(worded(QT_TRANSLATE_NOOP("flows", "The public IM provider is %1."),
                          {m_names.providers(when.farProviders)}),
                   one);
        }
        if (when.audioVideo) {
            one = {};
            one.audioVideo = when.audioVideo;
            addFar(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Audio and video with the "
                                                                    "public IM provider are on.")),
                   one);
        }
        if (when.directorySearch) {
            one = {};
            one.directorySearch = when.directorySearch;
            addFar(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Directory search at the "
                                                                    "public IM provider is on.")),
                   one);
        }
        if (!when.farServices.isEmpty()) {
            one = {};
            one.farServices = when.farServices;
            addFar(worded(QT_TRANSLATE_NOOP("flows", "The other Edge pool offers: %1."),
                          {m_names.services(when.farServices, true)}),
                   one);
        }
        writeRelation();
    }

    void writeRelation()
    {
        const char *text = nullptr;
        switch (m_rule.when.relation) {
        case FarRelation::AnyNode:
            return;
        case FarRelation::NextHop:
            text = QT_TRANSLATE_NOOP("flows", "The other node is the next hop of the Edge pool.");
            break;
        case FarRelation::OtherEdgePool:
            text = QT_TRANSLATE_NOOP("flows", "The other node is another Edge pool.");
            break;
        case FarRelation::SameEdgePool:
            text = QT_TRANSLATE_NOOP("flows", "The Edge pool has several servers that relay to "
                                              "each other.");
            break;
        case FarRelation::CentralManagement:
            text = QT_TRANSLATE_NOOP("flows", "The pool holds the Central Management store, or no "
                                              "pool is marked as holding it.");
            break;
        case FarRelation::XmppGateway:
            text = QT_TRANSLATE_NOOP("flows", "An XMPP gateway runs on the Front End pool.");
            break;
        }
        add(phraseInBoth("flows", text), [this] {
            if (m_near < 0)
                return false;
            const std::vector<int> candidates =
                m_far >= 0 ? std::vector<int>{m_far} : m_index->ofTypes(farEnd().types);
            return !m_conditions->related(m_rule.when, m_near, candidates).empty();
        });
    }

    const FlowTemplate &m_rule;
    const Catalog &m_catalog;
    const ConditionNames m_names;
    const RuleConditions *m_conditions;
    const TopologyIndex *m_index;
    int m_near;
    int m_far;
    QList<ConditionLine> m_lines;
};

} // namespace

QList<ConditionLine> conditionLines(const FlowTemplate &rule, const Catalog &catalog)
{
    return ConditionWriter(rule, catalog, nullptr, nullptr, -1, -1).write();
}

QList<ConditionLine> conditionLines(const FlowTemplate &rule, const Catalog &catalog,
                                    const TopologyIndex &index, int near, int far)
{
    const RuleConditions conditions(index, catalog);
    return ConditionWriter(rule, catalog, &conditions, &index, near, far).write();
}

} // namespace portolan
