#pragma once

#include "diagram/auditdiagram.h"
#include "diagram/auditindex.h"

#include <array>
#include <optional>

namespace portolan {

/// What the audit looks at: boxes, lines and labels without meaning, in hundredths of a px as the
/// geometry JSON has them. Internal to the audit.

struct AuditNode
{
    NodeId id;
    QRectF rect;
    std::optional<Zone> zone; ///< notes stand in none
    bool manual = false;
    bool isNote = false;
};

struct AuditLabel
{
    QRectF rect;
    int line = -1; ///< whose label it is; -1: of a card, a note or a wall
    int node = -1;
};

struct AuditLine
{
    int source = -1; ///< index of a node; -1: there is none of that id
    int destination = -1;
    int bundle = 0;              ///< all arrows between the same two ports share one
    std::vector<QPointF> points; ///< without repetitions; fewer than two: nothing is drawn
};

/// A straight piece of a line.
struct AuditPiece
{
    QPointF a;
    QPointF b;
    int line = 0;
    double length = 0;
};

struct AuditScene
{
    explicit AuditScene(const DiagramGeometry &geometry);

    const DiagramGeometry &geometry;
    std::vector<AuditNode> nodes; ///< cards, then notes
    std::vector<AuditLabel> labels;
    std::vector<AuditLine> lines;
    std::vector<AuditPiece> pieces;
    int bundleCount = 0;

    /// Level, upright and slanting pieces apart: boxes of one kind pack well.
    enum Direction { Level, Upright, Slanting };
    std::array<AuditIndex, 3> pieceIndex;
    AuditIndex labelIndex;
    AuditIndex nodeIndex;

    /// Calls HIT with every piece whose bounds touch BOUNDS.
    template<class Hit> void piecesNear(const AuditIndex::Bounds &bounds, Hit hit) const
    {
        for (const AuditIndex &index : pieceIndex)
            index.find(bounds, hit);
    }

    static Direction directionOf(const AuditPiece &piece);
    FlowId flowOf(int line) const { return geometry.arrows[size_t(line)].flow; }
    /// Cards and arrows that a label belongs to.
    void addOwner(const AuditLabel &label, DiagramFault &fault) const;

private:
    void addLines();
    void buildIndexes();
};

/// The counts and the places of a drawing's faults as they are found.
class AuditFindings
{
public:
    explicit AuditFindings(DiagramAudit &audit) : counts(audit) {}

    void add(DiagramFault fault);
    /// Puts the places in order: from top to bottom, then from left to right.
    void finish();

    DiagramAudit &counts;

private:
    std::array<int, size_t(DiagramFault::Kind::ZoneViolation) + 1> m_kept = {};
};

// Measures of the definitions, all in px.
/// As far may a text or a box stick out, or two boxes share.
inline constexpr double auditTolerance = 0.5;
/// True where two boxes share more than that in both directions.
bool auditOverlap(const QRectF &a, const QRectF &b);
QRectF auditShrunk(const QRectF &rect, double by);
AuditIndex::Bounds auditBounds(const AuditPiece &piece, double grow = 0);
/// True where a piece enters the open box.
bool auditEnters(const AuditPiece &piece, const QRectF &box);
double auditDistance(const QRectF &box, QPointF point);
double auditDistance(const AuditPiece &piece, QPointF point);
double auditDistance(const AuditPiece &piece, const QRectF &box);

// The parts of the audit, each in a file of its own.
void auditBoxes(const AuditScene &scene, AuditFindings &findings);
void auditLines(const AuditScene &scene, AuditFindings &findings);
void auditCrossings(const AuditScene &scene, AuditFindings &findings);
void auditOrder(const AuditScene &scene, AuditFindings &findings);
void auditTexts(const AuditScene &scene, AuditFindings &findings);

} // namespace portolan
