#include "catalog/catalog.h"

#include "catalog/catalogindex.h"
#include "catalog/negotiationreader.h"
#include "catalog/partreaders.h"
#include "catalog/rulereader.h"

#include <QDir>

namespace portolan {

namespace {

class CatalogReader
{
public:
    explicit CatalogReader(QString folder) : m_folder(std::move(folder))
    {
        m_places.folder = m_folder;
    }

    /// Everything with all tables, checked.
    Result<LoadedCatalog> readAll()
    {
        readParts();
        const QStringList files =
            QDir(m_folder + QStringLiteral("/documents"))
                .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            part(QStringLiteral("documents/") + file,
                 [&](FactReader &f) { m_catalog.documents.append(readDocuments(f, m_places)); });
        }
        nameRowsOfRules(m_catalog);
        if (m_errors.isEmpty())
            m_errors = checkCatalog(m_catalog, m_places) + checkNegotiation(m_catalog, m_folder);
        if (!m_errors.isEmpty())
            return m_errors;
        return LoadedCatalog{std::move(m_catalog), std::move(m_places)};
    }

    /// Everything but the tables; it was checked when the index was made.
    Result<Catalog> readIndexed()
    {
        readParts();
        m_errors.append(
            readCatalogIndex(m_folder, m_folder + QLatin1String("/index.json"), m_catalog));
        if (!m_errors.isEmpty())
            return m_errors;
        return std::move(m_catalog);
    }

private:
    void readParts()
    {
        part(QStringLiteral("terms.json"),
             [&](FactReader &f) { m_catalog.terms = readAllTerms(f); });
        part(QStringLiteral("ports.json"),
             [&](FactReader &f) { m_catalog.ports = readPortDefaults(f); });
        part(QStringLiteral("products.json"), [&](FactReader &f) {
            m_catalog.products = readProducts(f, u"products", m_places.products);
            m_catalog.partnerProducts =
                readProducts(f, u"partnerProducts", m_places.partnerProducts);
        });
        part(QStringLiteral("providers.json"),
             [&](FactReader &f) { m_catalog.providers = readProviders(f, m_places.providers); });
        part(QStringLiteral("endpoints.json"),
             [&](FactReader &f) { m_catalog.endpoints = readEndpoints(f, m_places); });
        part(QStringLiteral("contradictions.json"),
             [&](FactReader &f) { m_catalog.contradictions = readContradictions(f, m_places); });
        part(QStringLiteral("findings.json"),
             [&](FactReader &f) { m_catalog.findings = readFindingTexts(f, m_places); });
        part(QStringLiteral("xmpp-negotiation.json"),
             [&](FactReader &f) { m_catalog.xmppNegotiation = readNegotiation(f); });
        part(QStringLiteral("rules.json"),
             [&](FactReader &f) { m_catalog.rules = readRules(f, m_places); });
    }

    void part(const QString &name, const std::function<void(FactReader &)> &read)
    {
        m_errors.append(readFacts(m_folder + u'/' + name, read));
    }

    QString m_folder;
    Catalog m_catalog;
    CatalogPlaces m_places;
    Errors m_errors;
};

} // namespace

Result<LoadedCatalog> loadCatalog(const QString &folder)
{
    return CatalogReader(folder).readAll();
}

Result<Catalog> readCatalog(const QString &folder)
{
    auto loaded = loadCatalog(folder);
    if (!loaded)
        return loaded.errors();
    return std::move(loaded->catalog);
}

Result<Catalog> readIndexedCatalog(const QString &folder)
{
    return CatalogReader(folder).readIndexed();
}

} // namespace portolan
