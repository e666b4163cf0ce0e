#include "exchange/diagrams.h"

#include "diagram/diagramlayout.h"
#include "exchange/table.h"
#include "flows/filtertext.h"

namespace portolan {

DiagramGeometry drawnDiagram(const ExportRequest &request, Language language)
{
    DiagramOptions options;
    options.language = language;
    options.date = request.date;
    options.fold = request.fold;
    options.previous = request.previous;
    options.shown = shownText(request.filter, *request.flows, *request.catalog);
    const FlowSet flows = filteredFlows(*request.flows, request.filter);
    return layoutDiagram(*request.topology, flows, *request.catalog, options);
}

QList<DiagramGeometry> drawnDiagrams(const ExportRequest &request)
{
    QList<DiagramGeometry> drawings;
    for (const Language language : languagesOf(request.language))
        drawings.append(drawnDiagram(request, language));
    return drawings;
}

Result<Paper> paperOf(const ExportRequest &request)
{
    return paperOf(request, drawnDiagrams(request));
}

Result<Paper> paperOf(const ExportRequest &request, const QList<DiagramGeometry> &drawings)
{
    const PaperContent content{request.fileName, request.topology->organization, request.date};
    return layOutPaper(drawings, request.paper, content);
}

} // namespace portolan
