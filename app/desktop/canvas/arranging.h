#pragma once

#include "base/strongid.h"
#include "diagram/geometry.h"

#include <QList>
#include <QMap>
#include <QPoint>
#include <QRectF>

#include <optional>

/// Where cards go that are put in order together. Plain geometry in diagram units: the canvas
/// applies what comes out as one step.
namespace portolan {

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// A card or note that takes part.
struct ArrangedCard
{
    NodeId node; ///< whose position places it
    QRectF rect;
    std::optional<Zone> zone; ///< none for notes
    bool isLocked = false;    ///< stays; the others go by it
};

/// The first place from WISH on to the right or downwards (DIRECTION) that no OBSTACLE covers.
/// GRID: the corner lies on its lines where it had to move; 0: none. Cost: obstacles squared at
/// worst.
QRectF freePlace(const QRectF &wish, const QList<QRectF> &obstacles, Qt::Orientation direction,
                 int grid = 0);

/// New top left corners of the cards that move: in line with the first locked one, else with the
/// edge (or the middle) of all. Across the page each zone is a matter of its own, for its cards
/// cannot leave it. Cards that would lie on each other, or on OBSTACLES, stand side by side.
QMap<NodeId, QPoint> aligned(const QList<ArrangedCard> &cards, Alignment alignment,
                             const QList<QRectF> &obstacles);

/// New top left corners with equal gaps between the cards; the two outermost stay. Each zone with
/// three cards or more is a matter of its own; downwards, where no zone has so many, all cards
/// together. Empty where there are too few.
QMap<NodeId, QPoint> distributed(const QList<ArrangedCard> &cards, Qt::Orientation direction);

/// The nearest line of a grid.
double onGrid(double value, int grid);

} // namespace portolan
