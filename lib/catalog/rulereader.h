#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogchecks.h"
#include "catalog/factreader.h"

namespace portolan {

/// Reads the rules of rules.json in their order, and where they stand into PLACES. A rule with
/// `variants` gives one entry more for each: the same id, other conditions, ports or comment, for
/// partners that need another shape.
QList<Rule> readRules(FactReader &file, CatalogPlaces &places);

/// Reads documents with their tables and rows, and where they stand into PLACES.
QList<SourceDocument> readDocuments(FactReader &file, CatalogPlaces &places);

} // namespace portolan
