#pragma once

#include "base/error.h"
#include "diagram/geometry.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace portolan {

/// Page of a PDF or print. `Fit` makes the page as large as the drawing.
enum class PageSize { Fit, A4, A3, A2, A1, A0, Letter, Tabloid };

std::optional<PageSize> pageSizeFromName(QStringView name);

/// The drawings as PDF/A-1b, one page each, text selectable, the bundled font embedded. DATE is the
/// creation date, so that equal input gives equal bytes. Needs a QGuiApplication.
QByteArray writePdf(const QList<DiagramGeometry> &pages, PageSize size, QDate date);

/// The drawing as PNG, SCALE px per unit (1 = 96 dpi; up to 8; at most 300 megapixels, else an
/// error). Needs a QGuiApplication.
Result<QByteArray> writePng(const DiagramGeometry &geometry, double scale);

} // namespace portolan
