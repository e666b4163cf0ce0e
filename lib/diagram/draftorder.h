#pragma once

#include "diagram/diagramdraft.h"

namespace portolan {

/// Puts the nodes of the draft's columns and the arrows of their ports in order. Internal to
/// lib/diagram.
///
/// Few crossings decide (channellayout.h); then nodes of one site stand together in their zone, and
/// what PREVIOUS shows, which may be null, keeps its order as long as that costs no more than a few
/// crossings. Cost: that of orderColumns(), and E log E.
void orderDraft(DiagramDraft &draft, const DiagramGeometry *previous);

} // namespace portolan
