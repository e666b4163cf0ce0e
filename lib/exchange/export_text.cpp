#include "base/message.h"
#include "exchange/consoletext.h"
#include "exchange/exporters.h"
#include "exchange/reporttables.h"
#include "exchange/setupsections.h"

namespace portolan {

namespace {

Result<QByteArray> writeText(const ExportRequest &request)
{
    constexpr int lineWidth = 100;
    QString text;
    const BilingualText shown = filterNote(request);
    for (const Language language : languagesOf(request.language)) {
        if (!shown.isEmpty())
            text += wrappedLines(shown.in(language), lineWidth).join(u'\n') + u'\n';
    }
    if (!shown.isEmpty())
        text += u'\n';
    text += consoleTable(textTable(flowTable(request, DefaultColumns::Readable), request.language));
    for (const Language language : languagesOf(request.language)) {
        const QList<BilingualText> notes = contradictionFootnotes(request);
        if (!notes.isEmpty())
            text += u'\n';
        for (const BilingualText &note : notes)
            text += wrappedLines(printableText(note.in(language)), lineWidth).join(u'\n') + u'\n';
    }
    return (text + setupConsole(request, valuesOf<SetupTable>())).toUtf8();
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
