#include "exchange/csvtext.h"
#include "exchangetesting.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

// RFC 4180, strictly: the fields of the whole text.
QList<QStringList> parsedCsv(QByteArray bytes, QChar separator)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows = {{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        QString &field = rows.last().last();
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                field += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == separator) {
            rows.last().append(QString());
        } else if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            rows.append(QStringList{QString()});
            ++i;
        } else {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

TextTable oneColumn(const QString &cell, bool ports = false)
{
    TextTable table;
    table.columns = {{{}, QStringLiteral("Title"), Language::English, 0, ports}};
    table.rows.push_back({{cell}});
    return table;
}

QString onlyCell(const TextTable &table, CsvDialect dialect)
{
    const QChar separator = dialect == CsvDialect::Excel ? u';' : u',';
    return parsedCsv(csvBytes({table}, dialect), separator).value(1).value(0);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void excelHasMarkSemicolonsAndCrlf()
    {
        const QByteArray bytes = written("csv", madePlan().request());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFNo.;Flow ID;"));
        QVERIFY(bytes.endsWith("\r\n"));
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        QCOMPARE(parsedCsv(bytes, u';').size(), 4);
    }

    void rfc4180HasCommasAndNoMark()
    {
        ExportRequest request = madePlan().request();
        const Plan plan = madePlan();
        request = plan.request();
        request.csv = CsvDialect::Rfc4180;
        request.columns = {QStringLiteral("number"), QStringLiteral("ports")};
        QCOMPARE(written("csv", request),
                 QByteArray("No.,Destination port\r\nF-003,5061\r\nF-004,5061\r\nF-012,5061\r\n"));
    }

    void everyRowHasEveryField()
    {
        const Plan plan = madePlan(hostileName);
        for (const CsvDialect dialect : {CsvDialect::Excel, CsvDialect::Rfc4180}) {
            ExportRequest request = plan.request(ExportLanguage::Both);
            request.csv = dialect;
            const auto rows =
                parsedCsv(written("csv", request), dialect == CsvDialect::Excel ? u';' : u',');
            QCOMPARE(rows.size(), 4);
            for (const QStringList &row : rows)
                QCOMPARE(row.size(), rows.first().size());
        }
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *start : {"=", "+", "-", "@", "\t", "\r", "\n"})
            QTest::addRow("%02x", static_cast<unsigned>(start[0]))
                << QString(QLatin1String(start)) + QStringLiteral("1+1");
    }

    void formulasAreNeutralised()
    {
        QFETCH(QString, cell);
        for (const CsvDialect dialect : {CsvDialect::Excel, CsvDialect::Rfc4180})
            QCOMPARE(onlyCell(oneColumn(cell), dialect), u'\'' + cell);
    }

    void headingsAreNeutralisedToo()
    {
        TextTable table = oneColumn(QStringLiteral("x"));
        table.columns[0].title = QStringLiteral("=1");
        QCOMPARE(csvBytes({table}, CsvDialect::Rfc4180), QByteArray("'=1\r\nx\r\n"));
    }

    void quotesSeparatorsAndBreaksSurvive()
    {
        const QString cell = QStringLiteral("a \"b\"; c, d\ne");
        for (const CsvDialect dialect : {CsvDialect::Excel, CsvDialect::Rfc4180})
            QCOMPARE(onlyCell(oneColumn(cell), dialect), cell);
    }

    void portsStayText_data()
    {
        QTest::addColumn<QString>("ports");
        QTest::addColumn<QString>("excel");
        QTest::newRow("one") << "5061"
                             << "5061";
        QTest::newRow("range") << "50000-59999"
                               << "50000-59999";
        QTest::newRow("list") << "443,5061"
                              << "443, 5061";
        QTest::newRow("looks like a date") << "10-12" << QStringLiteral("10\u201312");
        QTest::newRow("looks like month and year") << "1-2025" << QStringLiteral("1\u20132025");
        QTest::newRow("any") << "any"
                             << "any";
    }

    void portsStayText()
    {
        QFETCH(QString, ports);
        QFETCH(QString, excel);
        QCOMPARE(onlyCell(oneColumn(ports, true), CsvDialect::Excel), excel);
        QCOMPARE(onlyCell(oneColumn(ports, true), CsvDialect::Rfc4180), ports);
    }

    void tablesFollowEachOther()
    {
        const TextTable table = oneColumn(QStringLiteral("x"));
        QCOMPARE(csvBytes({table, table}, CsvDialect::Rfc4180),
                 QByteArray("Title\r\nx\r\n\r\nTitle\r\nx\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
