// The window of columns: everything that it shows can be changed there, Cancel gives all back.
#include "desktop/window/columnseditor.h"
#include "desktop/window/columnstore.h"
#include "desktop/window/flowmodel.h"
#include "desktop/window/tablecolumns.h"

#include "modals.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace portolan;

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

struct EditorFixture : WindowFixture
{
    ColumnsEditor editor;
    QSignalSpy changes{&editor, &ColumnsEditor::changed};

    EditorFixture() { editor.show(); }

    template<class T> T *part(const char *name) const
    {
        T *found = editor.findChild<T *>(key(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QListWidget &list() const { return *part<QListWidget>("columnsList"); }
    QComboBox &presets() const { return *part<QComboBox>("columnsPresets"); }
    void press(const char *name) const { part<QPushButton>(name)->click(); }
    int row(const char *name) const
    {
        for (int i = 0; i < editor.preset().columns.size(); ++i) {
            if (editor.preset().columns.at(i).key == key(name))
                return i;
        }
        return -1;
    }
    const ColumnChoice &choice(const char *name) const
    {
        return editor.preset().columns.at(row(name));
    }
    void choose(int index) const
    {
        presets().setCurrentIndex(index);
        emit presets().activated(index);
    }
};

} // namespace

class TestColumnsEditor : public QObject
{
    Q_OBJECT

private slots:
    void checkBoxesShowAndHide()
    {
        const EditorFixture f;
        QCOMPARE(f.list().count(), FlowModel::plainColumns());
        f.list().item(f.row("rule"))->setCheckState(Qt::Checked);
        f.list().item(f.row("comment"))->setCheckState(Qt::Unchecked);
        QVERIFY(f.choice("rule").shown);
        QVERIFY(!f.choice("comment").shown);
        QCOMPARE(f.changes.size(), 2);
        for (int i = 0; i < f.list().count(); ++i)
            f.list().item(i)->setCheckState(Qt::Unchecked);
        QCOMPARE(shownColumns(f.editor.preset()).size(), 1); // the last one stays
    }

    void upAndDown()
    {
        const EditorFixture f;
        f.list().setCurrentRow(0);
        QVERIFY(!f.part<QPushButton>("columnsUp")->isEnabled());
        f.press("columnsDown");
        QCOMPARE(f.row("number"), 1);
        QCOMPARE(f.list().currentRow(), 1);
        f.press("columnsUp");
        QCOMPARE(f.row("number"), 0);
        f.list().setCurrentRow(f.list().count() - 1);
        QVERIFY(!f.part<QPushButton>("columnsDown")->isEnabled());
        QCOMPARE(f.changes.size(), 2);
    }

    void namesInBothLanguages()
    {
        EditorFixture f;
        f.list().setCurrentRow(f.row("service"));
        auto *english = f.part<QLineEdit>("columnsEnglish");
        auto *russian = f.part<QLineEdit>("columnsRussian");
        QCOMPARE(english->placeholderText(), QStringLiteral("Port"));
        QTest::keyClicks(english, QStringLiteral("Hole"));
        russian->setText(QStringLiteral("Отверстие"));
        emit russian->textEdited(russian->text());
        QCOMPARE(f.choice("service").name,
                 BilingualText(QStringLiteral("Hole"), QStringLiteral("Отверстие")));
        QCOMPARE(f.list().currentItem()->text(), QStringLiteral("Hole (Port)"));
        f.window->setInterfaceLanguage(Language::Russian);
        QApplication::processEvents();
        QCOMPARE(f.list().currentItem()->text(), QStringLiteral("Отверстие (Порт)"));
        f.list().setCurrentRow(0);
        QVERIFY(english->text().isEmpty());
    }

    void widths()
    {
        const EditorFixture f;
        f.list().setCurrentRow(f.row("service"));
        auto *width = f.part<QSpinBox>("columnsWidth");
        QCOMPARE(width->text(), width->specialValueText());
        width->setValue(150);
        QCOMPARE(f.choice("service").width, 150);
        width->setValue(0);
        QCOMPARE(f.choice("service").width, 0);
        width->stepUp(); // nothing narrower can be caught again
        QCOMPARE(f.choice("service").width, 40);
        width->stepDown();
        QCOMPARE(f.choice("service").width, 0);
        width->setValue(200);
        width->setValue(3);
        QCOMPARE(f.choice("service").width, 40);
    }

    void presetsAreSavedChosenRenamedAndDeleted()
    {
        EditorFixture f;
        QCOMPARE(f.presets().count(), 1);
        QVERIFY(!f.part<QPushButton>("columnsRename")->isEnabled());
        f.list().item(f.row("rule"))->setCheckState(Qt::Checked);
        QCOMPARE(f.presets().currentIndex(), -1); // columns of one's own
        {
            const WhenModal modal(
                [](QWidget *dialog) { answerName(dialog, QStringLiteral("With rules")); });
            f.press("columnsSave");
        }
        QCOMPARE(f.presets().currentText(), QStringLiteral("With rules"));
        f.choose(0);
        QVERIFY(!f.choice("rule").shown);
        f.choose(1);
        QVERIFY(f.choice("rule").shown);
        {
            const WhenModal modal(
                [](QWidget *dialog) { answerName(dialog, QStringLiteral("Правила")); });
            f.press("columnsRename");
        }
        QCOMPARE(ColumnStore::names(), QStringList{QStringLiteral("Правила")});
        QCOMPARE(f.presets().currentText(), QStringLiteral("Правила"));
        {
            const WhenModal modal(click("columnPresetDeleteAccept"));
            f.press("columnsDelete");
        }
        QVERIFY(ColumnStore::names().isEmpty());
        QCOMPARE(f.presets().count(), 1);
        QVERIFY(f.choice("rule").shown);
    }

    void renamingOntoAnotherAsks()
    {
        EditorFixture f;
        for (const char *name : {"a", "b"}) {
            ColumnPreset preset = standardColumns();
            preset.name = key(name);
            preset.columns[0].width = *name;
            QVERIFY(ColumnStore::save(preset));
        }
        f.editor.setPreset(*ColumnStore::preset(key("a")));
        std::unique_ptr<WhenModal> question;
        const WhenModal modal([&](QWidget *dialog) {
            question = std::make_unique<WhenModal>(click("columnPresetReplaceAccept"));
            answerName(dialog, QStringLiteral("B"));
        });
        f.press("columnsRename");
        QCOMPARE(question->seen(), key("columnPresetReplace"));
        QCOMPARE(ColumnStore::names(), QStringList{QStringLiteral("B")});
        QCOMPARE(ColumnStore::preset(key("B"))->columns.at(0).width, int('a'));
    }

    void thereIsAnEndOfPresets()
    {
        const EditorFixture f;
        ColumnPreset preset = standardColumns();
        for (int i = 0; i < ColumnStore::mostPresets; ++i) {
            preset.name = QString::number(i);
            QVERIFY(ColumnStore::save(preset));
        }
        preset.name = QStringLiteral("one more");
        QVERIFY(!ColumnStore::save(preset));
        preset.name = QStringLiteral("7");
        QVERIFY(ColumnStore::save(preset));
        QVERIFY(!ColumnStore::rename(QStringLiteral("7"), QStringLiteral(" ")));
        QVERIFY(!ColumnStore::rename(QStringLiteral("7"), QStringLiteral("8")));
        QVERIFY(!ColumnStore::rename(QStringLiteral("none"), QStringLiteral("x")));
    }

    void tableFollowsAndCancelGivesBack()
    {
        const WindowFixture f;
        QVERIFY(f.window->openSample(QStringLiteral("standard")));
        const int firewall = FlowModel::columnOf(key("firewall"));
        const auto open = [&](const std::function<void(QDialog *, ColumnsEditor *)> &act) {
            const WhenModal modal([&](QWidget *dialog) {
                act(qobject_cast<QDialog *>(dialog), dialog->findChild<ColumnsEditor *>());
            });
            f.action("columnEditor").trigger();
            QCOMPARE(modal.seen(), key("columnsDialog"));
        };
        const auto hideWall = [](const QDialog *dialog) {
            auto *list = dialog->findChild<QListWidget *>(key("columnsList"));
            for (QListWidgetItem *item :
                 list->findItems(QStringLiteral("Firewall"), Qt::MatchExactly))
                item->setCheckState(Qt::Unchecked);
        };
        open([&](QDialog *dialog, ColumnsEditor *) {
            hideWall(dialog);
            QVERIFY(f.table().isColumnHidden(firewall)); // at once
            dialog->reject();
        });
        QVERIFY(!f.table().isColumnHidden(firewall));
        open([&](QDialog *dialog, ColumnsEditor *) {
            hideWall(dialog);
            dialog->accept();
        });
        QVERIFY(f.table().isColumnHidden(firewall));
        open([&](QDialog *dialog, ColumnsEditor *editor) {
            dialog->findChild<QPushButton *>(key("columnsStandard"))->click();
            QVERIFY(sameColumns(editor->preset(), standardColumns()));
            dialog->accept();
        });
        QVERIFY(!f.table().isColumnHidden(firewall));
    }
};

QTEST_MAIN(TestColumnsEditor)
#include "tst_columnseditor.moc"
