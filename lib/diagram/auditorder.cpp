#include "diagram/auditscene.h"

#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>

// What belongs together: bundles, the interfaces of a card, the nodes of a zone.
namespace portolan {

namespace {

constexpr double tornApart = 60; // from an arrow to the nearest of its bundle
constexpr int samples = 16;      // parts of an arrow between which it is looked for
constexpr double sameLeft = 0.5;

using Kind = DiagramFault::Kind;

class OrderAudit
{
public:
    OrderAudit(const AuditScene &scene, AuditFindings &findings)
        : m_scene(scene), m_findings(findings), m_counts(findings.counts)
    {
    }

    void run()
    {
        std::vector<std::vector<int>> bundles(size_t(m_scene.bundleCount));
        for (size_t i = 0; i < m_scene.lines.size(); ++i) {
            if (m_scene.lines[i].points.size() > 1)
                bundles[size_t(m_scene.lines[i].bundle)].push_back(int(i));
        }
        for (const std::vector<int> &bundle : bundles) {
            if (bundle.size() < 2)
                continue;
            ++m_counts.bundles;
            m_counts.bundlesTornApart += isTorn(bundle);
        }
        interfaces();
        zones();
    }

private:
    // The nearest of the others is mostly the next one in the table, so these are tried first,
    // outwards from the arrow.
    bool isTorn(const std::vector<int> &bundle) const
    {
        for (size_t i = 0; i < bundle.size(); ++i) {
            for (const QPointF &point : samplesOf(m_scene.lines[size_t(bundle[i])].points)) {
                if (!hasNeighbour(bundle, i, point))
                    return true;
            }
        }
        return false;
    }

    bool hasNeighbour(const std::vector<int> &bundle, size_t of, QPointF point) const
    {
        for (size_t step = 1; step < bundle.size(); ++step) {
            if ((step <= of && isNear(bundle[of - step], point)) ||
                (of + step < bundle.size() && isNear(bundle[of + step], point)))
                return true;
        }
        return false;
    }

    bool isNear(int line, QPointF point) const
    {
        const std::vector<QPointF> &points = m_scene.lines[size_t(line)].points;
        for (size_t k = 1; k < points.size(); ++k) {
            if (auditDistance(AuditPiece{points[k - 1], points[k], 0, 0}, point) <= tornApart)
                return true;
        }
        return false;
    }

    // The points between SAMPLES equal parts of a line.
    static std::vector<QPointF> samplesOf(const std::vector<QPointF> &points)
    {
        const auto lengthOf = [&](size_t k) {
            const QPointF way = points[k] - points[k - 1];
            return std::hypot(way.x(), way.y());
        };
        double whole = 0;
        for (size_t k = 1; k < points.size(); ++k)
            whole += lengthOf(k);
        std::vector<QPointF> found;
        for (int sample = 1; sample < samples; ++sample) {
            const double wanted = whole * sample / samples;
            double passed = 0;
            QPointF point = points.front();
            for (size_t k = 1; k < points.size(); ++k) {
                const double length = lengthOf(k);
                if (passed + length >= wanted) {
                    point =
                        points[k - 1] + (wanted - passed) / length * (points[k] - points[k - 1]);
                    break;
                }
                passed += length;
            }
            found.push_back(point);
        }
        return found;
    }

    // On every side of a card the ends of one interface must be one block: every further block is
    // a break.
    void interfaces()
    {
        using End = std::tuple<double, QString, int>; // height in half px, port, line
        std::map<std::pair<int, bool>, std::vector<End>> sides;
        const auto put = [&](int node, QPointF end, const QString &port, int line) {
            if (node < 0 || port.isEmpty())
                return;
            const QRectF &rect = m_scene.nodes[size_t(node)].rect;
            const bool right = end.x() >= (rect.left() + rect.right()) / 2;
            sides[{node, right}].push_back({std::round(end.y() * 2), port, line});
        };
        for (size_t i = 0; i < m_scene.lines.size(); ++i) {
            const AuditLine &line = m_scene.lines[i];
            if (line.points.size() < 2)
                continue;
            const Arrow &arrow = m_scene.geometry.arrows[i];
            put(line.source, line.points.front(), arrow.sourcePort, int(i));
            put(line.destination, line.points.back(), arrow.destinationPort, int(i));
        }
        for (auto &[side, ends] : sides) {
            std::sort(ends.begin(), ends.end());
            breaksOf(side.first, side.second, ends);
        }
    }

    template<class End> void breaksOf(int node, bool right, const std::vector<End> &ends)
    {
        const AuditNode &card = m_scene.nodes[size_t(node)];
        std::set<QString> seen;
        QString before;
        for (const auto &[height, port, line] : ends) {
            const bool again = port != before && !seen.insert(port).second;
            before = port;
            if (!again)
                continue;
            ++m_counts.interfaceBreaks;
            const double x = right ? card.rect.right() : card.rect.left();
            m_findings.add({Kind::InterfaceBreak,
                            QRectF(x, height / 2, 0, 0),
                            {card.id},
                            {m_scene.flowOf(line)}});
        }
    }

    // A node that begins left of where an earlier zone's last one ends.
    void zones()
    {
        double reached = -std::numeric_limits<double>::infinity();
        for (const Zone zone : {Zone::Internet, Zone::Perimeter, Zone::Internal}) {
            if (!isDrawn(zone))
                continue;
            double right = reached;
            for (const AuditNode &node : m_scene.nodes) {
                if (node.zone != zone)
                    continue;
                right = std::max(right, node.rect.right());
                if (node.rect.left() >= reached - sameLeft)
                    continue;
                ++m_counts.zoneViolations;
                m_findings.add({Kind::ZoneViolation, node.rect, {node.id}, {}});
            }
            reached = right;
        }
    }

    bool isDrawn(Zone zone) const
    {
        const auto &areas = m_scene.geometry.zones;
        return std::any_of(areas.begin(), areas.end(),
                           [zone](const ZoneArea &area) { return area.zone == zone; });
    }

    const AuditScene &m_scene;
    AuditFindings &m_findings;
    DiagramAudit &m_counts;
};

} // namespace

void auditOrder(const AuditScene &scene, AuditFindings &findings)
{
    OrderAudit(scene, findings).run();
}

} // namespace portolan
