#include "edit/topologyplan.h"

#include "edit/addresspool.h"

#include <QCoreApplication>

namespace portolan {

namespace {

template<class Details> const Details *firstOf(const Topology &topology)
{
    for (const Node &node : topology.nodes) {
        if (const auto *details = node.as<Details>())
            return details;
    }
    return nullptr;
}

QString domainOf(const QString &fqdn)
{
    return fqdn.section(u'.', 1);
}

/// Puts the answers in the place of the template's examples, node by node.
class Filler
{
public:
    Filler(const TopologyTemplate &from, const PlanAnswers &answers)
        : m_answers(answers), m_oldDomain(from.topology.sipDomains.value(0)),
          m_inner(poolFrom(answers.edgeInternal)), m_outer(poolFrom(answers.edgeExternal)),
          m_public(poolFrom(asksForPublicAddresses(from) ? answers.edgePublic : QString())),
          m_inside(poolFrom(answers.insideAddress)), m_hasNat(asksForPublicAddresses(from))
    {
        if (const auto *pool = firstOf<FrontEndPool>(from.topology))
            m_oldInternalDomain = domainOf(pool->fqdn);
    }

    void operator()(EdgePool &pool)
    {
        const QString first = pool.servers.front().fqdn;
        const EdgeServer pattern = pool.servers.front();
        pool.servers.assign(size_t(m_answers.edgeServers), pattern);
        for (int i = 0; i < m_answers.edgeServers; ++i)
            pool.servers[size_t(i)].fqdn = serverName(first, i + 1);
        const bool isServer = pool.fqdn == first;
        pool.fqdn = isServer ? pool.servers.front().fqdn : moved(pool.fqdn);
        for (QString &fqdn : pool.externalFqdns)
            fqdn = moved(fqdn);
        pool.services = m_answers.services;
        for (InterfaceAddress EdgeServer::*part : {&EdgeServer::internal, &EdgeServer::access,
                                                   &EdgeServer::webConferencing, &EdgeServer::av}) {
            for (EdgeServer &server : pool.servers)
                fill(server.*part, part != &EdgeServer::internal);
            if (pool.hasVirtual)
                fill(pool.virtualAddresses.*part, part != &EdgeServer::internal);
        }
    }

    void operator()(ReverseProxy &proxy)
    {
        const bool isServer = proxy.fqdn == proxy.servers.front().fqdn;
        int number = 0;
        for (ReverseProxyServer &server : proxy.servers) {
            server.fqdn = serverName(server.fqdn, ++number);
            server.internal = withAddress(server.internal, m_inner.next());
            // Published by a proxy of its own, so never translated.
            server.external =
                withAddress(server.external, m_hasNat ? m_public.next() : m_outer.next());
        }
        proxy.fqdn = isServer ? proxy.servers.front().fqdn : moved(proxy.fqdn);
        for (QString &fqdn : proxy.externalFqdns)
            fqdn = moved(fqdn);
    }

    void operator()(FrontEndPool &pool)
    {
        pool.xmppGateway = m_answers.services.contains(Service::Xmpp) && !m_hasGateway;
        m_hasGateway = m_hasGateway || pool.xmppGateway;
        fillInside(pool, m_answers.frontEndServers);
    }

    void operator()(Director &director) { fillInside(director, int(director.servers.size())); }

    template<class Other> void operator()(Other &) {}

private:
    static AddressPool poolFrom(const QString &start)
    {
        return {IpAddress::fromString(start).value_or(IpAddress()), {}, 0};
    }

    static InterfaceAddress withAddress(InterfaceAddress part, const IpAddress &address)
    {
        part.address = address;
        return part;
    }

    void fill(InterfaceAddress &part, bool isExternal)
    {
        if (!part.isSet())
            return; // services that share the Access Edge address
        part.address = isExternal ? m_outer.next() : m_inner.next();
        if (!part.publicAddress.isNull())
            part.publicAddress = m_public.next();
    }

    template<class Pool> void fillInside(Pool &pool, int count)
    {
        const InternalServer pattern = pool.servers.front();
        const bool isServer = pool.fqdn == pattern.fqdn;
        pool.servers.assign(size_t(count), pattern);
        for (int i = 0; i < count; ++i) {
            pool.servers[size_t(i)].fqdn = serverName(pattern.fqdn, i + 1);
            pool.servers[size_t(i)].address = m_inside.next();
        }
        pool.fqdn = isServer ? pool.servers.front().fqdn : moved(pool.fqdn);
        if (!pool.virtualAddress.isNull())
            pool.virtualAddress = m_inside.next();
    }

    // A name of the template in the domain of the answers.
    QString moved(const QString &fqdn) const
    {
        return fqdn.section(u'.', 0, 0) + u'.' + newDomain(fqdn);
    }

    QString newDomain(const QString &fqdn) const
    {
        return domainOf(fqdn) == m_oldInternalDomain && m_oldInternalDomain != m_oldDomain
                   ? m_answers.internalDomain
                   : m_answers.sipDomain;
    }

    QString serverName(const QString &example, int number) const
    {
        QString role = example.section(u'.', 0, 0);
        while (!role.isEmpty() && role.back().isDigit())
            role.chop(1);
        QString name = m_answers.namePattern;
        name.replace(QLatin1String("{role}"), role);
        name.replace(QLatin1String("{n}"), QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')));
        name.replace(QLatin1String("{domain}"), newDomain(example));
        return name.toLower();
    }

    const PlanAnswers &m_answers;
    QString m_oldDomain;
    QString m_oldInternalDomain;
    AddressPool m_inner;
    AddressPool m_outer;
    AddressPool m_public;
    AddressPool m_inside;
    bool m_hasNat;
    bool m_hasGateway = false;
};

Topology filled(const TopologyTemplate &from, const PlanAnswers &answers)
{
    Topology topology = from.topology;
    Filler filler(from, answers);
    for (Node &node : topology.nodes)
        std::visit(filler, node.details);
    return topology;
}

bool isDomain(const QString &text)
{
    return text.contains(u'.') && isHostName(text);
}

/// Every server name of a topology; empty strings are addresses that ran out.
void noteServers(const Topology &topology, QStringList &names, bool &lacksAddresses)
{
    for (const Node &node : topology.nodes) {
        const auto take = [&](const QString &fqdn, const IpAddress &address) {
            names.append(fqdn);
            lacksAddresses = lacksAddresses || address.isNull();
        };
        if (const auto *pool = node.as<EdgePool>()) {
            for (const EdgeServer &server : pool->servers)
                take(server.fqdn, server.internal.address);
        } else if (const auto *frontEnd = node.as<FrontEndPool>()) {
            for (const InternalServer &server : frontEnd->servers)
                take(server.fqdn, server.address);
        } else if (const auto *director = node.as<Director>()) {
            for (const InternalServer &server : director->servers)
                take(server.fqdn, server.address);
        }
    }
}

class Checker
{
public:
    Checker(const TopologyTemplate &from, const PlanAnswers &answers)
        : m_from(from), m_answers(answers)
    {
    }

    QList<PlanProblem> check(const Catalog &catalog)
    {
        if (!isDomain(m_answers.sipDomain))
            add(PlanField::SipDomain,
                QT_TRANSLATE_NOOP("edit", "a domain such as “%1” is expected"),
                m_from.topology.sipDomains.value(0));
        if (asksForServers(m_from))
            checkServers();
        checkPartnerRows(catalog);
        return m_problems;
    }

private:
    void checkServers()
    {
        if (!isDomain(m_answers.internalDomain))
            add(PlanField::InternalDomain,
                QT_TRANSLATE_NOOP("edit", "a domain such as “%1” is expected"),
                defaultAnswers(m_from).internalDomain);
        checkStart(PlanField::EdgeInternal, m_answers.edgeInternal);
        checkStart(PlanField::EdgeExternal, m_answers.edgeExternal);
        if (asksForPublicAddresses(m_from))
            checkStart(PlanField::EdgePublic, m_answers.edgePublic);
        checkStart(PlanField::InsideAddress, m_answers.insideAddress);
        if (m_problems.isEmpty())
            checkWhole();
    }

    void checkStart(PlanField field, const QString &text)
    {
        const auto address = IpAddress::fromString(text);
        if (!address || !address->isIPv4() || address->isSpecial())
            add(field, QT_TRANSLATE_NOOP("edit", "an IPv4 address of a host is expected"));
    }

    // Names that do not differ, networks that are too small: seen once all is filled in.
    void checkWhole()
    {
        const Topology topology = filled(m_from, m_answers);
        QStringList names;
        bool lacksAddresses = false;
        noteServers(topology, names, lacksAddresses);
        for (const QString &name : names) {
            if (!isDomain(name))
                return add(PlanField::NamePattern,
                           QT_TRANSLATE_NOOP("edit", "“%1” is no host name"), name);
        }
        if (QSet<QString>(names.cbegin(), names.cend()).size() != names.size())
            return add(PlanField::NamePattern,
                       QT_TRANSLATE_NOOP("edit", "the names do not differ; “%1” and “%2” make them "
                                                 "differ"),
                       QStringLiteral("{role}"), QStringLiteral("{n}"));
        checkRoom(topology, lacksAddresses);
    }

    void checkRoom(const Topology &topology, bool lacksAddresses)
    {
        const auto *pool = firstOf<EdgePool>(topology);
        const auto *frontEnd = firstOf<FrontEndPool>(topology);
        const char *source = QT_TRANSLATE_NOOP("edit", "the network has too few addresses from "
                                                       "here on");
        const auto isNull = [](const InterfaceAddress &part) { return part.address.isNull(); };
        for (const EdgeServer &server : pool->servers) {
            if (isNull(server.internal))
                return add(PlanField::EdgeInternal, source);
            if (isNull(server.access) ||
                (pool->addressPlan == AddressPlan::Separate && isNull(server.av)))
                return add(PlanField::EdgeExternal, source);
            if (pool->nat && server.access.publicAddress.isNull())
                return add(PlanField::EdgePublic, source);
            if (pool->nat && pool->addressPlan == AddressPlan::Separate &&
                server.av.publicAddress.isNull())
                return add(PlanField::EdgePublic, source);
        }
        if (pool->hasVirtual && isNull(pool->virtualAddresses.internal))
            return add(PlanField::EdgeInternal, source);
        if (pool->hasVirtual && isNull(pool->virtualAddresses.av))
            return add(PlanField::EdgeExternal, source);
        if (const auto *proxy = firstOf<ReverseProxy>(topology)) {
            if (isNull(proxy->servers.front().internal))
                return add(PlanField::EdgeInternal, source);
            if (isNull(proxy->servers.front().external))
                return add(pool->nat ? PlanField::EdgePublic : PlanField::EdgeExternal, source);
        }
        if (lacksAddresses || (frontEnd && frontEnd->servers.back().address.isNull()))
            add(PlanField::InsideAddress, source);
    }

    void checkPartnerRows(const Catalog &catalog)
    {
        PartnerList list = readPartners(m_answers.partners, catalog);
        checkPartners(list, m_from.topology, NodeType::FederationPartner);
        for (const PartnerRow &row : list.rows) {
            if (row.state != PartnerState::Bad)
                continue;
            const BilingualText problem(row.problems.first().in(Language::English),
                                        row.problems.first().in(Language::Russian));
            m_problems.append({PlanField::Partners,
                               {"edit",
                                QT_TRANSLATE_NOOP("edit", "line %1: %2"),
                                {BilingualText::same(QString::number(row.line)), problem},
                                -1}});
        }
    }

    void add(PlanField field, const char *source, const QString &first = {},
             const QString &second = {})
    {
        m_problems.append(
            {field,
             {"edit", source, {BilingualText::same(first), BilingualText::same(second)}, -1}});
    }

    const TopologyTemplate &m_from;
    const PlanAnswers &m_answers;
    QList<PlanProblem> m_problems;
};

} // namespace

PlanAnswers defaultAnswers(const TopologyTemplate &from)
{
    PlanAnswers answers;
    answers.organization = from.topology.organization;
    answers.sipDomain = from.topology.sipDomains.value(0);
    answers.product = from.topology.product;
    if (const auto *pool = firstOf<EdgePool>(from.topology)) {
        answers.edgeServers = int(pool->servers.size());
        answers.services = pool->services;
        answers.edgeInternal = pool->servers.front().internal.address.toString();
        answers.edgeExternal = pool->servers.front().access.address.toString();
        answers.edgePublic = pool->servers.front().access.publicAddress.toString();
    }
    if (const auto *pool = firstOf<FrontEndPool>(from.topology)) {
        answers.internalDomain = domainOf(pool->fqdn);
        answers.frontEndServers = int(pool->servers.size());
        answers.insideAddress = pool->servers.front().address.toString();
    }
    return answers;
}

bool asksForServers(const TopologyTemplate &from)
{
    return firstOf<EdgePool>(from.topology);
}

bool asksForPublicAddresses(const TopologyTemplate &from)
{
    const auto *pool = firstOf<EdgePool>(from.topology);
    return pool && pool->nat;
}

bool asksForEdgeCount(const TopologyTemplate &from)
{
    const auto *pool = firstOf<EdgePool>(from.topology);
    return pool && pool->loadBalancing != LoadBalancing::None;
}

QList<PlanProblem> checkAnswers(const TopologyTemplate &from, const PlanAnswers &answers,
                                const Catalog &catalog)
{
    return Checker(from, answers).check(catalog);
}

namespace {

// The name of a layout is there in both languages, so the title is; an organisation that has one
// name bears it in both.
BilingualText titleOf(const BilingualText &organization, const BilingualText &layout)
{
    if (organization.isEmpty())
        return layout;
    const auto titled = [&](Language language) {
        return organization.in(language) + QLatin1String(": ") + layout.in(language);
    };
    return {titled(Language::English), titled(Language::Russian)};
}

} // namespace

Topology makeTopology(const TopologyTemplate &from, const PlanAnswers &answers,
                      const Catalog &catalog)
{
    Topology topology = filled(from, answers);
    topology.organization = answers.organization;
    topology.title = titleOf(answers.organization, from.name);
    topology.product = answers.product;
    topology.sipDomains = {answers.sipDomain.toLower()};
    // The example's networks are not theirs; the one that the servers stand in is.
    topology.internalNetworks.clear();
    if (const auto inside = IpAddress::fromString(answers.insideAddress); inside) {
        const std::array<quint8, 16> &octets = inside->octets();
        if (const auto network = IpNetwork::fromString(
                QStringLiteral("%1.%2.%3.0/24").arg(octets[12]).arg(octets[13]).arg(octets[14])))
            topology.internalNetworks = {*network};
    }
    PartnerList list = readPartners(answers.partners, catalog);
    checkPartners(list, topology, NodeType::FederationPartner);
    QList<int> rows;
    for (int i = 0; i < int(list.rows.size()); ++i)
        rows.append(i);
    for (Node &node : partnerNodes(list, rows, topology))
        topology.nodes.push_back(std::move(node));
    return topology;
}

} // namespace portolan
