#include "diagram/diagramframe.h"

#include "diagram/diagrammetrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace portolan {

using namespace diagrammetrics;

namespace {

constexpr double leastZoneWidth[3] = {230, 300, 230};

// How far the labels of a wall reach to both sides of its middle.
struct Reach
{
    double left = 0;
    double right = 0;
};

Reach labelReach(const DiagramDraft &draft, const Topology &topology, const TextSetter &text,
                 Firewall firewall)
{
    const double title =
        std::max(wallTitle(firewall, text).width, wallName(firewall, topology, text).width) / 2;
    Reach reach{title, title};
    for (const FlowDraft &flow : draft.flows) {
        if (flow.wall != firewall)
            continue;
        const double pill = flow.pill.width / 2 + pillPad;
        reach.left = std::max(reach.left, pill + protocolGap + flow.protocol.width);
        reach.right = std::max(reach.right, pill + badgeGap + badgeWidth(flow.badge.width));
    }
    return {std::ceil(reach.left), std::ceil(reach.right)};
}

// Links of the channel west (0) or east (1) of the perimeter, and their tracks.
int channelTracks(const DiagramDraft &draft, const DiagramHeights &heights, int channel,
                  std::vector<int> &track)
{
    const PortGraph &graph = draft.graph;
    std::vector<ChannelRun> runs;
    std::vector<int> links;
    for (size_t i = 0; i < graph.links.size(); ++i) {
        const int left = graph.ports[size_t(graph.links[i].left)].node;
        if (graph.nodes[size_t(left)].column != channel)
            continue;
        runs.push_back({double(heights.left[i]), double(heights.right[i]), -1});
        links.push_back(int(i));
    }
    const int count = assignTracks(runs);
    for (size_t i = 0; i < runs.size(); ++i)
        track[size_t(links[i])] = runs[i].track;
    return count;
}

// A zone whose cards have all been placed by the user begins where they do.
double wishedLeft(const DiagramDraft &draft, Zone zone)
{
    double left = std::numeric_limits<double>::max();
    for (const CardDraft &card : draft.cards) {
        if (card.zone != zone)
            continue;
        if (!card.position || zone == Zone::Internet)
            return 0;
        left = std::min<double>(left, card.position->x() - zonePad);
    }
    return left == std::numeric_limits<double>::max() ? 0 : left;
}

} // namespace

double layerLeft(const Arrangement &arrangement, int zone, int layer, double cardWidth)
{
    const int fromLeft = zone == 0 ? arrangement.columns[size_t(zone)] - 1 - layer : layer;
    return zonePad + fromLeft * (cardWidth + cardGap);
}

DiagramColumns placeColumns(const DiagramDraft &draft, const Arrangement &arrangement,
                            const DiagramHeights &heights, const Topology &topology,
                            const TextSetter &text)
{
    DiagramColumns columns;
    columns.bodyTop = zonesTop + zoneHeader;
    columns.track.assign(draft.graph.links.size(), -1);
    columns.cardLeft.assign(draft.cards.size(), 0);
    for (const CardDraft &card : draft.cards) {
        double &width = columns.cardWidth[size_t(card.zone)];
        width = std::max(width, card.width);
    }
    double x = margin;
    for (int zone = 0; zone < 3; ++zone) {
        x = std::max(x, wishedLeft(draft, Zone(zone)));
        columns.zoneLeft[zone] = x;
        columns.zoneRight[zone] =
            x + std::max({leastZoneWidth[zone], columns.cardWidth[zone] + 2 * zonePad,
                          std::ceil(zoneTitle(Zone(zone), text).width) + 2 * zonePad});
        columns.cardWidth[zone] = columns.zoneRight[zone] - x - 2 * zonePad;
        for (size_t i = 0; i < draft.cards.size(); ++i) {
            if (int(draft.cards[i].zone) != zone)
                continue;
            columns.cardLeft[i] = x + (arrangement.cardLeft[i] < 0
                                           ? layerLeft(arrangement, zone, arrangement.layer[i],
                                                       columns.cardWidth[zone])
                                           : arrangement.cardLeft[i]);
            columns.zoneRight[zone] = std::max(
                columns.zoneRight[zone], columns.cardLeft[i] + columns.cardWidth[zone] + zonePad);
        }
        x = columns.zoneRight[zone] =
            std::max(columns.zoneRight[zone], x + arrangement.reach[size_t(zone)]);
        if (zone == 2)
            break;
        WallLane &lane = columns.lanes[zone];
        const Reach reach =
            labelReach(draft, topology, text, zone == 0 ? Firewall::External : Firewall::Internal);
        const int tracks = channelTracks(draft, heights, zone, columns.track);
        const double trackRoom = tracks > 0 ? tracks * trackPitch + laneAir - trackPitch / 2 : 0;
        // The gates stand at the slots of the outer (inner) cards, the tracks beside the perimeter.
        if (zone == 1) {
            lane.tracksLeft = x + laneAir;
            x += trackRoom;
        }
        lane.labelsLeft = x + laneAir;
        lane.wall = lane.labelsLeft + reach.left;
        lane.labelsRight = lane.wall + reach.right;
        x = lane.labelsRight + laneAir;
        if (zone == 0) {
            lane.tracksLeft = x;
            x += trackRoom;
        }
    }
    return columns;
}

} // namespace portolan
