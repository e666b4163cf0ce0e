#pragma once

#include "base/language.h"
#include "desktop/canvas/hittest.h"
#include "diagram/moverouting.h"
#include "diagram/paintindex.h"
#include "flows/flow.h"
#include "flows/flowfilter.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPoint>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace portolan {

class Document;
struct DiagramOptions;
struct Topology;

/// The drawing that the canvas shows: the layout of the document's topology and of those of its
/// flows that the filter accepts. The only place of the canvas that derives or lays out; it does so
/// once a turn of the event loop, however many changes a turn brings, and never while painting or
/// hovering. A large topology is laid out in another thread; until it is, the picture before
/// stands, whose cards and arrows may be of nodes and flows that are no more.
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
    const FlowFilter &filter() const { return m_filter; }

    /// As of the last layout or preview.
    const DiagramGeometry &geometry() const { return *m_drawn.geometry; }
    std::shared_ptr<const DiagramGeometry> sharedGeometry() const { return m_drawn.geometry; }
    /// Of the last layout: while cards move on their own it is right for all but these.
    const PaintIndex &index() const;
    /// What moves while all else stands as it was at the last layout; null: nothing.
    const PaintPart *moving() const { return m_move ? &m_move->routing.moving() : nullptr; }
    /// The arrow that stands for a flow, or null.
    const Arrow *arrow(const FlowId &flow) const;
    /// What of the drawing the canvas shows: its bounds without the room that exports give to the
    /// title block.
    QRectF sheet() const;
    const HitTest &hitTest() const;
    /// A flow that is drawn, or null.
    const Flow *flow(const FlowId &id) const;
    // A group card stands for several nodes, an arrow at it for several flows.
    /// The nodes that a card or note stands for; none for the two Any cards.
    QSet<NodeId> nodesOf(const NodeId &card) const;
    /// All flows that are drawn as the same arrow.
    QSet<FlowId> flowsOf(const FlowId &flow) const;
    /// The cards that the nodes are drawn as, the arrows (by their first flow) of the flows.
    QSet<NodeId> cardsOf(const QSet<NodeId> &nodes) const;
    QSet<FlowId> arrowsOf(const QSet<FlowId> &flows) const;
    NodeId cardOf(const NodeId &node) const { return m_drawn.groupOf.value(node, node); }
    FlowId arrowOf(const FlowId &flow) const { return m_drawn.arrowOf.value(flow, flow); }
    bool isFolded(const NodeId &node) const { return m_drawn.groupOf.contains(node); }
    /// The node whose position places a card: of a group its first member with one, else the first.
    NodeId anchorOf(const NodeId &card) const;
    /// Where a card or note is drawn; null for a node that is not.
    QRectF rectOf(const NodeId &node) const;
    /// Where the name of a card of a node's own stands, or the text of a note; null where there is
    /// none. And how large it is set.
    QRectF textRectOf(const NodeId &node) const;
    double textPxOf(const NodeId &node) const;
    /// Cards and notes that the user can move: nodes of the topology that are not locked.
    bool isMovable(const NodeId &node) const;

    /// How another topology would be drawn in place of this one, by whoever calls the result, in
    /// whichever thread. Cost: as a layout after a change.
    std::function<DiagramGeometry()> drawingOf(const Topology &topology) const;
    /// Lays out at once if a layout is due; waits for one that is being made.
    void update();
    /// The same of a small topology; a large one is left to its turn.
    void refresh();
    /// Does WORK when the picture is that of the topology as it is: at once where it is so already.
    /// What was asked for before and still waits is forgotten: the last wish counts.
    void whenLaidOut(const std::function<void()> &work);
    /// A layout is to come, or being made.
    bool isDue() const { return m_due || m_aside; }
    /// Draws as if these positions stood in the topology, until endPreview(): as the layout would
    /// have it, or where that takes longer than a hand waits, with nothing but these cards and
    /// their arrows moved.
    void preview(const QMap<NodeId, QPoint> &positions);
    /// BACK: at once to what was drawn before; else what is shown stays until the next layout.
    void endPreview(bool back);

signals:
    /// The geometry is another. RESET: of another topology altogether.
    void laidOut(bool reset);
    /// Only what moving() says is drawn elsewhere.
    void moved();

private:
    /// Cards on the move in a drawing that is too large to be laid out at every step.
    struct Move
    {
        Move(std::shared_ptr<const DiagramGeometry> geometry,
             std::shared_ptr<const PaintIndex> itsIndex, const QList<NodeId> &nodes);

        std::shared_ptr<const DiagramGeometry> before;
        std::shared_ptr<const PaintIndex> index; ///< of `before`
        MoveRouting routing;
        std::shared_ptr<DiagramGeometry> shown;
    };

    /// What a layout follows from: copies, so that it can be made anywhere.
    struct Task;
    /// What it makes.
    struct Drawn
    {
        std::shared_ptr<const FlowSet> flows;
        QHash<FlowId, qsizetype> flowIndex;
        std::shared_ptr<const DiagramGeometry> geometry;
        std::shared_ptr<const PaintIndex> index; ///< null: made when first asked for
        QHash<NodeId, NodeId> groupOf;           ///< of folded nodes
        QHash<FlowId, FlowId> arrowOf;           ///< of flows that are drawn with others
        double layoutMs = 0;
    };

    void schedule();
    void takeTurn();
    Task task();
    static Drawn draw(const Task &task);
    static void noteGroups(Drawn &drawn);
    static Drawn nothing();
    void showNothing();
    void layOut(bool reset);
    void layOutAside();
    void take(Drawn drawn, bool reset);
    void finishAside();
    DiagramOptions options(bool reset) const;
    void endMove();
    bool isSlow() const;
    const std::shared_ptr<const PaintIndex> &sharedIndex() const;

    struct Aside;

    Document *m_document;
    Language m_language = Language::English;
    FlowFilter m_filter;
    Drawn m_drawn; ///< what is shown; its index: of the last layout
    std::shared_ptr<const DiagramGeometry> m_settled;  ///< the last one that is no preview
    mutable std::shared_ptr<const PaintIndex> m_index; ///< made when first asked for
    mutable std::unique_ptr<HitTest> m_hitTest;        ///< made when first asked for after a layout
    std::optional<QMap<NodeId, QPoint>> m_preview;
    std::unique_ptr<Move> m_move;
    std::shared_ptr<const FlowSet> m_flows; ///< of the document, filtered; null: to be taken anew
    std::shared_ptr<Aside> m_aside;         ///< the layout that is being made
    std::function<void()> m_then;           ///< when the picture is there
    bool m_due = true;
    bool m_resetDue = true;
    bool m_scheduled = false;
    QThreadPool m_pool;
};

} // namespace portolan
