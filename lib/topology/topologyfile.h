#pragma once

#include "base/error.h"
#include "topology/topology.h"

#include <QByteArray>
#include <QString>

/// Reading and writing of `.portolan` files (format portolan-topology, version 1).
namespace portolan {

/// The version that is written. Older ones are migrated in memory, newer ones refused.
inline constexpr int topologyFormatVersion = 1;

/// Reads a topology from bytes. FILE is only named in errors. All errors of content are reported,
/// each with a JSON pointer; of syntax errors the first, with line and column. Limits: 64 MB, 64
/// levels, 64 KB a string, 100,000 nodes.
Result<Topology> readTopology(const QByteArray &text, const QString &file);

/// Reads a file as readTopology() does.
Result<Topology> readTopologyFile(const QString &path);

/// The canonical text: fixed order of keys, two-space indent, newline at the end; empty and default
/// values are left out, except required keys. Equal topologies give equal bytes.
QByteArray writeTopology(const Topology &topology);

/// Writes a file through QSaveFile: on any failure the old file stays whole and the error says why.
Result<Done> writeTopologyFile(const Topology &topology, const QString &path);

/// The JSON of one node, as writeTopology() writes it; readNode() reads it back (clipboard, undo
/// tests). References are not checked.
QByteArray writeNode(const Node &node);
Result<Node> readNode(const QByteArray &text);

/// The same of one custom flow. TOPOLOGY is what its ends refer to; pointers are inside the flow.
/// That no other flow has its id is for checkTopology() to say.
QByteArray writeCustomFlow(const CustomFlow &flow);
Result<CustomFlow> readCustomFlow(const QByteArray &text, const Topology &topology);

/// What the loader would say of this topology if it were written and read back: empty for a valid
/// one. Editors call it before a change is accepted; pointers are those of the file.
Errors checkTopology(const Topology &topology);

} // namespace portolan
