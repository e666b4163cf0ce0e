#pragma once

#include "flows/conditiontexts.h"
#include "flows/deriveflows.h"

namespace portolan {

/// One contradiction as it bears on a flow.
struct ExplainedContradiction
{
    const Contradiction *contradiction = nullptr;
    QString decidedDocument; ///< what the topology's `readings` follow; empty: the recommendation
    BilingualText decidedReason;
};

/// A row that a flow stands for, where the document has it otherwise than the flow is.
struct DifferingRow
{
    const SourceDocument *document = nullptr;
    const DocumentRow *row = nullptr;
};

/// Everything that can be said of one flow of a topology, or of one that it does not have.
struct FlowExplanation
{
    FlowId id;
    std::optional<Flow> flow;             ///< nothing: the flow is absent
    const FlowTemplate *rule = nullptr;   ///< what it is made from; null for a custom flow
    const DocumentRow *printed = nullptr; ///< in the documented reading: the row
    /// What its rule asks, and what holds. Of an absent flow at least one line does not hold,
    /// unless it is suppressed.
    QList<ConditionLine> conditions;
    bool isSuppressed = false;
    BilingualText suppressedReason;
    QList<ExplainedContradiction> contradictions;
    std::vector<DifferingRow> differingRows; ///< of documents of the topology's product

    bool isPresent() const { return flow.has_value(); }
};

/// Explains the flow that NAME means: an id ("sip-federation-out:edge:fabrikam"), or a number
/// ("F-012", "12") of a flow that is there or that once was given the number. Nothing where neither
/// the topology nor the catalogue knows the name. FLOWS are those of the topology.
std::optional<FlowExplanation> explainFlow(const Topology &topology, const Catalog &catalog,
                                           const FlowSet &flows, const QString &name);

} // namespace portolan
