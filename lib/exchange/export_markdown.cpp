#include "base/message.h"
#include "exchange/exporters.h"
#include "exchange/markdowntext.h"
#include "exchange/reporttables.h"
#include "exchange/setupsections.h"

namespace portolan {

namespace {

Result<QByteArray> writeMarkdown(const ExportRequest &request)
{
    const ExportLanguage language = request.language;
    QString text = markdownPageHeading(request.topology->title, language);
    for (const Language one : languagesOf(language)) {
        text += markdownEscaped(reportSubject(request).in(one)) + QLatin1String("\n\n") +
                markdownEscaped(flowTableGuide(request).in(one)) + QLatin1String("\n\n");
    }
    text += markdownTable(textTable(flowTable(request, DefaultColumns::Readable), language));
    if (request.findings)
        text += markdownSection(findingTable(*request.findings), language);
    text += setupMarkdown(request, valuesOf<SetupTable>()) +
            markdownSection(contradictionTable(request), language) +
            markdownSection(documentTable(request), language);
    return text.toUtf8();
}

} // namespace

ExportFormat markdownFormat()
{
    return {QStringLiteral("md"),
            ExportKind::Table,
            QStringLiteral("md"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Markdown page")),
            false,
            true,
            writeMarkdown};
}

} // namespace portolan
