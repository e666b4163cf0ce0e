#pragma once

#include "diagram/geometry.h"
#include "exchange/exportformats.h"

namespace portolan {

/// The drawing of the flows that the request's filter accepts, with title block and legend.
DiagramGeometry drawnDiagram(const ExportRequest &request, Language language);

/// One drawing for each language of the request.
QList<DiagramGeometry> drawnDiagrams(const ExportRequest &request);

} // namespace portolan
