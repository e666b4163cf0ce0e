#include "desktop/foreignwords.h"
#include "desktop/modals.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/motion.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/settings/settingspage.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/preferences.h"
#include "desktop/window/startpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

using namespace portolan;

namespace {

Preferences now()
{
    return PreferenceStore::values();
}

template<class T> T *part(const QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("the dialog has no %s", name);
    return found;
}

void choose(const QWidget &dialog, const char *name, const QVariant &value)
{
    auto *box = part<QComboBox>(dialog, name);
    const int at = box->findData(value);
    if (at < 0)
        qFatal("%s has no such choice", name);
    box->setCurrentIndex(at);
}

void press(const QWidget &dialog, const char *name)
{
    part<QAbstractButton>(dialog, name)->click();
}

/// Every control of every page is changed from its default.
void changeAll(const QWidget &dialog)
{
    choose(dialog, "settingsLanguage", int(Language::Russian));
    choose(dialog, "settingsDrawingLanguage", int(Language::English));
    choose(dialog, "settingsTheme", int(Appearance::Dark));
    choose(dialog, "settingsMotion", int(Motion::Reduced));
    press(dialog, "settingsSingleInstance");
    press(dialog, "settingsBackup");
    part<QSpinBox>(dialog, "settingsGrid")->setValue(48);
    press(dialog, "settingsSnapToGrid");
    press(dialog, "settingsMinimap");
    part<QSpinBox>(dialog, "settingsFoldFrom")->setValue(7);
    choose(dialog, "settingsProduct", QStringLiteral("sfb-2019"));
    choose(dialog, "settingsReading", int(Reading::Documented));
    part<QLineEdit>(dialog, "settingsOrganization")->setText(QStringLiteral(" Contoso  Ltd "));
    choose(dialog, "settingsExportFormat", QStringLiteral("csv"));
    choose(dialog, "settingsExportLanguage", int(ExportLanguage::Both));
    choose(dialog, "settingsExportPage", int(PageSize::A1));
    choose(dialog, "settingsExportGroups", int(FoldMode::All));
    choose(dialog, "settingsExportCsv", int(CsvDialect::Rfc4180));
    press(dialog, "settingsExportJoined");
    part<QSpinBox>(dialog, "settingsRecentFilesKept")->setValue(4);
    press(dialog, "settingsClearRecent");
}

Preferences allChanged(Preferences p)
{
    p.language = Language::Russian;
    p.drawingLanguage = Language::English;
    p.theme = Appearance::Dark;
    p.motion = Motion::Reduced;
    p.singleInstance = true;
    p.backup = false;
    p.grid = 48;
    p.snapToGrid = true;
    p.minimap = false;
    p.foldFrom = 7;
    p.product = QStringLiteral("sfb-2019");
    p.reading = Reading::Documented;
    p.organization = QStringLiteral("Contoso Ltd");
    p.exportFormat = QStringLiteral("csv");
    p.exportLanguage = ExportLanguage::Both;
    p.exportPage = PageSize::A1;
    p.exportFold = FoldMode::All;
    p.exportCsv = CsvDialect::Rfc4180;
    p.exportJoined = true;
    p.recentFilesKept = 4;
    p.recentFiles.clear();
    return p;
}

/// What the desktop would be asked to open.
class OpenedFolders : public QObject
{
    Q_OBJECT

public:
    OpenedFolders() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedFolders() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList folders;

public slots:
    void open(const QUrl &url) { folders.append(url.toLocalFile()); }
};

} // namespace

/// Edit > Settings…: every control, and that the window does what they say.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_file = m_f->file("edge.portolan");
        QVERIFY(QFile::copy(
            QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/single-nat.portolan"), m_file));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(m_f->window->openFile(m_file));
    }
    void cleanup() { m_f.reset(); }

    void theMenuOpensIt()
    {
        QCOMPARE(m_f->action("actionSettings").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QCOMPARE(m_f->action("actionSettings").menuRole(), QAction::PreferencesRole);
        const Preferences before = now();
        QCOMPARE(inDialog([](QWidget &dialog) { press(dialog, "settingsOk"); }),
                 QStringLiteral("settingsDialog"));
        Preferences after = now();
        after.settingsPage = before.settingsPage;
        QVERIFY(after == before); // it only looked
    }

    void everyControlIsKept()
    {
        const Preferences before = now();
        QCOMPARE(before.recentFiles, QStringList{m_file});
        inDialog([&](QWidget &dialog) {
            changeAll(dialog);
            QVERIFY(now() == allChanged(before)); // at once
            press(dialog, "settingsOk");
        });
        Preferences wanted = allChanged(before);
        wanted.settingsPage = QStringLiteral("settingsGeneral");
        QVERIFY(now() == wanted);
        m_f->window->close();
        m_f->openWindow();
        QVERIFY(now() == wanted);
        inDialog([&](QWidget &dialog) {
            QCOMPARE(part<QComboBox>(dialog, "settingsTheme")->currentData().toInt(),
                     int(Appearance::Dark));
            QCOMPARE(part<QSpinBox>(dialog, "settingsGrid")->value(), 48);
            QCOMPARE(part<QLineEdit>(dialog, "settingsOrganization")->text(), wanted.organization);
            QCOMPARE(part<QComboBox>(dialog, "settingsExportPage")->currentData().toInt(),
                     int(PageSize::A1));
            QVERIFY(part<QCheckBox>(dialog, "settingsSingleInstance")->isChecked());
            QVERIFY(!part<QPushButton>(dialog, "settingsClearRecent")->isEnabled());
            press(dialog, "settingsOk");
        });
        QVERIFY(now() == wanted);
    }

    void theWindowTakesItUpAtOnce()
    {
        inDialog([this](QWidget &dialog) {
            changeAll(dialog);
            checkWindow(true);
            QVERIFY(hasCyrillic(dialog.window()->windowTitle()) || !isShownInRussian(dialog));
            QApplication::processEvents();
            QVERIFY(isShownInRussian(dialog));
            press(dialog, "settingsCancel");
        });
        QApplication::processEvents();
        checkWindow(false);
        QVERIFY(now().recentFiles == QStringList{m_file});
    }

    void cancelGivesEverythingBack_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"button", "escape", "close"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void cancelGivesEverythingBack()
    {
        QFETCH(QString, way);
        PreferenceStore::instance().change([](Preferences &p) {
            p.grid = 31;
            p.organization = QStringLiteral("Fabrikam");
            p.exportPage = PageSize::Legal;
        });
        const Preferences before = now();
        inDialog([&](QWidget &dialog) {
            changeAll(dialog);
            QVERIFY(now() == allChanged(before));
            part<QListWidget>(dialog, "settingsPages")->setCurrentRow(2);
            if (way == u"button")
                press(dialog, "settingsCancel");
            else if (way == u"escape")
                QTest::keyClick(&dialog, Qt::Key_Escape);
            else
                dialog.close();
        });
        Preferences wanted = before;
        wanted.settingsPage = QStringLiteral("settingsDefaults"); // where one was is no setting
        QVERIFY(now() == wanted);
        QCOMPARE(m_f->child<QMenu>("recentMenu")->actions().size(), 1);
    }

    void aPageIsSetBackAlone()
    {
        const Preferences before = now();
        inDialog([&](QWidget &dialog) {
            changeAll(dialog);
            auto *pages = part<QListWidget>(dialog, "settingsPages");
            Preferences wanted = allChanged(before);
            pages->setCurrentRow(1);
            press(dialog, "settingsResetPage");
            wanted.grid = 20;
            wanted.snapToGrid = false;
            wanted.minimap = true;
            wanted.foldFrom = 30;
            QVERIFY(now() == wanted);
            QCOMPARE(part<QSpinBox>(dialog, "settingsGrid")->value(), 20);
            pages->setCurrentRow(4);
            press(dialog, "settingsResetPage");
            wanted.recentFilesKept = 10;
            QVERIFY(now() == wanted);
            pages->setCurrentRow(3);
            press(dialog, "settingsResetPage");
            QCOMPARE(now().exportFormat, QString());
            QVERIFY(!now().exportPage && !now().exportLanguage && !now().exportJoined);
            QVERIFY(now().exportFold == FoldMode::AsViewed);
            QVERIFY(now().exportCsv == CsvDialect::Excel);
            pages->setCurrentRow(2);
            press(dialog, "settingsResetPage");
            QVERIFY(now().product.isEmpty() && now().organization.isEmpty());
            QVERIFY(now().reading == Reading::Recommended);
            pages->setCurrentRow(0);
            press(dialog, "settingsResetPage");
            QVERIFY(!now().language && !now().drawingLanguage && now().backup);
            QVERIFY(now().motion == Motion::System && now().theme == Appearance::System);
            press(dialog, "settingsOk");
        });
    }

    void allPagesAreSetBackAfterAQuestion()
    {
        const Preferences before = now();
        inDialog([&](QWidget &dialog) {
            changeAll(dialog);
            const auto answer = [&dialog](const char *button) {
                QString asked;
                QTimer::singleShot(0, &dialog, [&asked, button] {
                    QWidget *question = QApplication::activeModalWidget();
                    asked = question->objectName();
                    if (button)
                        press(*question, button);
                    else
                        question->close();
                });
                press(dialog, "settingsResetAll");
                return asked;
            };
            QCOMPARE(answer(nullptr), QStringLiteral("settingsResetQuestion"));
            QVERIFY(now() == allChanged(before));
            QCOMPARE(answer("settingsResetConfirmed"), QStringLiteral("settingsResetQuestion"));
            Preferences wanted; // what no page shows stays
            wanted.paper = now().paper;
            QVERIFY(now() == wanted);
            press(dialog, "settingsOk");
        });
        QVERIFY(!now().language);
    }

    void thePageIsRemembered()
    {
        for (int row = 4; row >= 0; --row) {
            inDialog([row](QWidget &dialog) {
                part<QListWidget>(dialog, "settingsPages")->setCurrentRow(row);
                press(dialog, row % 2 ? "settingsOk" : "settingsCancel");
            });
            m_f->window->close();
            m_f->openWindow();
            inDialog([row](QWidget &dialog) {
                QCOMPARE(part<QListWidget>(dialog, "settingsPages")->currentRow(), row);
                press(dialog, "settingsCancel");
            });
        }
        PreferenceStore::instance().change(
            [](Preferences &p) { p.settingsPage = QStringLiteral("of another version"); });
        inDialog([](QWidget &dialog) {
            QCOMPARE(part<QListWidget>(dialog, "settingsPages")->currentRow(), 0);
            press(dialog, "settingsCancel");
        });
    }

    void menusAndDialogAgree()
    {
        m_f->action("actionDrawingRussian").trigger();
        m_f->action("actionThemeLight").trigger();
        m_f->action("actionMinimap").trigger();
        m_f->action("actionSnapToGrid").trigger();
        m_f->action("actionKeepBackup").trigger();
        m_f->action("actionBilingual").trigger();
        QVERIFY(now().bilingualTable);
        inDialog([](QWidget &dialog) {
            QCOMPARE(part<QComboBox>(dialog, "settingsLanguage")->currentData().toInt(),
                     int(Language::English));
            QCOMPARE(part<QComboBox>(dialog, "settingsDrawingLanguage")->currentData().toInt(),
                     int(Language::Russian));
            QCOMPARE(part<QComboBox>(dialog, "settingsTheme")->currentData().toInt(),
                     int(Appearance::Light));
            QVERIFY(!part<QCheckBox>(dialog, "settingsMinimap")->isChecked());
            QVERIFY(part<QCheckBox>(dialog, "settingsSnapToGrid")->isChecked());
            QVERIFY(!part<QCheckBox>(dialog, "settingsBackup")->isChecked());
            choose(dialog, "settingsDrawingLanguage", -1);
            choose(dialog, "settingsTheme", int(Appearance::System));
            press(dialog, "settingsMinimap");
            press(dialog, "settingsSnapToGrid");
            press(dialog, "settingsBackup");
            press(dialog, "settingsOk");
        });
        QVERIFY(m_f->action("actionDrawingAsInterface").isChecked());
        QVERIFY(m_f->action("actionThemeSystem").isChecked());
        QVERIFY(m_f->action("actionMinimap").isChecked());
        QVERIFY(!m_f->action("actionSnapToGrid").isChecked());
        QVERIFY(m_f->action("actionKeepBackup").isChecked());
        QVERIFY(m_f->action("actionBilingual").isChecked());
    }

    // What is changed elsewhere meanwhile is seen in the open dialog.
    void itFollowsTheOthers()
    {
        inDialog([this](QWidget &dialog) {
            m_f->window->setKeepsBackup(false);
            QVERIFY(!part<QCheckBox>(dialog, "settingsBackup")->isChecked());
            PreferenceStore::instance().change([](Preferences &p) { p.grid = 77; });
            QCOMPARE(part<QSpinBox>(dialog, "settingsGrid")->value(), 77);
            press(dialog, "settingsOk");
        });
        QCOMPARE(now().grid, 77);
    }

    // A window that was given a language for this once keeps it to itself.
    void whatIsForThisOnceIsNotKept()
    {
        const Preferences before = now();
        m_f->window->setInterfaceLanguage(Language::Russian);
        m_f->window->setDocumentLanguage(Language::Russian);
        m_f->window->setAppearance(Appearance::Dark);
        m_f->window->close();
        QVERIFY(now() == before);
        m_f->openWindow();
        QVERIFY(m_f->action("actionEnglish").isChecked());
        QVERIFY(m_f->action("actionThemeSystem").isChecked());
        // Choosing what the preference is already brings the window back to it.
        m_f->window->setInterfaceLanguage(Language::Russian);
        m_f->action("actionEnglish").trigger();
        QVERIFY(!hasCyrillic(m_f->action("actionSave").text()));
        QVERIFY(now() == before);
    }

    void theGridIsUsed()
    {
        m_f->action("actionSnapToGrid").trigger();
        inDialog([](QWidget &dialog) {
            part<QSpinBox>(dialog, "settingsGrid")->setValue(64);
            press(dialog, "settingsOk");
        });
        const Node &node = m_f->document().topology().nodes.front();
        m_f->selection().selectNode(node.id);
        QTest::keyClick(m_f->window->canvas(), Qt::Key_Down);
        const QPoint place = m_f->document().topology().positions.value(node.id);
        QVERIFY(!place.isNull());
        QCOMPARE(place.y() % 64, 0);
    }

    void motionIsReduced()
    {
        inDialog([](QWidget &dialog) {
            choose(dialog, "settingsMotion", int(Motion::Reduced));
            QVERIFY(isMotionReduced());
            choose(dialog, "settingsMotion", int(Motion::Full));
            QVERIFY(!isMotionReduced());
            press(dialog, "settingsOk");
        });
        QVERIFY(!isMotionReduced());
    }

    void newTopologiesTakeTheDefaults()
    {
        useDefaults();
        m_f->action("actionNew").trigger();
        const auto checkNew = [this] {
            const Topology &made = m_f->document().topology();
            QVERIFY(made.nodes.empty());
            QCOMPARE(made.product, QStringLiteral("sfb-2015"));
            QVERIFY(made.reading == Reading::Documented);
            QCOMPARE(made.organization, QStringLiteral("Contoso"));
            QCOMPARE(m_f->document().foldFrom(), 5);
        };
        checkNew();
        m_f->window->showStartPage();
        m_f->child<QPushButton>("startNew")->click();
        checkNew();
        // An empty one is as bare as before where nothing is wished for.
        PreferenceStore::instance().set({});
        m_f->action("actionNew").trigger();
        Topology bare;
        bare.title = m_f->document().topology().title;
        QVERIFY(m_f->document().topology() == bare);
    }

    void templatesTakeTheDefaults()
    {
        useDefaults();
        const auto create = [](QWidget *dialog) {
            QCOMPARE(part<QComboBox>(*dialog, "assistantProduct")->currentData().toString(),
                     QStringLiteral("sfb-2015"));
            auto *organization = part<QLineEdit>(*dialog, "assistantOrganization");
            QCOMPARE(organization->text(), QStringLiteral("Contoso"));
            auto *templates = part<QListWidget>(*dialog, "assistantTemplates");
            templates->setCurrentRow(1); // another template does not bring its own
            QCOMPARE(organization->text(), QStringLiteral("Contoso"));
            press(*dialog, "assistantCreate");
        };
        const auto checkMade = [this](const QString &organization) {
            const Topology &made = m_f->document().topology();
            QVERIFY(!made.nodes.empty());
            QCOMPARE(made.product, QStringLiteral("sfb-2015"));
            QVERIFY(made.reading == Reading::Documented);
            QCOMPARE(made.organization, organization);
            QCOMPARE(m_f->document().foldFrom(), 5);
            m_f->document().undoStack()->setClean();
        };
        {
            const WhenModal assistant(create);
            m_f->action("actionNewFromTemplate").trigger();
            QCOMPARE(assistant.seen(), QStringLiteral("templateAssistant"));
        }
        checkMade(QStringLiteral("Contoso"));
        const WhenModal assistant([&](QWidget *dialog) {
            if (dialog->objectName() == u"unsavedQuestion")
                return;
            part<QLineEdit>(*dialog, "assistantOrganization")->setText(QStringLiteral("Fabrikam"));
            press(*dialog, "assistantCreate");
        });
        m_f->document().reset(Topology());
        m_f->window->showStartPage();
        m_f->window->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^template-")))
            .first()
            ->click();
        checkMade(QStringLiteral("Fabrikam")); // what is typed comes first
    }

    void exportsBeginWithTheDefaults()
    {
        inDialog([](QWidget &dialog) {
            choose(dialog, "settingsExportFormat", QStringLiteral("csv"));
            choose(dialog, "settingsExportLanguage", int(ExportLanguage::Both));
            choose(dialog, "settingsExportPage", int(PageSize::Tabloid));
            choose(dialog, "settingsExportGroups", int(FoldMode::None));
            choose(dialog, "settingsExportCsv", int(CsvDialect::Rfc4180));
            press(dialog, "settingsExportJoined");
            press(dialog, "settingsOk");
        });
        const auto checkDialog = [this](const char *id) {
            ExportDialog dialog(&m_f->document(), {}, Language::English);
            const ExportRequest request = dialog.request();
            QCOMPARE(dialog.format()->id, QLatin1String(id));
            QVERIFY(request.language == ExportLanguage::Both);
            QVERIFY(request.csv == CsvDialect::Rfc4180);
            QVERIFY(request.fold == FoldMode::None);
            QVERIFY(request.groupByRule);
            QVERIFY(request.paper.size == PageSize::Tabloid);
            const QString path = m_f->file("out.csv");
            QVERIFY(dialog.writeTo(path));
            QVERIFY(!contentOf(path).startsWith("\xef\xbb\xbf")); // as Excel has it
            // One picture holds one language: that of the drawing.
            dialog.findChild<QListWidget *>(QStringLiteral("exportFormats"))
                ->setCurrentRow(rowOf(dialog, "png"));
            QVERIFY(dialog.request().language == ExportLanguage::English);
            QVERIFY(dialog.writeTo(m_f->file("out.png")));
        };
        checkDialog("csv");
        checkDialog("csv"); // whatever was written last
        PreferenceStore::instance().change([](Preferences &p) { p.exportFormat.clear(); });
        QCOMPARE(ExportDialog(&m_f->document(), {}, Language::English).format()->id,
                 QStringLiteral("png"));
        PreferenceStore::instance().set({});
        const ExportDialog usual(&m_f->document(), {}, Language::Russian);
        QCOMPARE(usual.format()->id, QStringLiteral("pdf"));
        QVERIFY(usual.request().language == ExportLanguage::Russian);
        QVERIFY(usual.request().fold == FoldMode::AsViewed);
        QVERIFY(usual.request().paper.size == PaperSetup().size);
        QVERIFY(!usual.request().groupByRule);
    }

    void recentFilesAreCountedAndCleared()
    {
        const QString other = m_f->file("other.portolan");
        QVERIFY(QFile::copy(m_file, other));
        QVERIFY(m_f->window->openFile(other));
        auto *menu = m_f->child<QMenu>("recentMenu");
        QCOMPARE(menu->actions().size(), 2);
        const auto setCount = [&](int count) {
            inDialog([count](QWidget &dialog) {
                part<QSpinBox>(dialog, "settingsRecentFilesKept")->setValue(count);
                press(dialog, "settingsOk");
            });
        };
        setCount(1);
        QCOMPARE(menu->actions().size(), 1);
        setCount(10); // nothing was thrown away yet
        QCOMPARE(menu->actions().size(), 2);
        setCount(1);
        QVERIFY(m_f->window->openFile(m_file)); // now the list is written anew
        QCOMPARE(now().recentFiles, QStringList{m_file});
        inDialog([&](QWidget &dialog) {
            QVERIFY(part<QLabel>(dialog, "settingsRemembered")->text().startsWith(u'1'));
            press(dialog, "settingsClearRecent");
            QVERIFY(!part<QPushButton>(dialog, "settingsClearRecent")->isEnabled());
            QVERIFY(part<QLabel>(dialog, "settingsRemembered")->text().startsWith(u'0'));
            QVERIFY(!menu->isEnabled());
            press(dialog, "settingsOk");
        });
        QVERIFY(now().recentFiles.isEmpty());
        QVERIFY(!menu->isEnabled());
        setCount(0);
        QVERIFY(m_f->window->openFile(other));
        QVERIFY(now().recentFiles.isEmpty());
    }

    void theRecoveryFolderIsShownAndOpened()
    {
        OpenedFolders opened;
        inDialog([&](QWidget &dialog) {
            const QString shown = part<QLineEdit>(dialog, "settingsRecoveryFolder")->text();
            QVERIFY(QDir::fromNativeSeparators(shown).startsWith(m_f->folder.path()) ||
                    !shown.isEmpty());
            press(dialog, "settingsOpenRecovery");
            QCOMPARE(opened.folders, QStringList{QDir::fromNativeSeparators(shown)});
            QVERIFY(QFileInfo(QDir::fromNativeSeparators(shown)).isDir());
            press(dialog, "settingsOk");
        });
        // Where a file stands in its place the dialog says so.
        const QString file = m_f->file("in the way");
        writeFile(file, "x");
        SettingsDialog dialog(m_f->document().catalog(), file + QStringLiteral("/below"));
        const QString hint = part<QLabel>(dialog, "settingsRecoveryHint")->text();
        press(dialog, "settingsOpenRecovery");
        QVERIFY(part<QLabel>(dialog, "settingsRecoveryHint")->text() != hint);
        QCOMPARE(opened.folders.size(), 1);
    }

    void bothLanguagesWhileItIsOpen()
    {
        inDialog([this](QWidget &dialog) {
            const QString english = textsOf(dialog).join(u'\n');
            QVERIFY(!hasCyrillic(QString(english).remove(QStringLiteral("Русский"))));
            for (const int language : {int(Language::Russian), int(Language::English)}) {
                choose(dialog, "settingsLanguage", language);
                QApplication::processEvents();
                QCOMPARE(part<QComboBox>(dialog, "settingsLanguage")->currentData().toInt(),
                         language);
                if (language == int(Language::English)) {
                    QCOMPARE(textsOf(dialog).join(u'\n'), english);
                    continue;
                }
                for (const QString &text : textsOf(dialog)) {
                    QVERIFY2(hasCyrillic(text) || isName(text, namesOf(m_f->document())) ||
                                 text.contains(QLatin1String("portolan/recovery")) ||
                                 text.contains(m_f->folder.path()),
                             qPrintable(text));
                }
            }
            press(dialog, "settingsOk");
        });
    }

    void aDamagedFileOpensIt()
    {
        for (const char *key : {"language", "theme", "grid", "minimap", "recentFilesKept",
                                "newTopology/product", "export/defaultPage", "settingsPage"})
            QSettings().setValue(QLatin1String(key), QByteArray("\0\xffgarbage", 9));
        m_f->window->close();
        m_f->openWindow();
        inDialog([](QWidget &dialog) {
            QCOMPARE(part<QSpinBox>(dialog, "settingsGrid")->value(), 20);
            QVERIFY(part<QCheckBox>(dialog, "settingsMinimap")->isChecked());
            QCOMPARE(part<QComboBox>(dialog, "settingsTheme")->currentIndex(), 0);
            QCOMPARE(part<QComboBox>(dialog, "settingsProduct")->currentIndex(), 0);
            choose(dialog, "settingsTheme", int(Appearance::Light));
            press(dialog, "settingsOk");
        });
        QVERIFY(now().theme == Appearance::Light);
    }

    // Every page is reached and worked by keys alone.
    void byKeyboard()
    {
        inDialog([](QWidget &dialog) {
            auto *pages = part<QListWidget>(dialog, "settingsPages");
            pages->setFocus();
            QTest::keyClick(pages, Qt::Key_Down);
            QCOMPARE(pages->currentRow(), 1);
            QTest::keyClick(pages, Qt::Key_Tab);
            auto *grid = part<QSpinBox>(dialog, "settingsGrid");
            QVERIFY(dialog.focusWidget() == grid || grid->isAncestorOf(dialog.focusWidget()));
            grid->selectAll();
            QTest::keyClicks(grid, QStringLiteral("36"));
            QTest::keyClick(grid, Qt::Key_Tab);
            QCOMPARE(dialog.focusWidget(), part<QCheckBox>(dialog, "settingsSnapToGrid"));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        QCOMPARE(now().grid, 36);
        QVERIFY(now().snapToGrid);
    }

    void noPageMovesSideways()
    {
        inDialog([](QWidget &dialog) {
            for (const int language : {int(Language::English), int(Language::Russian)}) {
                choose(dialog, "settingsLanguage", language);
                QApplication::processEvents();
                auto *pages = part<QListWidget>(dialog, "settingsPages");
                for (int row = 0; row < pages->count(); ++row) {
                    pages->setCurrentRow(row);
                    QApplication::processEvents();
                    for (const auto *scroll : dialog.findChildren<QScrollArea *>())
                        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
                }
            }
            press(dialog, "settingsOk");
        });
    }

private:
    /// Opens the dialog from the menu, lets ACT work in it and end it; the name of what was opened.
    QString inDialog(const std::function<void(QWidget &)> &act)
    {
        const WhenModal modal([&act](QWidget *dialog) {
            act(*dialog);
            dialog->close(); // also where a check has failed
        });
        m_f->action("actionSettings").trigger();
        return modal.seen();
    }

    void useDefaults()
    {
        inDialog([](QWidget &dialog) {
            choose(dialog, "settingsProduct", QStringLiteral("sfb-2015"));
            choose(dialog, "settingsReading", int(Reading::Documented));
            part<QLineEdit>(dialog, "settingsOrganization")->setText(QStringLiteral("Contoso"));
            part<QSpinBox>(dialog, "settingsFoldFrom")->setValue(5);
            press(dialog, "settingsOk");
        });
    }

    void checkWindow(bool changed)
    {
        QCOMPARE(hasCyrillic(m_f->action("actionSave").text()), changed);
        QCOMPARE(m_f->action("actionRussian").isChecked(), changed);
        QCOMPARE(m_f->action("actionDrawingEnglish").isChecked(), changed);
        QVERIFY(m_f->window->documentLanguage() == Language::English);
        QCOMPARE(m_f->action("actionThemeDark").isChecked(), changed);
        QCOMPARE(QApplication::palette().color(QPalette::Window).lightness() < 128, changed);
        QCOMPARE(m_f->action("actionSnapToGrid").isChecked(), changed);
        QCOMPARE(m_f->action("actionMinimap").isChecked(), !changed);
        QCOMPARE(m_f->action("actionKeepBackup").isChecked(), !changed);
        QCOMPARE(m_f->window->keepsBackup(), !changed);
        QCOMPARE(m_f->child<QMenu>("recentMenu")->isEnabled(), !changed);
        QCOMPARE(isMotionReduced(), changed);
    }

    static bool isShownInRussian(const QWidget &dialog)
    {
        return hasCyrillic(part<QPushButton>(dialog, "settingsResetAll")->text());
    }

    static int rowOf(const ExportDialog &dialog, const char *id)
    {
        const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("exportFormats"));
        for (int row = 0; row < list->count(); ++row) {
            const QVariant index = list->item(row)->data(Qt::UserRole);
            if (index.isValid() && exportFormats().at(index.toInt()).id == QLatin1String(id))
                return row;
        }
        return -1;
    }

    /// Everything that is written in the dialog, on every page.
    static QStringList textsOf(const QWidget &dialog)
    {
        QStringList texts{dialog.windowTitle()};
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            texts << widget->toolTip() << widget->accessibleName();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts << label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts << button->text();
            else if (const auto *spin = qobject_cast<const QSpinBox *>(widget))
                texts << spin->specialValueText();
            else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
                for (int i = 0; i < box->count(); ++i)
                    texts << box->itemText(i);
            } else if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
                for (int i = 0; i < list->count(); ++i)
                    texts << list->item(i)->text();
            }
        }
        texts.removeAll(QString());
        return texts;
    }

    std::unique_ptr<WindowFixture> m_f;
    QString m_file;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
