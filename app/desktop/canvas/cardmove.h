#pragma once

#include "desktop/canvas/snapguides.h"

#include "base/strongid.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QTimer>

namespace portolan {

class CanvasDrawing;

/// Cards on the move, by mouse or by arrow keys: keeps each within its zone, aligns the one that
/// was taken hold of with the others, and shows the drawing as it will be, its lines with it.
/// Changes nothing in the document: who started the move applies what finish() returns.
class CardMove : public QObject
{
    Q_OBJECT

public:
    explicit CardMove(CanvasDrawing *drawing);

    bool isActive() const { return !m_cards.isEmpty(); }
    /// Takes hold of LEAD and whatever else of NODES can be moved. False where nothing can.
    bool begin(const NodeId &lead, const QList<NodeId> &nodes);
    /// How far the cards are from where they were, before zones and guides have their say.
    /// SNAP_TOLERANCE is in diagram units; 0 aligns with nothing.
    void setOffset(const QPointF &offset, double snapTolerance);
    QPointF offset() const { return m_offset; }
    /// The card that was taken hold of, as it was at the start.
    QRectF lead() const { return m_cards.isEmpty() ? QRectF() : m_cards.first().start; }
    /// Where guides would attract, the corner of the lead goes to the lines of a grid instead;
    /// 0: none.
    void setGrid(int grid) { m_grid = grid; }
    /// Ends the move: the new top left corners; empty where nothing has moved.
    QMap<NodeId, QPoint> finish();
    void cancel();

    const QList<SnapGuide> &guides() const { return m_guides; }

signals:
    /// The guides are others.
    void changed();

private:
    struct Moved
    {
        NodeId node;
        QRectF start;
        QRectF room; ///< what the card may cover
    };

    QMap<NodeId, QPoint> positions() const;
    QPointF within(const QPointF &offset) const;
    QPointF gridOffset(const QRectF &lead, const QPointF &offset) const;
    void refresh();
    void findStandstill();
    void end();

    CanvasDrawing *m_drawing;
    QList<Moved> m_cards;          ///< the lead first
    QMap<NodeId, QRectF> m_others; ///< cards that are not held, as they were at the start
    QList<QRectF> m_standing;      ///< what guides may refer to
    QPointF m_offset;
    int m_grid = 0;
    QList<SnapGuide> m_guides;
    QMap<NodeId, QPoint> m_shown;
    QTimer m_frame; ///< at most one layout a frame
};

/// What cards of a zone may cover: the zone below its title, less a margin.
QRectF roomIn(const QRectF &zone, const QRectF &zoneTitle);

} // namespace portolan
