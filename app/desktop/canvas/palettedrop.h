#pragma once

#include "base/vocabulary.h"
#include "desktop/canvas/overlay.h"

#include <QPoint>
#include <QPointF>

#include <optional>

class QMimeData;

namespace portolan {

class Catalog;

/// A node type that is being dragged from the palette over the canvas: which zone it will land in,
/// and where.
class PaletteDrop
{
public:
    PaletteDrop(const CanvasDrawing *drawing, const Catalog &catalog);

    /// The type that a drag carries, or nothing for a drag of something else.
    static std::optional<NodeType> typeIn(const QMimeData *mime);

    void begin(NodeType type) { m_type = type; }
    void moveTo(const QPointF &point) { m_point = point; }
    void end() { m_type.reset(); }
    /// Cards go to its lines; 0: none.
    void setGrid(int grid) { m_grid = grid; }
    bool isActive() const { return m_type.has_value(); }

    /// The top left corner where the card would stand; nothing outside its own zone, where the
    /// layout finds a place.
    std::optional<QPoint> position() const;
    /// One sentence for the status bar.
    QString hint() const;
    void show(CanvasOverlay &overlay) const;

private:
    const ZoneArea *zone() const;
    QRectF cardAtPointer() const;
    QPoint cornerOnGrid(const QRectF &card) const;

    const CanvasDrawing *m_drawing;
    const Catalog &m_catalog;
    std::optional<NodeType> m_type;
    QPointF m_point;
    int m_grid = 0;
};

/// The zone that nodes of a type stand in; nothing for notes, which may stand anywhere.
std::optional<Zone> zoneOf(NodeType type);

} // namespace portolan
