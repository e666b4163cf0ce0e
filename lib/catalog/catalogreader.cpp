#include "catalog/catalog.h"

#include "catalog/catalogchecks.h"
#include "catalog/negotiationreader.h"
#include "catalog/rulereader.h"

#include <QDebug>
#include <QDir>

namespace portolan {

template<> const QList<QLatin1String> &namesOf<Coverage>()
{
    static const QList<QLatin1String> names = {QLatin1String("complete"), QLatin1String("partial"),
                                               QLatin1String("derived")};
    return names;
}

namespace {

QList<Product> readProducts(FactReader &file, QStringView key, QList<Place> &places)
{
    QList<Product> products;
    file.objects(key, true, [&](FactReader &reader) {
        Product product;
        product.id = reader.text(u"id");
        product.name = reader.both(u"name");
        product.coverage = reader.optionalWord(u"coverage", Coverage::Complete);
        product.treatAs = reader.optionalText(u"treatAs");
        product.endOfSupport = reader.optionalDate(u"endOfSupport");
        product.references = reader.optionalTexts(u"references");
        products.append(product);
        places.append(reader.place());
    });
    return products;
}

QList<Provider> readProviders(FactReader &file, QList<Place> &places)
{
    QList<Provider> providers;
    file.objects(u"providers", true, [&](FactReader &reader) {
        Provider provider;
        provider.id = reader.text(u"id");
        provider.name = reader.both(u"name");
        provider.fqdn = reader.optionalText(u"fqdn");
        provider.ended = reader.optionalDate(u"ended");
        provider.endedMainlandChina = reader.optionalDate(u"endedMainlandChina");
        provider.audioVideo = reader.optionalFlag(u"audioVideo").value_or(false);
        provider.references = reader.optionalTexts(u"references");
        providers.append(provider);
        places.append(reader.place());
    });
    return providers;
}

QList<Contradiction> readContradictions(FactReader &file, CatalogPlaces &places)
{
    QList<Contradiction> contradictions;
    file.objects(u"contradictions", true, [&](FactReader &reader) {
        Contradiction contradiction;
        contradiction.code = reader.text(u"code");
        contradiction.subject = reader.both(u"subject");
        reader.objects(u"sides", true, [&](FactReader &side) {
            contradiction.sides.append({side.optionalTexts(u"documents"), side.both(u"says")});
            places.sides.append(side.place());
        });
        if (contradiction.sides.size() < 2)
            reader.fail(u"sides", QT_TRANSLATE_NOOP("catalog", "a contradiction has two sides"));
        contradiction.follow = reader.both(u"follow");
        contradiction.why = reader.both(u"why");
        contradictions.append(contradiction);
        places.contradictions.append(reader.place());
    });
    return contradictions;
}

QMap<QString, PortDefault> readPortDefaults(FactReader &file)
{
    QMap<QString, PortDefault> ports;
    file.objects(u"ports", true, [&](FactReader &reader) {
        const QString name = reader.text(u"name");
        if (ports.contains(name))
            reader.fail(u"name", QT_TRANSLATE_NOOP("catalog", "the entry stands twice"));
        PortDefault &port = ports[name];
        port.separate = reader.ports(u"separate");
        port.shared = reader.ports(u"shared");
        port.label = reader.both(u"label");
    });
    return ports;
}

QMap<QString, FindingText> readFindingTexts(FactReader &file, CatalogPlaces &places)
{
    QMap<QString, FindingText> findings;
    file.objects(u"findings", true, [&](FactReader &reader) {
        FindingText text;
        text.code = reader.text(u"code");
        text.severity = reader.word<Severity>(u"severity");
        text.message = reader.both(u"message");
        text.remedy = reader.both(u"remedy");
        text.references = reader.optionalTexts(u"references");
        text.products = reader.optionalTexts(u"products");
        text.providers = reader.optionalTexts(u"providers");
        text.names = reader.optionalTexts(u"names");
        text.limit = reader.optionalNumber(u"limit");
        text.since = reader.optionalDate(u"since");
        if (reader.has(u"fix"))
            text.fix = reader.both(u"fix");
        if (findings.contains(text.code))
            reader.fail(u"code", QT_TRANSLATE_NOOP("catalog", "the entry stands twice"));
        findings.insert(text.code, text);
        places.findings.insert(text.code, reader.place());
    });
    return findings;
}

// One text for every word of a vocabulary; words that nobody reads ("no interface") may lack one.
template<class T> QMap<T, BilingualText> readTerms(FactReader &file, QStringView key)
{
    QMap<T, BilingualText> terms;
    const JsonValue *json = file.take(key, true);
    if (!json)
        return terms;
    FactReader reader(file, *json, key);
    for (T word : valuesOf<T>()) {
        const QLatin1String name = nameOf(word);
        if (!name.isEmpty())
            terms.insert(word, reader.both(QString(name)));
    }
    reader.finish();
    return terms;
}

QMap<QString, BilingualText> readWords(FactReader &file, QStringView key)
{
    QMap<QString, BilingualText> words;
    const JsonValue *json = file.take(key, true);
    if (!json)
        return words;
    FactReader reader(file, *json, key);
    for (const auto &[name, text] : json->members())
        words.insert(name, reader.both(name));
    reader.finish();
    return words;
}

Terms readAllTerms(FactReader &file)
{
    Terms terms;
    terms.nodeTypes = readTerms<NodeType>(file, u"nodeTypes");
    terms.nodeTypesPlural = readTerms<NodeType>(file, u"nodeTypesPlural");
    terms.services = readTerms<Service>(file, u"services");
    terms.interfaces = readTerms<Interface>(file, u"interfaces");
    terms.interfacesShort = readTerms<Interface>(file, u"interfacesShort");
    terms.scenarios = readTerms<Scenario>(file, u"scenarios");
    terms.roles = readTerms<Role>(file, u"roles");
    terms.firewalls = readTerms<Firewall>(file, u"firewalls");
    terms.requirements = readTerms<Requirement>(file, u"requirements");
    terms.applications = readWords(file, u"applications");
    terms.anyInternet = file.both(u"anyInternet");
    terms.anyInternal = file.both(u"anyInternal");
    terms.words = readWords(file, u"words");
    return terms;
}

class CatalogReader
{
public:
    explicit CatalogReader(QString folder) : m_folder(std::move(folder))
    {
        m_places.folder = m_folder;
    }

    Result<Catalog> read()
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
        part(QStringLiteral("contradictions.json"),
             [&](FactReader &f) { m_catalog.contradictions = readContradictions(f, m_places); });
        part(QStringLiteral("findings.json"),
             [&](FactReader &f) { m_catalog.findings = readFindingTexts(f, m_places); });
        part(QStringLiteral("xmpp-negotiation.json"),
             [&](FactReader &f) { m_catalog.xmppNegotiation = readNegotiation(f); });
        part(QStringLiteral("rules.json"),
             [&](FactReader &f) { m_catalog.rules = readRules(f, m_places); });
        const QStringList files =
            QDir(m_folder + QStringLiteral("/documents"))
                .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            part(QStringLiteral("documents/") + file,
                 [&](FactReader &f) { m_catalog.documents.append(readDocuments(f, m_places)); });
        }
        if (m_errors.isEmpty())
            m_errors = checkCatalog(m_catalog, m_places) + checkNegotiation(m_catalog, m_folder);
        if (!m_errors.isEmpty())
            return m_errors;
        return std::move(m_catalog);
    }

private:
    void part(const QString &name, const std::function<void(FactReader &)> &read)
    {
        const auto json = readJsonFile(m_folder + u'/' + name);
        if (!json.ok()) {
            m_errors.append(json.errors());
            return;
        }
        FactErrors errors{m_folder + u'/' + name, {}};
        FactReader reader(errors, *json);
        read(reader);
        reader.finish();
        m_errors.append(errors.errors);
    }

    QString m_folder;
    Catalog m_catalog;
    CatalogPlaces m_places;
    Errors m_errors;
};

} // namespace

Result<Catalog> readCatalog(const QString &folder)
{
    return CatalogReader(folder).read();
}

const Catalog &builtInCatalog()
{
    static const Catalog catalog = [] {
        auto read = readCatalog(QStringLiteral(":/catalog"));
        if (!read.ok()) {
            for (const Error &error : read.errors()) {
                qCritical().noquote() << error.place.file << error.place.pointer
                                      << error.message.in(Language::English);
            }
            qFatal("the built-in catalogue is broken");
        }
        return std::move(read).value();
    }();
    return catalog;
}

} // namespace portolan
