#include "diagram/cardmetrics.h"

#include <algorithm>

namespace portolan {

using namespace cardmetrics;

namespace {

constexpr int mostAddressLines = 3;

struct SocketKey
{
    Interface interface;
    bool isXmppProxy;
    Side side;
};

Family familyOf(const SocketKey &key)
{
    if (key.isXmppProxy)
        return Family::Xmpp;
    switch (key.interface) {
    case Interface::Access:
        return Family::Sip;
    case Interface::WebConferencing:
    case Interface::External:
        return Family::Web;
    case Interface::Av:
        return Family::Media;
    default:
        return Family::Neutral;
    }
}

QString portOf(const CardDraft &card, const SocketKey &key)
{
    if (key.isXmppProxy)
        return QString(nameOf(Role::XmppProxy));
    if (card.type == NodeType::ReverseProxy)
        return QString(nameOf(Role::ReverseProxy));
    return QString(nameOf(key.interface));
}

QString labelOf(const SocketKey &key, const Catalog &catalog, Language language)
{
    const BilingualText text = key.isXmppProxy ? catalog.terms.roles.value(Role::XmppProxy)
                                               : catalog.terms.interfacesShort.value(key.interface);
    return text.isEmpty() ? QString(nameOf(key.interface)) : text.in(language);
}

// The addresses of one interface: with NAT the private and the public one.
QStringList addressTexts(const InterfaceAddress &interface, const TextSetter &text)
{
    QStringList lines;
    const QString address = interface.address.toString();
    if (!interface.publicAddress.isNull()) {
        const QString translated =
            QString(QChar(0x2192)) + u' ' + interface.publicAddress.toString();
        const QString both = address + u' ' + translated;
        if (text.line(both, linePx).width <= widestSocketLine)
            lines.append(both);
        else
            lines << address << translated;
    } else if (!address.isEmpty()) {
        lines.append(address);
    }
    if (!interface.address6.isNull())
        lines.append(interface.address6.toString());
    return lines;
}

QStringList poolAddresses(const EdgePool &pool, Interface interface, const TextSetter &text)
{
    QStringList lines;
    if (pool.hasVirtual) {
        if (const InterfaceAddress *address =
                interfaceOf(pool.virtualAddresses, interface, pool.addressPlan)) {
            for (const QString &line : addressTexts(*address, text))
                lines.append(QStringLiteral("VIP ") + line);
        }
    }
    int shown = 0;
    for (const EdgeServer &server : pool.servers) {
        const InterfaceAddress *address = interfaceOf(server, interface, pool.addressPlan);
        if (!address || !address->isSet())
            continue;
        const QStringList texts = addressTexts(*address, text);
        if (shown > 0 && lines.size() + texts.size() > mostAddressLines)
            break;
        lines += texts;
        ++shown;
    }
    if (shown > 0 && shown < int(pool.servers.size()))
        lines.last() += QStringLiteral(" +%1").arg(int(pool.servers.size()) - shown);
    return lines;
}

QStringList proxyAddresses(const ReverseProxy &proxy, Interface interface, const TextSetter &text)
{
    QStringList lines;
    int shown = 0;
    for (const ReverseProxyServer &server : proxy.servers) {
        const QStringList texts = addressTexts(
            interface == Interface::Internal ? server.internal : server.external, text);
        if (shown > 0 && lines.size() + texts.size() > mostAddressLines)
            break;
        lines += texts;
        ++shown;
    }
    if (!lines.isEmpty() && shown < int(proxy.servers.size()))
        lines.last() += QStringLiteral(" +%1").arg(int(proxy.servers.size()) - shown);
    return lines;
}

int addSocket(CardDraft &card, const SocketKey &key, const Catalog &catalog, const TextSetter &text)
{
    SocketDraft socket;
    socket.interface = key.interface;
    socket.isXmppProxy = key.isXmppProxy;
    socket.side = key.side;
    socket.family = familyOf(key);
    socket.port = portOf(card, key);
    socket.label = text.shortened(labelOf(key, catalog, text.language()), labelPx, FontWeight::Bold,
                                  widestSocketLine);
    QStringList lines;
    if (const EdgePool *pool = card.node ? card.node->as<EdgePool>() : nullptr)
        lines = poolAddresses(*pool, key.interface, text);
    else if (const ReverseProxy *proxy = card.node ? card.node->as<ReverseProxy>() : nullptr)
        lines = proxyAddresses(*proxy, key.interface, text);
    for (const QString &line : std::as_const(lines))
        socket.lines.append(text.shortened(line, linePx, FontWeight::Regular, widestSocketLine));
    card.sockets.push_back(std::move(socket));
    return int(card.sockets.size()) - 1;
}

} // namespace

void addServiceSockets(CardDraft &card, const Catalog &catalog, const TextSetter &text)
{
    if (!card.node)
        return;
    std::vector<SocketKey> keys;
    if (const EdgePool *pool = card.node->as<EdgePool>()) {
        const auto has = [&](std::initializer_list<Service> services) {
            return std::any_of(services.begin(), services.end(),
                               [&](Service service) { return pool->services.contains(service); });
        };
        if (has({Service::RemoteAccess, Service::Federation, Service::PublicIm}))
            keys.push_back({Interface::Access, false, Side::West});
        if (has({Service::WebConferencing}))
            keys.push_back({Interface::WebConferencing, false, Side::West});
        if (has({Service::Av}))
            keys.push_back({Interface::Av, false, Side::West});
        if (has({Service::Xmpp}))
            keys.push_back({Interface::Access, true, Side::West});
        keys.push_back({Interface::Internal, false, Side::East});
    } else if (card.node->as<ReverseProxy>()) {
        keys = {{Interface::External, false, Side::West}, {Interface::Internal, false, Side::East}};
    }
    for (const SocketKey &key : keys)
        addSocket(card, key, catalog, text);
}

int socketFor(CardDraft &card, const FlowEnd &end, Role role, Side side, const Catalog &catalog,
              const TextSetter &text)
{
    if (!card.hasSockets())
        return -1;
    Interface interface = end.interface;
    if (interface == Interface::None) {
        // A flow that names no interface takes the one on its way.
        interface = side == Side::East                    ? Interface::Internal
                    : card.type == NodeType::ReverseProxy ? Interface::External
                                                          : Interface::Access;
    }
    const bool isXmppProxy = role == Role::XmppProxy && interface == Interface::Access;
    for (size_t i = 0; i < card.sockets.size(); ++i) {
        SocketDraft &socket = card.sockets[i];
        if (socket.interface == interface && socket.isXmppProxy == isXmppProxy &&
            socket.side == side) {
            socket.isUsed = true;
            return int(i);
        }
    }
    const int added = addSocket(card, {interface, isXmppProxy, side}, catalog, text);
    card.sockets[size_t(added)].isUsed = true;
    return added;
}

} // namespace portolan
