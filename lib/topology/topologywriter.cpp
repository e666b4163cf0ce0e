#include "topology/topologywriter.h"

#include "topology/topologyfile.h"

namespace portolan {

namespace {

using Members = std::vector<JsonValue::Member>;

void writeReadings(JsonWriter &json, const Topology &topology)
{
    if (topology.readings.isEmpty())
        return;
    json.key(u"readings");
    json.beginObject();
    for (auto it = topology.readings.cbegin(); it != topology.readings.cend(); ++it) {
        json.key(it.key());
        json.beginObject();
        json.member(u"follow", it->follow);
        writeBilingual(json, u"reason", it->reason, it->extras);
        writeMembers(json, it->extras.members);
        json.endObject();
    }
    json.endObject();
}

void writeFirewall(JsonWriter &json, QStringView key, const QString &name, const Members &own)
{
    if (name.isEmpty() && own.empty())
        return;
    json.key(key);
    json.beginObject(JsonWriter::Layout::Inline);
    writeText(json, u"name", name);
    writeMembers(json, own);
    json.endObject();
}

void writeFirewalls(JsonWriter &json, const Topology &topology)
{
    const auto &nested = topology.extras.nested;
    const Members own = nested.value(QStringLiteral("firewalls"));
    const Members external = nested.value(QStringLiteral("firewalls/external"));
    const Members internal = nested.value(QStringLiteral("firewalls/internal"));
    if (topology.externalFirewallName.isEmpty() && topology.internalFirewallName.isEmpty() &&
        own.empty() && external.empty() && internal.empty())
        return;
    json.key(u"firewalls");
    json.beginObject();
    writeFirewall(json, u"external", topology.externalFirewallName, external);
    writeFirewall(json, u"internal", topology.internalFirewallName, internal);
    writeMembers(json, own);
    json.endObject();
}

void writeSites(JsonWriter &json, const Topology &topology)
{
    if (topology.sites.isEmpty())
        return;
    json.key(u"sites");
    json.beginArray();
    for (const Site &site : topology.sites) {
        json.beginObject();
        json.member(u"id", site.id);
        writeBilingual(json, u"name", site.name, site.extras);
        writeText(json, u"federationRoute", site.federationRoute.value);
        writeText(json, u"xmppRoute", site.xmppRoute.value);
        writeMembers(json, site.extras.members);
        json.endObject();
    }
    json.endArray();
}

void writeIds(JsonWriter &json, QStringView key, const QList<NodeId> &ids)
{
    QStringList texts;
    for (const NodeId &id : ids)
        texts.append(id.value);
    writeTexts(json, key, texts);
}

void writeView(JsonWriter &json, const Topology &topology)
{
    const Members own = topology.extras.nested.value(QStringLiteral("view"));
    if (topology.folded.isEmpty() && topology.unfolded.isEmpty() && !topology.foldFrom &&
        topology.locked.isEmpty() && own.empty())
        return;
    json.key(u"view");
    json.beginObject();
    writeIds(json, u"folded", topology.folded);
    writeIds(json, u"unfolded", topology.unfolded);
    if (topology.foldFrom)
        json.member(u"foldFrom", *topology.foldFrom);
    writeIds(json, u"locked", topology.locked);
    writeMembers(json, own);
    json.endObject();
}

void writeSettings(JsonWriter &json, const Topology &topology)
{
    writeBilingual(json, u"title", topology.title, topology.extras, true);
    writeBilingual(json, u"organization", topology.organization, topology.extras);
    json.member(u"product", topology.product);
    writeEnum(json, u"reading", topology.reading, Reading::Recommended);
    writeText(json, u"document", topology.document);
    writeReadings(json, topology);
    writeTexts(json, u"sipDomains", topology.sipDomains);
    writeNetworks(json, u"internalNetworks", topology.internalNetworks);
    writeFirewalls(json, topology);
    writeSites(json, topology);
    writeView(json, topology);
}

void writeEnd(JsonWriter &json, QStringView key, const CustomFlowEnd &end, const Members &own)
{
    json.key(key);
    json.beginObject(JsonWriter::Layout::Inline);
    json.key(u"node");
    if (end.node.isEmpty())
        json.null();
    else
        json.value(end.node.value);
    if (end.interface != Interface::None)
        json.member(u"interface", nameOf(end.interface));
    writeMembers(json, own);
    json.endObject();
}

void writeCustomFlowValue(JsonWriter &json, const CustomFlow &flow)
{
    json.beginObject();
    json.member(u"id", flow.id);
    writeEnd(json, u"from", flow.from, flow.extras.nested.value(QStringLiteral("from")));
    writeEnd(json, u"to", flow.to, flow.extras.nested.value(QStringLiteral("to")));
    writeText(json, u"application", flow.application);
    writeText(json, u"security", flow.security);
    json.member(u"transport", nameOf(flow.transport));
    if (!flow.sourcePorts.isAny())
        json.member(u"sourcePorts", flow.sourcePorts.toString());
    json.member(u"ports", flow.ports.toString());
    json.member(u"firewall", nameOf(flow.firewall));
    writeBilingual(json, u"comment", flow.comment, flow.extras);
    writeBilingual(json, u"justification", flow.justification, flow.extras);
    writeMembers(json, flow.extras.members);
    json.endObject();
}

void writeFlowLists(JsonWriter &json, const Topology &topology)
{
    if (!topology.customFlows.empty()) {
        json.key(u"customFlows");
        json.beginArray();
        for (const CustomFlow &flow : topology.customFlows)
            writeCustomFlowValue(json, flow);
        json.endArray();
    }
    if (!topology.suppressedFlows.empty()) {
        json.key(u"suppressedFlows");
        json.beginArray();
        for (const SuppressedFlow &flow : topology.suppressedFlows) {
            json.beginObject();
            json.member(u"flow", flow.flow.value);
            writeBilingual(json, u"reason", flow.reason, flow.extras);
            writeMembers(json, flow.extras.members);
            json.endObject();
        }
        json.endArray();
    }
    if (!topology.flowNumbers.isEmpty()) {
        json.key(u"flowNumbers");
        json.beginObject();
        for (auto it = topology.flowNumbers.cbegin(); it != topology.flowNumbers.cend(); ++it)
            json.member(it.key().value, it.value());
        json.endObject();
    }
}

void writePositions(JsonWriter &json, const Topology &topology)
{
    if (topology.positions.isEmpty())
        return;
    json.key(u"positions");
    json.beginObject();
    for (auto it = topology.positions.cbegin(); it != topology.positions.cend(); ++it) {
        json.key(it.key().value);
        json.beginArray(JsonWriter::Layout::Inline);
        json.value(it->x());
        json.value(it->y());
        json.endArray();
    }
    json.endObject();
}

} // namespace

QByteArray writeTopology(const Topology &topology)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"format", QLatin1String("portolan-topology"));
    json.member(u"version", topologyFormatVersion);
    writeSettings(json, topology);
    json.key(u"nodes");
    json.beginArray();
    for (const Node &node : topology.nodes)
        writeNodeValue(json, node);
    json.endArray();
    writeFlowLists(json, topology);
    writePositions(json, topology);
    writeMembers(json, topology.extras.members);
    json.endObject();
    return json.take();
}

QByteArray writeNode(const Node &node)
{
    JsonWriter json;
    writeNodeValue(json, node);
    return json.take();
}

QByteArray writeCustomFlow(const CustomFlow &flow)
{
    JsonWriter json;
    writeCustomFlowValue(json, flow);
    return json.take();
}

} // namespace portolan
