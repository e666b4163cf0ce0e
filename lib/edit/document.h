#pragma once

#include "base/error.h"
#include "catalog/catalog.h"
#include "edit/stepname.h"
#include "flows/findings.h"
#include "flows/flow.h"
#include "topology/topology.h"

#include <QDate>
#include <QObject>
#include <QPoint>
#include <QThreadPool>
#include <QUndoStack>

#include <memory>

namespace portolan {

struct PastedNodes;

/// What a change touched; views refresh by it.
struct DocumentChange
{
    bool reset = false;    ///< another topology altogether
    bool settings = false; ///< title, product, reading, firewalls …
    bool positions = false;
    bool view = false;   ///< what is folded
    QList<NodeId> nodes; ///< added, changed or removed

    static DocumentChange ofSettings()
    {
        DocumentChange change;
        change.settings = true;
        return change;
    }
    /// True where flows and findings may differ.
    bool affectsFlows() const { return reset || settings || !nodes.isEmpty(); }
    /// Also what another change touched.
    void add(const DocumentChange &other);
};

/// An open topology with its undo history. The only QObject of lib besides Qt's own. Every edit is
/// one QUndoCommand that holds full values before and after; an edit that changes nothing, or that
/// the loader would refuse, leaves no entry. Flows and findings are derived when first asked for
/// after a change and kept until the next; those of a large topology in another thread, so that
/// whoever edits need not wait for them.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(const Catalog &catalog, QObject *parent = nullptr);
    ~Document() override;

    const Topology &topology() const { return m_topology; }
    const Catalog &catalog() const { return *m_catalog; }
    /// Another port reference: flows and findings are derived anew, the history stays. Views may
    /// hold what the old one says until they have heard of it, so it must outlive this document
    /// just as CATALOG must.
    void setCatalog(const Catalog &catalog);
    /// Of the topology as it is; where they are not derived yet, that is done at once.
    const FlowSet &flows() const { return *sharedFlows(); }
    const QList<Finding> &findings() const { return *sharedFindings(); }
    /// The same, for whoever keeps them: they never change.
    std::shared_ptr<const FlowSet> sharedFlows() const;
    std::shared_ptr<const QList<Finding>> sharedFindings() const;
    /// The last ones that were derived, however many changes ago; never waits.
    std::shared_ptr<const FlowSet> latestFlows() const;
    std::shared_ptr<const QList<Finding>> latestFindings() const;

    /// How many flows a topology may have, roughly and at once: pairs of a node at the edge and any
    /// node. From manyPairs on a person would have to wait for what is made of it.
    static qint64 pairsIn(const Topology &topology);
    static constexpr qint64 manyPairs = 1000; ///< some 5,000 flows
    /// True where the flows are derived in another thread.
    bool isLarge() const { return pairsIn(m_topology) >= m_asideFrom; }
    void setAsideFrom(qint64 pairs) { m_asideFrom = pairs; }
    /// The flows of the topology as it is are still to come.
    bool isDeriving() const { return m_isDeriving && !m_flows; }
    /// Waits until all is derived; the signals have come when it returns.
    void finishDeriving();
    QUndoStack *undoStack() { return &m_undoStack; }
    /// What a step of the history is called in both languages: by the library's own name, else by
    /// what it touched. The stack itself has the name in the language in which the step was made.
    BilingualText stepName(int step) const;
    /// Undoes or redoes until so many steps are done, as one change for whoever watches.
    void goToStep(int steps);

    /// The day that counts as today (obsolete products); the system's unless a test sets it.
    QDate today() const { return m_today; }
    void setToday(QDate today);

    /// Empty for a topology that was never saved.
    QString filePath() const { return m_filePath; }
    bool isModified() const { return !m_undoStack.isClean() || m_hasUnsavedNumbers; }

    /// Replaces everything: a new or opened topology. Clears the history.
    void reset(Topology topology, const QString &filePath = {});
    /// Opens a file. On errors the open topology stays as it was.
    Result<Done> open(const QString &path);
    /// Saves; gives flows their numbers first (outside undo). On failure the old file stays whole
    /// and the document stays modified.
    Result<Done> save(const QString &path);

    /// Gives every flow that has none the next free number, outside undo: what is exported keeps
    /// its numbers. The file is modified where a number was new.
    void giveNumbers();

    // Each edit returns the errors that the loader would report; then nothing has changed.
    // POSITION: top left corner of the card; none leaves the place to the layout.
    Result<NodeId> addNode(NodeType type, std::optional<QPoint> position = {});
    Errors addNodes(const std::vector<Node> &nodes, const QMap<NodeId, QPoint> &positions = {});
    /// Also drops references to the nodes (next hop, media Edge), custom flows at them and
    /// positions. TEXT: the name of the step; empty: "Delete".
    void removeNodes(const QList<NodeId> &ids, const QString &text = {});
    /// What pasteInto() made of this document's topology, at POSITIONS (the others are left to the
    /// layout).
    Errors insertNodes(const PastedNodes &pasted, const QMap<NodeId, QPoint> &positions,
                       const QString &text);
    /// Replaces the node with the same id. TEXT is the name of the step in the undo menu. Steps
    /// with the same non-empty MERGE_KEY that follow each other within one gesture become one.
    Errors changeNode(const Node &node, const QString &text, const QString &mergeKey = {});
    /// The same for several nodes, as one step.
    Errors changeNodes(const std::vector<Node> &nodes, const QString &text,
                       const QString &mergeKey = {});
    Errors renameNode(const NodeId &from, const NodeId &to);
    /// One command for a whole drag; nudges with the same merge key become one. TEXT: the name of
    /// the step; empty: "Move".
    void moveNodes(const QMap<NodeId, QPoint> &positions, const QString &mergeKey = {},
                   const QString &text = {});
    /// Nothing but setLocked() itself moves a locked card from where it is: DRAWN_AT gives a place
    /// to those that have none.
    void setLocked(const QList<NodeId> &ids, bool locked, const QMap<NodeId, QPoint> &drawnAt = {});
    /// Gives the nodes back to the automatic layout; all of them where the list is empty. Locked
    /// ones stay.
    void clearPositions(const QList<NodeId> &ids = {});
    /// Title, organisation, product, reading, firewalls, domains … : everything but the nodes.
    Errors changeSettings(const Topology &withNewSettings, const QString &text,
                          const QString &mergeKey = {});
    /// Mends what a finding is about, as one step that LANGUAGE names. Nothing where no click can.
    Errors applyFix(const Finding &finding, Language language);
    // What is drawn as one group card (flows/foldkinds.h); flows and tables stay as they are.
    /// Folds those of the nodes that have a kind, with whatever of their kind is folded already.
    /// One node alone does not fold.
    void foldNodes(const QList<NodeId> &ids);
    /// Folds all nodes of the kind that the node is of.
    void foldKindOf(const NodeId &id);
    /// The nodes stand for themselves, also where their kind folds by itself.
    void unfoldNodes(const QList<NodeId> &ids);
    /// Every kind of two or more nodes folds; none does; whatever was folded or opened by hand.
    void foldAll();
    void unfoldAll();
    /// From so many nodes on a kind folds by itself; 0: never.
    void setFoldFrom(int nodes);
    int foldFrom() const;
    // Flows of the user's own (edit/customflow.h). A change keeps the id.
    Errors addCustomFlow(const CustomFlow &flow);
    Errors changeCustomFlow(const CustomFlow &flow);
    /// A suppression and a number of the flow are kept, as they are for any flow that is gone.
    void removeCustomFlows(const QStringList &ids);
    Errors setFlowSuppressed(const FlowId &flow, bool suppressed, const BilingualText &reason = {});

signals:
    /// The topology is another one.
    void changed(const portolan::DocumentChange &change);
    /// So are the flows, and then the findings: with changed(), of a large topology some time
    /// later. What several changes touched is told at once then.
    void flowsChanged(const portolan::DocumentChange &change);
    void findingsChanged(const portolan::DocumentChange &change);
    void filePathChanged(const QString &path);
    void modifiedChanged(bool modified);

private:
    friend class DocumentCommand;
    void apply(const Topology &topology, const DocumentChange &change);
    // documentderiving.cpp
    void announce(const DocumentChange &change);
    void deriveAside();
    void takeFlows(quint64 revision, const std::shared_ptr<const FlowSet> &flows);
    void takeFindings(quint64 revision, const std::shared_ptr<const QList<Finding>> &findings);
    void keepFlows(std::shared_ptr<const FlowSet> flows) const;
    void pushView(const Topology &after, const StepName &name);
    /// Checks, then pushes one step; nothing where AFTER is what is there already.
    Errors push(const Topology &after, const DocumentChange &change, const StepName &name,
                const QString &mergeKey = {});

    const Catalog *m_catalog;
    Topology m_topology;
    QUndoStack m_undoStack;
    QString m_filePath;
    QDate m_today;
    bool m_hasUnsavedNumbers = false;
    DocumentChange *m_gathered = nullptr;           ///< during goToStep(): what all steps touch
    mutable std::shared_ptr<const FlowSet> m_flows; ///< null: not derived yet
    mutable std::shared_ptr<const QList<Finding>> m_findings;
    mutable std::shared_ptr<const FlowSet> m_latestFlows;
    mutable std::shared_ptr<const QList<Finding>> m_latestFindings;
    quint64 m_revision = 0; ///< of what the flows follow from
    bool m_isDeriving = false;
    DocumentChange m_untold; ///< what flows and findings have changed by that is not told yet
    qint64 m_asideFrom = manyPairs;
    QThreadPool m_pool; ///< derives, one topology after the other
};

} // namespace portolan
