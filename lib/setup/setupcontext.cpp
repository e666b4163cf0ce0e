#include "setup/setupcontext.h"

#include "flows/deriveflows.h"

#include <algorithm>

namespace portolan {

QString filledText(const QString &text, const QMap<QString, QString> &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == u'{' ? text.indexOf(u'}', i) : -1;
        const auto value = end < 0 ? values.end() : values.find(text.mid(i + 1, end - i - 1));
        if (value == values.end()) {
            result += text.at(i);
        } else {
            result += *value;
            i = end;
        }
    }
    return result;
}

BilingualText filledText(const BilingualText &text, const FilledValues &values)
{
    QMap<QString, QString> english;
    QMap<QString, QString> russian;
    for (auto it = values.begin(); it != values.end(); ++it) {
        english.insert(it.key(), it->in(Language::English));
        russian.insert(it.key(), it->in(Language::Russian));
    }
    return {filledText(text.en, english), filledText(text.ru, russian)};
}

QString domainOf(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

SetupContext::SetupContext(const Topology &topology, const Catalog &catalog,
                           const SetupFacts &facts, QDate today)
    : m_index(topology), m_catalog(catalog), m_facts(facts), m_today(today),
      m_product(effectiveProduct(topology, catalog)), m_domains(topology.sipDomains)
{
    for (const Node *node : nodes(NodeType::EdgePool)) {
        const QString domain =
            domainOf(node->as<EdgePool>()->externalFqdns.value(Interface::Access));
        if (m_domains.isEmpty() && domain.contains(u'.'))
            m_domains.append(domain);
    }
}

QList<const Node *> SetupContext::nodes(NodeType type) const
{
    QList<const Node *> nodes;
    for (const int index : m_index.ofType(type))
        nodes.append(&m_index.node(index));
    return nodes;
}

const Node *SetupContext::firstInnerPool() const
{
    const QList<const Node *> pools = nodes(NodeType::Director) + nodes(NodeType::FrontEndPool);
    return pools.value(0);
}

bool SetupContext::hasService(const QList<Service> &services, const Node *node) const
{
    const auto offers = [&](const Node *pool) {
        const QSet<Service> &own = pool->as<EdgePool>()->services;
        return std::any_of(services.begin(), services.end(),
                           [&](Service service) { return own.contains(service); });
    };
    if (node && node->type() == NodeType::EdgePool)
        return offers(node);
    const QList<const Node *> pools = nodes(NodeType::EdgePool);
    return std::any_of(pools.begin(), pools.end(), offers);
}

bool SetupContext::has(SetupNeed need, const Node *node) const
{
    const auto partner = [&](Discovery discovery) {
        const QList<const Node *> partners = nodes(NodeType::FederationPartner);
        return std::any_of(partners.begin(), partners.end(), [&](const Node *one) {
            return one->as<FederationPartner>()->discovery == discovery;
        });
    };
    const QList<const Node *> pools =
        node && node->type() == NodeType::EdgePool ? QList{node} : nodes(NodeType::EdgePool);
    switch (need) {
    case SetupNeed::FederationPartner:
        return !nodes(NodeType::FederationPartner).isEmpty();
    case SetupNeed::DirectPartner:
        return partner(Discovery::Direct);
    case SetupNeed::DiscoveredPartner:
        return partner(Discovery::Discovered);
    case SetupNeed::HostingProvider:
        return !nodes(NodeType::HostingProvider).isEmpty();
    case SetupNeed::PublicImProvider:
        return !nodes(NodeType::PublicImProvider).isEmpty();
    case SetupNeed::XmppPartner:
        return !nodes(NodeType::XmppPartner).isEmpty();
    case SetupNeed::Push:
        break;
    }
    return std::any_of(pools.begin(), pools.end(),
                       [](const Node *pool) { return pool->as<EdgePool>()->push; });
}

bool SetupContext::providerFits(const SetupCondition &when, const Node *node) const
{
    if (when.providers.isEmpty() && !when.ended && !when.audioVideo)
        return true;
    const auto fits = [&](const Node *one) {
        const auto *provider = one->as<PublicImProvider>();
        const bool ended = hasEnded(*one);
        return (when.providers.isEmpty() || when.providers.contains(provider->provider)) &&
               when.ended.value_or(ended) == ended &&
               when.audioVideo.value_or(provider->audioVideo) == provider->audioVideo;
    };
    if (node && node->type() == NodeType::PublicImProvider)
        return fits(node);
    if (node && node->type() == NodeType::HostingProvider) {
        return when.ended.value_or(false) == hasEnded(*node);
    }
    const QList<const Node *> providers = nodes(NodeType::PublicImProvider);
    return std::any_of(providers.begin(), providers.end(), fits);
}

bool SetupContext::isNameInDomain(const Node *node, const QString &domain) const
{
    QString name;
    if (const auto *pool = node ? node->as<EdgePool>() : nullptr)
        name = pool->externalFqdns.value(Interface::Access);
    else if (const auto *front = node ? node->as<FrontEndPool>() : nullptr)
        name = front->fqdn;
    else if (const auto *director = node ? node->as<Director>() : nullptr)
        name = director->fqdn;
    return !domain.isEmpty() && sameName(domainOf(name), domain);
}

bool SetupContext::holds(const SetupCondition &when, const Node *node, const QString &domain) const
{
    const auto needed = [&](SetupNeed need) { return has(need, node); };
    if (!when.anyService.isEmpty() && !hasService(when.anyService, node))
        return false;
    if (!when.anyNeed.isEmpty() && std::none_of(when.anyNeed.begin(), when.anyNeed.end(), needed))
        return false;
    if (std::any_of(when.noNeed.begin(), when.noNeed.end(), needed))
        return false;
    if (!when.products.isEmpty() && !when.products.contains(m_product))
        return false;
    if (!providerFits(when, node))
        return false;
    if (when.nameInDomain && *when.nameInDomain != isNameInDomain(node, domain))
        return false;
    const auto *pool = node ? node->as<EdgePool>() : nullptr;
    if (when.severalServers && *when.severalServers != (pool && pool->servers.size() > 1))
        return false;
    if (when.sharedPlan && *when.sharedPlan != (pool && pool->addressPlan == AddressPlan::Shared))
        return false;
    if (when.severalFederationPools && *when.severalFederationPools != hasSeveralFederationPools())
        return false;
    const auto *proxy = node ? node->as<ReverseProxy>() : nullptr;
    if (when.officeWebApps && *when.officeWebApps != (proxy && !proxy->officeWebApps.isEmpty()))
        return false;
    const QList<const Node *> hosting = nodes(NodeType::HostingProvider);
    return when.withoutHostingProvider.isEmpty() ||
           std::none_of(hosting.begin(), hosting.end(), [&](const Node *one) {
               return sameName(one->as<HostingProvider>()->fqdn, when.withoutHostingProvider) &&
                      !hasEnded(*one);
           });
}

bool SetupContext::hasEnded(const Node &node) const
{
    const QDate end = endOfService(node, m_catalog);
    return end.isValid() && end <= m_today;
}

bool SetupContext::hasSeveralFederationPools() const
{
    const QList<const Node *> pools = nodes(NodeType::EdgePool);
    return std::count_if(pools.begin(), pools.end(), [](const Node *pool) {
               return pool->as<EdgePool>()->services.contains(Service::Federation);
           }) > 1;
}

QString SetupContext::externalName(const EdgePool &pool, Interface interface)
{
    const QString name = pool.externalFqdns.value(interface);
    return name.isEmpty() && pool.addressPlan == AddressPlan::Shared
               ? pool.externalFqdns.value(Interface::Access)
               : name;
}

BilingualText SetupContext::owner(const Node &node, Interface interface) const
{
    const BilingualText label = nodeLabel(node, m_catalog);
    if (interface == Interface::None)
        return label;
    return label + BilingualText::same(QStringLiteral(": ")) +
           m_catalog.terms.interfaces.value(interface, BilingualText::same(nameOf(interface)));
}

QStringList SetupContext::references(const QStringList &ids, const Node *node) const
{
    const auto *pool = node ? node->as<EdgePool>() : nullptr;
    const auto layout =
        std::find_if(m_facts.layouts.begin(), m_facts.layouts.end(), [&](const auto &one) {
            return pool && one.loadBalancing == pool->loadBalancing &&
                   one.nat.value_or(pool->nat) == pool->nat;
        });
    QStringList references;
    for (const QString &id : ids) {
        if (!id.startsWith(u'@'))
            references.append(id);
        else if (layout != m_facts.layouts.end())
            references.append(id == u"@dns" ? layout->dns : layout->certificates);
    }
    return references;
}

BilingualText SetupContext::text(SetupText text, const FilledValues &values) const
{
    return filledText(m_facts.texts.value(text), values);
}

} // namespace portolan
