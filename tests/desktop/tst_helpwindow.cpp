// The manual's window: contents, search, history, language, theme; and F1 from everywhere.
#include "desktop/help/helpbrowser.h"
#include "desktop/help/helpwindow.h"

#include "windowfixture.h"

#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QWindow>

using namespace portolan;

namespace {

HelpWindow *helpWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(widget); help && help->isVisible())
            return help;
    }
    return nullptr;
}

template<class T> T *part(const char *name)
{
    T *found = helpWindow() ? helpWindow()->findChild<T *>(QLatin1String(name)) : nullptr;
    if (!found)
        qFatal("the manual has no %s", name);
    return found;
}

QTreeWidgetItem *itemOf(const QString &place)
{
    for (QTreeWidgetItemIterator it(part<QTreeWidget>("helpContents")); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == place)
            return *it;
    }
    return nullptr;
}

QString placeAfterF1(QWidget *widget)
{
    widget->window()->activateWindow();
    if (!QTest::qWaitForWindowActive(widget->window()))
        return QStringLiteral("the window does not come to the front");
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_F1);
    return helpWindow() ? helpWindow()->place() : QString();
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private slots:
    void menuOpensTheManual();
    void contentsLeadToPages();
    void historyGoesBackAndForward();
    void searchFindsSections();
    void searchIsDrivenByKeyboard();
    void followsLanguageAndKeepsThePlace();
    void followsTheTheme();
    void remembersItsSize();
    void picturesAreShown();
    void everyDockHasAPlace();
    void controlsHavePlaces();
    void everyDialogHasAPlace_data();
    void everyDialogHasAPlace();
    void everyDialogOfTheMenusHasAPlace();
    void isUsableOverADialog();
    void everyControlHasAName();
};

void TestHelpWindow::menuOpensTheManual()
{
    WindowFixture fixture;
    QVERIFY(!helpWindow());
    fixture.action("actionGlossary").trigger();
    QVERIFY(helpWindow());
    QCOMPARE(helpWindow()->place(), QStringLiteral("glossary"));
    QCOMPARE(fixture.action("actionManual").shortcut(), QKeySequence(Qt::Key_F1));
    fixture.action("actionManual").trigger();
    QVERIFY(!helpWindow()->place().isEmpty());
    fixture.window->close();
    QVERIFY(!helpWindow());
}

void TestHelpWindow::contentsLeadToPages()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("canvas"));
    auto *tree = part<QTreeWidget>("helpContents");
    QCOMPARE(tree->currentItem(), itemOf(QStringLiteral("canvas")));
    tree->setCurrentItem(itemOf(QStringLiteral("export#print")));
    QCOMPARE(helpWindow()->place(), QStringLiteral("export#print"));
    auto *text = part<HelpBrowser>("helpText");
    QVERIFY(text->toPlainText().contains(QStringLiteral("Preview and printing")));
    QVERIFY(text->verticalScrollBar()->value() > 0);
    QVERIFY(itemOf(QStringLiteral("export"))->isExpanded());
}

void TestHelpWindow::historyGoesBackAndForward()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("canvas"));
    QVERIFY(!part<QToolButton>("helpBack")->isEnabled());
    auto *text = part<HelpBrowser>("helpText");
    text->openPlace(QStringLiteral("nodes#notes"));
    text->openPlace(QStringLiteral("files"));
    part<QToolButton>("helpBack")->click();
    QCOMPARE(helpWindow()->place(), QStringLiteral("nodes#notes"));
    part<QToolButton>("helpBack")->click();
    QCOMPARE(helpWindow()->place(), QStringLiteral("canvas"));
    part<QToolButton>("helpForward")->click();
    QCOMPARE(helpWindow()->place(), QStringLiteral("nodes#notes"));
    QCOMPARE(part<QTreeWidget>("helpContents")->currentItem(),
             itemOf(QStringLiteral("nodes#notes")));
    part<QToolButton>("helpHome")->click();
    QCOMPARE(helpWindow()->place(), QStringLiteral("first-steps"));
}

void TestHelpWindow::searchFindsSections()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("first-steps"));
    auto *search = part<QLineEdit>("helpSearch");
    search->setText(QStringLiteral("TILES overlap"));
    QVERIFY(!itemOf(QStringLiteral("export#page"))->isHidden());
    QVERIFY(!itemOf(QStringLiteral("export"))->isHidden());
    QVERIFY(itemOf(QStringLiteral("files"))->isHidden());
    QCOMPARE(part<QLabel>("helpFound")->text(), QStringLiteral("1 section"));
    part<HelpBrowser>("helpText")->openPlace(QStringLiteral("export#page"));
    QVERIFY(part<HelpBrowser>("helpText")->extraSelections().size() >= 2);
    search->setText(QStringLiteral("nowhere to be found"));
    QCOMPARE(part<QLabel>("helpFound")->text(), QStringLiteral("Nothing found"));
    search->clear();
    QVERIFY(!itemOf(QStringLiteral("files"))->isHidden());
    QVERIFY(part<HelpBrowser>("helpText")->extraSelections().isEmpty());
}

void TestHelpWindow::searchIsDrivenByKeyboard()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("first-steps"));
    auto *search = part<QLineEdit>("helpSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("tiles overlap"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(helpWindow()->place(), QStringLiteral("export#page"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(helpWindow());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!helpWindow());
}

void TestHelpWindow::followsLanguageAndKeepsThePlace()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("canvas#folding"));
    fixture.window->setInterfaceLanguage(Language::Russian);
    QCOMPARE(helpWindow()->place(), QStringLiteral("canvas#folding"));
    QCOMPARE(helpWindow()->windowTitle(), QStringLiteral("Руководство — Portolan"));
    QVERIFY(part<HelpBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("Холст")));
    QCOMPARE(itemOf(QStringLiteral("canvas"))->text(0), QStringLiteral("Холст"));
    // «ё» is found by «е».
    part<QLineEdit>("helpSearch")->setText(QStringLiteral("свернутые"));
    part<QLineEdit>("helpSearch")->setText(QStringLiteral("тёмное"));
    const QString found = part<QLabel>("helpFound")->text();
    part<QLineEdit>("helpSearch")->setText(QStringLiteral("темное"));
    QCOMPARE(part<QLabel>("helpFound")->text(), found);
    // The keys are those of the menus, in their words.
    part<HelpBrowser>("helpText")->openPlace(QStringLiteral("keyboard"));
    QVERIFY(part<HelpBrowser>("helpText")
                ->toPlainText()
                .contains(QStringLiteral("Следующее наложение")));
}

void TestHelpWindow::followsTheTheme()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("canvas"));
    fixture.window->setAppearance(Appearance::Light);
    const QString light = part<HelpBrowser>("helpText")->document()->defaultStyleSheet();
    fixture.window->setAppearance(Appearance::Dark);
    QTRY_VERIFY(part<HelpBrowser>("helpText")->document()->defaultStyleSheet() != light);
    const QString dark = part<HelpBrowser>("helpText")->document()->defaultStyleSheet();
    QVERIFY(dark.contains(QApplication::palette().color(QPalette::Link).name()));
    fixture.window->setAppearance(Appearance::System);
}

void TestHelpWindow::remembersItsSize()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("canvas"));
    helpWindow()->resize(777, 555);
    fixture.window->close();
    fixture.openWindow();
    fixture.window->showManual(QStringLiteral("canvas"));
    QCOMPARE(helpWindow()->size(), QSize(777, 555));
}

void TestHelpWindow::picturesAreShown()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("canvas"));
    auto *text = part<HelpBrowser>("helpText");
    for (const char *name : {"standard.en.svg", "window.ru.png"}) {
        const QUrl url(QStringLiteral("help:/pictures/") + QLatin1String(name));
        const auto picture = text->loadResource(QTextDocument::ImageResource, url).value<QImage>();
        QVERIFY2(picture.width() > 300 && picture.width() <= 640 * picture.devicePixelRatio(),
                 name);
    }
    // Wherever the window is narrow, the text wraps; wide, it stays readable.
    helpWindow()->resize(1600, 700);
    QApplication::processEvents();
    QVERIFY(text->document()->documentMargin() > 100);
}

void TestHelpWindow::everyDockHasAPlace()
{
    WindowFixture fixture;
    fixture.window->openSample(QStringLiteral("standard"));
    const auto docks = fixture.window->findChildren<QDockWidget *>();
    QVERIFY(docks.size() >= 6);
    for (QDockWidget *dock : docks) {
        QVERIFY2(helpPlaceOf(dock) != QLatin1String("first-steps"), qPrintable(dock->objectName()));
        QVERIFY2(helpPlaceOf(dock->widget()) != QLatin1String("first-steps"),
                 qPrintable(dock->objectName()));
    }
}

void TestHelpWindow::controlsHavePlaces()
{
    WindowFixture fixture;
    fixture.window->openSample(QStringLiteral("standard"));
    QCOMPARE(placeAfterF1(fixture.window->canvas()), QStringLiteral("canvas"));
    QCOMPARE(placeAfterF1(fixture.child<QWidget>("filterText")), QStringLiteral("flows#filter"));
    QCOMPARE(placeAfterF1(&fixture.table()), QStringLiteral("flows#table"));
    QCOMPARE(placeAfterF1(fixture.child<QWidget>("palette")), QStringLiteral("canvas#palette"));
    QCOMPARE(placeAfterF1(fixture.child<QWidget>("/reading")), QStringLiteral("sources#reading"));
    fixture.selection().selectNode(NodeId(QStringLiteral("edge")));
    QCOMPARE(placeAfterF1(fixture.child<QWidget>("/name")), QStringLiteral("nodes"));
    QCOMPARE(placeAfterF1(part<QLineEdit>("helpSearch")), QStringLiteral("first-steps#help"));
}

void TestHelpWindow::everyDialogHasAPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("actionExport") << QStringLiteral("export#export");
    QTest::newRow("actionPageSetup") << QStringLiteral("export#page");
    QTest::newRow("actionPrintPreview") << QStringLiteral("export#print");
    QTest::newRow("actionOrganisationRules") << QStringLiteral("organisation#use");
    QTest::newRow("columnEditor") << QStringLiteral("flows#columns");
    QTest::newRow("columnRename") << QStringLiteral("flows#columns");
    QTest::newRow("actionShortcuts") << QStringLiteral("keyboard");
    QTest::newRow("actionAbout") << QStringLiteral("first-steps");
    QTest::newRow("actionFoldFrom") << QStringLiteral("canvas#folding");
}

void TestHelpWindow::everyDialogHasAPlace()
{
    QFETCH(QString, place);
    WindowFixture fixture;
    fixture.window->openSample(QStringLiteral("standard"));
    QString found;
    const WhenModal dialog([&](QWidget *modal) {
        // The control in it that has the focus, as F1 comes.
        QWidget *focus = modal->focusWidget() ? modal->focusWidget() : modal;
        found = placeAfterF1(focus);
        static_cast<QDialog *>(modal)->reject();
    });
    fixture.action(QTest::currentDataTag()).trigger();
    QVERIFY(!dialog.seen().isEmpty());
    QCOMPARE(found, place);
    // It has a line of its own, and is not only the page where nothing is known.
    QVERIFY(std::any_of(helpContexts().cbegin(), helpContexts().cend(),
                        [&](const HelpContext &c) { return c.name == dialog.seen(); }));
}

// Whatever a menu item with “…” opens; only the dialogs of the system for files have no page.
void TestHelpWindow::everyDialogOfTheMenusHasAPlace()
{
    WindowFixture fixture;
    fixture.window->openSample(QStringLiteral("standard"));
    int seen = 0;
    for (QAction *action : fixture.window->findChildren<QAction *>()) {
        if (!action->text().endsWith(u'…') || !action->isEnabled() || action->menu())
            continue;
        bool isFileDialog = false;
        const WhenModal dialog([&](QWidget *modal) {
            isFileDialog = qobject_cast<QFileDialog *>(modal);
            static_cast<QDialog *>(modal)->reject();
        });
        action->trigger();
        const auto hasPlace = [](const QString &name) {
            return !name.isEmpty() &&
                   std::any_of(helpContexts().cbegin(), helpContexts().cend(),
                               [&](const HelpContext &c) { return c.name == name; });
        };
        // A bar or a window beside the drawing has the keyboard instead.
        QString opened = dialog.seen();
        const QWidget *focused = QApplication::focusWidget();
        if (!focused)
            focused = fixture.window->focusWidget();
        for (; opened.isEmpty() && focused; focused = focused->parentWidget())
            opened = hasPlace(focused->objectName()) ? focused->objectName() : QString();
        QVERIFY2(isFileDialog || hasPlace(opened),
                 qPrintable(action->objectName() + QStringLiteral(" opens ") + opened));
        ++seen;
    }
    QVERIFY(seen >= 7);
}

void TestHelpWindow::isUsableOverADialog()
{
    WindowFixture fixture;
    fixture.window->openSample(QStringLiteral("standard"));
    QString typed;
    const WhenModal dialog([&](QWidget *modal) {
        QTest::keyClick(modal, Qt::Key_F1);
        auto *search = part<QLineEdit>("helpSearch");
        // As the mouse and the keyboard of the system would: through the window.
        QTest::mouseClick(helpWindow()->windowHandle(), Qt::LeftButton, Qt::NoModifier,
                          search->mapTo(helpWindow(), search->rect().center()));
        for (const char key : {'p', 'd', 'f'})
            QTest::keyClick(helpWindow()->windowHandle(), key);
        typed = search->text();
        static_cast<QDialog *>(modal)->reject();
    });
    fixture.action("actionExport").trigger();
    QCOMPARE(typed, QStringLiteral("pdf"));
    QVERIFY(helpWindow());
}

void TestHelpWindow::everyControlHasAName()
{
    WindowFixture fixture;
    fixture.window->showManual(QStringLiteral("canvas"));
    for (const char *name :
         {"helpBack", "helpForward", "helpHome", "helpSearch", "helpContents", "helpText"})
        QVERIFY2(!part<QWidget>(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
