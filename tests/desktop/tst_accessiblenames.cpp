#include "desktop/dialogwalk.h"
#include "desktop/namewalk.h"
#include "desktop/windowfixture.h"

#include "desktop/window/exportdialog.h"
#include "desktop/window/flowmodel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <set>

using namespace portolan;

namespace {

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
              "actionShortcuts", "actionAbout", "actionOrganisationRules", "actionSettings",
              "actionOwnFlow", "columnEditor", "columnRename"}) {
            bool seen = false;
            const WhenModal modal([&](QWidget *dialog) {
                seen = true;
                QApplication::processEvents();
                look(*dialog, action, 1);
                lookAtPages(*dialog);
                dialog->close();
            });
            m_f->action(action).trigger();
            QVERIFY2(seen, action);
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

    void assistantsQuestionsAndBarsToo_data() { languages(); }
    void assistantsQuestionsAndBarsToo()
    {
        start();
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        QApplication::processEvents();
        const LookAt look = [this](QWidget &window, const char *what) {
            this->look(window, what, 1);
        };
        QVERIFY(lookAtAssistants(*m_f, look) >= 5);
        QCOMPARE(lookAtQuestions(*m_f, m_language, look), 4);
        QVERIFY(showBars(*m_f, m_language) >= 4);
        this->look(*m_f->window, "bars", 60);
        m_f->action("actionTour").trigger();
        QApplication::processEvents();
        this->look(*m_f->child<QWidget>("tourBubble"), "tour", 2);
        finish();
    }

    void cellsSayWhatColourAloneWouldSay()
    {
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        const QAbstractItemModel &table = *m_f->table().model();
        for (int row = 0; row < table.rowCount(); ++row) {
            const QModelIndex number =
                table.index(row, FlowModel::columnOf(QStringLiteral("number")));
            const QString said = number.data(Qt::AccessibleDescriptionRole).toString();
            QVERIFY(QStringList({QStringLiteral("required"), QStringLiteral("optional"),
                                 QStringLiteral("obsolete")})
                        .contains(said));
        }
        auto *findings = m_f->child<QListWidget>("findings");
        QVERIFY(findings->count() > 0);
        for (int row = 0; row < findings->count(); ++row) {
            const QString said = findings->item(row)->data(Qt::AccessibleTextRole).toString();
            QVERIFY2(said.startsWith(QLatin1String("error: ")) ||
                         said.startsWith(QLatin1String("warning: ")) ||
                         said.startsWith(QLatin1String("note: ")),
                     qPrintable(said));
        }
    }

    // What changes while the keyboard is elsewhere.
    void countsAreTold()
    {
        m_f->openActive();
        auto *panel = m_f->child<QWidget>("findingsPanel");
        const auto count = [&] { return int(m_f->document().findings().size()); };
        const auto said = [&] {
            return count() == 1 ? QStringLiteral("1 finding")
                                : QStringLiteral("%1 findings").arg(count());
        };
        QVERIFY(count() > 1);
        QCOMPARE(panel->accessibleDescription(), said());
        m_f->window->newTopology();
        QVERIFY(count() <= 1);
        QCOMPARE(panel->accessibleDescription(), said());
        QVERIFY(m_f->window->openSample(QStringLiteral("standard")));
        m_f->action("actionFind").trigger();
        m_f->child<QLineEdit>("findText")->setText(QStringLiteral("5061"));
        QVERIFY(m_f->child<QWidget>("findCount")->accessibleDescription().endsWith(u"hits"));
        m_f->child<QLineEdit>("filterText")->setText(QStringLiteral("5061"));
        QCOMPARE(m_f->child<QWidget>("filterCount")->accessibleDescription(),
                 m_f->child<QLabel>("filterCount")->text());
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

    // The other pages of a dialog that has a list of them.
    void lookAtPages(QWidget &dialog)
    {
        auto *pages = dialog.findChild<QListWidget *>(QStringLiteral("settingsPages"));
        for (int row = 1; pages && row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QApplication::processEvents();
            look(dialog, qPrintable(pages->currentItem()->text()), 6);
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
