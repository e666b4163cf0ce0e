#include "base/message.h"
#include "diagram/svgwriter.h"
#include "exchange/diagrams.h"
#include "exchange/exporters.h"

namespace portolan {

namespace {

Result<QByteArray> writeSvgFile(const ExportRequest &request)
{
    return writeSvg(drawnDiagrams(request).first());
}

} // namespace

ExportFormat svgFormat()
{
    return {QStringLiteral("svg"),
            ExportKind::Drawing,
            QStringLiteral("svg"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "SVG picture")),
            false,
            false,
            writeSvgFile};
}

} // namespace portolan
