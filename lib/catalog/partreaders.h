#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogchecks.h"
#include "catalog/factreader.h"

/// The readers of the catalogue's smaller files. Where entries stand goes into PLACES, which checks
/// between files name in their errors. Private to lib/catalog.
namespace portolan {

/// The products of one list: KEY is "products" or "partnerProducts".
QList<Product> readProducts(FactReader &file, QStringView key, QList<Place> &places);
QList<Provider> readProviders(FactReader &file, QList<Place> &places);
QList<Endpoint> readEndpoints(FactReader &file, CatalogPlaces &places);
QList<Contradiction> readContradictions(FactReader &file, CatalogPlaces &places);
QMap<QString, PortDefault> readPortDefaults(FactReader &file);
QMap<QString, FindingText> readFindingTexts(FactReader &file, CatalogPlaces &places);
Terms readAllTerms(FactReader &file);

} // namespace portolan
