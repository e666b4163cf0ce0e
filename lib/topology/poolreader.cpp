#include "topology/nodereader.h"

namespace portolan {

namespace {

void readInterface(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   InterfaceAddress &out)
{
    ObjectReader object(context, value, place);
    object.required(u"address", readAddress, out.address);
    object.optional(u"publicAddress", readAddress, out.publicAddress);
    const qint64 longest = out.address.isNull() ? 128 : out.address.bitCount();
    object.optional(u"prefix", readWhole, out.prefix, longest);
    object.optional(u"address6", readIpv6, out.address6);
    object.optional(u"prefix6", readWhole, out.prefix6, qint64(128));
    object.optional(u"gateway", readAddress, out.gateway);
    object.finish(out.extras.members);
}

// The interfaces that every server of the pool must have, by the services that are on.
struct RequiredInterfaces
{
    bool access = false;
    bool webConferencing = false;
    bool av = false;

    explicit RequiredInterfaces(const EdgePool &pool)
    {
        const auto has = [&pool](Service service) { return pool.services.contains(service); };
        webConferencing = has(Service::WebConferencing);
        av = has(Service::Av);
        access = has(Service::RemoteAccess) || has(Service::Federation) || has(Service::PublicIm) ||
                 has(Service::Xmpp);
        if (pool.addressPlan == AddressPlan::Shared) {
            access = access || webConferencing || av;
            webConferencing = av = false;
        }
    }
};

void readPart(ObjectReader &object, ReadContext &context, QStringView key, InterfaceAddress &out,
              bool isRequired)
{
    const auto readIt = [&](const JsonValue &value, const JsonPlace &place) {
        readInterface(context, value, place, out);
    };
    if (isRequired)
        object.required(key, readIt);
    else
        object.optional(key, readIt);
}

EdgeServer readEdgeServer(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                          const RequiredInterfaces &required)
{
    EdgeServer server;
    ObjectReader object(context, value, place);
    object.required(u"fqdn", readText, server.fqdn, EmptyText::Refused);
    readPart(object, context, u"internal", server.internal, true);
    readPart(object, context, u"access", server.access, required.access);
    readPart(object, context, u"web-conferencing", server.webConferencing,
             required.webConferencing);
    readPart(object, context, u"av", server.av, required.av);
    object.finish(server.extras.members);
    return server;
}

void readVirtual(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                 EdgePool &pool)
{
    EdgeServer &addresses = pool.virtualAddresses;
    ObjectReader object(context, value, place);
    readPart(object, context, u"internal", addresses.internal, false);
    readPart(object, context, u"access", addresses.access, false);
    readPart(object, context, u"web-conferencing", addresses.webConferencing, false);
    readPart(object, context, u"av", addresses.av, false);
    object.finish(addresses.extras.members);
    pool.hasVirtual = true;
}

void readServices(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                  EdgePool &pool)
{
    readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
        Service service{};
        if (!readEnum(context, item, at, service))
            return;
        if (pool.services.contains(service)) {
            context.fail(
                at,
                QT_TRANSLATE_NOOP("topology", "“%1” stands twice in this list; once is expected"),
                {quoted(item.toString())});
        }
        pool.services.insert(service);
    });
}

void keepNested(Extras &extras, QStringView key, std::vector<JsonValue::Member> own)
{
    if (!own.empty())
        extras.nested.insert(key.toString(), own);
}

void readExternalFqdns(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                       EdgePool &pool, Extras &extras)
{
    std::vector<JsonValue::Member> own;
    ObjectReader object(context, value, place);
    const auto readOne = [&](QStringView key, Interface interface) {
        QString fqdn;
        object.optional(key, readText, fqdn, EmptyText::Allowed);
        if (!fqdn.isEmpty())
            pool.externalFqdns.insert(interface, fqdn);
    };
    readOne(u"access", Interface::Access);
    readOne(u"web-conferencing", Interface::WebConferencing);
    readOne(u"av", Interface::Av);
    object.finish(own);
    keepNested(extras, u"externalFqdns", std::move(own));
}

void readPortOverrides(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                       EdgePool &pool, Extras &extras)
{
    std::vector<JsonValue::Member> own;
    ObjectReader object(context, value, place);
    const QStringList keys(portNames().begin(), portNames().end());
    for (const QString &key : keys) {
        object.optional(key, [&](const JsonValue &port, const JsonPlace &at) {
            PortSet ports;
            if (readPortOverride(context, port, at, ports))
                pool.ports.insert(key, ports);
        });
    }
    object.finish(own);
    keepNested(extras, u"ports", std::move(own));
}

template<class ReadServer>
void readServers(ReadContext &context, ObjectReader &object, ReadServer readServer)
{
    object.required(u"servers", [&](const JsonValue &value, const JsonPlace &place) {
        if (value.isArray() && value.items().empty())
            context.fail(place, QT_TRANSLATE_NOOP("topology", "at least one server is expected"));
        readItems(context, value, place, readServer);
    });
}

void readInternalServers(ReadContext &context, ObjectReader &object,
                         std::vector<InternalServer> &servers)
{
    readServers(context, object, [&](const JsonValue &value, const JsonPlace &place) {
        InternalServer server;
        ObjectReader part(context, value, place);
        part.required(u"fqdn", readText, server.fqdn, EmptyText::Refused);
        part.required(u"address", readAddress, server.address);
        part.finish(server.extras.members);
        servers.push_back(std::move(server));
    });
}

void read(ReadContext &context, ObjectReader &object, EdgePool &pool, Extras &extras)
{
    object.required(u"fqdn", readText, pool.fqdn, EmptyText::Refused);
    object.optional(u"loadBalancing", readEnum<LoadBalancing>, pool.loadBalancing);
    object.optional(u"nat", readFlag, pool.nat);
    object.optional(u"addressPlan", readEnum<AddressPlan>, pool.addressPlan);
    object.optional(u"services", [&](const JsonValue &value, const JsonPlace &place) {
        readServices(context, value, place, pool);
    });
    object.optional(u"externalFqdns", [&](const JsonValue &value, const JsonPlace &place) {
        readExternalFqdns(context, value, place, pool, extras);
    });
    object.optional(u"nextHop", readReference, pool.nextHop);
    object.optional(u"push", readFlag, pool.push);
    object.optional(u"dnsServers", [&](const JsonValue &value, const JsonPlace &place) {
        readList(context, value, place, pool.dnsServers, readAddress);
    });
    object.optional(u"ports", [&](const JsonValue &value, const JsonPlace &place) {
        readPortOverrides(context, value, place, pool, extras);
    });
    object.optional(u"virtual", [&](const JsonValue &value, const JsonPlace &place) {
        readVirtual(context, value, place, pool);
    });
    const RequiredInterfaces required(pool);
    readServers(context, object, [&](const JsonValue &value, const JsonPlace &place) {
        pool.servers.push_back(readEdgeServer(context, value, place, required));
    });
}

void read(ReadContext &context, ObjectReader &object, FrontEndPool &pool)
{
    object.required(u"fqdn", readText, pool.fqdn, EmptyText::Refused);
    object.optional(u"xmppGateway", readFlag, pool.xmppGateway);
    object.optional(u"centralManagement", readFlag, pool.centralManagement);
    object.optional(u"mediaEdge", readReference, pool.mediaEdge);
    object.optional(u"virtual", readAddress, pool.virtualAddress);
    readInternalServers(context, object, pool.servers);
}

void read(ReadContext &context, ObjectReader &object, Director &director)
{
    object.required(u"fqdn", readText, director.fqdn, EmptyText::Refused);
    object.optional(u"virtual", readAddress, director.virtualAddress);
    readInternalServers(context, object, director.servers);
}

void read(ReadContext &context, ObjectReader &object, ReverseProxy &proxy)
{
    object.required(u"fqdn", readText, proxy.fqdn, EmptyText::Refused);
    object.optional(u"http", readFlag, proxy.http);
    object.optional(u"externalFqdns", [&](const JsonValue &value, const JsonPlace &place) {
        readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
            QString fqdn;
            if (readText(context, item, at, fqdn))
                proxy.externalFqdns.append(fqdn);
        });
    });
    object.optional(u"officeWebApps", [&](const JsonValue &value, const JsonPlace &place) {
        readList(context, value, place, proxy.officeWebApps, readNetwork);
    });
    readServers(context, object, [&](const JsonValue &value, const JsonPlace &place) {
        ReverseProxyServer server;
        ObjectReader part(context, value, place);
        part.required(u"fqdn", readText, server.fqdn, EmptyText::Refused);
        readPart(part, context, u"external", server.external, true);
        readPart(part, context, u"internal", server.internal, true);
        part.finish(server.extras.members);
        proxy.servers.push_back(std::move(server));
    });
}

} // namespace

bool readOwnDetails(ReadContext &context, ObjectReader &object, Node &node)
{
    if (auto *edge = node.as<EdgePool>())
        read(context, object, *edge, node.extras);
    else if (auto *pool = node.as<FrontEndPool>())
        read(context, object, *pool);
    else if (auto *director = node.as<Director>())
        read(context, object, *director);
    else if (auto *proxy = node.as<ReverseProxy>())
        read(context, object, *proxy);
    else
        return false;
    return true;
}

} // namespace portolan
