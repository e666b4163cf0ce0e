#include "diagram/pdfwriter.h"

#include "diagram/samplegeometry.h"
#include "diagram/theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace portolan;

namespace {

const QDate day(2026, 3, 14);

QByteArray samplePdf(PageSize size = PageSize::A3, QDate date = day)
{
    return writePdf({sample::geometry()}, size, date);
}

// "/MediaBox [0 0 W H]" of every page, in points.
QList<QSizeF> pageSizes(const QByteArray &pdf)
{
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    QList<QSizeF> sizes;
    auto matches = box.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        sizes << QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
    }
    return sizes;
}

Paper sheetsOf(const QList<DiagramGeometry> &drawings, PageSize size)
{
    PaperSetup setup;
    setup.size = size;
    const Result<Paper> paper = layOutPaper(drawings, setup, {});
    return paper ? *paper : Paper();
}

// What is drawn on the pages, unpacked.
QList<QByteArray> pageContents(const QByteArray &pdf)
{
    QList<QByteArray> contents;
    qsizetype start = 0;
    while ((start = pdf.indexOf("stream\n", start)) >= 0) {
        start += 7;
        const qsizetype end = pdf.indexOf("endstream", start);
        if (end < 0)
            break;
        if (pdf.at(start) != 'x') // how packed data begin
            continue;
        const QByteArray size("\x00\x10\x00\x00", 4); // a guess that qUncompress() corrects
        const QByteArray content = qUncompress(size + pdf.mid(start, end - start));
        if (content.contains(" cm\n"))
            contents << content;
        start = end + 9;
    }
    return contents;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void namesOfPages();
    void isPdfA();
    void sameBytesEachTime();
    void sameBytesInAnyTimeZone();
    void dateStandsInTheFile();
    void tableOfContentsIsRight();
    void textIsText();
    void noTransparency();
    void pagesHaveTheirSize_data();
    void pagesHaveTheirSize();
    void twoLanguagesAreTwoPages();
    void titlesAreEscaped();
    void hugeDrawingFitsThePage();
    void sheetsAreNamed();
    void numbersStayWithinWhatIsAllowed_data();
    void numbersStayWithinWhatIsAllowed();
    void nothingToPrint();
    void pngHasSizeAndResolution();
    void pngIsTheSameEachTime();
    void pngTooLargeIsAnError_data();
    void pngTooLargeIsAnError();
};

void TestPdfWriter::namesOfPages()
{
    QCOMPARE(pageSizeFromName(u"fit"), PageSize::Fit);
    QCOMPARE(pageSizeFromName(u"A4"), PageSize::A4);
    QCOMPARE(pageSizeFromName(u"a0"), PageSize::A0);
    QCOMPARE(pageSizeFromName(u"letter"), PageSize::Letter);
    QCOMPARE(pageSizeFromName(u"Tabloid"), PageSize::Tabloid);
    QVERIFY(!pageSizeFromName(u"A5"));
    QVERIFY(!pageSizeFromName(u""));
}

void TestPdfWriter::isPdfA()
{
    const QByteArray pdf = samplePdf();
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.endsWith("%%EOF\n"));
    QVERIFY(pdf.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
    QVERIFY(pdf.contains("/OutputIntents"));
    QVERIFY(!pdf.contains("/Encrypt"));
}

void TestPdfWriter::sameBytesEachTime()
{
    const QByteArray first = samplePdf();
    QTest::qWait(1100); // another second on the clock
    QCOMPARE(samplePdf(), first);
    QVERIFY(samplePdf(PageSize::A4) != first);
    QVERIFY(samplePdf(PageSize::A3, day.addDays(1)) != first);
}

void TestPdfWriter::sameBytesInAnyTimeZone()
{
    const QByteArray before = qgetenv("TZ");
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", "UTC0");
    const QByteArray there = samplePdf();
    qputenv("TZ", "XXX-5:30");
    const QByteArray here = samplePdf();
    if (wasSet)
        qputenv("TZ", before);
    else
        qunsetenv("TZ");
    QCOMPARE(here, there);
}

void TestPdfWriter::dateStandsInTheFile()
{
    const QByteArray pdf = samplePdf();
    QVERIFY(pdf.contains("/CreationDate (D:20260314000000Z)"));
    QVERIFY(pdf.contains("xmp:CreateDate=\"2026-03-14T00:00:00Z\""));
    QVERIFY(samplePdf(PageSize::A3, QDate()).contains("/CreationDate (D:19700101000000Z)"));
}

void TestPdfWriter::tableOfContentsIsRight()
{
    const QByteArray pdf = samplePdf();
    const qsizetype word = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype start = pdf.mid(word, pdf.indexOf('\n', word) - word).trimmed().toLongLong();
    QCOMPARE(pdf.mid(start, 4), QByteArray("xref"));
    const QList<QByteArray> lines = pdf.mid(start).split('\n');
    const int count = lines[1].split(' ')[1].toInt();
    QVERIFY(count > 10);
    for (int i = 1; i < count; ++i) {
        const qsizetype place = lines[2 + i].left(10).toLongLong();
        const QByteArray object = QByteArray::number(i) + " 0 obj";
        if (lines[2 + i].contains(" n"))
            QCOMPARE(pdf.mid(place, object.size()), object);
    }
}

void TestPdfWriter::textIsText()
{
    const QByteArray pdf = writePdf({sample::geometry(Language::Russian)}, PageSize::A3, day);
    QVERIFY(pdf.contains("LiberationSans"));
    QVERIFY(pdf.contains("/FontFile2"));
    QVERIFY(!pdf.contains("DejaVu"));
    // The letters П and ё are in the table that readers copy text by; no space is a tab.
    QVERIFY(pdf.contains("<041F>"));
    QVERIFY(pdf.contains("<0451>"));
    QVERIFY(pdf.contains("<0020>"));
    QVERIFY(!pdf.contains("<0009>"));
}

void TestPdfWriter::noTransparency()
{
    const QByteArray pdf = samplePdf();
    QVERIFY(!QByteArray(pdf).replace("/SMask /None", "").contains("/SMask"));
    QVERIFY(!pdf.contains("/S /Transparency"));
    static const QRegularExpression alpha(QStringLiteral("/(ca|CA) 0"));
    QVERIFY(!alpha.match(QString::fromLatin1(pdf)).hasMatch());
}

void TestPdfWriter::pagesHaveTheirSize_data()
{
    QTest::addColumn<PageSize>("page");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("fit") << PageSize::Fit << QSizeF(1640 * 0.75, 1010 * 0.75);
    QTest::newRow("A4") << PageSize::A4 << QSizeF(842, 595);
    QTest::newRow("A0") << PageSize::A0 << QSizeF(3370, 2384);
    QTest::newRow("Letter") << PageSize::Letter << QSizeF(792, 612);
    QTest::newRow("Tabloid") << PageSize::Tabloid << QSizeF(1224, 792);
}

void TestPdfWriter::pagesHaveTheirSize()
{
    QFETCH(PageSize, page);
    QFETCH(QSizeF, size);
    const QList<QSizeF> sizes = pageSizes(samplePdf(page));
    QCOMPARE(sizes.size(), 1);
    QVERIFY(qAbs(sizes[0].width() - size.width()) <= 1.0);
    QVERIFY(qAbs(sizes[0].height() - size.height()) <= 1.0);
}

void TestPdfWriter::twoLanguagesAreTwoPages()
{
    DiagramGeometry tall = sample::geometry(Language::Russian);
    tall.bounds.setHeight(2000);
    const QByteArray pdf = writePdf({sample::geometry(), tall}, PageSize::A4, day);
    const QList<QSizeF> sizes = pageSizes(pdf);
    QCOMPARE(sizes.size(), 2);
    QVERIFY(sizes[0].width() > sizes[0].height());
    QVERIFY(sizes[1].width() < sizes[1].height()); // each page turned as its drawing is
}

void TestPdfWriter::titlesAreEscaped()
{
    DiagramGeometry geometry = sample::geometry();
    geometry.title = QStringLiteral("A & B <c> (d) \\ \x01");
    const QByteArray pdf = writePdf({geometry}, PageSize::A4, day);
    QVERIFY(pdf.contains("A &amp; B &lt;c&gt; (d) \\ "));
    QVERIFY(!pdf.contains("B <c>"));
}

void TestPdfWriter::hugeDrawingFitsThePage()
{
    DiagramGeometry geometry = sample::geometry();
    geometry.bounds = QRectF(0, 0, 3000, 200000);
    const QList<QSizeF> sizes = pageSizes(writePdf({geometry}, PageSize::Fit, day));
    QCOMPARE(sizes.size(), 1);
    QVERIFY(sizes[0].height() <= 14400);
    QCOMPARE(pageSizes(writePdf({geometry}, PageSize::A4, day)).size(), 1);
}

void TestPdfWriter::sheetsAreNamed()
{
    const Paper paper = sheetsOf({sample::geometry()}, PageSize::A4);
    QVERIFY(paper.pages.size() > 1);
    const QByteArray pdf = writePdf(paper, day);
    QCOMPARE(pageSizes(pdf).size(), paper.pages.size());
    QVERIFY(pdf.contains("/PageLabels"));
    for (const PaperPage &page : paper.pages)
        QVERIFY(pdf.contains("/P (" + page.name.toLatin1() + ")"));
    QCOMPARE(writePdf(paper, day), pdf);
    const QByteArray both = writePdf(
        sheetsOf({sample::geometry(), sample::geometry(Language::Russian)}, PageSize::A3), day);
    QVERIFY(both.contains("/P (EN)") && both.contains("/P (RU)"));
    QVERIFY(!samplePdf().contains("/PageLabels"));
    // The catalogue that holds the names still ends where the table says that the next one begins.
    const qsizetype word = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype start = pdf.mid(word, pdf.indexOf('\n', word) - word).trimmed().toLongLong();
    QCOMPARE(pdf.mid(start, 4), QByteArray("xref"));
}

void TestPdfWriter::numbersStayWithinWhatIsAllowed_data()
{
    QTest::addColumn<PageSize>("size");
    QTest::newRow("A4") << PageSize::A4;
    QTest::newRow("A0") << PageSize::A0;
    QTest::newRow("fit") << PageSize::Fit;
}

// PDF/A-1 has no number beyond 32767 (ISO 19005-1, 6.1.12).
void TestPdfWriter::numbersStayWithinWhatIsAllowed()
{
    QFETCH(PageSize, size);
    DiagramGeometry tall = sample::geometry();
    for (ZoneArea &zone : tall.zones)
        zone.rect.setBottom(60000);
    for (Card &card : tall.cards)
        card.rect.translate(0, 30000);
    tall.bounds.setHeight(60100);
    const Paper paper = sheetsOf({tall}, size);
    QVERIFY(paper.pages.size() > 1);
    const QList<QByteArray> contents = pageContents(writePdf(paper, day));
    QCOMPARE(contents.size(), paper.pages.size());
    static const QRegularExpression number(QStringLiteral("-?[0-9]+(\\.[0-9]*)?"));
    for (const QByteArray &content : contents) {
        auto matches = number.globalMatch(QString::fromLatin1(content).replace(
            QRegularExpression(QStringLiteral("<[^>]*>|\\((\\\\.|[^\\\\)])*\\)"),
                               QRegularExpression::DotMatchesEverythingOption),
            QStringLiteral(" ")));
        while (matches.hasNext()) {
            const QString text = matches.next().captured();
            QVERIFY2(qAbs(text.toDouble()) <= 32767, qPrintable(text));
        }
    }
}

void TestPdfWriter::nothingToPrint()
{
    QCOMPARE(writePdf({}, PageSize::A4, day), QByteArray());
    QVERIFY(writePdf({DiagramGeometry()}, PageSize::Fit, day).startsWith("%PDF"));
}

void TestPdfWriter::pngHasSizeAndResolution()
{
    const Result<QByteArray> png = writePng(sample::geometry(), 2);
    QVERIFY(png.ok());
    const QImage image = QImage::fromData(*png, "PNG");
    QCOMPARE(image.size(), QSize(3280, 2020));
    QVERIFY(qAbs(image.dotsPerMeterX() - 2 * 3780) <= 2);
    QCOMPARE(image.pixelColor(5, 5), Theme::light().background);
    QCOMPARE(image.pixelColor(2 * 30, 2 * 500), Theme::light().zoneInternet);
}

void TestPdfWriter::pngIsTheSameEachTime()
{
    QCOMPARE(*writePng(sample::geometry(), 1), *writePng(sample::geometry(), 1));
}

void TestPdfWriter::pngTooLargeIsAnError_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("too many pixels") << QSizeF(20000, 20000) << 1.0;
    QTest::newRow("too long") << QSizeF(100, 70000) << 1.0;
    QTest::newRow("scale too large") << QSizeF(100, 100) << 8.5;
    QTest::newRow("no scale") << QSizeF(100, 100) << 0.0;
    QTest::newRow("negative") << QSizeF(100, 100) << -1.0;
    QTest::newRow("not a number") << QSizeF(100, 100) << qQNaN();
    QTest::newRow("beyond all") << QSizeF(1e12, 1e12) << 8.0;
}

void TestPdfWriter::pngTooLargeIsAnError()
{
    QFETCH(QSizeF, size);
    QFETCH(double, scale);
    DiagramGeometry geometry;
    geometry.bounds = QRectF(QPointF(), size);
    const Result<QByteArray> png = writePng(geometry, scale);
    QVERIFY(!png.ok());
    QVERIFY(!png.errors().first().message.in(Language::English).isEmpty());
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
