#pragma once

#include "diagram/geometry.h"
#include "diagram/paperlayout.h"
#include "exchange/exportformats.h"

namespace portolan {

/// The drawing of the flows that the request's filter accepts, with title block and legend.
DiagramGeometry drawnDiagram(const ExportRequest &request, Language language);

/// One drawing for each language of the request.
QList<DiagramGeometry> drawnDiagrams(const ExportRequest &request);

/// The drawings on the sheets that the request's set-up asks for.
Result<Paper> paperOf(const ExportRequest &request);
/// The same of DRAWINGS that were made of the request.
Result<Paper> paperOf(const ExportRequest &request, const QList<DiagramGeometry> &drawings);

} // namespace portolan
