#pragma once

#include <QByteArray>
#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QStringView>

#include <span>

/// How texts, numbers and colours are written in SVG and XMP. Internal.
namespace portolan {

/// TEXT for XML, in content or between double quotes. What XML 1.0 forbids becomes U+FFFD; controls
/// that change the direction of writing become character references, so that they can be seen.
void appendXml(QByteArray &out, QStringView text);

/// VALUE with at most two decimals.
void appendNumber(QByteArray &out, double value);

/// "#rrggbb", or "#rgb" where that is the same.
void appendColour(QByteArray &out, const QColor &colour);

/// A path through the points (at least one) as seen from ORIGIN, as steps from one to the next:
/// they are shorter than places. Counted in what is written, so that roundings do not add up.
void appendSteps(QByteArray &out, std::span<const QPointF> points, QPointF origin = {});

/// The same where most steps are level or upright, as places: those need one number each.
void appendCourse(QByteArray &out, std::span<const QPointF> points, QPointF origin = {});

/// A path of separate strokes, each begun by a step from where the one before it ended.
void appendStrokes(QByteArray &out, std::span<const QLineF> lines, QPointF origin = {});

} // namespace portolan
