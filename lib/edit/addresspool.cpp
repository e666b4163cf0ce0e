#include "edit/addresspool.h"

#include <QStringList>

namespace portolan {

namespace {

QString dotted(const std::array<quint8, 16> &octets)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(octets[12])
        .arg(octets[13])
        .arg(octets[14])
        .arg(octets[15]);
}

// The canonical text of RFC 5952: the longest run of zero groups is left out.
QString colonned(const std::array<quint8, 16> &octets)
{
    std::array<int, 8> groups{};
    for (size_t i = 0; i < groups.size(); ++i)
        groups.at(i) = octets.at(2 * i) * 256 + octets.at(2 * i + 1);
    size_t from = 0;
    size_t length = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        size_t end = i;
        while (end < groups.size() && groups.at(end) == 0)
            ++end;
        if (end - i > length) {
            from = i;
            length = end - i;
        }
    }
    const auto text = [&](size_t begin, size_t end) {
        QStringList parts;
        for (size_t i = begin; i < end; ++i)
            parts.append(QString::number(groups.at(i), 16));
        return parts.join(u':');
    };
    if (length < 2)
        return text(0, groups.size());
    return text(0, from) + QLatin1String("::") + text(from + length, groups.size());
}

/// Calls VISIT with every InterfaceAddress of a server.
template<class Visit> void forInterfaces(const EdgeServer &server, Visit visit)
{
    for (const auto *part : {&server.internal, &server.access, &server.webConferencing, &server.av})
        visit(*part);
}

class Collector
{
public:
    explicit Collector(std::set<IpAddress> &used) : m_used(used) {}

    void operator()(const EdgePool &pool) const
    {
        for (const EdgeServer &server : pool.servers)
            forInterfaces(server, [this](const InterfaceAddress &part) { add(part); });
        forInterfaces(pool.virtualAddresses, [this](const InterfaceAddress &part) { add(part); });
    }
    void operator()(const FrontEndPool &pool) const { addInternal(pool); }
    void operator()(const Director &director) const { addInternal(director); }
    void operator()(const ReverseProxy &proxy) const
    {
        for (const ReverseProxyServer &server : proxy.servers) {
            add(server.external);
            add(server.internal);
        }
    }
    template<class Partner> void operator()(const Partner &) const {}

private:
    template<class Pool> void addInternal(const Pool &pool) const
    {
        add(pool.virtualAddress);
        for (const InternalServer &server : pool.servers)
            add(server.address);
    }
    void add(const IpAddress &address) const
    {
        if (!address.isNull())
            m_used.insert(address);
    }
    void add(const InterfaceAddress &part) const
    {
        add(part.address);
        add(part.publicAddress);
        add(part.address6);
        add(part.gateway);
    }

    std::set<IpAddress> &m_used;
};

IpAddress *partOf(InterfaceAddress &part, PooledAddress which)
{
    switch (which) {
    case PooledAddress::Address:
        return &part.address;
    case PooledAddress::PublicAddress:
        return &part.publicAddress;
    case PooledAddress::Address6:
        return &part.address6;
    }
    return nullptr;
}

InterfaceAddress *interfaceAt(EdgeServer &server, Interface interface)
{
    switch (interface) {
    case Interface::Internal:
        return &server.internal;
    case Interface::Access:
        return &server.access;
    case Interface::WebConferencing:
        return &server.webConferencing;
    case Interface::Av:
        return &server.av;
    default:
        return nullptr;
    }
}

/// Where the addresses of a node's servers stand, in the servers' order.
std::vector<IpAddress *> placesOf(Node &node, Interface interface, PooledAddress which)
{
    std::vector<IpAddress *> places;
    if (auto *pool = node.as<EdgePool>()) {
        for (EdgeServer &server : pool->servers) {
            if (InterfaceAddress *part = interfaceAt(server, interface))
                places.push_back(partOf(*part, which));
        }
    } else if (auto *proxy = node.as<ReverseProxy>()) {
        for (ReverseProxyServer &server : proxy->servers) {
            InterfaceAddress &part =
                interface == Interface::Internal ? server.internal : server.external;
            places.push_back(partOf(part, which));
        }
    } else if (which == PooledAddress::Address) {
        const auto take = [&](auto *pool) {
            for (InternalServer &server : pool->servers)
                places.push_back(&server.address);
        };
        if (auto *frontEnd = node.as<FrontEndPool>())
            take(frontEnd);
        else if (auto *director = node.as<Director>())
            take(director);
    }
    return places;
}

} // namespace

std::set<IpAddress> usedAddresses(const Topology &topology)
{
    std::set<IpAddress> used;
    for (const Node &node : topology.nodes)
        std::visit(Collector(used), node.details);
    return used;
}

IpAddress addressAfter(const IpAddress &address)
{
    if (address.isNull())
        return {};
    std::array<quint8, 16> octets = address.octets();
    const size_t first = address.isIPv4() ? 12 : 0;
    size_t i = octets.size();
    while (i > first && octets.at(i - 1) == 255)
        octets.at(--i) = 0;
    if (i == first)
        return {};
    ++octets.at(i - 1);
    return IpAddress::fromString(address.isIPv4() ? dotted(octets) : colonned(octets))
        .value_or(IpAddress());
}

AddressPool::AddressPool(const IpAddress &start, std::set<IpAddress> used, int prefix)
    : m_next(start), m_start(start), m_used(std::move(used)),
      m_prefix(prefix > 0 ? prefix : (start.isIPv4() ? 24 : 64)), m_isOver(start.isNull())
{
}

bool AddressPool::step()
{
    m_next = addressAfter(m_next);
    m_isOver = m_next.isNull() || !m_next.sharesPrefix(m_start, m_prefix);
    return !m_isOver;
}

// Not the network itself, nor the address of all its hosts.
bool AddressPool::isHost() const
{
    if (!m_next.isIPv4() || m_prefix > 30)
        return true;
    const std::array<quint8, 16> &octets = m_next.octets();
    quint32 bits = 0;
    for (size_t i = 12; i < 16; ++i)
        bits = bits << 8U | octets.at(i);
    const quint32 mask = 0xffffffffU >> unsigned(m_prefix);
    return (bits & mask) != 0 && (bits & mask) != mask;
}

IpAddress AddressPool::next()
{
    while (!m_isOver && (!isHost() || m_used.count(m_next) > 0))
        step();
    if (m_isOver)
        return {};
    const IpAddress found = m_next;
    m_used.insert(found);
    return found;
}

bool fillAddresses(Node &node, Interface interface, PooledAddress which, const IpAddress &start,
                   const Topology &topology)
{
    Node filled = node;
    const std::vector<IpAddress *> places = placesOf(filled, interface, which);
    if (places.empty() || start.isNull() || start.isIPv4() == (which == PooledAddress::Address6))
        return false;
    for (IpAddress *place : places)
        *place = IpAddress();
    Topology others = topology;
    if (Node *own = others.node(node.id))
        *own = filled;
    AddressPool pool(start, usedAddresses(others));
    for (IpAddress *place : places) {
        *place = pool.next();
        if (place->isNull())
            return false;
    }
    node = filled;
    return true;
}

} // namespace portolan
