#include "diagram/graphlayout.h"

#include "base/jsonwriter.h"
#include "diagram/neutralgraph.h"

#include <algorithm>
#include <chrono>

namespace portolan {

namespace {

void writeBox(JsonWriter &json, const NeutralLayout &layout, size_t node)
{
    json.member(u"x", layout.x[node]);
    json.member(u"y", layout.y[node]);
    json.member(u"width", layout.width[node]);
    json.member(u"height", layout.height[node]);
}

void writeNodes(JsonWriter &json, const NeutralGraph &graph, const NeutralLayout &layout)
{
    json.key(u"nodes");
    json.beginArray();
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", graph.nodes[i].id);
        json.member(u"zone", graph.zones[size_t(graph.nodes[i].zone)].id);
        writeBox(json, layout, i);
        json.endObject();
    }
    json.endArray();
}

void writePoint(JsonWriter &json, double x, double y)
{
    json.beginArray(JsonWriter::Layout::Inline);
    json.value(x);
    json.value(y);
    json.endArray();
}

void writePoints(JsonWriter &json, const NeutralGraph &graph, const NeutralLayout &layout,
                 size_t link)
{
    const PortGraph::Link &ends = graph.graph.links[link];
    const size_t leftNode = size_t(graph.graph.ports[size_t(ends.left)].node);
    const size_t rightNode = size_t(graph.graph.ports[size_t(ends.right)].node);
    const double track = layout.trackX[link];
    std::vector<std::pair<double, double>> points = {
        {layout.x[leftNode] + layout.width[leftNode], layout.left[link]},
        {track, layout.left[link]},
        {track, layout.right[link]},
        {layout.x[rightNode], layout.right[link]}};
    if (graph.edges[link].sourcePort != ends.left)
        std::reverse(points.begin(), points.end());
    json.key(u"points");
    json.beginArray(JsonWriter::Layout::Inline);
    for (const auto &[x, y] : points)
        writePoint(json, x, y);
    json.endArray();
}

void writeTexts(JsonWriter &json, QStringView key, const std::vector<QString> &texts)
{
    json.key(key);
    json.beginArray(JsonWriter::Layout::Inline);
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

void writeFlows(JsonWriter &json, const NeutralGraph::Edge &edge)
{
    if (edge.flows.size() > 1)
        writeTexts(json, u"flows", edge.flows);
}

void writeEdges(JsonWriter &json, const NeutralGraph &graph, const NeutralLayout &layout)
{
    const auto nodeOf = [&](int port) {
        return graph.nodes[size_t(graph.graph.ports[size_t(port)].node)].id;
    };
    json.key(u"edges");
    json.beginArray();
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const NeutralGraph::Edge &edge = graph.edges[i];
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", edge.id);
        json.member(u"source", nodeOf(edge.sourcePort));
        json.member(u"sourcePort", graph.portIds[size_t(edge.sourcePort)]);
        json.member(u"target", nodeOf(edge.targetPort));
        json.member(u"targetPort", graph.portIds[size_t(edge.targetPort)]);
        if (!edge.bundle.isEmpty())
            json.member(u"bundle", edge.bundle);
        writeFlows(json, edge);
        writePoints(json, graph, layout, i);
        json.endObject();
    }
    json.endArray();
}

// Above the line, beside the node on its left.
void writeLabels(JsonWriter &json, const NeutralGraph &graph, const NeutralLayout &layout)
{
    json.key(u"labels");
    json.beginArray();
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const NeutralGraph::Edge &edge = graph.edges[i];
        const int left = graph.graph.ports[size_t(graph.graph.links[i].left)].node;
        const int channel = graph.graph.nodes[size_t(left)].column;
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"edge", edge.id);
        writeFlows(json, edge);
        json.member(u"text", edge.label);
        json.member(u"x", layout.labelLeft[size_t(channel)]);
        json.member(u"y", layout.left[i] - edge.labelHeight - 0.5);
        json.member(u"width", edge.labelWidth);
        json.member(u"height", edge.labelHeight);
        json.member(u"fontPx", 10);
        json.endObject();
    }
    json.endArray();
}

void writeGroups(JsonWriter &json, const NeutralGraph &graph, const NeutralLayout &layout)
{
    json.key(u"groups");
    json.beginArray();
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].members.empty())
            continue;
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", graph.nodes[i].id);
        writeTexts(json, u"members", graph.nodes[i].members);
        json.member(u"open", false);
        writeBox(json, layout, i);
        json.endObject();
    }
    json.endArray();
}

QByteArray write(const NeutralGraph &graph, const NeutralLayout &layout, double layoutMs)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"format", QStringLiteral("edge-geometry/1"));
    json.member(u"topology", graph.name);
    json.key(u"engine");
    json.beginObject(JsonWriter::Layout::Inline);
    json.member(u"name", QStringLiteral("portolan"));
    json.endObject();
    json.key(u"timing");
    json.beginObject(JsonWriter::Layout::Inline);
    json.member(u"layoutMs", layoutMs);
    json.endObject();
    json.key(u"zones");
    json.beginArray();
    for (const NeutralGraph::Zone &zone : graph.zones) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"id", zone.id);
        json.member(u"order", zone.order);
        json.endObject();
    }
    json.endArray();
    writeNodes(json, graph, layout);
    writeEdges(json, graph, layout);
    writeLabels(json, graph, layout);
    writeGroups(json, graph, layout);
    json.endObject();
    return json.take();
}

} // namespace

Result<QByteArray> layoutNeutralGraph(const QByteArray &graph, const QString &file,
                                      const GraphLayoutOptions &options)
{
    Result<NeutralGraph> read = readNeutralGraph(graph, file);
    if (!read)
        return read.errors();
    PreviousBoxes previous;
    if (!options.previous.isNull()) {
        const Result<PreviousBoxes> boxes =
            readPreviousBoxes(options.previous, options.previousFile);
        if (!boxes)
            return boxes.errors();
        previous = *boxes;
    }
    const auto start = std::chrono::steady_clock::now();
    NeutralGraph source = mergedGraph(std::move(read).value(), options.merge);
    const NeutralLayout layout = layOut(source, options.quality, previous);
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    return write(source, layout, time.count());
}

} // namespace portolan
