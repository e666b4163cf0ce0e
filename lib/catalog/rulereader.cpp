#include "catalog/rulereader.h"

namespace portolan {

template<> const QList<QLatin1String> &namesOf<FarRelation>()
{
    static const QList<QLatin1String> names = {
        QLatin1String("any-node"),           QLatin1String("next-hop"),
        QLatin1String("other-edge-pool"),    QLatin1String("same-edge-pool"),
        QLatin1String("central-management"), QLatin1String("xmpp-gateway")};
    return names;
}

template<> const QList<QLatin1String> &namesOf<BalancedAddresses>()
{
    static const QList<QLatin1String> names = {QLatin1String("nodes"), QLatin1String("virtual"),
                                               QLatin1String("both")};
    return names;
}

namespace {

// The other end of a flow is at "any", or at nodes of some types.
RuleEnd readEnd(FactReader &rule, QStringView key)
{
    RuleEnd end;
    const JsonValue *json = rule.take(key, true);
    if (!json || (json->isString() && json->toString() == u"any"))
        return end;
    FactReader reader(rule, *json, key);
    if (reader.has(u"endpoint")) {
        end.endpoint = reader.text(u"endpoint");
        reader.finish();
        return end;
    }
    end.types = reader.optionalWords<NodeType>(u"types");
    if (end.types.isEmpty())
        reader.fail(u"types", QT_TRANSLATE_NOOP("catalog", "the types of nodes are missing"));
    end.interface = reader.optionalWord<Interface>(u"interface", Interface::None);
    reader.finish();
    return end;
}

NodeDemand readDemand(FactReader &reader)
{
    NodeDemand demand;
    demand.types = reader.optionalWords<NodeType>(u"types");
    if (demand.types.isEmpty())
        reader.fail(u"types", QT_TRANSLATE_NOOP("catalog", "the types of nodes are missing"));
    demand.products = reader.optionalTexts(u"products");
    demand.providers = reader.optionalTexts(u"providers");
    demand.audioVideo = reader.optionalFlag(u"audioVideo");
    demand.directorySearch = reader.optionalFlag(u"directorySearch");
    return demand;
}

// What a condition asks of the topology and of the near node.
void readNearPredicates(FactReader &reader, Condition &when)
{
    when.allServices = reader.optionalWords<Service>(u"allServices");
    when.anyService = reader.optionalWords<Service>(u"anyService");
    when.somePoolHas = reader.optionalWords<Service>(u"somePoolHas");
    when.products = reader.optionalTexts(u"products");
    when.nat = reader.optionalFlag(u"nat");
    when.push = reader.optionalFlag(u"push");
    when.http = reader.optionalFlag(u"http");
    when.officeWebApps = reader.optionalFlag(u"officeWebApps");
    if (reader.has(u"loadBalancing"))
        when.loadBalancing = reader.word<LoadBalancing>(u"loadBalancing");
    if (reader.has(u"addressPlan"))
        when.addressPlan = reader.word<AddressPlan>(u"addressPlan");
    when.severalEdgePools = reader.optionalFlag(u"severalEdgePools");
    when.severalServers = reader.optionalFlag(u"severalServers");
    when.internalVirtual = reader.optionalFlag(u"internalVirtual");
    reader.objects(u"someNode", false,
                   [&](FactReader &demand) { when.someNode.append(readDemand(demand)); });
}

Condition readFullCondition(FactReader &reader)
{
    Condition when;
    readNearPredicates(reader, when);
    reader.objects(u"anyOf", false, [&](FactReader &alternative) {
        readNearPredicates(alternative, when.anyOf.emplaceBack());
    });
    if (const JsonValue *json = reader.take(u"whenFollowing", false)) {
        FactReader following(reader, *json, u"whenFollowing");
        for (const auto &[code, documents] : json->members())
            when.whenFollowing.insert(code, following.optionalTexts(code));
        following.finish();
    }
    when.farServices = reader.optionalWords<Service>(u"farServices");
    when.farProducts = reader.optionalTexts(u"farProducts");
    when.farProviders = reader.optionalTexts(u"farProviders");
    when.audioVideo = reader.optionalFlag(u"audioVideo");
    when.directorySearch = reader.optionalFlag(u"directorySearch");
    when.relation = reader.optionalWord<FarRelation>(u"relation", FarRelation::AnyNode);
    reader.finish();
    return when;
}

// A fixed list of ports, or "@NAME" for a port that each Edge pool may set.
RulePorts readRulePorts(FactReader &rule, QStringView key)
{
    RulePorts ports;
    const JsonValue *json = rule.take(key, true);
    if (!json)
        return ports;
    if (!json->toString().startsWith(u'@')) {
        ports.fixed = rule.ports(key);
        return ports;
    }
    ports.setting = json->toString().mid(1);
    for (QLatin1String name : portNames()) {
        if (ports.setting == name)
            return ports;
    }
    rule.fail(key, QT_TRANSLATE_NOOP("catalog", "“%1” is no port name of an Edge pool"),
              {BilingualText::same(ports.setting)});
    return ports;
}

// One mode for every product, or an object of modes by product.
QMap<QString, BalancedAddresses> readBalanced(FactReader &rule)
{
    QMap<QString, BalancedAddresses> balanced;
    const JsonValue *json = rule.take(u"balanced", false);
    if (!json)
        return balanced;
    if (json->isString()) {
        const auto mode = rule.optionalWord(u"balanced", BalancedAddresses::Nodes);
        for (QLatin1String product : productIds())
            balanced.insert(QString(product), mode);
        return balanced;
    }
    FactReader reader(rule, *json, u"balanced");
    for (QLatin1String product : productIds()) {
        const QString id = QString(product);
        if (reader.has(id))
            balanced.insert(id, reader.word<BalancedAddresses>(id));
    }
    reader.finish();
    return balanced;
}

// What rules and rows have in common.
FlowTemplate readFlow(FactReader &reader)
{
    FlowTemplate flow;
    flow.scenario = reader.word<Scenario>(u"scenario");
    flow.role = reader.word<Role>(u"role");
    flow.application = reader.text(u"application");
    flow.security = reader.text(u"security");
    flow.transport = reader.word<Transport>(u"transport");
    flow.sourcePorts = readRulePorts(reader, u"sourcePorts");
    flow.ports = readRulePorts(reader, u"ports");
    flow.from = readEnd(reader, u"from");
    flow.to = readEnd(reader, u"to");
    flow.firewall = reader.word<Firewall>(u"firewall");
    flow.when = readCondition(reader, u"when");
    flow.comment = reader.both(u"comment");
    flow.contradictions = reader.optionalTexts(u"contradictions");
    return flow;
}

Rule readVariant(FactReader &reader, const Rule &rule)
{
    Rule variant = rule;
    if (reader.has(u"sourcePorts"))
        variant.sourcePorts = readRulePorts(reader, u"sourcePorts");
    if (reader.has(u"ports"))
        variant.ports = readRulePorts(reader, u"ports");
    variant.when = readCondition(reader, u"when");
    variant.comment = reader.both(u"comment");
    variant.absentFarProduct.clear();
    return variant;
}

} // namespace

Condition readCondition(FactReader &reader, QStringView key)
{
    const JsonValue *json = reader.take(key, false);
    if (!json)
        return {};
    FactReader condition(reader, *json, key);
    return readFullCondition(condition);
}

QList<Rule> readRules(FactReader &file, CatalogPlaces &places)
{
    QList<Rule> rules;
    file.objects(u"rules", true, [&](FactReader &reader) {
        Rule rule = readFlow(reader);
        rule.id = reader.id(u"id");
        rule.requirement = reader.optionalWord(u"requirement", Requirement::Required);
        rule.absentFarProduct = reader.optionalText(u"absentFarProduct");
        rule.anyWhenAbsent = reader.optionalFlag(u"anyWhenAbsent").value_or(false);
        rule.balanced = readBalanced(reader);
        rule.references = reader.optionalTexts(u"references");
        if (rule.references.isEmpty())
            reader.fail(u"references", QT_TRANSLATE_NOOP("catalog", "a rule cites a document"));
        rules.append(rule);
        places.rules.append(reader.place());
        reader.objects(u"variants", false, [&](FactReader &variant) {
            rules.append(readVariant(variant, rule));
            places.rules.append(variant.place());
        });
    });
    return rules;
}

namespace {

DocumentRow readRow(FactReader &reader, const QString &document, qsizetype columns)
{
    DocumentRow row;
    row.row = reader.id(u"row");
    if (const JsonValue *json = reader.take(u"cells", true)) {
        FactReader cells(reader, *json, u"cells");
        row.cellsEn = cells.optionalTexts(u"en", Repeats::Allowed);
        row.cellsRu = cells.optionalTexts(u"ru", Repeats::Allowed);
        cells.finish();
        if (row.cellsEn.size() != columns || row.cellsRu.size() != columns)
            reader.fail(u"cells", QT_TRANSLATE_NOOP("catalog", "as many cells as columns are "
                                                               "expected, in both languages"));
    }
    row.transportPrinted = reader.optionalFlag(u"transportPrinted").value_or(true);
    row.derived = reader.optionalFlag(u"derived").value_or(false);
    row.withinZone = reader.optionalFlag(u"withinZone").value_or(false);
    row.flow = readFlow(reader);
    row.flow.balanced = readBalanced(reader);
    row.flow.id = document + u'/' + row.row;
    row.flow.references = {document};
    row.flow.rows = {row.flow.id};
    row.rules = reader.optionalTexts(u"rules");
    return row;
}

DocumentTable readTable(FactReader &reader, const QString &document, CatalogPlaces &places)
{
    DocumentTable table;
    table.title = reader.both(u"title");
    table.product = reader.optionalText(u"product");
    table.derived = reader.optionalFlag(u"derived").value_or(false);
    if (const JsonValue *json = reader.take(u"columns", true)) {
        FactReader columns(reader, *json, u"columns");
        table.columnsEn = columns.optionalTexts(u"en");
        table.columnsRu = columns.optionalTexts(u"ru");
        columns.finish();
    }
    reader.objects(u"rows", true, [&](FactReader &row) {
        table.rows.append(readRow(row, document, table.columnsEn.size()));
        table.rows.last().derived = table.rows.last().derived || table.derived;
        places.rows.append(row.place());
    });
    return table;
}

} // namespace

SourceDocument readDocumentHead(FactReader &reader)
{
    SourceDocument document;
    document.id = reader.id(u"id");
    document.title = reader.both(u"title");
    if (reader.has(u"note"))
        document.note = reader.both(u"note");
    document.product = reader.optionalText(u"product");
    document.date = reader.optionalDate(u"date");
    document.topic = reader.text(u"topic");
    return document;
}

QList<SourceDocument> readDocuments(FactReader &file, CatalogPlaces &places)
{
    QList<SourceDocument> documents;
    file.objects(u"documents", true, [&](FactReader &reader) {
        SourceDocument document = readDocumentHead(reader);
        reader.objects(u"tables", true, [&](FactReader &table) {
            document.tables.append(readTable(table, document.id, places));
        });
        documents.append(document);
        places.documents.append(reader.place());
    });
    return documents;
}

void nameRowsOfRules(Catalog &catalog)
{
    QHash<QString, QStringList> rows;
    for (const SourceDocument &document : std::as_const(catalog.documents)) {
        for (const DocumentTable &table : document.tables) {
            for (const DocumentRow &row : table.rows) {
                if (row.derived)
                    continue;
                for (const QString &rule : row.rules)
                    rows[rule].append(row.flow.id);
            }
        }
    }
    for (Rule &rule : catalog.rules)
        rule.rows = rows.value(rule.id);
}

} // namespace portolan
