#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace portolan {

/// A guide that shows what a dragged card is aligned with.
struct SnapGuide
{
    Qt::Orientation orientation = Qt::Vertical; ///< vertical: a line at x = `at`
    double at = 0;
    double from = 0; ///< the line covers both cards
    double to = 0;

    friend bool operator==(const SnapGuide &, const SnapGuide &) = default;
};

struct Snap
{
    QPointF shift; ///< to add to the moving rectangle
    QList<SnapGuide> guides;
};

/// Aligns the edges of a moving rectangle with the edges of others, and its centre with their
/// centres, on each axis on its own. Only what is within TOLERANCE attracts, the nearest first.
Snap snapTo(const QRectF &moving, const QList<QRectF> &others, double tolerance);

/// The guides of a rectangle that stands still: what it is aligned with, to half a unit.
QList<SnapGuide> guidesOf(const QRectF &rect, const QList<QRectF> &others);

} // namespace portolan
