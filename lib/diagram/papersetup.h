#pragma once

#include <QLatin1String>
#include <QList>
#include <QSizeF>
#include <QStringView>

#include <optional>

/// How a drawing goes onto paper, as plain values: what the page set-up dialog edits, the command
/// line fills and paperlayout.h turns into pages. Lengths are millimetres. Needs Qt Core only.
namespace portolan {

/// Sheet of a PDF or print. `Fit` makes the sheet as large as the drawing.
enum class PageSize { Fit, A4, A3, A2, A1, A0, Letter, Legal, Tabloid };

/// All sizes in the order of menus, and the names of the command line ("fit", "A4", "Letter").
const QList<PageSize> &pageSizes();
QLatin1String nameOf(PageSize size);
/// The size with a name, in any case; nothing for any other text.
std::optional<PageSize> pageSizeFromName(QStringView name);
/// The upright sheet, mm; empty for Fit. ISO 216 and ANSI/ASME Y14.1.
QSizeF sheetSize(PageSize size);
/// Sizes of the same family (ISO or US), the smallest first; none for Fit.
QList<PageSize> sizesLike(PageSize size);

/// Automatic is the one that needs fewer sheets, else the one that shows the drawing larger.
enum class PageOrientation { Automatic, Portrait, Landscape };

enum class PageFilling {
    FitPage, ///< one sheet, unless a text would be smaller than smallestPrintedPt
    Tiles,   ///< at a scale, on as many sheets as that takes
    OneSheet ///< one sheet however small the texts: for a screen, which can zoom
};

/// What can stand in the header and the footer.
enum class PageField {
    None,
    Title,
    FileName,
    Organisation,
    Date,
    PageNumber,   ///< "page 2 of 6"; nothing where there is one page
    SheetPosition ///< "B2 of 3 × 2"; nothing where the drawing is on one sheet
};

/// Header or footer: what stands on the left, in the middle and on the right.
struct PageBand
{
    PageField left = PageField::None;
    PageField middle = PageField::None;
    PageField right = PageField::None;

    friend bool operator==(const PageBand &, const PageBand &) = default;
};

struct PaperMargins
{
    double left = 10;
    double top = 10;
    double right = 10;
    double bottom = 10;

    friend bool operator==(const PaperMargins &, const PaperMargins &) = default;
};

struct PaperSetup
{
    PageSize size = PageSize::A3;
    PageOrientation orientation = PageOrientation::Automatic;
    PaperMargins margins;
    PageFilling filling = PageFilling::FitPage;
    /// Of tiles, in % of the drawing's own size (96 px an inch); 0: as large as the texts need, on
    /// as few sheets as possible.
    double scalePercent = 0;
    double overlap = 10; ///< what two neighbouring sheets share
    bool titleBlock = true;
    bool legend = true;
    PageBand header;
    PageBand footer = {PageField::FileName, PageField::SheetPosition, PageField::PageNumber};

    friend bool operator==(const PaperSetup &, const PaperSetup &) = default;
};

/// Points for a pixel of the drawing, which is laid out at 96 pixels an inch.
inline constexpr double pointsPerPx = 72.0 / 96.0;

/// A text on paper is never smaller, unless tiles at a smaller scale were asked for. Points.
inline constexpr double smallestPrintedPt = 6;

inline constexpr double largestMargin = 50;  ///< mm
inline constexpr double largestOverlap = 50; ///< mm
inline constexpr double smallestScalePercent = 10;
inline constexpr double largestScalePercent = 400;

/// The set-up for a file that is read on screen: a sheet without margins, header and footer.
PaperSetup borderlessSetup();

/// The same set-up with every number within its limits.
PaperSetup withinLimits(PaperSetup setup);

} // namespace portolan
