#include "catalog/cataloglint.h"

#include "catalog/catalogloading.h"

#include <QSet>

namespace portolan {

namespace {

int rowsOf(const Catalog &catalog)
{
    int rows = 0;
    for (const SourceDocument &document : catalog.documents) {
        for (const DocumentTable &table : document.tables)
            rows += int(table.rows.size());
    }
    return rows;
}

// A rule and its variants share an id, and are one.
int rulesOf(const Catalog &catalog)
{
    QSet<QString> ids;
    for (const Rule &rule : catalog.rules)
        ids.insert(rule.id);
    return int(ids.size());
}

CatalogLint lintOf(const Result<LoadedCatalog> &loaded, const Catalog &base)
{
    CatalogLint lint;
    if (!loaded) {
        lint.problems = loaded.errors();
        return lint;
    }
    const Catalog &catalog = loaded->catalog;
    lint.remarks = unusedDocuments(catalog, loaded->places, base.documents.size());
    lint.rules = rulesOf(catalog) - rulesOf(base);
    lint.documents = int(catalog.documents.size() - base.documents.size());
    lint.rows = rowsOf(catalog) - rowsOf(base);
    lint.contradictions = int(catalog.contradictions.size() - base.contradictions.size());
    return lint;
}

} // namespace

CatalogLint lintCatalog(const QString &folder)
{
    return lintOf(loadCatalog(folder), Catalog());
}

CatalogLint lintOrganisationCatalog(const Catalog &base, const QString &file)
{
    return lintOf(loadExtension(base, file), base);
}

} // namespace portolan
