#pragma once

#include "base/language.h"
#include "flows/flowdifference.h"

#include <QString>

namespace portolan {

class Catalog;

/// "TCP 5061, SIP / MTLS: Edge pool: Access Edge → fabrikam.com", without the number.
QString flowLine(const Flow &flow, Language language);

/// What became different, each part "before → now", in the language of the catalogue's terms.
QString changeLine(const FlowChange &change, const Catalog &catalog, Language language);

/// The link by which rich text leads to a flow, and the flow of such a link (empty: another link).
QString flowLink(const FlowId &flow);
FlowId flowOfLink(const QString &link);

/// "F-003, F-007" as links, LIMIT of them at most; REST is how many are left.
QString flowLinks(const QList<const Flow *> &flows, qsizetype limit, qsizetype *rest);

} // namespace portolan
