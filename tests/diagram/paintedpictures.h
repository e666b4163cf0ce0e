#pragma once

#include "diagram/painter.h"

#include <QImage>
#include <QPainter>

/// Drawings as pixels, for the tests of the painter.
namespace pictures {

using namespace portolan;

inline QImage painted(const DiagramGeometry &geometry, const Theme &theme = Theme::light(),
                      const PaintOptions &options = {})
{
    QImage image(geometry.bounds.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta); // not a colour of any theme
    QPainter painter(&image);
    paintDiagram(painter, geometry, theme, options);
    return image;
}

inline int pixelsThatDiffer(const QImage &a, const QImage &b, const QRectF &area)
{
    int count = 0;
    const QRect r = area.toAlignedRect().intersected(a.rect());
    for (int y = r.top(); y <= r.bottom(); ++y) {
        for (int x = r.left(); x <= r.right(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    }
    return count;
}

// The ink inside a box, as the smallest rectangle of pixels unlike the ground.
inline QRect ink(const QImage &image, const QRectF &area)
{
    const QRect r = area.toAlignedRect();
    const QRgb ground = image.pixel(r.topLeft());
    QRect found;
    for (int y = r.top(); y <= r.bottom(); ++y) {
        for (int x = r.left(); x <= r.right(); ++x) {
            if (image.pixel(x, y) != ground)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace pictures
