#include "base/jsonwriter.h"
#include "base/message.h"
#include "exchange/exporters.h"
#include "exchange/flowcolumns.h"
#include "exchange/flowrows.h"
#include "exchange/jsontext.h"
#include "exchange/setupjson.h"

#include <QSet>

namespace portolan {

namespace {

/// Writes the flows of a request as the flow JSON of the interfaces; with columns only those keys.
/// A row that joins several flows bears the keys of its first flow, and beside them `numbers`,
/// `ids` and at the joined end `nodes`, so that a reader of single flows still finds its keys.
class FlowJson
{
public:
    FlowJson(JsonWriter &json, ExportLanguage language, const QStringList &keys)
        : m_language(language), m_keys(keys.begin(), keys.end()), m_json(json)
    {
    }

    void write(const ExportRequest &request)
    {
        const FlowSet flows = filteredFlows(*request.flows, request.filter);
        m_json.beginObject();
        m_json.key(u"topology");
        writeTitle(m_json, flows.topology, m_language);
        m_json.member(u"product", flows.product);
        m_json.member(u"reading", nameOf(flows.reading));
        m_json.key(u"document");
        valueOrNull(flows.reading == Reading::Documented ? flows.document : QString());
        m_json.member(u"lang", exportLanguageName(m_language));
        m_json.key(u"flows");
        m_json.beginArray();
        for (const FlowRow &row : flowRows(flows, request.groupByRule))
            writeRow(row);
        m_json.endArray();
        if (request.setup) {
            for (const SetupTable which : valuesOf<SetupTable>())
                writeSetupTable(m_json, *request.setup, which, m_language);
        }
        m_json.endObject();
    }

    void writeRow(const FlowRow &row)
    {
        const Flow &flow = row.first();
        m_json.beginObject();
        writeIdentity(row);
        member("application", flow.application);
        member("security", flow.security);
        member("transport", nameOf(flow.transport));
        member("sourcePorts", flow.sourcePorts.toString());
        member("ports", flow.ports.toString());
        writeEnd(QStringLiteral("source"), row, &Flow::source);
        writeEnd(QStringLiteral("destination"), row, &Flow::destination);
        member("firewall", nameOf(flow.firewall));
        member("requirement", nameOf(flow.requirement));
        writeComment(flow);
        list("references", flow.references);
        list("rows", flow.rows);
        list("contradictions", flow.contradictions);
        if (wanted("because")) {
            writeReasons(QStringLiteral("because"), row, &Flow::because);
            // Beside what the interfaces promise, and only where several things each suffice.
            if (!flow.becauseAnyOf.isEmpty())
                writeReasons(QStringLiteral("becauseAnyOf"), row, &Flow::becauseAnyOf);
        }
        m_json.endObject();
    }

private:
    bool wanted(const char *key) const { return m_keys.contains(QLatin1String(key)); }

    void member(const char *key, const QString &text)
    {
        if (wanted(key))
            m_json.member(QString(QLatin1String(key)), text);
    }

    void list(const char *key, const QStringList &items)
    {
        if (wanted(key))
            writeStrings(m_json, QString(QLatin1String(key)), items);
    }

    void valueOrNull(const QString &text)
    {
        if (text.isEmpty())
            m_json.null();
        else
            m_json.value(text);
    }

    void writeIdentity(const FlowRow &row)
    {
        const Flow &flow = row.first();
        if (wanted("number")) {
            m_json.member(u"number", flow.number);
            if (row.isJoined()) {
                m_json.key(u"numbers");
                m_json.beginArray(JsonWriter::Layout::Inline);
                for (const Flow *one : row.flows)
                    m_json.value(one->number);
                m_json.endArray();
            }
        }
        member("id", flow.id.value);
        if (wanted("id") && row.isJoined()) {
            QStringList ids;
            for (const Flow *one : row.flows)
                ids.append(one->id.value);
            writeStrings(m_json, QStringLiteral("ids"), ids);
        }
        member("rule", flow.rule);
        member("scenario", nameOf(flow.scenario));
        member("role", nameOf(flow.role));
    }

    void writeComment(const Flow &flow)
    {
        if (!wanted("comment"))
            return;
        m_json.key(u"comment");
        writeText(m_json, flow.comment, m_language);
        // Only custom flows have one; it belongs to what the flow is for.
        if (!flow.justification.isEmpty()) {
            m_json.key(u"justification");
            writeText(m_json, flow.justification, m_language);
        }
    }

    void writeEnd(const QString &name, const FlowRow &row, FlowEnd Flow::*which)
    {
        const QString prefix = name + u'.';
        const auto has = [&](const char *key) {
            return m_keys.contains(prefix + QLatin1String(key));
        };
        if (!has("node") && !has("interface") && !has("label") && !has("addresses") &&
            !has("translatedAddresses"))
            return;
        const FlowEnd &end = row.first().*which;
        const bool joined = joinedEnd(row) == &end;
        m_json.key(name);
        m_json.beginObject();
        if (has("node"))
            writeNodes(row, which, joined);
        if (has("interface")) {
            m_json.key(u"interface");
            valueOrNull(end.interface == Interface::None ? QString()
                                                         : QString(nameOf(end.interface)));
        }
        if (has("label")) {
            m_json.key(u"label");
            writeText(m_json, joinedLabel(row, which), m_language);
        }
        if (has("addresses"))
            writeStrings(m_json, QStringLiteral("addresses"),
                         joinedList(row, which, &FlowEnd::addresses));
        if (has("translatedAddresses"))
            writeStrings(m_json, QStringLiteral("translatedAddresses"),
                         joinedList(row, which, &FlowEnd::translatedAddresses));
        m_json.endObject();
    }

    void writeNodes(const FlowRow &row, FlowEnd Flow::*which, bool joined)
    {
        m_json.key(u"node");
        valueOrNull((row.first().*which).node.value);
        if (!joined)
            return;
        QStringList nodes;
        for (const Flow *flow : row.flows)
            nodes.append((flow->*which).node.value);
        writeStrings(m_json, QStringLiteral("nodes"), nodes);
    }

    static QStringList joinedList(const FlowRow &row, FlowEnd Flow::*which,
                                  QStringList FlowEnd::*list)
    {
        QStringList items;
        for (const Flow *flow : row.flows)
            items += (flow->*which).*list;
        items.removeDuplicates();
        return items;
    }

    static BilingualText joinedLabel(const FlowRow &row, FlowEnd Flow::*which)
    {
        BilingualText label;
        QList<BilingualText> seen;
        for (const Flow *flow : row.flows) {
            const BilingualText &one = (flow->*which).label;
            if (seen.contains(one))
                continue;
            label = seen.isEmpty() ? one : label + BilingualText::same(QStringLiteral(", ")) + one;
            seen.append(one);
        }
        return label;
    }

    void writeReasons(const QString &key, const FlowRow &row, QList<Because> Flow::*reasons)
    {
        QList<Because> seen;
        m_json.key(key);
        m_json.beginArray();
        for (const Flow *flow : row.flows) {
            for (const Because &because : flow->*reasons) {
                if (seen.contains(because))
                    continue;
                seen.append(because);
                m_json.beginObject(JsonWriter::Layout::Inline);
                m_json.key(u"node");
                valueOrNull(because.node.value);
                m_json.member(u"key", because.key);
                m_json.member(u"value", because.value);
                m_json.endObject();
            }
        }
        m_json.endArray();
    }

    ExportLanguage m_language;
    QSet<QString> m_keys;
    JsonWriter &m_json;
};

Result<QByteArray> writeJson(const ExportRequest &request)
{
    JsonWriter json;
    FlowJson(json, request.language,
             request.columns.isEmpty() ? fullColumns() : plainColumns(request.columns))
        .write(request);
    return json.take();
}

} // namespace

void writeFlowObject(JsonWriter &json, const Flow &flow, ExportLanguage language)
{
    FlowJson(json, language, fullColumns()).writeRow({{&flow}});
}

ExportFormat jsonFormat()
{
    return {QStringLiteral("json"),
            ExportKind::Table,
            QStringLiteral("json"),
            phraseInBoth("exchange", QT_TRANSLATE_NOOP("exchange", "JSON data")),
            false,
            true,
            writeJson};
}

} // namespace portolan
