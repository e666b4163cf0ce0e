#pragma once

#include "catalog/catalogchecks.h"

/// Loading with the places of the entries, which whoever only uses a catalogue does not need.
/// Private to lib/catalog.
namespace portolan {

struct LoadedCatalog
{
    Catalog catalog;
    CatalogPlaces places;
};

/// As readCatalog().
Result<LoadedCatalog> loadCatalog(const QString &folder);

/// The catalogue of a folder that has an index: neither checked nor are the tables of its documents
/// read before they are asked for.
Result<Catalog> readIndexedCatalog(const QString &folder);

/// As extendedCatalog(). The organisation's entries stand behind those of BASE, whose places are
/// those of the resource that is compiled in.
Result<LoadedCatalog> loadExtension(const Catalog &base, const QString &file);

} // namespace portolan
