#include "flows/findingreport.h"

#include "base/message.h"
#include "flows/addressplaces.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace portolan {

namespace {

/// A host or domain name of a node.
struct NamePlace
{
    QString name;
    int node;
    int server;      ///< -1: of the pool as a whole
    QString pointer; ///< inside the node
};

template<class Pool> void appendPool(const Pool &pool, int node, std::vector<NamePlace> &names)
{
    names.push_back({pool.fqdn, node, -1, QStringLiteral("/fqdn")});
    for (size_t i = 0; i < pool.servers.size(); ++i)
        names.push_back(
            {pool.servers[i].fqdn, node, int(i), serverPointer(i) + QStringLiteral("/fqdn")});
}

void appendExternal(const EdgePool &pool, int node, std::vector<NamePlace> &names)
{
    for (auto it = pool.externalFqdns.begin(); it != pool.externalFqdns.end(); ++it)
        names.push_back(
            {it.value(), node, -1, QStringLiteral("/externalFqdns/") + QString(nameOf(it.key()))});
}

/// The names that our own hosts and pools bear; an Edge pool also outside.
std::vector<NamePlace> ownNames(const Node &node, int i)
{
    std::vector<NamePlace> names;
    if (const auto *edge = node.as<EdgePool>()) {
        appendPool(*edge, i, names);
        appendExternal(*edge, i, names);
    } else if (const auto *frontEnd = node.as<FrontEndPool>()) {
        appendPool(*frontEnd, i, names);
    } else if (const auto *director = node.as<Director>()) {
        appendPool(*director, i, names);
    } else if (const auto *proxy = node.as<ReverseProxy>()) {
        appendPool(*proxy, i, names);
    }
    return names;
}

/// Names that a node has without being a host of ours: published ones and those of partners.
std::vector<NamePlace> furtherNames(const Node &node, int i)
{
    std::vector<NamePlace> names;
    const auto add = [&](const QString &name, const QString &pointer) {
        if (!name.isEmpty())
            names.push_back({name, i, -1, pointer});
    };
    if (const auto *proxy = node.as<ReverseProxy>()) {
        for (qsizetype n = 0; n < proxy->externalFqdns.size(); ++n)
            add(proxy->externalFqdns.at(n), QStringLiteral("/externalFqdns/%1").arg(n));
    } else if (const auto *partner = node.as<FederationPartner>()) {
        add(partner->sipDomain, QStringLiteral("/sipDomain"));
        add(partner->accessEdgeFqdn, QStringLiteral("/accessEdgeFqdn"));
    } else if (const auto *hosting = node.as<HostingProvider>()) {
        add(hosting->fqdn, QStringLiteral("/fqdn"));
    } else if (const auto *xmpp = node.as<XmppPartner>()) {
        add(xmpp->domain, QStringLiteral("/domain"));
        add(xmpp->gatewayFqdn, QStringLiteral("/gatewayFqdn"));
    }
    return names;
}

size_t serverCount(const Node &node)
{
    if (const auto *edge = node.as<EdgePool>())
        return edge->servers.size();
    if (const auto *frontEnd = node.as<FrontEndPool>())
        return frontEnd->servers.size();
    if (const auto *director = node.as<Director>())
        return director->servers.size();
    if (const auto *proxy = node.as<ReverseProxy>())
        return proxy->servers.size();
    return 0;
}

/// A pool of one server bears its server's name (facts, rule 29); within one node a pool may also
/// bear one name inside and outside, and for several services.
bool mayShare(const FindingReport &report, const NamePlace &a, const NamePlace &b)
{
    if (a.node != b.node)
        return false;
    return a.server == b.server || serverCount(report.node(a.node)) == 1;
}

void checkDuplicateFqdn(FindingReport &report)
{
    QHash<QString, std::vector<NamePlace>> byName;
    QStringList order;
    for (int i = 0; i < int(report.topology().nodes.size()); ++i) {
        for (NamePlace &place : ownNames(report.node(i), i)) {
            const QString key = place.name.toLower();
            if (key.isEmpty())
                continue;
            std::vector<NamePlace> &places = byName[key];
            if (places.empty())
                order.append(key);
            places.push_back(std::move(place));
        }
    }
    for (const QString &key : std::as_const(order)) {
        const std::vector<NamePlace> &places = byName[key];
        std::vector<int> nodes{places.front().node};
        bool clashes = false;
        for (const NamePlace &place : places) {
            clashes = clashes || !mayShare(report, places.front(), place);
            if (nodes.back() != place.node)
                nodes.push_back(place.node);
        }
        if (clashes)
            report.add({"duplicate-fqdn",
                        nodes,
                        places.front().pointer,
                        {{"fqdn", BilingualText::same(places.front().name)},
                         {"other", report.label(nodes.back())}}});
    }
}

void checkInvalidHostName(FindingReport &report)
{
    constexpr const char *code = "invalid-host-name";
    for (int i = 0; i < int(report.topology().nodes.size()); ++i) {
        std::vector<NamePlace> names = ownNames(report.node(i), i);
        const std::vector<NamePlace> more = furtherNames(report.node(i), i);
        names.insert(names.end(), more.begin(), more.end());
        QSet<QString> seen;
        for (const NamePlace &place : names) {
            if (isHostName(place.name) || seen.contains(place.name))
                continue;
            seen.insert(place.name);
            report.add({code, {i}, place.pointer, {{"fqdn", BilingualText::same(place.name)}}});
        }
    }
    const BilingualText own = phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "Own SIP domains"));
    for (const QString &domain : report.topology().sipDomains) {
        if (!isHostName(domain))
            report.add({code, {}, {}, {{"fqdn", BilingualText::same(domain)}, {"node", own}}});
    }
}

constexpr FindingCheck checks[] = {checkDuplicateFqdn, checkInvalidHostName};

} // namespace

std::span<const FindingCheck> nameChecks()
{
    return checks;
}

} // namespace portolan
