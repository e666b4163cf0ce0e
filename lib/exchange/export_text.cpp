#include "base/message.h"
#include "exchange/consoletext.h"
#include "exchange/exporters.h"
#include "exchange/reporttables.h"
#include "exchange/setupsections.h"

namespace portolan {

namespace {

Result<QByteArray> writeText(const ExportRequest &request)
{
    return (consoleTable(
                textTable(flowTable(request, DefaultColumns::Readable), request.language)) +
            setupConsole(request, valuesOf<SetupTable>()))
        .toUtf8();
}

} // namespace

ExportFormat textFormat()
{
    return {QStringLiteral("text"),
            ExportKind::Table,
            QStringLiteral("txt"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Plain text")),
            false,
            true,
            writeText};
}

} // namespace portolan
