#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/historypanel.h"
#include "desktop/window/menubuilding.h"
#include "edit/document.h"

namespace portolan {

void MainWindow::buildEditMenu()
{
    Actions &a = *m_actions;
    a.undo = addMenuAction(a.edit, "actionUndo", "undo", QKeySequence::Undo);
    a.redo = addMenuAction(a.edit, "actionRedo", "redo");
    a.redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connectHistory();
    a.edit->addSeparator();
    buildClipboardActions();
    a.copy = addMenuAction(a.edit, "actionCopyTable");
    a.remove = addMenuAction(a.edit, "actionDelete", "delete");
    a.edit->addSeparator();
    a.selectAll = addMenuAction(a.edit, "actionSelectAll");
    buildSelectActions();
    a.deselect = addMenuAction(a.edit, "actionDeselect");
    buildFindActions();
    a.edit->addSeparator();
    buildArrangeActions();
    a.arrange = addMenuAction(a.edit, "actionArrange", "arrange");
    a.edit->addSeparator();
    a.organisation = addMenuAction(a.edit, "actionOrganisationRules", "settings");
    connect(a.copy, &QAction::triggered, m_flowTable, &FlowTable::copy);
    connect(a.remove, &QAction::triggered, m_canvas, &CanvasView::removeSelected);
    connect(a.selectAll, &QAction::triggered, m_canvas, &CanvasView::selectAll);
    connect(a.deselect, &QAction::triggered, m_selection, &Selection::clear);
    connect(a.arrange, &QAction::triggered, m_canvas, &CanvasView::arrangeAutomatically);
    connect(a.organisation, &QAction::triggered, this, &MainWindow::showOrganisationRules);
}

// The stack's own actions would keep the language that the program started with.
void MainWindow::connectHistory()
{
    QUndoStack *history = m_document->undoStack();
    const Actions &a = *m_actions;
    a.undo->setEnabled(history->canUndo());
    a.redo->setEnabled(history->canRedo());
    connect(a.undo, &QAction::triggered, history, &QUndoStack::undo);
    connect(a.redo, &QAction::triggered, history, &QUndoStack::redo);
    connect(history, &QUndoStack::canUndoChanged, a.undo, &QAction::setEnabled);
    connect(history, &QUndoStack::canRedoChanged, a.redo, &QAction::setEnabled);
    connect(history, &QUndoStack::indexChanged, this, &MainWindow::nameSteps);
    connect(history, &QUndoStack::undoTextChanged, this, &MainWindow::nameSteps);
    connect(history, &QUndoStack::redoTextChanged, this, &MainWindow::nameSteps);
}

void MainWindow::nameSteps()
{
    const int done = m_document->undoStack()->index();
    const QString undone = m_history->nameOfStep(done - 1);
    const QString redone = m_history->nameOfStep(done);
    m_actions->undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    m_actions->redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

void MainWindow::retranslateEditMenu()
{
    Actions &a = *m_actions;
    nameSteps();
    retranslateClipboardActions();
    retranslateArrangeActions();
    a.copy->setText(tr("&Copy flow table"));
    a.remove->setText(tr("&Delete"));
    a.remove->setToolTip(tr("Delete the selected nodes (Del)"));
    a.selectAll->setText(tr("Select &all"));
    a.deselect->setText(tr("Select &nothing"));
    a.arrange->setText(tr("Arrange a&utomatically"));
    a.organisation->setText(tr("Organisation's port &rules…"));
}

} // namespace portolan
