#pragma once

#include "diagram/geometry.h"

#include <QColor>
#include <QLineF>

#include <span>

/// What a diagram is drawn on. There is one description of the look (painterdrawing.h) and two
/// surfaces: a QPainter for canvas, PDF, PNG and print, and the SVG writer. Internal.
namespace portolan {

struct Stroke
{
    QColor colour; ///< invalid: none
    double width = 1;
    double dash = 0; ///< length of the dashes; 0: solid
    double gap = 0;
};

class DrawingSurface
{
public:
    virtual ~DrawingSurface() = default;

    // What the following shapes belong to, up to end(). For surfaces that keep the meaning.
    virtual void beginLayer(const char *) {}
    virtual void beginZone(const ZoneArea &) {}
    virtual void beginWall(const Wall &) {}
    virtual void beginCard(const Card &) {}
    virtual void beginSocket(const Socket &) {}
    virtual void beginNote(const NoteCard &) {}
    virtual void beginArrow(const Arrow &) {}
    virtual void end() {}

    /// An invalid fill or stroke colour draws none.
    virtual void rect(const QRectF &rect, double radius, const QColor &fill,
                      const Stroke &stroke) = 0;
    virtual void circle(QPointF centre, double radius, const QColor &fill,
                        const Stroke &stroke) = 0;
    virtual void polyline(std::span<const QPointF> points, const Stroke &stroke) = 0;
    /// Separate strokes, drawn as one shape.
    virtual void segments(std::span<const QLineF> lines, const Stroke &stroke) = 0;
    virtual void polygon(std::span<const QPointF> points, const QColor &fill,
                         const Stroke &stroke) = 0;
    /// FIRST and its like every STEP below it, down to BOTTOM, which cuts the last one off.
    virtual void column(const QRectF &first, double step, double bottom, const QColor &fill) = 0;
    virtual void text(const PlacedText &text, const QColor &colour) = 0;
    virtual void icon(const QString &name, const QRectF &rect, const QColor &colour) = 0;
};

} // namespace portolan
