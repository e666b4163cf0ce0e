// The catalogue that is compiled in: complete, in order, in both languages.
#include "catalogtesting.h"

#include <QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

/// A text and where in the catalogue it stands.
struct PlacedText
{
    QString place;
    BilingualText text;
};

using Texts = QList<PlacedText>;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

void addRules(Texts &texts, const Catalog &catalog)
{
    for (const Rule &rule : catalog.rules)
        texts.append({rule.id, rule.comment});
}

void addRow(Texts &texts, const DocumentRow &row)
{
    texts.append({row.flow.id, row.flow.comment});
    // The first cell is a protocol stack, which has no language: tst_jj618373 pins it.
    for (qsizetype i = 1; i < qMin(row.cellsEn.size(), row.cellsRu.size()); ++i)
        texts.append({row.flow.id, {row.cellsEn.at(i), row.cellsRu.at(i)}});
}

void addDocuments(Texts &texts, const Catalog &catalog)
{
    for (const SourceDocument &document : catalog.documents) {
        texts.append({document.id, document.title});
        if (!document.note.isEmpty())
            texts.append({document.id, document.note});
        for (const DocumentTable &table : document.tables) {
            texts.append({document.id, table.title});
            for (qsizetype i = 0; i < table.columnsEn.size(); ++i)
                texts.append({document.id, {table.columnsEn.at(i), table.columnsRu.value(i)}});
            for (const DocumentRow &row : table.rows)
                addRow(texts, row);
        }
    }
}

void addContradictions(Texts &texts, const Catalog &catalog)
{
    for (const Contradiction &contradiction : catalog.contradictions) {
        const QString &code = contradiction.code;
        texts.append({code, contradiction.subject});
        texts.append({code, contradiction.follow});
        texts.append({code, contradiction.why});
        for (const ContradictionSide &side : contradiction.sides)
            texts.append({code, side.says});
    }
}

void addFindings(Texts &texts, const Catalog &catalog)
{
    for (const FindingText &finding : catalog.findings) {
        texts.append({finding.code, finding.message});
        texts.append({finding.code, finding.remedy});
    }
}

template<class Key>
void addTerms(Texts &texts, const char *place, const QMap<Key, BilingualText> &terms)
{
    for (const BilingualText &text : terms)
        texts.append({QString::fromLatin1(place), text});
}

void addAllTerms(Texts &texts, const Terms &terms)
{
    addTerms(texts, "nodeTypes", terms.nodeTypes);
    addTerms(texts, "nodeTypesPlural", terms.nodeTypesPlural);
    addTerms(texts, "services", terms.services);
    addTerms(texts, "interfaces", terms.interfaces);
    addTerms(texts, "interfacesShort", terms.interfacesShort);
    addTerms(texts, "scenarios", terms.scenarios);
    addTerms(texts, "roles", terms.roles);
    addTerms(texts, "firewalls", terms.firewalls);
    addTerms(texts, "requirements", terms.requirements);
    addTerms(texts, "applications", terms.applications);
    addTerms(texts, "words", terms.words);
    texts.append({QStringLiteral("anyInternet"), terms.anyInternet});
    texts.append({QStringLiteral("anyInternal"), terms.anyInternal});
}

void addNames(Texts &texts, const Catalog &catalog)
{
    for (const Product &product : catalog.products + catalog.partnerProducts) {
        texts.append({product.id, product.name});
        for (const BilingualText &line : product.changes)
            texts.append({product.id, line});
    }
    for (const Provider &provider : catalog.providers)
        texts.append({provider.id, provider.name});
    for (auto port = catalog.ports.cbegin(); port != catalog.ports.cend(); ++port)
        texts.append({port.key(), port->label});
}

Texts allTexts()
{
    const Catalog &catalog = builtInCatalog();
    Texts texts;
    addRules(texts, catalog);
    addDocuments(texts, catalog);
    addContradictions(texts, catalog);
    addFindings(texts, catalog);
    addAllTerms(texts, catalog.terms);
    addNames(texts, catalog);
    return texts;
}

// Names of products and protocols that Russian readers write in Latin letters.
bool isProperName(const QString &text)
{
    static const QRegularExpression cmdlet(QStringLiteral("^(Get|Set|New)-Cs[A-Za-z]+$"));
    if (text.contains(cmdlet))
        return true;
    static const QStringList names = {
        QStringLiteral("Skype"),
        QStringLiteral("Windows Live Messenger"),
        QStringLiteral("AOL Instant Messenger"),
        QStringLiteral("Yahoo! Messenger"),
        QStringLiteral("Lync Server 2010"),
        QStringLiteral("Lync Server 2013"),
        QStringLiteral("Office Communications Server 2007"),
        QStringLiteral("Office Communications Server 2007 R2"),
        QStringLiteral("Microsoft Teams"),
        QStringLiteral("STUN, MSTURN"),
        QStringLiteral("XMPP"),
        QStringLiteral("TCP 23456."),
    };
    return names.contains(text);
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{[^{}]*\\}"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void loadsFromItsFolderToo();
    void rulesStandInTableOrder();
    void everyFindingIsThere_data();
    void everyFindingIsThere();
    void bothLanguagesEverywhere();
    void findingsHaveTheSamePlaceholders();
    void portDefaults_data();
    void portDefaults();
    void rangeIsTheEdgesOwnPort();
};

// The compiled-in catalogue is the folder of the repository, not an older copy of it.
void CatalogTest::loadsFromItsFolderToo()
{
    const auto read = readCatalog(catalogFolder());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.errors())));
    QVERIFY(read->rules == builtInCatalog().rules);
    QCOMPARE(read->documents.size(), builtInCatalog().documents.size());
    QCOMPARE(read->findings.keys(), builtInCatalog().findings.keys());
}

// The promised order; that each id stands once here says that variants follow their rule.
void CatalogTest::rulesStandInTableOrder()
{
    const QStringList expected =
        words("sip-client-in sip-federation-in sip-federation-out public-im-in public-im-out "
              "skype-search-out xmpp-in xmpp-out web-conferencing-in media-client-tcp-in "
              "media-client-udp-in media-partner-tcp-in "
              "media-partner-tcp-out media-partner-udp-in media-partner-udp-out "
              "media-partner-range-tcp-in media-partner-range-tcp-out media-partner-range-udp-in "
              "media-partner-range-udp-out media-messenger-tcp-in media-messenger-tcp-out "
              "media-messenger-udp-in media-messenger-udp-out media-messenger-range-tcp-in "
              "media-messenger-range-tcp-out "
              "media-edge-udp media-edge-tcp media-range-tcp-out media-range-udp-out dns-tcp-out "
              "dns-udp-out crl-out push-out internal-sip-in internal-sip-out internal-av-auth-in "
              "internal-psom-in internal-media-tcp-in internal-media-udp-in internal-media-tcp-out "
              "internal-replication-in "
              "skype-search-in internal-logging-in internal-xmpp-in web-https-in web-http-in "
              "web-https-out web-http-out web-office-out");
    QStringList ids;
    for (const Rule &rule : builtInCatalog().rules) {
        if (ids.isEmpty() || ids.last() != rule.id)
            ids.append(rule.id);
    }
    QCOMPARE(ids, expected);
}

void CatalogTest::everyFindingIsThere_data()
{
    QTest::addColumn<Severity>("severity");
    const auto add = [](Severity severity, const char *codes) {
        for (const QString &code : words(codes))
            QTest::newRow(qPrintable(code)) << severity;
    };
    add(Severity::Error,
        "nat-with-hardware-load-balancer private-address-with-hardware-load-balancer "
        "nat-without-public-address public-address-without-nat private-address-without-nat "
        "duplicate-address same-subnet-inside-and-outside shared-address-port-clash "
        "edge-pool-too-large missing-next-hop several-xmpp-pools duplicate-fqdn "
        "invalid-host-name xmpp-not-in-product wrong-media-edge xmpp-gateway-missing");
    // several-federation-pools becomes an error where a partner runs one of its products.
    add(Severity::Warning,
        "shared-address-plan single-server-pool several-federation-pools public-im-retired "
        "messenger-media-unencrypted ocs-2007-opens-media-range "
        "no-failover-with-dns-load-balancing reverse-proxy-missing partner-without-service "
        "product-out-of-support");
    add(Severity::Info, "partner-discovery-needs-srv service-without-partner");
}

void CatalogTest::everyFindingIsThere()
{
    QFETCH(Severity, severity);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(builtInCatalog().findings.contains(code));
    QCOMPARE(builtInCatalog().findings.value(code).severity, severity);
}

void CatalogTest::bothLanguagesEverywhere()
{
    const Texts texts = allTexts();
    QVERIFY(texts.size() > 300);
    QStringList faults;
    for (const auto &[place, text] : texts) {
        if (text.en.trimmed().isEmpty() || hasCyrillic(text.en))
            faults.append(place + QStringLiteral(": en: ") + text.en);
        const bool named = text.isPlain() && isProperName(text.ru);
        if (!hasCyrillic(text.ru) && !named)
            faults.append(place + QStringLiteral(": ru: ") + text.ru);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void CatalogTest::findingsHaveTheSamePlaceholders()
{
    int found = 0;
    for (const FindingText &finding : builtInCatalog().findings) {
        for (const BilingualText &text : {finding.message, finding.remedy}) {
            const QStringList english = placeholdersOf(text.en);
            QCOMPARE(placeholdersOf(text.ru), english);
            QCOMPARE(text.en.count(u'{'), english.size());
            QCOMPARE(text.en.count(u'}'), english.size());
            found += int(english.size());
        }
    }
    QVERIFY(found >= builtInCatalog().findings.size());
}

void CatalogTest::portDefaults_data()
{
    QTest::addColumn<QString>("separate");
    QTest::addColumn<QString>("shared");
    const auto add = [](const char *name, const char *separate, const char *shared = nullptr) {
        QTest::newRow(name) << QString::fromLatin1(separate)
                            << QString::fromLatin1(shared ? shared : separate);
    };
    add("access-client", "443", "5061");
    add("access-federation", "5061");
    add("web-conferencing", "443", "444");
    add("av-tcp", "443");
    add("av-udp", "3478");
    add("media-range", "50000-59999");
    add("xmpp", "5269");
    add("internal-sip", "5061");
    add("internal-av-auth", "5062");
    add("internal-psom", "8057");
    add("internal-av-tcp", "443");
    add("internal-av-udp", "3478");
    add("internal-replication", "4443");
    add("internal-logging", "50001-50003");
    add("internal-xmpp", "23456");
}

void CatalogTest::portDefaults()
{
    QFETCH(QString, separate);
    QFETCH(QString, shared);
    const PortDefault port =
        builtInCatalog().ports.value(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(port.separate.toString(), separate);
    QCOMPARE(port.shared.toString(), shared);
}

// What leaves from the range has it as source port: an exporter that reads it as the destination
// opens the wrong hole (C6). Only OCS 2007 partners are met on the range itself.
void CatalogTest::rangeIsTheEdgesOwnPort()
{
    const QString range = QStringLiteral("media-range");
    int outbound = 0;
    for (const Rule &rule : builtInCatalog().rules) {
        if (rule.ports.setting == range && rule.when.whenFollowing.isEmpty())
            QVERIFY2(rule.when.farProducts == QStringList(QStringLiteral("ocs-2007")),
                     qPrintable(rule.id));
        if (rule.sourcePorts.setting != range)
            continue;
        ++outbound;
        QVERIFY2(rule.from.interface == Interface::Av, qPrintable(rule.id));
        QVERIFY2(rule.ports.setting.isEmpty() && rule.ports.fixed.isAny(), qPrintable(rule.id));
    }
    QVERIFY(outbound >= 4); // partners, Messenger, and both transports from SfB 2015 on
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
