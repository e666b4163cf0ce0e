#include "desktop/foreignwords.h"
#include "desktop/windowfixture.h"

#include "desktop/inspector/suppressdialog.h"
#include "desktop/window/exportdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <set>

using namespace portolan;

namespace {

/// Everything of a window that a screen reader comes to and a hand can work.
class NameWalk
{
public:
    NameWalk(QWidget &root, Language language, const QStringList &names)
        : m_language(language), m_names(names)
    {
        visit(QAccessible::queryAccessibleInterface(&root), 0);
        mnemonicsOf(root);
    }
    QStringList problems;
    int controls = 0;

private:
    static bool isControl(const QAccessibleInterface &one)
    {
        static const std::set<QAccessible::Role> roles{
            QAccessible::PushButton, QAccessible::CheckBox,     QAccessible::RadioButton,
            QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::SpinBox,
            QAccessible::Slider,     QAccessible::PageTab,      QAccessible::ColumnHeader,
            QAccessible::MenuItem,   QAccessible::ButtonMenu,   QAccessible::ButtonDropDown,
            QAccessible::Table,      QAccessible::List,         QAccessible::Tree,
            QAccessible::ListItem,   QAccessible::TreeItem,     QAccessible::Dialog};
        return one.state().focusable || roles.count(one.role());
    }

    // What holds no control itself: the parts of Qt's own widgets, and what a table shows.
    static bool isPart(const QAccessibleInterface &one)
    {
        const QObject *object = one.object();
        if (one.role() == QAccessible::Cell || one.role() == QAccessible::RowHeader)
            return true;
        if (!object)
            return false;
        const QObject *parent = object->parent();
        // The line of a spin or combo box speaks with its box's name.
        return object->objectName() == u"qt_spinbox_lineedit" ||
               (parent && parent->inherits("QComboBox")) ||
               object->objectName() == u"qt_scrollarea_viewport" ||
               object->objectName().startsWith(u"qt_scrollarea_");
    }

    static QString where(const QAccessibleInterface &one)
    {
        QString path;
        const QAccessibleInterface *at = &one;
        for (int level = 0; at && level < 3; ++level, at = at->parent()) {
            const QObject *object = at->object();
            path.prepend(u'/' + (object ? QLatin1String(object->metaObject()->className()) + u' ' +
                                              object->objectName()
                                        : QStringLiteral("role %1").arg(int(at->role()))));
        }
        return path;
    }

    void visit(QAccessibleInterface *one, int depth)
    {
        if (!one || depth > 40 || one->state().invisible)
            return;
        // A bar of tabs speaks with its current tab's name; without a tab nothing is seen of it.
        const auto *tabs = qobject_cast<const QTabBar *>(one->object());
        if (tabs && tabs->currentIndex() < 0)
            return;
        const bool isMenu = one->role() == QAccessible::PopupMenu;
        if (isControl(*one) && !isPart(*one) && one->role() != QAccessible::Separator) {
            ++controls;
            const QString name = one->text(QAccessible::Name);
            if (name.trimmed().isEmpty())
                problems.append(QLatin1String("no name: ") + where(*one));
            else if (m_language == Language::Russian && !hasCyrillic(name) &&
                     !isName(name, m_names))
                problems.append(QLatin1String("not Russian: ") + where(*one) + u' ' + name);
            else if (m_language == Language::English && hasCyrillic(name) && name != u"Русский")
                problems.append(QLatin1String("not English: ") + where(*one) + u' ' + name);
        }
        if (isMenu)
            return; // menus are walked as actions
        for (int i = 0; i < one->childCount(); ++i)
            visit(one->child(i), depth + 1);
    }

    // Within one window each letter of Alt leads to one control.
    void mnemonicsOf(const QWidget &root)
    {
        QMap<QKeySequence, QStringList> owners;
        const auto add = [&owners](const QString &text) {
            const QKeySequence keys = QKeySequence::mnemonic(text);
            if (!keys.isEmpty())
                owners[keys].append(text);
        };
        const bool hasBar = root.findChild<QMenuBar *>();
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&root) || widget->window() != root.window())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                // A button of a tool bar shows its action's text; the menu owns the letter.
                if (!qobject_cast<const QToolButton *>(widget))
                    add(button->text());
            } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                if (label->buddy())
                    add(label->text());
            } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    add(tabs->tabText(i));
            } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
                if (group->isCheckable())
                    add(group->title());
            }
        }
        if (hasBar) {
            for (const QAction *action : root.findChild<QMenuBar *>()->actions())
                add(action->text());
        }
        report(owners, root.objectName());
    }

    void report(const QMap<QKeySequence, QStringList> &owners, const QString &where)
    {
        for (auto it = owners.cbegin(); it != owners.cend(); ++it) {
            if (it.value().size() > 1)
                problems.append(QLatin1String("one letter twice in ") + where +
                                QLatin1String(": ") + it.value().join(QLatin1String(" | ")));
        }
    }

    Language m_language;
    QStringList m_names;
};

// Every item of every menu has a text, no letter leads to two items of one menu.
QStringList problemsOf(QMenu &menu)
{
    emit menu.aboutToShow();
    QStringList problems;
    QMap<QKeySequence, QStringList> owners;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->text().trimmed().isEmpty())
            problems.append(QLatin1String("an item without text in ") + menu.objectName());
        const QKeySequence keys = QKeySequence::mnemonic(action->text());
        if (!keys.isEmpty())
            owners[keys].append(action->text());
        if (action->menu())
            problems += problemsOf(*action->menu());
    }
    for (auto it = owners.cbegin(); it != owners.cend(); ++it) {
        if (it.value().size() > 1)
            problems.append(QLatin1String("one letter twice in ") + menu.objectName() +
                            QLatin1String(": ") + it.value().join(QLatin1String(" | ")));
    }
    return problems;
}

} // namespace

/// What a screen reader finds in every window, and the letters of Alt, in both languages.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_problems.clear();
    }
    void cleanup() { m_f.reset(); }

    void everyControlOfTheWindowHasAName_data() { languages(); }
    void everyControlOfTheWindowHasAName()
    {
        start();
        look(*m_f->window, "start page", 15);
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QApplication::processEvents();
        for (auto *dock : m_f->window->findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
            QApplication::processEvents();
            look(*m_f->window, qPrintable(dock->objectName()), 60);
        }
        for (auto *tabs : m_f->window->findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                look(*m_f->window, "a tab", 60);
            }
        }
        for (const Node &node : m_f->document().topology().nodes) {
            m_f->selection().selectNode(node.id);
            QApplication::processEvents();
            look(*m_f->child<QDockWidget>("inspectorDock"), qPrintable(node.id.value), 3);
        }
        m_f->selection().selectFlow(m_f->document().flows().flows.front().id);
        QApplication::processEvents();
        look(*m_f->child<QDockWidget>("inspectorDock"), "a flow", 3);
        for (const NodeType type : {NodeType::Director, NodeType::ReverseProxy,
                                    NodeType::HostingProvider, NodeType::Note}) {
            const auto added = m_f->document().addNode(type);
            QVERIFY(added);
            m_f->selection().selectNode(*added);
            QApplication::processEvents();
            look(*m_f->child<QDockWidget>("inspectorDock"), "a new node", 2);
        }
        finish();
    }

    void everyDialogToo_data() { languages(); }
    void everyDialogToo()
    {
        start();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QApplication::processEvents();
        for (const char *action :
             {"actionExport", "actionPageSetup", "actionPrintPreview", "actionFoldFrom",
              "actionShortcuts", "actionAbout", "actionOrganisationRules", "actionOwnFlow"}) {
            bool seen = false;
            const WhenModal modal([&](QWidget *dialog) {
                seen = true;
                QApplication::processEvents();
                look(*dialog, action, 1);
                dialog->close();
            });
            m_f->action(action).trigger();
            QVERIFY2(seen, action);
        }
        {
            const WhenModal modal([&](QWidget *dialog) {
                QApplication::processEvents();
                look(*dialog, "suppressDialog", 1);
                dialog->close();
            });
            askToSuppress(&m_f->document(), m_f->document().flows().flows.front().id, m_language,
                          m_f->window.get());
            QCOMPARE(modal.seen(), QStringLiteral("suppressDialog"));
        }
        m_f->action("actionReference").trigger();
        m_f->action("actionFlowsAsText").trigger();
        QApplication::processEvents();
        int others = 0;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window != m_f->window.get() &&
                !qobject_cast<QMenu *>(window)) {
                look(*window, "a window beside", 5);
                ++others;
            }
        }
        QCOMPARE(others, 2);
        finish();
    }

    void noLetterTwiceInAMenu_data() { languages(); }
    void noLetterTwiceInAMenu()
    {
        start();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        int menus = 0;
        for (const QAction *action : m_f->window->menuBar()->actions()) {
            m_problems += problemsOf(*action->menu());
            ++menus;
        }
        QVERIFY(menus >= 4);
        CanvasView &canvas = *m_f->window->canvas();
        QMenu empty, card, arrow;
        canvas.fillContextMenu(empty, {2, 2});
        canvas.fillContextMenu(card,
                               canvas.viewportRectOf(NodeId(QStringLiteral("fabrikam"))).center());
        canvas.fillContextMenu(arrow,
                               canvas.viewportRectOf(canvas.diagram().arrows[0].flow).center());
        for (QMenu *menu : {&empty, &card, &arrow}) {
            QVERIFY(!menu->isEmpty());
            m_problems += problemsOf(*menu);
        }
        finish();
    }

private:
    static void languages()
    {
        QTest::addColumn<bool>("russian");
        QTest::newRow("english") << false;
        QTest::newRow("russian") << true;
    }

    void start()
    {
        QFETCH(bool, russian);
        m_language = russian ? Language::Russian : Language::English;
        m_f->window->setInterfaceLanguage(m_language);
        QApplication::processEvents();
    }

    void look(QWidget &root, const char *state, int least)
    {
        NameWalk walk(root, m_language, namesOf(m_f->document()));
        if (walk.controls < least)
            walk.problems.append(QStringLiteral("only %1 controls").arg(walk.controls));
        for (const QString &problem : std::as_const(walk.problems)) {
            if (!m_known.contains(problem))
                m_problems.append(QLatin1String(state) + QLatin1String(": ") + problem);
            m_known.insert(problem);
        }
    }

    void finish()
    {
        m_known.clear();
        for (const QString &problem : std::as_const(m_problems)) // QtTest cuts long messages
            qWarning("%s", qPrintable(problem));
        QCOMPARE(m_problems.size(), 0);
    }

    std::unique_ptr<WindowFixture> m_f;
    Language m_language = Language::English;
    QStringList m_problems;
    QSet<QString> m_known;
};

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
