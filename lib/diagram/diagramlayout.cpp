#include "diagram/diagramlayout.h"

#include "diagram/diagramframe.h"
#include "diagram/diagramrouting.h"

namespace portolan {

DiagramGeometry layoutDiagram(const Topology &topology, const FlowSet &flows,
                              const Catalog &catalog, const DiagramOptions &options,
                              const TextMeasure &measure)
{
    const TextSetter text(measure, options.language);
    const DiagramDraft draft = draftDiagram(topology, flows, catalog, text, options.date);
    const DiagramHeights heights = placeHeights(draft);
    const DiagramColumns columns = placeColumns(draft, heights, topology, text);
    DiagramGeometry geometry;
    addCards(geometry, draft, heights, columns, text);
    addArrows(geometry, draft, heights, columns, catalog, text);
    addFrame(geometry, columns, heights, topology, flows, catalog, options, text);
    return geometry;
}

} // namespace portolan
