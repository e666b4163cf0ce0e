#pragma once

#include "base/error.h"
#include "base/vocabulary.h"
#include "desktop/canvas/arranging.h"
#include "desktop/canvas/canvasparts.h"

#include <QCoreApplication>

namespace portolan {

/// What the canvas can do to its document and selection, whoever asks for it: a key, a menu or the
/// window.
class CanvasCommands
{
    Q_DECLARE_TR_FUNCTIONS(portolan::CanvasCommands)

public:
    explicit CanvasCommands(CanvasParts *parts) : m_parts(parts) {}

    /// Every card and note.
    void selectAll();
    // A group card stands for its members, an arrow at it for all its flows.
    void selectCard(const NodeId &card);
    void selectArrow(const FlowId &flow);
    void toggleCard(const NodeId &card);
    bool isSelected(const NodeId &card) const;
    /// What a double click means: opens a group, leads to a card's main property or a flow's row.
    void activate(const CanvasTarget &target);
    bool isGroup(const NodeId &card) const;
    /// The group at an end of the flow's arrow; empty where there is none.
    NodeId groupAt(const FlowId &flow) const;
    /// In place of the group card stand the cards of its members.
    void openGroup(const NodeId &card);
    void foldKindOf(const NodeId &node);
    void foldSelected();
    /// How many nodes foldKindOf() draws as one; below two: none.
    int sizeOfKind(const NodeId &node) const;
    /// True where at least two of the nodes are of one kind.
    bool canFold(const QList<NodeId> &nodes) const;
    void selectFlowsOf(const NodeId &node);
    /// Removes the selected nodes; asks first where some are folded. Of flows only the user's own
    /// can be removed, the others follow from the topology; a hint says what can be done instead.
    void removeSelected();
    /// Leads to the property that a double click means: the name, or the text of a note.
    void editMainProperty(const NodeId &node);
    /// Edits that property on the canvas where the node has a card of its own, else in the
    /// inspector.
    void editInPlace(const NodeId &node);
    void showInTable(const FlowId &flow);
    void resetPositions(const QList<NodeId> &nodes);
    bool hasPosition(const QList<NodeId> &nodes) const;
    void arrangeAutomatically();
    /// Asks for a flow of the user's own between the selected nodes, two at most.
    void addOwnFlow();
    bool canAddOwnFlow() const;
    /// Moves the nodes; steps with one MERGE_KEY that follow each other are one.
    void apply(const QMap<NodeId, QPoint> &positions, const QString &mergeKey = {});
    void add(NodeType type, std::optional<QPoint> position);

    /// The selected nodes that are part of the topology, in file order.
    QList<NodeId> selectedNodes() const;
    /// How many cards and notes they are drawn as.
    int selectedCards() const;
    // What is put in order is placed by the user from then on; locked cards stay.
    void align(Alignment alignment);
    void distribute(Qt::Orientation direction);
    /// Locked cards stand where they are drawn, whatever the layout does with the others.
    void setLocked(const QList<NodeId> &nodes, bool locked);
    /// True where all are locked, and there are any.
    bool areLocked(const QList<NodeId> &nodes) const;
    void selectType(NodeType type);
    void invertSelection();
    /// Where the nodes are drawn; of those that are folded only one of each group.
    QMap<NodeId, QPoint> drawnAt(const QList<NodeId> &nodes) const;
    /// Asks where some of the nodes are folded.
    bool mayRemove(const QList<NodeId> &nodes) const;
    /// Without asking. TEXT: the name of the step; empty: "Delete".
    void remove(const QList<NodeId> &nodes, const QString &text = {});
    /// Brings the keyboard to the card of a node, and it into view where REVEAL: at once, in a
    /// large drawing when it is laid out.
    void focusWhenDrawn(const NodeId &node, bool reveal);
    /// Says the first of the errors, in the status bar.
    void report(const Errors &errors);

private:
    void revealWhenDrawn(const NodeId &node);
    QList<NodeId> selectedEnds() const;
    void place(const QMap<NodeId, QPoint> &positions, const QString &text);

    CanvasParts *m_parts;
};

/// Takes the ids out where all of them are in, else adds them.
template<class Id> QSet<Id> toggled(const QSet<Id> &ids, const QSet<Id> &what)
{
    QSet<Id> result = ids;
    return ids.contains(what) ? result.subtract(what) : result.unite(what);
}

} // namespace portolan
