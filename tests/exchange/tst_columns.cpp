#include "exchangetesting.h"

#include "exchange/flowcolumns.h"

using namespace portolan;
using namespace portolan::testing;

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void shortIsTheSetOfTheInterfaces()
    {
        QCOMPARE(shortColumns().join(u' '),
                 QStringLiteral("number application security transport sourcePorts ports "
                                "source.label source.addresses destination.label "
                                "destination.addresses firewall comment"));
    }

    void fullIsEveryKeyOfTheFlow()
    {
        QCOMPARE(fullColumns().join(u' '),
                 QStringLiteral(
                     "number id rule scenario role application security transport sourcePorts "
                     "ports source.node source.interface source.label source.addresses "
                     "source.translatedAddresses destination.node destination.interface "
                     "destination.label destination.addresses destination.translatedAddresses "
                     "firewall requirement comment references rows contradictions because"));
    }

    void listsAreReadInTheirOrder()
    {
        const Result<QStringList> columns = columnsFromText(QStringLiteral("ports,number"));
        QVERIFY(columns.ok());
        QCOMPARE(*columns, (QStringList{QStringLiteral("ports"), QStringLiteral("number")}));
        QCOMPARE(*columnsFromText(QStringLiteral("short")), shortColumns());
        QCOMPARE(*columnsFromText(QStringLiteral("full")), fullColumns());
    }

    void wrongListsAreErrorsOfUsage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << "number,price";
        QTest::newRow("empty") << "";
        QTest::newRow("empty item") << "number,,ports";
        QTest::newRow("twice") << "number,number";
        QTest::newRow("other case") << "Number";
    }

    void wrongListsAreErrorsOfUsage()
    {
        QFETCH(QString, text);
        const Result<QStringList> columns = columnsFromText(text);
        QVERIFY(!columns.ok());
        QVERIFY(columns.errors().first().kind == ErrorKind::Usage);
    }

    void everyColumnHasATitleInBothLanguages()
    {
        QStringList english;
        QStringList russian;
        for (const QString &key : fullColumns()) {
            const BilingualText title = columnTitle(key);
            QVERIFY2(!title.en.isEmpty() && !title.ru.isEmpty(), qPrintable(key));
            english.append(title.en.toCaseFolded());
            russian.append(title.ru.toCaseFolded());
        }
        // Two columns of one name would break a table in a workbook.
        QCOMPARE(english.removeDuplicates(), 0);
        QCOMPARE(russian.removeDuplicates(), 0);
    }

    void readableShowsTranslatedAddressesWhereThereAreAny()
    {
        Plan plan = madePlan();
        QVERIFY(readableColumns(plan.flows).contains(QStringLiteral("source.translatedAddresses")));
        QVERIFY(!readableColumns(plan.flows)
                     .contains(QStringLiteral("destination.translatedAddresses")));
        for (Flow &flow : plan.flows.flows)
            flow.source.translatedAddresses.clear();
        QCOMPARE(readableColumns(plan.flows), shortColumns());
    }

    void bothLanguagesDoubleSentencesAndJoinWords()
    {
        Table table;
        table.columns = {{{}, {QStringLiteral("Port"), QStringLiteral("Порт")}, false, 0, false},
                         {{}, {QStringLiteral("Why"), QStringLiteral("Зачем")}, true, 0, false}};
        table.rows.push_back({TableCell({QStringLiteral("any"), QStringLiteral("любой")}),
                              TableCell({QStringLiteral("a"), QStringLiteral("б")})});
        const TextTable both = textTable(table, ExportLanguage::Both);
        QCOMPARE(both.columns.size(), 3);
        QCOMPARE(both.columns.at(0).title, QStringLiteral("Port / Порт"));
        QCOMPARE(both.columns.at(1).title, QStringLiteral("Why"));
        QCOMPARE(both.columns.at(2).title, QStringLiteral("Зачем"));
        QCOMPARE(both.rows.at(0).at(0), QStringList{QStringLiteral("any / любой")});
        QCOMPARE(both.rows.at(0).at(2), QStringList{QStringLiteral("б")});
        QCOMPARE(textTable(table, ExportLanguage::Russian).columns.at(0).title,
                 QStringLiteral("Порт"));
    }

    void unprintableCharactersGo()
    {
        QString text = QStringLiteral("a\x01"
                                      "b\r\nc\rd\x7f");
        text += QChar(0xd800);
        text += QChar(0xffff);
        QCOMPARE(printableText(text), QStringLiteral("ab\nc\nd"));
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
