#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/columnmenu.h"
#include "desktop/window/faultsbutton.h"
#include "desktop/window/focusring.h"
#include "desktop/window/mnemonics.h"
#include "desktop/window/panelmenu.h"
#include "desktop/window/qtpartnames.h"
#include "desktop/window/screenfit.h"
#include "desktop/window/windowkeys.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>

namespace portolan {

void MainWindow::buildActions()
{
    Actions &a = *m_actions;
    const auto addMenu = [this](const char *name) {
        QMenu *menu = menuBar()->addMenu(QString());
        menu->setObjectName(QLatin1String(name));
        menu->setToolTipsVisible(true);
        keepMnemonicsApart(menu);
        return menu;
    };
    a.file = addMenu("fileMenu");
    a.edit = addMenu("editMenu");
    a.view = addMenu("viewMenu");
    a.help = addMenu("helpMenu");
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildAccessActions();
    buildHelpMenu();
    buildQuickActions();
    buildSettingsActions();
    buildColumnActions();
    buildSessionActions();
    buildOwnFlowActions();
    buildToolBar();
    retranslateActions();
    new QtPartNames(this);
    FocusRing::install();
    WindowKeys::install();
    ScreenFit::install();
}

void MainWindow::buildToolBar()
{
    Actions &a = *m_actions;
    a.toolBar = addToolBar(QString());
    a.toolBar->setObjectName(QStringLiteral("toolBar"));
    a.toolBar->setMovable(false);
    a.toolBar->setIconSize(QSize(20, 20));
    a.toolBar->addActions({a.newFile, a.open, a.save});
    a.toolBar->addSeparator();
    a.toolBar->addActions({a.undo, a.redo});
    a.toolBar->addSeparator();
    a.toolBar->addActions({a.cut, a.copyNodes, a.paste, a.remove});
    a.toolBar->addSeparator();
    a.toolBar->addActions({a.zoomOut, a.zoomIn, a.zoomFit, a.zoomActual});
    a.toolBar->addSeparator();
    a.toolBar->addActions({a.arrange, a.find});
    a.toolBar->addSeparator();
    a.toolBar->addAction(a.exportFile);
    if (auto *button = qobject_cast<QToolButton *>(a.toolBar->widgetForAction(a.exportFile)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainWindow::updateActions()
{
    const Actions &a = *m_actions;
    const bool editing = m_pages->currentWidget() == m_editor;
    for (QAction *action :
         {a.save, a.saveAs, a.exportFile, a.pageSetup, a.printPreview, a.print, a.copy, a.selectAll,
          a.arrange, a.zoomIn, a.zoomOut, a.zoomActual, a.zoomFit, a.foldFrom, a.foldAll,
          a.unfoldAll, a.minimap, a.startPage, a.addPartners})
        action->setEnabled(editing);
    for (QAction *action : {a.flowsAsText, a.nextPane, a.previousPane})
        action->setEnabled(editing);
    a.panels->setEnabled(editing);
    a.columns->setEnabled(editing);
    m_panelMenu->setEnabled(editing);
    a.remove->setEnabled(editing && !m_selection->nodes().isEmpty());
    a.deselect->setEnabled(editing && !m_selection->isEmpty());
    for (QAction *action : {a.nextFault, a.previousFault})
        action->setEnabled(editing && m_faults->hasPlaces());
    a.zoomSelection->setEnabled(editing && !m_selection->isEmpty());
    updateClipboardActions();
    updateArrangeActions();
    updateFindActions(editing);
    updateOwnFlowActions(editing);
}

void MainWindow::retranslateActions()
{
    Actions &a = *m_actions;
    a.file->setTitle(tr("&File"));
    a.edit->setTitle(tr("&Edit"));
    a.view->setTitle(tr("&View"));
    a.help->setTitle(tr("&Help"));
    retranslateFileMenu();
    retranslateEditMenu();
    retranslateFindActions();
    retranslateViewMenu();
    retranslateAccessActions();
    retranslateHelpMenu();
    retranslateQuickActions();
    retranslateSettingsActions();
    a.columns->retranslate();
    a.reopen->setText(tr("&Reopen the last files at the start"));
    retranslateOwnFlowActions();
    a.toolBar->setWindowTitle(tr("Tools"));
    m_paletteDock->setWindowTitle(tr("Palette"));
    m_inspectorDock->setWindowTitle(tr("Properties"));
    m_flowDock->setWindowTitle(tr("Flows"));
    m_findingsDock->setWindowTitle(tr("Findings"));
    m_setupDock->setWindowTitle(tr("What else is needed"));
    m_disagreementsDock->setWindowTitle(tr("Sources disagree"));
}

} // namespace portolan
