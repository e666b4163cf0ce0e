#include "topology/nodereader.h"

namespace portolan {

namespace {

constexpr qint64 mostUsers = 1'000'000'000;

void readAddresses(ReadContext &context, ObjectReader &object, QList<IpNetwork> &addresses)
{
    object.optional(u"addresses", [&](const JsonValue &value, const JsonPlace &place) {
        readList(context, value, place, addresses, readNetwork);
    });
}

void read(ReadContext &context, ObjectReader &object, FederationPartner &partner)
{
    object.required(u"sipDomain", readText, partner.sipDomain, EmptyText::Refused);
    object.optional(u"product", readWord, partner.product, partnerProductIds());
    object.optional(u"discovery", readEnum<Discovery>, partner.discovery);
    object.optional(u"accessEdgeFqdn", readText, partner.accessEdgeFqdn, EmptyText::Allowed);
    readAddresses(context, object, partner.addresses);
}

void read(ReadContext &context, ObjectReader &object, HostingProvider &provider)
{
    object.required(u"fqdn", readText, provider.fqdn, EmptyText::Refused);
    object.required(u"product", readWord, provider.product, hostingProductIds());
    readAddresses(context, object, provider.addresses);
}

void read(ReadContext &context, ObjectReader &object, PublicImProvider &provider)
{
    object.required(u"provider", readWord, provider.provider, publicImProviderIds());
    object.optional(u"audioVideo", readFlag, provider.audioVideo);
    object.optional(u"directorySearch", readFlag, provider.directorySearch);
    object.optional(u"region", readEnum<Region>, provider.region);
    readAddresses(context, object, provider.addresses);
}

void read(ReadContext &context, ObjectReader &object, XmppPartner &partner)
{
    object.required(u"domain", readText, partner.domain, EmptyText::Refused);
    object.optional(u"gatewayFqdn", readText, partner.gatewayFqdn, EmptyText::Allowed);
    readAddresses(context, object, partner.addresses);
    object.optional(u"tls", readEnum<Negotiation>, partner.tls);
    object.optional(u"sasl", readEnum<Negotiation>, partner.sasl);
    object.optional(u"dialback", readFlag, partner.dialback);
}

void read(ReadContext &context, ObjectReader &object, ExternalUsers &users)
{
    readAddresses(context, object, users.addresses);
    object.optional(u"count", readWhole, users.count, mostUsers);
}

void readFarDetails(ReadContext &context, ObjectReader &object, Node &node)
{
    if (auto *partner = node.as<FederationPartner>())
        read(context, object, *partner);
    else if (auto *hosting = node.as<HostingProvider>())
        read(context, object, *hosting);
    else if (auto *provider = node.as<PublicImProvider>())
        read(context, object, *provider);
    else if (auto *xmpp = node.as<XmppPartner>())
        read(context, object, *xmpp);
    else if (auto *users = node.as<ExternalUsers>())
        read(context, object, *users);
    else if (auto *note = node.as<Note>())
        readNodeText(context, object, u"text", TextLines::Many, note->text, node.extras, true);
}

} // namespace

void readNodeText(ReadContext &context, ObjectReader &object, QStringView key, TextLines lines,
                  BilingualText &text, Extras &extras, bool isRequired)
{
    const auto readIt = [&](const JsonValue &value, const JsonPlace &place) {
        std::vector<JsonValue::Member> own;
        readBilingual(context, value, place, lines, text, own);
        if (!own.empty())
            extras.nested.insert(key.toString(), own);
    };
    if (isRequired)
        object.required(key, readIt);
    else
        object.optional(key, readIt);
}

bool readNodeValue(ReadContext &context, const JsonValue &value, const JsonPlace &place, Node &node)
{
    ObjectReader object(context, value, place);
    if (!object.isObject())
        return false;
    QString id;
    object.required(u"id", [&](const JsonValue &v, const JsonPlace &at) {
        if (readId(context, v, at, id) && id == QLatin1String("any")) {
            context.fail(at, QT_TRANSLATE_NOOP(
                                 "topology", "the id “any” is reserved; another one is expected"));
        }
    });
    node.id = NodeId(id);
    context.currentNode = id;

    std::optional<NodeType> type;
    object.required(u"type", [&](const JsonValue &v, const JsonPlace &at) {
        NodeType read{};
        if (readEnum(context, v, at, read))
            type = read;
    });
    // Without a type nobody can say which of the other keys are right.
    if (!type)
        return false;
    node.details = emptyDetails(*type);

    readNodeText(context, object, u"name", TextLines::One, node.name, node.extras);
    if (!readOwnDetails(context, object, node))
        readFarDetails(context, object, node);
    readNodeText(context, object, u"notes", TextLines::Many, node.notes, node.extras);
    object.optional(u"site", readText, node.site, EmptyText::Allowed);
    object.finish(node.extras.members);
    return !id.isEmpty();
}

} // namespace portolan
