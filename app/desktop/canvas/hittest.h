#pragma once

#include "diagram/geometry.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

namespace portolan {

/// Rectangles by number in square cells, so that a look-up costs what lies near it and not the
/// whole drawing.
class GridIndex
{
public:
    GridIndex() = default;
    explicit GridIndex(const QRectF &bounds);

    void insert(int number, const QRectF &rect);
    /// Numbers whose rectangles may touch RECT, ascending, each once.
    QList<int> touching(const QRectF &rect) const;

private:
    QRect cellsOf(const QRectF &rect) const;

    QRectF m_bounds;
    double m_cell = 64;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<QList<int>> m_cells;
};

/// What lies under a point of the drawing: a node, a flow, or nothing.
struct CanvasTarget
{
    NodeId node; ///< card or note; also the two Any cards
    FlowId flow;
    int socket = -1; ///< of the card, where the point is on one

    bool isEmpty() const { return node.isEmpty() && flow.isEmpty(); }
    friend bool operator==(const CanvasTarget &, const CanvasTarget &) = default;
};

/// Finds what a pointer means in a finished drawing.
class HitTest
{
public:
    explicit HitTest(std::shared_ptr<const DiagramGeometry> geometry);

    /// Notes and cards come before arrows, as they are drawn; of several arrows within TOLERANCE
    /// (diagram units) the nearest one, where pill, badge and protocol label count as distance 0.
    CanvasTarget at(const QPointF &point, double tolerance) const;
    /// Nodes whose cards or notes RECT touches, in drawing order; not the two Any cards.
    QList<NodeId> nodesTouching(const QRectF &rect) const;
    /// Flows whose whole arrow lies in RECT, in table order.
    QList<FlowId> flowsInside(const QRectF &rect) const;

private:
    std::shared_ptr<const DiagramGeometry> m_geometry;
    GridIndex m_cards;
    GridIndex m_notes;
    GridIndex m_arrows;
};

/// Distance of a point from an arrow: 0 on its pill, badge and protocol label.
double distanceTo(const Arrow &arrow, const QPointF &point);

} // namespace portolan
