#include "topology/nodereader.h"
#include "topology/topologyreader.h"

namespace portolan {

namespace {

bool readInterfaceName(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                       Interface &out)
{
    if (value.isNull())
        return true;
    static const QList<QLatin1String> names = namesOf<Interface>().mid(1); // None is null
    QString name;
    if (!readWord(context, value, place, name, names))
        return false;
    out = *fromName<Interface>(name);
    return true;
}

void readEnd(ReadContext &context, const JsonValue &value, const JsonPlace &place,
             const NodeTypes &types, CustomFlowEnd &end, std::vector<JsonValue::Member> &extras)
{
    ObjectReader object(context, value, place);
    object.required(u"node", [&](const JsonValue &node, const JsonPlace &at) {
        if (!node.isNull())
            readReference(context, node, at, end.node);
    });
    object.optional(u"interface", [&](const JsonValue &name, const JsonPlace &at) {
        if (!readInterfaceName(context, name, at, end.interface))
            return;
        const auto type = types.constFind(end.node.value);
        const bool fits = end.interface == Interface::None ||
                          (type != types.cend() && hasInterface(*type, end.interface));
        if (!fits) {
            context.fail(at,
                         QT_TRANSLATE_NOOP("topology",
                                           "the node has no interface “%1”; internal, access, "
                                           "web-conferencing or av of an Edge pool, or external or "
                                           "internal of a reverse proxy is expected"),
                         {quoted(name.toString())});
        }
    });
    object.finish(extras);
}

void readFlowNumbers(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                     Topology &topology)
{
    if (!value.isObject()) {
        context.fail(place, QT_TRANSLATE_NOOP("topology", "an object is expected"));
        return;
    }
    constexpr qint64 largest = 1'000'000'000;
    QSet<int> given;
    for (const auto &[id, content] : value.members()) {
        const JsonPlace at = place.key(id);
        QString flow;
        int number = 0;
        if (!readText(context, JsonValue(id), at, flow) ||
            !readWhole(context, content, at, number, largest))
            continue;
        if (given.contains(number)) {
            context.fail(at,
                         QT_TRANSLATE_NOOP("topology",
                                           "the number %1 is given twice; each flow has its own"),
                         {BilingualText::same(QString::number(number))});
        }
        given.insert(number);
        topology.flowNumbers.insert(FlowId(flow), number);
    }
}

} // namespace

NodeTypes nodeTypesOf(const Topology &topology)
{
    NodeTypes types;
    for (const Node &node : topology.nodes)
        types.insert(node.id.value, node.type());
    return types;
}

CustomFlow readCustomFlowValue(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                               const NodeTypes &types, QSet<QString> &seen)
{
    CustomFlow flow;
    ObjectReader object(context, value, place);
    object.required(u"id", [&](const JsonValue &v, const JsonPlace &at) {
        if (readId(context, v, at, flow.id) && seen.contains(flow.id)) {
            context.fail(at,
                         QT_TRANSLATE_NOOP("topology",
                                           "the id “%1” is taken already; another one is expected"),
                         {quoted(flow.id)});
        }
        seen.insert(flow.id);
    });
    const auto readOneEnd = [&](QStringView key, CustomFlowEnd &end) {
        object.required(key, [&](const JsonValue &v, const JsonPlace &at) {
            std::vector<JsonValue::Member> own;
            readEnd(context, v, at, types, end, own);
            if (!own.empty())
                flow.extras.nested.insert(key.toString(), own);
        });
    };
    readOneEnd(u"from", flow.from);
    readOneEnd(u"to", flow.to);
    object.optional(u"application", readText, flow.application, EmptyText::Allowed);
    object.optional(u"security", readText, flow.security, EmptyText::Allowed);
    object.required(u"transport", readEnum<Transport>, flow.transport);
    object.optional(u"sourcePorts", readPorts, flow.sourcePorts);
    object.required(u"ports", readPorts, flow.ports);
    object.required(u"firewall", readEnum<Firewall>, flow.firewall);
    readNodeText(context, object, u"comment", TextLines::Many, flow.comment, flow.extras);
    readNodeText(context, object, u"justification", TextLines::Many, flow.justification,
                 flow.extras);
    object.finish(flow.extras.members);
    return flow;
}

void readFlowLists(ReadContext &context, ObjectReader &object, Topology &topology)
{
    object.optional(u"customFlows", [&](const JsonValue &value, const JsonPlace &place) {
        const NodeTypes types = nodeTypesOf(topology);
        QSet<QString> seen;
        readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
            topology.customFlows.push_back(readCustomFlowValue(context, item, at, types, seen));
        });
    });
    object.optional(u"suppressedFlows", [&](const JsonValue &value, const JsonPlace &place) {
        readItems(context, value, place, [&](const JsonValue &item, const JsonPlace &at) {
            SuppressedFlow flow;
            ObjectReader part(context, item, at);
            part.required(u"flow", readText, flow.flow.value, EmptyText::Refused);
            readNodeText(context, part, u"reason", TextLines::Many, flow.reason, flow.extras);
            part.finish(flow.extras.members);
            topology.suppressedFlows.push_back(std::move(flow));
        });
    });
    object.optional(u"flowNumbers", [&](const JsonValue &value, const JsonPlace &place) {
        readFlowNumbers(context, value, place, topology);
    });
}

} // namespace portolan
