#include "base/json.h"
#include "catalog/factreader.h"
#include "catalog/setupfacts.h"

#include <QDebug>
#include <QHash>

namespace portolan {

// NOLINTBEGIN(bugprone-macro-parentheses)
#define PORTOLAN_SETUP_NAMES(Type, ...)                                                            \
    template<> const QList<QLatin1String> &namesOf<Type>()                                         \
    {                                                                                              \
        static const QList<QLatin1String> names = [] {                                             \
            QList<QLatin1String> list;                                                             \
            for (const char *name : {__VA_ARGS__})                                                 \
                list.append(QLatin1String(name));                                                  \
            return list;                                                                           \
        }();                                                                                       \
        return names;                                                                              \
    }
// NOLINTEND(bugprone-macro-parentheses)

PORTOLAN_SETUP_NAMES(SetupNeed, "federation-partner", "direct-partner", "discovered-partner",
                     "hosting-provider", "public-im-provider", "xmpp-partner", "push")
PORTOLAN_SETUP_NAMES(DnsShape, "external-name", "domain-host", "domain-service", "published-name",
                     "published-host", "edge-pool-name", "edge-server-name", "inner-pool-name",
                     "inner-server-name", "inner-host", "inner-alias", "inner-service")
PORTOLAN_SETUP_NAMES(DnsZone, "external", "internal")
PORTOLAN_SETUP_NAMES(CertificateShape, "edge-external", "edge-media-authentication",
                     "edge-internal", "reverse-proxy")
PORTOLAN_SETUP_NAMES(CertificateNameShape, "external-name", "domain-host", "domain", "pool-name",
                     "published-name")
PORTOLAN_SETUP_NAMES(KeyUsage, "server", "client")
PORTOLAN_SETUP_NAMES(CmdletShape, "once", "direct-partner", "discovered-partner",
                     "hosting-provider", "public-im-provider", "xmpp-partner", "edge-pool", "site")
PORTOLAN_SETUP_NAMES(SetupText, "domainFromAccessName", "noDomain", "noExternalName",
                     "noPublicAddress", "foreignTarget", "noPublishedName", "noSimpleUrl",
                     "scriptTitle", "scriptReadOnly", "scriptGuard", "scriptStopped", "scriptEmpty")

#undef PORTOLAN_SETUP_NAMES

namespace {

BilingualText optionalBoth(FactReader &reader, QStringView key)
{
    return reader.has(key) ? reader.both(key) : BilingualText();
}

SetupCondition readSetupCondition(FactReader &parent, QStringView key)
{
    SetupCondition when;
    const JsonValue *json = parent.take(key, false);
    if (!json)
        return when;
    FactReader reader(parent, *json, key);
    when.anyService = reader.optionalWords<Service>(u"anyService");
    when.anyNeed = reader.optionalWords<SetupNeed>(u"anyNeed");
    when.noNeed = reader.optionalWords<SetupNeed>(u"noNeed");
    when.products = reader.optionalTexts(u"products");
    when.providers = reader.optionalTexts(u"providers");
    when.ended = reader.optionalFlag(u"ended");
    when.audioVideo = reader.optionalFlag(u"audioVideo");
    when.nameInDomain = reader.optionalFlag(u"nameInDomain");
    when.sharedPlan = reader.optionalFlag(u"sharedPlan");
    when.severalFederationPools = reader.optionalFlag(u"severalFederationPools");
    when.severalServers = reader.optionalFlag(u"severalServers");
    when.officeWebApps = reader.optionalFlag(u"officeWebApps");
    when.withoutHostingProvider = reader.optionalText(u"withoutHostingProvider");
    reader.finish();
    return when;
}

// "@NAME" is a port setting of an Edge pool, anything else the ports themselves.
RulePorts readPort(FactReader &reader, QStringView key)
{
    const QString text = reader.optionalText(key);
    if (text.startsWith(u'@'))
        return {{}, text.mid(1)};
    return {text.isEmpty() ? PortSet() : reader.ports(key), {}};
}

QList<SetupNote> readNotes(FactReader &parent)
{
    QList<SetupNote> notes;
    parent.objects(u"notes", false, [&](FactReader &note) {
        notes.append({readSetupCondition(note, u"when"), note.both(u"text"),
                      note.optionalTexts(u"contradictions")});
    });
    return notes;
}

bool isService(DnsShape shape)
{
    return shape == DnsShape::DomainService || shape == DnsShape::InnerService;
}

void readDns(FactReader &file, QList<DnsFact> &facts)
{
    file.objects(u"dns", true, [&](FactReader &reader) {
        DnsFact fact;
        fact.id = reader.text(u"id");
        fact.shape = reader.word<DnsShape>(u"shape");
        fact.zone = reader.word<DnsZone>(u"zone");
        fact.interface = reader.optionalWord(u"interface", Interface::Access);
        fact.label = reader.optionalText(u"label");
        fact.target = reader.optionalText(u"target");
        fact.ownHost = reader.optionalFlag(u"ownHost").value_or(false);
        fact.port = readPort(reader, u"port");
        fact.requirement = reader.optionalWord(u"requirement", Requirement::Required);
        fact.when = readSetupCondition(reader, u"when");
        fact.because = reader.both(u"because");
        fact.notes = readNotes(reader);
        fact.references = reader.optionalTexts(u"references");
        fact.contradictions = reader.optionalTexts(u"contradictions");
        const auto &ranges = fact.port.fixed.ranges();
        const bool onePort = ranges.size() == 1 && ranges.first().first == ranges.first().last;
        if (isService(fact.shape) && fact.port.setting.isEmpty() && !onePort)
            reader.fail(u"port", QT_TRANSLATE_NOOP("catalog", "a service record has one port"));
        facts.append(fact);
    });
}

void readCertificates(FactReader &file, QList<CertificateFact> &facts)
{
    file.objects(u"certificates", true, [&](FactReader &reader) {
        CertificateFact fact;
        fact.id = reader.text(u"id");
        fact.shape = reader.word<CertificateShape>(u"shape");
        fact.use = reader.both(u"use");
        fact.issuer = reader.both(u"issuer");
        reader.objects(u"names", true, [&](FactReader &name) {
            fact.names.append({name.word<CertificateNameShape>(u"shape"),
                               name.optionalWord(u"interface", Interface::Access),
                               name.optionalText(u"label"), readSetupCondition(name, u"when")});
        });
        fact.subjectRepeated = reader.optionalFlag(u"subjectRepeated").value_or(false);
        fact.hasClientUsage = reader.has(u"clientUsage");
        fact.clientUsage = readSetupCondition(reader, u"clientUsage");
        fact.sameOnEveryMember = reader.optionalFlag(u"sameOnEveryMember").value_or(false);
        fact.exportableKey = reader.optionalFlag(u"exportableKey").value_or(false);
        fact.when = readSetupCondition(reader, u"when");
        fact.notes = readNotes(reader);
        fact.references = reader.optionalTexts(u"references");
        facts.append(fact);
    });
}

CmdletParameter readParameter(FactReader &reader)
{
    CmdletParameter parameter;
    parameter.name = reader.text(u"name");
    parameter.text = reader.optionalText(u"text");
    parameter.flag = reader.optionalFlag(u"flag");
    if (!parameter.text.isEmpty() && parameter.flag)
        reader.fail(u"flag", QT_TRANSLATE_NOOP("catalog", "a parameter is a text or a flag"));
    if (const JsonValue *words = reader.take(u"words", false)) {
        FactReader map(reader, *words, u"words");
        for (const auto &[word, meaning] : words->members())
            parameter.words.insert(word, map.text(word));
        map.finish();
    }
    parameter.when = readSetupCondition(reader, u"when");
    return parameter;
}

void readCmdlets(FactReader &file, QList<CmdletFact> &facts)
{
    file.objects(u"cmdlets", true, [&](FactReader &reader) {
        CmdletFact fact;
        fact.id = reader.text(u"id");
        fact.shape = reader.word<CmdletShape>(u"shape");
        fact.name = reader.optionalText(u"name");
        reader.objects(u"parameters", false, [&](FactReader &parameter) {
            fact.parameters.append(readParameter(parameter));
        });
        fact.onlyWithParameters = reader.optionalFlag(u"onlyWithParameters").value_or(false);
        fact.comment = reader.optionalFlag(u"comment").value_or(false);
        fact.reads = reader.optionalFlag(u"reads").value_or(false);
        fact.when = readSetupCondition(reader, u"when");
        fact.purpose = reader.both(u"purpose");
        fact.note = optionalBoth(reader, u"note");
        fact.references = reader.optionalTexts(u"references");
        fact.contradictions = reader.optionalTexts(u"contradictions");
        facts.append(fact);
    });
}

void readLayouts(FactReader &file, QList<LayoutSummaries> &layouts)
{
    file.objects(u"layouts", true, [&](FactReader &reader) {
        layouts.append({reader.word<LoadBalancing>(u"loadBalancing"), reader.optionalFlag(u"nat"),
                        reader.text(u"dns"), reader.text(u"certificates")});
    });
}

QMap<SetupText, BilingualText> readTexts(FactReader &file)
{
    QMap<SetupText, BilingualText> texts;
    const JsonValue *json = file.take(u"texts", true);
    if (!json)
        return texts;
    FactReader reader(file, *json, u"texts");
    for (const SetupText text : valuesOf<SetupText>())
        texts.insert(text, reader.both(QString(nameOf(text))));
    reader.finish();
    return texts;
}

/// Reports ids that stand twice in one list, and what the catalogue does not know.
class SetupChecker
{
public:
    explicit SetupChecker(const Catalog *catalog) : m_catalog(catalog) {}

    Errors check(const SetupFacts &facts)
    {
        checkList(facts.dns, "/dns/");
        checkList(facts.certificates, "/certificates/");
        checkList(facts.cmdlets, "/cmdlets/");
        for (qsizetype i = 0; m_catalog && i < facts.layouts.size(); ++i) {
            m_pointer = QStringLiteral("/layouts/%1").arg(i);
            m_id = nameOf(facts.layouts.at(i).loadBalancing);
            checkSources({facts.layouts.at(i).dns, facts.layouts.at(i).certificates}, {});
        }
        return m_errors;
    }

private:
    template<class Fact> void checkList(const QList<Fact> &facts, const char *list)
    {
        QHash<QString, QString> ids; // with the place of the first
        for (qsizetype i = 0; i < facts.size(); ++i) {
            m_pointer = QLatin1String(list) + QString::number(i);
            m_id = facts.at(i).id;
            if (ids.contains(m_id))
                fail(QT_TRANSLATE_NOOP("catalog", "the id “%1” stands twice, first at %2"),
                     ids.value(m_id));
            else
                ids.insert(m_id, m_pointer);
            if (m_catalog)
                checkFact(facts.at(i));
        }
    }

    void checkFact(const DnsFact &fact)
    {
        checkCondition(fact.when);
        checkSources(fact.references, fact.contradictions);
        checkNotes(fact.notes);
        if (!fact.port.setting.isEmpty() && !m_catalog->ports.contains(fact.port.setting))
            unknown(fact.port.setting);
    }

    void checkFact(const CertificateFact &fact)
    {
        checkCondition(fact.when);
        checkCondition(fact.clientUsage);
        checkSources(fact.references, {});
        for (const CertificateName &name : fact.names)
            checkCondition(name.when);
        checkNotes(fact.notes);
    }

    void checkFact(const CmdletFact &fact)
    {
        checkCondition(fact.when);
        checkSources(fact.references, fact.contradictions);
        for (const CmdletParameter &parameter : fact.parameters)
            checkCondition(parameter.when);
    }

    void checkNotes(const QList<SetupNote> &notes)
    {
        for (const SetupNote &note : notes) {
            checkCondition(note.when);
            checkSources({}, note.contradictions);
        }
    }

    void checkCondition(const SetupCondition &when)
    {
        for (const QString &product : when.products) {
            if (!m_catalog->product(product))
                unknown(product);
        }
        for (const QString &provider : when.providers) {
            if (!m_catalog->provider(provider))
                unknown(provider);
        }
    }

    void checkSources(const QStringList &documents, const QStringList &contradictions)
    {
        for (const QString &document : documents) {
            if (!document.startsWith(u'@') && !m_catalog->document(document))
                unknown(document);
        }
        for (const QString &code : contradictions) {
            if (!m_catalog->contradiction(code))
                unknown(code);
        }
    }

    void unknown(const QString &what)
    {
        fail(QT_TRANSLATE_NOOP("catalog", "%1 refers to “%2”, which does not exist"), what);
    }

    void fail(const char *source, const QString &what)
    {
        m_errors.append(
            Error{ErrorKind::Input,
                  {QStringLiteral("setup.json"), 0, 0, m_pointer},
                  {"catalog", source, {BilingualText::same(m_id), BilingualText::same(what)}, -1}});
    }

    const Catalog *m_catalog;
    Errors m_errors;
    QString m_pointer;
    QString m_id;
};

} // namespace

Result<SetupFacts> readSetupFacts(const QString &folder)
{
    const QString path = folder + QStringLiteral("/setup.json");
    const auto json = readJsonFile(path);
    if (!json.ok())
        return json.errors();
    SetupFacts facts;
    FactErrors errors{path, {}};
    FactReader reader(errors, *json);
    readDns(reader, facts.dns);
    readCertificates(reader, facts.certificates);
    readCmdlets(reader, facts.cmdlets);
    readLayouts(reader, facts.layouts);
    facts.texts = readTexts(reader);
    facts.simpleUrls = reader.optionalTexts(u"simpleUrls");
    reader.finish();
    if (errors.errors.isEmpty())
        errors.errors = SetupChecker(nullptr).check(facts);
    if (!errors.errors.isEmpty())
        return errors.errors;
    return facts;
}

QStringList documentsNamedBy(const SetupFacts &facts)
{
    QStringList documents;
    for (const DnsFact &fact : facts.dns)
        documents += fact.references;
    for (const CertificateFact &fact : facts.certificates)
        documents += fact.references;
    for (const CmdletFact &fact : facts.cmdlets)
        documents += fact.references;
    for (const LayoutSummaries &layout : facts.layouts)
        documents += {layout.dns, layout.certificates};
    documents.removeDuplicates();
    documents.removeIf([](const QString &id) { return id.startsWith(u'@'); });
    return documents;
}

Errors checkSetupFacts(const SetupFacts &facts, const Catalog &catalog)
{
    return SetupChecker(&catalog).check(facts);
}

const SetupFacts &builtInSetupFacts()
{
    static const SetupFacts facts = [] {
        auto read = readSetupFacts(QStringLiteral(":/catalog"));
        if (!read.ok()) {
            for (const Error &error : read.errors()) {
                qCritical().noquote() << error.place.file << error.place.pointer
                                      << error.message.in(Language::English);
            }
            qFatal("the built-in facts of setup are broken");
        }
        return std::move(read).value();
    }();
    return facts;
}

} // namespace portolan
