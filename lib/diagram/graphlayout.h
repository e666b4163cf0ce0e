#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace portolan {

enum class LayoutQuality { Quick, Best };

/// `portolan-cli layout`: reads a neutral graph (edge-topology/1), lays it out with the same engine
/// as diagrams and returns its geometry (edge-geometry/1) as JSON with the time of the layout
/// alone.
Result<QByteArray> layoutNeutralGraph(const QByteArray &graph, const QString &file,
                                      LayoutQuality quality);

} // namespace portolan
