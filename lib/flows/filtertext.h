#pragma once

#include "base/bilingualtext.h"
#include "flows/flow.h"
#include "flows/flowfilter.h"

namespace portolan {

class Catalog;

/// What a filter asks for, in words: "SIP federation, external firewall, SIP, “5061”". Empty for a
/// filter that accepts every flow.
BilingualText filterText(const FlowFilter &filter, const Catalog &catalog);

/// How many of the flows are seen: "4 of 32 flows".
BilingualText shownCountText(int shown, int all);

/// What a picture or a table of filtered flows says about itself: "Shown: SIP federation, external
/// firewall; 4 of 32 flows". ALL are the flows before the filter. Empty for an empty filter.
BilingualText shownText(const FlowFilter &filter, const FlowSet &all, const Catalog &catalog);

/// The application protocols of the flows, each once, in alphabetical order.
QStringList applicationsOf(const FlowSet &flows);

} // namespace portolan
