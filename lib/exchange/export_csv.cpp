#include "base/message.h"
#include "exchange/csvtext.h"
#include "exchange/exporters.h"
#include "exchange/reporttables.h"

namespace portolan {

namespace {

Result<QByteArray> writeCsv(const ExportRequest &request)
{
    return csvBytes({textTable(flowTable(request, DefaultColumns::Full), request.language)},
                    request.csv);
}

} // namespace

ExportFormat csvFormat()
{
    return {QStringLiteral("csv"),
            ExportKind::Table,
            QStringLiteral("csv"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "CSV table")),
            false,
            true,
            writeCsv};
}

} // namespace portolan
