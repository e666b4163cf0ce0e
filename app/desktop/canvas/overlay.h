#pragma once

#include "desktop/canvas/snapguides.h"

#include "base/strongid.h"
#include "diagram/theme.h"

#include <QList>
#include <QRectF>
#include <QSet>
#include <QString>

class QPainter;

namespace portolan {

class CanvasDrawing;

/// What a search found is marked in it, in the picture and in the table; it keeps apart from the
/// families of the arrows in both appearances.
QColor foundColour();

/// What lies over the drawing while something is being done: guides, the rubber band, the zone and
/// the card of a palette drag, the focus ring. Diagram coordinates.
struct CanvasOverlay
{
    QList<SnapGuide> guides;
    QRectF band; ///< null: none
    QRectF dropZone;
    QRectF dropCard;
    QString dropIcon;
    QString dropText;
    bool dropIsAutomatic = false; ///< the layout chooses the place: the card is drawn paler
    NodeId focusedNode;           ///< focus ring; empty: none
    FlowId focusedFlow;
    QList<QRectF> locks;     ///< padlocks within the cards that cannot be moved
    int grid = 0;            ///< 0: none is shown
    QSet<NodeId> foundCards; ///< what a search found
    QSet<FlowId> foundArrows;
    QSet<FlowId> lit; ///< arrows that are drawn boldly where the zoom makes hairs of lines

    /// SCALE: screen px per diagram unit, so that lines stay as thin at every zoom.
    /// EXPOSED: what of the drawing is painted anew.
    void paint(QPainter &painter, const CanvasDrawing &drawing, const Theme &theme, double scale,
               const QRectF &exposed) const;
};

} // namespace portolan
