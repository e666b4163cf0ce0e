#pragma once

#include "desktop/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

namespace portolan {

/// The actions of the main window; retranslateActions() names them.
struct MainWindow::Actions
{
    QMenu *file, *samples, *recent, *edit, *view, *panels, *interfaceLanguage, *documentLanguage,
        *theme, *help;
    QAction *newFile, *open, *save, *saveAs, *exportFile, *startPage, *quit;
    QAction *pageSetup, *printPreview, *print;
    QAction *undo, *redo, *copy, *remove, *selectAll, *deselect, *find, *arrange, *organisation;
    QAction *zoomIn, *zoomOut, *zoomActual, *zoomFit, *zoomSelection, *minimap;
    QAction *foldFrom, *foldAll, *unfoldAll;
    QAction *nextFault, *previousFault;
    QAction *flowsAsText, *nextPane, *previousPane;
    QAction *english, *russian, *drawingAsInterface, *drawingEnglish, *drawingRussian;
    QAction *system, *light, *dark;
    QAction *reference, *shortcuts, *about, *aboutQt;
    QToolBar *toolBar;
};

} // namespace portolan
