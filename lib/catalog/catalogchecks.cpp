#include "catalog/catalogchecks.h"

#include "base/json.h"

#include <QSet>

namespace portolan {

namespace {

// The place of what stands BELOW ("/when/products") an entry.
Place placeBelow(Place place, QLatin1String below)
{
    place.pointer += below;
    return place;
}

// The ids of one kind, with the place of the first that has each.
using Ids = QHash<QString, Place>;

class Checker
{
public:
    Checker(const Catalog &catalog, const CatalogPlaces &places)
        : m_catalog(catalog), m_places(places)
    {
    }

    Errors check()
    {
        collectIds();
        checkRules();
        checkDocuments();
        checkContradictions();
        for (const FindingText &finding : m_catalog.findings)
            checkFinding(finding, m_places.findings.value(finding.code));
        for (qsizetype i = 0; i < m_catalog.providers.size(); ++i) {
            const Provider &provider = m_catalog.providers.at(i);
            refer(provider.id, provider.references, m_documents, m_places.providers.at(i),
                  QLatin1String("/references"));
        }
        for (qsizetype i = 0; i < m_catalog.endpoints.size(); ++i) {
            const Endpoint &endpoint = m_catalog.endpoints.at(i);
            refer(endpoint.id, endpoint.references, m_documents, m_places.endpoints.at(i),
                  QLatin1String("/references"));
        }
        checkProducts(m_catalog.products, m_products, m_places.products);
        checkProducts(m_catalog.partnerProducts, m_partnerProducts, m_places.partnerProducts);
        checkVocabularies();
        return m_errors;
    }

private:
    void fail(const Place &place, const QString &where, const char *source, const QString &what)
    {
        m_errors.append(Error{
            ErrorKind::Input,
            place,
            {"catalog", source, {BilingualText::same(where), BilingualText::same(what)}, -1}});
    }

    void referOnce(const QString &where, const QString &id, const Ids &known, const Place &place)
    {
        if (!known.contains(id))
            fail(place, where,
                 QT_TRANSLATE_NOOP("catalog", "%1 refers to “%2”, which does not exist"), id);
    }

    // IDS stand in a list BELOW the entry, which is at PLACE.
    void refer(const QString &where, const QStringList &ids, const Ids &known, const Place &place,
               QLatin1String below)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            Place item = placeBelow(place, below);
            item.pointer = jsonPointer(item.pointer, i);
            referOnce(where, ids.at(i), known, item);
        }
    }

    void note(Ids &ids, const QString &id, const Place &place,
              QLatin1String key = QLatin1String("/id"))
    {
        if (ids.contains(id)) {
            const Place &first = *ids.constFind(id);
            fail(placeBelow(place, key), id,
                 QT_TRANSLATE_NOOP("catalog", "the id “%1” stands twice, first at %2"),
                 first.file + u' ' + first.pointer);
            return;
        }
        ids.insert(id, place);
    }

    // A variant shares its rule's id, and so would a second rule by mistake: only the place tells.
    bool isVariant(qsizetype rule) const
    {
        return m_places.rules.at(rule).pointer.contains(QLatin1String("/variants/"));
    }

    void collectIds()
    {
        for (qsizetype i = 0; i < m_catalog.rules.size(); ++i) {
            if (!isVariant(i))
                note(m_rules, m_catalog.rules.at(i).id, m_places.rules.at(i));
        }
        auto row = m_places.rows.cbegin();
        for (qsizetype i = 0; i < m_catalog.documents.size(); ++i) {
            note(m_documents, m_catalog.documents.at(i).id, m_places.documents.at(i));
            for (const DocumentTable &table : m_catalog.documents.at(i).tables) {
                for (const DocumentRow &documented : table.rows)
                    note(m_rows, documented.flow.id, *row++, QLatin1String("/row"));
            }
        }
        for (qsizetype i = 0; i < m_catalog.contradictions.size(); ++i)
            note(m_contradictions, m_catalog.contradictions.at(i).code,
                 m_places.contradictions.at(i), QLatin1String("/code"));
        for (qsizetype i = 0; i < m_catalog.products.size(); ++i)
            note(m_products, m_catalog.products.at(i).id, m_places.products.at(i));
        for (qsizetype i = 0; i < m_catalog.partnerProducts.size(); ++i)
            note(m_partnerProducts, m_catalog.partnerProducts.at(i).id,
                 m_places.partnerProducts.at(i));
        for (qsizetype i = 0; i < m_catalog.providers.size(); ++i)
            note(m_providers, m_catalog.providers.at(i).id, m_places.providers.at(i));
        for (qsizetype i = 0; i < m_catalog.endpoints.size(); ++i)
            note(m_endpoints, m_catalog.endpoints.at(i).id, m_places.endpoints.at(i));
    }

    void checkCondition(const QString &where, const Condition &when, const Place &place)
    {
        refer(where, when.products, m_products, place, QLatin1String("/products"));
        refer(where, when.farProducts, m_partnerProducts, place, QLatin1String("/farProducts"));
        refer(where, when.farProviders, m_providers, place, QLatin1String("/farProviders"));
        checkDemands(where, when, place);
        for (qsizetype i = 0; i < when.anyOf.size(); ++i) {
            Place alternative = placeBelow(place, QLatin1String("/anyOf"));
            alternative.pointer = jsonPointer(alternative.pointer, i);
            refer(where, when.anyOf.at(i).products, m_products, alternative,
                  QLatin1String("/products"));
            checkDemands(where, when.anyOf.at(i), alternative);
        }
        for (auto it = when.whenFollowing.cbegin(); it != when.whenFollowing.cend(); ++it) {
            Place following = placeBelow(place, QLatin1String("/whenFollowing"));
            following.pointer = jsonPointer(following.pointer, it.key());
            referOnce(where, it.key(), m_contradictions, following);
            refer(where, it.value(), m_documents, following, QLatin1String(""));
        }
    }

    // PLACE: of the condition.
    void checkDemands(const QString &where, const Condition &when, const Place &place)
    {
        for (qsizetype i = 0; i < when.someNode.size(); ++i) {
            Place demand = placeBelow(place, QLatin1String("/someNode"));
            demand.pointer = jsonPointer(demand.pointer, i);
            refer(where, when.someNode.at(i).products, m_partnerProducts, demand,
                  QLatin1String("/products"));
            refer(where, when.someNode.at(i).providers, m_providers, demand,
                  QLatin1String("/providers"));
        }
    }

    void checkEnd(const QString &where, const RuleEnd &end, const Place &place, QLatin1String below)
    {
        if (!end.endpoint.isEmpty())
            referOnce(where, end.endpoint, m_endpoints, placeBelow(place, below));
    }

    void checkFlow(const FlowTemplate &flow, const Place &place)
    {
        checkCondition(flow.id, flow.when, placeBelow(place, QLatin1String("/when")));
        refer(flow.id, flow.contradictions, m_contradictions, place,
              QLatin1String("/contradictions"));
        checkEnd(flow.id, flow.from, place, QLatin1String("/from/endpoint"));
        checkEnd(flow.id, flow.to, place, QLatin1String("/to/endpoint"));
        if (flow.from.isAny() && flow.to.isAny())
            fail(place, flow.id, QT_TRANSLATE_NOOP("catalog", "%1 joins Any with Any"), flow.id);
    }

    void checkRules()
    {
        for (qsizetype i = 0; i < m_catalog.rules.size(); ++i) {
            const Rule &rule = m_catalog.rules.at(i);
            const Place &place = m_places.rules.at(i);
            if (isVariant(i)) { // all else is its rule's
                checkCondition(rule.id, rule.when, placeBelow(place, QLatin1String("/when")));
                continue;
            }
            checkFlow(rule, place);
            refer(rule.id, rule.references, m_documents, place, QLatin1String("/references"));
            if (!rule.absentFarProduct.isEmpty())
                referOnce(rule.id, rule.absentFarProduct, m_partnerProducts,
                          placeBelow(place, QLatin1String("/absentFarProduct")));
        }
    }

    void checkDocuments()
    {
        auto place = m_places.rows.cbegin();
        for (qsizetype i = 0; i < m_catalog.documents.size(); ++i) {
            const SourceDocument &document = m_catalog.documents.at(i);
            if (!document.product.isEmpty())
                referOnce(document.id, document.product, m_products,
                          placeBelow(m_places.documents.at(i), QLatin1String("/product")));
            for (const DocumentTable &table : document.tables) {
                for (const DocumentRow &row : table.rows)
                    checkRow(row, *place++);
            }
        }
    }

    void checkRow(const DocumentRow &row, const Place &place)
    {
        checkFlow(row.flow, place);
        refer(row.flow.id, row.rules, m_rules, place, QLatin1String("/rules"));
        if (row.rules.isEmpty() && !row.derived && !row.withinZone)
            fail(placeBelow(place, QLatin1String("/rules")), row.flow.id,
                 QT_TRANSLATE_NOOP("catalog", "no rule stands for the row %1"), {});
    }

    void checkContradictions()
    {
        Ids findings;
        for (auto text = m_catalog.findings.cbegin(); text != m_catalog.findings.cend(); ++text)
            findings.insert(text.key(), {});
        auto side = m_places.sides.cbegin();
        for (qsizetype i = 0; i < m_catalog.contradictions.size(); ++i) {
            const Contradiction &contradiction = m_catalog.contradictions.at(i);
            const Place &place = m_places.contradictions.at(i);
            for (const ContradictionSide &one : contradiction.sides)
                refer(contradiction.code, one.documents, m_documents, *side++,
                      QLatin1String("/documents"));
            refer(contradiction.code, contradiction.findings, findings, place,
                  QLatin1String("/findings"));
            if (contradiction.touches)
                checkCondition(contradiction.code, *contradiction.touches,
                               placeBelow(place, QLatin1String("/touches")));
        }
    }

    void checkFinding(const FindingText &finding, const Place &place)
    {
        refer(finding.code, finding.references, m_documents, place, QLatin1String("/references"));
        Ids products = m_products;
        products.insert(m_partnerProducts);
        refer(finding.code, finding.products, products, place, QLatin1String("/products"));
        refer(finding.code, finding.providers, m_providers, place, QLatin1String("/providers"));
    }

    void checkProducts(const QList<Product> &products, const Ids &known, const QList<Place> &places)
    {
        for (qsizetype i = 0; i < products.size(); ++i) {
            const Product &product = products.at(i);
            if (!product.treatAs.isEmpty())
                referOnce(product.id, product.treatAs, known,
                          placeBelow(places.at(i), QLatin1String("/treatAs")));
            refer(product.id, product.references, m_documents, places.at(i),
                  QLatin1String("/references"));
        }
    }

    void expect(const QList<QLatin1String> &ids, const Ids &known, const char *file,
                const char *pointer)
    {
        const Place place{m_places.folder + u'/' + QLatin1String(file), 0, 0,
                          QString(QLatin1String(pointer))};
        for (QLatin1String id : ids) {
            if (!known.contains(QString(id)))
                fail(place, QString(id), QT_TRANSLATE_NOOP("catalog", "“%1” is missing"), {});
        }
    }

    // What topology files may say must be known here.
    void checkVocabularies()
    {
        expect(productIds(), m_products, "products.json", "/products");
        expect(partnerProductIds(), m_partnerProducts, "products.json", "/partnerProducts");
        expect(hostingProductIds(), m_partnerProducts, "products.json", "/partnerProducts");
        expect(publicImProviderIds(), m_providers, "providers.json", "/providers");
        Ids ports;
        for (auto port = m_catalog.ports.cbegin(); port != m_catalog.ports.cend(); ++port)
            ports.insert(port.key(), {});
        expect(portNames(), ports, "ports.json", "/ports");
    }

    const Catalog &m_catalog;
    const CatalogPlaces &m_places;
    Errors m_errors;
    Ids m_rules;
    Ids m_rows;
    Ids m_documents;
    Ids m_contradictions;
    Ids m_products;
    Ids m_partnerProducts;
    Ids m_providers;
    Ids m_endpoints;
};

} // namespace

Errors checkCatalog(const Catalog &catalog, const CatalogPlaces &places)
{
    return Checker(catalog, places).check();
}

Errors unusedDocuments(const Catalog &catalog, const CatalogPlaces &places, qsizetype first)
{
    QSet<QString> named;
    const auto name = [&named](const QStringList &ids) {
        for (const QString &id : ids)
            named.insert(id);
    };
    for (const Rule &rule : catalog.rules)
        name(rule.references);
    for (const Contradiction &contradiction : catalog.contradictions) {
        for (const ContradictionSide &side : contradiction.sides)
            name(side.documents);
    }
    for (const FindingText &finding : catalog.findings)
        name(finding.references);
    for (const Product &product : catalog.products)
        name(product.references);
    for (const Product &product : catalog.partnerProducts)
        name(product.references);
    for (const Provider &provider : catalog.providers)
        name(provider.references);
    for (const Endpoint &endpoint : catalog.endpoints)
        name(endpoint.references);
    Errors unused;
    for (qsizetype i = first; i < catalog.documents.size(); ++i) {
        const SourceDocument &document = catalog.documents.at(i);
        if (!document.tables.isEmpty() || named.contains(document.id))
            continue;
        unused.append(Error{ErrorKind::Input,
                            places.documents.at(i),
                            {"catalog",
                             QT_TRANSLATE_NOOP("catalog", "nothing refers to the document %1"),
                             {BilingualText::same(document.id)},
                             -1}});
    }
    return unused;
}

} // namespace portolan
