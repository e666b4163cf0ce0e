#pragma once

#include "diagram/geometry.h"
#include "diagram/theme.h"

#include <QRectF>
#include <QSet>

#include <vector>

class QPainter;

namespace portolan {

class PaintIndex;

/// Some of a drawing's things, by their numbers in its geometry, each list ascending.
struct PaintPart
{
    std::vector<int> cards;
    std::vector<int> notes;
    std::vector<int> arrows;
};

/// What is lit, and how much of it is drawn. The same drawing serves the canvas, PDF, PNG and
/// print.
struct PaintOptions
{
    QSet<FlowId> highlightedFlows; ///< with any, all other flows and cards fade
    QSet<NodeId> highlightedNodes;
    QSet<FlowId> selectedFlows;
    QSet<NodeId> selectedNodes;
    QRectF exposed;             ///< draw only what touches it; null: everything
    double scale = 1;           ///< screen px per diagram unit, for the level of detail
    bool levelOfDetail = false; ///< exports draw everything
    bool background = true;
    const PaintIndex *index = nullptr;  ///< of the geometry; without one it is made where needed
    const PaintPart *only = nullptr;    ///< draws these alone, without zones, walls and legend
    const PaintPart *without = nullptr; ///< draws all but these
};

/// Draws a whole diagram in diagram units. The bundled font must have been registered
/// (ensureBundledFont()).
void paintDiagram(QPainter &painter, const DiagramGeometry &geometry, const Theme &theme,
                  const PaintOptions &options = {});

/// Draws one icon of resources/icons, tinted to the colour, through Qt Svg.
void paintIcon(QPainter &painter, const QString &icon, const QRectF &rect, const QColor &colour);

/// Registers the compiled-in font with Qt once and returns its family name. Needs a
/// QGuiApplication.
QString ensureBundledFont();

/// The family names to try in order, for SVG and HTML.
QString bundledFontStack();

/// The compiled-in font files, for embedding. WOFF2 is what HTML embeds.
QByteArray bundledFontTtf(FontWeight weight);
QByteArray bundledFontWoff2(FontWeight weight);
/// Its licence, for the about box.
QString bundledFontLicence();

} // namespace portolan
