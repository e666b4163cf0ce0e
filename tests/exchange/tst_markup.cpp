#include "exchangetesting.h"

#include "exchange/consoletext.h"
#include "exchange/htmltext.h"
#include "exchange/markdowntext.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace portolan;
using namespace portolan::testing;

class TestMarkup : public QObject
{
    Q_OBJECT

private slots:
    void markdownKeepsItsTable()
    {
        TextTable table;
        table.columns = {{{}, QStringLiteral("A|B"), Language::English, 0, false},
                         {{}, QStringLiteral("C"), Language::English, 0, false}};
        table.rows.push_back(
            {{QStringLiteral("x\ny")}, {QStringLiteral("1"), QStringLiteral("2")}});
        QCOMPARE(markdownTable(table),
                 QStringLiteral("| A\\|B | C |\n| --- | --- |\n| x<br>y | 1, 2 |\n"));
    }

    void markdownEscapesMarkup()
    {
        QCOMPARE(markdownEscaped(QStringLiteral("<b>&`*_[]~\\|")),
                 QStringLiteral("&lt;b&gt;&amp;\\`\\*\\_\\[\\]\\~\\\\\\|"));
        QCOMPARE(markdownEscaped(QStringLiteral("http://x")), QStringLiteral("http&#58;//x"));
        const Plan plan = madePlan(hostileName);
        const QByteArray page = written("md", plan.request());
        QVERIFY(!page.contains("<script"));
        static const QRegularExpression link(QStringLiteral("(?<!\\\\)\\]\\("));
        QVERIFY(!QString::fromUtf8(page).contains(link));
    }

    void htmlEscapesMarkup()
    {
        QCOMPARE(htmlEscaped(QStringLiteral("<a href=\"x\" title='y'>&")),
                 QStringLiteral("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;"));
        QCOMPARE(htmlText(BilingualText::same(QStringLiteral("a\u202Eb")), ExportLanguage::English),
                 QStringLiteral("<bdi>a\u202Eb</bdi>"));
    }

    void htmlShowsBothLanguagesMarked()
    {
        QCOMPARE(htmlText({QStringLiteral("any"), QStringLiteral("любой")}, ExportLanguage::Both),
                 QStringLiteral("any<span class=\"second\" lang=\"ru\">любой</span>"));
    }

    void htmlIsOneFileWithoutScript()
    {
        const Plan plan = madePlan(hostileName);
        for (const ExportLanguage language :
             {ExportLanguage::English, ExportLanguage::Russian, ExportLanguage::Both}) {
            const QString page = QString::fromUtf8(written("html", plan.request(language)));
            QVERIFY(page.startsWith(
                QLatin1String("<!DOCTYPE html>\n<html lang=\"") +
                (language == ExportLanguage::Russian ? QLatin1String("ru") : QLatin1String("en"))));
            QVERIFY(!page.contains(QLatin1String("<script"), Qt::CaseInsensitive));
            QVERIFY(!page.contains(QLatin1String(" src=\"")));
            QVERIFY(!page.contains(QLatin1String("<link")));
            QVERIFY(!page.contains(QLatin1String("@import")));
            static const QRegularExpression fetched(QStringLiteral("url\\((?!data:|#)"));
            QVERIFY(!page.contains(fetched));
            QVERIFY(page.contains(QLatin1String("<svg")));
            QVERIFY(page.contains(QLatin1String("font/woff2;base64,d09GMg")));
            QVERIFY(page.contains(QLatin1String("<th scope=\"col\">")));
            QVERIFY(page.contains(QLatin1String("<caption>")));
        }
    }

    // Our HTML closes every element, so that a check as strict as XML finds a slip in escaping.
    void htmlIsWellFormed()
    {
        const Plan plan = madePlan(hostileName);
        QString page = QString::fromUtf8(written("html", plan.request(ExportLanguage::Both)));
        page.remove(0, page.indexOf(QLatin1String("<body>")));
        page.truncate(page.indexOf(QLatin1String("</body>")) + 7);
        page.replace(QLatin1String("<br>"), QLatin1String("<br/>"));
        QXmlStreamReader reader(page);
        QStringList ids;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.attributes().hasAttribute(QLatin1String("id")))
                ids.append(reader.attributes().value(QLatin1String("id")).toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void consoleColumnsAlign()
    {
        TextTable table;
        table.columns = {{{}, QStringLiteral("No."), Language::English, 0, false},
                         {{}, QStringLiteral("Text"), Language::English, 8, false},
                         {{}, QStringLiteral("End"), Language::English, 0, false}};
        table.rows.push_back(
            {{QStringLiteral("1")}, {QStringLiteral("слово два три")}, {QStringLiteral("x")}});
        QCOMPARE(consoleTable(table), QStringLiteral("No.  Text     End\n"
                                                     "───  ───────  ───\n"
                                                     "1    слово    x\n"
                                                     "     два три\n"));
    }

    void consoleWidthsCountWhatIsSeen()
    {
        QCOMPARE(consoleWidth(QStringLiteral("абв")), 3);
        QCOMPARE(consoleWidth(QStringLiteral("e\u0301")), 1);
        QCOMPARE(consoleWidth(QStringLiteral("漢字")), 4);
        QCOMPARE(consoleWidth(QStringLiteral("a\u202Eb")), 2);
    }

    void wrappingCutsOnlyWordsThatDoNotFit()
    {
        QCOMPARE(
            wrappedLines(QStringLiteral("ab cdefgh i"), 4),
            (QStringList{QStringLiteral("ab"), QStringLiteral("cdef"), QStringLiteral("gh i")}));
        QCOMPARE(wrappedLines(QString(), 4), QStringList{QString()});
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
