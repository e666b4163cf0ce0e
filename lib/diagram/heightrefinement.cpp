#include "diagram/diagramplacement.h"

#include "diagram/diagrammetrics.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace portolan {

using namespace diagrammetrics;

namespace {

class Refinement
{
public:
    Refinement(const DiagramDraft &draft, DiagramHeights &heights)
        : m_draft(draft), m_graph(draft.graph), m_heights(heights)
    {
    }

    // Sockets with arrows share what room there is between them.
    void fillSocketGaps()
    {
        for (size_t node = 0; node < m_draft.cards.size(); ++node) {
            int above[2] = {-1, -1};
            for (const int port : m_graph.nodes[node].ports) {
                if (m_draft.socketOfPort[size_t(port)].second < 0 ||
                    m_graph.ports[size_t(port)].links.empty())
                    continue;
                int &last = above[size_t(m_graph.ports[size_t(port)].side)];
                if (last >= 0) {
                    int &bottom = m_heights.socketBottom[size_t(last)];
                    int &top = m_heights.socketTop[size_t(port)];
                    const int middle = (bottom + top) / 2;
                    bottom = middle - socketGap / 2;
                    top = middle + socketGap / 2;
                }
                last = port;
            }
        }
    }

    // A line that leaves a wall at the height at which another one, with a vertical run of its own,
    // arrives at a socket would lie on it: the latter gives way within the pitch of its slots.
    //
    // CROWDED: ends of stacked cards lie close to each other, so that there may be one already.
    void keepLinesApart(bool crowded)
    {
        constexpr int least = 6;
        static_assert(2 * least < slotPitch);
        for (const int channel : {0, 1}) {
            std::vector<int> outer;
            for (size_t link = 0; link < m_graph.links.size(); ++link) {
                if (channelOf(link) == channel && m_heights.left[link] != m_heights.right[link])
                    outer.push_back((channel == 0 ? m_heights.left : m_heights.right)[link]);
            }
            std::sort(outer.begin(), outer.end());
            std::multiset<int> taken;
            for (size_t link = 0; crowded && link < m_graph.links.size(); ++link) {
                if (channelOf(link) == channel)
                    taken.insert((channel == 0 ? m_heights.rightSlot : m_heights.leftSlot)[link]);
            }
            for (size_t link = 0; link < m_graph.links.size(); ++link) {
                if (channelOf(link) != channel || m_heights.left[link] == m_heights.right[link])
                    continue;
                int &slot = (channel == 0 ? m_heights.right : m_heights.left)[link];
                const int own = (channel == 0 ? m_heights.left : m_heights.right)[link];
                const auto near = std::lower_bound(outer.begin(), outer.end(), slot - least + 1);
                if (near == outer.end() || *near >= slot + least || *near == own)
                    continue;
                int target = slot < *near ? *near - least : *near + least;
                if (crowded)
                    target = freeNear(taken, slot, *near, target - *near);
                int &onCard = (channel == 0 ? m_heights.rightSlot : m_heights.leftSlot)[link];
                if (onCard == slot)
                    onCard = target;
                slot = target;
            }
        }
    }

private:
    // Takes a height at least BY away from NEAR, on that side or the other, that is not next to a
    // third one; instead of BEFORE.
    static int freeNear(std::multiset<int> &taken, int before, int near, int by)
    {
        constexpr int air = 2, tries = 4;
        if (const auto own = taken.find(before); own != taken.end())
            taken.erase(own);
        int target = near + by;
        for (int k = 0; k < tries; ++k) {
            const int further = by + (by < 0 ? -k : k) / 2 * 3;
            const int y = near + (k % 2 == 0 ? further : -further);
            const auto at = taken.lower_bound(y - air + 1);
            if (at == taken.end() || *at >= y + air) {
                target = y;
                break;
            }
        }
        taken.insert(target);
        return target;
    }

    int channelOf(size_t link) const
    {
        const int left = m_graph.ports[size_t(m_graph.links[link].left)].node;
        return m_graph.nodes[size_t(left)].column;
    }

    const DiagramDraft &m_draft;
    const PortGraph &m_graph;
    DiagramHeights &m_heights;
};

} // namespace

void refineHeights(const DiagramDraft &draft, DiagramHeights &heights, bool hasWays)
{
    Refinement refinement(draft, heights);
    refinement.fillSocketGaps();
    refinement.keepLinesApart(hasWays);
}

} // namespace portolan
