#pragma once

#include "exchange/table.h"

/// The tables of the port reference, for people to read.
namespace portolan {

/// A table of a document, its cells in the document's own terms. Rows that were not printed, or
/// that cross no firewall, say so beside their number.
Table printedTable(const DocumentTable &printed);

/// Own products: how far the catalogue covers them, until when they are supported, and what differs
/// from the one before.
Table productTable(const Catalog &catalog);
/// The same of partners and hosting providers.
Table partnerProductTable(const Catalog &catalog);
/// Public IM providers and the days on which they ended.
Table providerTable(const Catalog &catalog);

/// Every contradiction: what each side says, which one is followed and why.
Table allContradictionsTable(const Catalog &catalog);
/// Those that rows of DOCUMENTS name.
Table contradictionsOfDocuments(const Catalog &catalog,
                                const QList<const SourceDocument *> &documents);

/// The rules of the `recommended` reading.
Table ruleTable(const Catalog &catalog);

/// Documents that have no table here.
Table citedDocumentTable(const Catalog &catalog);

} // namespace portolan
