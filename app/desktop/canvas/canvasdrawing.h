#pragma once

#include "base/language.h"
#include "desktop/canvas/hittest.h"
#include "flows/flow.h"
#include "flows/flowfilter.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPoint>

#include <memory>
#include <optional>

namespace portolan {

class Document;

/// The drawing that the canvas shows: the layout of the document's topology and of those of its
/// flows that the filter accepts. The only place of the canvas that derives or lays out; it does so
/// once a turn of the event loop, however many changes a turn brings, and never while painting or
/// hovering.
class CanvasDrawing : public QObject
{
    Q_OBJECT

public:
    explicit CanvasDrawing(Document *document);
    ~CanvasDrawing() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);
    void setFilter(const FlowFilter &filter);
    bool isFiltered() const { return !m_filter.isEmpty(); }

    /// As of the last layout.
    const DiagramGeometry &geometry() const { return *m_geometry; }
    /// What of the drawing the canvas shows: its bounds without the room that exports give to the
    /// title block.
    QRectF sheet() const;
    const HitTest &hitTest() const;
    /// A flow that is drawn, or null.
    const Flow *flow(const FlowId &id) const;
    /// Where a card or note is drawn; null for a node that is not.
    QRectF rectOf(const NodeId &node) const;
    /// Cards and notes that the user can move: nodes of the topology that are not locked.
    bool isMovable(const NodeId &node) const;

    /// Lays out at once if a layout is due.
    void update();
    /// Draws as if these positions stood in the topology, until endPreview(). Returns the time of
    /// the layout in ms.
    double preview(const QMap<NodeId, QPoint> &positions);
    /// Back to the document, with the next layout.
    void endPreview();

signals:
    /// The geometry is another. RESET: of another topology altogether.
    void laidOut(bool reset);

private:
    void schedule();
    void layOut(bool reset);

    Document *m_document;
    Language m_language = Language::English;
    FlowFilter m_filter;
    FlowSet m_flows;
    QHash<FlowId, qsizetype> m_flowIndex;
    std::shared_ptr<const DiagramGeometry> m_geometry;
    mutable std::unique_ptr<HitTest> m_hitTest; ///< made when first asked for after a layout
    std::optional<QMap<NodeId, QPoint>> m_preview;
    bool m_due = true;
    bool m_flowsDue = true;
    bool m_resetDue = true;
    bool m_scheduled = false;
};

} // namespace portolan
