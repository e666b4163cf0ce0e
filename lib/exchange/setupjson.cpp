#include "exchange/setupjson.h"

#include "setup/powershell.h"

namespace portolan {

namespace {

/// The members that rows of several tables share.
class RowWriter
{
public:
    RowWriter(JsonWriter &json, ExportLanguage language) : m_json(json), m_language(language) {}

    void textOrNull(QStringView key, const QString &text)
    {
        m_json.key(key);
        if (text.isEmpty())
            m_json.null();
        else
            m_json.value(text);
    }
    void text(QStringView key, const BilingualText &text)
    {
        m_json.key(key);
        writeText(m_json, text, m_language);
    }
    void texts(QStringView key, const QList<BilingualText> &texts)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const BilingualText &one : texts)
            writeText(m_json, one, m_language);
        m_json.endArray();
    }
    void sources(const QStringList &references, const QStringList &contradictions)
    {
        writeStrings(m_json, QStringLiteral("references"), references);
        writeStrings(m_json, QStringLiteral("contradictions"), contradictions);
    }

    void write(const DnsRecord &record)
    {
        const bool isService = record.type == RecordType::Srv;
        const bool isName = isService || record.type == RecordType::Cname;
        m_json.member(u"zone", nameOf(record.zone));
        m_json.member(u"type", nameOf(record.type));
        m_json.member(u"name", record.name);
        textOrNull(u"address", isName ? QString() : record.data);
        textOrNull(u"target", isName ? record.data : QString());
        if (isService) {
            m_json.member(u"port", record.port);
            m_json.member(u"priority", record.priority);
            m_json.member(u"weight", record.weight);
        }
        m_json.member(u"requirement", nameOf(record.requirement));
        textOrNull(u"node", record.node.value);
        texts(u"because", record.because);
        texts(u"notes", record.notes);
        sources(record.references, record.contradictions);
    }

    void write(const Certificate &certificate)
    {
        m_json.member(u"id", certificate.id);
        text(u"use", certificate.use);
        textOrNull(u"node", certificate.node.value);
        m_json.member(u"interface", nameOf(certificate.interface));
        textOrNull(u"subject", certificate.subject);
        writeStrings(m_json, QStringLiteral("alternativeNames"), certificate.alternativeNames);
        QStringList usages;
        for (const KeyUsage usage : certificate.usages)
            usages.append(nameOf(usage));
        writeStrings(m_json, QStringLiteral("usages"), usages);
        text(u"issuer", certificate.issuer);
        m_json.member(u"sameOnEveryMember", certificate.sameOnEveryMember);
        m_json.member(u"exportableKey", certificate.exportableKey);
        texts(u"notes", certificate.notes);
        sources(certificate.references, certificate.contradictions);
    }

    void write(const Cmdlet &cmdlet)
    {
        m_json.member(u"id", cmdlet.id);
        textOrNull(u"node", cmdlet.node.value);
        text(u"purpose", cmdlet.purpose);
        textOrNull(u"command", powerShellCommand(cmdlet));
        m_json.member(u"comment", cmdlet.comment);
        m_json.member(u"reads", cmdlet.reads);
        texts(u"notes", cmdlet.note.isEmpty() ? QList<BilingualText>() : QList{cmdlet.note});
        sources(cmdlet.references, cmdlet.contradictions);
    }

    template<class Row> void list(SetupTable which, const QList<Row> &rows)
    {
        m_json.key(QString(nameOf(which)));
        m_json.beginArray();
        for (const Row &row : rows) {
            m_json.beginObject();
            write(row);
            m_json.endObject();
        }
        m_json.endArray();
    }

private:
    JsonWriter &m_json;
    ExportLanguage m_language;
};

} // namespace

void writeSetupTable(JsonWriter &json, const SetupPlan &plan, SetupTable which,
                     ExportLanguage language)
{
    RowWriter writer(json, language);
    switch (which) {
    case SetupTable::Dns:
        return writer.list(which, plan.dns);
    case SetupTable::Certificates:
        return writer.list(which, plan.certificates);
    case SetupTable::Cmdlets:
        return writer.list(which, plan.cmdlets);
    }
}

void writeSetupRemarks(JsonWriter &json, const SetupPlan &plan, ExportLanguage language)
{
    json.key(u"remarks");
    json.beginArray();
    for (const SetupRemark &remark : plan.remarks) {
        json.beginObject();
        RowWriter writer(json, language);
        writer.textOrNull(u"node", remark.node.value);
        json.member(u"pointer", remark.pointer);
        writer.text(u"text", remark.text);
        json.endObject();
    }
    json.endArray();
}

} // namespace portolan
