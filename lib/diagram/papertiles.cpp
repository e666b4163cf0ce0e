#include "diagram/papertiles.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double rounding = 1e-6;
constexpr double farthestShift = 0.25; // of a tile: one cut must not use all that can be spared
constexpr double airAround = 3;        // an item at the very edge reads badly

// The next tile begins at LATEST or, as far as ROOM allows, early enough for what this tile, which
// ends at END, would cut.
double startWithoutCuts(const std::vector<Stretch> &items, double latest, double room, double end,
                        double length)
{
    double start = latest;
    for (const Stretch &item : items) {
        if (item.from >= latest)
            break;
        const double wanted = item.from - airAround;
        if (item.to > end && item.length() + 2 * airAround <= length && wanted >= latest - room)
            start = std::min(start, wanted);
    }
    return start;
}

} // namespace

int tileCount(double whole, double length, double overlap)
{
    if (whole <= length + rounding)
        return 1;
    return int(std::ceil((whole - overlap) / (length - overlap) - rounding));
}

std::vector<double> tileStarts(const Stretch &whole, double length, double overlap,
                               std::vector<Stretch> items)
{
    std::sort(items.begin(), items.end(),
              [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    const int count = tileCount(whole.length(), length, overlap);
    double spare = count * length - (count - 1) * overlap - whole.length();
    std::vector<double> starts = {whole.from};
    for (int i = 1; i < count; ++i) {
        const double end = starts.back() + length;
        const double latest = end - overlap;
        const double room = std::max(0.0, std::min(spare, farthestShift * length));
        starts.push_back(startWithoutCuts(items, latest, room, end, length));
        spare -= latest - starts.back();
    }
    return starts;
}

int cutItems(const std::vector<double> &starts, double length, const std::vector<Stretch> &items)
{
    return int(std::count_if(items.begin(), items.end(), [&](const Stretch &item) {
        if (item.length() > length)
            return false;
        // The last tile that begins before the item shows most of it.
        auto tile = std::upper_bound(starts.begin(), starts.end(), item.from + rounding);
        return tile == starts.begin() || *--tile + length < item.to - rounding;
    }));
}

} // namespace portolan
