#pragma once

#include "base/language.h"
#include "base/strongid.h"
#include "base/vocabulary.h"
#include "desktop/canvas/arranging.h"
#include "desktop/canvas/viewplace.h"
#include "flows/flowfilter.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

class QMenu;

namespace portolan {

enum class CopyForm;
struct DiagramGeometry;
class Document;
class Selection;

/// The canvas: shows the diagram of a document and edits it by hand. Drops from the palette
/// (MIME type nodeTypeMimeType), drags with snapping guides, rubber band, zoom and pan. What is
/// drawn comes from lib/diagram's layout and painter, so it is what exports show.
class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    CanvasView(Document *document, Selection *selection, QWidget *parent = nullptr);
    ~CanvasView() override;

    /// The language of the drawing's texts.
    void setLanguage(Language language);
    /// Flows that the filter refuses are not drawn.
    void setFilter(const FlowFilter &filter);
    void setDark(bool dark);
    /// The overview in a corner; it shows itself only where the window does not show everything.
    void setMinimapShown(bool shown);
    /// Adds a node of the type where the layout finds a place for it, selects and shows it.
    void addNodeAtView(NodeType type);
    /// Cards snap to the lines of a grid, which shows faintly; diagram units, 0: no grid.
    void setGrid(int grid);
    /// The places of the padlocks that are drawn.
    QList<QRectF> padlocks() const;
    /// How many cards and notes are selected.
    int selectedCards() const;
    /// True where no more than two nodes are selected.
    bool canAddOwnFlow() const;
    /// True where every selected node is locked.
    bool isSelectionLocked() const;
    /// 1 = 100 %.
    double zoom() const;
    /// What is seen of the drawing; nothing while the view follows its size.
    std::optional<ViewPlace> viewPlace() const;
    /// Shows that again. A place beside the drawing, which may have changed, shows all of it.
    void setViewPlace(const ViewPlace &place);

    /// What is drawn now, in diagram units; a change that has just been made is laid out first.
    const DiagramGeometry &diagram() const;
    std::shared_ptr<const DiagramGeometry> sharedDiagram() const;
    /// What is drawn is not yet what the topology is: diagram() would wait.
    bool isPictureDue() const;
    /// The part of it that is shown: all but the room that exports give to the title block.
    QRectF sheet() const;
    /// Where a card or note, or an arrow's pill, stands in the viewport; null where it is not
    /// drawn.
    QRect viewportRectOf(const NodeId &node) const;
    QRect viewportRectOf(const FlowId &flow) const;
    /// Fills the context menu that a right click on a point of the viewport opens.
    void fillContextMenu(QMenu &menu, const QPoint &viewportPoint);

    // canvasfinding.cpp
    /// Marks what a search has found; folded nodes and flows on the card or arrow that stands for
    /// them.
    void setFound(const QSet<NodeId> &nodes, const QSet<FlowId> &flows);
    /// Brings a node's card or a flow's arrow into view, near enough to be read.
    void showFound(const NodeId &node, const FlowId &flow);
    /// What the group card that stands for a node is called; empty for a node that is not folded.
    QString groupTitleOf(const NodeId &node) const;
    /// Opens an editor in the place of a card's name or of a note's text. False where the node has
    /// no card of its own.
    bool editText(const NodeId &node);
    /// Takes the text that is being edited, so that what is saved has it.
    void finishEditing();

    /// Brings a place of the drawing to the middle, near enough to be seen, and flashes it.
    void showPlace(const QRectF &place);

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void zoomToFit();
    void zoomToSelection();
    void selectAll();
    void removeSelected();
    /// Asks for a flow of the user's own between the selected nodes.
    void addOwnFlow();
    // What is selected; canvasclipboard.h, arranging.h.
    void cut();
    void copy();
    /// At the pointer where it is over the canvas, else below the originals.
    void paste();
    void duplicate();
    void copyAs(portolan::CopyForm form);
    void align(portolan::Alignment alignment);
    void distribute(Qt::Orientation direction);
    void setSelectionLocked(bool locked);
    void selectType(portolan::NodeType type);
    void invertSelection();
    /// Edits the name of the selected card, or the text of the selected note, in its place.
    void renameSelected();
    /// Gives every card back to the automatic layout.
    void arrangeAutomatically();

signals:
    void zoomChanged(double zoom);
    /// The drawing was laid out anew; SETTLED: not for a step of a drag.
    void pictureChanged(bool settled);
    /// One sentence for the status bar: the flow under the pointer, or what a drag does. Empty:
    /// nothing to say any more.
    void hint(const QString &text);
    /// The user wants to see all flows again.
    void clearFilterRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &exposed) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What the palette's drags carry: the name of a NodeType (nameOf) in UTF-8.
inline constexpr char nodeTypeMimeType[] = "application/x-portolan-node-type";

} // namespace portolan
