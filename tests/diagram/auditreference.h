#pragma once

#include "diagram/referencemeasures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>
#include <QMap>
#include <QRectF>
#include <QSet>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

/// A second, slow count of a drawing's faults, from the definitions alone: it reads the geometry
/// JSON, compares everything with everything and shares no code with the program.
namespace reference {

struct Box
{
    QString id; ///< of a node; of a label its arrow or node
    QRectF rect;
    bool ofArrow = false;
};

struct Line
{
    QString id, from, to, fromPort, toPort, bundle;
    std::vector<QPointF> points;
};

inline QRectF rectOf(const QJsonObject &json)
{
    const auto number = [&](const char *key) { return json[QLatin1String(key)].toDouble(); };
    return {number("x"), number("y"), number("width"), number("height")};
}

class Count
{
public:
    explicit Count(const QByteArray &geometry)
    {
        const QJsonObject json = QJsonDocument::fromJson(geometry).object();
        for (const QJsonValue &value : json[QLatin1String("zones")].toArray())
            m_zones[value[QLatin1String("id")].toString()] = value[QLatin1String("order")].toInt();
        for (const QJsonValue &value : json[QLatin1String("nodes")].toArray()) {
            m_nodes.push_back({value[QLatin1String("id")].toString(), rectOf(value.toObject())});
            m_zoneOf.push_back(value[QLatin1String("zone")].toString());
        }
        for (const QJsonValue &value : json[QLatin1String("labels")].toArray()) {
            const QString edge = value[QLatin1String("edge")].toString();
            m_labels.push_back({edge.isEmpty() ? value[QLatin1String("node")].toString() : edge,
                                rectOf(value.toObject()), !edge.isEmpty()});
        }
        for (const QJsonValue &value : json[QLatin1String("edges")].toArray())
            readLine(value.toObject());
        boxes();
        shapes();
        linesAndBoxes();
        pairs();
        bundles();
        interfaces();
        zones();
        figures[QStringLiteral("hardFaults")] =
            sum({"labelLabelOverlaps", "labelNodeOverlaps", "nodeNodeOverlaps", "edgeThroughNode",
                 "edgeLabelCuts", "danglingEnds", "edgesWithoutGeometry"});
    }

    QMap<QString, double> figures;

private:
    void readLine(const QJsonObject &json)
    {
        const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
        Line line{text("id"),
                  text("source"),
                  text("target"),
                  text("sourcePort"),
                  text("targetPort"),
                  text("bundle"),
                  {}};
        for (const QJsonValue &value : json[QLatin1String("points")].toArray()) {
            const QPointF point(value[0].toDouble(), value[1].toDouble());
            if (line.points.empty() || gap(line.points.back(), point) > 0.05)
                line.points.push_back(point);
        }
        m_lines.push_back(line);
    }

    double sum(std::initializer_list<const char *> names) const
    {
        double all = 0;
        for (const char *name : names)
            all += figures[QLatin1String(name)];
        return all;
    }

    void set(const char *name, double value) { figures[QLatin1String(name)] = value; }

    static bool overlap(const Box &a, const Box &b)
    {
        const double wide =
            std::min(a.rect.right(), b.rect.right()) - std::max(a.rect.left(), b.rect.left());
        const double high =
            std::min(a.rect.bottom(), b.rect.bottom()) - std::max(a.rect.top(), b.rect.top());
        return wide > 0.5 && high > 0.5;
    }

    void boxes()
    {
        int onLabels = 0, onNodes = 0, nodes = 0;
        QSet<size_t> overlapped;
        for (size_t i = 0; i < m_labels.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                if (!overlap(m_labels[i], m_labels[k]))
                    continue;
                ++onLabels;
                overlapped << i << k;
            }
            for (const Box &node : m_nodes) {
                if (!overlap(m_labels[i], node) ||
                    (!m_labels[i].ofArrow && m_labels[i].id == node.id))
                    continue;
                ++onNodes;
                overlapped << i;
            }
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            for (size_t k = 0; k < i; ++k)
                nodes += overlap(m_nodes[i], m_nodes[k]);
        }
        set("labelLabelOverlaps", onLabels);
        set("labelNodeOverlaps", onNodes);
        set("nodeNodeOverlaps", nodes);
        set("overlappedLabels", double(overlapped.size()));
    }

    static std::vector<QLineF> piecesOf(const Line &line)
    {
        std::vector<QLineF> pieces;
        for (size_t k = 1; k < line.points.size(); ++k)
            pieces.emplace_back(line.points[k - 1], line.points[k]);
        return pieces;
    }

    const Box *node(const QString &id) const
    {
        for (const Box &node : m_nodes) {
            if (node.id == id)
                return &node;
        }
        return nullptr;
    }

    void shapes()
    {
        double length = 0, manhattan = 0;
        int bends = 0, none = 0, loose = 0;
        for (const Line &line : m_lines) {
            const std::vector<QLineF> pieces = piecesOf(line);
            if (pieces.empty()) {
                ++none;
                continue;
            }
            for (size_t k = 0; k < pieces.size(); ++k) {
                length += pieces[k].length();
                if (k == 0)
                    continue;
                const double turn = pieces[k - 1].angleTo(pieces[k]);
                bends += std::min(turn, 360 - turn) > 20;
            }
            const QPointF from = line.points.front(), to = line.points.back();
            manhattan += (to - from).manhattanLength();
            const auto reaches = [&](const QString &id, QPointF end) {
                const Box *box = node(id);
                return box && distance(end, box->rect) <= 12;
            };
            loose += !(reaches(line.from, from) && reaches(line.to, to)) &&
                     !(reaches(line.to, from) && reaches(line.from, to));
        }
        set("totalLength", length);
        set("lengthOverManhattan", manhattan > 0 ? length / manhattan : 0);
        set("bendsPerEdge", m_lines.empty() ? 0 : double(bends) / double(m_lines.size()));
        set("edgesWithoutGeometry", none);
        set("danglingEnds", loose);
    }

    static bool anyEnters(const Line &line, const QRectF &box)
    {
        const std::vector<QLineF> pieces = piecesOf(line);
        return std::any_of(pieces.begin(), pieces.end(),
                           [&](const QLineF &piece) { return enters(piece, box); });
    }

    static double distanceOf(const Line &line, const QRectF &box)
    {
        double least = 1e18;
        for (const QLineF &piece : piecesOf(line))
            least = std::min(least, distance(piece, box));
        return least;
    }

    // Pieces that stay more than 60 px away, across or down, count no more.
    static double distanceWithin(const Line &line, const QRectF &box)
    {
        double least = 1e18;
        for (const QLineF &piece : piecesOf(line)) {
            if (enters(piece, box.adjusted(-60, -60, 60, 60)))
                least = std::min(least, distance(piece, box));
        }
        return least;
    }

    void linesAndBoxes()
    {
        int through = 0, own = 0, cuts = 0, cutLabels = 0, far = 0, nearer = 0;
        for (const Box &node : m_nodes) {
            for (const Line &line : m_lines) {
                const bool ends = line.from == node.id || line.to == node.id;
                own += ends && anyEnters(line, node.rect.adjusted(8, 8, -8, -8));
                through += !ends && anyEnters(line, node.rect.adjusted(1, 1, -1, -1));
            }
        }
        for (const Box &label : m_labels) {
            int hit = 0;
            double mine = -1, others = 1e18;
            for (const Line &line : m_lines) {
                if (label.ofArrow && line.id == label.id) {
                    mine = distanceOf(line, label.rect);
                    continue;
                }
                hit += anyEnters(line, label.rect.adjusted(1, 1, -1, -1));
                others = std::min(others, distanceWithin(line, label.rect));
            }
            cuts += hit;
            cutLabels += hit > 0;
            far += mine > label.rect.height();
            nearer += mine > 0.5 && others < mine - 0.5;
        }
        set("edgeThroughNode", through);
        set("edgeThroughOwnNode", own);
        set("edgeLabelCuts", cuts);
        set("cutLabels", cutLabels);
        set("labelsFarFromEdge", far);
        set("labelsNearerToOther", nearer);
    }

    void pairs()
    {
        int crossings = 0, inside = 0, touches = 0, onEachOther = 0;
        QSet<QPair<QString, QString>> bundlePairs;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                const Line &a = m_lines[i], &b = m_lines[k];
                bool shared = false;
                int crossed = 0;
                for (const QLineF &p : piecesOf(a)) {
                    for (const QLineF &q : piecesOf(b))
                        meet(a, b, p, q, shared, crossed, touches);
                }
                onEachOther += shared;
                crossings += crossed;
                if (a.bundle == b.bundle)
                    inside += crossed;
                else if (crossed > 0)
                    bundlePairs.insert(
                        {std::min(a.bundle, b.bundle), std::max(a.bundle, b.bundle)});
            }
        }
        const std::pair<const char *, int> counts[] = {
            {"crossings", crossings},
            {"crossingsInsideBundles", inside},
            {"touches", touches},
            {"overlapPairs", onEachOther},
            {"crossingBundlePairs", int(bundlePairs.size())}};
        for (const auto &[name, count] : counts)
            set(name, count);
    }

    static void meet(const Line &a, const Line &b, const QLineF &p, const QLineF &q, bool &shared,
                     int &crossed, int &touches)
    {
        const QLineF unit = p.unitVector();
        const auto along = [&](QPointF at) {
            return (at.x() - p.x1()) * unit.dx() + (at.y() - p.y1()) * unit.dy();
        };
        const double sine = unit.dx() * q.unitVector().dy() - unit.dy() * q.unitVector().dx();
        if (std::abs(sine) < 1e-3) {
            const double off = (q.x1() - p.x1()) * unit.dy() - (q.y1() - p.y1()) * unit.dx();
            const double from = std::max(0.0, std::min(along(q.p1()), along(q.p2())));
            const double to = std::min(p.length(), std::max(along(q.p1()), along(q.p2())));
            shared = shared || (std::abs(off) <= 0.4 && to - from > 3);
            return;
        }
        QPointF at;
        if (p.intersects(q, &at) != QLineF::BoundedIntersection)
            return;
        if (std::min(gap(a.points.front(), at), gap(a.points.back(), at)) < 2 &&
            std::min(gap(b.points.front(), at), gap(b.points.back(), at)) < 2)
            return;
        const double nearest =
            std::min({gap(at, p.p1()), gap(at, p.p2()), gap(at, q.p1()), gap(at, q.p2())});
        nearest > 0.25 ? ++crossed : ++touches;
    }

    void bundles()
    {
        std::map<QString, std::vector<const Line *>> bundles;
        for (const Line &line : m_lines) {
            if (line.points.size() > 1)
                bundles[line.bundle].push_back(&line);
        }
        int several = 0, torn = 0;
        for (const auto &[name, lines] : bundles) {
            several += lines.size() > 1;
            torn += lines.size() > 1 && isTorn(lines);
        }
        set("bundles", several);
        set("bundlesTornApart", torn);
    }

    static bool isTorn(const std::vector<const Line *> &lines)
    {
        for (const Line *line : lines) {
            for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
                const QPointF at = pointOn(*line, sixteenth / 16.0);
                double nearest = 1e18;
                for (const Line *other : lines) {
                    if (other == line)
                        continue;
                    for (const QLineF &piece : piecesOf(*other))
                        nearest = std::min(nearest, distance(at, piece));
                }
                if (nearest > 60)
                    return true;
            }
        }
        return false;
    }

    static QPointF pointOn(const Line &line, double share)
    {
        double whole = 0;
        for (const QLineF &piece : piecesOf(line))
            whole += piece.length();
        double left = whole * share;
        for (const QLineF &piece : piecesOf(line)) {
            if (left <= piece.length())
                return piece.pointAt(left / piece.length());
            left -= piece.length();
        }
        return line.points.back();
    }

    void interfaces()
    {
        std::map<std::pair<QString, bool>, std::vector<std::pair<double, QString>>> sides;
        for (const Line &line : m_lines) {
            if (line.points.size() < 2)
                continue;
            const auto put = [&](const QString &id, QPointF end, const QString &port) {
                if (const Box *box = node(id); box && !port.isEmpty())
                    sides[{id, end.x() < box->rect.center().x()}].emplace_back(
                        std::round(2 * end.y()), port);
            };
            put(line.from, line.points.front(), line.fromPort);
            put(line.to, line.points.back(), line.toPort);
        }
        int breaks = 0;
        for (auto &[side, ends] : sides) {
            std::sort(ends.begin(), ends.end());
            QSet<QString> ports;
            int blocks = 0;
            for (size_t i = 0; i < ends.size(); ++i) {
                blocks += i == 0 || ends[i].second != ends[i - 1].second;
                ports.insert(ends[i].second);
            }
            breaks += blocks - int(ports.size());
        }
        set("interfaceBreaks", breaks);
    }

    void zones()
    {
        int wrong = 0;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (!m_zones.contains(m_zoneOf[i]))
                continue;
            double reached = -1e18;
            for (size_t k = 0; k < m_nodes.size(); ++k) {
                if (m_zones.contains(m_zoneOf[k]) && m_zones[m_zoneOf[k]] < m_zones[m_zoneOf[i]])
                    reached = std::max(reached, m_nodes[k].rect.right());
            }
            wrong += m_nodes[i].rect.left() < reached - 0.5;
        }
        set("zoneViolations", wrong);
    }

    std::vector<Box> m_nodes, m_labels;
    std::vector<QString> m_zoneOf;
    std::vector<Line> m_lines;
    QMap<QString, int> m_zones;
};

} // namespace reference
