#include "desktop/window/mainwindowactions.h"

#include "desktop/canvas/canvasview.h"
#include "desktop/window/faultsbutton.h"
#include "desktop/window/menubuilding.h"
#include "edit/document.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace portolan {

void MainWindow::buildViewMenu()
{
    Actions &a = *m_actions;
    a.zoomIn = addMenuAction(a.view, "actionZoomIn", "zoom-in");
    a.zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    a.zoomOut =
        addMenuAction(a.view, "actionZoomOut", "zoom-out", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    a.zoomActual =
        addMenuAction(a.view, "actionZoomActual", "zoom-100", QKeySequence(Qt::CTRL | Qt::Key_0));
    a.zoomFit =
        addMenuAction(a.view, "actionZoomFit", "zoom-fit", QKeySequence(Qt::CTRL | Qt::Key_9));
    a.zoomSelection =
        addMenuAction(a.view, "actionZoomSelection", nullptr, QKeySequence(Qt::CTRL | Qt::Key_8));
    connect(a.zoomIn, &QAction::triggered, m_canvas, &CanvasView::zoomIn);
    connect(a.zoomOut, &QAction::triggered, m_canvas, &CanvasView::zoomOut);
    connect(a.zoomActual, &QAction::triggered, m_canvas, &CanvasView::zoomToActualSize);
    connect(a.zoomFit, &QAction::triggered, m_canvas, &CanvasView::zoomToFit);
    connect(a.zoomSelection, &QAction::triggered, m_canvas, &CanvasView::zoomToSelection);
    a.view->addSeparator();
    a.foldFrom = addMenuAction(a.view, "actionFoldFrom");
    a.foldAll = addMenuAction(a.view, "actionFoldAll");
    a.unfoldAll = addMenuAction(a.view, "actionUnfoldAll");
    connect(a.foldFrom, &QAction::triggered, this, &MainWindow::askFoldFrom);
    connect(a.foldAll, &QAction::triggered, m_document, &Document::foldAll);
    connect(a.unfoldAll, &QAction::triggered, m_document, &Document::unfoldAll);
    a.nextFault = addMenuAction(a.view, "actionNextFault", nullptr, QKeySequence(Qt::Key_F4));
    a.previousFault =
        addMenuAction(a.view, "actionPreviousFault", nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F4));
    connect(a.nextFault, &QAction::triggered, m_faults, &FaultsButton::next);
    connect(a.previousFault, &QAction::triggered, m_faults, &FaultsButton::previous);
    a.view->addSeparator();
    a.minimap = addMenuAction(a.view, "actionMinimap");
    a.minimap->setCheckable(true);
    a.minimap->setChecked(true);
    connect(a.minimap, &QAction::toggled, m_canvas, &CanvasView::setMinimapShown);
    buildGridAction();
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
    connect(a.english, &QAction::triggered, this, [this] { chooseLanguage(Language::English); });
    connect(a.russian, &QAction::triggered, this, [this] { chooseLanguage(Language::Russian); });
    auto *drawings = new QActionGroup(this);
    a.drawingAsInterface = addChoice(a.documentLanguage, drawings, "actionDrawingAsInterface");
    a.drawingEnglish = addChoice(a.documentLanguage, drawings, "actionDrawingEnglish");
    a.drawingRussian = addChoice(a.documentLanguage, drawings, "actionDrawingRussian");
    connect(a.drawingAsInterface, &QAction::triggered, this,
            [this] { chooseDocumentLanguage({}); });
    connect(a.drawingEnglish, &QAction::triggered, this,
            [this] { chooseDocumentLanguage(Language::English); });
    connect(a.drawingRussian, &QAction::triggered, this,
            [this] { chooseDocumentLanguage(Language::Russian); });
    auto *themes = new QActionGroup(this);
    a.system = addChoice(a.theme, themes, "actionThemeSystem");
    a.light = addChoice(a.theme, themes, "actionThemeLight");
    a.dark = addChoice(a.theme, themes, "actionThemeDark");
    connect(a.system, &QAction::triggered, this, [this] { chooseAppearance(Appearance::System); });
    connect(a.light, &QAction::triggered, this, [this] { chooseAppearance(Appearance::Light); });
    connect(a.dark, &QAction::triggered, this, [this] { chooseAppearance(Appearance::Dark); });
    auto *zooms = new QMenu(m_zoom);
    zooms->addActions({a.zoomIn, a.zoomOut, a.zoomActual, a.zoomFit, a.zoomSelection});
    m_zoom->setMenu(zooms);
}

void MainWindow::askFoldFrom()
{
    QInputDialog dialog(this);
    dialog.setObjectName(QStringLiteral("foldFromDialog"));
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setWindowTitle(tr("Fold groups automatically"));
    dialog.setLabelText(
        tr("Partners of one kind are drawn as one card from this number on (0: never):"));
    dialog.setIntRange(0, int(maxNodes));
    dialog.setIntValue(m_document->foldFrom());
    if (auto *label = dialog.findChild<QLabel *>())
        label->setWordWrap(true);
    if (auto *box = dialog.findChild<QSpinBox *>())
        box->setAccessibleDescription(tr("A whole number; 0 folds nothing"));
    if (dialog.exec() == QDialog::Accepted)
        m_document->setFoldFrom(dialog.intValue());
}

void MainWindow::retranslateViewMenu()
{
    Actions &a = *m_actions;
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
