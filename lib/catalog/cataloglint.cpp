#include "catalog/cataloglint.h"

#include "catalog/catalogloading.h"
#include "catalog/setupfacts.h"

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

// The facts of setup.json, which the catalogue itself does not hold: they are checked against it,
// and a document that they name is not unused.
void lintSetup(const QString &folder, const Catalog &catalog, CatalogLint &lint)
{
    const Result<SetupFacts> facts = readSetupFacts(folder);
    if (!facts) {
        lint.problems += facts.errors();
        return;
    }
    lint.problems += checkSetupFacts(*facts, catalog);
    const QStringList named = documentsNamedBy(*facts);
    lint.remarks.removeIf([&](const Error &remark) {
        const BilingualText document = remark.message.arguments.value(0);
        return named.contains(document.en);
    });
}

} // namespace

CatalogLint lintCatalog(const QString &folder)
{
    const Result<LoadedCatalog> loaded = loadCatalog(folder);
    CatalogLint lint = lintOf(loaded, Catalog());
    if (loaded)
        lintSetup(folder, loaded->catalog, lint);
    return lint;
}

CatalogLint lintOrganisationCatalog(const Catalog &base, const QString &file)
{
    return lintOf(loadExtension(base, file), base);
}

} // namespace portolan
