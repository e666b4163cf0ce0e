#pragma once

#include <QRectF>

#include <algorithm>
#include <vector>

namespace portolan {

/// Finds which of many boxes touch a box: a packed R-tree. Internal to the audit. Building sorts
/// twice; a look-up costs about the logarithm of the number of boxes and what it finds.
class AuditIndex
{
public:
    struct Bounds
    {
        double left = 0, top = 0, right = 0, bottom = 0;

        bool touches(const Bounds &other) const
        {
            return left <= other.right && right >= other.left && top <= other.bottom &&
                   bottom >= other.top;
        }
    };

    static Bounds boundsOf(const QRectF &rect, double grow = 0)
    {
        return {rect.left() - grow, rect.top() - grow, rect.right() + grow, rect.bottom() + grow};
    }

    void add(const Bounds &bounds, int item) { m_entries.push_back({bounds, item}); }
    /// Once, after all have been added and before the first look-up.
    void build();

    /// Calls HIT with every item whose bounds touch BOUNDS, in an order that is always the same.
    template<class Hit> void find(const Bounds &bounds, Hit hit) const
    {
        if (!m_levels.empty())
            descend(m_levels.size() - 1, 0, m_levels.back().size(), bounds, hit);
    }

private:
    static constexpr size_t fan = 16;

    struct Entry
    {
        Bounds bounds;
        int item;
    };

    template<class Hit>
    void descend(size_t level, size_t from, size_t to, const Bounds &bounds, Hit &hit) const
    {
        const std::vector<Bounds> &boxes = m_levels[level];
        for (size_t i = from; i < to; ++i) {
            if (!boxes[i].touches(bounds))
                continue;
            if (level == 0)
                hit(m_entries[i].item);
            else
                descend(level - 1, i * fan, std::min((i + 1) * fan, m_levels[level - 1].size()),
                        bounds, hit);
        }
    }

    void sortIntoTiles();

    std::vector<Entry> m_entries;
    std::vector<std::vector<Bounds>> m_levels; ///< the boxes themselves, then `fan` of them each
};

} // namespace portolan
