#include "catalog/catalogchecks.h"

#include <QSet>

namespace portolan {

namespace {

class Checker
{
public:
    explicit Checker(const Catalog &catalog) : m_catalog(catalog) {}

    Errors check()
    {
        collectIds();
        for (const Rule &rule : m_catalog.rules)
            checkRule(rule);
        for (const SourceDocument &document : m_catalog.documents)
            checkDocument(document);
        for (const Contradiction &contradiction : m_catalog.contradictions) {
            for (const ContradictionSide &side : contradiction.sides)
                refer(contradiction.code, side.documents, m_documents);
        }
        for (const FindingText &finding : m_catalog.findings) {
            refer(finding.code, finding.references, m_documents);
            refer(finding.code, finding.products, m_products + m_partnerProducts);
            refer(finding.code, finding.providers, m_providers);
        }
        for (const Provider &provider : m_catalog.providers)
            refer(provider.id, provider.references, m_documents);
        checkProducts();
        checkVocabularies();
        return m_errors;
    }

private:
    void fail(const QString &where, const char *source, const QString &what)
    {
        m_errors.append(Error{
            ErrorKind::Input,
            {QStringLiteral("catalog"), 0, 0, {}},
            {"catalog", source, {BilingualText::same(where), BilingualText::same(what)}, -1}});
    }

    void refer(const QString &where, const QStringList &ids, const QSet<QString> &known)
    {
        for (const QString &id : ids) {
            if (!known.contains(id))
                fail(where, QT_TRANSLATE_NOOP("catalog", "%1 refers to “%2”, which does not exist"),
                     id);
        }
    }

    void note(QSet<QString> &ids, const QString &id)
    {
        if (ids.contains(id))
            fail(id, QT_TRANSLATE_NOOP("catalog", "the id “%2” stands twice"), id);
        ids.insert(id);
    }

    void collectIds()
    {
        // Variants of a rule follow it and share its id; a second rule of that name does not.
        for (qsizetype i = 0; i < m_catalog.rules.size(); ++i) {
            const QString &id = m_catalog.rules.at(i).id;
            if (i == 0 || m_catalog.rules.at(i - 1).id != id)
                note(m_rules, id);
        }
        for (const SourceDocument &document : m_catalog.documents) {
            note(m_documents, document.id);
            for (const DocumentTable &table : document.tables) {
                for (const DocumentRow &row : table.rows)
                    note(m_rows, row.flow.id);
            }
        }
        for (const Contradiction &contradiction : m_catalog.contradictions)
            note(m_contradictions, contradiction.code);
        for (const Product &product : m_catalog.products)
            note(m_products, product.id);
        for (const Product &product : m_catalog.partnerProducts)
            note(m_partnerProducts, product.id);
        for (const Provider &provider : m_catalog.providers)
            note(m_providers, provider.id);
    }

    void checkFlow(const FlowTemplate &flow)
    {
        refer(flow.id, flow.references, m_documents);
        refer(flow.id, flow.rows, m_rows);
        refer(flow.id, flow.contradictions, m_contradictions);
        refer(flow.id, flow.when.products, m_products);
        refer(flow.id, flow.when.farProducts, m_partnerProducts);
        refer(flow.id, flow.when.farProviders, m_providers);
        if (!flow.absentFarProduct.isEmpty())
            refer(flow.id, {flow.absentFarProduct}, m_partnerProducts);
        if (flow.from.isAny() && flow.to.isAny())
            fail(flow.id, QT_TRANSLATE_NOOP("catalog", "%1 joins Any with Any"), flow.id);
    }

    void checkRule(const Rule &rule)
    {
        checkFlow(rule);
        for (const QString &row : rule.rows)
            m_rowsOfRules.insert(row);
    }

    void checkDocument(const SourceDocument &document)
    {
        if (!document.product.isEmpty())
            refer(document.id, {document.product}, m_products);
        for (const DocumentTable &table : document.tables) {
            for (const DocumentRow &row : table.rows) {
                checkFlow(row.flow);
                refer(row.flow.id, row.rules, m_rules);
                if (!m_rowsOfRules.contains(row.flow.id))
                    fail(row.flow.id, QT_TRANSLATE_NOOP("catalog", "no rule stands for the row %1"),
                         {});
            }
        }
    }

    void checkProducts()
    {
        for (const Product &product : m_catalog.products) {
            if (!product.treatAs.isEmpty())
                refer(product.id, {product.treatAs}, m_products);
            refer(product.id, product.references, m_documents);
        }
        for (const Product &product : m_catalog.partnerProducts) {
            if (!product.treatAs.isEmpty())
                refer(product.id, {product.treatAs}, m_partnerProducts);
            refer(product.id, product.references, m_documents);
        }
    }

    void expect(const QList<QLatin1String> &ids, const QSet<QString> &known)
    {
        for (QLatin1String id : ids) {
            if (!known.contains(QString(id)))
                fail(QString(id), QT_TRANSLATE_NOOP("catalog", "“%1” is missing"), {});
        }
    }

    // What files may say must be known here.
    void checkVocabularies()
    {
        expect(productIds(), m_products);
        expect(partnerProductIds(), m_partnerProducts);
        expect(hostingProductIds(), m_partnerProducts);
        expect(publicImProviderIds(), m_providers);
        const QStringList ports = m_catalog.ports.keys();
        expect(portNames(), QSet<QString>(ports.cbegin(), ports.cend()));
    }

    const Catalog &m_catalog;
    Errors m_errors;
    QSet<QString> m_rules;
    QSet<QString> m_rows;
    QSet<QString> m_rowsOfRules;
    QSet<QString> m_documents;
    QSet<QString> m_contradictions;
    QSet<QString> m_products;
    QSet<QString> m_partnerProducts;
    QSet<QString> m_providers;
};

} // namespace

Errors checkCatalog(const Catalog &catalog)
{
    return Checker(catalog).check();
}

} // namespace portolan
