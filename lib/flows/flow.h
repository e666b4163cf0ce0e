#pragma once

#include "base/bilingualtext.h"
#include "base/portset.h"
#include "base/strongid.h"
#include "base/vocabulary.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace portolan {

/// One end of a flow. An empty node is Any: the Internet at the external firewall, the inside at
/// the internal one.
struct FlowEnd
{
    NodeId node;
    Interface interface = Interface::None;
    BilingualText label;   ///< "Edge pool: Access Edge"
    QStringList addresses; ///< on the wire next to the host (private where NAT is used); empty: any
    QStringList translatedAddresses; ///< on the far side of the translation
    QString endpoint = {};           ///< id of the catalogue's Endpoint that stands in Any's place

    friend bool operator==(const FlowEnd &, const FlowEnd &) = default;
};

/// What in the topology switches a flow on.
struct Because
{
    NodeId node; ///< empty: a key of the topology itself
    QString key;
    QString value;

    friend bool operator==(const Because &, const Because &) = default;
};

/// One required flow: one arrow, one table row. The source opens the connection.
struct Flow
{
    int number = 0; ///< from 1 on; the badge of the arrow
    FlowId id;
    QString rule; ///< "custom" for a custom flow, "DOCUMENT/ROW" in the documented reading
    Scenario scenario = Scenario::SipFederation;
    Role role = Role::Access;
    QString application;
    QString security;
    Transport transport = Transport::Tcp;
    PortSet sourcePorts;
    PortSet ports; ///< of the destination
    FlowEnd source;
    FlowEnd destination;
    Firewall firewall = Firewall::External;
    Requirement requirement = Requirement::Required;
    BilingualText comment;
    BilingualText justification; ///< custom flows only
    QStringList references;
    QStringList rows;
    QStringList contradictions;
    /// Each of them alone: the flow goes when any one goes.
    QList<Because> because;
    /// Where several things each suffice: the flow goes when all of them go.
    QList<Because> becauseAnyOf;

    friend bool operator==(const Flow &, const Flow &) = default;
};

/// The flows of one topology in one reading, in table order.
struct FlowSet
{
    BilingualText topology; ///< its title
    QString product;
    Reading reading = Reading::Recommended;
    QString document; ///< in the documented reading
    std::vector<Flow> flows;
    QList<FlowId> suppressed; ///< flows that the topology suppresses, in table order

    /// The flow with the id, or null. Linear.
    const Flow *flow(const FlowId &id) const;
    friend bool operator==(const FlowSet &, const FlowSet &) = default;
};

/// "F-012": three digits or more.
QString flowNumberText(int number);

/// The ports as the pill on a gate reads: "TCP 5061", "TCP 50000–59999"; where only the source
/// ports are bound "TCP from 50000–59999" / «TCP с 50000–59999».
BilingualText pillText(const Flow &flow);

} // namespace portolan
