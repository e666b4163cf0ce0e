#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/selection.h"
#include "desktop/window/aboutdialog.h"
#include "desktop/window/faultsbutton.h"
#include "desktop/window/filterbar.h"
#include "desktop/window/flowtable.h"
#include "desktop/window/shortcutsdialog.h"
#include "desktop/window/startpage.h"
#include "edit/document.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace portolan {

namespace {

QAction *add(QMenu *menu, const char *name, const char *icon = nullptr,
             const QKeySequence &shortcut = {})
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    if (icon)
        action->setIcon(themedIcon(QLatin1String(icon)));
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    return action;
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const char *name)
{
    QAction *action = add(menu, name);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QMenu *addMenu(QMenuBar *bar, const char *name)
{
    QMenu *menu = bar->addMenu(QString());
    menu->setObjectName(QLatin1String(name));
    menu->setToolTipsVisible(true);
    return menu;
}

QMenu *addSubmenu(QMenu *parent, const char *name)
{
    QMenu *menu = parent->addMenu(QString());
    menu->setObjectName(QLatin1String(name));
    return menu;
}

} // namespace

void MainWindow::buildActions()
{
    Actions &a = *m_actions;
    a.file = addMenu(menuBar(), "fileMenu");
    a.edit = addMenu(menuBar(), "editMenu");
    a.view = addMenu(menuBar(), "viewMenu");
    a.help = addMenu(menuBar(), "helpMenu");
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    buildToolBar();
    retranslateActions();
}

void MainWindow::buildFileMenu()
{
    Actions &a = *m_actions;
    a.newFile = add(a.file, "actionNew", "new", QKeySequence::New);
    a.open = add(a.file, "actionOpen", "open", QKeySequence::Open);
    a.samples = addSubmenu(a.file, "samplesMenu");
    for (const QString &name : sampleNames()) {
        QAction *action = a.samples->addAction(QString());
        action->setObjectName(QStringLiteral("actionSample-") + name);
        connect(action, &QAction::triggered, this, [this, name] { openSample(name); });
    }
    a.recent = addSubmenu(a.file, "recentMenu");
    a.file->addSeparator();
    a.save = add(a.file, "actionSave", "save", QKeySequence::Save);
    a.saveAs =
        add(a.file, "actionSaveAs", "save-as", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    a.exportFile = add(a.file, "actionExport", "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    buildPrintActions();
    a.file->addSeparator();
    a.startPage = add(a.file, "actionStartPage");
    a.quit = add(a.file, "actionQuit", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q));
    a.quit->setMenuRole(QAction::QuitRole);
    connect(a.newFile, &QAction::triggered, this, &MainWindow::newTopology);
    connect(a.open, &QAction::triggered, this, &MainWindow::open);
    connect(a.save, &QAction::triggered, this, &MainWindow::save);
    connect(a.saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(a.exportFile, &QAction::triggered, this, &MainWindow::showExportDialog);
    connect(a.startPage, &QAction::triggered, this, [this] {
        if (mayDiscardChanges()) {
            m_document->reset(Topology());
            showStartPage();
        }
    });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    Actions &a = *m_actions;
    a.undo = add(a.edit, "actionUndo", "undo", QKeySequence::Undo);
    a.redo = add(a.edit, "actionRedo", "redo");
    a.redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connectHistory();
    a.edit->addSeparator();
    a.copy = add(a.edit, "actionCopyTable", "copy");
    a.remove = add(a.edit, "actionDelete", "delete");
    a.edit->addSeparator();
    a.selectAll = add(a.edit, "actionSelectAll");
    a.deselect = add(a.edit, "actionDeselect");
    a.find = add(a.edit, "actionFind", "find", QKeySequence::Find);
    a.edit->addSeparator();
    a.arrange = add(a.edit, "actionArrange", "arrange");
    a.edit->addSeparator();
    a.organisation = add(a.edit, "actionOrganisationRules", "settings");
    connect(a.copy, &QAction::triggered, m_flowTable, &FlowTable::copy);
    connect(a.remove, &QAction::triggered, m_canvas, &CanvasView::removeSelected);
    connect(a.selectAll, &QAction::triggered, m_canvas, &CanvasView::selectAll);
    connect(a.deselect, &QAction::triggered, m_selection, &Selection::clear);
    connect(a.find, &QAction::triggered, m_filterBar, &FilterBar::focusText);
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

// A step keeps its name in the language in which it was made; in another one it goes unnamed.
void MainWindow::nameSteps()
{
    const QUndoStack *history = m_document->undoStack();
    if (m_languageOfSteps != m_languages.language()) {
        m_languageOfSteps = m_languages.language();
        m_firstNamedStep = history->count();
    }
    m_firstNamedStep = qMin(m_firstNamedStep, history->count());
    const auto nameOfStep = [&](int step) {
        return step < m_firstNamedStep ? QString() : history->text(step);
    };
    const QString undone = nameOfStep(history->index() - 1);
    const QString redone = nameOfStep(history->index());
    m_actions->undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    m_actions->redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

void MainWindow::buildViewMenu()
{
    Actions &a = *m_actions;
    a.zoomIn = add(a.view, "actionZoomIn", "zoom-in");
    a.zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    a.zoomOut = add(a.view, "actionZoomOut", "zoom-out", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    a.zoomActual = add(a.view, "actionZoomActual", "zoom-100", QKeySequence(Qt::CTRL | Qt::Key_0));
    a.zoomFit = add(a.view, "actionZoomFit", "zoom-fit", QKeySequence(Qt::CTRL | Qt::Key_9));
    a.zoomSelection =
        add(a.view, "actionZoomSelection", nullptr, QKeySequence(Qt::CTRL | Qt::Key_8));
    connect(a.zoomIn, &QAction::triggered, m_canvas, &CanvasView::zoomIn);
    connect(a.zoomOut, &QAction::triggered, m_canvas, &CanvasView::zoomOut);
    connect(a.zoomActual, &QAction::triggered, m_canvas, &CanvasView::zoomToActualSize);
    connect(a.zoomFit, &QAction::triggered, m_canvas, &CanvasView::zoomToFit);
    connect(a.zoomSelection, &QAction::triggered, m_canvas, &CanvasView::zoomToSelection);
    a.view->addSeparator();
    a.foldFrom = add(a.view, "actionFoldFrom");
    a.foldAll = add(a.view, "actionFoldAll");
    a.unfoldAll = add(a.view, "actionUnfoldAll");
    connect(a.foldFrom, &QAction::triggered, this, &MainWindow::askFoldFrom);
    connect(a.foldAll, &QAction::triggered, m_document, &Document::foldAll);
    connect(a.unfoldAll, &QAction::triggered, m_document, &Document::unfoldAll);
    a.nextFault = add(a.view, "actionNextFault", nullptr, QKeySequence(Qt::Key_F4));
    a.previousFault =
        add(a.view, "actionPreviousFault", nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F4));
    connect(a.nextFault, &QAction::triggered, m_faults, &FaultsButton::next);
    connect(a.previousFault, &QAction::triggered, m_faults, &FaultsButton::previous);
    a.view->addSeparator();
    a.minimap = add(a.view, "actionMinimap");
    a.minimap->setCheckable(true);
    a.minimap->setChecked(true);
    connect(a.minimap, &QAction::toggled, m_canvas, &CanvasView::setMinimapShown);
    a.panels = addSubmenu(a.view, "panelsMenu");
    for (QDockWidget *dock : docks())
        a.panels->addAction(dock->toggleViewAction());
    a.view->addSeparator();
    a.interfaceLanguage = addSubmenu(a.view, "languageMenu");
    a.documentLanguage = addSubmenu(a.view, "documentLanguageMenu");
    a.theme = addSubmenu(a.view, "themeMenu");
    auto *languages = new QActionGroup(this);
    a.english = addChoice(a.interfaceLanguage, languages, "actionEnglish");
    a.russian = addChoice(a.interfaceLanguage, languages, "actionRussian");
    connect(a.english, &QAction::triggered, this,
            [this] { setInterfaceLanguage(Language::English); });
    connect(a.russian, &QAction::triggered, this,
            [this] { setInterfaceLanguage(Language::Russian); });
    auto *drawings = new QActionGroup(this);
    a.drawingAsInterface = addChoice(a.documentLanguage, drawings, "actionDrawingAsInterface");
    a.drawingEnglish = addChoice(a.documentLanguage, drawings, "actionDrawingEnglish");
    a.drawingRussian = addChoice(a.documentLanguage, drawings, "actionDrawingRussian");
    connect(a.drawingAsInterface, &QAction::triggered, this, [this] { setDocumentLanguage({}); });
    connect(a.drawingEnglish, &QAction::triggered, this,
            [this] { setDocumentLanguage(Language::English); });
    connect(a.drawingRussian, &QAction::triggered, this,
            [this] { setDocumentLanguage(Language::Russian); });
    auto *themes = new QActionGroup(this);
    a.system = addChoice(a.theme, themes, "actionThemeSystem");
    a.light = addChoice(a.theme, themes, "actionThemeLight");
    a.dark = addChoice(a.theme, themes, "actionThemeDark");
    connect(a.system, &QAction::triggered, this, [this] { setAppearance(Appearance::System); });
    connect(a.light, &QAction::triggered, this, [this] { setAppearance(Appearance::Light); });
    connect(a.dark, &QAction::triggered, this, [this] { setAppearance(Appearance::Dark); });
    auto *zooms = new QMenu(m_zoom);
    zooms->addActions({a.zoomIn, a.zoomOut, a.zoomActual, a.zoomFit, a.zoomSelection});
    m_zoom->setMenu(zooms);
}

void MainWindow::askFoldFrom()
{
    bool accepted = false;
    const int nodes = QInputDialog::getInt(
        this, tr("Fold groups automatically"),
        tr("Partners of one kind are drawn as one card from this number on (0: never):"),
        m_document->foldFrom(), 0, int(maxNodes), 1, &accepted);
    if (accepted)
        m_document->setFoldFrom(nodes);
}

void MainWindow::buildHelpMenu()
{
    Actions &a = *m_actions;
    a.reference =
        add(a.help, "actionReference", "help", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    a.shortcuts = add(a.help, "actionShortcuts", nullptr, QKeySequence(Qt::CTRL | Qt::Key_Slash));
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        showShortcuts(this, {m_actions->file, m_actions->edit, m_actions->view, m_actions->help});
    });
    a.help->addSeparator();
    a.about = add(a.help, "actionAbout", "about");
    a.about->setMenuRole(QAction::AboutRole);
    a.aboutQt = add(a.help, "actionAboutQt");
    a.aboutQt->setMenuRole(QAction::AboutQtRole);
    connect(a.reference, &QAction::triggered, this, &MainWindow::showReference);
    connect(a.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(a.aboutQt, &QAction::triggered, this, [this] { QMessageBox::aboutQt(this); });
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
    a.toolBar->addActions({a.undo, a.redo, a.remove});
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
          a.find, a.arrange, a.zoomIn, a.zoomOut, a.zoomActual, a.zoomFit, a.foldFrom, a.foldAll,
          a.unfoldAll, a.minimap, a.startPage})
        action->setEnabled(editing);
    a.panels->setEnabled(editing);
    a.remove->setEnabled(editing && !m_selection->nodes().isEmpty());
    a.deselect->setEnabled(editing && !m_selection->isEmpty());
    for (QAction *action : {a.nextFault, a.previousFault})
        action->setEnabled(editing && m_faults->hasPlaces());
    a.zoomSelection->setEnabled(editing && !m_selection->isEmpty());
}

void MainWindow::retranslateActions()
{
    Actions &a = *m_actions;
    a.file->setTitle(tr("&File"));
    a.edit->setTitle(tr("&Edit"));
    a.view->setTitle(tr("&View"));
    a.help->setTitle(tr("&Help"));
    a.newFile->setText(tr("&New"));
    a.open->setText(tr("&Open…"));
    a.samples->setTitle(tr("Open sa&mple"));
    for (QAction *action : a.samples->actions())
        action->setText(sampleTitle(action->objectName().section(u'-', 1)));
    a.recent->setTitle(tr("&Recent files"));
    a.save->setText(tr("&Save"));
    a.saveAs->setText(tr("Save &as…"));
    a.exportFile->setText(tr("&Export…"));
    a.pageSetup->setText(tr("Page set-&up…"));
    a.printPreview->setText(tr("Print pre&view…"));
    a.print->setText(tr("&Print…"));
    a.startPage->setText(tr("Start pa&ge"));
    a.quit->setText(tr("&Quit"));
    nameSteps();
    a.copy->setText(tr("&Copy flow table"));
    a.remove->setText(tr("&Delete"));
    a.remove->setToolTip(tr("Delete the selected nodes (Del)"));
    a.selectAll->setText(tr("Select &all"));
    a.deselect->setText(tr("Select &nothing"));
    a.find->setText(tr("&Find flows"));
    a.arrange->setText(tr("Arrange a&utomatically"));
    a.organisation->setText(tr("Organisation's port &rules…"));
    a.zoomIn->setText(tr("Zoom &in"));
    a.zoomOut->setText(tr("Zoom &out"));
    a.zoomActual->setText(tr("&Actual size"));
    a.zoomFit->setText(tr("&Fit the window"));
    a.zoomSelection->setText(tr("Zoom to &selection"));
    a.foldFrom->setText(tr("Fold groups automatically fro&m…"));
    a.foldAll->setText(tr("Fold all &groups"));
    a.unfoldAll->setText(tr("O&pen all groups"));
    a.nextFault->setText(tr("Next o&verlap"));
    a.previousFault->setText(tr("Previous ov&erlap"));
    a.minimap->setText(tr("Overvie&w map"));
    a.panels->setTitle(tr("&Panels"));
    a.interfaceLanguage->setTitle(tr("&Language"));
    a.documentLanguage->setTitle(tr("&Drawing language"));
    a.theme->setTitle(tr("&Theme"));
    // A language is called by its own name, whatever the interface speaks.
    a.english->setText(QStringLiteral("English"));
    a.russian->setText(QStringLiteral("Русский"));
    a.drawingEnglish->setText(QStringLiteral("English"));
    a.drawingRussian->setText(QStringLiteral("Русский"));
    a.drawingAsInterface->setText(tr("As the interface"));
    a.system->setText(tr("As the &system"));
    a.light->setText(tr("&Light"));
    a.dark->setText(tr("&Dark"));
    a.reference->setText(tr("Port &reference"));
    a.shortcuts->setText(tr("&Keyboard and mouse"));
    a.about->setText(tr("&About Portolan"));
    a.aboutQt->setText(tr("About &Qt"));
    a.toolBar->setWindowTitle(tr("Tools"));
    m_paletteDock->setWindowTitle(tr("Palette"));
    m_inspectorDock->setWindowTitle(tr("Properties"));
    m_flowDock->setWindowTitle(tr("Flows"));
    m_findingsDock->setWindowTitle(tr("Findings"));
    m_setupDock->setWindowTitle(tr("What else is needed"));
    m_disagreementsDock->setWindowTitle(tr("Sources disagree"));
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    (m_languages.language() == Language::Russian ? a.russian : a.english)->setChecked(true);
    (!m_documentLanguage                        ? a.drawingAsInterface
     : *m_documentLanguage == Language::Russian ? a.drawingRussian
                                                : a.drawingEnglish)
        ->setChecked(true);
    (m_appearance == Appearance::Dark    ? a.dark
     : m_appearance == Appearance::Light ? a.light
                                         : a.system)
        ->setChecked(true);
}

} // namespace portolan
