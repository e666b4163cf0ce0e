#pragma once

#include "diagram/painter.h"
#include "diagram/paintersurface.h"
#include "diagram/paintindex.h"

#include <memory>
#include <optional>

/// The look of a diagram, said once for all surfaces. Internal.
namespace portolan {

/// How many there are of Family.
inline constexpr int families = int(Family::Neutral) + 1;

/// How much is drawn at the scale of the view. From far to near: bands of arrows with their counts;
/// arrows with a spot in the wall for a pill; arrows with their texts; everything.
class DetailLevel
{
public:
    explicit DetailLevel(const PaintOptions &options)
        : m_scale(options.levelOfDetail ? options.scale : 1)
    {
    }
    double scale() const { return m_scale; }
    bool bands() const { return m_scale < 0.22; } ///< where a pill is lower than five pixels
    bool text(double fontPx) const { return fontPx * m_scale >= 4.5; }
    bool ornaments() const { return m_scale >= 0.4; } ///< shadows, bricks, ticks
    bool icons() const { return m_scale >= 0.3; }
    bool corners() const { return m_scale >= 0.15; } ///< that are round
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

/// Which theme a card or an arrow is drawn in while something is highlighted. Arrows are told by
/// their numbers, so that ten thousand of them cost no look-up by name.
class Lighting
{
public:
    Lighting(const DiagramGeometry &geometry, const Theme &theme, const PaintOptions &options,
             const PaintIndex *index);

    bool isActive() const { return m_faded.has_value(); }
    bool isLit(int arrow) const { return !m_faded || m_lit[size_t(arrow)]; }
    bool isSelected(int arrow) const { return !m_selected.empty() && m_selected[size_t(arrow)]; }
    const Theme &of(const NodeId &node) const
    {
        return !m_faded || m_nodes.contains(node) ? m_theme : *m_faded;
    }
    const Theme &of(bool lit) const { return lit ? m_theme : *m_faded; }
    const Theme &full() const { return m_theme; }

private:
    const Theme &m_theme;
    QSet<NodeId> m_nodes;
    std::vector<bool> m_lit;
    std::vector<bool> m_selected; ///< empty: none
    std::optional<Theme> m_faded;
};

/// A surface that draws with PAINTER, whose state it leaves behind changed.
std::unique_ptr<DrawingSurface> surfaceOf(QPainter &painter);

void drawDiagram(DrawingSurface &surface, const DiagramGeometry &geometry, const Theme &theme,
                 const PaintOptions &options);

/// Shadow and further servers of a card, drawn before all cards so that none falls on another.
void drawCardBase(const DrawingContext &context, const Card &card, const Theme &theme);
void drawCard(const DrawingContext &context, const Card &card, const Theme &theme);
void drawNote(const DrawingContext &context, const NoteCard &note, const Theme &theme);
/// The arrows with these numbers; what is lit lies on top of what is faded.
void drawArrows(const DrawingContext &context, const DiagramGeometry &geometry,
                const std::vector<int> &arrows, const Lighting &lighting);
/// Lines, heads and labels of the arrows, each kind in one go: far fewer changes of pen than arrow
/// by arrow, which surfaces that keep the meaning need.
void drawArrowBatch(const DrawingContext &context, const DiagramGeometry &geometry,
                    const std::vector<int> &arrows, const Lighting &lighting, const Theme &theme);
/// Far out: a ribbon for all arrows of one family between the same two sockets, as wide as they are
/// many, with their number where there is room for it. SHOWN: arrows that would be drawn.
void drawBands(const DrawingContext &context, const DiagramGeometry &geometry,
               const PaintIndex &index, const std::vector<int> &shown, const Theme &theme);

// The parts of an arrow.
Stroke strokeOf(const Arrow &arrow, const Theme &theme);
void drawArrowHead(const DrawingContext &context, const Arrow &arrow, const Theme &theme);
/// Strokes that say: no longer in use. Nothing for other arrows.
void drawArrowTicks(const DrawingContext &context, const Arrow &arrow, const Theme &theme);
void drawArrowSelection(const DrawingContext &context, const Arrow &arrow, const Theme &theme);
/// Pill, protocol and badge.
void drawArrowLabels(const DrawingContext &context, const Arrow &arrow, const Theme &theme);
/// How far before its tip the line of an arrow ends, so that the tip is sharp.
double shaftShortening(const Arrow &arrow);

void drawLegendSample(const DrawingContext &context, const LegendItem &item, const Theme &theme);

} // namespace portolan
