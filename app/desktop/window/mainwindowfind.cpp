#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/inspector/usagesoffer.h"
#include "desktop/selection.h"
#include "desktop/usagesmenu.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/findbar.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/historypanel.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/usagespanel.h"
#include "edit/document.h"
#include "flows/usages.h"

#include <QApplication>
#include <QDockWidget>

namespace portolan {

void MainWindow::buildFindPanels()
{
    m_usagesDock = makeDock("usagesDock", m_usages, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_setupDock, m_usagesDock);
    m_flowDock->raise();
    m_historyDock = makeDock("historyDock", m_history, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_inspectorDock, m_historyDock);
    m_inspectorDock->raise();
    connect(m_findBar, &FindBar::foundChanged, m_flowTable, &FlowTable::setFound);
    connect(m_selection, &Selection::usagesRequested, this, &MainWindow::showUsagesOf);
}

void MainWindow::buildFindActions()
{
    Actions &a = *m_actions;
    a.edit->addSeparator();
    a.find = addMenuAction(a.edit, "actionFind", "find", QKeySequence::Find);
    a.findNext = addMenuAction(a.edit, "actionFindNext", nullptr, QKeySequence(Qt::Key_F3));
    a.findPrevious =
        addMenuAction(a.edit, "actionFindPrevious", nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F3));
    a.findUsages = addMenuAction(a.edit, "actionFindUsages", nullptr,
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    a.filterFlows = addMenuAction(a.edit, "actionFilterFlows", "filter",
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    a.edit->addSeparator();
    a.rename = addMenuAction(a.edit, "actionRename", nullptr, QKeySequence(Qt::Key_F2));
    a.history = addMenuAction(a.edit, "actionHistory");
    connect(a.find, &QAction::triggered, m_findBar, &FindBar::open);
    connect(a.findNext, &QAction::triggered, m_findBar, &FindBar::next);
    connect(a.findPrevious, &QAction::triggered, m_findBar, &FindBar::previous);
    connect(a.findUsages, &QAction::triggered, this, &MainWindow::findUsages);
    connect(a.filterFlows, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    connect(a.rename, &QAction::triggered, m_canvas, &CanvasView::renameSelected);
    connect(a.history, &QAction::triggered, this, &MainWindow::showHistory);
}

void MainWindow::updateFindActions(bool editing)
{
    const Actions &a = *m_actions;
    for (QAction *action :
         {a.find, a.findNext, a.findPrevious, a.findUsages, a.filterFlows, a.history})
        action->setEnabled(editing);
    a.rename->setEnabled(editing && m_selection->nodes().size() == 1);
}

// What is meant: the address in the field with the focus, else those of the one thing selected.
void MainWindow::findUsages()
{
    QStringList texts;
    const QString typed = usableTextIn(QApplication::focusWidget());
    QRect place;
    if (!typed.isEmpty()) {
        texts.append(typed);
    } else if (m_selection->nodes().size() == 1) {
        const NodeId id = *m_selection->nodes().begin();
        if (const Node *node = m_document->topology().node(id))
            texts = usableTextsOf(*node, m_document->catalog());
        place = m_canvas->viewportRectOf(id);
    } else if (m_selection->flows().size() == 1) {
        const FlowId id = *m_selection->flows().begin();
        if (const Flow *flow = m_document->flows().flow(id))
            texts = usableTextsOf(*flow);
        place = m_canvas->viewportRectOf(id);
    }
    if (texts.size() < 2) {
        showUsagesOf(texts.value(0));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("usagesChoice"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &text : std::as_const(texts))
        addUsages(*menu, {text}, m_selection);
    const QWidget *viewport = m_canvas->viewport();
    const QPoint at =
        viewport->rect().contains(place.center()) ? place.center() : viewport->rect().center();
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(viewport->mapToGlobal(at));
}

void MainWindow::showUsagesOf(const QString &text)
{
    m_usagesDock->show();
    m_usagesDock->raise();
    m_usages->showUsagesOf(text);
}

void MainWindow::showHistory()
{
    m_historyDock->show();
    m_historyDock->raise();
    m_history->focusList();
}

void MainWindow::retranslateFindActions()
{
    Actions &a = *m_actions;
    a.find->setText(tr("&Find…"));
    a.findNext->setText(tr("Find ne&xt"));
    a.findPrevious->setText(tr("Find pre&vious"));
    a.findUsages->setText(tr("Find u&sages…"));
    a.filterFlows->setText(tr("Fi&lter flows"));
    a.rename->setText(tr("Rena&me"));
    a.history->setText(tr("Undo &history"));
    m_usagesDock->setWindowTitle(tr("Usages"));
    m_historyDock->setWindowTitle(tr("History"));
}

} // namespace portolan
