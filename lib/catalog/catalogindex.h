#pragma once

#include "catalog/catalogloading.h"

#include <QByteArray>

/// What a catalogue needs to know of its documents before anybody looks into their tables. The
/// index is made of the documents when the program is built, so that no source says it twice.
/// Private to lib/catalog.
namespace portolan {

/// The index of a sound catalogue, as JSON: the documents file by file, without their tables, and
/// for each rule the rows that name it.
QByteArray catalogIndex(const LoadedCatalog &loaded);

/// Reads the index FILE of the catalogue in FOLDER: gives CATALOG the documents and its rules their
/// rows. The tables are read when they are first asked for; the file of a document that cannot be
/// read then aborts.
Errors readCatalogIndex(const QString &folder, const QString &file, Catalog &catalog);

/// Ends the program where a catalogue that was checked when it was compiled in cannot be read.
void expectSound(const Errors &errors);

} // namespace portolan
