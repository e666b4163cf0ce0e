#pragma once

#include "exchange/exportformats.h"

namespace portolan {

/// The catalogue as JSON; DOCUMENTS are those to write, with them the rules and contradictions
/// they name, or all where WHOLE.
QByteArray catalogJson(const Catalog &catalog, const QList<const SourceDocument *> &documents,
                       bool whole);

} // namespace portolan
