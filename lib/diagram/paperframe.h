#pragma once

#include "diagram/diagramdraft.h"
#include "diagram/paperlayout.h"

/// What stands around the drawing on a sheet: header and footer, and on tiles title block, legend,
/// marks and the map of the sheets. Internal to lib/diagram.
namespace portolan {

inline constexpr double pxPerMm = 96.0 / 25.4;

/// How the sheets of one drawing lie beside each other.
struct SheetGrid
{
    std::vector<double> columns; ///< where they begin in the drawing
    std::vector<double> rows;
    QSizeF tile; ///< in units of the drawing

    int count() const { return int(columns.size() * rows.size()); }
    QRectF source(int column, int row) const
    {
        return QRectF(QPointF(columns[size_t(column)], rows[size_t(row)]), tile);
    }
};

class PaperFrame
{
public:
    /// SEVERAL: the paper has more pages than those of this drawing.
    PaperFrame(const DiagramGeometry &drawing, const PaperSetup &setup, const PaperContent &content,
               QSizeF sheet, bool several);

    /// What margins, header and footer take of the sheet.
    QSizeF around() const;
    /// Where the drawing may stand alone.
    QRectF wholeArea() const;
    /// Where a tile stands.
    QRectF tileArea() const;

    /// Title block and legend of every tile, beside a map of that width.
    DiagramGeometry tileFrame(double mapWidth) const;
    void addMarks(PaperPage &page, const SheetGrid &grid) const;
    /// The same on all tiles but for the current one.
    SheetMap sheetMap(const SheetGrid &grid) const;
    /// Header and footer of one of COLUMNS × ROWS sheets; NUMBER of COUNT pages, from 1.
    void addBands(PaperPage &page, int columns, int rows, int number, int count) const;

private:
    double bandHeight(const PageBand &band, bool tiled) const;
    QRectF inside(bool tiled) const;
    QString textOf(PageField field, const PaperPage &page, int columns, int rows, int number,
                   int count) const;
    void addBand(PaperPage &page, const PageBand &band, double baseline, int columns, int rows,
                 int number, int count) const;

    const DiagramGeometry &m_drawing;
    const PaperSetup &m_setup;
    const PaperContent &m_content;
    TextSetter m_text;
    QSizeF m_sheet;
    bool m_several;
    DiagramGeometry m_legend; ///< as set for the width of the sheet, its top at 0
};

} // namespace portolan
