#pragma once

#include "catalog/catalog.h"

/// An organisation's own port rules beside ours: one JSON file.
namespace portolan {

/// BASE and, behind it, what FILE holds: {"format": "portolan-catalog", "version": 1, "rules": […],
/// "documents": […], "contradictions": […]}, of the same shapes as ours and held to the same
/// checks (resources/schema/organisation-catalog.schema.json). Rules and rows may name documents,
/// rules and contradictions of either; no id may be one of BASE's. Errors name the file with line
/// or JSON pointer, all of them at once. Limits: those of topology files, and maxOwnEntries of each
/// kind.
Result<Catalog> extendedCatalog(const Catalog &base, const QString &file);

/// Rules, documents, rows and contradictions that one organisation may add.
inline constexpr qsizetype maxOwnEntries = 10'000;

} // namespace portolan
