#include "desktop/foreignwords.h"
#include "desktop/settingsfixture.h"

#include "desktop/motion.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace portolan;

/// Edit > Settings…: every control, and that the window does what they say.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<SettingsFixture>(); }
    void cleanup() { m_f.reset(); }

    void theMenuOpensIt()
    {
        QCOMPARE(m_f->action("actionSettings").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QCOMPARE(m_f->action("actionSettings").menuRole(), QAction::PreferencesRole);
        const Preferences before = now();
        QCOMPARE(m_f->inDialog([](QWidget &dialog) { press(dialog, "settingsOk"); }),
                 QStringLiteral("settingsDialog"));
        Preferences after = now();
        after.settingsPage = before.settingsPage;
        QVERIFY(after == before); // it only looked
    }

    void everyControlIsKept()
    {
        const Preferences before = now();
        QCOMPARE(before.recentFiles, QStringList{m_f->path});
        m_f->inDialog([&](QWidget &dialog) {
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
        m_f->inDialog([&](QWidget &dialog) {
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
        m_f->inDialog([this](QWidget &dialog) {
            changeAll(dialog);
            checkWindow(true);
            QVERIFY(hasCyrillic(dialog.window()->windowTitle()) || !isShownInRussian(dialog));
            QApplication::processEvents();
            QVERIFY(isShownInRussian(dialog));
            press(dialog, "settingsCancel");
        });
        QApplication::processEvents();
        checkWindow(false);
        QVERIFY(now().recentFiles == QStringList{m_f->path});
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
        m_f->inDialog([&](QWidget &dialog) {
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
        QCOMPARE(m_f->recentFiles(), 1);
    }

    void aPageIsSetBackAlone()
    {
        const Preferences before = now();
        m_f->inDialog([&](QWidget &dialog) {
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
            wanted.bilingualTable = false;
            QVERIFY(now() == wanted);
            pages->setCurrentRow(5);
            press(dialog, "settingsResetPage");
            wanted.recentFilesKept = 10;
            wanted.reopenLastFiles = false;
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
        m_f->inDialog([&](QWidget &dialog) {
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
            m_f->inDialog([row](QWidget &dialog) {
                part<QListWidget>(dialog, "settingsPages")->setCurrentRow(row);
                press(dialog, row % 2 ? "settingsOk" : "settingsCancel");
            });
            m_f->window->close();
            m_f->openWindow();
            m_f->inDialog([row](QWidget &dialog) {
                QCOMPARE(part<QListWidget>(dialog, "settingsPages")->currentRow(), row);
                press(dialog, "settingsCancel");
            });
        }
        PreferenceStore::instance().change(
            [](Preferences &p) { p.settingsPage = QStringLiteral("of another version"); });
        m_f->inDialog([](QWidget &dialog) {
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
        m_f->inDialog([](QWidget &dialog) {
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
        m_f->inDialog([this](QWidget &dialog) {
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

    void bothLanguagesWhileItIsOpen()
    {
        m_f->inDialog([this](QWidget &dialog) {
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
        m_f->inDialog([](QWidget &dialog) {
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
        m_f->inDialog([](QWidget &dialog) {
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
        m_f->inDialog([](QWidget &dialog) {
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
        QCOMPARE(m_f->recentFiles(), changed ? 0 : 1);
        QCOMPARE(isMotionReduced(), changed);
    }

    static bool isShownInRussian(const QWidget &dialog)
    {
        return hasCyrillic(part<QPushButton>(dialog, "settingsResetAll")->text());
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

    std::unique_ptr<SettingsFixture> m_f;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
