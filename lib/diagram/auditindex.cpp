#include "diagram/auditindex.h"

#include <cmath>

namespace portolan {

namespace {

AuditIndex::Bounds united(const AuditIndex::Bounds &a, const AuditIndex::Bounds &b)
{
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
            std::max(a.bottom, b.bottom)};
}

} // namespace

// Columns of boxes, each sorted downwards, so that runs of `fan` boxes are about as wide as high.
void AuditIndex::sortIntoTiles()
{
    Bounds all = m_entries.front().bounds;
    for (const Entry &entry : m_entries)
        all = united(all, entry.bounds);
    const double width = std::max(1.0, all.right - all.left);
    const double height = std::max(1.0, all.bottom - all.top);
    const double runs = std::ceil(double(m_entries.size()) / fan);
    const double columns = std::clamp(std::round(std::sqrt(runs * width / height)), 1.0, runs);
    const size_t perColumn = size_t(std::ceil(runs / columns)) * fan;
    const auto across = [](const Entry &a, const Entry &b) {
        const double x = a.bounds.left + a.bounds.right, y = b.bounds.left + b.bounds.right;
        return x < y || (x == y && a.item < b.item);
    };
    const auto down = [](const Entry &a, const Entry &b) {
        const double x = a.bounds.top + a.bounds.bottom, y = b.bounds.top + b.bounds.bottom;
        return x < y || (x == y && a.item < b.item);
    };
    std::sort(m_entries.begin(), m_entries.end(), across);
    for (size_t from = 0; from < m_entries.size(); from += perColumn) {
        const size_t to = std::min(from + perColumn, m_entries.size());
        std::sort(m_entries.begin() + std::ptrdiff_t(from), m_entries.begin() + std::ptrdiff_t(to),
                  down);
    }
}

void AuditIndex::build()
{
    m_levels.clear();
    if (m_entries.empty())
        return;
    sortIntoTiles();
    std::vector<Bounds> level;
    level.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        level.push_back(entry.bounds);
    m_levels.push_back(std::move(level));
    while (m_levels.back().size() > fan) {
        const std::vector<Bounds> &below = m_levels.back();
        std::vector<Bounds> above;
        above.reserve(below.size() / fan + 1);
        for (size_t i = 0; i < below.size(); ++i) {
            if (i % fan == 0)
                above.push_back(below[i]);
            else
                above.back() = united(above.back(), below[i]);
        }
        m_levels.push_back(std::move(above));
    }
}

} // namespace portolan
