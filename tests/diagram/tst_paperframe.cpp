#include "diagram/papersamples.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace portolan;
using namespace portolan::sample;

// What stands around the drawing on a sheet.
class TestPaperFrame : public QObject
{
    Q_OBJECT

private slots:
    void neighboursAreNamed();
    void mapMarksTheSheet();
    void bandsSayWhatWasChosen();
    void emptyBandsTakeNoRoom();
    void bothLanguagesCountOn();
    void titleBlockAndLegendAsChosen();
};

void TestPaperFrame::neighboursAreNamed()
{
    PaperSetup setup;
    setup.size = PageSize::A4;
    setup.orientation = PageOrientation::Landscape;
    const Paper paper = paperOf({drawingOf(12, 24)}, setup);
    const PaperFit &fit = paper.fits.first();
    QVERIFY(fit.columns >= 3 && fit.rows >= 3);
    const PaperPage *middle = pageNamed(paper, QStringLiteral("B2"));
    QVERIFY(middle);
    const QStringList texts = textsOf(*middle);
    for (const QString &name : {QStringLiteral("← A2"), QStringLiteral("C2 →"),
                                QStringLiteral("↑ B1"), QStringLiteral("↓ B3")})
        QVERIFY2(texts.contains(name), qPrintable(name));
    const QStringList corner = textsOf(*pageNamed(paper, QStringLiteral("A1")));
    QVERIFY(corner.contains(QStringLiteral("B1 →")) && corner.contains(QStringLiteral("↓ A2")));
    QVERIFY(corner.filter(QStringLiteral("←")).isEmpty());
    // A mark stands where the neighbour begins.
    const double begins =
        middle->target.left() +
        (pageNamed(paper, QStringLiteral("C2"))->source.left() - middle->source.left()) *
            middle->scale;
    QVERIFY(std::any_of(middle->marks.begin(), middle->marks.end(), [&](const QLineF &mark) {
        return qAbs(mark.x1() - begins) < 1e-3 && mark.x1() == mark.x2();
    }));
}

void TestPaperFrame::mapMarksTheSheet()
{
    PaperSetup setup;
    setup.size = PageSize::A4;
    const Paper paper = paperOf({drawingOf(6, 12)}, setup);
    QSet<int> marked;
    for (const PaperPage &page : paper.pages) {
        QCOMPARE(page.map.sheets.size(), paper.pages.size());
        marked.insert(page.map.current);
        const QRectF there = page.map.sheets[page.map.current];
        QVERIFY(holds(page.map.rect, there));
        const QPointF corner = page.map.origin + page.source.topLeft() * page.map.scale;
        QVERIFY(QLineF(corner, there.topLeft()).length() < 1e-3);
    }
    QCOMPARE(marked.size(), paper.pages.size());
}

void TestPaperFrame::bandsSayWhatWasChosen()
{
    PaperSetup setup;
    setup.size = PageSize::A4;
    setup.header = {PageField::Title, PageField::Organisation, PageField::Date};
    const Paper english = paperOf({sample::geometry()}, setup);
    QVERIFY(english.pages.size() > 1);
    QStringList texts = textsOf(english.pages.last());
    const QString count = QString::number(english.pages.size());
    const PaperFit &fit = english.fits.first();
    for (const QString &words :
         {sample::geometry().title, QStringLiteral("Contoso"), QStringLiteral("14 March 2026"),
          QStringLiteral("edge.portolan"), QStringLiteral("page %1 of %1").arg(count),
          QStringLiteral("sheet %1 of %2 × %3")
              .arg(english.pages.last().name)
              .arg(fit.columns)
              .arg(fit.rows)})
        QVERIFY2(texts.contains(words), qPrintable(words));
    const Paper russian = paperOf({sample::geometry(Language::Russian)}, setup);
    texts = textsOf(russian.pages.last());
    QVERIFY(texts.contains(QStringLiteral("14.03.2026")));
    QVERIFY(texts.contains(
        QStringLiteral("страница %1 из %1").arg(QString::number(russian.pages.size()))));
}

void TestPaperFrame::emptyBandsTakeNoRoom()
{
    PaperSetup setup;
    setup.size = PageSize::A0;
    setup.footer = {PageField::None, PageField::SheetPosition, PageField::PageNumber};
    const Paper paper = paperOf({sample::geometry()}, setup);
    QVERIFY(paper.pages.first().texts.isEmpty());
    const QSizeF sheet = paper.pages.first().sheet;
    QVERIFY(qAbs(paper.pages.first().target.center().y() - sheet.height() / 2) < tolerance);
}

void TestPaperFrame::bothLanguagesCountOn()
{
    PaperSetup setup;
    const Paper paper = paperOf({sample::geometry(), sample::geometry(Language::Russian)}, setup);
    QCOMPARE(paper.pages.size(), 2);
    QCOMPARE(paper.pages[1].drawing, 1);
    QVERIFY(textsOf(paper.pages[0]).contains(QStringLiteral("page 1 of 2")));
    QVERIFY(textsOf(paper.pages[1]).contains(QStringLiteral("страница 2 из 2")));
}

void TestPaperFrame::titleBlockAndLegendAsChosen()
{
    PaperSetup setup;
    setup.titleBlock = setup.legend = false;
    for (const PageSize size : {PageSize::A3, PageSize::A4}) {
        setup.size = size;
        const Paper paper = paperOf({sample::geometry()}, setup);
        QVERIFY(paper.drawings.first().titleBlock.isEmpty());
        QVERIFY(paper.drawings.first().legend.empty());
        for (const PaperPage &page : paper.pages) {
            QVERIFY(page.frame.titleBlock.isEmpty() && page.frame.legend.empty());
            QVERIFY(page.source.height() < sample::geometry().bounds.height());
        }
    }
    setup.titleBlock = setup.legend = true;
    const Paper tiles = paperOf({sample::geometry()}, setup);
    QVERIFY(tiles.pages.size() > 1);
    for (const PaperPage &page : tiles.pages) {
        QCOMPARE(page.frame.titleBlock.first().text, sample::geometry().title);
        QCOMPARE(page.frame.legend.size(), sample::geometry().legend.size());
    }
}

QTEST_GUILESS_MAIN(TestPaperFrame)
#include "tst_paperframe.moc"
