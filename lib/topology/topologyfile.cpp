#include "topology/topologyfile.h"

#include "base/atomicfile.h"
#include "topology/migrations.h"
#include "topology/nodereader.h"
#include "topology/topologyreader.h"

namespace portolan {

namespace {

Result<Topology> topologyFromJson(const Result<JsonValue> &json, const QString &file)
{
    if (!json)
        return json.errors();
    const QList<MigrationStep> &steps = topologyMigrations();
    Q_ASSERT(steps.size() + 1 == topologyFormatVersion);
    const auto migrated = migrateTopology(*json, file, steps);
    if (!migrated)
        return migrated.errors();
    ReadContext context;
    context.file = file;
    Topology topology;
    readTopologyValue(context, *migrated, topology);
    if (!context.errors.isEmpty())
        return context.errors;
    return topology;
}

} // namespace

Result<Topology> readTopology(const QByteArray &text, const QString &file)
{
    return topologyFromJson(readJson(text, file), file);
}

Result<Topology> readTopologyFile(const QString &path)
{
    return topologyFromJson(readJsonFile(path), path);
}

Result<Done> writeTopologyFile(const Topology &topology, const QString &path)
{
    return writeFileAtomically(path, writeTopology(topology));
}

Result<Node> readNode(const QByteArray &text)
{
    const auto json = readJson(text, {});
    if (!json)
        return json.errors();
    ReadContext context;
    context.checkReferences = false;
    Node node;
    const bool usable = readNodeValue(context, *json, JsonPlace(), node);
    if (!usable || !context.errors.isEmpty())
        return context.errors;
    return node;
}

Result<CustomFlow> readCustomFlow(const QByteArray &text, const Topology &topology)
{
    const auto json = readJson(text, {});
    if (!json)
        return json.errors();
    ReadContext context;
    for (const Node &node : topology.nodes)
        context.nodeIds.insert(node.id.value);
    QSet<QString> seen;
    CustomFlow flow = readCustomFlowValue(context, *json, JsonPlace(), nodeTypesOf(topology), seen);
    if (!context.errors.isEmpty())
        return context.errors;
    return flow;
}

Errors checkTopology(const Topology &topology)
{
    const auto read = readTopology(writeTopology(topology), {});
    return read ? Errors() : read.errors();
}

} // namespace portolan
