#pragma once

#include "diagram/geometry.h"

#include <QColor>
#include <QLineF>

#include <span>

/// What a diagram is drawn on. There is one description of the look (painterdrawing.h) and three
/// surfaces: a QPainter for canvas, PNG and print, and the writers of SVG and PDF. Internal.
namespace portolan {

struct Stroke
{
    QColor colour; ///< invalid: none
    double width = 1;
    double dash = 0; ///< length of the dashes; 0: solid
    double gap = 0;
    bool square = false; ///< reaches half its width beyond both ends, so that corners close
};

/// What most shapes of a run of arrows have in common, so that a surface can say it once.
struct RunLook
{
    QColor fill;
    double strokeWidth = 1;
    double fontPx = 12;
    FontWeight weight = FontWeight::Regular;
    TextAlign align = TextAlign::Left;
    double dash = 0; ///< as in Stroke
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
    /// Arrows that follow each other and share family, firewall, transport and sockets with FIRST.
    virtual void beginRun(const Arrow &first, const RunLook &) { Q_UNUSED(first) }
    /// Whether ARROW can stand in the present run, as far as the surface is concerned.
    virtual bool continuesRun(const Arrow &arrow) const
    {
        Q_UNUSED(arrow)
        return true;
    }
    virtual void beginArrow(const Arrow &) {}
    virtual void end() {}
    /// Whether the meaning is kept: then all of an arrow is drawn between its begin and end.
    virtual bool keepsMeaning() const { return false; }

    /// The shapes up to endShape() (no texts) are often found at another Y as well, all else alike,
    /// so a surface may say them once for all places.
    virtual void beginShape(double y) { Q_UNUSED(y) }
    virtual void endShape() {}

    /// Up to endPart(), what is drawn stands on the sheet at SCALE with its origin at ORIGIN, cut
    /// off by CLIP, a rectangle of the sheet (null: not). Not nested; for surfaces that sheets of
    /// paper are drawn on.
    virtual void beginPart(QPointF origin, double scale, const QRectF &clip)
    {
        Q_UNUSED(origin)
        Q_UNUSED(scale)
        Q_UNUSED(clip)
    }
    virtual void endPart() {}

    /// An invalid fill or stroke colour draws none.
    virtual void rect(const QRectF &rect, double radius, const QColor &fill,
                      const Stroke &stroke) = 0;
    virtual void circle(QPointF centre, double radius, const QColor &fill,
                        const Stroke &stroke) = 0;
    virtual void polyline(std::span<const QPointF> points, const Stroke &stroke) = 0;
    /// Separate strokes, drawn as one shape.
    virtual void segments(std::span<const QLineF> lines, const Stroke &stroke) = 0;
    /// Rectangles whose borders lie on whole pixels, without a stroke, drawn as one shape.
    virtual void blocks(std::span<const QRectF> rects, const QColor &fill)
    {
        for (const QRectF &block : rects)
            rect(block, 0, fill, {});
    }
    virtual void polygon(std::span<const QPointF> points, const QColor &fill,
                         const Stroke &stroke) = 0;
    /// FIRST and its like every STEP below it, down to BOTTOM, which cuts the last one off.
    virtual void column(const QRectF &first, double step, double bottom, const QColor &fill) = 0;
    virtual void text(const PlacedText &text, const QColor &colour) = 0;
    virtual void icon(const QString &name, const QRectF &rect, const QColor &colour) = 0;
};

} // namespace portolan
