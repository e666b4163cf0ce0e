#include "diagram/neutralgraph.h"

#include "diagram/jsonfields.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

// Larger drawings than this have no use and would overflow sums of px.
constexpr double largestSize = 100'000;

class GraphReader : private JsonFields
{
public:
    explicit GraphReader(const QString &file) : JsonFields(file) {}

    Result<NeutralGraph> read(const JsonValue &json)
    {
        const JsonPlace root;
        if (readFormat(json, QLatin1String("edge-topology/1"))) {
            readText(json, root, u"name", m_graph.name);
            readAll(json, root, u"zones", reading(&GraphReader::readZone));
            sortZones();
            readAll(json, root, u"nodes", reading(&GraphReader::readNode));
            readAll(json, root, u"edges", reading(&GraphReader::readEdge));
        }
        if (!errors().isEmpty())
            return errors();
        return std::move(m_graph);
    }

private:
    ReadItem reading(void (GraphReader::*read)(const JsonValue &, const JsonPlace &))
    {
        return [this, read](const JsonValue &json, const JsonPlace &place) {
            (this->*read)(json, place);
        };
    }

    void readSize(const JsonValue &object, const JsonPlace &place, QStringView key, double &out)
    {
        readNumber(object, place, key, 0, largestSize, out);
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
        if (json.find(u"group"))
            readText(json, place, u"group", node.group);
        m_graph.nodes.push_back(node);
        m_graph.graph.addNode(node.zone);
        readAll(json, place, u"ports", reading(&GraphReader::readPort));
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

Result<PreviousBoxes> readPreviousBoxes(const QByteArray &text, const QString &file)
{
    // As far from the corner as no drawing reaches.
    constexpr double farthest = 1e8;
    const Result<JsonValue> json = readJson(text, file);
    if (!json)
        return json.errors();
    JsonFields fields(file);
    PreviousBoxes boxes;
    const auto readBox = [&](const JsonValue &node, const JsonPlace &place) {
        QString id;
        PreviousBox box;
        bool valid = fields.readText(node, place, u"id", id);
        valid = fields.readNumber(node, place, u"x", -farthest, farthest, box.x) && valid;
        valid = fields.readNumber(node, place, u"y", -farthest, farthest, box.y) && valid;
        valid = fields.readNumber(node, place, u"width", 0, farthest, box.width) && valid;
        if (valid)
            boxes.insert(id, box);
    };
    if (fields.readFormat(*json, QLatin1String("edge-geometry/1")))
        fields.readAll(*json, JsonPlace(), u"nodes", readBox);
    if (!fields.errors().isEmpty())
        return fields.errors();
    return boxes;
}

} // namespace portolan
