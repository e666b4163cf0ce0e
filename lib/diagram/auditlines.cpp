#include "diagram/auditscene.h"

#include <QtMath>

#include <cmath>
#include <limits>

// Arrows alone, on cards and on labels.
namespace portolan {

namespace {

constexpr double border = 1;           // as much of a box is no inside
constexpr double deepInside = 8;       // of the card where an arrow ends
constexpr double endReach = 12;        // an arrow ends at its card if it ends so near
constexpr double clearly = 0.5;        // nearer by this
constexpr double searched = 60;        // for a line that is nearer than a label's own
constexpr double bendAngle = M_PI / 9; // 20 degrees

using Kind = DiagramFault::Kind;

class LineAudit
{
public:
    LineAudit(const AuditScene &scene, AuditFindings &findings)
        : m_scene(scene), m_findings(findings), m_counts(findings.counts),
          m_mark(scene.lines.size(), -1)
    {
    }

    void run()
    {
        m_counts.arrows = int(m_scene.lines.size());
        for (size_t i = 0; i < m_scene.lines.size(); ++i)
            shapeOf(int(i));
        for (size_t i = 0; i < m_scene.nodes.size(); ++i)
            throughNode(int(i));
        std::fill(m_mark.begin(), m_mark.end(), -1);
        for (size_t i = 0; i < m_scene.labels.size(); ++i) {
            throughLabel(int(i));
            if (m_scene.labels[i].line >= 0)
                awayFromItsLine(m_scene.labels[i]);
        }
    }

private:
    void shapeOf(int index)
    {
        const AuditLine &line = m_scene.lines[size_t(index)];
        const std::vector<QPointF> &points = line.points;
        if (points.size() < 2) {
            ++m_counts.arrowsWithoutLine;
            const QPointF at = points.empty() ? QPointF() : points.front();
            m_findings.add({Kind::NoLine, QRectF(at, QSizeF(0, 0)), {}, {m_scene.flowOf(index)}});
            return;
        }
        const QPointF whole = points.back() - points.front();
        m_counts.manhattan += std::abs(whole.x()) + std::abs(whole.y());
        double before = 0;
        for (size_t k = 1; k < points.size(); ++k) {
            const QPointF way = points[k] - points[k - 1];
            m_counts.length += std::hypot(way.x(), way.y());
            const double angle = std::atan2(way.y(), way.x());
            m_counts.bends +=
                k > 1 && std::abs(std::remainder(angle - before, 2 * M_PI)) > bendAngle;
            before = angle;
        }
        looseEnds(line, index);
    }

    void looseEnds(const AuditLine &line, int index)
    {
        const auto away = [&](int node, QPointF end) {
            return node < 0 || auditDistance(m_scene.nodes[size_t(node)].rect, end) > endReach;
        };
        const QPointF from = line.points.front(), to = line.points.back();
        const bool tail = away(line.source, from), tip = away(line.destination, to);
        if (!tail && !tip)
            return;
        // Drawn from the tip to the tail it still joins its two cards.
        if (!away(line.destination, from) && !away(line.source, to))
            return;
        ++m_counts.looseEnds;
        m_findings.add(
            {Kind::LooseEnd, QRectF(tail ? from : to, QSizeF(0, 0)), {}, {m_scene.flowOf(index)}});
    }

    void throughNode(int index)
    {
        const AuditNode &node = m_scene.nodes[size_t(index)];
        const QRectF inside = auditShrunk(node.rect, border);
        const QRectF deep = auditShrunk(node.rect, deepInside);
        m_scene.piecesNear(AuditIndex::boundsOf(inside), [&](int at) {
            const AuditPiece &piece = m_scene.pieces[size_t(at)];
            int &mark = m_mark[size_t(piece.line)];
            if (mark == index || !auditEnters(piece, inside))
                return;
            const AuditLine &line = m_scene.lines[size_t(piece.line)];
            if (line.source == index || line.destination == index) {
                if (!deep.isEmpty() && auditEnters(piece, deep)) {
                    mark = index;
                    ++m_counts.arrowsThroughOwnNodes;
                }
                return;
            }
            mark = index;
            ++m_counts.arrowsThroughNodes;
            m_counts.noteOverlaps += node.isNote;
            m_findings.add({Kind::ArrowThroughCard,
                            commonPart(piece, node.rect),
                            {node.id},
                            {m_scene.flowOf(piece.line)}});
        });
    }

    void throughLabel(int index)
    {
        const AuditLabel &label = m_scene.labels[size_t(index)];
        const QRectF inside = auditShrunk(label.rect, border);
        bool cut = false;
        m_scene.piecesNear(AuditIndex::boundsOf(inside), [&](int at) {
            const AuditPiece &piece = m_scene.pieces[size_t(at)];
            int &mark = m_mark[size_t(piece.line)];
            if (mark == index || piece.line == label.line || !auditEnters(piece, inside))
                return;
            mark = index;
            cut = true;
            ++m_counts.arrowsThroughLabels;
            DiagramFault fault{Kind::ArrowThroughLabel,
                               commonPart(piece, label.rect),
                               {},
                               {m_scene.flowOf(piece.line)}};
            m_scene.addOwner(label, fault);
            m_findings.add(fault);
        });
        m_counts.cutLabels += cut;
    }

    void awayFromItsLine(const AuditLabel &label)
    {
        const std::vector<QPointF> &points = m_scene.lines[size_t(label.line)].points;
        double own = std::numeric_limits<double>::infinity();
        for (size_t k = 1; k < points.size(); ++k)
            own = std::min(own, auditDistance({points[k - 1], points[k], 0, 0}, label.rect));
        const QList<FlowId> flow = {m_scene.flowOf(label.line)};
        if (own > label.rect.height()) {
            ++m_counts.labelsFarFromArrow;
            m_findings.add({Kind::LabelFar, label.rect, {}, flow});
        }
        if (own <= clearly)
            return;
        const double reach = std::min(own, searched);
        const QRectF around = auditShrunk(label.rect, -reach);
        int nearer = -1;
        m_scene.piecesNear(AuditIndex::boundsOf(around), [&](int at) {
            const AuditPiece &piece = m_scene.pieces[size_t(at)];
            if (nearer < 0 && piece.line != label.line && auditEnters(piece, around) &&
                auditDistance(piece, label.rect) < own - clearly)
                nearer = piece.line;
        });
        if (nearer < 0)
            return;
        ++m_counts.labelsNearerToOther;
        m_findings.add(
            {Kind::LabelNearerToOther, label.rect, {}, flow + QList{m_scene.flowOf(nearer)}});
    }

    static QRectF commonPart(const AuditPiece &piece, const QRectF &box)
    {
        const auto clamped = [&](QPointF p) {
            return QPointF(std::clamp(p.x(), box.left(), box.right()),
                           std::clamp(p.y(), box.top(), box.bottom()));
        };
        return QRectF(clamped(piece.a), clamped(piece.b)).normalized();
    }

    const AuditScene &m_scene;
    AuditFindings &m_findings;
    DiagramAudit &m_counts;
    std::vector<int> m_mark; ///< of every line, what it was last counted at
};

} // namespace

void auditLines(const AuditScene &scene, AuditFindings &findings)
{
    LineAudit(scene, findings).run();
}

} // namespace portolan
