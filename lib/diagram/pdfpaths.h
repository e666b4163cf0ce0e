#pragma once

#include <QByteArray>
#include <QColor>
#include <QRectF>
#include <QString>

/// Paths and colours as operators of a PDF page (ISO 32000-1, 8.4 to 8.6). Internal.
namespace portolan {

/// The three components of a colour, as rg and RG take them.
void appendShades(QByteArray &out, const QColor &colour);

/// A circle by four curves, in units that are SCALE of the page's each.
void appendCircle(QByteArray &out, QPointF centre, double radius, double scale);

/// A rectangle with round corners.
void appendRoundRect(QByteArray &out, const QRectF &rect, double radius, double scale);

/// What draws an icon, its grid of 24 × 24 units at the origin, y downwards. Empty where there is
/// none of that name.
QByteArray iconOperators(const QString &name, const QColor &colour);

} // namespace portolan
