#include "desktop/foreignwords.h"
#include "desktop/windowfixture.h"

#include "desktop/window/aboutdialog.h"
#include "desktop/window/exportdialog.h"
#include "desktop/window/flowmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QToolBar>
#include <QTreeWidget>

using namespace portolan;

namespace {

int purposeColumn()
{
    return FlowModel::columnOf(QStringLiteral("comment"));
}

struct Shown
{
    QString where;
    QString text;
};

// Every text that a person meets in a window, by hovering and by screen reader too.
class TextWalk
{
public:
    explicit TextWalk(const QWidget &root)
    {
        visit(root);
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            // What Qt builds inside its own widgets is Qt's affair.
            if (!widget->objectName().startsWith(QLatin1String("qt_")) &&
                !qobject_cast<const QTabBar *>(widget->parent()))
                visit(*widget);
        }
        for (const QAction *action : root.findChildren<QAction *>()) {
            add(*action, action->text());
            add(*action, action->toolTip());
        }
    }
    QList<Shown> texts;

private:
    void add(const QObject &object, const QString &text)
    {
        if (!text.trimmed().isEmpty()) {
            texts.append(
                {QLatin1String(object.metaObject()->className()) + u' ' + object.objectName(),
                 text});
        }
    }

    static bool isWithinReasons(const QWidget &widget)
    {
        for (const QWidget *at = &widget; at; at = at->parentWidget()) {
            if (at->objectName() == u"flow/because")
                return true;
        }
        return false;
    }

    void visit(const QWidget &widget)
    {
        add(widget, widget.toolTip());
        add(widget, widget.accessibleName());
        add(widget, widget.accessibleDescription());
        if (widget.isWindow() || qobject_cast<const QDockWidget *>(&widget))
            add(widget, widget.windowTitle().remove(QStringLiteral("[*]")));
        if (const auto *label = qobject_cast<const QLabel *>(&widget);
            label && !isWithinReasons(*label)) // names of nodes and products
            add(widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, group->title());
        if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            add(widget, menu->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, line->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(widget, box->itemText(i));
        }
        if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
            for (int i = 0; i < list->count(); ++i)
                add(widget, list->item(i)->text());
        }
        if (const auto *tree = qobject_cast<const QTreeWidget *>(&widget))
            visitTree(*tree);
        if (const auto *table = qobject_cast<const QTableView *>(&widget))
            visitTable(*table);
    }

    void visitTree(const QTreeWidget &tree)
    {
        for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(&tree)); *it; ++it) {
            add(tree, (*it)->text(0));
            add(tree, (*it)->toolTip(0));
        }
    }

    void visitTable(const QTableView &table)
    {
        const QAbstractItemModel *model = table.model();
        for (int column = 0; column < model->columnCount(); ++column)
            add(table, model->headerData(column, Qt::Horizontal).toString());
        const int words =
            table.objectName() == u"flowTable" ? purposeColumn() : model->columnCount() - 1;
        for (int row = 0; row < model->rowCount(); ++row)
            add(table, model->index(row, words).data().toString());
    }
};

QStringList foreignTexts(const QWidget &root, Language language, const QStringList &names)
{
    QStringList foreign;
    for (const Shown &shown : TextWalk(root).texts) {
        const bool wrong = language == Language::Russian
                               ? !hasCyrillic(shown.text) && !isName(shown.text, names)
                               : hasCyrillic(shown.text) && shown.text != u"Русский";
        if (wrong)
            foreign.append(shown.where + QStringLiteral(": ") + shown.text);
    }
    foreign.removeDuplicates();
    return foreign;
}

} // namespace

/// The interface in both languages, changed while the program runs.
class TestMainWindowLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<WindowFixture>(); }
    void cleanup() { m_f.reset(); }

    void everyTextIsOfTheLanguage_data()
    {
        QTest::addColumn<QList<int>>("languages");
        const int en = int(Language::English);
        const int ru = int(Language::Russian);
        QTest::newRow("russian") << QList<int>{ru};
        QTest::newRow("english again") << QList<int>{ru, en};
        QTest::newRow("russian again") << QList<int>{ru, en, ru};
    }
    void everyTextIsOfTheLanguage()
    {
        QFETCH(QList<int>, languages);
        const auto switchAll = [&] {
            m_f->window->setInterfaceLanguage(Language::English);
            for (int language : languages)
                m_f->window->setInterfaceLanguage(Language(language));
            QApplication::processEvents();
        };
        const auto language = Language(languages.last());
        const auto check = [&](const char *state) {
            const QStringList foreign =
                foreignTexts(*m_f->window, language, namesOf(m_f->document()));
            if (!foreign.isEmpty())
                m_problems.append(QLatin1String(state) + QStringLiteral(":\n  ") +
                                  foreign.join(QStringLiteral("\n  ")));
        };
        m_problems.clear();
        switchAll();
        check("start page");
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        check("opened in the language");
        switchAll();
        check("switched, nothing selected");
        for (const Node &node : m_f->document().topology().nodes) {
            m_f->selection().selectNode(node.id);
            switchAll();
            check(qPrintable(node.id.value));
        }
        m_f->selection().selectFlow(m_f->document().flows().flows.front().id);
        switchAll();
        check("flow");
        ExportDialog exports(&m_f->document(), {}, language, m_f->window.get());
        check("export");
        QVERIFY(m_f->document().addNode(NodeType::Director).ok());
        m_f->document().removeNodes({m_f->document().topology().nodes.back().id});
        m_f->document().undoStack()->undo();
        check("with steps to undo and redo");
        m_f->action("actionHistory").trigger();
        m_f->action("actionFind").trigger();
        m_f->child<QLineEdit>("findText")->setText(QStringLiteral("443"));
        m_f->action("actionFindNext").trigger();
        emit m_f->selection().usagesRequested(QStringLiteral("131.107.155.0/24"));
        switchAll();
        check("found, usages and history");
        m_f->selection().select({m_f->document().topology().nodes.front().id,
                                 m_f->document().topology().nodes.back().id},
                                {});
        switchAll();
        check("two nodes of different kinds");
        m_f->selection().selectNode(m_f->document().topology().nodes.front().id);
        m_f->action("actionRename").trigger();
        check("a name edited in its place");
        for (const QString &problem : m_problems) // QtTest cuts long messages
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_problems.isEmpty());
    }

    void menuOfUndoFollowsTheLanguage()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        const QString english = m_f->action("actionUndo").text();
        QVERIFY(!hasCyrillic(english));
        m_f->action("actionRussian").trigger();
        QVERIFY2(hasCyrillic(m_f->action("actionUndo").text()),
                 qPrintable(m_f->action("actionUndo").text()));
        m_f->action("actionUndo").trigger();
        QVERIFY(hasCyrillic(m_f->action("actionRedo").text()));
        m_f->document().removeNodes({m_f->document().topology().nodes.back().id});
        QVERIFY(hasCyrillic(m_f->action("actionUndo").text()));
        m_f->action("actionEnglish").trigger();
        QVERIFY(!hasCyrillic(m_f->action("actionUndo").text()));
        QVERIFY(m_f->document().addNode(NodeType::Note).ok());
        QCOMPARE(m_f->action("actionUndo").text(), english);
    }

    void theTitleBarTakesTheTitleOfItsLanguage()
    {
        Topology titled;
        titled.title = {QStringLiteral("Edge plan"), QStringLiteral("План периметра")};
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        m_f->document().reset(titled);
        QVERIFY(m_f->window->windowTitle().startsWith(titled.title.en));
        m_f->window->setDocumentLanguage(Language::Russian);
        QVERIFY(m_f->window->windowTitle().startsWith(titled.title.en));
        m_f->window->setInterfaceLanguage(Language::Russian);
        QVERIFY(m_f->window->windowTitle().startsWith(titled.title.ru));
    }

    void theAboutWindowSpeaksTheLanguage()
    {
        for (Language language : {Language::Russian, Language::English}) {
            m_f->window->setInterfaceLanguage(language);
            QStringList foreign;
            const WhenModal about([&](QWidget *dialog) {
                foreign = foreignTexts(*dialog, language, {});
                dialog->close();
            });
            showAbout(m_f->window.get());
            QCOMPARE(about.seen(), QStringLiteral("aboutDialog"));
            QCOMPARE(foreign, QStringList());
        }
    }

    void theDrawingMayHaveALanguageOfItsOwn()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const auto drawing = [this] { return m_f->window->canvas()->diagram().language; };
        const auto purpose = [this] {
            return m_f->table().model()->index(0, purposeColumn()).data();
        };
        const QVariant english = purpose();
        QCOMPARE(drawing(), Language::English);
        m_f->action("actionDrawingRussian").trigger();
        QCOMPARE(drawing(), Language::Russian);
        QVERIFY(purpose() != english);
        QVERIFY(!hasCyrillic(m_f->action("actionSave").text()));
        m_f->action("actionDrawingAsInterface").trigger();
        QCOMPARE(drawing(), Language::English);
        m_f->action("actionRussian").trigger();
        QCOMPARE(drawing(), Language::Russian);
    }

private:
    std::unique_ptr<WindowFixture> m_f;
    QStringList m_problems;
};

QTEST_MAIN(TestMainWindowLanguage)
#include "tst_mainwindow_language.moc"
