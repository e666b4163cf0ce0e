// The ten rows of JJ618373 for the sample of the manual, through the command line, cell by cell and
// in both languages; and that they are derived from the topology, not printed from a list.
#include "clitesting.h"

#include <QFile>
#include <QTemporaryDir>

using namespace portolan::testing;

namespace {

const QString columns = QStringLiteral(
    "number,application,security,transport,sourcePorts,ports,source.label,source.addresses,"
    "destination.label,destination.addresses,firewall");

QList<QStringList> rowsOf(const QString &file, const QStringList &more)
{
    const CliRun run = runCli(QStringList{QStringLiteral("flows"), file, QStringLiteral("--format"),
                                          QStringLiteral("csv"), QStringLiteral("--csv"),
                                          QStringLiteral("rfc4180"), QStringLiteral("--date"),
                                          QStringLiteral("2026-11-23")} +
                              more);
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(run.out).split(QStringLiteral("\r\n")))
        rows.append(line.split(u','));
    rows.removeFirst(); // headings
    rows.removeLast();  // behind the last line end
    return rows;
}

QStringList cells(const char *text)
{
    QStringList list;
    for (const QString &cell : QString::fromUtf8(text).split(u'|'))
        list.append(cell.trimmed());
    return list;
}

QList<QStringList> expectedEnglish()
{
    return {
        cells("F-001|SIP|MTLS|TCP|any|5061|Edge pool: Access Edge|131.107.155.10|fabrikam.com|"
              "198.51.100.10|external firewall"),
        cells("F-002|SIP|MTLS|TCP|any|5061|Windows Live Messenger|any|Edge pool: Access Edge|"
              "131.107.155.10|external firewall"),
        cells("F-003|SIP|MTLS|TCP|any|5061|Edge pool: Access Edge|131.107.155.10|"
              "Windows Live Messenger|any|external firewall"),
        cells("F-004|SIP|TLS|TCP|any|443|External users|any|Edge pool: Access Edge|"
              "131.107.155.10|external firewall"),
        cells("F-005|RTP|negotiable|TCP|any|50000-59999|Edge pool: Access Edge|131.107.155.10|"
              "Windows Live Messenger|any|external firewall"),
        cells("F-006|STUN|none|UDP|any|3478|Edge pool: Access Edge|131.107.155.10|"
              "Windows Live Messenger|any|external firewall"),
        cells("F-007|STUN|none|UDP|any|3478|Windows Live Messenger|any|Edge pool: Access Edge|"
              "131.107.155.10|external firewall"),
        cells("F-008|XMPP|negotiable|TCP|any|5269|jabber.example.org|203.0.113.25|"
              "Edge pool: Access Edge|131.107.155.10|external firewall"),
        cells("F-009|XMPP|negotiable|TCP|any|5269|Edge pool: Access Edge|131.107.155.10|"
              "jabber.example.org|203.0.113.25|external firewall"),
        cells("F-010|XMPP|MTLS|TCP|any|23456|pool01.contoso.net|192.168.10.90|"
              "Edge pool: internal interface|172.25.33.10|internal firewall"),
    };
}

// What differs in Russian; all other cells are the same.
QList<QStringList> expectedRussian()
{
    const QList<std::pair<QString, QString>> words = {
        {QStringLiteral("any"), QStringLiteral("любой")},
        {QStringLiteral("none"), QStringLiteral("нет")},
        {QStringLiteral("negotiable"), QStringLiteral("по согласованию")},
        {QStringLiteral("External users"), QStringLiteral("Внешние пользователи")},
        {QStringLiteral("Edge pool: Access Edge"),
         QStringLiteral("Edge pool: пограничная служба доступа")},
        {QStringLiteral("Edge pool: internal interface"),
         QStringLiteral("Edge pool: внутренний интерфейс")},
        {QStringLiteral("external firewall"), QStringLiteral("внешний брандмауэр")},
        {QStringLiteral("internal firewall"), QStringLiteral("внутренний брандмауэр")},
    };
    QList<QStringList> rows = expectedEnglish();
    for (QStringList &row : rows) {
        for (QString &cell : row) {
            for (const auto &[english, russian] : words) {
                if (cell == english)
                    cell = russian;
            }
        }
    }
    return rows;
}

/// A copy of the sample with TEXT replaced by BY, which must occur.
QString changedSample(const QTemporaryDir &folder, const QByteArray &text, const QByteArray &by)
{
    QFile sample(sampleFile);
    if (!sample.open(QIODevice::ReadOnly))
        return {};
    QByteArray content = sample.readAll();
    if (!content.contains(text))
        return {};
    content.replace(text, by);
    const QString path = folder.filePath(QStringLiteral("changed.portolan"));
    QFile changed(path);
    if (changed.open(QIODevice::WriteOnly))
        changed.write(content);
    return path;
}

QStringList documentRows(const QString &file)
{
    QStringList numbers;
    for (const QStringList &row : rowsOf(file, words("--reading documented --columns rows")))
        numbers.append(row.first().section(u'/', 1));
    return numbers;
}

} // namespace

class TestDocumentedRows : public QObject
{
    Q_OBJECT

private slots:
    void tenRowsCellByCell_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("english") << "en";
        QTest::newRow("russian") << "ru";
    }

    void tenRowsCellByCell()
    {
        QFETCH(QString, language);
        const QList<QStringList> rows = rowsOf(
            sampleFile, {QStringLiteral("--reading"), QStringLiteral("documented"),
                         QStringLiteral("--lang"), language, QStringLiteral("--columns"), columns});
        const QList<QStringList> expected =
            language == QLatin1String("ru") ? expectedRussian() : expectedEnglish();
        QCOMPARE(rows.size(), 10);
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(rows.at(i), expected.at(i));
    }

    void withoutPublicImItsRowsGo()
    {
        QTemporaryDir folder;
        QCOMPARE(documentRows(changedSample(folder, "\"public-im\", ", "")).join(u' '),
                 QStringLiteral("1 4 8 9 10"));
    }

    void withoutXmppItsRowsGo()
    {
        QTemporaryDir folder;
        QCOMPARE(documentRows(changedSample(folder, "\"xmpp\", ", "")).join(u' '),
                 QStringLiteral("1 2 3 4 5 6 7"));
    }

    void anotherPartnerIsAnotherRow()
    {
        QTemporaryDir folder;
        const QString path =
            changedSample(folder, "\"nodes\": [",
                          "\"nodes\": [{\"id\": \"northwind\", \"type\": \"federation-partner\", "
                          "\"sipDomain\": \"northwindtraders.com\"},");
        QCOMPARE(documentRows(path).join(u' '), QStringLiteral("1 1 2 3 4 5 6 7 8 9 10"));
    }

    void idsOfNodesChangeNoCell()
    {
        QTemporaryDir folder;
        const QString path = changedSample(folder, "\"fabrikam\"", "\"partner-7\"");
        QVERIFY(!path.isEmpty());
        const QStringList options = {QStringLiteral("--columns"), QStringLiteral("short")};
        QCOMPARE(rowsOf(path, options), rowsOf(sampleFile, options));
    }

    void bothAddressesShowWithNat()
    {
        QTemporaryDir folder;
        const QString path = changedSample(
            folder, "\"access\": {\"address\": \"131.107.155.10\"}",
            "\"access\": {\"address\": \"10.0.0.10\", \"publicAddress\": \"131.107.155.10\"}");
        QVERIFY(!path.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        file.close();
        content.replace("\"type\": \"edge-pool\",", "\"type\": \"edge-pool\", \"nat\": true,");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QList<QStringList> rows = rowsOf(
            path, words("--columns source.addresses,source.translatedAddresses --firewall external "
                        "--scenario sip-federation"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first(), cells("10.0.0.10|131.107.155.10"));
    }

    void recommendedPutsMediaOnTheAvEdgeAndOpens5061Inbound()
    {
        const QList<QStringList> rows =
            rowsOf(sampleFile, words("--reading recommended --columns "
                                     "rule,source.label,destination.label,ports"));
        QVERIFY(rows.contains(cells("sip-federation-in|fabrikam.com|Edge pool: Access Edge|5061")));
        QVERIFY(rows.contains(cells("media-partner-tcp-in|fabrikam.com|Edge pool: A/V Edge|443")));
        for (const QStringList &row : rows)
            QVERIFY2(!row.first().startsWith(QLatin1String("media")) ||
                         row.contains(QStringLiteral("Edge pool: A/V Edge")),
                     qPrintable(row.join(u' ')));
    }

    void documentPrintsItsTablesInBothLanguages()
    {
        const CliRun english = runCli(words("catalog --document jj618373 --format md"));
        const CliRun russian = runCli(words("catalog --document jj618373 --format md --lang ru"));
        QCOMPARE(english.exitCode, 0);
        // Three that are printed, and the contradictions.
        QCOMPARE(english.out.count("\n## "), 4);
        QCOMPARE(russian.out.count("\n## "), 4);
        QVERIFY(english.out.contains("| 1 | Access/SIP(MTLS)/TCP/5061 |"));
        QVERIFY(russian.out.contains(
            QByteArray("| 1 | Пограничная служба доступа/SIP(MTLS)/TCP/5061 |")));
    }
};

QTEST_GUILESS_MAIN(TestDocumentedRows)
#include "tst_documentedrows.moc"
