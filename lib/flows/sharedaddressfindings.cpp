#include "flows/addressplaces.h"
#include "flows/findingreport.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

/// Which interfaces bear an address. Those of one sharing group may bear it together.
class AddressBook
{
public:
    /// GROUP: the server of a pool with a shared plan, or the interface itself.
    void add(const IpAddress &address, int node, const QString &group, const QString &pointer)
    {
        if (address.isNull())
            return;
        auto [entry, isNew] = m_owners.try_emplace(address);
        if (isNew)
            m_order.push_back(&*entry);
        // Interfaces come node by node and server by server, so that a group stands together.
        std::vector<Owner> &owners = entry->second;
        if (!owners.empty() && owners.back().node == node && owners.back().group == group)
            return;
        owners.push_back({node, group, pointer});
    }
    void report(FindingReport &report) const
    {
        for (const auto *entry : m_order) {
            if (entry->second.size() < 2)
                continue;
            std::vector<int> nodes;
            for (const Owner &owner : entry->second) {
                if (nodes.empty() || nodes.back() != owner.node)
                    nodes.push_back(owner.node);
            }
            const BilingualText text = BilingualText::same(entry->first.toString());
            report.add({"duplicate-address",
                        nodes,
                        entry->second.front().pointer,
                        {{"address", text}, {"other", report.label(nodes.back())}}});
        }
    }

private:
    struct Owner
    {
        int node;
        QString group;
        QString pointer;
    };
    std::map<IpAddress, std::vector<Owner>> m_owners;
    std::vector<const std::pair<const IpAddress, std::vector<Owner>> *> m_order;
};

/// The interfaces of one server (or of the virtual addresses) that may bear one address.
QString serverGroup(const AddressPlace &place)
{
    return place.server < 0 ? QStringLiteral("/virtual") : serverPointer(size_t(place.server));
}

void addPlaces(AddressBook &book, int i, const std::vector<AddressPlace> &places,
               bool sharesOutside)
{
    for (const AddressPlace &place : places) {
        const bool shares = sharesOutside && place.interface != Interface::Internal;
        const QString group = shares ? serverGroup(place) : place.pointer;
        book.add(place.address->address, i, group, place.pointer + QStringLiteral("/address"));
        book.add(place.address->address6, i, group, place.pointer + QStringLiteral("/address6"));
        book.add(place.address->publicAddress, i, group,
                 place.pointer + QStringLiteral("/publicAddress"));
    }
}

template<class Pool> void addInside(AddressBook &book, int i, const Pool &pool)
{
    for (size_t server = 0; server < pool.servers.size(); ++server) {
        const QString pointer = serverPointer(server) + QStringLiteral("/address");
        book.add(pool.servers[server].address, i, pointer, pointer);
    }
    const QString pointer = QStringLiteral("/virtual");
    book.add(pool.virtualAddress, i, pointer, pointer);
}

void checkDuplicateAddress(FindingReport &report)
{
    AddressBook book;
    for (int i = 0; i < int(report.topology().nodes.size()); ++i) {
        const Node &node = report.node(i);
        if (const auto *pool = node.as<EdgePool>())
            addPlaces(book, i, edgePlaces(*pool), pool->addressPlan == AddressPlan::Shared);
        else if (const auto *proxy = node.as<ReverseProxy>())
            addPlaces(book, i, reverseProxyPlaces(*proxy), false);
        else if (const auto *frontEnd = node.as<FrontEndPool>())
            addInside(book, i, *frontEnd);
        else if (const auto *director = node.as<Director>())
            addInside(book, i, *director);
    }
    book.report(report);
}

/// A service and a port on which it listens on the external address.
struct Listener
{
    Service service; ///< the access service stands for all that share its port by design
    Interface owner;
    PortSet ports;
};

std::vector<Listener> tcpListeners(const EdgePool &pool, const Catalog &catalog)
{
    std::vector<Listener> listeners;
    const auto add = [&](Service service, Interface owner, const char *setting) {
        if (pool.services.contains(service))
            listeners.push_back(
                {service, owner, effectivePorts(pool, QLatin1String(setting), catalog)});
    };
    add(Service::RemoteAccess, Interface::Access, "access-client");
    add(Service::Federation, Interface::Access, "access-federation");
    add(Service::PublicIm, Interface::Access, "access-federation");
    add(Service::Xmpp, Interface::None, "xmpp");
    add(Service::WebConferencing, Interface::WebConferencing, "web-conferencing");
    add(Service::Av, Interface::Av, "av-tcp");
    add(Service::Av, Interface::Av, "media-range");
    return listeners;
}

/// A port that both sets hold, or 0.
int commonPort(const PortSet &a, const PortSet &b)
{
    for (const PortRange &range : a.ranges()) {
        for (const PortRange &other : b.ranges()) {
            const int first = std::max(range.first, other.first);
            if (first <= std::min(range.last, other.last))
                return first;
        }
    }
    return 0;
}

void reportPortClashes(FindingReport &report, int i)
{
    const EdgePool &pool = report.edgePool(i);
    const std::vector<Listener> listeners = tcpListeners(pool, report.catalog());
    QList<int> reported;
    for (size_t a = 0; a < listeners.size(); ++a) {
        for (size_t b = a + 1; b < listeners.size(); ++b) {
            const int port = commonPort(listeners[a].ports, listeners[b].ports);
            if (port == 0 || listeners[a].owner == listeners[b].owner || reported.contains(port))
                continue;
            reported.append(port);
            const auto &names = report.catalog().terms.services;
            report.add({"shared-address-port-clash",
                        {i},
                        QStringLiteral("/ports"),
                        {{"port", BilingualText::same(QString::number(port))},
                         {"services", joined({names.value(listeners[a].service),
                                              names.value(listeners[b].service)})}}});
        }
    }
}

void checkSharedAddressPlan(FindingReport &report)
{
    for (int i : report.edgePools()) {
        if (report.edgePool(i).addressPlan != AddressPlan::Shared)
            continue;
        reportPortClashes(report, i);
        report.add({"shared-address-plan", {i}, QStringLiteral("/addressPlan")});
    }
}

constexpr FindingCheck checks[] = {checkDuplicateAddress, checkSharedAddressPlan};

} // namespace

std::span<const FindingCheck> sharedAddressChecks()
{
    return checks;
}

} // namespace portolan
