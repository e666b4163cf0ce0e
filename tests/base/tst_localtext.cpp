#include "base/localtext.h"
#include "base/message.h"

#include <QTest>

using namespace portolan;

/// Dates and numbers of texts follow the language of the text and nothing else.
class TestLocalText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void datesAndNumbers_data()
    {
        QTest::addColumn<QLocale>("system");
        QTest::newRow("C") << QLocale::c();
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt);
        QTest::newRow("Russian") << QLocale(QLocale::Russian, QLocale::Russia);
    }
    void datesAndNumbers()
    {
        QFETCH(QLocale, system);
        QLocale::setDefault(system);
        const QDate day(2014, 6, 3);
        QCOMPARE(dateText(day),
                 BilingualText(QStringLiteral("3 June 2014"), QStringLiteral("03.06.2014")));
        QCOMPARE(shortDateText(day, Language::English), QStringLiteral("3 Jun 2014"));
        QCOMPARE(shortDateText(day, Language::Russian), QStringLiteral("03.06.2014"));
        QVERIFY(dateText(QDate()).isEmpty());
        QCOMPARE(numberText(10200),
                 BilingualText(QStringLiteral("10,200"), QStringLiteral("10\u00a0200")));
        QCOMPARE(numberText(7), BilingualText::same(QStringLiteral("7")));
    }

    void countsOfPhrases()
    {
        const BilingualText flows = phraseInBoth("exchange", "%n flow(s)", 10200);
        QCOMPARE(flows.en, QStringLiteral("10,200 flows"));
        QCOMPARE(flows.ru, QStringLiteral("10\u00a0200 потоков"));
    }
};

QTEST_GUILESS_MAIN(TestLocalText)
#include "tst_localtext.moc"
