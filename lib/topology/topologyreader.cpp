#include "topology/topologyreader.h"

#include "base/localtext.h"
#include "topology/nodereader.h"
#include "topology/topologyfile.h"

namespace portolan {

namespace {

void keepNested(Topology &topology, QStringView key, std::vector<JsonValue::Member> own)
{
    if (!own.empty())
        topology.extras.nested.insert(key.toString(), own);
}

void readFirewalls(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   Topology &topology)
{
    ObjectReader object(context, value, place);
    const auto readOne = [&](QStringView key, QString &name, QStringView path) {
        object.optional(key, [&](const JsonValue &wall, const JsonPlace &at) {
            std::vector<JsonValue::Member> own;
            ObjectReader part(context, wall, at);
            part.optional(u"name", readText, name, EmptyText::Allowed);
            part.finish(own);
            keepNested(topology, path, std::move(own));
        });
    };
    readOne(u"external", topology.externalFirewallName, u"firewalls/external");
    readOne(u"internal", topology.internalFirewallName, u"firewalls/internal");
    std::vector<JsonValue::Member> own;
    object.finish(own);
    keepNested(topology, u"firewalls", std::move(own));
}

void readView(ReadContext &context, const JsonValue &value, const JsonPlace &place,
              Topology &topology)
{
    ObjectReader object(context, value, place);
    const auto readIds = [&](QStringView key, QList<NodeId> &ids) {
        object.optional(key, [&](const JsonValue &list, const JsonPlace &at) {
            readList(context, list, at, ids, readReference);
        });
    };
    readIds(u"folded", topology.folded);
    readIds(u"unfolded", topology.unfolded);
    object.optional(u"foldFrom", [&](const JsonValue &number, const JsonPlace &at) {
        int foldFrom = 0;
        if (readRange(context, number, at, 0, maxNodes, foldFrom))
            topology.foldFrom = foldFrom;
    });
    readIds(u"locked", topology.locked);
    std::vector<JsonValue::Member> own;
    object.finish(own);
    keepNested(topology, u"view", std::move(own));
}

// The keys are contradiction codes, so none of them is unknown here.
void readReadings(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                  Topology &topology)
{
    if (!value.isObject()) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "an object is expected"));
        return;
    }
    for (const auto &[code, content] : value.members()) {
        const JsonPlace at = place.key(code);
        QString id;
        if (!readId(context, JsonValue(code), at, id))
            continue;
        ReadingChoice choice;
        ObjectReader object(context, content, at);
        object.required(u"follow", readText, choice.follow, EmptyText::Refused);
        readNodeText(context, object, u"reason", TextLines::Many, choice.reason, choice.extras);
        object.finish(choice.extras.members);
        topology.readings.insert(code, choice);
    }
}

void readSites(ReadContext &context, const JsonValue &value, const JsonPlace &place,
               Topology &topology)
{
    QSet<QString> seen;
    readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
        Site site;
        ObjectReader object(context, item, at);
        object.required(u"id", [&](const JsonValue &v, const JsonPlace &idPlace) {
            if (readId(context, v, idPlace, site.id) && seen.contains(site.id)) {
                context.fail(idPlace,
                             QT_TRANSLATE_NOOP("topology",
                                               "the id “%1” is taken already; another one is "
                                               "expected"),
                             {quoted(site.id)});
            }
            seen.insert(site.id);
        });
        readNodeText(context, object, u"name", TextLines::One, site.name, site.extras);
        object.optional(u"federationRoute", readReference, site.federationRoute);
        object.optional(u"xmppRoute", readReference, site.xmppRoute);
        object.finish(site.extras.members);
        topology.sites.append(site);
    });
}

bool readPosition(ReadContext &context, const JsonValue &value, const JsonPlace &place, QPoint &out)
{
    constexpr qint64 furthest = 1'000'000'000;
    int x = 0;
    int y = 0;
    if (!value.isArray() || value.items().size() != 2) {
        context.fail(place, QT_TRANSLATE_NOOP("topology",
                                              "a position is expected: two whole numbers, [x, y]"));
        return false;
    }
    const bool goodX = readRange(context, value.items()[0], place.at(0), -furthest, furthest, x);
    const bool goodY = readRange(context, value.items()[1], place.at(1), -furthest, furthest, y);
    if (!goodX || !goodY)
        return false;
    out = {x, y};
    return true;
}

// The keys are node ids; those of nodes that are gone are dropped.
void readPositions(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   Topology &topology)
{
    if (!value.isObject()) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "an object is expected"));
        return;
    }
    for (const auto &[id, content] : value.members()) {
        QPoint position;
        if (readPosition(context, content, place.key(id), position) && context.nodeIds.contains(id))
            topology.positions.insert(NodeId(id), position);
    }
}

void readNodes(ReadContext &context, const JsonValue &value, const JsonPlace &place,
               Topology &topology)
{
    if (qsizetype(value.items().size()) > maxNodes) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "more than %1 nodes; fewer are expected"),
                     {numberText(maxNodes)});
        return;
    }
    QSet<QString> seen;
    topology.nodes.reserve(value.items().size());
    readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
        Node node;
        if (readNodeValue(context, item, at, node)) {
            if (seen.contains(node.id.value)) {
                context.fail(at.key(u"id"),
                             QT_TRANSLATE_NOOP("topology",
                                               "the id “%1” is taken already; another one is "
                                               "expected"),
                             {quoted(node.id.value)});
            }
            seen.insert(node.id.value);
            topology.nodes.push_back(std::move(node));
        }
    });
    context.currentNode.clear();
}

// References may lead forward, so all ids are known before the first node is read.
void collectNodeIds(ReadContext &context, const JsonValue &root)
{
    const JsonValue *nodes = root.find(u"nodes");
    if (!nodes)
        return;
    for (const JsonValue &node : nodes->items()) {
        const JsonValue *id = node.find(u"id");
        if (id && id->isString())
            context.nodeIds.insert(id->toString());
    }
}

void readSettings(ReadContext &context, ObjectReader &object, Topology &topology)
{
    readNodeText(context, object, u"title", TextLines::One, topology.title, topology.extras, true);
    readNodeText(context, object, u"organization", TextLines::One, topology.organization,
                 topology.extras);
    object.required(u"product", readWord, topology.product, productIds());
    object.optional(u"reading", readEnum<Reading>, topology.reading);
    object.optional(u"document", readText, topology.document, EmptyText::Allowed);
    object.optional(u"readings", [&](const JsonValue &value, const JsonPlace &place) {
        readReadings(context, value, place, topology);
    });
    object.optional(u"sipDomains", [&](const JsonValue &value, const JsonPlace &place) {
        readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
            QString domain;
            if (readText(context, item, at, domain))
                topology.sipDomains.append(domain);
        });
    });
    object.optional(u"internalNetworks", [&](const JsonValue &value, const JsonPlace &place) {
        readList(context, value, place, topology.internalNetworks, readNetwork);
    });
    object.optional(u"firewalls", [&](const JsonValue &value, const JsonPlace &place) {
        readFirewalls(context, value, place, topology);
    });
    object.optional(u"sites", [&](const JsonValue &value, const JsonPlace &place) {
        readSites(context, value, place, topology);
    });
    object.optional(u"view", [&](const JsonValue &value, const JsonPlace &place) {
        readView(context, value, place, topology);
    });
}

} // namespace

void readTopologyValue(ReadContext &context, const JsonValue &value, Topology &topology)
{
    collectNodeIds(context, value);
    const JsonPlace root;
    ObjectReader object(context, value, root);
    // Checked before the migrations; named here so that they count as known keys.
    object.optional(u"format", [](const JsonValue &, const JsonPlace &) {});
    object.optional(u"version", [](const JsonValue &, const JsonPlace &) {});
    readSettings(context, object, topology);
    object.required(u"nodes", [&](const JsonValue &list, const JsonPlace &place) {
        readNodes(context, list, place, topology);
    });
    readFlowLists(context, object, topology);
    object.optional(u"positions", [&](const JsonValue &list, const JsonPlace &place) {
        readPositions(context, list, place, topology);
    });
    object.finish(topology.extras.members);
}

} // namespace portolan
