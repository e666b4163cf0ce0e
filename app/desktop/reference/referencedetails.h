#pragma once

#include "base/language.h"
#include "desktop/reference/referencelist.h"
#include "topology/topology.h"

namespace portolan {

/// "5061", "50000–59999", "any": ports as a person reads them, in the language of the window.
QString shownPorts(const PortSet &ports);
/// "SIP / MTLS".
QString protocolText(const FlowTemplate &flow);
/// "Lync Server 2013, …"; a text for "all" where the list is empty.
QString productNames(const QStringList &ids, const Catalog &catalog, Language language);

/// What an entry is measured by.
struct ReferenceContext
{
    const Catalog &catalog;
    const ReferenceList &list;
    const Topology &topology; ///< the open one
    const FlowSet &flows;     ///< and its flows
    Language language = Language::English;
};

/// Everything about one entry as HTML: cells as printed, what the program makes of it, its
/// condition, the flows of the open topology, what the documents disagree about, the source.
/// Links: flowLink() to a flow, `entry:ID` to another entry.
QString referenceHtml(const ReferenceEntry &entry, const ReferenceContext &context);

} // namespace portolan
