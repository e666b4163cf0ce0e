#include "diagram/diagramrouting.h"

#include "diagram/diagrammetrics.h"

#include <algorithm>

namespace portolan {

using namespace diagrammetrics;

namespace {

// Blocked ends of cards whose edges stand about one below the other share their lanes.
constexpr double sameEdge = 40;
constexpr double edgeAir = 6;

struct Detour
{
    int link;
    double edge; ///< x of the card's border
    double slot;
    double row;
};

class DetourPlacer
{
public:
    DetourPlacer(const DiagramGeometry &geometry, const DiagramDraft &draft,
                 const Arrangement &arrangement, const DiagramHeights &heights,
                 const DiagramColumns &columns)
        : m_geometry(geometry), m_draft(draft), m_arrangement(arrangement), m_heights(heights),
          m_columns(columns)
    {
        m_lanes.left.assign(draft.graph.links.size(), 0);
        m_lanes.right.assign(draft.graph.links.size(), 0);
    }

    DetourLanes run()
    {
        if (!m_arrangement.leftLane.empty())
            return foundLanes();
        for (const int column : {0, 1, 2}) {
            for (const bool atLeft : {false, true})
                placeFront(column, atLeft);
        }
        return std::move(m_lanes);
    }

private:
    // Those of the quick placement, where the zones stand now.
    DetourLanes foundLanes()
    {
        const PortGraph &graph = m_draft.graph;
        for (size_t link = 0; link < graph.links.size(); ++link) {
            const size_t left = size_t(
                graph.nodes[size_t(graph.ports[size_t(graph.links[link].left)].node)].column);
            m_lanes.left[link] = m_columns.zoneLeft[left] + m_arrangement.leftLane[link];
            m_lanes.right[link] = m_columns.zoneLeft[left + 1] + m_arrangement.rightLane[link];
        }
        return std::move(m_lanes);
    }

    // Ends of one front: at the left end of their links (the east side of the cards) or at the
    // right end.
    void placeFront(int column, bool atLeft)
    {
        std::vector<Detour> detours;
        const PortGraph &graph = m_draft.graph;
        for (size_t link = 0; link < graph.links.size(); ++link) {
            const int port = atLeft ? graph.links[link].left : graph.links[link].right;
            const int node = graph.ports[size_t(port)].node;
            const bool blocked =
                (atLeft ? m_arrangement.leftBlocked : m_arrangement.rightBlocked)[link];
            if (!blocked || graph.nodes[size_t(node)].column != column || !m_draft.isCard(node))
                continue;
            const QRectF &rect = m_geometry.cards[size_t(node)].rect;
            Detour detour{int(link), atLeft ? rect.right() : rect.left(),
                          m_columns.bodyTop +
                              (atLeft ? m_heights.leftSlot : m_heights.rightSlot)[link],
                          m_columns.bodyTop + (atLeft ? m_heights.left : m_heights.right)[link]};
            passCards(detour, node, atLeft);
            detours.push_back(detour);
        }
        std::stable_sort(detours.begin(), detours.end(),
                         [](const Detour &a, const Detour &b) { return a.edge < b.edge; });
        std::vector<std::vector<Detour>> groups;
        for (const Detour &detour : detours) {
            if (groups.empty() || detour.edge > groups.back().front().edge + sameEdge)
                groups.emplace_back();
            groups.back().push_back(detour);
        }
        for (size_t i = 0; i < groups.size(); ++i)
            placeGroup(groups[i], column, atLeft, limitOf(groups, i, column, atLeft));
    }

    // The zone's border, or the next group whose runs are beside those of group I.
    double limitOf(const std::vector<std::vector<Detour>> &groups, size_t i, int column,
                   bool atLeft) const
    {
        const auto reachOf = [](const std::vector<Detour> &group) {
            double top = group.front().slot, bottom = top;
            for (const Detour &detour : group) {
                top = std::min({top, detour.slot, detour.row});
                bottom = std::max({bottom, detour.slot, detour.row});
            }
            return std::pair(top, bottom);
        };
        const auto own = reachOf(groups[i]);
        const auto isBeside = [&](const std::vector<Detour> &group) {
            const auto other = reachOf(group);
            return own.first < other.second && other.first < own.second;
        };
        if (atLeft) {
            const auto next =
                std::find_if(groups.begin() + std::ptrdiff_t(i) + 1, groups.end(), isBeside);
            return next == groups.end() ? m_columns.zoneRight[column] : next->front().edge;
        }
        const auto before =
            std::find_if(groups.rend() - std::ptrdiff_t(i), groups.rend(), isBeside);
        return before == groups.rend() ? m_columns.zoneLeft[column] : before->back().edge;
    }

    // Cards that stand partly in front of the card and are passed on the way up or down.
    void passCards(Detour &detour, int node, bool atLeft) const
    {
        const double top = std::min(detour.slot, detour.row) + 1;
        const double bottom = std::max(detour.slot, detour.row) - 1;
        for (bool again = true; again;) {
            again = false;
            for (const int other :
                 m_draft.graph.columns[size_t(m_geometry.cards[size_t(node)].zone)]) {
                if (other == node || !m_draft.isCard(other))
                    continue;
                const QRectF &rect = m_geometry.cards[size_t(other)].rect;
                const double edge = detour.edge + (atLeft ? edgeAir : -edgeAir);
                if (rect.left() > edge || rect.right() < edge || rect.top() > bottom ||
                    rect.bottom() < top)
                    continue;
                const double beyond = atLeft ? rect.right() : rect.left();
                again = again || beyond != detour.edge;
                detour.edge = beyond;
            }
        }
    }

    void placeGroup(const std::vector<Detour> &group, int column, bool atLeft, double limit)
    {
        std::vector<ChannelRun> runs;
        runs.reserve(group.size());
        for (const Detour &detour : group)
            runs.push_back(atLeft ? ChannelRun{detour.slot, detour.row, -1}
                                  : ChannelRun{detour.row, detour.slot, -1});
        const int tracks = assignTracks(runs);
        const double edge = atLeft ? group.back().edge : group.front().edge;
        const double room = freeRoom(group, column, atLeft, edge, limit);
        const double air = std::min(edgeAir, room / 4);
        const double pitch = std::min<double>(trackPitch, (room - air) / (tracks + 1));
        for (size_t i = 0; i < group.size(); ++i) {
            const int track = std::max(0, runs[i].track);
            if (atLeft)
                m_lanes.left[size_t(group[i].link)] = edge + air + pitch * (track + 0.5);
            else
                m_lanes.right[size_t(group[i].link)] = edge - air - pitch * (tracks - track - 0.5);
        }
    }

    // From the cards to the next ones in front of them that the runs pass, or to the zone's border.
    double freeRoom(const std::vector<Detour> &group, int column, bool atLeft, double edge,
                    double limit) const
    {
        bool isShared = false;
        for (const Card &card : m_geometry.cards) {
            const double near = atLeft ? card.rect.left() : card.rect.right();
            const bool ahead = atLeft ? near >= edge && near < limit : near <= edge && near > limit;
            if (int(card.zone) != column || !ahead)
                continue;
            const bool passed = std::any_of(group.begin(), group.end(), [&](const Detour &detour) {
                return std::min(detour.slot, detour.row) < card.rect.bottom() &&
                       std::max(detour.slot, detour.row) > card.rect.top();
            });
            if (passed) {
                limit = near;
                isShared = true;
            }
        }
        // The other half is for detours of the cards on the far side.
        return std::abs(limit - edge) / (isShared ? 2 : 1);
    }

    const DiagramGeometry &m_geometry;
    const DiagramDraft &m_draft;
    const Arrangement &m_arrangement;
    const DiagramHeights &m_heights;
    const DiagramColumns &m_columns;
    DetourLanes m_lanes;
};

} // namespace

DetourLanes placeDetours(const DiagramGeometry &geometry, const DiagramDraft &draft,
                         const Arrangement &arrangement, const DiagramHeights &heights,
                         const DiagramColumns &columns)
{
    return DetourPlacer(geometry, draft, arrangement, heights, columns).run();
}

} // namespace portolan
