#include "base/message.h"
#include "exchange/consoletext.h"
#include "exchange/jsontext.h"
#include "exchange/table.h"
#include "flows/explainflow.h"
#include "flows/flowtext.h"

namespace portolan {

namespace {

constexpr int lineWidth = 92;

BilingualText worded(const char *source, const QList<BilingualText> &arguments = {})
{
    return filledIn(phraseInBoth("exchange", source), arguments);
}

BilingualText plain(const QString &text)
{
    return BilingualText::same(text);
}

/// What one firewall must let through: addresses on one side of a translation.
struct Permit
{
    QStringList from;
    QStringList to;
};

Permit permitNextToHosts(const Flow &flow)
{
    return {flow.source.addresses, flow.destination.addresses};
}

Permit permitBeyondTranslation(const Flow &flow)
{
    const auto beyond = [](const FlowEnd &end) {
        return end.translatedAddresses.isEmpty() ? end.addresses : end.translatedAddresses;
    };
    return {beyond(flow.source), beyond(flow.destination)};
}

bool isTranslated(const Flow &flow)
{
    return !flow.source.translatedAddresses.isEmpty() ||
           !flow.destination.translatedAddresses.isEmpty();
}

QString firewallName(const Topology &topology, Firewall firewall)
{
    return firewall == Firewall::External ? topology.externalFirewallName
                                          : topology.internalFirewallName;
}

/// Writes an explanation for a person, in one language.
class ExplanationText
{
public:
    ExplanationText(const FlowExplanation &explanation, const Topology &topology,
                    const Catalog &catalog, Language language)
        : m_explanation(explanation), m_topology(topology), m_catalog(catalog), m_language(language)
    {
    }

    QString write()
    {
        if (m_explanation.flow)
            writeFlow(*m_explanation.flow);
        else
            writeAbsence();
        writeConditions();
        if (m_explanation.flow)
            writeFirewalls(*m_explanation.flow);
        writeContradictions();
        writeRows();
        writeSources();
        return m_text;
    }

private:
    void line(const BilingualText &text, int indent = 0, const QString &mark = {})
    {
        const QString first = QString(indent, u' ') + mark;
        const QString rest = QString(first.size(), u' ');
        const QStringList lines = wrappedLines(isolatedText(printableText(text.in(m_language))),
                                               lineWidth - int(first.size()));
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_text += (i == 0 ? first : rest) + lines.at(i) + u'\n';
    }

    void heading(const char *source)
    {
        m_text += u'\n';
        line(worded(source));
    }

    void writeFlow(const Flow &flow)
    {
        line(plain(flowNumberText(flow.number) + QLatin1String("  ") + flow.id.value));
        line(flowSentence(flow, m_catalog));
        const BilingualText requirement = m_catalog.terms.requirements.value(flow.requirement);
        line(worded(QT_TRANSLATE_NOOP("exchange", "%1; scenario: %2; role: %3."),
                    {requirement, m_catalog.terms.scenarios.value(flow.scenario),
                     m_catalog.terms.roles.value(flow.role)}));
        if (!flow.justification.isEmpty())
            line(flow.justification);
    }

    void writeAbsence()
    {
        line(plain(m_explanation.id.value));
        if (!m_explanation.isSuppressed) {
            line(worded(QT_TRANSLATE_NOOP("exchange", "This topology does not have the flow. What "
                                                      "is not met is marked with ✗.")));
            return;
        }
        line(worded(QT_TRANSLATE_NOOP("exchange", "The topology suppresses the flow.")));
        if (!m_explanation.suppressedReason.isEmpty())
            line(worded(QT_TRANSLATE_NOOP("exchange", "Reason: %1"),
                        {m_explanation.suppressedReason}));
    }

    void writeConditions()
    {
        if (m_explanation.conditions.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("exchange", "Conditions"));
        for (const ConditionLine &condition : m_explanation.conditions)
            line(condition.text, 2,
                 condition.holds.value_or(true) ? QStringLiteral("✓ ") : QStringLiteral("✗ "));
    }

    BilingualText addresses(const QStringList &list) const
    {
        return list.isEmpty() ? worded(QT_TRANSLATE_NOOP("exchange", "any address"))
                              : plain(list.join(QLatin1String(", ")));
    }

    BilingualText ports(const PortSet &ports) const
    {
        return ports.isAny() ? worded(QT_TRANSLATE_NOOP("exchange", "any"))
                             : plain(ports.toString());
    }

    void permit(const Permit &permit, const Flow &flow, int indent)
    {
        line(worded(QT_TRANSLATE_NOOP("exchange", "permit %1 from %2, source port %3, to %4, "
                                                  "destination port %5"),
                    {plain(nameOf(flow.transport)), addresses(permit.from), ports(flow.sourcePorts),
                     addresses(permit.to), ports(flow.ports)}),
             indent);
    }

    void writeFirewalls(const Flow &flow)
    {
        heading(QT_TRANSLATE_NOOP("exchange", "What it becomes in each firewall"));
        for (const Firewall firewall : valuesOf<Firewall>()) {
            const QString name = firewallName(m_topology, firewall);
            BilingualText title = m_catalog.terms.firewalls.value(firewall);
            if (!name.isEmpty())
                title = title + plain(QLatin1String(" (") + name + u')');
            if (firewall != flow.firewall) {
                line(worded(QT_TRANSLATE_NOOP("exchange", "%1: nothing, the flow does not cross "
                                                          "it."),
                            {title}),
                     2);
                continue;
            }
            line(title + plain(QStringLiteral(":")), 2);
            if (flow.requirement == Requirement::Obsolete)
                line(worded(QT_TRANSLATE_NOOP("exchange", "out of service: close it")), 4);
            if (!isTranslated(flow)) {
                permit(permitNextToHosts(flow), flow, 4);
                continue;
            }
            line(worded(QT_TRANSLATE_NOOP("exchange", "with addresses beside the host, where the "
                                                      "firewall sees them untranslated:")),
                 4);
            permit(permitNextToHosts(flow), flow, 6);
            line(worded(QT_TRANSLATE_NOOP("exchange", "with addresses beyond the translation:")),
                 4);
            permit(permitBeyondTranslation(flow), flow, 6);
        }
    }

    void writeContradictions()
    {
        if (m_explanation.contradictions.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("exchange", "Where the sources disagree"));
        for (const ExplainedContradiction &one : m_explanation.contradictions) {
            line(plain(one.contradiction->code + QLatin1String(": ")) + one.contradiction->subject,
                 2, QStringLiteral("‡ "));
            for (const ContradictionSide &side : one.contradiction->sides) {
                line(side.says, 6, QStringLiteral("– "));
                if (!side.documents.isEmpty())
                    line(plain(side.documents.join(QLatin1String(", "))), 10);
            }
            line(worded(QT_TRANSLATE_NOOP("exchange", "Recommended: %1 %2"),
                        {one.contradiction->follow, one.contradiction->why}),
                 6);
            if (!one.decidedDocument.isEmpty())
                line(worded(QT_TRANSLATE_NOOP("exchange", "Decided here: follows %1. %2"),
                            {plain(one.decidedDocument), one.decidedReason}),
                     6);
        }
    }

    void writeRows()
    {
        if (m_explanation.differingRows.empty() && !m_explanation.printed)
            return;
        if (m_explanation.printed)
            writeRulesOfRow(*m_explanation.printed);
        heading(QT_TRANSLATE_NOOP("exchange", "As documented"));
        const auto row = [&](const QString &id, const DocumentRow &printed) {
            const QStringList &cells =
                m_language == Language::Russian ? printed.cellsRu : printed.cellsEn;
            line(plain(id + QLatin1String(": ") + cells.mid(0, 3).join(QLatin1String(" | "))), 2);
        };
        if (m_explanation.printed)
            row(m_explanation.printed->flow.id, *m_explanation.printed);
        for (const DifferingRow &differing : m_explanation.differingRows)
            row(differing.row->flow.id, *differing.row);
    }

    void writeRulesOfRow(const DocumentRow &row)
    {
        heading(QT_TRANSLATE_NOOP("exchange", "As recommended"));
        for (const QString &id : row.rules) {
            if (const Rule *rule = m_catalog.rule(id))
                line(plain(id + QLatin1String(": ")) + templateSentence(*rule, m_catalog), 2);
        }
    }

    void writeSources()
    {
        if (!m_explanation.rule)
            return;
        heading(QT_TRANSLATE_NOOP("exchange", "Rule and sources"));
        const QString &id = m_explanation.rule->id;
        line(worded(QT_TRANSLATE_NOOP("exchange", "%1: %2"),
                    {plain(id), m_explanation.rule->comment}),
             2);
        for (const QString &reference : m_explanation.rule->references) {
            const SourceDocument *document = m_catalog.document(reference);
            line(document ? plain(reference + QLatin1String(": ")) + document->title
                          : plain(reference),
                 2, QStringLiteral("– "));
        }
    }

    const FlowExplanation &m_explanation;
    const Topology &m_topology;
    const Catalog &m_catalog;
    Language m_language;
    QString m_text;
};

/// The same as JSON.
class ExplanationJson
{
public:
    ExplanationJson(const FlowExplanation &explanation, ExportLanguage language)
        : m_explanation(explanation), m_language(language)
    {
    }

    QByteArray write()
    {
        m_json.beginObject();
        m_json.member(u"id", m_explanation.id.value);
        m_json.member(u"present", m_explanation.isPresent());
        m_json.key(u"flow");
        if (m_explanation.flow)
            writeFlowObject(m_json, *m_explanation.flow, m_language);
        else
            m_json.null();
        m_json.member(u"suppressed", m_explanation.isSuppressed);
        text(u"suppressedReason", m_explanation.suppressedReason);
        m_json.key(u"rule");
        if (m_explanation.rule)
            m_json.value(m_explanation.rule->id);
        else
            m_json.null();
        writeConditions();
        if (m_explanation.flow)
            writePermits(*m_explanation.flow);
        writeContradictions();
        writeRows();
        m_json.endObject();
        return m_json.take();
    }

private:
    void text(QStringView key, const BilingualText &text)
    {
        m_json.key(key);
        writeText(m_json, text, m_language);
    }

    void writeConditions()
    {
        m_json.key(u"conditions");
        m_json.beginArray();
        for (const ConditionLine &condition : m_explanation.conditions) {
            m_json.beginObject();
            text(u"text", condition.text);
            m_json.member(u"holds", condition.holds.value_or(true));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writePermits(const Flow &flow)
    {
        m_json.key(u"permits");
        m_json.beginArray();
        const auto permit = [&](const char *side, const Permit &permit) {
            m_json.beginObject();
            m_json.member(u"firewall", nameOf(flow.firewall));
            m_json.member(u"addresses", QLatin1String(side));
            m_json.member(u"transport", nameOf(flow.transport));
            writeStrings(m_json, QStringLiteral("from"), permit.from);
            m_json.member(u"sourcePorts", flow.sourcePorts.toString());
            writeStrings(m_json, QStringLiteral("to"), permit.to);
            m_json.member(u"ports", flow.ports.toString());
            m_json.endObject();
        };
        permit("host", permitNextToHosts(flow));
        if (isTranslated(flow))
            permit("translated", permitBeyondTranslation(flow));
        m_json.endArray();
    }

    void writeContradictions()
    {
        m_json.key(u"contradictions");
        m_json.beginArray();
        for (const ExplainedContradiction &one : m_explanation.contradictions) {
            m_json.beginObject();
            m_json.member(u"code", one.contradiction->code);
            text(u"subject", one.contradiction->subject);
            m_json.key(u"sides");
            m_json.beginArray();
            for (const ContradictionSide &side : one.contradiction->sides) {
                m_json.beginObject();
                writeStrings(m_json, QStringLiteral("documents"), side.documents);
                text(u"says", side.says);
                m_json.endObject();
            }
            m_json.endArray();
            text(u"follow", one.contradiction->follow);
            text(u"why", one.contradiction->why);
            m_json.key(u"decided");
            if (one.decidedDocument.isEmpty()) {
                m_json.null();
            } else {
                m_json.beginObject();
                m_json.member(u"follow", one.decidedDocument);
                text(u"reason", one.decidedReason);
                m_json.endObject();
            }
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeRows()
    {
        m_json.key(u"differingRows");
        m_json.beginArray();
        for (const DifferingRow &differing : m_explanation.differingRows)
            m_json.value(differing.row->flow.id);
        m_json.endArray();
    }

    const FlowExplanation &m_explanation;
    ExportLanguage m_language;
    JsonWriter m_json;
};

} // namespace

QStringList explanationFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

QByteArray writeExplanation(const FlowExplanation &explanation, const Topology &topology,
                            const Catalog &catalog, QStringView format, ExportLanguage language)
{
    if (format == u"json")
        return ExplanationJson(explanation, language).write();
    QStringList texts;
    for (const Language one : languagesOf(language))
        texts.append(ExplanationText(explanation, topology, catalog, one).write());
    return texts.join(u'\n').toUtf8();
}

} // namespace portolan
