// The first steps on the real window.
#include "desktop/help/tour.h"
#include "desktop/help/tourbubble.h"

#include "windowfixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>

using namespace portolan;

namespace {

struct TourFixture : WindowFixture
{
    TourBubble *bubble() const { return child<TourBubble>("tourBubble"); }
    Tour *tour() const
    {
        Tour *found = window->findChild<Tour *>();
        return found;
    }
    QString step() const { return tour()->currentStep(); }
    QString text(const char *name) const { return child<QLabel>(name)->text(); }
    void press(const char *button) const
    {
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
        QApplication::processEvents();
    }
    void start()
    {
        action("actionTour").trigger();
        QApplication::processEvents();
    }
};

const QStringList allSteps{QStringLiteral("palette"),  QStringLiteral("canvas"),
                           QStringLiteral("arrow"),    QStringLiteral("table"),
                           QStringLiteral("findings"), QStringLiteral("export")};

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void startPageOffersIt();
    void showsEachThingInTurn_data();
    void showsEachThingInTurn();
    void keyboardDrivesIt();
    void escapeEndsItFromAnywhere();
    void clicksGoThrough();
    void showsPanelsThatAreClosed();
    void leavesOutWhatIsNotThere();
    void followsLanguageAndSize();
};

void TestTour::startPageOffersIt()
{
    TourFixture fixture;
    QTest::mouseClick(fixture.child<QPushButton>("startTour"), Qt::LeftButton);
    QCOMPARE(fixture.step(), QStringLiteral("palette"));
    QVERIFY(!fixture.document().topology().nodes.empty());
    QVERIFY(fixture.bubble()->isVisible());
}

void TestTour::showsEachThingInTurn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("russian");
    QTest::newRow("1280x720 en") << QSize(1280, 720) << false;
    QTest::newRow("1280x720 ru") << QSize(1280, 720) << true;
    QTest::newRow("1600x1000 en") << QSize(1600, 1000) << false;
}

void TestTour::showsEachThingInTurn()
{
    QFETCH(QSize, size);
    QFETCH(bool, russian);
    TourFixture fixture;
    fixture.window->resize(size);
    fixture.window->setInterfaceLanguage(russian ? Language::Russian : Language::English);
    fixture.start();
    QStringList seen, titles;
    while (fixture.tour()->isRunning()) {
        seen.append(fixture.step());
        titles.append(fixture.text("tourTitle"));
        const QRect bubble = fixture.bubble()->geometry();
        const QRect target = fixture.bubble()->target();
        QVERIFY2(fixture.window->rect().contains(bubble), qPrintable(seen.last()));
        QVERIFY2(!target.isEmpty() && fixture.window->rect().contains(target),
                 qPrintable(seen.last()));
        // Only the canvas is too large to stand beside.
        if (seen.last() != QLatin1String("canvas"))
            QVERIFY2(!bubble.intersects(target), qPrintable(seen.last()));
        QVERIFY(fixture.text("tourText").size() > 40);
        // Every label and button shows its whole text.
        for (const QLabel *label : fixture.bubble()->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        for (const QPushButton *button : fixture.bubble()->findChildren<QPushButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        fixture.press("tourNext");
    }
    QCOMPARE(seen, allSteps);
    QCOMPARE(titles.removeDuplicates(), qsizetype(0));
    QVERIFY(fixture.bubble()->isHidden());
    QVERIFY(fixture.child<QWidget>("tourRing")->isHidden());
}

void TestTour::keyboardDrivesIt()
{
    TourFixture fixture;
    fixture.start();
    auto *next = fixture.child<QPushButton>("tourNext");
    QCOMPARE(fixture.window->focusWidget(), next);
    QVERIFY(!fixture.child<QPushButton>("tourBack")->isEnabled());
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(fixture.step(), QStringLiteral("canvas"));
    QTest::keyClick(next, Qt::Key_PageDown);
    QCOMPARE(fixture.step(), QStringLiteral("arrow"));
    QTest::keyClick(next, Qt::Key_PageUp);
    QCOMPARE(fixture.step(), QStringLiteral("canvas"));
    QTest::keyClick(fixture.child<QPushButton>("tourBack"), Qt::Key_Space);
    QCOMPARE(fixture.step(), QStringLiteral("palette"));
    QTest::keyClick(fixture.child<QPushButton>("tourEnd"), Qt::Key_Return);
    QVERIFY(!fixture.tour()->isRunning());
}

void TestTour::escapeEndsItFromAnywhere()
{
    for (const char *name : {"tourNext", "canvas", "filterText"}) {
        TourFixture fixture;
        fixture.start();
        QTest::keyClick(fixture.child<QWidget>(name), Qt::Key_Escape);
        QVERIFY2(!fixture.tour()->isRunning(), name);
        // It can be had again.
        fixture.start();
        QCOMPARE(fixture.step(), QStringLiteral("palette"));
    }
}

void TestTour::clicksGoThrough()
{
    TourFixture fixture;
    fixture.start();
    while (fixture.step() != QLatin1String("arrow"))
        fixture.press("tourNext");
    // A click on the target itself, where the ring is drawn above it, reaches the canvas.
    const QPoint middle = fixture.bubble()->target().center();
    QWidget *under = fixture.window->childAt(middle);
    QCOMPARE(under, fixture.window->canvas()->viewport());
    QTest::mouseClick(under, Qt::LeftButton, Qt::NoModifier,
                      under->mapFrom(fixture.window.get(), middle));
    QCOMPARE(fixture.selection().flows().size(), qsizetype(1));
    QVERIFY(fixture.tour()->isRunning());
}

void TestTour::showsPanelsThatAreClosed()
{
    TourFixture fixture;
    fixture.window->openSample(QStringLiteral("standard"));
    fixture.child<QDockWidget>("paletteDock")->hide();
    fixture.start();
    QCOMPARE(fixture.step(), QStringLiteral("palette"));
    QVERIFY(fixture.child<QDockWidget>("paletteDock")->isVisible());
}

void TestTour::leavesOutWhatIsNotThere()
{
    TourFixture fixture;
    fixture.window->newTopology();
    fixture.start();
    QStringList seen;
    for (; fixture.tour()->isRunning(); fixture.press("tourNext"))
        seen.append(fixture.step());
    QStringList expected = allSteps;
    expected.removeAll(QStringLiteral("arrow"));
    QCOMPARE(seen, expected);
}

void TestTour::followsLanguageAndSize()
{
    TourFixture fixture;
    fixture.start();
    QCOMPARE(fixture.text("tourTitle"), QStringLiteral("The palette"));
    fixture.window->setInterfaceLanguage(Language::Russian);
    QTRY_COMPARE(fixture.text("tourTitle"), QStringLiteral("Палитра"));
    QCOMPARE(fixture.text("tourCount"), QStringLiteral("1 из 6"));
    while (fixture.step() != QLatin1String("export"))
        fixture.press("tourNext");
    while (fixture.step() != QLatin1String("table"))
        fixture.press("tourBack");
    const QRect before = fixture.bubble()->target();
    fixture.window->resize(fixture.window->width() - 200, fixture.window->height() - 120);
    QTRY_VERIFY(fixture.bubble()->target() != before);
    QVERIFY(fixture.window->rect().contains(fixture.bubble()->geometry()));
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
