#include "desktop/inspector/inspectortarget.h"

#include "base/jsonwriter.h"
#include "desktop/inspector/jsonedit.h"
#include "edit/document.h"
#include "topology/topologyfile.h"

#include <QRegularExpression>

namespace portolan {

namespace {

QByteArray textOf(const JsonValue &json)
{
    JsonWriter writer;
    writer.value(json);
    return writer.take();
}

// The topology without everything that the settings form does not show: nothing large is written
// and read back at every key stroke.
Topology settingsOnly(const Topology &topology)
{
    Topology settings = topology;
    settings.nodes.clear();
    settings.folded.clear();
    settings.unfolded.clear();
    settings.locked.clear();
    settings.customFlows.clear();
    settings.suppressedFlows.clear();
    settings.flowNumbers.clear();
    settings.positions.clear();
    return settings;
}

// The node of an edge pool with an example address on every interface that the reader misses.
std::optional<JsonValue> withMissingInterfaces(const JsonValue &json, const Errors &errors,
                                               Topology topology)
{
    static const QRegularExpression missing(
        QStringLiteral("^/servers/\\d+/(access|web-conferencing|av)$"));
    JsonValue completed = json;
    for (const Error &error : errors) {
        const auto match = missing.match(error.place.pointer);
        if (!match.hasMatch())
            return std::nullopt;
        // Each example joins the topology, so that the next one has another address.
        const Node example = newNode(topology, NodeType::EdgePool);
        topology.nodes.push_back(example);
        const auto interface = fromName<Interface>(match.captured(1));
        const EdgeServer &server = example.as<EdgePool>()->servers.front();
        const IpAddress address = interfaceOf(server, *interface, AddressPlan::Separate)->address;
        completed = withValue(completed, error.place.pointer + QStringLiteral("/address"),
                              JsonValue(address.toString()));
    }
    return completed;
}

// "/nodes/3/fqdn" inside the file is "/fqdn" inside the node.
Errors insideNode(Errors errors)
{
    static const QRegularExpression prefix(QStringLiteral("^/nodes/\\d+"));
    for (Error &error : errors)
        error.place.pointer.remove(prefix);
    return errors;
}

} // namespace

InspectorTarget::InspectorTarget(Document *document, QList<NodeId> nodes, Language language)
    : m_document(document), m_nodes(std::move(nodes)), m_language(language)
{
}

const Node *InspectorTarget::node() const
{
    return isSettings() ? nullptr : m_document->topology().node(m_nodes.first());
}

const std::vector<JsonValue> &InspectorTarget::json() const
{
    if (!m_json.empty())
        return m_json;
    const Topology &topology = m_document->topology();
    const auto add = [this](const QByteArray &text) {
        const auto json = readJson(text, {});
        m_json.push_back(json ? *json : JsonValue::object({}));
    };
    if (isSettings())
        add(writeTopology(settingsOnly(topology)));
    for (const NodeId &id : m_nodes) {
        if (const Node *node = topology.node(id))
            add(writeNode(*node));
    }
    if (m_json.empty())
        m_json.push_back(JsonValue::object({}));
    return m_json;
}

std::optional<JsonValue> InspectorTarget::value(const QString &pointer) const
{
    const JsonValue *value = valueAt(json().front(), pointer);
    return value ? std::optional<JsonValue>(*value) : std::nullopt;
}

bool InspectorTarget::isMixed(const QString &pointer) const
{
    const JsonValue *first = valueAt(json().front(), pointer);
    for (const JsonValue &other : json()) {
        const JsonValue *value = valueAt(other, pointer);
        if (!first != !value || (first && !(*first == *value)))
            return true;
    }
    return false;
}

std::vector<std::optional<JsonValue>> InspectorTarget::values(const QString &pointer) const
{
    std::vector<std::optional<JsonValue>> values;
    for (const JsonValue &node : json()) {
        const JsonValue *value = valueAt(node, pointer);
        values.push_back(value ? std::optional<JsonValue>(*value) : std::nullopt);
    }
    return values;
}

QList<NodeType> InspectorTarget::types() const
{
    QList<NodeType> types;
    for (const NodeId &id : m_nodes) {
        const Node *node = m_document->topology().node(id);
        if (node && !types.contains(node->type()))
            types.append(node->type());
    }
    return types;
}

Result<Node> InspectorTarget::readNode(const JsonValue &json) const
{
    auto node = portolan::readNode(textOf(json));
    if (node)
        return node;
    const auto completed = withMissingInterfaces(json, node.errors(), m_document->topology());
    return completed ? portolan::readNode(textOf(*completed)) : node;
}

Errors InspectorTarget::set(const QString &pointer, const std::optional<JsonValue> &value,
                            const QString &step, const QString &mergeKey)
{
    return setEach(
        pointer, [&value](const std::optional<JsonValue> &) { return value; }, step, mergeKey);
}

Errors InspectorTarget::setEach(const QString &pointer, const Change &change, const QString &step,
                                const QString &mergeKey)
{
    const auto changed = [&](const JsonValue &before) {
        const JsonValue *value = valueAt(before, pointer);
        return withValue(before, pointer,
                         change(value ? std::optional<JsonValue>(*value) : std::nullopt));
    };
    if (isSettings())
        return setInSettings(changed(json().front()), step, mergeKey);
    std::vector<Node> nodes;
    for (const JsonValue &before : json()) {
        const auto node = readNode(changed(before));
        if (!node)
            return node.errors();
        nodes.push_back(*node);
    }
    return insideNode(m_document->changeNodes(nodes, step, mergeKey));
}

// The settings with a node in the place of each that the sites name and the topology has: the
// reader checks references, and the real nodes stay out of what is read at every key stroke.
JsonValue InspectorTarget::withNamedNodes(const JsonValue &json) const
{
    QStringList ids;
    if (const JsonValue *sites = valueAt(json, u"/sites")) {
        for (const JsonValue &site : sites->items()) {
            for (QStringView key : {u"federationRoute", u"xmppRoute"}) {
                const JsonValue *route = site.find(key);
                if (route && route->isString() && !ids.contains(route->toString()) &&
                    m_document->topology().node(NodeId(route->toString())))
                    ids.append(route->toString());
            }
        }
    }
    std::vector<JsonValue> nodes;
    for (const QString &id : ids)
        nodes.push_back(
            JsonValue::object({{QStringLiteral("id"), JsonValue(id)},
                               {QStringLiteral("type"), JsonValue(QString(nameOf(NodeType::Note)))},
                               {QStringLiteral("text"), JsonValue(QString())}}));
    return withValue(json, u"/nodes", JsonValue::array(std::move(nodes)));
}

Errors InspectorTarget::setInSettings(const JsonValue &json, const QString &step,
                                      const QString &mergeKey)
{
    auto read = readTopology(textOf(withNamedNodes(json)), {});
    if (!read)
        return read.errors();
    const Topology &whole = m_document->topology();
    Topology changed = *std::move(read);
    changed.nodes = whole.nodes;
    changed.folded = whole.folded;
    changed.unfolded = whole.unfolded;
    changed.locked = whole.locked;
    changed.customFlows = whole.customFlows;
    changed.suppressedFlows = whole.suppressedFlows;
    changed.flowNumbers = whole.flowNumbers;
    changed.positions = whole.positions;
    return m_document->changeSettings(changed, step, mergeKey);
}

} // namespace portolan
