#include "diagram/papersamples.h"
#include "diagram/papertiles.h"
#include "diagram/paperwindow.h"

#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::sample;

class TestPaperLayout : public QObject
{
    Q_OBJECT

private slots:
    void sizesHaveNamesAndMeasures();
    void limitsHold();
    void sheetsAreNamedLikeCells();
    void everySheetAndOrientation_data();
    void everySheetAndOrientation();
    void textIsLegibleUnlessAskedOtherwise_data();
    void textIsLegibleUnlessAskedOtherwise();
    void whatFitsStaysOnOnePage();
    void aLargerSheetIsSuggested();
    void tilesCoverTheDrawing_data();
    void tilesCoverTheDrawing();
    void cutsAvoidCards();
    void tileStartsCoverAndShare();
    void aPageAsLargeAsTheDrawing();
    void screensMayShrink();
    void tooManySheetsIsAnError();
    void sameEachTime();
    void aWindowHoldsWhatItShows();
};

void TestPaperLayout::sizesHaveNamesAndMeasures()
{
    for (const PageSize size : pageSizes()) {
        QCOMPARE(pageSizeFromName(QString(nameOf(size))), size);
        QCOMPARE(sheetSize(size).isEmpty(), size == PageSize::Fit);
        const QList<PageSize> alike = sizesLike(size);
        QCOMPARE(alike.contains(size), size != PageSize::Fit);
        for (qsizetype i = 1; i < alike.size(); ++i)
            QVERIFY(sheetSize(alike[i - 1]).height() < sheetSize(alike[i]).height());
    }
    QCOMPARE(sheetSize(PageSize::A4), QSizeF(210, 297));
    QCOMPARE(sheetSize(PageSize::Tabloid), QSizeF(279.4, 431.8));
    QVERIFY(!pageSizeFromName(u"B5"));
}

void TestPaperLayout::limitsHold()
{
    PaperSetup wild;
    wild.margins = {-5, 900, qQNaN(), 3};
    wild.overlap = 1e9;
    wild.scalePercent = -7;
    const PaperSetup tame = withinLimits(wild);
    QCOMPARE(tame.margins, (PaperMargins{0, largestMargin, 10, 3}));
    QCOMPARE(tame.overlap, largestOverlap);
    QCOMPARE(tame.scalePercent, smallestScalePercent);
    QCOMPARE(withinLimits(PaperSetup()), PaperSetup());
}

void TestPaperLayout::sheetsAreNamedLikeCells()
{
    QCOMPARE(sheetName(0, 0), QStringLiteral("A1"));
    QCOMPARE(sheetName(1, 11), QStringLiteral("B12"));
    QCOMPARE(sheetName(25, 0), QStringLiteral("Z1"));
    QCOMPARE(sheetName(26, 2), QStringLiteral("AA3"));
    QCOMPARE(sheetName(26 * 27, 0), QStringLiteral("AAA1"));
}

void TestPaperLayout::everySheetAndOrientation_data()
{
    QTest::addColumn<PageSize>("size");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("filling");
    for (const PageSize size : pageSizes()) {
        for (int orientation = 0; orientation < 3; ++orientation) {
            for (int filling = 0; filling < 2; ++filling)
                QTest::addRow("%s %d %d", nameOf(size).latin1(), orientation, filling)
                    << size << orientation << filling;
        }
    }
}

void TestPaperLayout::everySheetAndOrientation()
{
    QFETCH(PageSize, size);
    QFETCH(int, orientation);
    QFETCH(int, filling);
    PaperSetup setup;
    setup.size = size;
    setup.orientation = PageOrientation(orientation);
    setup.filling = PageFilling(filling);
    setup.margins = {12, 7, 9, 15};
    setup.header = {PageField::Title, PageField::Date, PageField::Organisation};
    const QSizeF upright = sheetSize(size) * pxPerMm;
    for (const DiagramGeometry &drawing :
         {sample::geometry(), drawingOf(5, 20), drawingOf(30, 3)}) {
        const Paper paper = paperOf({drawing}, setup);
        QVERIFY(!paper.pages.isEmpty());
        QCOMPARE(paper.pages.size(), qsizetype(paper.fits.first().sheets()));
        for (const PaperPage &page : paper.pages) {
            if (size != PageSize::Fit) {
                const bool wide = page.sheet.width() > page.sheet.height();
                QCOMPARE(wide ? page.sheet.transposed() : page.sheet, upright);
                QVERIFY(setup.orientation != PageOrientation::Portrait || !wide);
                QVERIFY(setup.orientation != PageOrientation::Landscape || wide);
            }
            const QRectF inside =
                QRectF(QPointF(), page.sheet)
                    .adjusted(12 * pxPerMm, 7 * pxPerMm, -9 * pxPerMm, -15 * pxPerMm);
            QVERIFY(holds(inside, page.target));
            for (const QLineF &mark : page.marks)
                QVERIFY(inside.contains(mark.p1()) && inside.contains(mark.p2()));
            for (const PlacedText &text : page.texts + page.frame.titleBlock) {
                QVERIFY2(text.isEmpty() || holds(inside, text.box), qPrintable(text.text));
                QVERIFY(text.isEmpty() || !text.box.intersects(page.target));
                QVERIFY(text.fontPx * 0.75 >= smallestPrintedPt);
            }
            for (const LegendItem &item : page.frame.legend) {
                QVERIFY2(holds(inside, item.text.box), qPrintable(item.text.text));
                QVERIFY(!item.text.box.intersects(page.target));
            }
            QVERIFY(page.map.rect.isNull() || holds(inside, page.map.rect));
            QCOMPARE(page.marks.isEmpty(), paper.pages.size() == 1);
        }
    }
}

void TestPaperLayout::textIsLegibleUnlessAskedOtherwise_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("small") << 1 << 2;
    QTest::newRow("wide") << 40 << 2;
    QTest::newRow("tall") << 2 << 90;
    QTest::newRow("both") << 20 << 60;
}

void TestPaperLayout::textIsLegibleUnlessAskedOtherwise()
{
    QFETCH(int, columns);
    QFETCH(int, rows);
    const DiagramGeometry drawing = drawingOf(columns, rows);
    for (const PageSize size : pageSizes()) {
        PaperSetup setup;
        setup.size = size;
        const Paper paper = paperOf({drawing}, setup);
        const PaperFit &fit = paper.fits.first();
        QVERIFY2(fit.smallestPt >= smallestPrintedPt - tolerance, nameOf(size).latin1());
        QCOMPARE(fit.dividedForText, fit.sheets() > 1);
        QVERIFY(fit.scale <= 1);
        for (const PaperPage &page : paper.pages)
            QCOMPARE(page.scale, fit.scale);
    }
    PaperSetup tiny;
    tiny.size = PageSize::A4;
    tiny.filling = PageFilling::Tiles;
    tiny.scalePercent = 25;
    const PaperFit fit = paperOf({drawing}, tiny).fits.first();
    QCOMPARE(fit.scale, 0.25);
    QVERIFY(fit.smallestPt < smallestPrintedPt);
    QVERIFY(!fit.dividedForText);
}

void TestPaperLayout::whatFitsStaysOnOnePage()
{
    PaperSetup setup;
    setup.size = PageSize::A3;
    const Paper paper = paperOf({sample::geometry()}, setup);
    QCOMPARE(paper.pages.size(), 1);
    const PaperPage &page = paper.pages.first();
    QVERIFY(page.sheet.width() > page.sheet.height()); // as the drawing
    QCOMPARE(page.source, sample::geometry().bounds);
    QVERIFY(page.name.isEmpty() && page.map.rect.isNull() && page.frame.legend.empty());
    QCOMPARE(paper.drawings.first().legend.size(), sample::geometry().legend.size());
    QVERIFY(remarkOn(paper.fits.first(), setup).isEmpty());
    // Neither is it blown up where there is room.
    setup.size = PageSize::A0;
    QCOMPARE(paperOf({sample::geometry()}, setup).pages.first().scale, 1.0);
    setup.filling = PageFilling::Tiles;
    setup.scalePercent = 150;
    const Paper poster = paperOf({sample::geometry()}, setup);
    QCOMPARE(poster.pages.size(), 1);
    QCOMPARE(poster.pages.first().scale, 1.5);
}

void TestPaperLayout::aLargerSheetIsSuggested()
{
    PaperSetup setup;
    setup.size = PageSize::A4;
    const Paper divided = paperOf({sample::geometry()}, setup);
    const PaperFit &fit = divided.fits.first();
    QVERIFY(fit.dividedForText);
    QVERIFY(fit.enough.has_value());
    const QString english = remarkOn(fit, setup).in(Language::English);
    const QString russian = remarkOn(fit, setup).in(Language::Russian);
    for (const QString &words : {english, russian}) {
        QVERIFY2(words.contains(QLatin1String("A4")), qPrintable(words));
        QVERIFY2(words.contains(nameOf(*fit.enough)), qPrintable(words));
    }
    QVERIFY(english != russian);
    setup.size = *fit.enough;
    QCOMPARE(paperOf({sample::geometry()}, setup).pages.size(), 1);
    const QList<PageSize> iso = sizesLike(setup.size);
    setup.size = iso[iso.indexOf(setup.size) - 1]; // the next smaller one does not do
    QVERIFY(paperOf({sample::geometry()}, setup).pages.size() > 1);
    setup.size = PageSize::Letter;
    const PaperFit us = paperOf({sample::geometry()}, setup).fits.first();
    QVERIFY(us.enough && sizesLike(PageSize::Letter).contains(*us.enough));
    const PaperFit huge = paperOf({drawingOf(40, 80)}, setup).fits.first();
    QVERIFY(huge.dividedForText && !huge.enough);
    QVERIFY(!remarkOn(huge, setup).isEmpty());
}

void TestPaperLayout::tilesCoverTheDrawing_data()
{
    QTest::addColumn<double>("overlap");
    QTest::addColumn<double>("scale");
    QTest::newRow("usual") << 10.0 << 0.0;
    QTest::newRow("no overlap") << 0.0 << 0.0;
    QTest::newRow("wide overlap") << 40.0 << 0.0;
    QTest::newRow("large") << 10.0 << 130.0;
    QTest::newRow("small") << 15.0 << 40.0;
}

void TestPaperLayout::tilesCoverTheDrawing()
{
    QFETCH(double, overlap);
    QFETCH(double, scale);
    PaperSetup setup;
    setup.size = PageSize::A4;
    setup.filling = PageFilling::Tiles;
    setup.overlap = overlap;
    setup.scalePercent = scale;
    const DiagramGeometry drawing = drawingOf(7, 19);
    const Paper paper = paperOf({drawing}, setup);
    const PaperFit &fit = paper.fits.first();
    QVERIFY(fit.columns > 1 && fit.rows > 1);
    for (int row = 0; row < fit.rows; ++row) {
        for (int column = 0; column < fit.columns; ++column) {
            const PaperPage &page = paper.pages[row * fit.columns + column];
            QCOMPARE(page.column, column);
            QCOMPARE(page.row, row);
            QVERIFY(qAbs(page.target.width() - page.source.width() * page.scale) < tolerance);
            QVERIFY(qAbs(page.target.height() - page.source.height() * page.scale) < tolerance);
            const double shared = overlap * pxPerMm / page.scale - tolerance;
            if (column > 0)
                QVERIFY(paper.pages[row * fit.columns + column - 1].source.right() -
                            page.source.left() >=
                        shared);
            if (row > 0)
                QVERIFY(paper.pages[(row - 1) * fit.columns + column].source.bottom() -
                            page.source.top() >=
                        shared);
        }
    }
    const QRectF &zone = drawing.zones.front().rect;
    const QRectF &first = paper.pages.first().source, &last = paper.pages.last().source;
    QVERIFY(first.left() <= zone.left() && first.top() <= zone.top());
    QVERIFY(last.right() >= zone.right() && last.bottom() >= zone.bottom());
}

void TestPaperLayout::cutsAvoidCards()
{
    PaperSetup setup;
    setup.size = PageSize::A3;
    const DiagramGeometry drawing = drawingOf(8, 24);
    const Paper paper = paperOf({drawing}, setup);
    QVERIFY(paper.pages.size() > 1);
    const auto standsWhole = [&](const QRectF &rect) {
        return std::any_of(paper.pages.begin(), paper.pages.end(),
                           [&](const PaperPage &page) { return page.source.contains(rect); });
    };
    for (const Card &card : drawing.cards)
        QVERIFY(standsWhole(card.rect));
    for (const Arrow &arrow : drawing.arrows)
        QVERIFY(standsWhole(arrow.pill) && standsWhole(arrow.protocol.box));
}

void TestPaperLayout::tileStartsCoverAndShare()
{
    QCOMPARE(tileCount(100, 100, 10), 1);
    QCOMPARE(tileCount(101, 100, 10), 2);
    QCOMPARE(tileCount(190, 100, 10), 2);
    QCOMPARE(tileCount(191, 100, 10), 3);
    const std::vector<Stretch> items = {{85, 115}, {20, 40}};
    const std::vector<double> exact = tileStarts({0, 190}, 100, 10, items);
    QCOMPARE(exact, (std::vector<double>{0, 90})); // nothing to spare: the item is cut
    QCOMPARE(cutItems(exact, 100, items), 1);
    const std::vector<double> moved = tileStarts({0, 170}, 100, 10, items);
    QCOMPARE(moved.size(), size_t(2));
    QVERIFY(moved[1] < 85 && moved[1] + 100 >= 170);
    QCOMPARE(cutItems(moved, 100, items), 0);
    // What no tile can hold is no reason to move.
    QCOMPARE(tileStarts({0, 170}, 100, 10, {{30, 150}}), (std::vector<double>{0, 90}));
    QCOMPARE(cutItems({0, 90}, 100, {{30, 150}}), 0);
    for (int seed = 1; seed < 40; ++seed) {
        std::vector<Stretch> many;
        const double whole = 300 + seed * 37;
        for (int i = 0; i < 60; ++i) {
            const double from = (seed * 7919 + i * 104729) % int(whole);
            many.push_back({from, from + 10 + (i * seed) % 50});
        }
        const std::vector<double> starts = tileStarts({0, whole}, 100, 15, many);
        QCOMPARE(starts.front(), 0.0);
        QCOMPARE(int(starts.size()), tileCount(whole, 100, 15));
        QVERIFY(starts.back() + 100 >= whole - tolerance);
        for (size_t i = 1; i < starts.size(); ++i)
            QVERIFY(starts[i] > starts[i - 1] && starts[i] <= starts[i - 1] + 85 + tolerance);
    }
}

void TestPaperLayout::aPageAsLargeAsTheDrawing()
{
    const DiagramGeometry drawing = sample::geometry();
    const Paper bare = paperOf({drawing}, borderlessSetup());
    QCOMPARE(bare.pages.size(), 1);
    QCOMPARE(bare.pages.first().sheet, drawing.bounds.size());
    PaperSetup framed;
    framed.size = PageSize::Fit;
    const Paper paper = paperOf({drawing}, framed);
    QCOMPARE(paper.pages.first().scale, 1.0);
    QVERIFY(paper.pages.first().sheet.width() > drawing.bounds.width());
    QVERIFY(textsOf(paper.pages.first()).contains(QStringLiteral("edge.portolan")));
    const Paper huge = paperOf({drawingOf(3, 400)}, borderlessSetup());
    QVERIFY(huge.pages.size() > 1);
    for (const PaperPage &page : huge.pages)
        QVERIFY(page.sheet.height() <= 14400 / 0.75 + tolerance);
    QVERIFY(!remarkOn(huge.fits.first(), borderlessSetup()).isEmpty());
}

void TestPaperLayout::screensMayShrink()
{
    PaperSetup setup;
    setup.filling = PageFilling::OneSheet;
    setup.size = PageSize::A4;
    const Paper paper = paperOf({drawingOf(3, 200)}, setup);
    QCOMPARE(paper.pages.size(), 1);
    QVERIFY(paper.fits.first().smallestPt < smallestPrintedPt);
    QVERIFY(!paper.fits.first().dividedForText);
}

void TestPaperLayout::tooManySheetsIsAnError()
{
    DiagramGeometry drawing = drawingOf(1, 1);
    drawing.zones.front().rect = QRectF(28, 96, 100000, 400000);
    drawing.bounds = QRectF(0, 0, 100100, 400200);
    PaperSetup setup;
    setup.size = PageSize::A4;
    const Result<Paper> paper = layOutPaper({drawing}, setup, {});
    QVERIFY(!paper.ok());
    QCOMPARE(paper.errors().first().kind, ErrorKind::Output);
    QVERIFY(!paper.errors().first().message.in(Language::Russian).isEmpty());
    drawing.bounds = QRectF();
    drawing.zones.clear();
    drawing.cards.clear();
    drawing.arrows.clear();
    QCOMPARE(paperOf({drawing}, setup).pages.size(), 1);
    QCOMPARE(paperOf({}, setup).pages.size(), 0);
}

void TestPaperLayout::sameEachTime()
{
    PaperSetup setup;
    setup.size = PageSize::A4;
    const Paper one = paperOf({drawingOf(5, 9)}, setup), other = paperOf({drawingOf(5, 9)}, setup);
    QCOMPARE(one.pages.size(), other.pages.size());
    for (qsizetype i = 0; i < one.pages.size(); ++i) {
        QCOMPARE(one.pages[i].source, other.pages[i].source);
        QCOMPARE(one.pages[i].target, other.pages[i].target);
        QCOMPARE(one.pages[i].texts, other.pages[i].texts);
        QCOMPARE(one.pages[i].marks, other.pages[i].marks);
    }
}

void TestPaperLayout::aWindowHoldsWhatItShows()
{
    DiagramGeometry drawing = sample::geometry();
    drawing.zones.front().rect.setBottom(90000);
    const QRectF window(300, 200, 500, 300);
    const DiagramGeometry part = windowOnto(drawing, window);
    const QRectF allowed = QRectF(QPointF(), window.size()).adjusted(-75, -75, 75, 75);
    for (const ZoneArea &zone : part.zones)
        QVERIFY(allowed.contains(zone.rect));
    for (const Wall &wall : part.walls)
        QVERIFY(allowed.contains(wall.rect));
    for (const Card &card : part.cards)
        QVERIFY(allowed.contains(card.rect));
    for (const Arrow &arrow : part.arrows) {
        for (const QPointF &point : arrow.points)
            QVERIFY(allowed.contains(point));
    }
    for (const Arrow &arrow : drawing.arrows) {
        if (!window.intersects(arrow.pill))
            continue;
        const Arrow *shown = part.arrow(arrow.flow);
        QVERIFY(shown);
        QCOMPARE(shown->pillText.text, arrow.pillText.text);
        QCOMPARE(shown->pill, arrow.pill.translated(-window.topLeft()));
    }
    for (const Card &card : drawing.cards)
        QVERIFY(!window.intersects(card.rect) || part.card(card.node));
    QVERIFY(part.arrows.size() < drawing.arrows.size());
    QVERIFY(part.titleBlock.isEmpty() && part.legend.empty());
}

QTEST_GUILESS_MAIN(TestPaperLayout)
#include "tst_paperlayout.moc"
