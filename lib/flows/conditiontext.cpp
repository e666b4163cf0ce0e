#include "flows/conditiontext.h"

#include "base/message.h"
#include "flows/flowtext.h"

namespace portolan {

namespace {

BilingualText joined(const QList<BilingualText> &texts, const QString &separator)
{
    BilingualText all;
    for (const BilingualText &text : texts)
        all = all.isEmpty() ? text : all + BilingualText::same(separator) + text;
    return all;
}

BilingualText lowered(BilingualText text)
{
    for (QString *one : {&text.en, &text.ru}) {
        // "XMPP partner" keeps its capitals.
        if (one->size() > 1 && one->at(1).isLower())
            (*one)[0] = one->at(0).toLower();
    }
    return text;
}

/// The lines of one condition.
class Lines
{
public:
    explicit Lines(const Catalog &catalog) : m_catalog(catalog) {}

    QList<BilingualText> of(const Condition &condition)
    {
        m_lines.clear();
        addServices(condition);
        addNear(condition);
        addTopology(condition);
        addFar(condition);
        addRelation(condition.relation);
        return m_lines;
    }

private:
    void add(const char *source, const QList<BilingualText> &arguments = {})
    {
        m_lines.append(filledIn(phraseInBoth("flows", source), arguments));
    }

    void addFlag(const std::optional<bool> &flag, const char *whenOn, const char *whenOff)
    {
        if (flag)
            add(*flag ? whenOn : whenOff);
    }

    BilingualText services(const QList<Service> &services) const
    {
        QList<BilingualText> names;
        for (Service service : services)
            names.append(m_catalog.terms.services.value(service));
        return joined(names, QStringLiteral(", "));
    }

    BilingualText products(const QStringList &ids) const
    {
        QList<BilingualText> names;
        for (const QString &id : ids) {
            const Product *own = m_catalog.product(id);
            const Product *product = own ? own : m_catalog.partnerProduct(id);
            names.append(product ? product->name : BilingualText::same(id));
        }
        return joined(names, QStringLiteral(", "));
    }

    BilingualText providers(const QStringList &ids) const
    {
        QList<BilingualText> names;
        for (const QString &id : ids) {
            const Provider *provider = m_catalog.provider(id);
            names.append(provider ? provider->name : BilingualText::same(id));
        }
        return joined(names, QStringLiteral(", "));
    }

    void addServices(const Condition &condition)
    {
        if (!condition.allServices.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "On at the Edge pool: %1"),
                {services(condition.allServices)});
        if (!condition.anyService.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "On at the Edge pool, at least one of: %1"),
                {services(condition.anyService)});
        if (!condition.somePoolHas.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "On at some Edge pool of the topology: %1"),
                {services(condition.somePoolHas)});
        if (!condition.farServices.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "On at the other Edge pool: %1"),
                {services(condition.farServices)});
    }

    void addNear(const Condition &condition)
    {
        addFlag(condition.nat,
                QT_TRANSLATE_NOOP("flows", "The external addresses are translated by NAT"),
                QT_TRANSLATE_NOOP("flows", "The external addresses are not translated"));
        addFlag(condition.push, QT_TRANSLATE_NOOP("flows", "Push notifications are on"),
                QT_TRANSLATE_NOOP("flows", "Push notifications are off"));
        addFlag(condition.http,
                QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes HTTP beside HTTPS"),
                QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes HTTPS only"));
        addFlag(condition.officeWebApps,
                QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes an Office Web Apps farm"),
                QT_TRANSLATE_NOOP("flows", "The reverse proxy publishes no Office Web Apps farm"));
        if (condition.loadBalancing)
            addBalancing(*condition.loadBalancing);
        if (condition.addressPlan) {
            add(*condition.addressPlan == AddressPlan::Shared
                    ? QT_TRANSLATE_NOOP("flows", "One external address serves all services")
                    : QT_TRANSLATE_NOOP("flows",
                                        "Every service has an external address of its own"));
        }
        addFlag(condition.severalServers,
                QT_TRANSLATE_NOOP("flows", "The Edge pool has several servers"),
                QT_TRANSLATE_NOOP("flows", "The Edge pool has one server"));
        addFlag(
            condition.internalVirtual,
            QT_TRANSLATE_NOOP("flows", "The hardware load balancer has a virtual address inside"),
            QT_TRANSLATE_NOOP("flows", "No virtual address stands inside"));
    }

    void addBalancing(LoadBalancing balancing)
    {
        switch (balancing) {
        case LoadBalancing::None:
            return add(QT_TRANSLATE_NOOP("flows", "Nothing balances the load of the Edge pool"));
        case LoadBalancing::Dns:
            return add(QT_TRANSLATE_NOOP("flows", "The Edge pool has DNS load balancing"));
        case LoadBalancing::Hardware:
            return add(
                QT_TRANSLATE_NOOP("flows", "The Edge pool stands behind a hardware load balancer"));
        }
    }

    void addTopology(const Condition &condition)
    {
        if (!condition.products.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "Product: %1"), {products(condition.products)});
        addFlag(condition.severalEdgePools,
                QT_TRANSLATE_NOOP("flows", "The topology has several Edge pools"),
                QT_TRANSLATE_NOOP("flows", "The topology has one Edge pool"));
        QList<BilingualText> demands;
        for (const NodeDemand &demand : condition.someNode)
            demands.append(demandText(demand));
        if (!demands.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "The topology has: %1"),
                {joined(demands, QStringLiteral("; "))});
        QList<BilingualText> alternatives;
        for (const Condition &alternative : condition.anyOf)
            alternatives.append(joined(Lines(m_catalog).of(alternative), QStringLiteral(", ")));
        if (!alternatives.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "At least one of these: %1"),
                {joined(alternatives, QStringLiteral("; "))});
        for (auto it = condition.whenFollowing.cbegin(); it != condition.whenFollowing.cend(); ++it)
            add(QT_TRANSLATE_NOOP("flows", "In %1 the topology follows: %2"),
                {BilingualText::same(it.key()), documents(it.value())});
    }

    BilingualText documents(const QStringList &ids) const
    {
        QList<BilingualText> titles;
        for (const QString &id : ids) {
            const SourceDocument *document = m_catalog.document(id);
            titles.append(document ? document->title : BilingualText::same(id));
        }
        return joined(titles, QStringLiteral("; "));
    }

    BilingualText demandText(const NodeDemand &demand) const
    {
        QList<BilingualText> parts;
        QList<BilingualText> types;
        for (NodeType type : demand.types)
            types.append(lowered(m_catalog.terms.nodeTypes.value(type)));
        parts.append(joined(types, QStringLiteral(" / ")));
        if (!demand.products.isEmpty())
            parts.append(products(demand.products));
        if (!demand.providers.isEmpty())
            parts.append(providers(demand.providers));
        if (demand.audioVideo.value_or(false))
            parts.append(phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "with audio and video")));
        if (demand.directorySearch.value_or(false))
            parts.append(
                phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "with directory search")));
        return joined(parts, QStringLiteral(", "));
    }

    void addFar(const Condition &condition)
    {
        if (!condition.farProducts.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "Version of the partner: %1"),
                {products(condition.farProducts)});
        if (!condition.farProviders.isEmpty())
            add(QT_TRANSLATE_NOOP("flows", "Provider: %1"), {providers(condition.farProviders)});
        addFlag(condition.audioVideo,
                QT_TRANSLATE_NOOP("flows", "Audio and video with the provider are on"),
                QT_TRANSLATE_NOOP("flows", "Audio and video with the provider are off"));
        addFlag(condition.directorySearch,
                QT_TRANSLATE_NOOP("flows", "Directory search with the provider is on"),
                QT_TRANSLATE_NOOP("flows", "Directory search with the provider is off"));
    }

    void addRelation(FarRelation relation)
    {
        switch (relation) {
        case FarRelation::AnyNode:
            return;
        case FarRelation::NextHop:
            return add(QT_TRANSLATE_NOOP("flows", "The other end is the next hop"));
        case FarRelation::OtherEdgePool:
            return add(QT_TRANSLATE_NOOP("flows", "The other end is another Edge pool"));
        case FarRelation::SameEdgePool:
            return add(QT_TRANSLATE_NOOP("flows", "Both ends are servers of the same Edge pool"));
        case FarRelation::CentralManagement:
            return add(QT_TRANSLATE_NOOP(
                "flows", "The other end holds the Central Management store, where any pool does"));
        case FarRelation::XmppGateway:
            return add(QT_TRANSLATE_NOOP("flows", "The other end is an XMPP gateway"));
        }
    }

    const Catalog &m_catalog;
    QList<BilingualText> m_lines;
};

} // namespace

QList<BilingualText> conditionTexts(const Condition &condition, const Catalog &catalog)
{
    QList<BilingualText> lines = Lines(catalog).of(condition);
    if (lines.isEmpty())
        lines.append(phraseInBoth(
            "flows", QT_TRANSLATE_NOOP("flows", "Always, as soon as both ends are there")));
    return lines;
}

BilingualText ruleEndText(const RuleEnd &end, Firewall firewall, const Catalog &catalog)
{
    const Terms &terms = catalog.terms;
    if (end.isAny()) {
        if (const Endpoint *endpoint = catalog.endpoint(end.endpoint))
            return endpoint->name;
        return terms.words.value(firewall == Firewall::External ? QStringLiteral("internet-any")
                                                                : QStringLiteral("inside-any"));
    }
    if (end.types.size() == 1 && end.interface != Interface::None) {
        return terms.nodeTypes.value(end.types.first()) +
               BilingualText::same(QStringLiteral(": ")) + terms.interfaces.value(end.interface);
    }
    QList<BilingualText> types;
    for (NodeType type : end.types) {
        const BilingualText name = terms.nodeTypesPlural.value(type);
        types.append(types.isEmpty() ? name : lowered(name));
    }
    return joined(types, QStringLiteral(", "));
}

PortSet rulePorts(const RulePorts &ports, const Catalog &catalog)
{
    return ports.setting.isEmpty() ? ports.fixed : catalog.ports.value(ports.setting).separate;
}

} // namespace portolan
