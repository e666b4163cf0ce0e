#pragma once

#include "catalog/catalog.h"
#include "catalog/factreader.h"

namespace portolan {

/// Reads the rules of rules.json in their order. A rule with `variants` gives one entry more for
/// each: the same id, other conditions, ports or comment, for partners that need another shape.
QList<Rule> readRules(FactReader &file);

/// Reads documents with their tables and rows.
QList<SourceDocument> readDocuments(FactReader &file);

} // namespace portolan
