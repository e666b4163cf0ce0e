#include "desktop/canvasfixture.h"
#include "desktop/windowfixture.h"

#include "desktop/window/flowmodel.h"
#include "desktop/window/panelmenu.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSet>
#include <QSplitter>
#include <QToolButton>

using namespace portolan;

namespace {

void collect(const QWidget &menu, QSet<const QAction *> &reached)
{
    if (const auto *shown = qobject_cast<const QMenu *>(&menu))
        emit const_cast<QMenu *>(shown)->aboutToShow();
    for (const QAction *action : menu.actions()) {
        reached.insert(action);
        if (action->menu())
            collect(*action->menu(), reached);
    }
}

// Every tab stop of a window, from the place that has the focus round to it again.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *first = window.focusWidget();
    for (int step = 0; step < 500 && first; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now || (step > 0 && now == first))
            break;
        stops.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() == now) // a text that takes tabs, a canvas that walks
            break;
    }
    return stops;
}

bool isTabStop(const QWidget &widget, const QWidget &window)
{
    return widget.window() == &window && widget.isVisibleTo(&window) && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

QString described(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

/// Everything can be done without a mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->openActive();
    }
    void cleanup() { m_f.reset(); }

    // In a menu of the bar, or with keys, or in the menu of what has the focus.
    void everyActionIsReached()
    {
        QSet<const QAction *> reached;
        collect(*m_f->window->menuBar(), reached);
        QVERIFY(reached.size() > 80);
        int judged = 0;
        QStringList lost;
        for (const QAction *action : m_f->window->findChildren<QAction *>()) {
            const QWidget *owner = nullptr;
            bool isInMenuOfFocus = false;
            for (const QObject *object : action->associatedObjects()) {
                owner = qobject_cast<const QWidget *>(object);
                isInMenuOfFocus =
                    isInMenuOfFocus || (owner && owner->focusPolicy() != Qt::NoFocus &&
                                        owner->contextMenuPolicy() == Qt::ActionsContextMenu);
            }
            // What nobody shows is none, as those that Qt keeps for itself; nor is a picture in a
            // line of text.
            if (action->isSeparator() || action->text().isEmpty() || !owner ||
                owner->inherits("QLineEditIconButton"))
                continue;
            ++judged;
            if (!reached.contains(action) && action->shortcut().isEmpty() && !isInMenuOfFocus)
                lost.append(action->objectName() + u' ' + action->text());
        }
        QVERIFY(judged > 80);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1String("; "))));
    }

    void everyButtonTakesTheFocusOrHasAnAction()
    {
        QStringList lost;
        QSet<const QAction *> reached;
        collect(*m_f->window->menuBar(), reached);
        for (auto *dock : m_f->window->findChildren<QDockWidget *>())
            dock->show();
        for (const auto *button : m_f->window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isAction =
                tool && tool->defaultAction() && reached.contains(tool->defaultAction());
            // The buttons of panels and bars that Qt makes; PanelMenu and View › Panels do the
            // same. A clear button of a line and the corner of a table do what Delete and Ctrl+A
            // do.
            const bool isOfQt = button->inherits("QLineEditIconButton") ||
                                button->inherits("QTableCornerButton") ||
                                button->objectName().startsWith(QLatin1String("qt_")) ||
                                button->objectName().startsWith(QLatin1String("Scroll")) ||
                                button->inherits("QDockWidgetTitleButton");
            if (!isOfQt && !isAction && !(button->focusPolicy() & Qt::TabFocus))
                lost.append(described(*button));
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1String("; "))));
    }

    void tabGoesRoundEveryDialog_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action :
             {"actionExport", "actionPageSetup", "actionPrintPreview", "actionFoldFrom",
              "actionShortcuts", "actionAbout", "actionOrganisationRules", "actionAddPartners",
              "actionSettings", "actionOwnFlow", "columnEditor", "actionNewFromTemplate"})
            QTest::newRow(action) << QByteArray(action);
    }
    void tabGoesRoundEveryDialog()
    {
        QFETCH(QByteArray, action);
        QStringList missed;
        int stops = 0;
        const WhenModal modal([&](QWidget *dialog) {
            QApplication::setActiveWindow(dialog);
            QApplication::processEvents();
            if (!dialog->focusWidget())
                QTest::keyClick(dialog, Qt::Key_Tab);
            const QList<QWidget *> visited = tabStops(*dialog);
            stops = int(visited.size());
            for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
                if (isTabStop(*widget, *dialog) && !visited.contains(widget))
                    missed.append(described(*widget));
            }
            dialog->close();
        });
        m_f->action(action.constData()).trigger();
        QVERIFY(!modal.seen().isEmpty());
        QVERIFY(stops > 0);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1String("; "))));
    }

    void shiftF10OpensTheMenuWhereTheSelectionIs()
    {
        struct MenuSpy : QObject
        {
            QPoint at{-1, -1};
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() != QEvent::ContextMenu)
                    return false;
                at = static_cast<QContextMenuEvent *>(event)->pos();
                return true;
            }
        } spy;
        QTableView &table = m_f->table();
        table.installEventFilter(&spy);
        table.viewport()->installEventFilter(&spy);
        table.setFocus();
        table.setCurrentIndex(
            table.model()->index(2, FlowModel::columnOf(QStringLiteral("source"))));
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY2(table.visualRect(table.currentIndex()).contains(spy.at),
                 qPrintable(QStringLiteral("%1, %2").arg(spy.at.x()).arg(spy.at.y())));
    }

    void theCanvasOpensItsMenuAtTheSelectedCard()
    {
        CanvasView &canvas = *m_f->window->canvas();
        const NodeId node(QStringLiteral("fabrikam"));
        m_f->selection().selectNode(node);
        canvas.setFocus();
        QPoint at;
        QStringList actions;
        QTimer look;
        look.setInterval(5);
        connect(&look, &QTimer::timeout, this, [&] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                look.stop();
                at = menu->pos();
                for (const QAction *action : menu->actions())
                    actions.append(action->objectName());
                menu->close();
            }
        });
        look.start();
        QTest::keyClick(&canvas, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(actions.contains(QLatin1String("rename")));
        const QRect card = canvas.viewportRectOf(node);
        QVERIFY(card.adjusted(-2, -2, 2, 2).contains(canvas.viewport()->mapFromGlobal(at)));
    }

    void panelsMoveAndGrowByTheMenu()
    {
        auto &menu = *m_f->child<QMenu>("panelMenu");
        auto &dock = *m_f->child<QDockWidget>("flowDock");
        m_f->table().setFocus();
        emit menu.aboutToShow();
        QCOMPARE(m_f->action("actionPanelName").text(), QStringLiteral("Flows"));
        QVERIFY(!m_f->action("actionPanelBottom").isEnabled()); // it is there
        const int height = dock.height();
        m_f->action("actionPanelHigher").trigger();
        QApplication::processEvents();
        const int higher = dock.height();
        QVERIFY(higher > height);
        m_f->action("actionPanelLower").trigger();
        QApplication::processEvents();
        QVERIFY(dock.height() < higher);
        m_f->action("actionPanelTop").trigger();
        QCOMPARE(m_f->window->dockWidgetArea(&dock), Qt::TopDockWidgetArea);
        QVERIFY(m_f->table().hasFocus());
        m_f->action("actionPanelDetach").trigger();
        QVERIFY(dock.isFloating());
        QApplication::processEvents();
        const int width = dock.width();
        m_f->action("actionPanelWider").trigger();
        QApplication::processEvents();
        QVERIFY(dock.width() > width);
        emit menu.aboutToShow();
        QVERIFY(m_f->action("actionPanelTop").isEnabled());
        m_f->action("actionPanelDetach").trigger();
        QVERIFY(!dock.isFloating());
        m_f->action("actionPanelClose").trigger();
        QVERIFY(dock.isHidden());
        emit menu.aboutToShow();
        QVERIFY(m_f->action("actionPanelName").text() != u"Flows");
    }

    void columnsByKeyboard()
    {
        QTableView &table = m_f->table();
        QHeaderView &header = *table.horizontalHeader();
        table.setFocus();
        const int source = FlowModel::columnOf(QStringLiteral("source"));
        table.setCurrentIndex(table.model()->index(0, source));
        const int width = table.columnWidth(source);
        QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(table.columnWidth(source) > width);
        QTest::keyClick(&table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(table.columnWidth(source), width);
        const int place = header.visualIndex(source);
        QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(header.visualIndex(source) > place);
        QTest::keyClick(&table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(header.visualIndex(source), place);
        QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header.sortIndicatorSection(), source);
        QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
        QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void aDividerMovesByArrowKeys()
    {
        m_f->action("actionReference").trigger();
        QSplitter *splitter = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == u"referenceWindow")
                splitter = window->findChild<QSplitter *>();
        }
        QVERIFY(splitter);
        QApplication::processEvents();
        const int width = splitter->sizes().at(0);
        QTest::keyClick(splitter->handle(1), Qt::Key_Left);
        QVERIFY(splitter->sizes().at(0) < width);
        QTest::keyClick(splitter->handle(1), Qt::Key_Right);
        QCOMPARE(splitter->sizes().at(0), width);
        QVERIFY(splitter->handle(1)->focusPolicy() & Qt::TabFocus);
    }

    void severalCardsAreSelectedByKeyboard()
    {
        CanvasFixture canvas;
        canvas.key(Qt::Key_Home);
        QCOMPARE(canvas.selection.nodes().size(), 1);
        const QSet<NodeId> first = canvas.selection.nodes();
        canvas.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(canvas.selection.nodes().size(), 2);
        QVERIFY(canvas.selection.nodes().contains(first));
        canvas.key(Qt::Key_Space, Qt::ControlModifier); // takes out what it has come to
        QCOMPARE(canvas.selection.nodes(), first);
        canvas.key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(canvas.selection.nodes().size(), 2);
        canvas.key(Qt::Key_End);
        QVERIFY(canvas.selection.nodes().isEmpty());
        QCOMPARE(canvas.selection.flows().size(), 1);
        canvas.key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(canvas.selection.flows().isEmpty());
    }

    void pagesScrollTheView()
    {
        CanvasFixture canvas;
        canvas.view->zoomToActualSize();
        for (int step = 0; step < 6; ++step)
            canvas.view->zoomIn();
        const auto middle = [&] {
            return canvas.view->mapToScene(canvas.view->viewport()->rect().center());
        };
        canvas.key(Qt::Key_PageUp);
        canvas.key(Qt::Key_PageUp);
        const QPointF above = middle();
        canvas.key(Qt::Key_PageDown);
        QVERIFY(middle().y() > above.y());
        QCOMPARE(middle().x(), above.x());
        canvas.key(Qt::Key_PageDown, Qt::ShiftModifier);
        const QPointF right = middle();
        canvas.key(Qt::Key_PageUp, Qt::ShiftModifier);
        QVERIFY(middle().x() < right.x());
    }

private:
    std::unique_ptr<WindowFixture> m_f;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
