#include "base/message.h"
#include "diagram/svgwriter.h"
#include "exchange/diagrams.h"
#include "exchange/exporters.h"
#include "exchange/htmltext.h"
#include "exchange/reporttables.h"
#include "exchange/setupsections.h"

namespace portolan {

namespace {

QString paragraphs(const BilingualText &text, ExportLanguage language, const QString &className)
{
    const QString classAttribute =
        className.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(className);
    QString html;
    for (const Language one : languagesOf(language))
        html += QLatin1String("<p lang=\"") + languageCode(one) + u'"' + classAttribute + u'>' +
                htmlEscaped(text.in(one)) + QLatin1String("</p>\n");
    return html;
}

QString diagramSection(const ExportRequest &request)
{
    QString html = QLatin1String("<section>\n") + htmlHeading(diagramHeading(), request.language);
    for (const DiagramGeometry &drawing : drawnDiagrams(request)) {
        SvgOptions options;
        options.standalone = false;
        options.idPrefix = languageCode(drawing.language) + u'-';
        html += QLatin1String("<figure lang=\"") + languageCode(drawing.language) +
                QLatin1String("\">\n") +
                QString::fromUtf8(writeSvg(drawing, Theme::light(), options)) +
                QLatin1String("</figure>\n");
    }
    return html + QLatin1String("</section>\n");
}

QString findingsSection(const ExportRequest &request)
{
    if (!request.findings)
        return {};
    const QString lead =
        request.findings->isEmpty() ? paragraphs(noFindings(), request.language, {}) : QString();
    return htmlSection(findingTable(*request.findings), request.language, lead);
}

Result<QByteArray> writeHtml(const ExportRequest &request)
{
    const ExportLanguage language = request.language;
    const BilingualText &title = request.topology->title;
    const QString body = QLatin1String("<header>\n") + htmlPageHeading(title, language) +
                         paragraphs(reportSubject(request), language, QStringLiteral("subject")) +
                         QLatin1String("</header>\n<main>\n") + diagramSection(request) +
                         htmlSection(flowTable(request, DefaultColumns::Readable), language,
                                     paragraphs(flowTableGuide(request), language, {})) +
                         findingsSection(request) + setupHtml(request, valuesOf<SetupTable>()) +
                         htmlSection(contradictionTable(request), language) +
                         htmlSection(documentTable(request), language) + QLatin1String("</main>\n");
    return htmlPage(title, language, body);
}

} // namespace

ExportFormat htmlFormat()
{
    return {QStringLiteral("html"),
            ExportKind::Table,
            QStringLiteral("html"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "Web page")),
            false,
            true,
            writeHtml};
}

} // namespace portolan
