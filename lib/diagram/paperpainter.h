#pragma once

#include "diagram/paperlayout.h"

class QPainter;

namespace portolan {

class DrawingSurface;

/// Draws one page of PAPER in px at 96 dpi from the upper left corner of the sheet, always in the
/// light theme and on nothing: the sheet is white by itself. With SCREEN_SCALE > 0, px of the
/// screen per px of the sheet, what is too small to be read there is left out; paper and files get
/// everything. Needs a QGuiApplication.
void paintPaperPage(QPainter &painter, const Paper &paper, const PaperPage &page,
                    double screenScale = 0);

/// The same on any surface that has parts.
void drawPaperPage(DrawingSurface &surface, const Paper &paper, const PaperPage &page,
                   double screenScale = 0);

} // namespace portolan
