#include "diagram/auditscene.h"

#include <cmath>
#include <unordered_set>

// Arrows across and on arrows.
namespace portolan {

namespace {

constexpr double parallel = 1e-3;     // sine of the angle
constexpr double sameLine = 0.4;      // lines closer than this ...
constexpr double sharedLength = 3;    // ... for longer than that lie on each other
constexpr double endTolerance = 0.25; // nearer to an end of a piece is a touch, no crossing
constexpr double meetingEnd = 2;      // arrows may meet where both end

using Kind = DiagramFault::Kind;

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

class CrossingAudit
{
public:
    CrossingAudit(const AuditScene &scene, AuditFindings &findings)
        : m_scene(scene), m_findings(findings), m_counts(findings.counts)
    {
    }

    // Of every two pieces one looks for the other: slanting ones for all, upright ones for level
    // ones, and in each direction for those on the same line.
    void run()
    {
        for (size_t i = 0; i < m_scene.pieces.size(); ++i) {
            const AuditPiece &piece = m_scene.pieces[i];
            const AuditScene::Direction direction = AuditScene::directionOf(piece);
            const AuditIndex::Bounds near = auditBounds(piece, sameLine);
            if (direction != AuditScene::Level)
                m_scene.pieceIndex[AuditScene::Level].find(near, [&](int k) { meet(i, k); });
            if (direction == AuditScene::Slanting)
                m_scene.pieceIndex[AuditScene::Upright].find(near, [&](int k) { meet(i, k); });
            m_scene.pieceIndex[direction].find(near, [&](int k) {
                if (size_t(k) > i)
                    meet(i, k);
            });
        }
        dropRepetitions();
        m_counts.crossingBundlePairs = int(m_bundlePairs.size());
        m_counts.overlappingArrows = int(m_shared.size());
    }

private:
    static quint64 pairOf(int a, int b)
    {
        return quint64(std::min(a, b)) << 32 | quint64(std::max(a, b));
    }

    void meet(size_t first, int second)
    {
        const AuditPiece &a = m_scene.pieces[first], &b = m_scene.pieces[size_t(second)];
        if (a.line == b.line)
            return;
        const QPointF alongA = a.b - a.a, alongB = b.b - b.a, between = b.a - a.a;
        const double turn = cross(alongA, alongB);
        if (std::abs(turn) < parallel * a.length * b.length) {
            share(a, b);
            return;
        }
        const double onA = cross(between, alongB) / turn, onB = cross(between, alongA) / turn;
        if (onA < 0 || onA > 1 || onB < 0 || onB > 1)
            return;
        const QPointF at = a.a + onA * alongA;
        if (isEnd(a.line, at) && isEnd(b.line, at))
            return;
        if (onA * a.length > endTolerance && (1 - onA) * a.length > endTolerance &&
            onB * b.length > endTolerance && (1 - onB) * b.length > endTolerance)
            crossAt(a.line, b.line, at);
        else
            ++m_counts.touches;
    }

    bool isEnd(int line, QPointF point) const
    {
        const std::vector<QPointF> &points = m_scene.lines[size_t(line)].points;
        const auto near = [&](QPointF end) {
            return std::hypot(end.x() - point.x(), end.y() - point.y()) < meetingEnd;
        };
        return near(points.front()) || near(points.back());
    }

    void crossAt(int first, int second, QPointF at)
    {
        ++m_counts.crossings;
        const int a = m_scene.lines[size_t(first)].bundle;
        const int b = m_scene.lines[size_t(second)].bundle;
        if (a == b) {
            ++m_counts.crossingsInsideBundles;
            m_findings.add({Kind::CrossingInBundle,
                            QRectF(at, QSizeF(0, 0)),
                            {},
                            {m_scene.flowOf(first), m_scene.flowOf(second)}});
            return;
        }
        m_bundlePairs.push_back(pairOf(a, b));
        if (m_bundlePairs.size() >= m_fullAt) {
            dropRepetitions();
            m_fullAt = 2 * m_bundlePairs.size() + leastFull;
        }
    }

    void dropRepetitions()
    {
        std::sort(m_bundlePairs.begin(), m_bundlePairs.end());
        m_bundlePairs.erase(std::unique(m_bundlePairs.begin(), m_bundlePairs.end()),
                            m_bundlePairs.end());
    }

    // Pieces side by side, as near as one line.
    void share(const AuditPiece &a, const AuditPiece &b)
    {
        const QPointF along = (a.b - a.a) / a.length, between = b.a - a.a;
        if (std::abs(cross(between, along)) > sameLine)
            return;
        double from = QPointF::dotProduct(between, along);
        double to = from + QPointF::dotProduct(b.b - b.a, along);
        if (from > to)
            std::swap(from, to);
        from = std::max(0.0, from);
        to = std::min(a.length, to);
        if (to - from <= sharedLength || !m_shared.insert(pairOf(a.line, b.line)).second)
            return;
        m_findings.add(
            {Kind::ArrowOnArrow,
             QRectF(a.a + from * along, a.a + to * along).normalized(),
             {},
             {m_scene.flowOf(std::min(a.line, b.line)), m_scene.flowOf(std::max(a.line, b.line))}});
    }

    static constexpr size_t leastFull = 1 << 18;

    const AuditScene &m_scene;
    AuditFindings &m_findings;
    DiagramAudit &m_counts;
    std::vector<quint64> m_bundlePairs; ///< with repetitions until they are dropped
    size_t m_fullAt = leastFull;
    std::unordered_set<quint64> m_shared; ///< pairs of lines
};

} // namespace

void auditCrossings(const AuditScene &scene, AuditFindings &findings)
{
    CrossingAudit(scene, findings).run();
}

} // namespace portolan
