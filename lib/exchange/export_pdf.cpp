#include "base/message.h"
#include "diagram/pdfwriter.h"
#include "exchange/diagrams.h"
#include "exchange/exporters.h"

namespace portolan {

namespace {

Result<QByteArray> writePdfFile(const ExportRequest &request)
{
    const Result<Paper> paper = paperOf(request);
    if (!paper)
        return paper.errors();
    for (const PaperFit &fit : paper->fits) {
        const Message remark = remarkOn(fit, request.paper);
        if (request.remarks && !remark.isEmpty() && request.remarks->isEmpty())
            request.remarks->append(remark);
    }
    return writePdf(*paper, request.date);
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
