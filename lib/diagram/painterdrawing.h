#pragma once

#include "diagram/painter.h"
#include "diagram/paintersurface.h"

/// The look of a diagram, said once for all surfaces. Internal.
namespace portolan {

/// How much is drawn at the scale of the view: far out, text that could not be read is left out.
class DetailLevel
{
public:
    explicit DetailLevel(const PaintOptions &options)
        : m_scale(options.levelOfDetail ? options.scale : 1)
    {
    }
    bool text(double fontPx) const { return fontPx * m_scale >= 4.5; }
    bool ornaments() const { return m_scale >= 0.4; } ///< shadows, bricks, ticks
    bool icons() const { return m_scale >= 0.2; }
    bool arrowHeads() const { return m_scale >= 0.25; }

private:
    double m_scale;
};

/// What one drawing of a diagram needs throughout.
struct DrawingContext
{
    DrawingSurface &surface;
    const PaintOptions &options;
    DetailLevel detail;

    bool shows(const QRectF &rect) const
    {
        return options.exposed.isNull() || options.exposed.intersects(rect);
    }
    void text(const PlacedText &text, const QColor &colour) const
    {
        if (!text.isEmpty() && detail.text(text.fontPx))
            surface.text(text, colour);
    }
};

void drawDiagram(DrawingSurface &surface, const DiagramGeometry &geometry, const Theme &theme,
                 const PaintOptions &options);

/// Shadow and further servers of a card, drawn before all cards so that none falls on another.
void drawCardBase(const DrawingContext &context, const Card &card, const Theme &theme);
void drawCard(const DrawingContext &context, const Card &card, const Theme &theme);
void drawNote(const DrawingContext &context, const NoteCard &note, const Theme &theme);
/// THEME for the arrow, FULL for the selection, which never fades.
void drawArrow(const DrawingContext &context, const Arrow &arrow, const Theme &theme,
               const Theme &full);
void drawLegendSample(const DrawingContext &context, const LegendItem &item, const Theme &theme);

} // namespace portolan
