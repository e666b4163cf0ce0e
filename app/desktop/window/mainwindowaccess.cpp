#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/inspector/inspectorpanel.h"
#include "desktop/window/disagreementspanel.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/findingspanel.h"
#include "desktop/window/flowsastext.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/menubuilding.h"
#include "desktop/window/palettepanel.h"
#include "desktop/window/panelmenu.h"
#include "desktop/window/panewalk.h"
#include "desktop/window/setuppanel.h"

namespace portolan {

// What makes the window usable without a mouse and without sight: the flows as text, and the way
// from pane to pane.
void MainWindow::buildAccessActions()
{
    Actions &a = *m_actions;
    a.view->addSeparator();
    a.flowsAsText =
        addMenuAction(a.view, "actionFlowsAsText", nullptr, QKeySequence(Qt::CTRL | Qt::Key_T));
    a.nextPane = addMenuAction(a.view, "actionNextPane", nullptr, QKeySequence(Qt::Key_F6));
    a.previousPane =
        addMenuAction(a.view, "actionPreviousPane", nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    m_panelMenu = new PanelMenu(addSubmenu(a.view, "panelMenu"), this, docks());
    connect(a.flowsAsText, &QAction::triggered, this, &MainWindow::showFlowsAsText);
    connect(a.nextPane, &QAction::triggered, this, [this] { focusNextPane(panes(), true); });
    connect(a.previousPane, &QAction::triggered, this, [this] { focusNextPane(panes(), false); });
}

QList<QWidget *> MainWindow::panes() const
{
    return {m_palette, m_filterBar,     m_canvas,   m_flowTable,
            m_setup,   m_disagreements, m_findings, m_inspector};
}

void MainWindow::showFlowsAsText()
{
    if (!m_flowsAsText) {
        m_flowsAsText = new FlowsAsText(m_document, m_selection, this);
        connect(m_filterBar, &FilterBar::filterChanged, m_flowsAsText, &FlowsAsText::setFilter);
        m_flowsAsText->setFilter(m_filterBar->filter());
        m_flowsAsText->setLanguage(documentLanguage());
    }
    m_flowsAsText->present();
}

void MainWindow::retranslateAccessActions()
{
    Actions &a = *m_actions;
    a.flowsAsText->setText(tr("Flows as te&xt…"));
    a.nextPane->setText(tr("&Next pane"));
    a.previousPane->setText(tr("Previous pane"));
    m_panelMenu->retranslate();
    if (m_flowsAsText)
        m_flowsAsText->setLanguage(documentLanguage());
}

} // namespace portolan
