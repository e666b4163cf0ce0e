#pragma once

#include "catalog/catalog.h"

/// The judgement of a catalogue for those who write one.
namespace portolan {

struct CatalogLint
{
    /// What the loader refuses: orphan references, a missing language, a rule without a document, a
    /// documented row without a rule, a contradiction without two sides or without a document,
    /// doubtful ports, ids that stand twice, and whatever does not fit the form.
    Errors problems;
    /// What is only odd: documents that nothing refers to.
    Errors remarks;
    // How much was looked at; all 0 where there are problems.
    int rules = 0;
    int documents = 0;
    int rows = 0;
    int contradictions = 0;
};

/// Judges a folder as readCatalog() reads it.
CatalogLint lintCatalog(const QString &folder);

/// Judges the part that an organisation's FILE adds to BASE.
CatalogLint lintOrganisationCatalog(const Catalog &base, const QString &file);

} // namespace portolan
