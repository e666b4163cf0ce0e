#pragma once

#include <QLineF>
#include <QRectF>

#include <algorithm>

/// Distances for the slow count of a drawing's faults (auditreference.h), in px.
namespace reference {

inline double gap(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

/// By separating axes: the open box and the segment share a point.
inline bool enters(const QLineF &s, const QRectF &box)
{
    if (box.width() <= 0 || box.height() <= 0)
        return false;
    if (std::max(s.x1(), s.x2()) <= box.left() || std::min(s.x1(), s.x2()) >= box.right() ||
        std::max(s.y1(), s.y2()) <= box.top() || std::min(s.y1(), s.y2()) >= box.bottom())
        return false;
    int left = 0, right = 0;
    for (const QPointF &corner :
         {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
        const double side = s.dx() * (corner.y() - s.y1()) - s.dy() * (corner.x() - s.x1());
        left += side >= 0;
        right += side <= 0;
    }
    return left < 4 && right < 4;
}

inline double distance(QPointF p, const QLineF &s)
{
    const double square = s.dx() * s.dx() + s.dy() * s.dy();
    if (square == 0)
        return gap(p, s.p1());
    const double t = ((p.x() - s.x1()) * s.dx() + (p.y() - s.y1()) * s.dy()) / square;
    return gap(p, s.pointAt(std::clamp(t, 0.0, 1.0)));
}

inline double distance(QPointF p, const QRectF &box)
{
    return gap(p, {std::clamp(p.x(), box.left(), box.right()),
                   std::clamp(p.y(), box.top(), box.bottom())});
}

inline double distance(const QLineF &s, const QRectF &box)
{
    if (enters(s, box))
        return 0;
    double least = std::min(distance(s.p1(), box), distance(s.p2(), box));
    for (const QPointF &corner :
         {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()})
        least = std::min(least, distance(corner, s));
    return least;
}

} // namespace reference
