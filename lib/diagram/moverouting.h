#pragma once

#include "diagram/geometry.h"
#include "diagram/painter.h"
#include "diagram/paintindex.h"

#include <QMap>
#include <QPoint>
#include <QSet>

namespace portolan {

/// Draws cards on the move while all else stands still: what a layout would take too long for. Only
/// the arrows of those cards are routed; their gates, labels and vertical tracks stay where they
/// are.
///
/// An arrow leaves its card as before, runs to a lane of its own between the card and its gate (or
/// to its track, where the gate lies behind that) and there up or down to the row it had. Lanes
/// are in the order that keeps parallel arrows from crossing each other. Where a card stands in the
/// way, all arrows of that side go round it in one band, through the nearest gap that is free.
/// Cost of a step: O(arrows of the moved cards × cards near them), no look at the rest.
class MoveRouting
{
public:
    /// GEOMETRY: as it was before the move; INDEX: its index. Both must outlive the routing.
    MoveRouting(const DiagramGeometry &geometry, const PaintIndex &index,
                const QList<NodeId> &moving);

    /// What moves: the cards and notes with the arrows that end at the cards.
    const PaintPart &moving() const { return m_moving; }

    /// Puts the cards to these top left corners, and the arrows to them, in a copy of the geometry.
    void apply(const QMap<NodeId, QPoint> &corners, DiagramGeometry &copy) const;

private:
    /// One end of an arrow at a side of a moved card.
    struct End
    {
        int arrow;
        bool isSource;
    };
    struct Side
    {
        int card;
        bool onLeft;
        std::vector<End> ends; ///< from top to bottom
    };
    /// The way from a card to where the arrow is as before: a lane, and the row that it leads to.
    struct Way
    {
        double slot = 0;             ///< y at the card
        double lane = 0;             ///< x
        double row = 0;              ///< y
        bool onTrack = false;        ///< the lane is the arrow's own track
        std::vector<QPointF> points; ///< from the card to the lane's far end
    };

    void addEnds();
    std::vector<Way> waysOf(const Side &side, const DiagramGeometry &copy) const;
    void placeLanes(const Side &side, double from, std::vector<Way> &ways) const;
    bool goStraight(double from, std::vector<Way> &ways, const QList<QRectF> &cards) const;
    bool goRound(bool onLeft, double from, std::vector<Way> &ways,
                 const QList<QRectF> &cards) const;
    QList<QRectF> standingCards(const QRectF &area) const;

    const DiagramGeometry &m_before;
    const PaintIndex &m_index;
    QSet<NodeId> m_moves;
    PaintPart m_moving;
    std::vector<Side> m_sides;
};

/// Whether an arrow runs through the inside of a rectangle.
bool runsThrough(const std::vector<QPointF> &points, const QRectF &rect);

} // namespace portolan
