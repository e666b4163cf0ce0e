#pragma once

#include "diagram/diagramplacement.h"

#include <array>

namespace portolan {

/// Where the user's positions put cards, and what follows for all others: who stands above whom,
/// and which arrows have to go round other cards on the way to the front of their zone, the side
/// that faces the wall.
struct Arrangement
{
    struct Apart
    {
        int upper; ///< graph nodes
        int lower;
        int gap;
    };
    /// The end of a link where it leaves (or enters) a zone.
    struct Row
    {
        int link;
        bool atLeft;
    };
    struct Clear
    {
        Row row;
        int node;
        bool below;
    };

    bool isManual = false;
    bool isQuick = false;                ///< heights are placeQuickly()'s
    std::array<int, 3> columns{1, 1, 1}; ///< of cards, by zone
    std::vector<int> layer;              ///< column of a card: 0 is next to the wall
    std::vector<double> cardLeft; ///< px right of the zone's left edge; -1 where the layer decides
    std::vector<int> pinnedTop;   ///< by graph node; -1 where the layout decides
    std::vector<Apart> apart;
    std::vector<std::vector<Row>> fronts; ///< rows from top to bottom
    std::vector<Clear> clear;
    std::vector<int> top;     ///< of graph nodes: where the quick placement puts them
    std::vector<int> leftRow; ///< of links, where they are blocked
    std::vector<int> rightRow;
    std::vector<bool> leftBlocked; ///< by link: its row is not the height of its slot
    std::vector<bool> rightBlocked;
    // Of the quick placement only, see waysround.h.
    std::vector<double> leftLane; ///< of blocked links: px right of the zone's left edge
    std::vector<double> rightLane;
    std::array<double, 3> reach{};            ///< least width of a zone
    std::vector<std::array<int, 2>> endShift; ///< of graph nodes by Side: ends further down
};

/// No positions: every zone has one column of cards, or several (zonecolumns.h).
Arrangement automaticArrangement(const DiagramDraft &draft);

/// Keeps the positions, finds room for the other cards near where AUTOMATIC has them, and brings
/// the order of DRAFT's graph into line. COLUMNS: the automatic arrangement. ZONE_LEFT: left edges
/// of the zones, px.
Arrangement arrange(DiagramDraft &draft, const Arrangement &columns,
                    const DiagramHeights &automatic, const double (&cardWidth)[3],
                    const double (&zoneLeft)[3]);

} // namespace portolan
