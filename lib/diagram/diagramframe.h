#pragma once

#include "diagram/arrangement.h"
#include "diagram/diagramdraft.h"
#include "diagram/diagramplacement.h"

namespace portolan {

/// Where the labels of one wall and the vertical runs of its channel stand, px.
struct WallLane
{
    double labelsLeft = 0;
    double wall = 0; ///< its middle
    double labelsRight = 0;
    double tracksLeft = 0; ///< middle of the first track
};

/// Where everything stands across the page, and the tracks of the links.
struct DiagramColumns
{
    double zoneLeft[3] = {};
    double zoneRight[3] = {};
    double cardWidth[3] = {};
    std::vector<double> cardLeft; ///< of cards
    WallLane lanes[2];
    std::vector<int> track; ///< of links; -1 where straight
    double bodyTop = 0;     ///< of the zones, below their titles: where heights count from
};

/// Top edge of the zones: the same with and without a title block, so that the positions in a
/// user's file mean the same place everywhere.
inline constexpr double zonesTop = 96;

/// Left edge of a card that the user has not placed, px right of the zone's left edge.
double layerLeft(const Arrangement &arrangement, int zone, int layer, double cardWidth);

DiagramColumns placeColumns(const DiagramDraft &draft, const Arrangement &arrangement,
                            const DiagramHeights &heights, const Topology &topology,
                            const TextSetter &text);

/// Walls, zones with their titles, title block, legend, notes, hint and bounds around GEOMETRY,
/// which holds cards and arrows already.
void addFrame(DiagramGeometry &geometry, const DiagramColumns &columns,
              const DiagramHeights &heights, const Topology &topology, const FlowSet &flows,
              const Catalog &catalog, const DiagramOptions &options, const TextSetter &text);

/// The titles that stand above a wall, for the width of its lane.
TextLine wallTitle(Firewall firewall, const TextSetter &text);
TextLine wallName(Firewall firewall, const Topology &topology, const TextSetter &text);
TextLine zoneTitle(Zone zone, const TextSetter &text);

} // namespace portolan
