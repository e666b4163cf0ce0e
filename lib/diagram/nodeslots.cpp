#include "diagram/nodeslots.h"

#include "diagram/diagrammetrics.h"

#include <algorithm>

namespace portolan {

using namespace diagrammetrics;

namespace {

SideSlots slotsOfWaypoint(const DiagramDraft &draft, int node, Side side)
{
    SideSlots sides;
    for (const int port : draft.graph.nodes[size_t(node)].ports) {
        const PortGraph::Port &at = draft.graph.ports[size_t(port)];
        if (at.side != side)
            continue;
        for (const int link : at.links)
            sides.ends.push_back({link, int(sides.ends.size()) * rowPitch});
    }
    sides.height = sides.ends.empty() ? 0 : sides.ends.back().offset;
    return sides;
}

SideSlots slotsOfCard(const DiagramDraft &draft, int node, Side side)
{
    SideSlots sides;
    const CardDraft &card = draft.cards[size_t(node)];
    sides.height = card.height;
    const PortGraph::Port &at =
        draft.graph.ports[size_t(draft.graph.nodes[size_t(node)].ports.front())];
    if (at.side != side || at.links.empty())
        return sides;
    const int span = int(at.links.size() - 1) * rowPitch;
    int y = std::max(cardEdgePad, (card.height - span + 1) / 2);
    sides.height = std::max(card.height, span + 2 * y);
    sides.ends.reserve(at.links.size());
    for (const int link : at.links) {
        sides.ends.push_back({link, y});
        y += rowPitch;
    }
    return sides;
}

SideSlots slotsOfSockets(const DiagramDraft &draft, int node, Side side)
{
    SideSlots sides;
    const CardDraft &card = draft.cards[size_t(node)];
    int y = card.header;
    bool isFirst = true;
    for (const int port : draft.graph.nodes[size_t(node)].ports) {
        const PortGraph::Port &at = draft.graph.ports[size_t(port)];
        if (at.side != side)
            continue;
        const SocketDraft &socket = card.sockets[size_t(draft.socketOfPort[size_t(port)].second)];
        y += isFirst ? 0 : socketGap;
        isFirst = false;
        int end = y + socketPadOf(socket, at.links.size());
        for (const int link : at.links) {
            sides.ends.push_back({link, end});
            end += slotPitch;
        }
        const int span = at.links.empty() ? 0 : int(at.links.size() - 1) * slotPitch;
        y += std::max(socket.height,
                      at.links.empty() ? 0 : span + 2 * socketPadOf(socket, at.links.size()));
    }
    sides.height = std::max(card.height, isFirst ? 0 : y + socketPad);
    return sides;
}

} // namespace

SideSlots slotsOf(const DiagramDraft &draft, int node, Side side)
{
    if (!draft.isCard(node))
        return slotsOfWaypoint(draft, node, side);
    return draft.cards[size_t(node)].hasSockets() ? slotsOfSockets(draft, node, side)
                                                  : slotsOfCard(draft, node, side);
}

NodeSlots::NodeSlots(const DiagramDraft &draft)
{
    const size_t count = draft.graph.nodes.size();
    west.reserve(count);
    east.reserve(count);
    height.reserve(count);
    for (size_t node = 0; node < count; ++node) {
        west.push_back(slotsOf(draft, int(node), Side::West));
        east.push_back(slotsOf(draft, int(node), Side::East));
        height.push_back(std::max(west.back().height, east.back().height));
    }
}

int socketPadOf(const SocketDraft &socket, size_t count)
{
    const int span = count == 0 ? 0 : int(count - 1) * slotPitch;
    return std::max(socketPad, (socket.height - span + 1) / 2);
}

int gapBetween(const DiagramDraft &draft, int above, int below)
{
    if (above < 0)
        return draft.isCard(below) ? headroom : headroom + rowPitch / 2;
    if (!draft.isCard(above) && !draft.isCard(below))
        return rowPitch;
    if (!draft.isCard(above) || !draft.isCard(below))
        return passageGap;
    return draft.graph.nodes[size_t(above)].column == 1 ? poolGap : cardGap;
}

} // namespace portolan
