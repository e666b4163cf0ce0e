#include "exchange/catalogjson.h"

#include "exchange/jsontext.h"

#include <QSet>

#include <algorithm>

namespace portolan {

namespace {

/// Writes catalogue entries; texts always in both languages.
class CatalogJson
{
public:
    explicit CatalogJson(const Catalog &catalog) : m_catalog(catalog) {}

    QByteArray write(const QList<const SourceDocument *> &documents, const QSet<QString> &rules,
                     const QSet<QString> &contradictions, bool whole)
    {
        m_json.beginObject();
        m_json.key(u"documents");
        m_json.beginArray();
        for (const SourceDocument *document : documents)
            write(*document);
        m_json.endArray();
        m_json.key(u"contradictions");
        m_json.beginArray();
        for (const Contradiction &contradiction : m_catalog.contradictions) {
            if (whole || contradictions.contains(contradiction.code))
                write(contradiction);
        }
        m_json.endArray();
        m_json.key(u"rules");
        m_json.beginArray();
        for (const Rule &rule : m_catalog.rules) {
            if (whole || rules.contains(rule.id))
                write(rule);
        }
        m_json.endArray();
        if (whole)
            productsAndProviders();
        m_json.endObject();
        return m_json.take();
    }

private:
    void bilingual(QStringView key, const BilingualText &text)
    {
        m_json.key(key);
        writeText(m_json, text, ExportLanguage::Both);
    }

    void productsAndProviders()
    {
        products(u"products", m_catalog.products);
        products(u"partnerProducts", m_catalog.partnerProducts);
        m_json.key(u"providers");
        m_json.beginArray();
        for (const Provider &provider : m_catalog.providers)
            write(provider);
        m_json.endArray();
    }

    void products(QStringView key, const QList<Product> &products)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const Product &product : products)
            write(product);
        m_json.endArray();
    }

    void numberOrNull(QStringView key, int number)
    {
        m_json.key(key);
        if (number > 0)
            m_json.value(number);
        else
            m_json.null();
    }

    void write(const Product &product)
    {
        m_json.beginObject();
        m_json.member(u"id", product.id);
        bilingual(u"name", product.name);
        m_json.member(u"coverage", nameOf(product.coverage));
        textOrNull(u"treatAs", product.treatAs);
        textOrNull(u"endOfSupport", product.endOfSupport.toString(Qt::ISODate));
        textOrNull(u"ended", product.ended.toString(Qt::ISODate));
        numberOrNull(u"usersPerEdge", product.usersPerEdge);
        m_json.key(u"changes");
        m_json.beginArray();
        for (const BilingualText &line : product.changes)
            writeText(m_json, line, ExportLanguage::Both);
        m_json.endArray();
        writeStrings(m_json, QStringLiteral("references"), product.references);
        m_json.endObject();
    }

    void write(const Provider &provider)
    {
        m_json.beginObject();
        m_json.member(u"id", provider.id);
        bilingual(u"name", provider.name);
        textOrNull(u"fqdn", provider.fqdn);
        textOrNull(u"ended", provider.ended.toString(Qt::ISODate));
        textOrNull(u"endedMainlandChina", provider.endedMainlandChina.toString(Qt::ISODate));
        m_json.member(u"audioVideo", provider.audioVideo);
        writeStrings(m_json, QStringLiteral("references"), provider.references);
        m_json.endObject();
    }

    // A document that covers no single product, or whose date is not known.
    void textOrNull(QStringView key, const QString &text)
    {
        m_json.key(key);
        if (text.isEmpty())
            m_json.null();
        else
            m_json.value(text);
    }

    void write(const SourceDocument &document)
    {
        m_json.beginObject();
        m_json.member(u"id", document.id);
        bilingual(u"title", document.title);
        textOrNull(u"product", document.product);
        textOrNull(u"date", document.date.toString(Qt::ISODate));
        writeTables(u"tables", document, false);
        // What was never printed stands apart, so that the tables are those of the document.
        if (std::any_of(document.tables.begin(), document.tables.end(),
                        [](const DocumentTable &table) { return table.derived; }))
            writeTables(u"derivedTables", document, true);
        m_json.endObject();
    }

    void writeTables(QStringView key, const SourceDocument &document, bool derived)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const DocumentTable &table : document.tables) {
            if (table.derived == derived)
                write(table);
        }
        m_json.endArray();
    }

    void cells(const char *key, const QStringList &english, const QStringList &russian)
    {
        m_json.key(QString(QLatin1String(key)));
        m_json.beginObject();
        writeStrings(m_json, QStringLiteral("en"), english);
        writeStrings(m_json, QStringLiteral("ru"), russian);
        m_json.endObject();
    }

    void write(const DocumentTable &table)
    {
        m_json.beginObject();
        bilingual(u"title", table.title);
        textOrNull(u"product", table.product);
        cells("columns", table.columnsEn, table.columnsRu);
        m_json.key(u"rows");
        m_json.beginArray();
        for (const DocumentRow &row : table.rows)
            write(row);
        m_json.endArray();
        m_json.endObject();
    }

    void write(const DocumentRow &row)
    {
        m_json.beginObject();
        m_json.member(u"row", row.row);
        cells("cells", row.cellsEn, row.cellsRu);
        protocol(row.flow);
        writeStrings(m_json, QStringLiteral("rules"), row.rules);
        writeStrings(m_json, QStringLiteral("contradictions"), row.flow.contradictions);
        m_json.member(u"derived", row.derived);
        m_json.member(u"withinZone", row.withinZone);
        m_json.endObject();
    }

    void protocol(const FlowTemplate &flow)
    {
        m_json.member(u"application", flow.application);
        m_json.member(u"security", flow.security);
        m_json.member(u"transport", nameOf(flow.transport));
        m_json.member(u"sourcePorts", portText(flow.sourcePorts));
        m_json.member(u"ports", portText(flow.ports));
        end(u"source", flow.from);
        end(u"destination", flow.to);
        m_json.member(u"firewall", nameOf(flow.firewall));
    }

    // A port that an Edge pool may set otherwise stands with its default.
    QString portText(const RulePorts &ports) const
    {
        return ports.setting.isEmpty() ? ports.fixed.toString()
                                       : m_catalog.ports.value(ports.setting).separate.toString();
    }

    void end(QStringView key, const RuleEnd &end)
    {
        QStringList types;
        for (const NodeType type : end.types)
            types.append(nameOf(type));
        m_json.key(key);
        m_json.beginObject();
        writeStrings(m_json, QStringLiteral("types"), types);
        textOrNull(u"endpoint", end.endpoint);
        m_json.key(u"interface");
        if (end.interface == Interface::None)
            m_json.null();
        else
            m_json.value(nameOf(end.interface));
        m_json.endObject();
    }

    void write(const Contradiction &contradiction)
    {
        m_json.beginObject();
        m_json.member(u"code", contradiction.code);
        bilingual(u"subject", contradiction.subject);
        m_json.key(u"sides");
        m_json.beginArray();
        for (const ContradictionSide &side : contradiction.sides) {
            m_json.beginObject();
            writeStrings(m_json, QStringLiteral("documents"), side.documents);
            bilingual(u"says", side.says);
            m_json.endObject();
        }
        m_json.endArray();
        bilingual(u"follow", contradiction.follow);
        bilingual(u"why", contradiction.why);
        numberOrNull(u"followedSide", contradiction.followedSide + 1); // from 1, as in its file
        writeStrings(m_json, QStringLiteral("findings"), contradiction.findings);
        writeStrings(m_json, QStringLiteral("tables"), contradiction.tables);
        m_json.endObject();
    }

    void write(const Rule &rule)
    {
        m_json.beginObject();
        m_json.member(u"id", rule.id);
        m_json.member(u"scenario", nameOf(rule.scenario));
        m_json.member(u"role", nameOf(rule.role));
        protocol(rule);
        m_json.member(u"requirement", nameOf(rule.requirement));
        bilingual(u"comment", rule.comment);
        writeStrings(m_json, QStringLiteral("references"), rule.references);
        writeStrings(m_json, QStringLiteral("rows"), rule.rows);
        writeStrings(m_json, QStringLiteral("contradictions"), rule.contradictions);
        m_json.endObject();
    }

    const Catalog &m_catalog;
    JsonWriter m_json;
};

} // namespace

QByteArray catalogJson(const Catalog &catalog, const QList<const SourceDocument *> &documents,
                       bool whole)
{
    QSet<QString> rules;
    QSet<QString> contradictions;
    for (const SourceDocument *document : documents) {
        for (const DocumentTable &table : document->tables) {
            for (const DocumentRow &row : table.rows) {
                for (const QString &rule : row.rules)
                    rules.insert(rule);
                for (const QString &code : row.flow.contradictions)
                    contradictions.insert(code);
            }
        }
    }
    return CatalogJson(catalog).write(documents, rules, contradictions, whole);
}

} // namespace portolan
