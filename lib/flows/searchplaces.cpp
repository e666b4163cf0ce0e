#include "flows/searchplaces.h"

#include "base/message.h"
#include "flows/addressplaces.h"
#include "flows/deriveflows.h"

#include <algorithm>

namespace portolan {

namespace {

const char *const hostName = QT_TRANSLATE_NOOP("flows", "name (FQDN)");
const char *const plainAddress = QT_TRANSLATE_NOOP("flows", "address");

// The places of one node, one after the other.
class NodePlaces
{
public:
    NodePlaces(const Node &node, std::vector<SearchPlace> &places) : m_node(node), m_places(places)
    {
    }

    void addAll(const Catalog &catalog)
    {
        const size_t first = m_places.size();
        text(nodeLabel(m_node, catalog), "/name", QT_TRANSLATE_NOOP("flows", "name"));
        std::visit([this](const auto &details) { add(details); }, m_node.details);
        dropLabelTwice(first);
        text(m_node.notes, "/notes", QT_TRANSLATE_NOOP("flows", "notes"));
        text(BilingualText::same(m_node.site), "/site", QT_TRANSLATE_NOOP("flows", "site"));
        text(BilingualText::same(m_node.id.value), "/id", QT_TRANSLATE_NOOP("flows", "id"));
    }

private:
    // Without a name the label is the host name or domain, which has a place of its own.
    void dropLabelTwice(size_t first)
    {
        if (!m_node.name.isEmpty() || first == m_places.size())
            return;
        const BilingualText label = m_places[first].text;
        const auto own = m_places.begin() + qsizetype(first);
        if (std::any_of(own + 1, m_places.end(),
                        [&label](const SearchPlace &place) { return place.text == label; }))
            m_places.erase(own);
    }
    SearchPlace *place(const BilingualText &text, const QString &pointer, SearchKind kind,
                       const char *what)
    {
        if (text.isEmpty())
            return nullptr;
        SearchPlace place;
        place.node = m_node.id;
        place.pointer = pointer;
        place.kind = kind;
        place.text = text;
        place.what = what;
        m_places.push_back(std::move(place));
        return &m_places.back();
    }
    void text(const BilingualText &text, const char *pointer, const char *what)
    {
        place(text, QLatin1String(pointer), SearchKind::Text, what);
    }
    void host(const QString &name, const QString &pointer, const char *what, int server = -1,
              Interface interface = Interface::None)
    {
        SearchPlace *made = place(BilingualText::same(name), pointer, SearchKind::Host, what);
        if (made) {
            made->server = server;
            made->interface = interface;
        }
    }
    void network(const IpNetwork &network, const QString &pointer, const char *what)
    {
        SearchPlace *made =
            place(BilingualText::same(network.toString()), pointer, SearchKind::Address, what);
        if (made)
            made->network = network;
    }
    void address(const IpAddress &address, const QString &pointer, const char *what,
                 int server = -1, Interface interface = Interface::None)
    {
        SearchPlace *made =
            place(BilingualText::same(address.toString()), pointer, SearchKind::Address, what);
        if (!made)
            return;
        made->network = IpNetwork::fromString(address.toString()).value_or(IpNetwork());
        made->server = server;
        made->interface = interface;
    }
    void networks(const QList<IpNetwork> &list, const char *pointer, const char *what)
    {
        for (const IpNetwork &item : list)
            network(item, QLatin1String(pointer), what);
    }
    void interfaces(const std::vector<AddressPlace> &places)
    {
        for (const AddressPlace &at : places) {
            const auto add = [&](const IpAddress &value, const char *key, const char *what) {
                address(value, at.pointer + QLatin1String(key), what, at.server, at.interface);
            };
            add(at.address->address, "/address", plainAddress);
            add(at.address->publicAddress, "/publicAddress",
                QT_TRANSLATE_NOOP("flows", "public address"));
            add(at.address->address6, "/address6", QT_TRANSLATE_NOOP("flows", "IPv6 address"));
            add(at.address->gateway, "/gateway", QT_TRANSLATE_NOOP("flows", "default gateway"));
        }
    }
    template<class Servers> void hostsOf(const Servers &servers)
    {
        for (size_t i = 0; i < servers.size(); ++i)
            host(servers[i].fqdn, serverPointer(i) + QLatin1String("/fqdn"), hostName, int(i));
    }

    void add(const EdgePool &pool)
    {
        host(pool.fqdn, QStringLiteral("/fqdn"), hostName);
        for (auto it = pool.externalFqdns.cbegin(); it != pool.externalFqdns.cend(); ++it)
            host(it.value(), QStringLiteral("/externalFqdns/") + nameOf(it.key()),
                 QT_TRANSLATE_NOOP("flows", "external name"), -1, it.key());
        hostsOf(pool.servers);
        interfaces(edgePlaces(pool));
        for (const IpAddress &server : pool.dnsServers)
            address(server, QStringLiteral("/dnsServers"),
                    QT_TRANSLATE_NOOP("flows", "DNS server that it asks"));
        for (auto it = pool.ports.cbegin(); it != pool.ports.cend(); ++it) {
            SearchPlace *made = place(BilingualText::same(it.value().toString()),
                                      QStringLiteral("/ports/") + it.key(), SearchKind::Ports,
                                      QT_TRANSLATE_NOOP("flows", "port"));
            if (made)
                made->ports = it.value();
        }
    }
    template<class Pool> void addInside(const Pool &pool)
    {
        host(pool.fqdn, QStringLiteral("/fqdn"), hostName);
        hostsOf(pool.servers);
        for (size_t i = 0; i < pool.servers.size(); ++i)
            address(pool.servers[i].address, serverPointer(i) + QLatin1String("/address"),
                    plainAddress, int(i));
        address(pool.virtualAddress, QStringLiteral("/virtual"),
                QT_TRANSLATE_NOOP("flows", "virtual address"));
    }
    void add(const FrontEndPool &pool) { addInside(pool); }
    void add(const Director &pool) { addInside(pool); }
    void add(const ReverseProxy &proxy)
    {
        host(proxy.fqdn, QStringLiteral("/fqdn"), hostName);
        for (const QString &name : proxy.externalFqdns)
            host(name, QStringLiteral("/externalFqdns"),
                 QT_TRANSLATE_NOOP("flows", "published name"));
        hostsOf(proxy.servers);
        interfaces(reverseProxyPlaces(proxy));
        networks(proxy.officeWebApps, "/officeWebApps",
                 QT_TRANSLATE_NOOP("flows", "Office Web Apps farm"));
    }
    void addresses(const QList<IpNetwork> &list) { networks(list, "/addresses", plainAddress); }
    void add(const FederationPartner &partner)
    {
        host(partner.sipDomain, QStringLiteral("/sipDomain"),
             QT_TRANSLATE_NOOP("flows", "SIP domain"));
        host(partner.accessEdgeFqdn, QStringLiteral("/accessEdgeFqdn"),
             QT_TRANSLATE_NOOP("flows", "name of its Access Edge"));
        addresses(partner.addresses);
    }
    void add(const HostingProvider &provider)
    {
        host(provider.fqdn, QStringLiteral("/fqdn"), hostName);
        addresses(provider.addresses);
    }
    void add(const PublicImProvider &provider) { addresses(provider.addresses); }
    void add(const XmppPartner &partner)
    {
        host(partner.domain, QStringLiteral("/domain"), QT_TRANSLATE_NOOP("flows", "XMPP domain"));
        host(partner.gatewayFqdn, QStringLiteral("/gatewayFqdn"),
             QT_TRANSLATE_NOOP("flows", "name of its gateway"));
        addresses(partner.addresses);
    }
    void add(const ExternalUsers &users) { addresses(users.addresses); }
    void add(const Note &note) { text(note.text, "/text", QT_TRANSLATE_NOOP("flows", "text")); }

    const Node &m_node;
    std::vector<SearchPlace> &m_places;
};

} // namespace

std::vector<SearchPlace> searchPlaces(const Topology &topology, const Catalog &catalog)
{
    std::vector<SearchPlace> places;
    places.reserve(topology.nodes.size() * 4);
    for (const Node &node : topology.nodes)
        NodePlaces(node, places).addAll(catalog);
    return places;
}

std::vector<SearchPlace> searchPlacesOfSettings(const Topology &topology)
{
    std::vector<SearchPlace> places;
    const auto addText = [&](const BilingualText &text, const char *pointer, const char *what) {
        SearchPlace place;
        place.pointer = QLatin1String(pointer);
        place.text = text;
        place.what = what;
        if (!text.isEmpty())
            places.push_back(std::move(place));
    };
    addText(topology.title, "/title", QT_TRANSLATE_NOOP("flows", "title"));
    addText(topology.organization, "/organization", QT_TRANSLATE_NOOP("flows", "organisation"));
    for (const QString &domain : topology.sipDomains) {
        SearchPlace place;
        place.pointer = QStringLiteral("/sipDomains");
        place.kind = SearchKind::Host;
        place.text = BilingualText::same(domain);
        place.what = QT_TRANSLATE_NOOP("flows", "SIP domain");
        places.push_back(std::move(place));
    }
    for (const IpNetwork &network : topology.internalNetworks) {
        SearchPlace place;
        place.pointer = QStringLiteral("/internalNetworks");
        place.kind = SearchKind::Address;
        place.text = BilingualText::same(network.toString());
        place.what = QT_TRANSLATE_NOOP("flows", "internal network");
        place.network = network;
        places.push_back(std::move(place));
    }
    return places;
}

BilingualText searchPlaceName(const SearchPlace &place, const Catalog &catalog)
{
    const BilingualText comma = BilingualText::same(QStringLiteral(", "));
    BilingualText name;
    if (place.server >= 0) {
        const BilingualText server = phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "server %1"));
        const QString number = QString::number(place.server + 1);
        name = BilingualText(server.en.arg(number), server.ru.arg(number)) + comma;
    } else if (place.pointer.startsWith(QLatin1String("/virtual/"))) {
        name = phraseInBoth("flows", QT_TRANSLATE_NOOP("flows", "virtual")) + comma;
    }
    if (place.interface != Interface::None)
        name = name + catalog.terms.interfaces.value(place.interface) + comma;
    return name + phraseInBoth("flows", place.what);
}

} // namespace portolan
