#pragma once

#include "diagram/geometry.h"

/// The program's own count of the faults of a drawing, by code that shares nothing with the layout:
/// it takes a finished DiagramGeometry and trusts none of its promises. Needs Qt Core only.
///
/// Positions are taken as the geometry JSON writes them (hundredths of a px), and the definitions
/// are those of the neutral evaluator, so that both count alike. All boxes and all pieces of lines
/// lie in packed R-trees (Leutenegger, Lopez, Edgington: STR, 1997), each built by sorting; a
/// drawing of n arrows with k crossings costs about n log n + k. Only a bundle whose arrows lie
/// apart in a mixed order can cost the square of its own size.
namespace portolan {

/// One fault, and where to look at it.
struct DiagramFault
{
    enum class Kind {
        LabelOnLabel,
        LabelOnCard,
        CardOnCard,
        ArrowThroughCard,
        ArrowThroughLabel,
        ArrowOnArrow,
        FrameOverlap, ///< title block, legend or zone title on anything
        CutText,      ///< wider than its box, or its box sticks out of what holds it
        LooseEnd,     ///< an arrow that ends in the air
        NoLine,       ///< an arrow without geometry
        LabelFar,     ///< further from its arrow than its own height
        LabelNearerToOther,
        CrossingInBundle,
        InterfaceBreak, ///< the ends of two interfaces mix on one side of a card
        ZoneViolation
    };
    /// What a reader is told about: things that lie on each other, labels that cannot be read, and
    /// all that is merely not where it belongs.
    enum class Group { Overlap, CutLabel, Disorder };

    Kind kind = Kind::CardOnCard;
    QRectF rect;
    QList<NodeId> nodes; ///< cards and notes that take part
    QList<FlowId> flows; ///< arrows that take part, or whose labels do

    Group group() const;
    friend bool operator==(const DiagramFault &, const DiagramFault &) = default;
};

/// The name of a kind in the geometry JSON, such as "labelOnCard".
QString nameOf(DiagramFault::Kind kind);

/// All zero in an automatic layout, but for what is marked as no fault.
struct DiagramAudit
{
    int labelLabelOverlaps = 0;
    int labelNodeOverlaps = 0;
    int nodeOverlaps = 0; ///< cards and notes
    int arrowsThroughNodes = 0;
    int arrowsThroughLabels = 0;
    int overlappingArrows = 0;
    int crossings = 0;          ///< no fault, but worth knowing
    QList<NodeId> stackedCards; ///< cards that the user put on top of another
    int overlappedLabels = 0;   ///< labels that lie on something; counted above
    int cutLabels = 0;          ///< labels with an arrow through them; counted above
    int noteOverlaps = 0;       ///< of the overlaps above those that a note takes part in
    int frameOverlaps = 0;
    int cutTexts = 0;
    int shortenedTexts = 0; ///< no fault: their tooltip has the whole text
    int looseEnds = 0;
    int arrowsWithoutLine = 0;
    int labelsFarFromArrow = 0;
    int labelsNearerToOther = 0;
    int crossingBundlePairs = 0; ///< no fault: pairs of bundles that cross
    int crossingsInsideBundles = 0;
    int touches = 0;          ///< no fault: meetings at a bend or end
    int bundles = 0;          ///< of two or more arrows between the same two ports
    int bundlesTornApart = 0; ///< no fault: somewhere more than 60 px from the next of the bundle
    int interfaceBreaks = 0;
    int zoneViolations = 0;
    int arrowsThroughOwnNodes = 0; ///< no fault: deeper than 8 px in a card where they end
    int arrows = 0;
    int bends = 0;        ///< no fault
    double length = 0;    ///< px, of all arrows
    double manhattan = 0; ///< px, the shortest that horizontal and vertical pieces allow

    /// At most mostPlaces of every kind, from top to bottom.
    QList<DiagramFault> places;
    static constexpr int mostPlaces = 10000;

    /// What the evaluator sums under that name.
    int hardFaults() const
    {
        return labelLabelOverlaps + labelNodeOverlaps + nodeOverlaps + arrowsThroughNodes +
               arrowsThroughLabels + looseEnds + arrowsWithoutLine;
    }
    int faults() const
    {
        return hardFaults() + overlappingArrows + frameOverlaps + cutTexts + labelsFarFromArrow +
               labelsNearerToOther + crossingsInsideBundles + interfaceBreaks + zoneViolations;
    }
    /// The faults of one group; the sum of all groups is faults().
    int faults(DiagramFault::Group group) const;

    double bendsPerArrow() const { return arrows > 0 ? double(bends) / arrows : 0; }
    double lengthOverManhattan() const { return manhattan > 0 ? length / manhattan : 0; }
};

/// Counts the faults of a drawing.
DiagramAudit auditDiagram(const DiagramGeometry &geometry);

} // namespace portolan
