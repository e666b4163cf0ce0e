#pragma once

#include "base/language.h"
#include "base/vocabulary.h"
#include "flows/flowfilter.h"

#include <QGraphicsView>

#include <memory>

namespace portolan {

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
    /// Adds a node of the type in the middle of what is visible of its zone and selects it.
    void addNodeAtView(NodeType type);
    /// 1 = 100 %.
    double zoom() const;

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void zoomToFit();
    void zoomToSelection();

signals:
    void zoomChanged(double zoom);
    /// One sentence for the status bar: the flow under the pointer, or what a drag does.
    void hint(const QString &text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What the palette's drags carry: the name of a NodeType (nameOf) in UTF-8.
inline constexpr char nodeTypeMimeType[] = "application/x-portolan-node-type";

} // namespace portolan
