#pragma once

#include "catalog/catalog.h"
#include "flows/flowdifference.h"
#include "topology/topology.h"

#include <QDate>

namespace portolan {

/// What one version of a topology has that another has not. Nodes are matched by id and named as
/// people call them, in the order of the file; removed ones as they were before.
struct TopologyDifference
{
    QList<BilingualText> nodesAdded;
    QList<BilingualText> nodesChanged;
    QList<BilingualText> nodesRemoved;
    FlowDifference flows;
    bool settings = false;    ///< title, product, reading, domains, own flows …
    bool arrangement = false; ///< places, order, what is folded or locked
    bool numbers = false;     ///< the numbers that flows keep

    bool isEmpty() const;
};

/// Cost: both sets of flows are derived.
TopologyDifference differenceOfTopologies(const Topology &before, const Topology &after,
                                          const Catalog &catalog, QDate today);

} // namespace portolan
