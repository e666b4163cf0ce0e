#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace portolan {

enum class LayoutQuality { Quick, Best };

/// What a neutral graph draws as one.
enum class MergeMode {
    None,       ///< every flow is an arrow of its own
    Directions, ///< flows with the same text between the same two ports, whatever the direction
    Servers     ///< these, and the nodes of a group (the servers of a pool) too
};

struct GraphLayoutOptions
{
    LayoutQuality quality = LayoutQuality::Quick;
    MergeMode merge = MergeMode::None;
    /// An earlier drawing (edge-geometry/1) that the new one follows; none where it is null. What
    /// it knows and the graph does not is ignored.
    QByteArray previous = {};
    QString previousFile = {}; ///< for errors
};

/// `portolan-cli layout`: reads a neutral graph (edge-topology/1), lays it out with the same engine
/// as diagrams and returns its geometry (edge-geometry/1) as JSON with the time of the layout
/// alone. A merged arrow lists its flows, a merged node stands in `groups` with its members. Which
/// algorithms are used, and what they cost, say channellayout.h and columnsift.h.
Result<QByteArray> layoutNeutralGraph(const QByteArray &graph, const QString &file,
                                      const GraphLayoutOptions &options);

} // namespace portolan
