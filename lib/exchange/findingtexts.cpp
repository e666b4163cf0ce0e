#include "base/message.h"
#include "exchange/consoletext.h"
#include "exchange/jsontext.h"
#include "exchange/reporttables.h"

namespace portolan {

namespace {

constexpr int lineWidth = 92;

QString indented(const QString &text, const QString &first, const QString &rest)
{
    QString result;
    const QStringList lines = wrappedLines(isolatedText(printableText(text)), lineWidth);
    for (qsizetype i = 0; i < lines.size(); ++i)
        result += (i == 0 ? first : rest) + lines.at(i) + u'\n';
    return result;
}

QString findingText(const Finding &finding, Language language)
{
    QStringList nodes;
    for (const NodeId &node : finding.nodes)
        nodes.append(node.value);
    QString text = QLatin1String("  ") + finding.code;
    if (!nodes.isEmpty())
        text += QLatin1String(" (") + nodes.join(QLatin1String(", ")) + u')';
    text += u'\n';
    text += indented(finding.message.in(language), QStringLiteral("    "), QStringLiteral("    "));
    if (!finding.remedy.isEmpty())
        text += indented(finding.remedy.in(language), QStringLiteral("    → "),
                         QStringLiteral("      "));
    return text;
}

QString groupHeading(Severity severity, int count, Language language)
{
    switch (severity) {
    case Severity::Error:
        return phrase(language, "exchange", QT_TRANSLATE_N_NOOP("exchange", "%n error(s)"), count);
    case Severity::Warning:
        return phrase(language, "exchange", QT_TRANSLATE_N_NOOP("exchange", "%n warning(s)"),
                      count);
    case Severity::Info:
        break;
    }
    return phrase(language, "exchange", QT_TRANSLATE_N_NOOP("exchange", "%n note(s)"), count);
}

QStringList idTexts(const QList<NodeId> &ids)
{
    QStringList texts;
    for (const NodeId &id : ids)
        texts.append(id.value);
    return texts;
}

QStringList idTexts(const QList<FlowId> &ids)
{
    QStringList texts;
    for (const FlowId &id : ids)
        texts.append(id.value);
    return texts;
}

} // namespace

QByteArray findingsJson(const QList<Finding> &findings, ExportLanguage language)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"findings");
    json.beginArray();
    for (const Finding &finding : findings) {
        json.beginObject();
        json.member(u"code", finding.code);
        json.member(u"severity", nameOf(finding.severity));
        writeStrings(json, QStringLiteral("nodes"), idTexts(finding.nodes));
        writeStrings(json, QStringLiteral("flows"), idTexts(finding.flows));
        json.key(u"message");
        writeText(json, finding.message, language);
        json.key(u"remedy");
        writeText(json, finding.remedy, language);
        writeStrings(json, QStringLiteral("references"), finding.references);
        if (!finding.fix.isEmpty()) {
            json.key(u"fix");
            writeText(json, finding.fix, language);
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray findingsText(const QList<Finding> &findings, ExportLanguage language)
{
    QStringList languages;
    for (const Language one : languagesOf(language)) {
        if (findings.isEmpty()) {
            languages.append(noFindings().in(one) + u'\n');
            continue;
        }
        QStringList groups;
        for (const Severity severity : valuesOf<Severity>()) {
            QStringList texts;
            for (const Finding &finding : findings) {
                if (finding.severity == severity)
                    texts.append(findingText(finding, one));
            }
            if (!texts.isEmpty())
                groups.append(groupHeading(severity, int(texts.size()), one) + u'\n' +
                              texts.join(u'\n'));
        }
        languages.append(groups.join(u'\n'));
    }
    return languages.join(u'\n').toUtf8();
}

} // namespace portolan
