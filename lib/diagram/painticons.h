#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

/// The icons of resources/icons. Internal.
namespace portolan {

/// The file of an icon with its drawing colour replaced by COLOUR; empty where there is none of
/// that name.
QByteArray tintedIcon(const QString &name, const QColor &colour);

/// The shapes inside the icon's <svg>, for inlining: on a grid of 24 × 24, strokes of 1.75 with
/// round ends, no fill, as set by the group around them.
QByteArray iconShapes(const QString &name, const QColor &colour);

} // namespace portolan
