#include "flows/flowtesting.h"
#include "flows/randomtopology.h"

#include <algorithm>

using namespace portolan;
using namespace portolan::testing;

/// The conditions of rules, held against what is derived: every flow goes when a thing in its
/// `because` goes, and a plain reading of every rule, written here a second time without any of the
/// shortcuts of the derivation, gives the same flows. Asked of the cases of tests/data/flows and of
/// topologies by chance.
class Conditions : public QObject
{
    Q_OBJECT

private slots:
    void flowGoesWithEachOfItsReasons_data() { topologies(); }
    void flowGoesWithEachOfItsReasons();
    void flowGoesWithAllOfItsAlternatives_data() { topologies(); }
    void flowGoesWithAllOfItsAlternatives();
    void rulesReadPlainlyGiveTheSameFlows_data() { topologies(); }
    void rulesReadPlainlyGiveTheSameFlows();

private:
    static void topologies();
    static Topology rowTopology();
};

namespace {

constexpr int madeTopologies = 60;

/// The topologies in which REASON no longer holds: one where it is a switch, several where it is a
/// choice (every other product).
std::vector<Topology> without(const Topology &topology, const Flow &flow, const Because &reason)
{
    std::vector<Topology> changed{topology};
    Topology &first = changed.front();
    Node *node = first.node(reason.node);
    const QString &key = reason.key;
    const auto every = [&](const QList<QLatin1String> &ids, const auto &asks, const auto &set) {
        changed.clear();
        for (QLatin1String id : ids) {
            if (asks.contains(id))
                continue;
            set(changed.emplace_back(topology), QString(id));
        }
    };
    const auto conditionOf = [&](const auto &member) {
        QStringList accepted;
        for (const Rule &rule : builtInCatalog().rules) {
            if (rule.id == flow.rule)
                accepted += member(rule.when);
        }
        return accepted;
    };
    if (!node && key == QLatin1String("product")) {
        every(productIds(), conditionOf([](const Condition &c) { return c.products; }),
              [](Topology &t, const QString &id) { t.product = id; });
    } else if (!node && key == QLatin1String("readings")) {
        first.readings.remove(reason.value);
    } else if (!node) {
        changed.clear();
    } else if (auto *partner = node->as<FederationPartner>(); partner && key == u"product") {
        QStringList accepted = conditionOf([](const Condition &c) { return c.farProducts; });
        for (const Product &product : builtInCatalog().partnerProducts) {
            if (accepted.contains(product.treatAs))
                accepted.append(product.id);
        }
        every(partnerProductIds(), accepted, [&](Topology &t, const QString &id) {
            t.node(reason.node)->as<FederationPartner>()->product = id;
        });
    } else if (key == QLatin1String("services")) {
        node->as<EdgePool>()->services.remove(*fromName<Service>(reason.value));
    } else if (key == QLatin1String("nat")) {
        node->as<EdgePool>()->nat = !node->as<EdgePool>()->nat;
    } else if (key == QLatin1String("push")) {
        node->as<EdgePool>()->push = !node->as<EdgePool>()->push;
    } else if (key == QLatin1String("nextHop")) {
        node->as<EdgePool>()->nextHop = {};
    } else if (key == QLatin1String("http")) {
        node->as<ReverseProxy>()->http = !node->as<ReverseProxy>()->http;
    } else if (key == QLatin1String("officeWebApps")) {
        node->as<ReverseProxy>()->officeWebApps.clear();
    } else if (key == QLatin1String("audioVideo")) {
        node->as<PublicImProvider>()->audioVideo = false;
    } else if (key == QLatin1String("directorySearch")) {
        node->as<PublicImProvider>()->directorySearch = false;
    } else if (key == QLatin1String("xmppGateway")) {
        node->as<FrontEndPool>()->xmppGateway = false;
    } else if (key == QLatin1String("centralManagement")) {
        node->as<FrontEndPool>()->centralManagement = false;
    } else if (key == QLatin1String("loadBalancing")) {
        node->as<EdgePool>()->loadBalancing = LoadBalancing::None;
    } else if (key == QLatin1String("type")) {
        std::erase_if(first.nodes, [&](const Node &n) { return n.id == reason.node; });
    } else if (key == QLatin1String("provider")) {
        node->as<PublicImProvider>()->provider = QStringLiteral("aol");
    } else if (node->as<HostingProvider>() && key == QLatin1String("product")) {
        changed.clear(); // both kinds of hosting provider count as one product
    } else {
        QTest::qFail(qPrintable(QStringLiteral("no way to undo ") + key), __FILE__, __LINE__);
    }
    return changed;
}

QSet<QString> idSet(const Topology &topology)
{
    const QStringList ids = idsOf(flowsOf(topology, Reading::Recommended));
    return {ids.begin(), ids.end()};
}

/// A rule read as it stands, pair by pair.
class PlainReading
{
public:
    explicit PlainReading(const Topology &topology) : m_topology(topology) {}

    QSet<QString> ids() const
    {
        QSet<QString> ids;
        for (const Rule &rule : builtInCatalog().rules) {
            const bool fromNear = isNear(rule.from);
            const RuleEnd &near = fromNear ? rule.from : rule.to;
            const RuleEnd &far = fromNear ? rule.to : rule.from;
            for (const Node &node : m_topology.nodes) {
                if (near.types.contains(node.type()) && holds(rule.when, node))
                    addPairs(rule, node, far, ids);
            }
        }
        return ids;
    }

private:
    static bool isNear(const RuleEnd &end)
    {
        return end.types.contains(NodeType::EdgePool) || end.types.contains(NodeType::ReverseProxy);
    }

    QString product(const Node &node) const
    {
        QString id;
        if (const auto *partner = node.as<FederationPartner>())
            id = partner->product;
        if (const auto *hosting = node.as<HostingProvider>())
            id = hosting->product;
        const Product *known = builtInCatalog().partnerProduct(id);
        return known && !known->treatAs.isEmpty() ? known->treatAs : id;
    }

    bool holds(const Condition &when, const Node &near) const
    {
        const auto *pool = near.as<EdgePool>();
        const auto *proxy = near.as<ReverseProxy>();
        const auto has = [](const EdgePool *some, const QList<Service> &all) {
            return std::all_of(all.begin(), all.end(),
                               [&](Service s) { return some && some->services.contains(s); });
        };
        bool any = when.anyService.isEmpty();
        for (Service service : when.anyService)
            any = any || (pool && pool->services.contains(service));
        bool somePool = when.somePoolHas.isEmpty();
        bool someNode = when.someNode.isEmpty();
        for (const Node &node : m_topology.nodes) {
            somePool =
                somePool || (node.as<EdgePool>() && has(node.as<EdgePool>(), when.somePoolHas));
            for (const NodeDemand &demand : when.someNode) {
                const auto *provider = node.as<PublicImProvider>();
                someNode = someNode || (provider && demand.providers.contains(provider->provider) &&
                                        provider->directorySearch == demand.directorySearch);
            }
        }
        return any && somePool && someNode && has(pool, when.allServices) &&
               (when.products.isEmpty() || when.products.contains(m_topology.product)) &&
               (!when.nat || (pool && pool->nat == *when.nat)) &&
               (!when.push || (pool && pool->push == *when.push)) &&
               (!when.loadBalancing || (pool && pool->loadBalancing == *when.loadBalancing)) &&
               (!when.http || (proxy && proxy->http == *when.http)) &&
               (!when.officeWebApps ||
                (proxy && proxy->officeWebApps.isEmpty() != *when.officeWebApps)) &&
               (when.whenFollowing.isEmpty() || follows(when));
    }

    bool follows(const Condition &when) const
    {
        const QString &code = when.whenFollowing.firstKey();
        return when.whenFollowing.first().contains(m_topology.readings.value(code).follow);
    }

    bool accepts(const Condition &when, const Node &near, const Node &far) const
    {
        const auto *provider = far.as<PublicImProvider>();
        const auto *farPool = far.as<EdgePool>();
        for (Service service : when.farServices) {
            if (!farPool || !farPool->services.contains(service))
                return false;
        }
        return (when.farProducts.isEmpty() || when.farProducts.contains(product(far))) &&
               (when.farProviders.isEmpty() ||
                (provider && when.farProviders.contains(provider->provider))) &&
               (!when.audioVideo || (provider && provider->audioVideo == *when.audioVideo)) &&
               related(when.relation, near, far);
    }

    bool related(FarRelation relation, const Node &near, const Node &far) const
    {
        const auto *pool = near.as<EdgePool>();
        const auto *frontEnd = far.as<FrontEndPool>();
        switch (relation) {
        case FarRelation::AnyNode:
            return true;
        case FarRelation::NextHop:
            return pool->nextHop == far.id;
        case FarRelation::OtherEdgePool:
            return near.id != far.id;
        case FarRelation::SameEdgePool:
            return near.id == far.id && pool->servers.size() > 1;
        case FarRelation::XmppGateway:
            return frontEnd->xmppGateway;
        case FarRelation::CentralManagement:
            for (const Node &node : m_topology.nodes) {
                const auto *other = node.as<FrontEndPool>();
                if (other && other->centralManagement)
                    return frontEnd->centralManagement;
            }
            return true;
        }
        return false;
    }

    void addPairs(const Rule &rule, const Node &near, const RuleEnd &far, QSet<QString> &ids) const
    {
        const QString start = rule.id + u':' + near.id.value + u':';
        bool nodeOfType = false;
        bool found = false;
        for (const Node &node : m_topology.nodes) {
            if (!far.types.contains(node.type()))
                continue;
            nodeOfType = true;
            if (accepts(rule.when, near, node)) {
                ids.insert(start + node.id.value);
                found = true;
            }
        }
        const Condition &when = rule.when;
        const bool asksFar = !when.farServices.isEmpty() || !when.farProducts.isEmpty() ||
                             !when.farProviders.isEmpty() || when.audioVideo ||
                             (when.relation != FarRelation::AnyNode &&
                              when.relation != FarRelation::CentralManagement);
        const bool standIn = when.farProducts.contains(rule.absentFarProduct);
        if (far.isAny() || (!nodeOfType && (!asksFar || standIn)) || (!found && rule.anyWhenAbsent))
            ids.insert(start + QLatin1String("any"));
    }

    const Topology &m_topology;
};

} // namespace

void Conditions::topologies()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("seed");
    const QString root = dataFolder(QStringLiteral("flows"));
    for (const QString &name : foldersOf(root))
        QTest::newRow(qPrintable(name))
            << root + QLatin1Char('/') + name + QStringLiteral("/topology.portolan") << 0;
    for (int seed = 1; seed <= madeTopologies; ++seed)
        QTest::addRow("by chance %d", seed) << QString() << seed;
}

Topology Conditions::rowTopology()
{
    QFETCH(QString, file);
    QFETCH(int, seed);
    Topology topology = file.isEmpty() ? RandomTopology(unsigned(seed)).make() : topologyOf(file);
    topology.suppressedFlows.clear();
    topology.customFlows.clear();
    return topology;
}

void Conditions::flowGoesWithEachOfItsReasons()
{
    const Topology topology = rowTopology();
    for (const Flow &flow : flowsOf(topology, Reading::Recommended).flows) {
        for (const Because &reason : flow.because) {
            for (const Topology &changed : without(topology, flow, reason))
                QVERIFY2(!idSet(changed).contains(flow.id.value),
                         qPrintable(flow.id.value + u' ' + reason.node.value + u'/' + reason.key +
                                    u'=' + reason.value));
        }
    }
}

void Conditions::flowGoesWithAllOfItsAlternatives()
{
    const Topology topology = rowTopology();
    for (const Flow &flow : flowsOf(topology, Reading::Recommended).flows) {
        if (flow.becauseAnyOf.isEmpty())
            continue;
        QVERIFY2(flow.becauseAnyOf.size() > 1, qPrintable(flow.id.value));
        Topology changed = topology;
        for (const Because &reason : flow.becauseAnyOf) {
            QVERIFY2(idSet(changed).contains(flow.id.value), qPrintable(flow.id.value));
            changed = without(changed, flow, reason).front();
        }
        QVERIFY2(!idSet(changed).contains(flow.id.value), qPrintable(flow.id.value));
    }
}

void Conditions::rulesReadPlainlyGiveTheSameFlows()
{
    Topology topology = rowTopology();
    if (std::any_of(topology.readings.begin(), topology.readings.end(),
                    [](const auto &choice) { return choice.follow == QLatin1String("jj618373"); }))
        return; // that document leaves rules out; tst_flowcases holds what then stays
    const QSet<QString> derived = idSet(topology);
    const QSet<QString> plain = PlainReading(topology).ids();
    for (const QString &id : derived - plain)
        QFAIL(qPrintable(QStringLiteral("no rule gives ") + id));
    for (const QString &id : plain - derived)
        QFAIL(qPrintable(QStringLiteral("missing: ") + id));
}

QTEST_GUILESS_MAIN(Conditions)
#include "tst_conditions.moc"
