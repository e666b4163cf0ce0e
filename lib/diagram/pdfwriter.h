#pragma once

#include "base/error.h"
#include "diagram/geometry.h"
#include "diagram/paperlayout.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace portolan {

/// PAPER as PDF/A-1b, text selectable, the bundled font embedded, the sheets of a divided drawing
/// labelled with their names. DATE is the creation date, so that equal input gives equal bytes.
/// Needs a QGuiApplication.
QByteArray writePdf(const Paper &paper, QDate date);

/// Each drawing on one page of SIZE without header and footer, for the screen.
QByteArray writePdf(const QList<DiagramGeometry> &drawings, PageSize size, QDate date);

/// The drawing as PNG, SCALE px per unit (1 = 96 dpi; up to 8; at most 300 megapixels, else an
/// error). Needs a QGuiApplication.
Result<QByteArray> writePng(const DiagramGeometry &geometry, double scale);

} // namespace portolan
