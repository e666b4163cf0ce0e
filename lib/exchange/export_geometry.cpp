#include "base/message.h"
#include "diagram/diagramlayout.h"
#include "exchange/diagrams.h"
#include "exchange/exporters.h"

namespace portolan {

namespace {

Result<QByteArray> writeGeometry(const ExportRequest &request)
{
    const DiagramGeometry drawing = drawnDiagrams(request).first();
    return geometryJson(drawing, request.topology->title.in(drawing.language));
}

} // namespace

ExportFormat geometryFormat()
{
    return {QStringLiteral("geometry"),
            ExportKind::Drawing,
            QStringLiteral("json"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Geometry as JSON")),
            false,
            false,
            writeGeometry};
}

} // namespace portolan
