#include "diagram/neutralgraph.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

// Larger drawings than this have no use and would overflow sums of px.
constexpr double largestSize = 100'000;

class GraphReader
{
public:
    explicit GraphReader(QString file) : m_file(std::move(file)) {}

    Result<NeutralGraph> read(const JsonValue &json)
    {
        const JsonPlace root;
        QString format;
        if (!json.isObject())
            fail(root, QT_TRANSLATE_NOOP("diagram", "an object is expected"));
        else if (readText(json, root, u"format", format) &&
                 format != QLatin1String("edge-topology/1"))
            fail(root.key(u"format"), QT_TRANSLATE_NOOP("diagram", "“%1” is expected"),
                 QStringLiteral("edge-topology/1"));
        if (m_errors.isEmpty()) {
            readText(json, root, u"name", m_graph.name);
            readAll(json, root, u"zones", &GraphReader::readZone);
            sortZones();
            readAll(json, root, u"nodes", &GraphReader::readNode);
            readAll(json, root, u"edges", &GraphReader::readEdge);
        }
        if (!m_errors.isEmpty())
            return m_errors;
        return std::move(m_graph);
    }

private:
    using ReadItem = void (GraphReader::*)(const JsonValue &, const JsonPlace &);

    void fail(const JsonPlace &place, const char *source, const QString &argument = {})
    {
        m_errors.append(Error{ErrorKind::Input,
                              {m_file, 0, 0, place.pointer()},
                              {"diagram", source, {BilingualText::same(argument)}, -1}});
    }

    // The member with the key, or null after an error.
    const JsonValue *member(const JsonValue &object, const JsonPlace &place, QStringView key)
    {
        if (!object.isObject()) {
            fail(place, QT_TRANSLATE_NOOP("diagram", "an object is expected"));
            return nullptr;
        }
        const JsonValue *value = object.find(key);
        if (!value)
            fail(place.key(key), QT_TRANSLATE_NOOP("diagram", "the key “%1” is missing"),
                 key.toString());
        return value;
    }

    bool readText(const JsonValue &object, const JsonPlace &place, QStringView key, QString &out)
    {
        const JsonValue *value = member(object, place, key);
        if (value && !value->isString())
            fail(place.key(key), QT_TRANSLATE_NOOP("diagram", "a text is expected"));
        else if (value)
            out = value->toString();
        return value && value->isString();
    }

    bool readSize(const JsonValue &object, const JsonPlace &place, QStringView key, double &out)
    {
        const JsonValue *value = member(object, place, key);
        if (!value)
            return false;
        const bool valid =
            value->isNumber() && value->toReal() >= 0 && value->toReal() <= largestSize;
        if (!valid)
            fail(place.key(key), QT_TRANSLATE_NOOP("diagram", "a number from 0 to %1 is expected"),
                 QString::number(int(largestSize)));
        out = valid ? value->toReal() : 0;
        return valid;
    }

    void readAll(const JsonValue &object, const JsonPlace &place, QStringView key,
                 ReadItem readItem)
    {
        const JsonValue *list = member(object, place, key);
        if (!list)
            return;
        const JsonPlace at = place.key(key);
        if (!list->isArray())
            fail(at, QT_TRANSLATE_NOOP("diagram", "a list is expected"));
        for (size_t i = 0; i < list->items().size(); ++i) {
            if (list->items()[i].isObject())
                (this->*readItem)(list->items()[i], at.at(qsizetype(i)));
            else
                fail(at.at(qsizetype(i)), QT_TRANSLATE_NOOP("diagram", "an object is expected"));
        }
    }

    bool readNewId(const JsonValue &object, const JsonPlace &place, QHash<QString, int> &ids,
                   int index, QString &id)
    {
        if (!readText(object, place, u"id", id))
            return false;
        if (ids.contains(id)) {
            fail(place.key(u"id"), QT_TRANSLATE_NOOP("diagram", "“%1” stands twice"), id);
            return false;
        }
        ids.insert(id, index);
        return true;
    }

    void readZone(const JsonValue &json, const JsonPlace &place)
    {
        NeutralGraph::Zone zone;
        if (!readNewId(json, place, m_zoneOf, int(m_graph.zones.size()), zone.id))
            return;
        const JsonValue *order = member(json, place, u"order");
        if (!order)
            return;
        if (!order->isInteger() || std::abs(order->toInteger()) > int(largestSize)) {
            fail(place.key(u"order"), QT_TRANSLATE_NOOP("diagram", "a whole number is expected"));
            return;
        }
        zone.order = int(order->toInteger());
        m_graph.zones.push_back(zone);
    }

    void sortZones()
    {
        std::stable_sort(m_graph.zones.begin(), m_graph.zones.end(),
                         [](const auto &a, const auto &b) { return a.order < b.order; });
        m_zoneOf.clear();
        for (size_t i = 0; i < m_graph.zones.size(); ++i)
            m_zoneOf.insert(m_graph.zones[i].id, int(i));
        m_graph.graph.columns.resize(m_graph.zones.size());
    }

    void readNode(const JsonValue &json, const JsonPlace &place)
    {
        NeutralGraph::Node node;
        QString zone;
        const int index = int(m_graph.nodes.size());
        const bool known = readNewId(json, place, m_nodeOf, index, node.id);
        if (!readText(json, place, u"zone", zone) || !known)
            return;
        node.zone = m_zoneOf.value(zone, -1);
        if (node.zone < 0) {
            fail(place.key(u"zone"), QT_TRANSLATE_NOOP("diagram", "there is no zone “%1”"), zone);
            node.zone = 0;
        }
        readSize(json, place, u"width", node.width);
        readSize(json, place, u"height", node.height);
        m_graph.nodes.push_back(node);
        m_graph.graph.addNode(node.zone);
        readAll(json, place, u"ports", &GraphReader::readPort);
    }

    // Of the node that was read last.
    void readPort(const JsonValue &json, const JsonPlace &place)
    {
        QString id, side;
        if (!readText(json, place, u"id", id) || !readText(json, place, u"side", side))
            return;
        const int node = int(m_graph.nodes.size()) - 1;
        const QString key = m_graph.nodes.back().id + u'\n' + id;
        if (m_portOf.contains(key)) {
            fail(place.key(u"id"), QT_TRANSLATE_NOOP("diagram", "“%1” stands twice"), id);
            return;
        }
        if (side != u"west" && side != u"east") {
            fail(place.key(u"side"), QT_TRANSLATE_NOOP("diagram", "“%1” is expected"),
                 QStringLiteral("west, east"));
            return;
        }
        m_portOf.insert(key,
                        m_graph.graph.addPort(node, side == u"west" ? Side::West : Side::East));
        m_graph.portIds.push_back(id);
    }

    int readEnd(const JsonValue &json, const JsonPlace &place, QStringView nodeKey,
                QStringView portKey)
    {
        QString node, port;
        if (!readText(json, place, nodeKey, node) || !readText(json, place, portKey, port))
            return -1;
        if (!m_nodeOf.contains(node)) {
            fail(place.key(nodeKey), QT_TRANSLATE_NOOP("diagram", "there is no node “%1”"), node);
            return -1;
        }
        const int found = m_portOf.value(node + u'\n' + port, -1);
        if (found < 0)
            fail(place.key(portKey), QT_TRANSLATE_NOOP("diagram", "the node has no port “%1”"),
                 port);
        return found;
    }

    void readEdge(const JsonValue &json, const JsonPlace &place)
    {
        NeutralGraph::Edge edge;
        if (!readNewId(json, place, m_edgeOf, int(m_graph.edges.size()), edge.id))
            return;
        edge.sourcePort = readEnd(json, place, u"source", u"sourcePort");
        edge.targetPort = readEnd(json, place, u"target", u"targetPort");
        if (const JsonValue *label = member(json, place, u"label")) {
            const JsonPlace at = place.key(u"label");
            readText(*label, at, u"text", edge.label);
            readSize(*label, at, u"width", edge.labelWidth);
            readSize(*label, at, u"height", edge.labelHeight);
        }
        if (const JsonValue *bundle = json.find(u"bundle"); bundle && bundle->isString())
            edge.bundle = bundle->toString();
        if (edge.sourcePort < 0 || edge.targetPort < 0)
            return;
        addLink(edge, place);
        m_graph.edges.push_back(edge);
    }

    void addLink(const NeutralGraph::Edge &edge, const JsonPlace &place)
    {
        PortGraph &graph = m_graph.graph;
        const auto columnOf = [&](int port) {
            return graph.nodes[size_t(graph.ports[size_t(port)].node)].column;
        };
        const bool eastwards = columnOf(edge.sourcePort) < columnOf(edge.targetPort);
        const int left = eastwards ? edge.sourcePort : edge.targetPort;
        const int right = eastwards ? edge.targetPort : edge.sourcePort;
        if (columnOf(right) - columnOf(left) != 1)
            fail(place,
                 QT_TRANSLATE_NOOP("diagram", "an edge between neighbouring zones is expected"));
        else if (graph.ports[size_t(left)].side != Side::East ||
                 graph.ports[size_t(right)].side != Side::West)
            fail(place, QT_TRANSLATE_NOOP("diagram", "an edge between an east port and a west port "
                                                     "to the right of it is expected"));
        else
            graph.addLink(left, right);
    }

    QString m_file;
    Errors m_errors;
    NeutralGraph m_graph;
    QHash<QString, int> m_zoneOf;
    QHash<QString, int> m_nodeOf;
    QHash<QString, int> m_portOf; ///< by node and port
    QHash<QString, int> m_edgeOf;
};

} // namespace

Result<NeutralGraph> readNeutralGraph(const QByteArray &text, const QString &file)
{
    const Result<JsonValue> json = readJson(text, file);
    if (!json)
        return json.errors();
    return GraphReader(file).read(*json);
}

} // namespace portolan
