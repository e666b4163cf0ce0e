#pragma once

#include "catalog/catalog.h"
#include "diagram/auditdiagram.h"
#include "diagram/geometry.h"
#include "diagram/textmeasure.h"
#include "flows/flow.h"
#include "topology/topology.h"

#include <QDate>

namespace portolan {

/// Which partners of one kind are drawn as one group card. Folding changes the picture, never the
/// flows.
enum class FoldMode {
    None,
    AsViewed, ///< as the topology's `view` says: by hand, and automatically from its number on
    Auto,     ///< every kind with at least the view's number of nodes, whatever was done by hand
    All       ///< every kind of which there are two or more
};

struct DiagramOptions
{
    Language language = Language::English;
    bool titleBlock = true; ///< exports; the canvas shows none
    bool legend = true;
    QDate date; ///< in the title block
    FoldMode fold = FoldMode::None;
    /// The picture that this one follows, or null: what is in both keeps its order, so that a small
    /// change moves little. Only read during the call.
    const DiagramGeometry *previous = nullptr;
    /// What a filter has left of the flows (shownText()), for the title block and the description;
    /// empty: all flows are drawn.
    BilingualText shown = {};
};

/// Lays out the diagram of a topology: places the cards (the user's positions kept within their
/// zones), orders the gates on each wall for few crossings, routes every flow on lanes of its own
/// and places every label. FLOWS may be filtered; cards of nodes without a flow are drawn too.
///
/// In large pictures (quickplacement.h) cards that the user placed keep their height on the page;
/// sideways they give way to each other, and where the lanes of arrows find no room between them.
/// Two cards are stacked, and stay so, where their corners lie less than half a width and half a
/// height apart (isStacked() in handplacedcards.h). Only then may a line run through a card that is
/// not its own: one that is stacked on the card where the line ends. The two may also cover each
/// other's texts, and arrows between them may cross.
///
/// Deterministic: the same input gives the same geometry. Algorithms and cost: draftorder.h (who
/// stands above whom), zonecolumns.h, distancesolver.h (heights of small pictures),
/// quickplacement.h (of large ones: E log E in all), waysround.h (ways round cards that the user
/// placed), channellayout.h (tracks).
DiagramGeometry layoutDiagram(const Topology &topology, const FlowSet &flows,
                              const Catalog &catalog, const DiagramOptions &options,
                              const TextMeasure &measure = bundledTextMeasure());

/// The neutral geometry, format edge-geometry/1, as JSON, with the audit of the drawing. `timing`
/// is written where LAYOUT_MS >= 0. Notes are nodes without a zone; a folded group is a node and
/// stands among the groups with its members.
QByteArray geometryJson(const DiagramGeometry &geometry, const QString &name, double layoutMs = -1);

} // namespace portolan
