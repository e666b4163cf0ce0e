#pragma once

#include "base/error.h"
#include "diagram/geometry.h"
#include "diagram/papersetup.h"

#include <QDate>
#include <QLineF>

#include <optional>
#include <vector>

/// Drawings on sheets of paper: which part of the drawing stands where on which sheet, at what
/// scale, and what stands around it. Pure functions of their arguments, Qt Core only;
/// paperpainter.h paints the result on anything.
///
/// Units on a sheet: px at 96 dpi, from its upper left corner, as in the drawings.
namespace portolan {

/// What header and footer can name and the drawing does not know.
struct PaperContent
{
    QString fileName;
    BilingualText organisation;
    QDate date;
};

/// The small map of the sheets that stands on each of them.
struct SheetMap
{
    QRectF rect; ///< null: none, the drawing is on one sheet
    QList<QRectF> sheets;
    int current = -1;
    double scale = 1; ///< px per unit of the drawing, for its zones
    QPointF origin;   ///< of the drawing, on the sheet
};

struct PaperPage
{
    int drawing = 0; ///< index
    QSizeF sheet;
    QRectF source; ///< of the drawing, in its units
    QRectF target; ///< where that stands
    double scale = 1;
    int column = 0;
    int row = 0;
    QString name;            ///< "B2", column and row; empty where the drawing is on one sheet
    DiagramGeometry frame;   ///< title block and legend where they are set apart, else empty
    QList<PlacedText> texts; ///< header, footer and the names of the neighbours
    QList<QLineF> marks;     ///< corners, and where the neighbours begin and end
    SheetMap map;
};

/// How one drawing came out.
struct PaperFit
{
    double scale = 1;      ///< px per unit; 1: the drawing's own size
    double smallestPt = 0; ///< of its texts
    int columns = 1;
    int rows = 1;
    bool dividedForText = false; ///< one sheet was asked for, and texts would have been too small
    std::optional<PageSize> enough = {}; ///< then the smallest sheet of its kind that would do

    int sheets() const { return columns * rows; }
};

struct Paper
{
    QList<DiagramGeometry> drawings; ///< without what is set apart or not wanted
    QList<PaperFit> fits;            ///< one a drawing
    QList<PaperPage> pages;
};

/// Puts each drawing on the sheets that SETUP asks for, in the order of the list and of reading.
/// Every text is at least smallestPrintedPt, except on tiles at a scale that was asked for; tiles
/// cover the drawing and share at least the overlap. On tiles title block and legend are set anew
/// on every sheet. An error (kind Output) where that takes more sheets than anybody prints.
///
/// Cost: linear in the drawing, n log n where it is divided.
Result<Paper> layOutPaper(QList<DiagramGeometry> drawings, const PaperSetup &setup,
                          const PaperContent &content);

/// What to tell of a drawing that was asked for on one sheet and is on several; empty otherwise.
Message remarkOn(const PaperFit &fit, const PaperSetup &setup);

/// Column and row from 0 as "A1", "B12", "AA3".
QString sheetName(int column, int row);

} // namespace portolan
