#include "diagram/papersetup.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan {

namespace {

enum class Series { None, Iso, Us };

struct Sheet
{
    PageSize size;
    QLatin1String name;
    double width; // mm
    double height;
    Series series;
};

// In each series the smallest first.
constexpr std::array sheets = {
    Sheet{PageSize::Fit, QLatin1String("fit"), 0, 0, Series::None},
    Sheet{PageSize::A4, QLatin1String("A4"), 210, 297, Series::Iso},
    Sheet{PageSize::A3, QLatin1String("A3"), 297, 420, Series::Iso},
    Sheet{PageSize::A2, QLatin1String("A2"), 420, 594, Series::Iso},
    Sheet{PageSize::A1, QLatin1String("A1"), 594, 841, Series::Iso},
    Sheet{PageSize::A0, QLatin1String("A0"), 841, 1189, Series::Iso},
    Sheet{PageSize::Letter, QLatin1String("Letter"), 215.9, 279.4, Series::Us},
    Sheet{PageSize::Legal, QLatin1String("Legal"), 215.9, 355.6, Series::Us},
    Sheet{PageSize::Tabloid, QLatin1String("Tabloid"), 279.4, 431.8, Series::Us},
};

const Sheet &sheetOf(PageSize size)
{
    return *std::find_if(sheets.begin(), sheets.end(),
                         [size](const Sheet &sheet) { return sheet.size == size; });
}

double within(double value, double least, double most, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

} // namespace

const QList<PageSize> &pageSizes()
{
    static const QList<PageSize> sizes = [] {
        QList<PageSize> all;
        for (const Sheet &sheet : sheets)
            all.append(sheet.size);
        return all;
    }();
    return sizes;
}

QLatin1String nameOf(PageSize size)
{
    return sheetOf(size).name;
}

std::optional<PageSize> pageSizeFromName(QStringView name)
{
    for (const Sheet &sheet : sheets) {
        if (name.compare(sheet.name, Qt::CaseInsensitive) == 0)
            return sheet.size;
    }
    return std::nullopt;
}

QSizeF sheetSize(PageSize size)
{
    const Sheet &sheet = sheetOf(size);
    return {sheet.width, sheet.height};
}

QList<PageSize> sizesLike(PageSize size)
{
    QList<PageSize> alike;
    for (const Sheet &sheet : sheets) {
        if (sheet.series != Series::None && sheet.series == sheetOf(size).series)
            alike.append(sheet.size);
    }
    return alike;
}

PaperSetup borderlessSetup()
{
    PaperSetup setup;
    setup.size = PageSize::Fit;
    setup.margins = {0, 0, 0, 0};
    setup.footer = {};
    return setup;
}

PaperSetup withinLimits(PaperSetup setup)
{
    const PaperSetup usual;
    for (double *margin :
         {&setup.margins.left, &setup.margins.top, &setup.margins.right, &setup.margins.bottom})
        *margin = within(*margin, 0, largestMargin, usual.margins.left);
    setup.overlap = within(setup.overlap, 0, largestOverlap, usual.overlap);
    if (setup.scalePercent != 0)
        setup.scalePercent =
            within(setup.scalePercent, smallestScalePercent, largestScalePercent, 0);
    return setup;
}

} // namespace portolan
