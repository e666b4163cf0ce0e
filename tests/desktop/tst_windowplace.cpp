// Windows stand wholly on screens that are there, whatever screens there were before.
#include "desktop/window/windowplace.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace portolan;

namespace {

using Screens = QList<QRect>;

const QRect left(0, 0, 1920, 1080);
const QRect right(1920, 0, 1600, 1000);
const QRect above(0, -1200, 1920, 1200);

} // namespace

Q_DECLARE_METATYPE(Screens)

class TestWindowPlace : public QObject
{
    Q_OBJECT

private slots:
    void onScreens_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<Screens>("screens");
        QTest::addColumn<QRect>("placed");
        const QRect window(200, 100, 1000, 700);
        QTest::newRow("seen whole") << window << Screens{left} << window;
        QTest::newRow("seen whole on the second")
            << window.translated(1920, 50) << Screens{left, right} << window.translated(1920, 50);
        QTest::newRow("across two screens")
            << QRect(1500, 100, 900, 700) << Screens{left, right} << QRect(1500, 100, 900, 700);
        QTest::newRow("its screen at the right is gone")
            << window.translated(1920, 50) << Screens{left} << QRect(920, 150, 1000, 700);
        QTest::newRow("its screen above is gone")
            << window.translated(0, -1200) << Screens{left} << QRect(200, 0, 1000, 700);
        QTest::newRow("its screen at the left is gone")
            << window.translated(-1600, 0) << Screens{left} << QRect(0, 100, 1000, 700);
        QTest::newRow("half across a screen that is gone")
            << QRect(1500, 100, 900, 700) << Screens{left} << QRect(1020, 100, 900, 700);
        QTest::newRow("below the edge")
            << QRect(200, 900, 1000, 700) << Screens{left} << QRect(200, 380, 1000, 700);
        QTest::newRow("title above the edge")
            << QRect(200, -20, 1000, 700) << Screens{left} << QRect(200, 0, 1000, 700);
        QTest::newRow("the nearest of those that show nothing")
            << QRect(5000, 0, 800, 600) << Screens{left, right} << QRect(2720, 0, 800, 600);
        QTest::newRow("the one that shows most")
            << QRect(1700, 500, 900, 700) << Screens{left, right} << QRect(1920, 300, 900, 700);
        QTest::newRow("larger than the screen")
            << QRect(100, 50, 1920, 1080) << Screens{QRect(0, 0, 1280, 720)}
            << QRect(0, 0, 1280, 720);
        QTest::newRow("wider only") << QRect(100, 50, 1920, 600) << Screens{QRect(0, 0, 1280, 720)}
                                    << QRect(0, 50, 1280, 600);
        QTest::newRow("under a panel")
            << QRect(0, 0, 1000, 700) << Screens{left.adjusted(0, 40, 0, 0)}
            << QRect(0, 40, 1000, 700);
        QTest::newRow("mirrored screens")
            << window << Screens{left, QRect(0, 0, 1280, 720)} << window;
        QTest::newRow("a corner where no screen is")
            << QRect(1700, -300, 900, 700) << Screens{left, right, above}
            << QRect(1920, 0, 900, 700);
        QTest::newRow("no screens") << window << Screens{} << window;
        QTest::newRow("a screen without room") << window << Screens{QRect()} << window;
        QTest::newRow("no window") << QRect() << Screens{left} << QRect();
    }

    void onScreens()
    {
        QFETCH(QRect, frame);
        QFETCH(Screens, screens);
        QFETCH(QRect, placed);
        QCOMPARE(placeOnScreens(frame, screens), placed);
        // What is placed stays there.
        QCOMPARE(placeOnScreens(placed, screens), placed);
    }

    void first_data()
    {
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<QRect>("placed");
        QTest::newRow("large") << left << QRect(240, 90, 1440, 900);
        QTest::newRow("exact") << QRect(0, 0, 1440, 900) << QRect(0, 0, 1440, 900);
        QTest::newRow("small") << QRect(0, 0, 1280, 720) << QRect(0, 0, 1280, 720);
        QTest::newRow("with a panel") << QRect(0, 30, 1280, 690) << QRect(0, 30, 1280, 690);
        QTest::newRow("upright") << QRect(0, 0, 1080, 1920) << QRect(0, 510, 1080, 900);
        QTest::newRow("second") << right << QRect(2000, 50, 1440, 900);
    }

    void first()
    {
        QFETCH(QRect, screen);
        QFETCH(QRect, placed);
        QCOMPARE(firstPlace(QSize(1440, 900), screen), placed);
    }

    void firstSizeOfAWindow()
    {
        QWidget window;
        placeFirst(&window, QSize(300, 200));
        QCOMPARE(window.size(), QSize(300, 200));
        placeFirst(&window, QSize(30'000, 20'000));
        const QRect screen = window.screen()->availableGeometry();
        QVERIFY(window.width() <= screen.width());
        QVERIFY(window.height() < screen.height()); // there will be a title
    }

    void restoredWindowIsSeenWhole()
    {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QWidget before;
        before.setGeometry(screen.right() + 500, screen.bottom() + 300, 400, 300);
        const QByteArray geometry = before.saveGeometry();
        QWidget after;
        QVERIFY(restorePlace(&after, geometry));
        QVERIFY(screen.contains(after.geometry()));
        QCOMPARE(after.size(), QSize(400, 300));
        // What stood well stands there again.
        before.setGeometry(screen.x() + 60, screen.y() + 80, 400, 300);
        QVERIFY(restorePlace(&after, before.saveGeometry()));
        QCOMPARE(after.geometry(), before.geometry());
    }

    void damagedGeometryChangesNothing()
    {
        QWidget window;
        window.setGeometry(50, 60, 300, 200);
        QVERIFY(!restorePlace(&window, QByteArray()));
        QVERIFY(!restorePlace(&window, QByteArrayLiteral("garbage")));
        QCOMPARE(window.geometry(), QRect(50, 60, 300, 200));
    }
};

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
