#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogchecks.h"
#include "catalog/factreader.h"

namespace portolan {

/// Reads the condition at KEY; where there is none, one that always holds.
Condition readCondition(FactReader &reader, QStringView key);

/// Reads the rules of rules.json in their order, and where they stand into PLACES. A rule with
/// `variants` gives one entry more for each: the same id, other conditions, ports or comment, for
/// partners that need another shape.
QList<Rule> readRules(FactReader &file, CatalogPlaces &places);

/// Reads what a document says of itself, all but its tables.
SourceDocument readDocumentHead(FactReader &reader);

/// Reads documents with their tables and rows, and where they stand into PLACES.
QList<SourceDocument> readDocuments(FactReader &file, CatalogPlaces &places);

/// Gives every rule the rows that name it: a row says which rules stand for it, and nothing says it
/// a second time. Rows that were not printed do not count.
void nameRowsOfRules(Catalog &catalog);

} // namespace portolan
