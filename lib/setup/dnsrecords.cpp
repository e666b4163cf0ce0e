#include "setup/setupcontext.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int priorityStep = 10; ///< between the pools that one service record names

/// An address as the asker's side sees it; nothing where a translation is not filled in.
using SeenAddresses = QList<IpAddress>;

void addOuter(const InterfaceAddress &interface, bool translated, SeenAddresses &addresses)
{
    // IPv6 passes a translation as it is.
    if (!interface.address.isNull())
        addresses.append(translated && interface.address.isIPv4() ? interface.publicAddress
                                                                  : interface.address);
    if (!interface.address6.isNull())
        addresses.append(interface.address6);
}

// Behind a hardware load balancer the virtual address, else that of every server.
SeenAddresses edgeAddresses(const EdgePool &pool, Interface interface)
{
    SeenAddresses addresses;
    const bool translated = pool.nat && interface != Interface::Internal;
    if (pool.loadBalancing == LoadBalancing::Hardware && pool.hasVirtual) {
        const auto *shared = interfaceOf(pool.virtualAddresses, interface, pool.addressPlan);
        if (shared && shared->isSet()) {
            addOuter(*shared, translated, addresses);
            return addresses;
        }
    }
    for (const EdgeServer &server : pool.servers) {
        if (const auto *own = interfaceOf(server, interface, pool.addressPlan))
            addOuter(*own, translated, addresses);
    }
    return addresses;
}

SeenAddresses proxyAddresses(const ReverseProxy &proxy)
{
    SeenAddresses addresses;
    for (const ReverseProxyServer &server : proxy.servers)
        addOuter(server.external, !server.external.publicAddress.isNull(), addresses);
    return addresses;
}

/// A pool inside, whichever it is.
struct InnerPool
{
    explicit InnerPool(const Node &node)
    {
        if (const auto *front = node.as<FrontEndPool>())
            take(*front);
        else if (const auto *director = node.as<Director>())
            take(*director);
    }

    SeenAddresses addresses() const
    {
        if (!virtualAddress.isNull())
            return {virtualAddress};
        SeenAddresses own;
        for (const InternalServer &server : *servers)
            own.append(server.address);
        return own;
    }

    QString fqdn;
    IpAddress virtualAddress;
    const std::vector<InternalServer> *servers = nullptr;

private:
    template<class Pool> void take(const Pool &pool)
    {
        fqdn = pool.fqdn;
        virtualAddress = pool.virtualAddress;
        servers = &pool.servers;
    }
};

template<class T> void mergeLists(QList<T> &into, const QList<T> &from)
{
    for (const T &one : from) {
        if (!into.contains(one))
            into.append(one);
    }
}

/// Makes the records of one fact after the other. Records that several facts ask for are one.
class DnsRecords
{
public:
    DnsRecords(const SetupContext &context, SetupPlan &plan) : m_context(context), m_plan(plan) {}

    void add(const DnsFact &fact)
    {
        m_fact = &fact;
        switch (fact.shape) {
        case DnsShape::ExternalName:
            return addExternalNames();
        case DnsShape::DomainHost:
            return addDomainHosts();
        case DnsShape::DomainService:
            return addDomainServices();
        case DnsShape::PublishedName:
        case DnsShape::PublishedHost:
            return addPublished();
        case DnsShape::EdgePoolName:
        case DnsShape::EdgeServerName:
            return addEdgeNames();
        default:
            // What is inside matters to an Edge only where there is one.
            if (!m_context.nodes(NodeType::EdgePool).isEmpty())
                addInner();
        }
    }

private:
    bool holds(const Node *node, const QString &domain = {}) const
    {
        return m_context.holds(m_fact->when, node, domain);
    }

    DnsRecord record(const Node &node, Interface interface, const QString &name,
                     const QString &domain) const
    {
        const BilingualText owner = m_context.owner(node, interface);
        const FilledValues values = {{QStringLiteral("domain"), BilingualText::same(domain)},
                                     {QStringLiteral("name"), BilingualText::same(name)},
                                     {QStringLiteral("node"), owner}};
        DnsRecord made;
        made.zone = m_fact->zone;
        made.name = name;
        made.requirement = m_fact->requirement;
        made.node = node.id;
        made.owner = owner;
        made.because = {filledText(m_fact->because, values)};
        made.references = m_context.references(m_fact->references, &node);
        made.contradictions = m_fact->contradictions;
        for (const SetupNote &note : m_fact->notes) {
            if (!m_context.holds(note.when, &node, domain))
                continue;
            made.notes.append(filledText(note.text, values));
            made.contradictions += note.contradictions;
        }
        return made;
    }

    void keep(const DnsRecord &made)
    {
        const auto same = [&](const DnsRecord &one) {
            return one.zone == made.zone && one.type == made.type && one.port == made.port &&
                   sameName(one.name, made.name) && sameName(one.data, made.data);
        };
        const auto known = std::find_if(m_plan.dns.begin(), m_plan.dns.end(), same);
        if (known == m_plan.dns.end()) {
            m_plan.dns.append(made);
            return;
        }
        known->requirement = std::min(known->requirement, made.requirement);
        mergeLists(known->because, made.because);
        mergeLists(known->notes, made.notes);
        mergeLists<QString>(known->references, made.references);
        mergeLists<QString>(known->contradictions, made.contradictions);
    }

    void addHosts(const Node &node, Interface interface, const QString &name, const QString &domain,
                  const SeenAddresses &addresses)
    {
        if (name.isEmpty())
            return;
        for (const IpAddress &address : addresses) {
            DnsRecord made = record(node, interface, name, domain);
            made.type = address.isNull() || address.isIPv4() ? RecordType::A : RecordType::Aaaa;
            made.data = address.toString();
            if (address.isNull())
                made.notes.append(m_context.text(SetupText::NoPublicAddress));
            keep(made);
        }
    }

    void addExternalNames()
    {
        for (const Node *node : m_context.nodes(NodeType::EdgePool)) {
            if (!holds(node))
                continue;
            const EdgePool &pool = *node->as<EdgePool>();
            const QString name = SetupContext::externalName(pool, m_fact->interface);
            addHosts(*node, m_fact->interface, name, domainOf(name),
                     edgeAddresses(pool, m_fact->interface));
            if (name.isEmpty())
                remarkNoName(*node);
        }
    }

    void remarkNoName(const Node &node)
    {
        const BilingualText interface =
            m_context.catalog().terms.interfaces.value(m_fact->interface);
        m_plan.remarks.append(
            {m_context.text(SetupText::NoExternalName,
                            {{QStringLiteral("node"), m_context.owner(node, Interface::None)},
                             {QStringLiteral("interface"), interface}}),
             node.id, QStringLiteral("/externalFqdns/") + nameOf(m_fact->interface)});
    }

    /// The Edge pool that a host directly in a domain leads to: the first that a fact wants it for.
    const Node *hostPool(const QString &label, const QString &domain) const
    {
        for (const Node *node : m_context.nodes(NodeType::EdgePool)) {
            for (const DnsFact &fact : m_context.facts().dns) {
                if (fact.shape == DnsShape::DomainHost && fact.label == label &&
                    m_context.holds(fact.when, node, domain))
                    return node;
            }
        }
        return nullptr;
    }

    void addDomainHosts()
    {
        for (const QString &domain : m_context.domains()) {
            const Node *node = hostPool(m_fact->label, domain);
            if (node && holds(node, domain))
                addHosts(*node, Interface::Access, m_fact->label + u'.' + domain, domain,
                         edgeAddresses(*node->as<EdgePool>(), Interface::Access));
        }
    }

    int portAt(const EdgePool *pool) const
    {
        const PortSet ports =
            m_fact->port.setting.isEmpty() || !pool
                ? m_fact->port.fixed
                : effectivePorts(*pool, m_fact->port.setting, m_context.catalog());
        return ports.isAny() ? 0 : ports.ranges().first().first;
    }

    void addDomainServices()
    {
        for (const QString &domain : m_context.domains()) {
            int priority = 0;
            for (const Node *node : m_context.nodes(NodeType::EdgePool)) {
                if (!holds(node, domain))
                    continue;
                const EdgePool &pool = *node->as<EdgePool>();
                DnsRecord made =
                    record(*node, Interface::Access, m_fact->label + u'.' + domain, domain);
                made.type = RecordType::Srv;
                made.port = portAt(&pool);
                made.priority = priority;
                const QString access = pool.externalFqdns.value(Interface::Access);
                const bool inside = sameName(domainOf(access), domain);
                if ((!inside || m_fact->ownHost) && hostPool(m_fact->target, domain) == node)
                    made.data = m_fact->target + u'.' + domain;
                else
                    made.data = access;
                if (made.data.isEmpty())
                    continue;
                if (!sameName(domainOf(made.data), domain))
                    made.notes.append(m_context.text(SetupText::ForeignTarget));
                keep(made);
                priority += priorityStep;
            }
        }
    }

    void addPublished()
    {
        for (const Node *node : m_context.nodes(NodeType::ReverseProxy)) {
            if (!holds(node))
                continue;
            const ReverseProxy &proxy = *node->as<ReverseProxy>();
            const SeenAddresses addresses = proxyAddresses(proxy);
            if (m_fact->shape == DnsShape::PublishedName) {
                for (const QString &name : proxy.externalFqdns)
                    addHosts(*node, Interface::External, name, domainOf(name), addresses);
                remarkPublished(*node, proxy);
                continue;
            }
            for (const QString &domain : m_context.domains())
                addHosts(*node, Interface::External, m_fact->label + u'.' + domain, domain,
                         addresses);
            return; // one proxy answers for a domain
        }
    }

    void remarkPublished(const Node &node, const ReverseProxy &proxy)
    {
        QStringList missing;
        for (const QString &label : m_context.facts().simpleUrls) {
            if (std::none_of(
                    proxy.externalFqdns.begin(), proxy.externalFqdns.end(),
                    [&](const QString &name) { return sameName(name.section(u'.', 0, 0), label); }))
                missing.append(label);
        }
        const FilledValues values = {
            {QStringLiteral("node"), m_context.owner(node, Interface::None)},
            {QStringLiteral("names"), BilingualText::same(missing.join(QLatin1String(", ")))}};
        const QString pointer = QStringLiteral("/externalFqdns");
        if (proxy.externalFqdns.isEmpty())
            m_plan.remarks.append(
                {m_context.text(SetupText::NoPublishedName, values), node.id, pointer});
        else if (!missing.isEmpty())
            m_plan.remarks.append(
                {m_context.text(SetupText::NoSimpleUrl, values), node.id, pointer});
    }

    void addEdgeNames()
    {
        for (const Node *node : m_context.nodes(NodeType::EdgePool)) {
            if (!holds(node))
                continue;
            const EdgePool &pool = *node->as<EdgePool>();
            if (m_fact->shape == DnsShape::EdgePoolName) {
                addHosts(*node, Interface::Internal, pool.fqdn, domainOf(pool.fqdn),
                         edgeAddresses(pool, Interface::Internal));
                continue;
            }
            for (const EdgeServer &server : pool.servers) {
                SeenAddresses addresses;
                addOuter(server.internal, false, addresses);
                addHosts(*node, Interface::Internal, server.fqdn, domainOf(server.fqdn), addresses);
            }
        }
    }

    void addInner()
    {
        if (m_fact->shape == DnsShape::InnerPoolName ||
            m_fact->shape == DnsShape::InnerServerName) {
            for (const Node &node : m_context.topology().nodes) {
                if (node.type() == NodeType::FrontEndPool || node.type() == NodeType::Director)
                    addInnerNames(node);
            }
        } else if (const Node *node = m_context.firstInnerPool()) {
            for (const QString &domain : m_context.domains()) {
                if (holds(node, domain))
                    addInnerEntry(*node, domain);
            }
        }
    }

    void addInnerNames(const Node &node)
    {
        const InnerPool pool(node);
        if (m_fact->shape == DnsShape::InnerPoolName) {
            addHosts(node, Interface::None, pool.fqdn, domainOf(pool.fqdn), pool.addresses());
            return;
        }
        for (const InternalServer &server : *pool.servers) {
            if (!sameName(server.fqdn, pool.fqdn))
                addHosts(node, Interface::None, server.fqdn, domainOf(server.fqdn),
                         {server.address});
        }
    }

    void addInnerEntry(const Node &node, const QString &domain)
    {
        const InnerPool pool(node);
        const QString name = m_fact->label + u'.' + domain;
        if (m_fact->shape == DnsShape::InnerHost) {
            addHosts(node, Interface::None, name, domain, pool.addresses());
            return;
        }
        DnsRecord made = record(node, Interface::None, name, domain);
        made.data = pool.fqdn;
        made.type = RecordType::Cname;
        if (m_fact->shape == DnsShape::InnerService) {
            made.type = RecordType::Srv;
            made.port = portAt(nullptr);
            if (!sameName(domainOf(pool.fqdn), domain))
                made.data = m_fact->target + u'.' + domain;
        }
        keep(made);
    }

    const SetupContext &m_context;
    SetupPlan &m_plan;
    const DnsFact *m_fact = nullptr;
};

} // namespace

void addDnsRecords(const SetupContext &context, SetupPlan &plan)
{
    DnsRecords records(context, plan);
    for (const DnsFact &fact : context.facts().dns)
        records.add(fact);
    // Facts may stand in any order: a reader wants each zone in one piece.
    std::stable_sort(plan.dns.begin(), plan.dns.end(),
                     [](const DnsRecord &a, const DnsRecord &b) { return a.zone < b.zone; });
}

} // namespace portolan
