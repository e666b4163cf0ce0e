// Every fault in the catalogue's files is refused, with the file and the place named: a copy of
// resources/catalog with one mutation each.
#include "catalogcopy.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::testing;

namespace {

/// The pointer of the first variant that a rule has.
QString variantPath(const QString &rulesFile)
{
    const QJsonArray rules = jsonOf(rulesFile).value(QLatin1String("rules")).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules.at(i).toObject().contains(QLatin1String("variants")))
            return QStringLiteral("/rules/%1/variants/0").arg(i);
    }
    return {};
}

QString firstEndpoint()
{
    return jsonOf(catalogFolder() + QStringLiteral("/endpoints.json"))
        .value(QLatin1String("endpoints"))[0]
        .toObject()
        .value(QLatin1String("id"))
        .toString();
}

} // namespace

class CatalogMutationsTest : public QObject
{
    Q_OBJECT

private slots:
    void unchangedCopyLoads();
    void faultInAFile_data();
    void faultInAFile();
    void faultBetweenFiles_data();
    void faultBetweenFiles();
    void brokenJson();
    void missingFile();
    void missingFolder();
    void allFaultsAreReported();
};

void CatalogMutationsTest::unchangedCopyLoads()
{
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    const auto read = readCatalog(copy.folder());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(describe(read.errors())));
}

// Faults that one file shows: the error names the file and, by pointer, the place.
void CatalogMutationsTest::faultInAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text"); ///< part of the message
    QString file;
    const auto addAll = [&](const char *name, const Edits &edits, const char *text,
                            const char *pointer = nullptr) {
        QTest::newRow(name) << file << edits
                            << (pointer ? QString::fromLatin1(pointer) : edits.first().pointer)
                            << QString::fromUtf8(text);
    };
    const auto add = [&](const char *name, const Edit &edit, const char *text,
                         const char *pointer = nullptr) { addAll(name, {edit}, text, pointer); };
    file = QStringLiteral("rules.json");
    add("language removed", cut("/rules/0/comment/ru"), "missing");
    add("language empty", set("/rules/0/comment/en", QStringLiteral(" ")), "text");
    add("port 0", set("/rules/2/ports", QStringLiteral("0")), "a port");
    add("port 70000", set("/rules/2/ports", QStringLiteral("70000")), "a port");
    add("range backwards", set("/rules/2/ports", QStringLiteral("59999-50000")), "a port");
    add("port twice", set("/rules/2/ports", QStringLiteral("443,5061,443")), "twice");
    add("ranges overlap", set("/rules/2/ports", QStringLiteral("5061,5000-6000")), "twice");
    add("id with a colon", set("/rules/0/id", QStringLiteral("sip:client")), "letters, digits");
    add("control character", set("/rules/0/comment/en", QStringLiteral("a\u0007b")), "control");
    add("port as a number", set("/rules/2/ports", 5061), "a port");
    add("unknown port name", set("/rules/0/ports", QStringLiteral("@access-clients")),
        "access-clients");
    add("unknown key", set("/rules/0/port", QStringLiteral("5061")), "unknown key");
    add("unknown condition", set("/rules/0/when/weather", true), "unknown key");
    add("bad transport", set("/rules/0/transport", QStringLiteral("SCTP")), "TCP, UDP");
    add("bad role", set("/rules/0/role", QStringLiteral("gateway")), "access");
    add("bad node type", set("/rules/1/from/types/0", QStringLiteral("user")), "external-users");
    add("bad service", set("/rules/0/when/allServices/0", QStringLiteral("fax")), "federation");
    add("missing ports", cut("/rules/0/ports"), "missing");
    add("missing end", cut("/rules/0/to"), "missing");
    add("end without types", set("/rules/0/to/types", QJsonArray()), "types");
    add("rule without document", cut("/rules/0/references"), "document");
    add("reference twice",
        set("/rules/0/references/1",
            QStringLiteral(
                "port-summary-single-consolidated-edge-with-private-ip-addresses-using-nat")),
        "twice");
    add("condition no flag", set("/rules/0/when/nat", QStringLiteral("yes")), "true or false");
    file = QStringLiteral("documents/jj618373.json");
    add("cell missing", cut("/documents/0/tables/0/rows/0/cells/en/3"), "cells",
        "/documents/0/tables/0/rows/0/cells");
    add("cell too many",
        set("/documents/0/tables/1/rows/2/cells/ru", QJsonArray{"a", "b", "c", "d", "e"}), "cells",
        "/documents/0/tables/1/rows/2/cells");
    add("table without rows", cut("/documents/0/tables/0/rows"), "missing");
    add("bad date", set("/documents/0/date", QStringLiteral("15.03.2013")), "date");
    file = QStringLiteral("contradictions.json");
    add("one side", cut("/contradictions/3/sides/1"), "two sides", "/contradictions/3/sides");
    addAll("no document on any side",
           {cut("/contradictions/3/sides/0/documents"), cut("/contradictions/3/sides/1/documents")},
           "no side names a document", "/contradictions/3/sides");
    add("follows no side", set("/contradictions/0/followedSide", 0), "whole number");
    add("follows a third side of two", set("/contradictions/0/followedSide", 3), "no such side");
    add("bears on an unknown table", set("/contradictions/0/tables", QJsonArray{"routes"}),
        "dns, certificates, cmdlets", "/contradictions/0/tables/0");
    add("bears on a finding twice",
        set("/contradictions/0/findings", QJsonArray{"duplicate-fqdn", "duplicate-fqdn"}), "twice",
        "/contradictions/0/findings/1");
    add("differs in an unknown aspect", set("/contradictions/0/aspects/0", "colour"), "presence");
    add("touches by an unknown key", set("/contradictions/1/touches/weather", true), "unknown key");
    add("touches without a flag", set("/contradictions/1/touches/nat", 1), "true or false");
    add("code with a space", set("/contradictions/0/code", "C 1"), "letters, digits");
    add("follow without Russian", cut("/contradictions/0/follow/ru"), "missing");
    add("side says nothing", cut("/contradictions/0/sides/0/says/en"), "missing");
    file = QStringLiteral("findings.json");
    add("bad severity", set("/findings/0/severity", QStringLiteral("fatal")), "error, warning");
    add("remedy missing", cut("/findings/0/remedy"), "missing");
    add("finding twice", set("/findings/1/code", QStringLiteral("nat-with-hardware-load-balancer")),
        "twice");
    add("limit 0", set("/findings/0/limit", 0), "whole number");
    add("fix in one language", set("/findings/0/fix", QJsonObject{{"en", "Do it"}}), "missing",
        "/findings/0/fix/ru");
    add("since no day", set("/findings/0/since", QStringLiteral("2017-06-31")), "date");
    add("names no list", set("/findings/0/names", QStringLiteral("gmail.com")), "list");
    file = QStringLiteral("xmpp-negotiation.json");
    add("combination missing", cut("/outcomes/17"), "every combination", "/outcomes");
    add("combination twice", set("/outcomes/1/dialback", true), "twice", "/outcomes/1/tls");
    add("bad negotiation", set("/outcomes/0/better/tls", QStringLiteral("maybe")), "not-supported");
    add("dialback missing", cut("/outcomes/0/better/dialback"), "true or false");
    add("outcome without Russian", cut("/outcomes/3/result/ru"), "missing");
    add("finding without reason", cut("/outcomes/0/why"), "missing");
    add("reason without finding", cut("/outcomes/0/finding"), "without a finding",
        "/outcomes/0/why");
    file = QStringLiteral("ports.json");
    add("port name twice", set("/ports/1/name", QStringLiteral("access-client")), "twice");
    add("default port 0", set("/ports/0/separate", QStringLiteral("0")), "a port");
    file = QStringLiteral("products.json");
    add("bad coverage", set("/products/0/coverage", QStringLiteral("full")), "partial");
    add("name without Russian", cut("/products/0/name/ru"), "missing");
    add("change without Russian", cut("/products/1/changes/0/ru"), "missing");
    add("change with a third language", set("/products/1/changes/0/de", "x"), "unknown key");
    add("no users", set("/products/1/usersPerEdge", 0), "whole number");
    add("ended on no day", set("/partnerProducts/8/ended", "2021-07-32"), "date");
    file = QStringLiteral("endpoints.json");
    add("endpoint without name", cut("/endpoints/0/name/en"), "missing");
    add("endpoint id with a space", set("/endpoints/0/id", "a b"), "letters, digits");
    file = QStringLiteral("providers.json");
    add("bad end date", set("/providers/0/ended", QStringLiteral("2025-02-30")), "date");
    file = QStringLiteral("terms.json");
    add("term missing", cut("/services/av"), "missing");
    add("term of nothing",
        set("/services/fax", QJsonObject{{"en", "Fax"}, {"ru", QStringLiteral("Факс")}}),
        "unknown key");
    add("no terms", cut("/roles"), "missing");
}

void CatalogMutationsTest::faultInAFile()
{
    QFETCH(QString, file);
    QFETCH(Edits, edits);
    QFETCH(QString, pointer);
    QFETCH(QString, text);
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    QVERIFY(applyEdits(copy.path(file), edits));
    const auto read = readCatalog(copy.folder());
    QVERIFY(!read.ok());
    QVERIFY2(read.errors().size() == 1, qPrintable(describe(read.errors())));
    const Error &error = read.errors().first();
    QCOMPARE(error.kind, ErrorKind::Input);
    QCOMPARE(error.place.file, copy.path(file));
    QCOMPARE(error.place.pointer, pointer);
    QVERIFY2(error.message.in(Language::English).contains(text),
             qPrintable(describe(read.errors())));
}

// Faults that no single file shows: the error names the file and the place of whoever refers, and
// what is wrong with it.
void CatalogMutationsTest::faultBetweenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Edits>("edits");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("texts"); ///< parts of the message
    QString file;
    const auto add = [&](const char *name, const Edits &edits, const QStringList &texts,
                         const char *pointer = nullptr) {
        QTest::newRow(name) << file << edits
                            << (pointer ? QString::fromLatin1(pointer) : edits.first().pointer)
                            << texts;
    };
    const QString nobody = QStringLiteral("nobody");
    file = QStringLiteral("rules.json");
    add("orphan reference", {set("/rules/0/references/0", nobody)},
        {"sip-client-in", "“nobody”", "does not exist"});
    add("orphan contradiction", {set("/rules/0/contradictions", QJsonArray{"C99"})},
        {"sip-client-in", "“C99”"}, "/rules/0/contradictions/0");
    add("orphan product", {set("/rules/0/when/products", QJsonArray{nobody})},
        {"sip-client-in", "“nobody”"}, "/rules/0/when/products/0");
    add("orphan partner product", {set("/rules/1/when/farProducts", QJsonArray{nobody})},
        {"sip-federation-in", "“nobody”"}, "/rules/1/when/farProducts/0");
    add("orphan provider", {set("/rules/3/when/farProviders", QJsonArray{nobody})},
        {"public-im-in", "“nobody”"}, "/rules/3/when/farProviders/0");
    add("absent partner of no product", {set("/rules/1/absentFarProduct", nobody)},
        {"sip-federation-in", "“nobody”"});
    add("rule id apart", {set("/rules/5/id", QStringLiteral("sip-client-in"))},
        {"sip-client-in", "twice", "rules.json /rules/0"});
    // Neighbours that share an id are not a rule and its variant.
    add("rule id next to it", {set("/rules/1/id", QStringLiteral("sip-client-in"))},
        {"sip-client-in", "twice"});
    const QByteArray variant =
        variantPath(catalogFolder() + QStringLiteral("/rules.json")).toLatin1();
    add("variant of no product",
        {set((variant + "/when/products").constData(), QJsonArray{nobody})}, {"“nobody”"},
        (variant + "/when/products/0").constData());
    add("end at no endpoint", {set("/rules/0/to", QJsonObject{{"endpoint", nobody}})},
        {"sip-client-in", "“nobody”"}, "/rules/0/to/endpoint");
    add("follows no contradiction",
        {set("/rules/0/when/whenFollowing", QJsonObject{{"C99", QJsonArray{"jj618373"}}})},
        {"sip-client-in", "“C99”"}, "/rules/0/when/whenFollowing/C99");
    add("follows no document",
        {set("/rules/0/when/whenFollowing", QJsonObject{{"C1", QJsonArray{nobody}}})},
        {"sip-client-in", "“nobody”"}, "/rules/0/when/whenFollowing/C1/0");
    add("any to any",
        {set("/rules/0/from", QStringLiteral("any")), set("/rules/0/to", QStringLiteral("any"))},
        {"sip-client-in", "Any with Any"}, "/rules/0");
    file = QStringLiteral("documents/cited.json");
    add("document of no product", {set("/documents/0/product", nobody)}, {"“nobody”"});
    file = QStringLiteral("documents/jj618373.json");
    // Files are read in the order of their names, so the second of the name stands here.
    add("document id twice", {set("/documents/0/id", QStringLiteral("gg425882"))},
        {"gg425882", "twice"});
    add("row id twice", {set("/documents/0/tables/1/rows/0/row", QStringLiteral("1"))},
        {"jj618373/1", "twice"});
    add("row without rule", {cut("/documents/0/tables/0/rows/0/rules")}, {"jj618373/1", "no rule"},
        "/documents/0/tables/0/rows/0/rules");
    add("row of no rule",
        {set("/documents/0/tables/0/rows/0/rules", QJsonArray{QStringLiteral("sip-out")})},
        {"jj618373/1", "“sip-out”"}, "/documents/0/tables/0/rows/0/rules/0");
    add("row without rule", {cut("/documents/0/tables/0/rows/0/rules")}, {"jj618373/1", "no rule"},
        "/documents/0/tables/0/rows/0/rules");
    file = QStringLiteral("contradictions.json");
    add("contradiction twice", {set("/contradictions/1/code", QStringLiteral("C1"))},
        {"C1", "twice"});
    add("side of no document", {set("/contradictions/3/sides/1/documents/0", nobody)},
        {"C4", "“nobody”"});
    add("bears on no finding", {set("/contradictions/0/findings/0", nobody)}, {"C1", "“nobody”"});
    add("touches no product", {set("/contradictions/8/touches/products", QJsonArray{nobody})},
        {"“nobody”"}, "/contradictions/8/touches/products/0");
    add("touches partners of no product",
        {set("/contradictions/8/touches/someNode",
             QJsonArray{QJsonObject{{"types", QJsonArray{"federation-partner"}},
                                    {"products", QJsonArray{nobody}}}})},
        {"“nobody”"}, "/contradictions/8/touches/someNode/0/products/0");
    add("touches providers that are none",
        {set("/contradictions/8/touches/anyOf",
             QJsonArray{QJsonObject{
                 {"someNode", QJsonArray{QJsonObject{{"types", QJsonArray{"public-im-provider"}},
                                                     {"providers", QJsonArray{nobody}}}}}}})},
        {"“nobody”"}, "/contradictions/8/touches/anyOf/0/someNode/0/providers/0");
    file = QStringLiteral("endpoints.json");
    add("endpoint twice", {set("/endpoints/1/id", firstEndpoint())}, {firstEndpoint(), "twice"});
    add("endpoint of no document", {set("/endpoints/0/references", QJsonArray{nobody})},
        {"“nobody”"}, "/endpoints/0/references/0");
    file = QStringLiteral("findings.json");
    add("finding of no document", {set("/findings/0/references/0", nobody)},
        {"nat-with-hardware-load-balancer", "“nobody”"});
    file = QStringLiteral("xmpp-negotiation.json");
    add("outcome of no finding", {set("/outcomes/0/finding", nobody)}, {"“nobody”"});
    add("outcome of no contradiction", {set("/outcomes/6/contradictions/0", nobody)}, {"“nobody”"});
    add("matrix of no document", {set("/references/0", nobody)}, {"“nobody”"});
    add("no better than before", {set("/outcomes/0/better/dialback", true)}, {"same finding"},
        "/outcomes/0/better");
    file = QStringLiteral("products.json");
    add("product twice", {set("/products/2/id", QStringLiteral("lync-2013"))},
        {"lync-2013", "twice"});
    add("treated as nothing", {set("/partnerProducts/0/treatAs", nobody)}, {"unknown", "“nobody”"});
    add("product missing", {cut("/products/4")}, {"“sfb-se”", "missing"}, "/products");
    file = QStringLiteral("providers.json");
    add("provider of no document", {set("/providers/1/references/1", nobody)},
        {"windows-live-messenger", "“nobody”"});
    add("provider missing", {cut("/providers/3")}, {"“yahoo”", "missing"}, "/providers");
    file = QStringLiteral("ports.json");
    add("port missing", {cut("/ports/14")}, {"“internal-xmpp”", "missing"}, "/ports");
}

void CatalogMutationsTest::faultBetweenFiles()
{
    QFETCH(QString, file);
    QFETCH(Edits, edits);
    QFETCH(QString, pointer);
    QFETCH(QStringList, texts);
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    QVERIFY(applyEdits(copy.path(file), edits));
    const auto read = readCatalog(copy.folder());
    QVERIFY(!read.ok());
    const QString at = copy.path(file);
    bool named = false;
    for (const Error &error : read.errors()) {
        QCOMPARE(error.kind, ErrorKind::Input);
        QVERIFY2(QFile::exists(error.place.file), qPrintable(describe(read.errors())));
        QVERIFY2(error.place.pointer.startsWith(u'/'), qPrintable(describe(read.errors())));
        const QString message = error.message.in(Language::English);
        named = named || (error.place.file == at && error.place.pointer == pointer &&
                          std::all_of(texts.cbegin(), texts.cend(),
                                      [&](const QString &text) { return message.contains(text); }));
    }
    QVERIFY2(named, qPrintable(describe(read.errors())));
}

void CatalogMutationsTest::brokenJson()
{
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    const QString path = copy.path(QStringLiteral("terms.json"));
    QVERIFY(writeFile(path, "{\n  \"words\": {,}\n}\n"));
    const auto read = readCatalog(copy.folder());
    QVERIFY(!read.ok());
    QCOMPARE(read.errors().first().place.file, path);
    QCOMPARE(read.errors().first().place.line, 2);
}

void CatalogMutationsTest::missingFile()
{
    for (const QString &file : catalogFiles()) {
        if (file.startsWith(QLatin1String("documents/")))
            continue; // found by listing: what they held is missed by those who refer to it
        if (file == QLatin1String("setup.json"))
            continue; // read by itself: tests/setup
        const CatalogCopy copy;
        QVERIFY(copy.isGood());
        QVERIFY(QFile::remove(copy.path(file)));
        const auto read = readCatalog(copy.folder());
        QVERIFY2(!read.ok(), qPrintable(file));
        QCOMPARE(read.errors().first().place.file, copy.path(file));
    }
}

void CatalogMutationsTest::missingFolder()
{
    const CatalogCopy copy;
    QVERIFY(!readCatalog(copy.path(QStringLiteral("nowhere"))).ok());
}

// Whoever edits the catalogue sees every fault at once, not one a run.
void CatalogMutationsTest::allFaultsAreReported()
{
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    QVERIFY(applyEdits(copy.path(QStringLiteral("rules.json")),
                       {cut("/rules/0/ports"), cut("/rules/1/comment/en")}));
    QVERIFY(applyEdits(copy.path(QStringLiteral("ports.json")), {cut("/ports/0/label")}));
    const auto read = readCatalog(copy.folder());
    QVERIFY(!read.ok());
    QCOMPARE(read.errors().size(), 3);
}

QTEST_GUILESS_MAIN(CatalogMutationsTest)
#include "tst_catalogmutations.moc"
