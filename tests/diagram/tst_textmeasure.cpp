#include "diagram/textmeasure.h"

#include "diagram/painter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QRawFont>
#include <QTest>

using namespace portolan;

class TestTextMeasure : public QObject
{
    Q_OBJECT

private slots:
    void neverNarrowerThanTheBundledFont_data();
    void neverNarrowerThanTheBundledFont();
    void growsWithSizeAndLength();
    void knowsWhatNoFontHas();
    void invisibleCharactersTakeNoRoom();
    void heightHoldsTheLetters();
    void doesNotDependOnTheLocale();
};

void TestTextMeasure::neverNarrowerThanTheBundledFont_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {"TCP 50000–59999",          "SIP / MTLS",
                               "edge01.contoso.com",       "Пул переднего плана",
                               "Федеративный партнёр",     "Общедоступный поставщик IM, «Ёлка»",
                               "Ångström → Łódź",          "AVATAR Te Wo",
                               "192.0.2.10 ⇄ 2001:db8::1", "312 партнёров…"};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestTextMeasure::neverNarrowerThanTheBundledFont()
{
    QFETCH(QString, text);
    for (const FontWeight weight : {FontWeight::Regular, FontWeight::Bold}) {
        const QByteArray data = bundledFontTtf(weight);
        QVERIFY(data.size() > 100000);
        const QRawFont font(data, 48, QFont::PreferNoHinting);
        QVERIFY(font.isValid());
        double real = 0;
        const QList<QPointF> advances = font.advancesForGlyphIndexes(
            font.glyphIndexesForString(text), QRawFont::KernedAdvances);
        for (const QPointF &advance : advances)
            real += advance.x();
        const double measured = bundledTextMeasure().width(text, 48, weight);
        QVERIFY2(measured >= real - 0.5, qPrintable(QString::number(measured)));
        QVERIFY2(measured <= real * 1.45, qPrintable(QString::number(measured)));
    }
}

void TestTextMeasure::growsWithSizeAndLength()
{
    const TextMeasure &measure = bundledTextMeasure();
    QCOMPARE(measure.width(u"", 12, FontWeight::Regular), 0.0);
    const double one = measure.width(u"a", 12, FontWeight::Regular);
    QVERIFY(one > 6 && one < 9);
    QCOMPARE(measure.width(u"aaaa", 12, FontWeight::Regular), 4 * one);
    QCOMPARE(measure.width(u"a", 24, FontWeight::Regular), 2 * one);
    QVERIFY(measure.width(u"a", 12, FontWeight::Bold) > one);
}

void TestTextMeasure::knowsWhatNoFontHas()
{
    const TextMeasure &measure = bundledTextMeasure();
    QCOMPARE(measure.width(u"漢字", 10, FontWeight::Regular), 20.0);
    QVERIFY(measure.width(u"🙂", 10, FontWeight::Regular) >= 13.0);
    // Half a surrogate pair is bad text, not a reason to fall over.
    const QString half(QChar(0xd83d));
    QVERIFY(measure.width(half, 10, FontWeight::Regular) > 0);
}

void TestTextMeasure::invisibleCharactersTakeNoRoom()
{
    const TextMeasure &measure = bundledTextMeasure();
    const double plain = measure.width(u"contoso", 12, FontWeight::Regular);
    QCOMPARE(measure.width(u"\u2068contoso\u2069", 12, FontWeight::Regular), plain);
    QCOMPARE(measure.width(u"con\u200btoso", 12, FontWeight::Regular), plain);
}

void TestTextMeasure::heightHoldsTheLetters()
{
    const TextMeasure &measure = bundledTextMeasure();
    const QRawFont font(bundledFontTtf(FontWeight::Regular), 100, QFont::PreferNoHinting);
    QVERIFY(measure.ascent(100) >= font.ascent() - 1);
    QVERIFY(measure.descent(100) >= font.descent() - 1);
    QVERIFY(measure.ascent(100) + measure.descent(100) < 130);
}

void TestTextMeasure::doesNotDependOnTheLocale()
{
    const double before = bundledTextMeasure().width(u"1234,5", 12, FontWeight::Regular);
    const QLocale old;
    QLocale::setDefault(QLocale(QLocale::Russian));
    const double after = bundledTextMeasure().width(u"1234,5", 12, FontWeight::Regular);
    QLocale::setDefault(old);
    QCOMPARE(after, before);
}

QTEST_MAIN(TestTextMeasure)
#include "tst_textmeasure.moc"
