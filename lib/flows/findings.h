#pragma once

#include "catalog/catalog.h"
#include "flows/flow.h"
#include "topology/topology.h"

#include <QDate>

namespace portolan {

/// Something about a topology that its author should know. The code is the same in every language.
struct Finding
{
    QString code;
    Severity severity = Severity::Warning;
    QList<NodeId> nodes;
    QList<FlowId> flows;
    BilingualText message; ///< names the nodes and the values
    BilingualText remedy;
    QStringList references;
    /// Where the inspector should lead: JSON pointer inside the first node, or empty.
    QString pointer;
    /// What in the nodes it is about, where they alone do not say: a service, a site, a flow.
    QString subject;
    /// What one click does about it, as the undo menu names it; empty where no click can.
    BilingualText fix;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// All findings, errors first, then in the order of the nodes. Pure. TODAY decides what has ended.
QList<Finding> findFindings(const Topology &topology, const Catalog &catalog, const FlowSet &flows,
                            QDate today);

} // namespace portolan
