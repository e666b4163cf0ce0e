#include "catalog/organisationcatalog.h"

#include "catalog/catalogloading.h"
#include "catalog/partreaders.h"
#include "catalog/rulereader.h"

namespace portolan {

namespace {

constexpr int ownFormatVersion = 1;

// Entries of a sound catalogue are only named as the first that has an id, or passed over.
CatalogPlaces placesOf(const Catalog &base)
{
    const QString folder = QStringLiteral(":/catalog");
    CatalogPlaces places;
    places.folder = folder;
    const auto at = [&folder](QLatin1String file, QLatin1String list, qsizetype index) {
        return Place{folder + u'/' + file, 0, 0, jsonPointer(u'/' + list, index)};
    };
    qsizetype rule = -1;
    for (qsizetype i = 0; i < base.rules.size(); ++i) {
        const bool variant = i > 0 && base.rules.at(i).id == base.rules.at(i - 1).id;
        rule += variant ? 0 : 1;
        Place place = at(QLatin1String("rules.json"), QLatin1String("rules"), rule);
        if (variant)
            place.pointer += QLatin1String("/variants/0");
        places.rules.append(place);
    }
    for (const SourceDocument &document : base.documents) {
        const Place place{folder + QLatin1String("/documents ") + document.id, 0, 0, {}};
        places.documents.append(place);
        for (const DocumentTable &table : document.tables)
            places.rows.append(QList<Place>(table.rows.size(), place));
    }
    for (qsizetype i = 0; i < base.contradictions.size(); ++i) {
        const Place place =
            at(QLatin1String("contradictions.json"), QLatin1String("contradictions"), i);
        places.contradictions.append(place);
        places.sides.append(QList<Place>(base.contradictions.at(i).sides.size(), place));
    }
    for (qsizetype i = 0; i < base.products.size(); ++i)
        places.products.append(at(QLatin1String("products.json"), QLatin1String("products"), i));
    for (qsizetype i = 0; i < base.partnerProducts.size(); ++i)
        places.partnerProducts.append(
            at(QLatin1String("products.json"), QLatin1String("partnerProducts"), i));
    for (qsizetype i = 0; i < base.providers.size(); ++i)
        places.providers.append(at(QLatin1String("providers.json"), QLatin1String("providers"), i));
    for (qsizetype i = 0; i < base.endpoints.size(); ++i)
        places.endpoints.append(at(QLatin1String("endpoints.json"), QLatin1String("endpoints"), i));
    return places;
}

// Of another file, or one of a later version, nothing else is worth telling.
bool readHeader(FactReader &file)
{
    const QString format = file.text(u"format");
    if (format.isEmpty())
        return false;
    if (format != u"portolan-catalog") {
        file.fail(u"format", QT_TRANSLATE_NOOP("catalog", "“portolan-catalog” is expected"));
        return false;
    }
    const JsonValue *version = file.take(u"version", true);
    if (!version)
        return false;
    if (!version->isInteger() || version->toInteger() != ownFormatVersion) {
        file.fail(u"version", QT_TRANSLATE_NOOP("catalog", "version %1 is expected"),
                  {BilingualText::same(QString::number(ownFormatVersion))});
        return false;
    }
    return true;
}

void refuseTooMany(const FactReader &file, QStringView key, qsizetype count)
{
    if (count > maxOwnEntries)
        file.fail(key, QT_TRANSLATE_NOOP("catalog", "more than %1 entries"),
                  {BilingualText::same(QString::number(maxOwnEntries))});
}

Errors readOwn(const QString &name, LoadedCatalog &own)
{
    return readFacts(name, [&own](FactReader &file) {
        if (!readHeader(file)) {
            file.ignoreRest();
            return;
        }
        own.catalog.rules = readRules(file, own.places);
        own.catalog.documents = readDocuments(file, own.places);
        if (file.has(u"contradictions"))
            own.catalog.contradictions = readContradictions(file, own.places);
        refuseTooMany(file, u"rules", own.catalog.rules.size());
        refuseTooMany(file, u"documents", own.places.documents.size() + own.places.rows.size());
        refuseTooMany(file, u"contradictions", own.catalog.contradictions.size());
    });
}

} // namespace

Result<LoadedCatalog> loadExtension(const Catalog &base, const QString &file)
{
    LoadedCatalog own;
    const Errors errors = readOwn(file, own);
    if (!errors.isEmpty())
        return errors;
    LoadedCatalog whole{base, placesOf(base)};
    whole.catalog.rules.append(own.catalog.rules);
    whole.catalog.documents.append(own.catalog.documents);
    whole.catalog.contradictions.append(own.catalog.contradictions);
    whole.places.rules.append(own.places.rules);
    whole.places.documents.append(own.places.documents);
    whole.places.rows.append(own.places.rows);
    whole.places.contradictions.append(own.places.contradictions);
    whole.places.sides.append(own.places.sides);
    nameRowsOfRules(whole.catalog);
    const Errors faults = checkCatalog(whole.catalog, whole.places);
    if (!faults.isEmpty())
        return faults;
    return whole;
}

Result<Catalog> extendedCatalog(const Catalog &base, const QString &file)
{
    auto loaded = loadExtension(base, file);
    if (!loaded)
        return loaded.errors();
    return std::move(loaded->catalog);
}

} // namespace portolan
