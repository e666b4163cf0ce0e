#pragma once

#include "diagram/geometry.h"

#include <QHash>

#include <vector>

namespace portolan {

/// All arrows of one family between the same two sockets, both ways: seen from afar, one ribbon.
struct PaintBand
{
    Family family = Family::Sip;
    std::vector<int> arrows; ///< their numbers in the geometry, in table order
    int middle = 0;          ///< the arrow that the ribbon follows: the one in the middle
    QRectF gates;            ///< what their pills cover together
    int flows = 0;           ///< that the arrows stand for
    bool obsolete = false;   ///< all of them
};

/// Finds the parts of a finished drawing by place and by flow. Made once for a layout; it refers to
/// nothing of the geometry and stays as that was.
///
/// Segments are horizontal or vertical, so two sorted lists do what a grid would, without a cell
/// for every step of a long line: a look-up is a binary search and a walk over what lies in the
/// same strip. Cost: making O(n log n), a look-up O(log n + strip + n/64).
class PaintIndex
{
public:
    explicit PaintIndex(const DiagramGeometry &geometry);

    /// Numbers of the arrows of which a part (line, head, pill, badge, label) may touch RECT,
    /// ascending. A null rectangle: all.
    std::vector<int> arrowsTouching(const QRectF &rect) const;
    /// Numbers of the cards (notes) with what is drawn around them, ascending.
    std::vector<int> cardsTouching(const QRectF &rect) const;
    std::vector<int> notesTouching(const QRectF &rect) const;
    /// The number of the arrow that stands for a flow; -1 where none does.
    int arrowOf(const FlowId &flow) const { return m_arrowOfFlow.value(flow, -1); }
    /// The number of a node's card (note); -1 where it has none.
    int cardOf(const NodeId &node) const { return m_cardOfNode.value(node, -1); }
    int noteOf(const NodeId &node) const { return m_noteOfNode.value(node, -1); }
    /// In the order of their first arrows.
    const std::vector<PaintBand> &bands() const { return m_bands; }

private:
    /// A part at `at` on one axis, from `low` to `high` on the other.
    struct Part
    {
        float at;
        float low;
        float high;
        int number;
    };
    /// Sorted by `at`; no part reaches further from it than `reach`.
    struct Strip
    {
        std::vector<Part> parts;
        float reach = 0;

        void add(const QRectF &rect, int number);
        void sort();
        template<class Visit>
        void visit(double from, double to, double low, double high, Visit visit) const;
    };

    std::vector<int> touching(const Strip &strip, const QRectF &rect, int count) const;
    void addArrow(const Arrow &arrow, int number);
    void makeBands(const DiagramGeometry &geometry);

    int m_arrowCount = 0;
    int m_cardCount = 0;
    int m_noteCount = 0;
    Strip m_horizontal; ///< segments by y
    Strip m_vertical;   ///< segments by x
    Strip m_labels;     ///< pill, badge and protocol, by y
    Strip m_cards;
    Strip m_notes;
    QHash<FlowId, int> m_arrowOfFlow;
    QHash<NodeId, int> m_cardOfNode;
    QHash<NodeId, int> m_noteOfNode;
    std::vector<PaintBand> m_bands;
};

/// The box of an arrow's pill, badge and protocol.
QRectF labelBox(const Arrow &arrow);

} // namespace portolan
