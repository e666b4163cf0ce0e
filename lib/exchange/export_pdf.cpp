#include "base/message.h"
#include "diagram/pdfwriter.h"
#include "exchange/diagrams.h"
#include "exchange/exporters.h"

namespace portolan {

namespace {

Result<QByteArray> writePdfFile(const ExportRequest &request)
{
    const PageSize size = pageSizeFromName(request.pageSize).value_or(PageSize::Fit);
    return writePdf(drawnDiagrams(request), size, request.date);
}

} // namespace

ExportFormat pdfFormat()
{
    return {QStringLiteral("pdf"),
            ExportKind::Drawing,
            QStringLiteral("pdf"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "PDF document")),
            true,
            true,
            writePdfFile};
}

} // namespace portolan
