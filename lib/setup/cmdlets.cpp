#include "flows/deriveflows.h"
#include "flows/flowtext.h"
#include "setup/setupcontext.h"

#include <algorithm>

namespace portolan {

namespace {

/// The values that a node offers to parameters: texts by key, and flags by key.
struct NodeValues
{
    QMap<QString, QString> texts;
    QMap<QString, bool> flags;
};

QString routeText(const SetupContext &context, const NodeId &route)
{
    const Node *node = context.topology().node(route);
    const auto *pool = node ? node->as<EdgePool>() : nullptr;
    return pool ? QStringLiteral("EdgeServer:") + pool->fqdn : QString();
}

NodeValues valuesOf(const Site &site, const SetupContext &context)
{
    const QString &name = site.name.in(Language::English);
    return {{{QStringLiteral("site"), name.isEmpty() ? site.id : name},
             {QStringLiteral("federationRoute"), routeText(context, site.federationRoute)},
             {QStringLiteral("xmppRoute"), routeText(context, site.xmppRoute)}},
            {}};
}

// Only ports that differ from the defaults of the pool's address plan.
void addPorts(const EdgePool &pool, const Catalog &catalog, NodeValues &values)
{
    EdgePool standard;
    standard.addressPlan = pool.addressPlan;
    for (auto it = pool.ports.begin(); it != pool.ports.end(); ++it) {
        const QList<PortRange> &ranges = it->ranges();
        if (ranges.size() != 1 || *it == effectivePorts(standard, it.key(), catalog))
            continue;
        const PortRange range = ranges.first();
        if (it.key() == u"media-range") {
            values.texts.insert(QStringLiteral("range-start"), QString::number(range.first));
            values.texts.insert(QStringLiteral("range-count"),
                                QString::number(range.last - range.first + 1));
        } else if (range.first == range.last) {
            values.texts.insert(QStringLiteral("port:") + it.key(), QString::number(range.first));
        }
    }
}

NodeValues valuesOf(const Node &node, const SetupContext &context)
{
    NodeValues values;
    const auto set = [&](const char *key, const QString &text) {
        values.texts.insert(QString(QLatin1String(key)), text);
    };
    set("name", nodeLabel(node, context.catalog()).in(Language::English));
    if (const auto *partner = node.as<FederationPartner>()) {
        set("sipDomain", partner->sipDomain);
        set("accessEdgeFqdn", partner->accessEdgeFqdn);
    } else if (const auto *hosting = node.as<HostingProvider>()) {
        set("fqdn", hosting->fqdn);
    } else if (const auto *provider = node.as<PublicImProvider>()) {
        const Provider *known = context.catalog().provider(provider->provider);
        set("providerFqdn", known ? known->fqdn : QString());
        values.flags.insert(QStringLiteral("directorySearch"), provider->directorySearch);
    } else if (const auto *xmpp = node.as<XmppPartner>()) {
        set("domain", xmpp->domain);
        set("gatewayFqdn", xmpp->gatewayFqdn);
        set("tls", nameOf(xmpp->tls));
        set("sasl", nameOf(xmpp->sasl));
        values.flags.insert(QStringLiteral("dialback"), xmpp->dialback);
    } else if (const auto *pool = node.as<EdgePool>()) {
        set("fqdn", pool->fqdn);
        addPorts(*pool, context.catalog(), values);
    }
    return values;
}

bool isPlaceholder(const QString &text)
{
    return text.startsWith(u'{') && text.endsWith(u'}') && text.indexOf(u'}') == text.size() - 1;
}

/// The argument of a parameter, or nothing where the node has no value for it.
std::optional<CmdletArgument> argumentOf(const CmdletParameter &parameter, const NodeValues &values)
{
    CmdletArgument argument{parameter.name, {}, parameter.flag};
    if (parameter.text.isEmpty())
        return argument;
    if (isPlaceholder(parameter.text)) {
        const QString key = parameter.text.mid(1, parameter.text.size() - 2);
        const auto flag = values.flags.find(key);
        if (flag != values.flags.end()) {
            argument.flag = *flag;
            return argument;
        }
        argument.text = values.texts.value(key);
        argument.text = parameter.words.value(argument.text, argument.text);
    } else {
        argument.text = filledText(parameter.text, values.texts);
    }
    if (argument.text.isEmpty())
        return std::nullopt;
    return argument;
}

class Cmdlets
{
public:
    Cmdlets(const SetupContext &context, SetupPlan &plan) : m_context(context), m_plan(plan) {}

    void add(const CmdletFact &fact)
    {
        switch (fact.shape) {
        case CmdletShape::Once:
            return addOne(fact, nullptr, {}, {});
        case CmdletShape::Site:
            for (const Site &site : m_context.topology().sites)
                addOne(fact, nullptr, valuesOf(site, m_context), {});
            return;
        case CmdletShape::DirectPartner:
            return addPartners(fact, Discovery::Direct);
        case CmdletShape::DiscoveredPartner:
            return addPartners(fact, Discovery::Discovered);
        case CmdletShape::HostingProvider:
            return addAll(fact, NodeType::HostingProvider);
        case CmdletShape::PublicImProvider:
            return addAll(fact, NodeType::PublicImProvider);
        case CmdletShape::XmppPartner:
            return addAll(fact, NodeType::XmppPartner);
        case CmdletShape::EdgePool:
            return addAll(fact, NodeType::EdgePool);
        }
    }

private:
    void addAll(const CmdletFact &fact, NodeType type)
    {
        for (const Node *node : m_context.nodes(type))
            addOne(fact, node, valuesOf(*node, m_context),
                   endOfService(*node, m_context.catalog()));
    }

    void addPartners(const CmdletFact &fact, Discovery discovery)
    {
        for (const Node *node : m_context.nodes(NodeType::FederationPartner)) {
            if (node->as<FederationPartner>()->discovery == discovery)
                addOne(fact, node, valuesOf(*node, m_context), {});
        }
    }

    void addOne(const CmdletFact &fact, const Node *node, const NodeValues &values, QDate ended)
    {
        // Without an Edge pool there is nothing that any of these would configure.
        if (m_context.nodes(NodeType::EdgePool).isEmpty() || !m_context.holds(fact.when, node))
            return;
        Cmdlet made;
        made.id = fact.id;
        made.name = fact.name;
        bool onlyIdentity = true;
        for (const CmdletParameter &parameter : fact.parameters) {
            if (!m_context.holds(parameter.when, node))
                continue;
            if (const auto argument = argumentOf(parameter, values)) {
                made.arguments.append(*argument);
                onlyIdentity = onlyIdentity && argument->name == u"Identity";
            }
        }
        if (fact.onlyWithParameters && onlyIdentity)
            return;
        FilledValues texts;
        for (auto it = values.texts.begin(); it != values.texts.end(); ++it)
            texts.insert(it.key(), BilingualText::same(*it));
        if (node) {
            made.node = node->id;
            texts.insert(QStringLiteral("node"), m_context.owner(*node, Interface::None));
        }
        texts.insert(QStringLiteral("date"), dateText(ended));
        made.comment = fact.comment;
        made.reads = fact.reads;
        made.purpose = filledText(fact.purpose, texts);
        made.note = filledText(fact.note, texts);
        made.references = fact.references;
        made.contradictions = fact.contradictions;
        m_plan.cmdlets.append(made);
    }

    const SetupContext &m_context;
    SetupPlan &m_plan;
};

} // namespace

void addCmdlets(const SetupContext &context, SetupPlan &plan)
{
    Cmdlets cmdlets(context, plan);
    for (const CmdletFact &fact : context.facts().cmdlets)
        cmdlets.add(fact);
    // Looking at what is set helps only where something would be changed.
    if (std::all_of(plan.cmdlets.begin(), plan.cmdlets.end(),
                    [](const Cmdlet &cmdlet) { return cmdlet.reads; }))
        plan.cmdlets.clear();
}

} // namespace portolan
