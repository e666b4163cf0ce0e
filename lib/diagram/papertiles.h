#pragma once

#include <vector>

/// How a length is cut into tiles that overlap. Internal to lib/diagram, Qt Core only.
namespace portolan {

/// A stretch along one axis.
struct Stretch
{
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
};

/// The number of tiles of LENGTH that cover WHOLE where neighbours share OVERLAP < LENGTH.
int tileCount(double whole, double length, double overlap);

/// Where the tiles begin that cover WHOLE: the fewest possible, each of LENGTH, neighbours sharing
/// at least OVERLAP. What the last tile would have to spare is used to begin tiles earlier where
/// that keeps ITEMS whole that would stand whole on no tile. Greedy from the first tile on; sorts
/// the items, then looks at each at most once a tile: O(n log n + n t).
std::vector<double> tileStarts(const Stretch &whole, double length, double overlap,
                               std::vector<Stretch> items);

/// How many ITEMS that one tile could hold stand whole on none.
int cutItems(const std::vector<double> &starts, double length, const std::vector<Stretch> &items);

} // namespace portolan
