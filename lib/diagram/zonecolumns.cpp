#include "diagram/zonecolumns.h"

#include "diagram/diagrammetrics.h"

#include <algorithm>

namespace portolan {

using namespace diagrammetrics;

namespace {

constexpr int mostColumns = 4;
constexpr size_t fewCards = 24; ///< up to so many stay in one column
constexpr int pageHeight = 1600;
// What further columns must leave of the height.
constexpr double worthwhile = 0.75;
// A column less is better where it is as good up to this.
constexpr double alike = 1.1;

constexpr int none = -1'000'000;

class Stacker
{
public:
    Stacker(const DiagramDraft &draft, const NodeSlots &sides, int columns)
        : m_draft(draft), m_slots(sides), m_bottom(size_t(columns), none),
          m_rowBehind(size_t(columns), none), m_columns(columns)
    {
    }

    void add(int node)
    {
        const bool isCard = m_draft.isCard(node);
        int layer = 0, top = topIn(0, node);
        for (int other = 1; isCard && other < m_columns; ++other) {
            const int y = topIn(other, node);
            if (y < top) {
                top = y;
                layer = other;
            }
        }
        m_stack.top.push_back(top);
        m_stack.layer.push_back(layer);
        m_above = node;
        const int bottom = top + m_slots.height[size_t(node)];
        m_stack.height = std::max(m_stack.height, bottom);
        if (const auto &ends = endsOf(node); !ends.empty()) {
            m_lastRow = top + ends.back().offset;
            for (int front = 0; front < (isCard ? layer : m_columns); ++front)
                m_rowBehind[size_t(front)] = m_lastRow;
        }
        // Arrows that turn inside the zone do so in front of all columns.
        for (int i = isCard ? layer : 0; i < (isCard ? layer + 1 : m_columns); ++i)
            m_bottom[size_t(i)] = bottom;
    }

    ColumnStack finish() { return std::move(m_stack); }

private:
    const std::vector<SideSlots::End> &endsOf(int node) const
    {
        const auto &west = m_slots.west[size_t(node)].ends;
        return west.empty() ? m_slots.east[size_t(node)].ends : west;
    }

    int topIn(int layer, int node) const
    {
        const int gap = gapBetween(m_draft, m_above, node);
        if (m_above < 0)
            return gap;
        const bool isCard = m_draft.isCard(node);
        int top = gapBetween(m_draft, -1, node);
        for (int i = isCard ? layer : 0; i < (isCard ? layer + 1 : m_columns); ++i)
            top =
                std::max({top, m_bottom[size_t(i)] + gap, m_rowBehind[size_t(i)] + lineClearance});
        const auto &ends = endsOf(node);
        if (m_columns == 1 || ends.empty())
            return top;
        int row = m_lastRow + rowPitch;
        for (int front = 0; front < layer; ++front)
            row = std::max(row, m_bottom[size_t(front)] + lineClearance);
        return std::max(top, row - ends.front().offset);
    }

    const DiagramDraft &m_draft;
    const NodeSlots &m_slots;
    ColumnStack m_stack;
    std::vector<int> m_bottom;    ///< of the last card, by column
    std::vector<int> m_rowBehind; ///< the last arrow that passes a column
    int m_columns;
    int m_lastRow = none;
    int m_above = -1;
};

} // namespace

ColumnStack stackNodes(const DiagramDraft &draft, const std::vector<int> &order,
                       const NodeSlots &sides, int most)
{
    Stacker stacker(draft, sides, most);
    for (const int node : order)
        stacker.add(node);
    return stacker.finish();
}

std::array<int, 3> columnsOfZones(const DiagramDraft &draft, const NodeSlots &sides)
{
    std::array<int, 3> columns{1, 1, 1};
    std::array<int, 3> height{};
    for (size_t zone = 0; zone < 3; ++zone)
        height[zone] = stackNodes(draft, draft.graph.columns[zone], sides, 1).height;
    for (const size_t zone : {size_t(0), size_t(2)}) {
        const std::vector<int> &order = draft.graph.columns[zone];
        if (order.size() <= fewCards || height[zone] <= pageHeight ||
            height[zone] < *std::max_element(height.begin(), height.end()))
            continue;
        std::array<int, mostColumns + 1> heights{};
        int least = height[zone];
        for (int count = 2; count <= mostColumns; ++count) {
            heights[size_t(count)] = stackNodes(draft, order, sides, count).height;
            least = std::min(least, heights[size_t(count)]);
        }
        if (least > worthwhile * height[zone])
            continue;
        int count = 2;
        while (heights[size_t(count)] > alike * least)
            ++count;
        columns[zone] = count;
    }
    return columns;
}

} // namespace portolan
