#pragma once

#include "catalog/catalog.h"
#include "flows/flow.h"
#include "topology/topology.h"

#include <QDate>

namespace portolan {

/// The flows that a topology requires: for every rule, every pair of nodes that fits and for which
/// the rule's condition holds. Pure: the same input
/// gives the same flows in the same order. TODAY decides which flows are obsolete.
///
/// Cost: linear in the number of flows plus rules times nodes.
FlowSet deriveFlows(const Topology &topology, const Catalog &catalog, QDate today);

/// The numbers that a save should keep: those of the topology's `flowNumbers`, and the next free
/// ones for flows without (a number is never given twice). Unchanged in the documented reading.
QMap<FlowId, int> numbersToKeep(const Topology &topology, const FlowSet &flows);

/// The name of a node as people call it: its own name, else its FQDN, domain or provider, else the
/// name of its type.
BilingualText nodeLabel(const Node &node, const Catalog &catalog);

/// What a rule or a documented row opens, between what types of nodes, with the usual ports: "Edge
/// pool: A/V Edge → Federated partner, TCP from 50000–59999 (RTP, SRTP)".
BilingualText templateSentence(const FlowTemplate &rule, const Catalog &catalog);

/// Who opens what to whom through which firewall, in one sentence, and then why.
BilingualText flowSentence(const Flow &flow, const Catalog &catalog);

} // namespace portolan
