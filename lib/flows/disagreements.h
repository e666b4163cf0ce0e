#pragma once

#include "flows/findings.h"

namespace portolan {

/// A contradiction between source documents that touches a topology.
struct Disagreement
{
    QString code;            ///< of the catalogue's Contradiction
    QList<FlowId> flows;     ///< that carry it, in table order
    QStringList findings;    ///< codes of findings present that it bears on
    bool isDecided = false;  ///< the topology's `readings` choose a side
    QString decidedDocument; ///< the document that they follow

    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

/// The contradictions that touch the topology, in the catalogue's order: those that a flow carries,
/// those that bear on a finding that is there, those whose `touches` condition some Edge pool
/// meets, and those that the topology decides. Documents of other products say nothing about it.
QList<Disagreement> contradictionsTouching(const Topology &topology, const Catalog &catalog,
                                           const FlowSet &flows, const QList<Finding> &findings);

/// What following DOCUMENT in the contradiction CODE would do to the flows of `recommended`: ids
/// of flows that go, come or change, in table order of the two derivations. An empty DOCUMENT is
/// what the catalogue recommends. Costs two derivations: ask for what is looked at.
QList<FlowId> flowsThatDiffer(const Topology &topology, const Catalog &catalog, const QString &code,
                              const QString &document, QDate today);

} // namespace portolan
