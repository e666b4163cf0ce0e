#include "base/message.h"
#include "diagram/pdfwriter.h"
#include "exchange/diagrams.h"
#include "exchange/exporters.h"

namespace portolan {

namespace {

Result<QByteArray> writePngFile(const ExportRequest &request)
{
    return writePng(drawnDiagrams(request).first(), request.scale);
}

} // namespace

ExportFormat pngFormat()
{
    return {QStringLiteral("png"),
            ExportKind::Drawing,
            QStringLiteral("png"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "PNG picture")),
            true,
            false,
            writePngFile};
}

} // namespace portolan
