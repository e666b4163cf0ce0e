// The columns of the flow table: by mouse, by menu and through restarts.
#include "desktop/window/columnstore.h"

#include "columnsfixture.h"
#include "modals.h"

#include <QInputDialog>
#include <QMenu>

using namespace portolan;

namespace {

/// Types a name into the question for one.
std::function<void(QWidget *)> enter(const QString &text)
{
    return [text](QWidget *modal) { answerName(modal, text); };
}

} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheStandard()
    {
        const ColumnsFixture f;
        QCOMPARE(f.seen(), shownColumns(standardColumns()));
        QCOMPARE(f.heading("source"), QStringLiteral("Source (opens)"));
    }

    void headerDragMovesAColumn()
    {
        ColumnsFixture f;
        const QPoint from(
            f.header().sectionViewportPosition(FlowModel::columnOf(key("source"))) + 20, 8);
        const QPoint to(
            f.header().sectionViewportPosition(FlowModel::columnOf(key("destination"))) +
                f.width("destination") - 12,
            8);
        QWidget *viewport = f.header().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int x = from.x(); x <= to.x(); x += 15)
            QTest::mouseMove(viewport, {x, 8});
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        QCOMPARE(f.seen().mid(0, 3),
                 (QStringList{key("number"), key("destination"), key("source")}));
        QCOMPARE(shownColumns(f.columns().preset()), f.seen());
    }

    void headerDragResizesAColumn()
    {
        ColumnsFixture f;
        const int column = FlowModel::columnOf(key("service"));
        const int edge =
            f.header().sectionViewportPosition(column) + f.header().sectionSize(column) - 1;
        const int before = f.width("service");
        QWidget *viewport = f.header().viewport();
        QTest::mouseMove(viewport, {edge, 8});
        QTest::mousePress(viewport, Qt::LeftButton, {}, {edge, 8});
        QTest::mouseMove(viewport, {edge + 30, 8});
        QTest::mouseMove(viewport, {edge + 60, 8});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {edge + 60, 8});
        QCOMPARE(f.width("service"), before + 60);
        f.start();
        QCOMPARE(f.width("service"), before + 60);
    }

    void everythingStaysThroughARestart()
    {
        ColumnsFixture f;
        f.columns().setShown(key("requirement"), true);
        f.columns().setShown(key("sourcePorts"), false);
        f.columns().move(key("firewall"), -2);
        f.columns().rename(key("service"), {QStringLiteral("Hole"), QStringLiteral("Отверстие")});
        f.header().resizeSection(FlowModel::columnOf(key("protocol")), 187);
        const QStringList seen = f.seen();
        const ColumnPreset preset = f.columns().preset();
        QVERIFY(seen != shownColumns(standardColumns()));
        f.start();
        QCOMPARE(f.seen(), seen);
        QCOMPARE(f.columns().preset(), preset);
        QCOMPARE(f.width("protocol"), 187);
        QCOMPARE(f.heading("service"), QStringLiteral("Hole"));
        f.window->setInterfaceLanguage(Language::Russian);
        QCOMPARE(f.heading("service"), QStringLiteral("Отверстие"));
    }

    void damagedSettingsFallBack_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("garbage") << QVariant(QStringLiteral("\x02{{"));
        QTest::newRow("number") << QVariant(17);
        QTest::newRow("bytes") << QVariant(QByteArray("\xff\xfe\0", 3));
        QTest::newRow("list") << QVariant(QStringList{QStringLiteral("a"), QStringLiteral("b")});
        QTest::newRow("unknown") << QVariant(
            QStringLiteral("{\"columns\": [{\"key\": \"price\", \"shown\": true}]}"));
    }

    void damagedSettingsFallBack()
    {
        QFETCH(QVariant, value);
        ColumnsFixture f;
        f.columns().setShown(key("rule"), true);
        f.window->close();
        QSettings().setValue(QStringLiteral("flowTable/columns"), value);
        QSettings().setValue(QStringLiteral("flowTable/presets"), value);
        f.openWindow();
        QVERIFY(f.window->openSample(QStringLiteral("standard")));
        QCOMPARE(f.seen(), shownColumns(standardColumns()));
        QVERIFY(ColumnStore::presets().isEmpty());
    }

    void menuHidesAndShows()
    {
        const ColumnsFixture f;
        f.choose("columnHide", "firewall");
        QVERIFY(!f.seen().contains(key("firewall")));
        f.choose("columnShown-firewall");
        QVERIFY(f.seen().contains(key("firewall")));
        for (const QString &shown : f.seen().mid(1))
            f.choose("columnHide", qPrintable(shown));
        // The last one stays.
        f.menu().setColumn(key("number"));
        QVERIFY(!f.menu().findChild<QAction *>(key("columnHide"))->isEnabled());
        QCOMPARE(f.seen(), QStringList{key("number")});
        f.choose("columnStandard");
        QCOMPARE(f.seen(), shownColumns(standardColumns()));
    }

    void menuMovesAndFits()
    {
        const ColumnsFixture f;
        f.choose("columnRight", "number");
        QCOMPARE(f.seen().mid(0, 2), (QStringList{key("source"), key("number")}));
        f.choose("columnLeft", "number");
        QCOMPARE(f.seen().first(), key("number"));
        f.menu().setColumn(key("number"));
        QVERIFY(!f.menu().findChild<QAction *>(key("columnLeft"))->isEnabled());
        f.menu().setColumn(f.seen().last());
        QVERIFY(!f.menu().findChild<QAction *>(key("columnRight"))->isEnabled());
        f.header().resizeSection(FlowModel::columnOf(key("source")), 60);
        f.choose("columnFit", "source");
        const QAbstractItemView &view = f.table();
        QVERIFY(f.width("source") >= view.sizeHintForColumn(FlowModel::columnOf(key("source"))));
    }

    // The menu is about the column of the current cell: that is the keyboard's way.
    void keyboardWorksOnTheCurrentColumn()
    {
        const ColumnsFixture f;
        f.table().setFocus();
        f.table().setCurrentIndex(
            f.table().model()->index(0, FlowModel::columnOf(key("destination"))));
        QCOMPARE(f.columns().currentKey(), key("destination"));
        f.choose("columnHide");
        QVERIFY(!f.seen().contains(key("destination")));
        QCOMPARE(f.columns().currentKey(), key("number")); // the current one is gone
    }

    void menuOfARowLeadsToTheColumns()
    {
        const ColumnsFixture f;
        f.table().setCurrentIndex(f.table().model()->index(0, FlowModel::columnOf(key("service"))));
        bool seen = false;
        QTimer::singleShot(0, &f.table(), [&seen] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (const QAction *action : menu->actions()) {
                if (auto *columns = qobject_cast<ColumnMenu *>(action->menu())) {
                    seen = true;
                    emit columns->aboutToShow();
                    columns->findChild<QAction *>(key("columnHide"))->trigger();
                }
            }
            menu->close();
        });
        emit f.table().customContextMenuRequested(QPoint(-1, -1));
        QVERIFY(seen);
        QVERIFY(!f.seen().contains(key("service")));
    }

    void headerMenuIsAboutItsColumn()
    {
        const ColumnsFixture f;
        const int x = f.header().sectionViewportPosition(FlowModel::columnOf(key("protocol"))) + 5;
        QString text;
        QTimer::singleShot(0, &f.table(), [&text] {
            auto *menu = qobject_cast<ColumnMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            text = menu->findChild<QAction *>(key("columnHide"))->text();
            menu->close();
        });
        emit f.header().customContextMenuRequested(QPoint(x, 5));
        QCOMPARE(text.remove(u'&'), QStringLiteral("Hide “Protocol”"));
    }

    void renameInBothLanguages()
    {
        const ColumnsFixture f;
        {
            const WhenModal modal([](QWidget *dialog) {
                auto *english = dialog->findChild<QLineEdit *>(key("columnNameEnglish"));
                auto *russian = dialog->findChild<QLineEdit *>(key("columnNameRussian"));
                QCOMPARE(english->placeholderText(), QStringLiteral("Firewall"));
                QVERIFY(!russian->placeholderText().isEmpty());
                english->setText(QStringLiteral(" Wall "));
                russian->setText(QStringLiteral("Стена"));
                qobject_cast<QDialog *>(dialog)->accept();
            });
            f.choose("columnRename", "firewall");
            QCOMPARE(modal.seen(), key("columnNameDialog"));
        }
        QCOMPARE(f.heading("firewall"), QStringLiteral("Wall"));
        f.window->setInterfaceLanguage(Language::Russian);
        QCOMPARE(f.heading("firewall"), QStringLiteral("Стена"));
        {
            const WhenModal modal([](QWidget *dialog) {
                dialog->findChild<QAbstractButton *>(key("columnNameUsual"))->click();
                qobject_cast<QDialog *>(dialog)->accept();
            });
            f.choose("columnRename", "firewall");
        }
        QCOMPARE(f.columns().nameOf(key("firewall")), BilingualText());
        QVERIFY(f.heading("firewall") != QStringLiteral("Стена"));
    }

    void presetsAreSavedChosenAndDeleted()
    {
        ColumnsFixture f;
        f.choose("columnHide", "comment");
        f.columns().rename(key("number"), BilingualText::same(QStringLiteral("#")));
        const ColumnPreset mine = f.columns().preset();
        {
            const WhenModal modal(enter(QStringLiteral("Tables & walls")));
            f.choose("columnSavePreset");
            QCOMPARE(modal.seen(), key("columnPresetNameDialog"));
        }
        QCOMPARE(ColumnStore::names(), QStringList{QStringLiteral("Tables & walls")});
        f.choose("columnStandard");
        f.start();
        QVERIFY(f.seen().contains(key("comment")));
        emit f.menu().aboutToShow();
        auto *presets = f.child<QMenu>("columnPresetsMenu");
        QCOMPARE(presets->actions().size(), 1);
        QVERIFY(!presets->actions().first()->isChecked());
        presets->actions().first()->trigger();
        QVERIFY(sameColumns(f.columns().preset(), mine));
        emit f.menu().aboutToShow();
        QVERIFY(presets->actions().first()->isChecked());
        {
            const WhenModal modal(press(QMessageBox::Cancel));
            f.child<QMenu>("columnDeleteMenu")->actions().first()->trigger();
            QCOMPARE(modal.seen(), key("columnPresetDelete"));
        }
        QCOMPARE(ColumnStore::names().size(), 1);
        {
            const WhenModal modal(click("columnPresetDeleteAccept"));
            f.child<QMenu>("columnDeleteMenu")->actions().first()->trigger();
        }
        QVERIFY(ColumnStore::names().isEmpty());
        QVERIFY(sameColumns(f.columns().preset(), mine)); // what is seen stays
    }

    void presetOfThatNameIsReplacedOnlyOnDemand()
    {
        const ColumnsFixture f;
        ColumnPreset first = standardColumns();
        first.name = QStringLiteral("Mine");
        QVERIFY(ColumnStore::save(first));
        f.choose("columnHide", "comment");
        const auto saveAs = [&](const char *answer) {
            int step = 0;
            std::unique_ptr<WhenModal> second;
            const WhenModal modal([&](QWidget *dialog) {
                second = std::make_unique<WhenModal>(answer ? click(answer)
                                                            : press(QMessageBox::Cancel));
                enter(QStringLiteral("mine"))(dialog);
                ++step;
            });
            f.choose("columnSavePreset");
            QCOMPARE(step, 1);
            QCOMPARE(second->seen(), key("columnPresetReplace"));
        };
        saveAs(nullptr);
        QVERIFY(sameColumns(*ColumnStore::preset(QStringLiteral("Mine")), standardColumns()));
        saveAs("columnPresetReplaceAccept");
        QVERIFY(sameColumns(*ColumnStore::preset(QStringLiteral("Mine")), f.columns().preset()));
        QCOMPARE(ColumnStore::names().size(), 1);
    }

    void bilingualColumnsStandBesideTheirs()
    {
        ColumnsFixture f;
        f.action("actionBilingual").trigger();
        const auto place = [&f](int column) { return f.header().visualIndex(column); };
        const int source = FlowModel::columnOf(key("source"));
        const int other = FlowModel::otherColumnOf(key("source"));
        QCOMPARE(place(other), place(source) + 1);
        f.columns().move(key("source"), 1);
        QCOMPARE(place(other), place(source) + 1);
        // Dragging the other one takes the first along.
        f.header().moveSection(place(other), f.header().count() - 1);
        QCOMPARE(place(other), place(source) + 1);
        QCOMPARE(f.seen().last(), key("source"));
        f.columns().setShown(key("source"), false);
        QVERIFY(f.header().isSectionHidden(other));
        f.columns().setShown(key("source"), true);
        f.columns().move(key("source"), -3);
        f.header().resizeSection(other, 133);
        f.start();
        QCOMPARE(f.header().sectionSize(other), 133);
        QCOMPARE(place(other), place(source) + 1);
    }
};

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
