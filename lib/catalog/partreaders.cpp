#include "catalog/partreaders.h"

#include "catalog/rulereader.h"

#include <algorithm>

namespace portolan {

template<> const QList<QLatin1String> &namesOf<Coverage>()
{
    static const QList<QLatin1String> names = {QLatin1String("complete"), QLatin1String("partial"),
                                               QLatin1String("derived")};
    return names;
}

template<> const QList<QLatin1String> &namesOf<Aspect>()
{
    static const QList<QLatin1String> names = {
        QLatin1String("presence"), QLatin1String("interface"), QLatin1String("ports"),
        QLatin1String("far-end"), QLatin1String("addresses")};
    return names;
}

QList<Product> readProducts(FactReader &file, QStringView key, QList<Place> &places)
{
    QList<Product> products;
    file.objects(key, true, [&](FactReader &reader) {
        Product product;
        product.id = reader.id(u"id");
        product.name = reader.both(u"name");
        product.coverage = reader.optionalWord(u"coverage", Coverage::Complete);
        product.treatAs = reader.optionalText(u"treatAs");
        product.endOfSupport = reader.optionalDate(u"endOfSupport");
        product.ended = reader.optionalDate(u"ended");
        reader.objects(u"changes", false, [&](FactReader &line) {
            product.changes.append({line.text(u"en"), line.text(u"ru")});
        });
        product.usersPerEdge = reader.optionalNumber(u"usersPerEdge");
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
        provider.id = reader.id(u"id");
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

namespace {

// The tables beside the flows that a contradiction can bear on; their names are keys of exports.
enum class OtherTable { Dns, Certificates, Cmdlets };

} // namespace

template<> const QList<QLatin1String> &namesOf<OtherTable>()
{
    static const QList<QLatin1String> names = {QLatin1String("dns"), QLatin1String("certificates"),
                                               QLatin1String("cmdlets")};
    return names;
}

namespace {

void readSides(FactReader &reader, Contradiction &contradiction, CatalogPlaces &places)
{
    reader.objects(u"sides", true, [&](FactReader &side) {
        contradiction.sides.append({side.optionalTexts(u"documents"), side.both(u"says")});
        places.sides.append(side.place());
    });
    if (contradiction.sides.size() < 2)
        reader.fail(u"sides", QT_TRANSLATE_NOOP("catalog", "a contradiction has two sides"));
    const bool named =
        std::any_of(contradiction.sides.cbegin(), contradiction.sides.cend(),
                    [](const ContradictionSide &side) { return !side.documents.isEmpty(); });
    if (!contradiction.sides.isEmpty() && !named)
        reader.fail(u"sides", QT_TRANSLATE_NOOP("catalog", "no side names a document"));
    const int followed = reader.optionalNumber(u"followedSide");
    if (followed > contradiction.sides.size())
        reader.fail(u"followedSide", QT_TRANSLATE_NOOP("catalog", "there is no such side"));
    contradiction.followedSide = followed - 1;
}

} // namespace

QList<Contradiction> readContradictions(FactReader &file, CatalogPlaces &places)
{
    QList<Contradiction> contradictions;
    file.objects(u"contradictions", true, [&](FactReader &reader) {
        Contradiction contradiction;
        contradiction.code = reader.id(u"code");
        contradiction.subject = reader.both(u"subject");
        readSides(reader, contradiction, places);
        contradiction.aspects = reader.optionalWords<Aspect>(u"aspects");
        contradiction.follow = reader.both(u"follow");
        contradiction.why = reader.both(u"why");
        contradiction.findings = reader.optionalTexts(u"findings");
        for (OtherTable table : reader.optionalWords<OtherTable>(u"tables"))
            contradiction.tables.append(QString(nameOf(table)));
        if (reader.has(u"touches"))
            contradiction.touches = readCondition(reader, u"touches");
        contradictions.append(contradiction);
        places.contradictions.append(reader.place());
    });
    return contradictions;
}

QList<Endpoint> readEndpoints(FactReader &file, CatalogPlaces &places)
{
    QList<Endpoint> endpoints;
    file.objects(u"endpoints", true, [&](FactReader &reader) {
        Endpoint endpoint;
        endpoint.id = reader.id(u"id");
        endpoint.name = reader.both(u"name");
        endpoint.addresses = reader.optionalTexts(u"addresses");
        endpoint.references = reader.optionalTexts(u"references");
        endpoints.append(endpoint);
        places.endpoints.append(reader.place());
    });
    return endpoints;
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

namespace {

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

} // namespace

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

} // namespace portolan
