#pragma once

#include "desktop/canvas/canvasaccessibility.h"
#include "desktop/canvas/canvasclipboard.h"
#include "desktop/canvas/canvascommands.h"
#include "desktop/canvas/canvaskeys.h"
#include "desktop/canvas/canvasmenus.h"
#include "desktop/canvas/canvaspointer.h"
#include "desktop/canvas/canvasview.h"
#include "desktop/canvas/cardmove.h"
#include "desktop/canvas/filternotice.h"
#include "desktop/canvas/minimap.h"
#include "desktop/canvas/palettedrop.h"
#include "desktop/canvas/placeflash.h"
#include "desktop/canvas/textinplace.h"
#include "desktop/canvas/viewnavigator.h"

#include <QGraphicsScene>
#include <QPointer>
#include <QTimer>

class QGestureEvent;

namespace portolan {

class DiagramItem;

class CanvasView::Private
{
public:
    Private(CanvasView *view, Document *document, Selection *selection);

    void connectAll();
    void showDrawing(bool reset);
    void showSelection();
    QList<QRectF> selectedPlaces(const QSet<NodeId> &cards, const QSet<FlowId> &arrows) const;
    /// Lights the hovered flow after a moment, so that a pointer that passes by makes no flicker.
    void showHover();
    /// Lights what the pointer is over, else what is selected.
    void light();
    /// Puts minimap and notice where they belong.
    void placeOverlays();
    void watchPinch(const QGestureEvent &event);
    void showMove();
    /// Looks anew on which cards and arrows the hits stand.
    void markFound();
    /// Where the text that is being edited stands now.
    void placeEditor();
    /// Writes the text that is being edited, or says why not.
    void takeText();
    void closeEditor();
    void showDrop();
    void showLocks();
    /// Says to screen readers what is drawn and what is selected.
    void describe();
    QString descriptionOfSelection() const;

    QGraphicsScene scene;
    CanvasDrawing drawing;
    ViewNavigator navigator;
    CardMove move;
    CanvasParts parts;
    CanvasCommands commands;
    CanvasClipboard clipboard;
    CanvasPointer pointer;
    CanvasKeys keys;
    CanvasAccessibility accessibility;
    CanvasMenus menus;
    PaletteDrop drop;
    PlaceFlash flash;
    DiagramItem *item; ///< of the scene
    QTimer hoverRest;
    Minimap *minimap;
    FilterNotice *notice;
    QTimer placing; ///< once a turn of the event loop
    QSet<NodeId> foundNodes;
    QSet<FlowId> foundFlows;
    QPointer<TextInPlace> editor; ///< null: no text is being edited
    NodeId edited;
    QSizeF windowSize; ///< of the viewport without scroll bars, to tell a resize by the user
};

} // namespace portolan
