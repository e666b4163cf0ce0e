// Every documented row of tests/data/catalog/document-rows.json, through the command line: in the
// document's order, none missing and none extra. A row with a printed cell must give it back to the
// letter, the others field by field. Rows that no table prints must say so.
#include "clitesting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace portolan::testing;

namespace {

QJsonArray knownRows()
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/data/catalog/document-rows.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"rows").toArray();
}

QString textOf(const QJsonValue &row, const char *key)
{
    return row[QLatin1String(key)].toString();
}

// Prose, or the table of an older product said of a newer one.
bool isNoPrintedRow(const QString &id)
{
    return id == QLatin1String("dir1-010") || id.startsWith(QLatin1String("psip-")) ||
           id.startsWith(QLatin1String("sfb19-")) || id.startsWith(QLatin1String("sfbse-"));
}

// The words of the source list as the flow contract has them.
QString contractWord(const QString &word)
{
    static const QMap<QString, QString> words = {
        {QStringLiteral("STUN/MSTURN"), QStringLiteral("STUN")},
        {QStringLiteral("none (TURN token auth)"), QStringLiteral("none")},
        {QStringLiteral("TLS/SASL negotiable, may be none"), QStringLiteral("negotiable")},
        {QStringLiteral("SRTP or clear RTP"), QStringLiteral("negotiable")},
        {QStringLiteral("Lync Server 2010"), QStringLiteral("lync-2010")},
        {QStringLiteral("Lync Server 2013"), QStringLiteral("lync-2013")},
        {QStringLiteral("Skype for Business Server 2015"), QStringLiteral("sfb-2015")},
        {QStringLiteral("Skype for Business Server 2019"), QStringLiteral("sfb-2019")},
        {QStringLiteral("Skype for Business Server Subscription Edition"),
         QStringLiteral("sfb-se")},
        {QStringLiteral("Any edge, partner table of Lync Server 2010"),
         QStringLiteral("lync-2010")},
        {QStringLiteral("Any edge"), QStringLiteral("lync-2013")}, // said of JJ618373
        // Products that a topology cannot have.
        {QStringLiteral("Office Communications Server 2007 R2"), QString()},
        {QStringLiteral("Skype for Business Server / Lync Server 2013"), QString()},
    };
    return words.value(word, word);
}

// An end as "TYPE,TYPE interface" or the endpoint; empty: Any.
QString endText(const QJsonValue &end)
{
    if (!textOf(end, "endpoint").isEmpty())
        return textOf(end, "endpoint");
    QStringList types;
    for (const QJsonValue type : end[u"types"].toArray())
        types.append(type.toString());
    return (types.join(u',') + u' ' + textOf(end, "interface")).trimmed();
}

// What an end of that kind is in the catalogue; Any of the Internet may be narrowed to whom the
// rule means.
bool endFits(const QString &kind, const QString &label, const QString &end)
{
    if (label == QLatin1String("A/V Edge of the federated partner"))
        return end == QLatin1String("federation-partner");
    static const QStringList outside = {
        QStringLiteral("external-users"), QStringLiteral("federation-partner"),
        QStringLiteral("hosting-provider"), QStringLiteral("public-im-provider")};
    if (kind == QLatin1String("any-internet")) {
        const QStringList types = end.split(u',', Qt::SkipEmptyParts);
        return std::all_of(types.begin(), types.end(),
                           [](const QString &type) { return outside.contains(type); });
    }
    static const QMap<QString, QString> ends = {
        {QStringLiteral("access-edge-external"), QStringLiteral("edge-pool access")},
        {QStringLiteral("xmpp-proxy-external"), QStringLiteral("edge-pool access")},
        {QStringLiteral("access-edge-vip"), QStringLiteral("edge-pool access")},
        {QStringLiteral("webconf-edge-external"), QStringLiteral("edge-pool web-conferencing")},
        {QStringLiteral("webconf-edge-vip"), QStringLiteral("edge-pool web-conferencing")},
        {QStringLiteral("av-edge-external"), QStringLiteral("edge-pool av")},
        {QStringLiteral("av-edge-vip"), QStringLiteral("edge-pool av")},
        {QStringLiteral("edge-internal"), QStringLiteral("edge-pool internal")},
        {QStringLiteral("edge-internal-vip"), QStringLiteral("edge-pool internal")},
        {QStringLiteral("reverse-proxy-external"), QStringLiteral("reverse-proxy external")},
        {QStringLiteral("reverse-proxy-internal"), QStringLiteral("reverse-proxy internal")},
        {QStringLiteral("pic-provider"), QStringLiteral("public-im-provider")},
        {QStringLiteral("pic-client"), QStringLiteral("public-im-provider")},
        {QStringLiteral("xmpp-partner"), QStringLiteral("xmpp-partner")},
        {QStringLiteral("remote-client"), QStringLiteral("external-users")},
        {QStringLiteral("federated-partner"), QStringLiteral("federation-partner")},
        {QStringLiteral("hosting-provider"), QStringLiteral("hosting-provider")},
        {QStringLiteral("front-end"), QStringLiteral("front-end-pool")},
        {QStringLiteral("front-end-or-sba"), QStringLiteral("front-end-pool")},
        {QStringLiteral("front-end-xmpp-gateway"), QStringLiteral("front-end-pool")},
        {QStringLiteral("cms-holder"), QStringLiteral("front-end-pool")},
        {QStringLiteral("front-end-or-director"), QStringLiteral("director,front-end-pool")},
        {QStringLiteral("director"), QStringLiteral("director")},
        {QStringLiteral("director-vip"), QStringLiteral("director")},
        {QStringLiteral("any-internal"), QString()},
        {QStringLiteral("internal-client"), QString()},
        {QStringLiteral("office-web-apps"), QStringLiteral("office-web-apps")},
        {QStringLiteral("skype-directory"), QStringLiteral("skype-directory")},
    };
    if (kind == QLatin1String("federated-partner") &&
        end == QLatin1String("federation-partner,hosting-provider"))
        return true;
    return ends.contains(kind) && end == ends.value(kind);
}

/// A row of the catalogue with what its table says.
struct CatalogRow
{
    QJsonValue row;
    QString product;
    bool isApart = false; ///< among the tables that were never printed
};

QList<CatalogRow> rowsOf(const QJsonObject &document)
{
    QList<CatalogRow> rows;
    for (const char *key : {"tables", "derivedTables"}) {
        const bool isApart = key == QLatin1String("derivedTables");
        for (const QJsonValue table : document.value(QLatin1String(key)).toArray()) {
            const QString own = textOf(table, "product");
            for (const QJsonValue row : table[u"rows"].toArray())
                rows.append({row, own.isEmpty() ? textOf(document, "product") : own, isApart});
        }
    }
    return rows;
}

} // namespace

class TestAllRows : public QObject
{
    Q_OBJECT

private slots:
    void everyDocument_data();
    void everyDocument();
    void noRowBesides();
    void russianCellsAsPrinted();
    void marksAreShown_data();
    void marksAreShown();

private:
    void compareRow(const QJsonValue &known, const CatalogRow &given);
};

void TestAllRows::everyDocument_data()
{
    QTest::addColumn<QList<QJsonValue>>("known");
    QStringList order;
    QMap<QString, QList<QJsonValue>> documents;
    for (const QJsonValue row : knownRows()) {
        const QString document = textOf(row, "document");
        if (!documents.contains(document))
            order.append(document);
        documents[document].append(row);
    }
    QVERIFY(order.size() >= 25);
    for (const QString &document : order)
        QTest::newRow(qPrintable(document)) << documents.value(document);
}

void TestAllRows::everyDocument()
{
    QFETCH(QList<QJsonValue>, known);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const CliRun run = runCli(words("catalog --document") << id);
    QCOMPARE(run.exitCode, 0);
    const QJsonArray documents =
        QJsonDocument::fromJson(run.out).object().value(u"documents").toArray();
    QCOMPARE(documents.size(), 1);
    const QList<CatalogRow> given = rowsOf(documents.first().toObject());
    QCOMPARE(given.size(), known.size());
    for (qsizetype i = 0; i < known.size(); ++i) {
        compareRow(known.at(i), given.at(i));
        if (QTest::currentTestFailed()) {
            qInfo("in row %s", qPrintable(textOf(known.at(i), "id")));
            return;
        }
    }
}

void TestAllRows::compareRow(const QJsonValue &known, const CatalogRow &given)
{
    const QJsonValue &row = given.row;
    const QString id = textOf(known, "id");
    QCOMPARE(textOf(row, "row"), textOf(known, "row"));
    QCOMPARE(given.product, contractWord(textOf(known, "product")));
    QCOMPARE(given.isApart, isNoPrintedRow(id));
    if (isNoPrintedRow(id)) {
        QVERIFY(row[u"derived"].toBool());
        return;
    }
    const QJsonValue source = known[u"source"];
    const QJsonValue destination = known[u"destination"];
    const QJsonArray english = row[u"cells"][u"en"].toArray();
    const QJsonArray russian = row[u"cells"][u"ru"].toArray();
    QCOMPARE(russian.size(), english.size());
    const QString printed = textOf(known, "cell");
    QCOMPARE(english.first().toString(), printed.isEmpty() ? textOf(known, "role") : printed);
    QCOMPARE(english.size(), printed.isEmpty() ? 6 : 4);
    QCOMPARE(english.at(english.size() - 3).toString(), textOf(source, "label"));
    QCOMPARE(english.at(english.size() - 2).toString(), textOf(destination, "label"));

    for (const char *field : {"application", "security", "transport"})
        QCOMPARE(textOf(row, field), contractWord(textOf(known, field)));
    for (const char *field : {"sourcePorts", "ports", "firewall"})
        QCOMPARE(textOf(row, field), textOf(known, field));
    QVERIFY2(endFits(textOf(source, "kind"), textOf(source, "label"), endText(row[u"source"])),
             qPrintable(endText(row[u"source"])));
    QVERIFY2(endFits(textOf(destination, "kind"), textOf(destination, "label"),
                     endText(row[u"destination"])),
             qPrintable(endText(row[u"destination"])));
    QVERIFY(row[u"derived"].toBool() || row[u"withinZone"].toBool() ||
            !row[u"rules"].toArray().isEmpty());
}

// The whole reference holds no row of which the list knows nothing.
void TestAllRows::noRowBesides()
{
    const CliRun run = runCli(words("catalog"));
    QCOMPARE(run.exitCode, 0);
    qsizetype rows = 0;
    for (const QJsonValue document :
         QJsonDocument::fromJson(run.out).object().value(u"documents").toArray())
        rows += rowsOf(document.toObject()).size();
    QCOMPARE(rows, 511);
    QCOMPARE(knownRows().size(), 511);
}

// The Russian summaries print UDP where English has TCP (C12), and the thousands of the range stand
// apart by a no-break space.
void TestAllRows::russianCellsAsPrinted()
{
    int swapped = 0;
    int ranges = 0;
    for (const char *name : {"single-consolidated-edge-with-private-ip-addresses-using-nat",
                             "single-consolidated-edge-with-public-ip-addresses",
                             "scaled-consolidated-edge-dns-load-balancing-with-private-ip-"
                             "addresses-using-nat",
                             "scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses",
                             "scaled-consolidated-edge-with-hardware-load-balancers"}) {
        const CliRun run = runCli(words("catalog --document")
                                  << QStringLiteral("port-summary-") + QLatin1String(name));
        const QJsonArray documents =
            QJsonDocument::fromJson(run.out).object().value(u"documents").toArray();
        for (const CatalogRow &given : rowsOf(documents.first().toObject())) {
            const QString english = given.row[u"cells"][u"en"][0].toString();
            const QString russian = given.row[u"cells"][u"ru"][0].toString();
            const bool atAv = english == QLatin1String("A/V/STUN,MSTURN/TCP/443");
            QCOMPARE(russian == QLatin1String("A/V/STUN,MSTURN/UDP/443"), atAv);
            swapped += atAv;
            const bool isRange = english.endsWith(QLatin1String("50,000-59,999"));
            QCOMPARE(russian.endsWith(QStringLiteral("50\u00a0000–59\u00a0999")), isRange);
            ranges += isRange;
        }
    }
    QCOMPARE(swapped, 11);
    QCOMPARE(ranges, 24);
}

void TestAllRows::marksAreShown_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<int>("count");
    // Asked for by name, a document gives no table that it does not print.
    const QString single = QStringLiteral("port-summary-single-director");
    const QString environment = QStringLiteral("edge-environmental-requirements");
    const QString pool = QStringLiteral("port-summary-dns-and-hlb-load-balanced");
    QTest::newRow("printed alone") << single << "en" << QStringLiteral("not printed") << 0;
    QTest::newRow("derived") << environment << "en" << QStringLiteral("derived, not printed") << 10;
    QTest::newRow("derived in Russian")
        << environment << "ru" << QStringLiteral("выведено, не напечатано") << 10;
    QTest::newRow("whole") << QString() << "en" << QStringLiteral("derived, not printed") << 127;
    QTest::newRow("one zone") << pool << "en" << QStringLiteral("crosses no firewall") << 6;
    QTest::newRow("one zone in Russian")
        << pool << "ru" << QStringLiteral("не пересекает брандмауэр") << 6;
    QTest::newRow("ten rows") << QStringLiteral("jj618373") << "en"
                              << QStringLiteral("derived, not printed") << 0;
    QTest::newRow("none") << QStringLiteral("port-summary-reverse-proxy") << "en"
                          << QStringLiteral("printed") << 0;
}

void TestAllRows::marksAreShown()
{
    QFETCH(QString, document);
    QFETCH(QString, language);
    QFETCH(QString, mark);
    QFETCH(int, count);
    for (const QString &format :
         {QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("csv")}) {
        QStringList arguments = {QStringLiteral("catalog"), QStringLiteral("--lang"), language,
                                 QStringLiteral("--format"), format};
        if (!document.isEmpty())
            arguments += {QStringLiteral("--document"), document};
        const CliRun run = runCli(arguments);
        QCOMPARE(run.exitCode, 0);
        QString text = QString::fromUtf8(run.out);
        QCOMPARE(text.count(mark), count);
    }
}

QTEST_GUILESS_MAIN(TestAllRows)
#include "tst_allrows.moc"
