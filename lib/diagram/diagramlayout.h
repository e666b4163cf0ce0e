#pragma once

#include "catalog/catalog.h"
#include "diagram/geometry.h"
#include "diagram/textmeasure.h"
#include "flows/flow.h"
#include "topology/topology.h"

#include <QDate>

namespace portolan {

struct DiagramOptions
{
    Language language = Language::English;
    bool titleBlock = true; ///< exports; the canvas shows none
    bool legend = true;
    QDate date; ///< in the title block
};

/// Lays out the diagram of a topology: places the cards (the user's positions kept within their
/// zones), orders the gates on each wall for few crossings, routes every flow on lanes of its own
/// and places every label. FLOWS may be filtered; cards of nodes without a flow are drawn too.
///
/// Deterministic: the same input gives the same geometry. Algorithms and cost: channellayout.h and
/// distancesolver.h.
DiagramGeometry layoutDiagram(const Topology &topology, const FlowSet &flows,
                              const Catalog &catalog, const DiagramOptions &options,
                              const TextMeasure &measure = bundledTextMeasure());

/// Counts the faults of a drawing.
DiagramAudit auditDiagram(const DiagramGeometry &geometry);

/// The neutral geometry, format edge-geometry/1, as JSON. `timing` is written where LAYOUT_MS >= 0.
QByteArray geometryJson(const DiagramGeometry &geometry, const QString &name, double layoutMs = -1);

} // namespace portolan
