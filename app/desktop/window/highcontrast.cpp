#include "desktop/window/highcontrast.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double leastOfHigh = 19.5; // black on the usual light grey has 18

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

QPalette &kept()
{
    static QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette desktopPalette()
{
    return kept();
}

void setDesktopPalette(const QPalette &palette)
{
    kept() = palette;
}

std::optional<QPalette> highContrastPalette()
{
    const QPalette palette = desktopPalette();
    const bool isHigh =
        contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >=
            leastOfHigh &&
        contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= leastOfHigh;
    return isHigh ? std::optional<QPalette>(palette) : std::nullopt;
}

} // namespace portolan
