#pragma once

#include "catalog/catalog.h"

namespace portolan {

/// Where the entries of a catalogue were read. The lists run parallel to those of Catalog; `rows`
/// goes through the tables of all documents, `sides` through the sides of all contradictions.
struct CatalogPlaces
{
    QString folder;
    QList<Place> rules;
    QList<Place> documents;
    QList<Place> rows;
    QList<Place> contradictions;
    QList<Place> sides;
    QList<Place> products;
    QList<Place> partnerProducts;
    QList<Place> providers;
    QList<Place> endpoints;
    QMap<QString, Place> findings; ///< by code
};

/// What no single file can show: ids that stand twice, references to what does not exist,
/// documented rows that no rule stands for. Empty for a sound catalogue.
Errors checkCatalog(const Catalog &catalog, const CatalogPlaces &places);

/// Documents without tables that no rule, row, finding, contradiction, product or provider names:
/// no faults, but nobody would ever see them. From the document at index FIRST on.
Errors unusedDocuments(const Catalog &catalog, const CatalogPlaces &places, qsizetype first = 0);

} // namespace portolan
