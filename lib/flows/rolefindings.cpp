#include "flows/addressplaces.h"
#include "flows/findingreport.h"

#include <QHash>

namespace portolan {

namespace {

/// What a computer bears: its name and its own addresses, in one spelling.
struct Computer
{
    int node;
    QString name;
    QStringList marks;
};

QString markOf(const IpAddress &address)
{
    const auto &octets = address.octets();
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(octets.data()), qsizetype(octets.size()))
            .toHex());
}

template<class Server>
Computer computerOf(int node, const Server &server, const std::vector<AddressPlace> &places,
                    int number)
{
    Computer computer{node, server.fqdn, {server.fqdn.toLower()}};
    for (const AddressPlace &place : places) {
        if (place.server != number)
            continue;
        for (const IpAddress *address : {&place.address->address, &place.address->address6}) {
            if (!address->isNull())
                computer.marks.append(markOf(*address));
        }
    }
    return computer;
}

void append(std::vector<Computer> &computers, int node, const std::vector<InternalServer> &servers)
{
    for (const InternalServer &server : servers)
        computers.push_back({node, server.fqdn, {server.fqdn.toLower(), markOf(server.address)}});
}

void append(std::vector<Computer> &computers, int i, const Node &node)
{
    if (const auto *edge = node.as<EdgePool>()) {
        const std::vector<AddressPlace> places = edgePlaces(*edge);
        for (size_t s = 0; s < edge->servers.size(); ++s)
            computers.push_back(computerOf(i, edge->servers[s], places, int(s)));
    } else if (const auto *proxy = node.as<ReverseProxy>()) {
        const std::vector<AddressPlace> places = reverseProxyPlaces(*proxy);
        for (size_t s = 0; s < proxy->servers.size(); ++s)
            computers.push_back(computerOf(i, proxy->servers[s], places, int(s)));
    } else if (const auto *director = node.as<Director>()) {
        append(computers, i, director->servers);
    } else if (const auto *frontEnd = node.as<FrontEndPool>()) {
        append(computers, i, frontEnd->servers);
    }
}

// Facts rule 20: an Edge Server, a Director and a reverse proxy have no other role.
void checkTwoRoles(FindingReport &report)
{
    std::vector<Computer> computers;
    for (int i = 0; i < int(report.topology().nodes.size()); ++i)
        append(computers, i, report.node(i));
    QHash<QString, const Computer *> bearers;
    QSet<std::pair<int, int>> reported;
    for (const Computer &computer : computers) {
        for (const QString &mark : computer.marks) {
            const Computer *&bearer = bearers[mark];
            if (!bearer)
                bearer = &computer;
            const std::pair pair(bearer->node, computer.node);
            if (report.node(pair.first).type() == report.node(pair.second).type() ||
                reported.contains(pair))
                continue;
            reported.insert(pair);
            report.add({"server-with-two-roles",
                        {pair.first, pair.second},
                        QStringLiteral("/servers"),
                        {{"host", BilingualText::same(computer.name)}}});
        }
    }
}

// Facts rule 29.
void checkSingleEdgeName(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.loadBalancing != LoadBalancing::None || pool.servers.size() != 1)
            continue;
        const QString &server = pool.servers.front().fqdn;
        if (pool.fqdn.compare(server, Qt::CaseInsensitive) != 0)
            report.add({"single-edge-name-differs",
                        {i},
                        QStringLiteral("/fqdn"),
                        {{"fqdn", BilingualText::same(pool.fqdn)},
                         {"server", BilingualText::same(server)}}});
    }
}

// Three addresses have three names: one name would lead clients of a service to any of the three.
void checkOneExternalName(FindingReport &report)
{
    for (int i : report.edgePools()) {
        const EdgePool &pool = report.edgePool(i);
        if (pool.addressPlan == AddressPlan::Shared)
            continue;
        QSet<QString> seen;
        for (auto it = pool.externalFqdns.begin(); it != pool.externalFqdns.end(); ++it) {
            const QString name = it.value().toLower();
            if (!seen.contains(name)) {
                seen.insert(name);
                continue;
            }
            report.add({"one-name-several-addresses",
                        {i},
                        QStringLiteral("/externalFqdns/") + nameOf(it.key()),
                        {{"fqdn", BilingualText::same(it.value())}}});
            break;
        }
    }
}

constexpr FindingCheck checks[] = {checkTwoRoles, checkSingleEdgeName, checkOneExternalName};

} // namespace

std::span<const FindingCheck> roleChecks()
{
    return checks;
}

} // namespace portolan
