#include "diagram/diagramlayout.h"

#include "diagram/diagramframe.h"
#include "diagram/diagramrouting.h"
#include "diagram/draftorder.h"
#include "diagram/quickplacement.h"

#include <algorithm>

namespace portolan {

namespace {

bool isManual(const DiagramDraft &draft)
{
    return std::any_of(draft.cards.begin(), draft.cards.end(),
                       [](const CardDraft &card) { return card.position.has_value(); });
}

bool isAnyBlocked(const Arrangement &arrangement)
{
    const auto isBlocked = [](const std::vector<bool> &ends) {
        return std::find(ends.begin(), ends.end(), true) != ends.end();
    };
    return isBlocked(arrangement.leftBlocked) || isBlocked(arrangement.rightBlocked);
}

// What is in front of what depends on where the zones begin, and that on the lanes between them,
// so this takes a few rounds until the zones stand still.
void keepPositions(DiagramDraft &draft, Arrangement &arrangement, DiagramHeights &heights,
                   DiagramColumns &columns, const Topology &topology, const TextSetter &text)
{
    constexpr int rounds = 5;
    const DiagramHeights automatic = heights;
    Arrangement inColumns = arrangement;
    const std::vector<std::vector<int>> order = draft.graph.columns;
    for (int round = 0; round < rounds; ++round) {
        const DiagramColumns before = columns;
        if (inColumns.isQuick)
            draft.graph.columns = order; // that its heights go with
        arrangement = arrange(draft, inColumns, automatic, before.cardWidth, before.zoneLeft);
        // Ways round cards are the quick placement's.
        if (!inColumns.isQuick && isAnyBlocked(arrangement)) {
            inColumns.isQuick = true;
            draft.graph.columns = order;
            arrangement = arrange(draft, inColumns, automatic, before.cardWidth, before.zoneLeft);
        }
        heights = placeHeights(draft, arrangement);
        columns = placeColumns(draft, arrangement, heights, topology, text);
        if (std::equal(before.zoneLeft, before.zoneLeft + 3, columns.zoneLeft))
            return;
    }
}

} // namespace

DiagramGeometry layoutDiagram(const Topology &topology, const FlowSet &flows,
                              const Catalog &catalog, const DiagramOptions &options,
                              const TextMeasure &measure)
{
    const TextSetter text(measure, options.language);
    const Folding folding(topology, catalog, options.fold);
    DiagramDraft draft = draftDiagram(topology, flows, catalog, text, options.date, folding);
    orderDraft(draft, options.previous);
    Arrangement arrangement = automaticArrangement(draft);
    DiagramHeights heights = placeHeights(draft, arrangement);
    DiagramColumns columns = placeColumns(draft, arrangement, heights, topology, text);
    if (isManual(draft))
        keepPositions(draft, arrangement, heights, columns, topology, text);
    DiagramGeometry geometry;
    addCards(geometry, draft, heights, columns, text);
    addArrows(geometry, draft, arrangement, heights, columns, catalog, text);
    addFrame(geometry, columns, heights, topology, flows, catalog, options, text);
    return geometry;
}

} // namespace portolan
