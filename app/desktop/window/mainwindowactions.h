#pragma once

#include "desktop/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QToolBar>

namespace portolan {

class ColumnMenu;

/// The actions of the main window; retranslateActions() names them.
struct MainWindow::Actions
{
    QMenu *file, *samples, *recent, *edit, *view, *panels, *interfaceLanguage, *documentLanguage,
        *theme, *help;
    QAction *newFile, *open, *save, *saveAs, *exportFile, *startPage, *quit;
    QAction *addPartners, *newFromTemplate, *bilingual, *ownFlow;
    QAction *pageSetup, *printPreview, *print;
    QAction *undo, *redo, *copy, *remove, *selectAll, *deselect, *find, *arrange, *organisation;
    // mainwindowclipboard.cpp, mainwindowarrangemenu.cpp
    QAction *cut, *copyNodes, *paste, *duplicate, *copySvg, *copyPng, *copyHtml, *copyTsv;
    QAction *invert, *lock, *snapToGrid;
    QMenu *copyAs, *selectKind, *align, *distribute;
    QAction *findNext, *findPrevious, *filterFlows, *findUsages, *rename, *history;
    QAction *zoomIn, *zoomOut, *zoomActual, *zoomFit, *zoomSelection, *minimap;
    QAction *foldFrom, *foldAll, *unfoldAll;
    QAction *nextFault, *previousFault;
    QAction *flowsAsText, *nextPane, *previousPane;
    QAction *english, *russian, *drawingAsInterface, *drawingEnglish, *drawingRussian;
    QAction *system, *light, *dark;
    QAction *manual, *tour, *glossary;
    QAction *reference, *shortcuts, *about, *aboutQt;
    QAction *settings;
    ColumnMenu *columns; // mainwindowcolumns.cpp
    QAction *reopen;     // mainwindowsession.cpp
    QToolBar *toolBar;
};

} // namespace portolan
