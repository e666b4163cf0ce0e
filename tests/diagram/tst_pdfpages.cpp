#include "diagram/pdfreader.h"

#include "diagram/papersamples.h"
#include "diagram/pdfcontent.h"
#include "diagram/pdffonts.h"
#include "diagram/pdfsurface.h"
#include "diagram/pdfwriter.h"
#include "diagram/shapedtext.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::sample;

namespace {

const QDate day(2026, 3, 14);

QList<PlacedText> textsIn(const DiagramGeometry &drawing)
{
    QList<PlacedText> texts = drawing.titleBlock;
    for (const Card &card : drawing.cards)
        texts += card.title + card.lines;
    for (const Arrow &arrow : drawing.arrows)
        texts += {arrow.pillText, arrow.protocol, arrow.badge};
    for (const ZoneArea &zone : drawing.zones)
        texts.append(zone.title);
    for (const NoteCard &note : drawing.notes)
        texts += note.lines;
    texts.removeIf([](const PlacedText &text) { return text.isEmpty(); });
    return texts;
}

Paper sheetOf(const DiagramGeometry &drawing, PageSize size = PageSize::Fit)
{
    PaperSetup setup = borderlessSetup();
    setup.size = size;
    setup.filling = PageFilling::OneSheet;
    const Result<Paper> paper = layOutPaper({drawing}, setup, {});
    return paper ? *paper : Paper();
}

// What a surface has drawn on a sheet of 100 px: its lines.
template<class Draw> QList<QByteArray> drawn(Draw draw)
{
    PdfFonts fonts;
    PdfForms forms;
    PdfSurface surface(fonts, forms, 100, 1);
    draw(surface);
    return surface.finish().split('\n');
}

} // namespace

// What is on the pages of a PDF, read back.
class TestPdfPages : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void operatorsAreInOrder_data();
    void operatorsAreInOrder();
    void nothingIsLostOnTiles();
    void bricksOfAnyWall_data();
    void bricksOfAnyWall();
    void iconsAreWrittenOnce();
    void stateIsWrittenWhenItChanges();
    void partsLeaveNothingBehind();
    void numbers_data();
    void numbers();
    void fontsAsQtWroteThem();
    void fontsThatQtChanged_data();
    void fontsThatQtChanged();
    void textInAnotherFont();
};

void TestPdfPages::everyTextCanBeRead_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<PageSize>("size");
    QTest::newRow("English") << Language::English << PageSize::Fit;
    QTest::newRow("Russian") << Language::Russian << PageSize::Fit;
    QTest::newRow("small") << Language::Russian << PageSize::A4;
}

// The text, the place where it begins, its size and, by the widths that the fonts in the file say,
// its length.
void TestPdfPages::everyTextCanBeRead()
{
    QFETCH(Language, language);
    QFETCH(PageSize, size);
    const DiagramGeometry drawing = geometry(language);
    const Paper paper = sheetOf(drawing, size);
    const QList<ReadPage> pages = pagesOf(writePdf(paper, day));
    QCOMPARE(pages.size(), 1);
    const PaperPage &page = paper.pages.first();
    for (const PlacedText &text : textsIn(drawing)) {
        const double width = shapedText(text.text, text.weight).width;
        const QPointF place(leftOf(text, width), text.baseline);
        const QPointF at = page.target.topLeft() + (place - page.source.topLeft()) * page.scale;
        const auto found =
            std::find_if(pages[0].texts.begin(), pages[0].texts.end(), [&](const ReadText &read) {
                return read.text == text.text && QLineF(read.at, at).length() < 0.1;
            });
        QVERIFY2(found != pages[0].texts.end(), qPrintable(text.text));
        const double px = text.fontPx * page.scale;
        QVERIFY2(qAbs(found->size - px) < 0.01, qPrintable(text.text));
        QVERIFY2(qAbs(found->width - width * px / shapedPx) < 0.02 * px, qPrintable(text.text));
    }
}

void TestPdfPages::operatorsAreInOrder_data()
{
    QTest::addColumn<PageSize>("size");
    QTest::newRow("fit") << PageSize::Fit;
    QTest::newRow("A4") << PageSize::A4;
    QTest::newRow("A0") << PageSize::A0;
}

void TestPdfPages::operatorsAreInOrder()
{
    QFETCH(PageSize, size);
    PaperSetup setup;
    setup.size = size;
    const Paper paper = paperOf({drawingOf(12, 40), geometry(Language::Russian)}, setup);
    const QList<ReadPage> pages = pagesOf(writePdf(paper, day));
    QCOMPARE(pages.size(), paper.pages.size());
    for (const ReadPage &page : pages)
        QCOMPARE(page.faults.join(u' '), QString());
}

void TestPdfPages::nothingIsLostOnTiles()
{
    PaperSetup setup;
    setup.size = PageSize::A4;
    const Paper paper = paperOf({drawingOf(6, 12)}, setup);
    QVERIFY(paper.pages.size() > 3);
    const QList<ReadPage> pages = pagesOf(writePdf(paper, day));
    QCOMPARE(pages.size(), paper.pages.size());
    for (int i = 0; i < pages.size(); ++i) {
        const QStringList words = pages[i].words();
        for (const PlacedText &text : paper.pages[i].texts)
            QVERIFY2(text.isEmpty() || words.contains(text.text), qPrintable(text.text));
        QVERIFY(words.contains(QStringLiteral("TCP 443")));
    }
}

void TestPdfPages::bricksOfAnyWall_data()
{
    QTest::addColumn<double>("height");
    for (const double height : {0.5, 6.0, 13.0, 14.0, 437.0, 448.0, 449.0, 454.0, 896.0, 5000.0})
        QTest::addRow("%g", height) << height;
}

// Blocks of bricks that are written once, and single ones below them, are the wall that was asked
// for.
void TestPdfPages::bricksOfAnyWall()
{
    QFETCH(double, height);
    DiagramGeometry drawing;
    drawing.bounds = QRectF(0, 0, 200, 6000);
    Wall wall;
    wall.rect = QRectF(50, 20, 22, height);
    drawing.walls = {wall};
    const QList<ReadPage> pages = pagesOf(writePdf(sheetOf(drawing), day));
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages[0].faults.join(u' '), QString());
    QList<double> tops, bottoms; // of the first of the five columns
    for (const QRectF &box : pages[0].boxes) {
        if (qAbs(box.left() - 50) < 0.02 && qAbs(box.width() - 11) < 0.02) {
            tops.append(box.top());
            bottoms.append(box.bottom());
        }
    }
    std::sort(tops.begin(), tops.end());
    std::sort(bottoms.begin(), bottoms.end());
    QCOMPARE(tops.size(), height < 6 ? 0 : qsizetype(std::ceil(height / 14)));
    for (qsizetype i = 0; i < tops.size(); ++i) {
        QVERIFY(qAbs(tops[i] - (20 + 14.0 * double(i))) < 0.02);
        QVERIFY(qAbs(bottoms[i] - std::min(26 + 14.0 * double(i), 20 + height)) < 0.02);
    }
}

void TestPdfPages::iconsAreWrittenOnce()
{
    const DiagramGeometry many = drawingOf(10, 10);
    const QByteArray pdf = writePdf(sheetOf(many, PageSize::A3), day);
    const QList<ReadPage> pages = pagesOf(pdf);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages[0].forms, 100);
    QCOMPARE(pdf.count("/Subtype /Form"), 1);
}

void TestPdfPages::stateIsWrittenWhenItChanges()
{
    const Stroke red{Qt::red, 2, 4, 3}, plain{Qt::red, 2};
    const QLineF line(0, 0, 10, 0);
    const QList<QByteArray> lines = drawn([&](PdfSurface &surface) {
        surface.rect({0, 0, 10, 10}, 0, Qt::blue, red);
        surface.rect({20, 0, 10, 10}, 2, Qt::blue, red);
        surface.segments(std::span(&line, 1), plain);
        surface.text(text(QStringLiteral("one"), 10, 10), Qt::blue);
        surface.text(text(QStringLiteral("two"), 10, 30), Qt::blue);
        surface.rect({0, 0, 10, 10}, 0, Qt::white, {});
    });
    QCOMPARE(lines.count("0 0 1 rg"), 1);
    QCOMPARE(lines.count("1 1 1 rg"), 1);
    QCOMPARE(lines.count("1 0 0 RG"), 1);
    QCOMPARE(lines.count("2 w"), 1);
    QCOMPARE(lines.count("[4 3] 0 d"), 1);
    QCOMPARE(lines.count("[] 0 d"), 1);
    QCOMPARE(lines.count("/T0 12 Tf"), 1);
    QCOMPARE(lines.count("BT"), 1);
    QCOMPARE(lines.count("B"), 2);
    QCOMPARE(lines.count("f"), 1);
    QVERIFY(lines.indexOf("ET") < lines.indexOf("1 1 1 rg"));
}

void TestPdfPages::partsLeaveNothingBehind()
{
    const QList<QByteArray> lines = drawn([](PdfSurface &surface) {
        surface.rect({0, 0, 10, 10}, 0, Qt::blue, {});
        surface.beginPart({5, 5}, 0.5, {0, 0, 50, 50});
        surface.rect({0, 0, 10, 10}, 0, Qt::red, {Qt::red, 3});
        surface.endPart();
        surface.rect({0, 0, 10, 10}, 0, Qt::blue, {Qt::red, 3});
    });
    const qsizetype part = lines.indexOf("q"), end = lines.indexOf("Q");
    QCOMPARE(lines.mid(part, 4), (QList<QByteArray>{"q", "0 0 50 50 re", "W n", "1 0 0 1 5 5 cm"}));
    QVERIFY(lines.mid(part, end - part).contains("0 0 5 5 re"));
    QVERIFY(lines.mid(part, end - part).contains("1.5 w"));
    // Blue is blue again; the stroke must be said anew.
    QCOMPARE(lines.mid(end + 1, 4), (QList<QByteArray>{"1 0 0 RG", "3 w", "0 0 10 10 re", "B"}));
}

void TestPdfPages::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("nothing") << 0.0 << QByteArray("0");
    QTest::newRow("next to nothing") << -0.004 << QByteArray("0");
    QTest::newRow("a hundredth") << -0.006 << QByteArray("-0.01");
    QTest::newRow("a half") << 12.5 << QByteArray("12.5");
    QTest::newRow("rounded") << 3.14159 << QByteArray("3.14");
    QTest::newRow("a zero inside") << 7.05 << QByteArray("7.05");
    QTest::newRow("carried") << 9.999 << QByteArray("10");
    QTest::newRow("large") << -12345.67 << QByteArray("-12345.67");
    QTest::newRow("too large") << 1e12 << QByteArray("32767");
    QTest::newRow("too small") << -40000.0 << QByteArray("-32767");
}

void TestPdfPages::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, written);
    PdfContent content;
    content.number(value);
    QCOMPARE(content.take(), written);
}

namespace {

// As Qt writes two glyphs of a font after the one for what is missing.
QByteArray glyphsOf(int object)
{
    return "q\nBT\n/F" + QByteArray::number(object) +
           " 64 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0000> Tj\n0 0 Td <0001> Tj \n0 0 Td <0002> Tj "
           "\nET\nQ\n";
}

PdfFonts twoFonts()
{
    PdfFonts fonts;
    fonts.text(QStringLiteral("ab"), FontWeight::Regular);
    fonts.text(QStringLiteral("ab"), FontWeight::Bold);
    return fonts;
}

} // namespace

void TestPdfPages::fontsAsQtWroteThem()
{
    const auto objects = twoFonts().objectsIn(glyphsOf(11) + glyphsOf(12));
    QVERIFY(objects);
    QCOMPARE(*objects, (std::vector<int>{11, 12}));
    const auto none = PdfFonts().objectsIn("q\nQ\n");
    QVERIFY(none && none->empty());
}

void TestPdfPages::fontsThatQtChanged_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray first = glyphsOf(11), second = glyphsOf(12);
    QTest::newRow("a font is outlines") << first;
    QTest::newRow("one font too many") << first + second + glyphsOf(13);
    QTest::newRow("other codes") << first + QByteArray(second).replace("<0002>", "<0003>");
    QTest::newRow("a glyph is missing") << first + QByteArray(second).replace("<0002> Tj", "");
    QTest::newRow("a glyph twice")
        << first + QByteArray(second).replace("<0002>", "<0002> Tj\n<0002>");
    QTest::newRow("slanted") << first + QByteArray(second).replace("1 0 0 -1", "1 0 .3 -1");
    QTest::newRow("another name") << first + QByteArray(second).replace("/F12", "/G12");
    QTest::newRow("nothing") << QByteArray();
}

void TestPdfPages::fontsThatQtChanged()
{
    QFETCH(QByteArray, content);
    QVERIFY(!twoFonts().objectsIn(content));
}

// Letters that the bundled font lacks come from whatever font there is, or from none: the others
// are there all the same.
void TestPdfPages::textInAnotherFont()
{
    DiagramGeometry drawing = geometry();
    drawing.titleBlock = {text(QStringLiteral("left \u4e2d\u2603\U0001f600 right"), 28, 48, 22)};
    const QByteArray pdf = writePdf(sheetOf(drawing), day);
    QVERIFY(PdfFile::read(pdf));
    QVERIFY(pdf.contains("LiberationSans"));
    QCOMPARE(writePdf(sheetOf(drawing), day), pdf);
}

QTEST_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
