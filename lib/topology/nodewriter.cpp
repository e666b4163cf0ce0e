#include "topology/topologywriter.h"

namespace portolan {

namespace {

void writeFlag(JsonWriter &json, QStringView key, bool flag, bool normal = false)
{
    if (flag != normal)
        json.member(key, flag);
}

void writeAddress(JsonWriter &json, QStringView key, const IpAddress &address)
{
    if (!address.isNull())
        json.member(key, address.toString());
}

void writeAddresses(JsonWriter &json, QStringView key, const QList<IpAddress> &addresses)
{
    QStringList texts;
    for (const IpAddress &address : addresses)
        texts.append(address.toString());
    writeTexts(json, key, texts);
}

void writeReference(JsonWriter &json, QStringView key, const NodeId &id)
{
    writeText(json, key, id.value);
}

void writeInterface(JsonWriter &json, QStringView key, const InterfaceAddress &interface)
{
    if (interface == InterfaceAddress())
        return;
    json.key(key);
    json.beginObject(JsonWriter::Layout::Inline);
    writeAddress(json, u"address", interface.address);
    writeAddress(json, u"publicAddress", interface.publicAddress);
    if (interface.prefix != 0)
        json.member(u"prefix", interface.prefix);
    writeAddress(json, u"address6", interface.address6);
    if (interface.prefix6 != 0)
        json.member(u"prefix6", interface.prefix6);
    writeAddress(json, u"gateway", interface.gateway);
    writeMembers(json, interface.extras.members);
    json.endObject();
}

void writeEdgeInterfaces(JsonWriter &json, const EdgeServer &server)
{
    writeInterface(json, u"internal", server.internal);
    writeInterface(json, u"access", server.access);
    writeInterface(json, u"web-conferencing", server.webConferencing);
    writeInterface(json, u"av", server.av);
    writeMembers(json, server.extras.members);
}

void writeExternalFqdns(JsonWriter &json, const EdgePool &pool,
                        const std::vector<JsonValue::Member> &extras)
{
    if (pool.externalFqdns.isEmpty() && extras.empty())
        return;
    json.key(u"externalFqdns");
    json.beginObject();
    for (auto it = pool.externalFqdns.cbegin(); it != pool.externalFqdns.cend(); ++it)
        writeText(json, QString(nameOf(it.key())), it.value());
    writeMembers(json, extras);
    json.endObject();
}

void writePort(JsonWriter &json, const PortSet &ports)
{
    const bool single =
        ports.ranges().size() == 1 && ports.ranges().first().first == ports.ranges().first().last;
    if (single)
        json.value(int(ports.ranges().first().first));
    else
        json.value(ports.toString());
}

void writePorts(JsonWriter &json, const EdgePool &pool,
                const std::vector<JsonValue::Member> &extras)
{
    if (pool.ports.isEmpty() && extras.empty())
        return;
    json.key(u"ports");
    json.beginObject();
    for (QLatin1String name : portNames()) {
        const auto port = pool.ports.constFind(QString(name));
        if (port == pool.ports.cend())
            continue;
        json.key(QString(name));
        writePort(json, *port);
    }
    writeMembers(json, extras);
    json.endObject();
}

void writeServers(JsonWriter &json, const std::vector<InternalServer> &servers)
{
    json.key(u"servers");
    json.beginArray();
    for (const InternalServer &server : servers) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"fqdn", server.fqdn);
        writeAddress(json, u"address", server.address);
        writeMembers(json, server.extras.members);
        json.endObject();
    }
    json.endArray();
}

void writeDetails(JsonWriter &json, const EdgePool &pool, const Extras &extras)
{
    json.member(u"fqdn", pool.fqdn);
    writeEnum(json, u"loadBalancing", pool.loadBalancing, LoadBalancing::None);
    writeFlag(json, u"nat", pool.nat);
    writeEnum(json, u"addressPlan", pool.addressPlan, AddressPlan::Separate);
    QStringList services;
    for (Service service : valuesOf<Service>()) {
        if (pool.services.contains(service))
            services.append(QString(nameOf(service)));
    }
    writeTexts(json, u"services", services);
    writeExternalFqdns(json, pool, extras.nested.value(QStringLiteral("externalFqdns")));
    writeReference(json, u"nextHop", pool.nextHop);
    writeFlag(json, u"push", pool.push);
    writeAddresses(json, u"dnsServers", pool.dnsServers);
    writePorts(json, pool, extras.nested.value(QStringLiteral("ports")));
    if (pool.hasVirtual) {
        json.key(u"virtual");
        json.beginObject();
        writeEdgeInterfaces(json, pool.virtualAddresses);
        json.endObject();
    }
    json.key(u"servers");
    json.beginArray();
    for (const EdgeServer &server : pool.servers) {
        json.beginObject();
        json.member(u"fqdn", server.fqdn);
        writeEdgeInterfaces(json, server);
        json.endObject();
    }
    json.endArray();
}

void writeDetails(JsonWriter &json, const FrontEndPool &pool, const Extras &)
{
    json.member(u"fqdn", pool.fqdn);
    writeFlag(json, u"xmppGateway", pool.xmppGateway);
    writeFlag(json, u"centralManagement", pool.centralManagement);
    writeReference(json, u"mediaEdge", pool.mediaEdge);
    writeAddress(json, u"virtual", pool.virtualAddress);
    writeServers(json, pool.servers);
}

void writeDetails(JsonWriter &json, const Director &director, const Extras &)
{
    json.member(u"fqdn", director.fqdn);
    writeAddress(json, u"virtual", director.virtualAddress);
    writeServers(json, director.servers);
}

void writeDetails(JsonWriter &json, const ReverseProxy &proxy, const Extras &)
{
    json.member(u"fqdn", proxy.fqdn);
    writeFlag(json, u"http", proxy.http);
    writeTexts(json, u"externalFqdns", proxy.externalFqdns);
    writeNetworks(json, u"officeWebApps", proxy.officeWebApps);
    json.key(u"servers");
    json.beginArray();
    for (const ReverseProxyServer &server : proxy.servers) {
        json.beginObject();
        json.member(u"fqdn", server.fqdn);
        writeInterface(json, u"external", server.external);
        writeInterface(json, u"internal", server.internal);
        writeMembers(json, server.extras.members);
        json.endObject();
    }
    json.endArray();
}

void writeDetails(JsonWriter &json, const FederationPartner &partner, const Extras &)
{
    json.member(u"sipDomain", partner.sipDomain);
    if (partner.product != QLatin1String("unknown"))
        json.member(u"product", partner.product);
    writeEnum(json, u"discovery", partner.discovery, Discovery::Direct);
    writeText(json, u"accessEdgeFqdn", partner.accessEdgeFqdn);
    writeNetworks(json, u"addresses", partner.addresses);
}

void writeDetails(JsonWriter &json, const HostingProvider &provider, const Extras &)
{
    json.member(u"fqdn", provider.fqdn);
    json.member(u"product", provider.product);
    writeNetworks(json, u"addresses", provider.addresses);
}

void writeDetails(JsonWriter &json, const PublicImProvider &provider, const Extras &)
{
    json.member(u"provider", provider.provider);
    writeFlag(json, u"audioVideo", provider.audioVideo);
    writeFlag(json, u"directorySearch", provider.directorySearch);
    writeEnum(json, u"region", provider.region, Region::Worldwide);
    writeNetworks(json, u"addresses", provider.addresses);
}

void writeDetails(JsonWriter &json, const XmppPartner &partner, const Extras &)
{
    json.member(u"domain", partner.domain);
    writeText(json, u"gatewayFqdn", partner.gatewayFqdn);
    writeNetworks(json, u"addresses", partner.addresses);
    writeEnum(json, u"tls", partner.tls, Negotiation::Required);
    writeEnum(json, u"sasl", partner.sasl, Negotiation::Required);
    writeFlag(json, u"dialback", partner.dialback, true);
}

void writeDetails(JsonWriter &json, const ExternalUsers &users, const Extras &)
{
    writeNetworks(json, u"addresses", users.addresses);
    if (users.count != 0)
        json.member(u"count", users.count);
}

void writeDetails(JsonWriter &json, const Note &note, const Extras &extras)
{
    writeBilingual(json, u"text", note.text, extras, true);
}

} // namespace

void writeText(JsonWriter &json, QStringView key, const QString &text)
{
    if (!text.isEmpty())
        json.member(key, text);
}

void writeBilingual(JsonWriter &json, QStringView key, const BilingualText &text,
                    const Extras &extras, bool isRequired)
{
    const auto own = extras.nested.value(key.toString());
    if (own.empty() && text.isPlain()) {
        if (isRequired)
            json.member(key, text.en);
        else
            writeText(json, key, text.en);
        return;
    }
    json.key(key);
    json.beginObject();
    if (!text.en.isEmpty() || text.ru.isEmpty())
        json.member(u"en", text.en);
    writeText(json, u"ru", text.ru);
    writeMembers(json, own);
    json.endObject();
}

void writeMembers(JsonWriter &json, const std::vector<JsonValue::Member> &members)
{
    for (const auto &[key, value] : members)
        json.member(key, value);
}

void writeTexts(JsonWriter &json, QStringView key, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    json.key(key);
    json.beginArray(JsonWriter::Layout::Inline);
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeNetworks(JsonWriter &json, QStringView key, const QList<IpNetwork> &networks)
{
    QStringList texts;
    for (const IpNetwork &network : networks)
        texts.append(network.toString());
    writeTexts(json, key, texts);
}

void writeNodeValue(JsonWriter &json, const Node &node)
{
    json.beginObject();
    json.member(u"id", node.id.value);
    json.member(u"type", nameOf(node.type()));
    writeBilingual(json, u"name", node.name, node.extras);
    std::visit([&](const auto &details) { writeDetails(json, details, node.extras); },
               node.details);
    writeBilingual(json, u"notes", node.notes, node.extras);
    writeText(json, u"site", node.site);
    writeMembers(json, node.extras.members);
    json.endObject();
}

} // namespace portolan
