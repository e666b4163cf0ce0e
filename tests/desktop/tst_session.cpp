// What the next start finds again: windows, panels, what was seen of a file, and the files.
#include "desktop/window/lastfiles.h"
#include "desktop/window/viewmemory.h"

#include "modals.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>

using namespace portolan;

namespace {

struct SessionFixture : WindowFixture
{
    QString path = file("a.portolan");
    QString other = file("b.portolan");

    SessionFixture()
    {
        const QString sample =
            QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan");
        if (!QFile::copy(sample, path) || !QFile::copy(sample, other))
            qFatal("no samples");
        for (const QString &copy : {path, other})
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }

    CanvasView &canvas() const { return *window->canvas(); }
    void start()
    {
        window->close();
        openWindow();
    }
    bool isEditing() const { return action("actionSave").isEnabled(); }
};

QString fileNumber(int number)
{
    return QStringLiteral("/nowhere/%1.portolan").arg(number);
}

bool isNear(const ViewPlace &a, const ViewPlace &b)
{
    const double pixel = 3 / a.zoom; // scroll bars know whole pixels only
    return std::abs(a.zoom - b.zoom) < 0.001 &&
           (a.centre - b.centre).manhattanLength() <= 2 * pixel;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void panelsComeBack()
    {
        SessionFixture f;
        QVERIFY(f.window->openFile(f.path));
        f.child<QDockWidget>("findingsDock")->hide();
        f.child<QDockWidget>("historyDock")->show();
        f.window->addDockWidget(Qt::LeftDockWidgetArea, f.child<QDockWidget>("inspectorDock"));
        f.start();
        QVERIFY(f.window->openFile(f.path));
        QVERIFY(f.child<QDockWidget>("findingsDock")->isHidden());
        QVERIFY(!f.child<QDockWidget>("historyDock")->isHidden());
        QCOMPARE(f.window->dockWidgetArea(f.child<QDockWidget>("inspectorDock")),
                 Qt::LeftDockWidgetArea);
    }

    void windowComesBackOntoAScreen()
    {
        SessionFixture f;
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        f.window->move(screen.right() + 700, screen.bottom() + 100);
        f.start();
        QVERIFY(screen.contains(f.window->geometry().topLeft()));
        QVERIFY(screen.intersects(f.window->geometry()));
        for (const char *action : {"actionReference", "actionManual"}) {
            const auto open = [&]() -> QWidget * {
                f.action(action).trigger();
                QApplication::processEvents();
                for (QWidget *window : QApplication::topLevelWidgets()) {
                    if (window->isVisible() && window != f.window.get() &&
                        window->windowType() != Qt::ToolTip)
                        return window;
                }
                return nullptr;
            };
            QWidget *window = open();
            QVERIFY2(window, action);
            window->resize(500, 400);
            window->move(screen.right() + 900, 40);
            window->close();
            f.start();
            window = open();
            QVERIFY2(window, action);
            QVERIFY2(screen.contains(window->geometry().topLeft()), action);
            window->close();
        }
    }

    void whatWasSeenComesBackPerFile()
    {
        SessionFixture f;
        QVERIFY(f.window->openFile(f.path));
        QApplication::processEvents();
        QVERIFY(!f.canvas().viewPlace()); // all of it
        f.action("actionZoomActual").trigger();
        f.canvas().setViewPlace({1.25, {300, 200}});
        const ViewPlace first = *f.canvas().viewPlace();
        QVERIFY(isNear(first, {1.25, {300, 200}}));
        QVERIFY(f.window->openFile(f.other));
        QVERIFY(!f.canvas().viewPlace());
        f.canvas().setViewPlace({0.6, {500, 350}});
        const ViewPlace second = *f.canvas().viewPlace();
        QVERIFY(f.window->openFile(f.path));
        QVERIFY(isNear(*f.canvas().viewPlace(), first));
        f.start();
        QVERIFY(f.window->openFile(f.other));
        QApplication::processEvents();
        QVERIFY(isNear(*f.canvas().viewPlace(), second));
        // All of it again, and that is kept, too.
        f.action("actionZoomFit").trigger();
        f.start();
        QVERIFY(f.window->openFile(f.other));
        QVERIFY(!f.canvas().viewPlace());
    }

    void theFileHoldsNothingOfIt()
    {
        SessionFixture f;
        QVERIFY(f.window->openFile(f.path));
        const QByteArray before = contentOf(f.path);
        f.action("actionZoomActual").trigger();
        f.start();
        QCOMPARE(contentOf(f.path), before);
    }

    void aPlaceBesideTheDrawingShowsAllOfIt()
    {
        SessionFixture f;
        ViewMemory::remember(f.path, ViewPlace{2, {90'000, 5}});
        QVERIFY(f.window->openFile(f.path));
        QVERIFY(!f.canvas().viewPlace());
    }

    void anUntitledTopologyIsRememberedOnceItHasAFile()
    {
        SessionFixture f;
        QVERIFY(f.window->openSample(QStringLiteral("standard")));
        f.canvas().setViewPlace({1.5, {300, 200}});
        const QString saved = f.file("saved.portolan");
        const WhenModal modal([&](QWidget *dialog) { chooseFile(dialog, saved); });
        QVERIFY(f.window->saveAs());
        QVERIFY(ViewMemory::recall(saved));
    }

    void onlySoManyPlacesAreKept()
    {
        const WindowFixture f;
        for (int i = 0; i <= ViewMemory::mostFiles; ++i)
            ViewMemory::remember(fileNumber(i), ViewPlace{1, {double(i), 0}});
        QVERIFY(!ViewMemory::recall(fileNumber(0)));
        QVERIFY(ViewMemory::recall(fileNumber(1)));
        ViewMemory::remember(fileNumber(1), ViewPlace{1, {5, 5}}); // the newest now
        ViewMemory::remember(fileNumber(-1), ViewPlace{1, {5, 5}});
        QVERIFY(ViewMemory::recall(fileNumber(1)));
        QVERIFY(!ViewMemory::recall(fileNumber(2)));
        ViewMemory::remember(fileNumber(1), {});
        QVERIFY(!ViewMemory::recall(fileNumber(1)));
    }

    void damagedPlacesAreForgotten_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("garbage") << QVariant(QStringLiteral("\x01[[["));
        QTest::newRow("number") << QVariant(3);
        QTest::newRow("wrong types") << QVariant(QStringLiteral(
            "[7, {\"file\": 3}, {\"file\": \"%1\", \"percent\": \"big\", \"x\": 0, \"y\": 0}]"));
        QTest::newRow("too far") << QVariant(
            QStringLiteral("[{\"file\": \"%1\", \"percent\": 100, \"x\": 1e300, \"y\": 0}]"));
        QTest::newRow("too large") << QVariant(
            QStringLiteral("[{\"file\": \"%1\", \"percent\": 1e9, \"x\": 0, \"y\": 0}]"));
        QTest::newRow("negative") << QVariant(
            QStringLiteral("[{\"file\": \"%1\", \"percent\": -100, \"x\": 0, \"y\": 0}]"));
    }

    void damagedPlacesAreForgotten()
    {
        QFETCH(QVariant, value);
        SessionFixture f;
        QVariant stored = value;
        if (value.toString().contains(QStringLiteral("%1")))
            stored = value.toString().arg(f.path);
        QSettings().setValue(QStringLiteral("views"), stored);
        QVERIFY(!ViewMemory::recall(f.path));
        QVERIFY(f.window->openFile(f.path));
        QVERIFY(!f.canvas().viewPlace());
        QSettings().setValue(QStringLiteral("lastFiles"), stored);
        QSettings().setValue(QStringLiteral("reopenLastFiles"), true);
        QVERIFY(LastFiles::files().isEmpty());
    }

    void filesAreReopenedOnlyByChoice()
    {
        SessionFixture f;
        QVERIFY(f.window->openFile(f.path));
        f.start();
        QVERIFY(f.window->reopenLastFiles().isEmpty());
        QVERIFY(!f.isEditing());
        QAction &choice = f.action("actionReopenLastFiles");
        QVERIFY(f.child<QMenu>("recentMenu")->actions().contains(&choice));
        QVERIFY(!choice.isChecked());
        choice.trigger();
        QVERIFY(f.window->openFile(f.path));
        f.canvas().setViewPlace({1.5, {300, 200}});
        f.start();
        QVERIFY(f.action("actionReopenLastFiles").isChecked());
        QVERIFY(f.window->reopenLastFiles().isEmpty());
        QCOMPARE(f.document().filePath(), f.path);
        QVERIFY(isNear(*f.canvas().viewPlace(), {1.5, {300, 200}}));
        // The window that closes last without a file leaves none.
        f.action("actionStartPage").trigger();
        LastFiles::noteClosed({}, QDateTime::currentDateTime().addSecs(60));
        f.start();
        f.action("actionReopenLastFiles").trigger();
        QVERIFY(!LastFiles::areReopened());
    }

    void nothingIsReopenedOverTheStartPage()
    {
        SessionFixture f;
        LastFiles::setReopened(true);
        QVERIFY(f.window->openFile(f.path));
        f.action("actionStartPage").trigger();
        f.start();
        QVERIFY(f.window->reopenLastFiles().isEmpty());
        QVERIFY(!f.isEditing());
    }

    void windowsThatCloseTogetherComeBackTogether()
    {
        SessionFixture f;
        LastFiles::setReopened(true);
        const QDateTime now = QDateTime::currentDateTime();
        LastFiles::noteClosed(f.file("gone.portolan"), now.addSecs(-61));
        LastFiles::noteClosed(f.other, now.addSecs(-2));
        LastFiles::noteClosed(f.path, now);
        QCOMPARE(LastFiles::files(), (QStringList{f.path, f.other}));
        QCOMPARE(f.window->reopenLastFiles(), QStringList{f.other});
        QCOMPARE(f.document().filePath(), f.path);
        // Long after them another one.
        LastFiles::noteClosed(f.other, now.addSecs(600));
        QCOMPARE(LastFiles::files(), QStringList{f.other});
    }

    void whatAnotherWindowHasIsNotReopened()
    {
        SessionFixture f;
        LastFiles::setReopened(true);
        QVERIFY(f.window->openFile(f.path));
        LastFiles::noteClosed(f.path, QDateTime::currentDateTime());
        MainWindow second(builtInCatalog());
        QVERIFY(second.reopenLastFiles().isEmpty());
        QVERIFY(second.document()->filePath().isEmpty());
    }

    void firstWindowFitsTheScreen()
    {
        const WindowFixture f;
        MainWindow window(builtInCatalog());
        const QRect screen = window.screen()->availableGeometry();
        QVERIFY(window.width() <= std::max(screen.width(), window.minimumSize().width()));
        QVERIFY(window.height() <= std::max(screen.height(), window.minimumSize().height()));
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
