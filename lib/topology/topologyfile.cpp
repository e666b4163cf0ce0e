#include "topology/topologyfile.h"

#include "topology/migrations.h"
#include "topology/nodereader.h"
#include "topology/topologyreader.h"

#include <QSaveFile>

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

Error saveError(const QString &path, const QString &reason)
{
    return {ErrorKind::Output,
            {path, 0, 0, {}},
            {"topology",
             QT_TRANSLATE_NOOP("topology", "the file cannot be written: %1"),
             {BilingualText::same(reason)},
             -1}};
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
    QSaveFile file(path);
    // Writing straight into the file would lose the old one when the disk fills up.
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return saveError(path, file.errorString());
    const QByteArray text = writeTopology(topology);
    if (file.write(text) != text.size() || !file.commit())
        return saveError(path, file.errorString());
    return Done();
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

Errors checkTopology(const Topology &topology)
{
    const auto read = readTopology(writeTopology(topology), {});
    return read ? Errors() : read.errors();
}

} // namespace portolan
