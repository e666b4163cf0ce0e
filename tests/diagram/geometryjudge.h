#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPointF>
#include <QRectF>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

/// Judges a drawing of a neutral graph by code that shares nothing with the layout or with the
/// audit of diagrams: everything is compared with everything.
namespace judging {

struct Segment
{
    QPointF from, to;
    QRectF area;
    Segment(QPointF start, QPointF end)
        : from(start), to(end), area(QRectF(start, end).normalized())
    {
    }
    const QRectF &box() const { return area; }
    bool isFlat() const { return from.y() == to.y(); }
    double length() const { return (to - from).manhattanLength(); }
};

struct Node
{
    QString id;
    int order = 0;
    QRectF box;
};

struct Arrow
{
    QString id, source, sourcePort, target, targetPort, bundle;
    std::vector<QPointF> points;
    std::vector<Segment> segments;
    QRectF label;
};

inline QString textOf(const QJsonValue &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

inline QRectF boxOf(const QJsonValue &json)
{
    return {json[QLatin1String("x")].toDouble(), json[QLatin1String("y")].toDouble(),
            json[QLatin1String("width")].toDouble(), json[QLatin1String("height")].toDouble()};
}

inline bool overlap(const QRectF &a, const QRectF &b)
{
    return std::min(a.right(), b.right()) - std::max(a.left(), b.left()) > 0.5 &&
           std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) > 0.5;
}

inline bool meets(const QRectF &box, const Segment &segment)
{
    const QRectF &at = segment.box();
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    return at.left() <= inner.right() && at.right() >= inner.left() && at.top() <= inner.bottom() &&
           at.bottom() >= inner.top();
}

inline double distance(const QRectF &a, const QRectF &b)
{
    const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(x, y);
}

inline double distance(const QRectF &box, const Arrow &arrow)
{
    double least = std::numeric_limits<double>::infinity();
    for (const Segment &segment : arrow.segments)
        least = std::min(least, distance(box, segment.box()));
    return least;
}

class GeometryJudge
{
public:
    GeometryJudge(const QByteArray &graph, const QByteArray &geometry, bool poolsAreMerged)
        : m_graph(QJsonDocument::fromJson(graph).object()),
          m_drawn(QJsonDocument::fromJson(geometry).object()), m_poolsAreMerged(poolsAreMerged)
    {
    }

    /// What is wrong, in words; empty where nothing is.
    QStringList faults()
    {
        readNodes();
        readArrows();
        checkComplete();
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            for (size_t k = 0; k < m_nodes.size(); ++k)
                checkNodes(m_nodes[i], m_nodes[k]);
        }
        for (const Arrow &arrow : m_arrows) {
            checkShape(arrow);
            for (const Node &node : m_nodes)
                checkAt(arrow, node);
            for (const Arrow &other : m_arrows) {
                if (&arrow != &other)
                    checkPair(arrow, other);
            }
        }
        checkInterfaces();
        checkBundles();
        return m_faults;
    }

private:
    void demand(bool holds, const char *what, const QString &who, const QString &other = {})
    {
        if (!holds)
            m_faults.append(QLatin1String(what) + u' ' + who + u' ' + other);
    }

    void readNodes()
    {
        QMap<QString, int> orderOf;
        for (const QJsonValue zone : m_graph[QLatin1String("zones")].toArray())
            orderOf.insert(textOf(zone, "id"), zone[QLatin1String("order")].toInt());
        for (const QJsonValue node : m_drawn[QLatin1String("nodes")].toArray())
            m_nodes.push_back({textOf(node, "id"), orderOf[textOf(node, "zone")], boxOf(node)});
        for (const QJsonValue group : m_drawn[QLatin1String("groups")].toArray()) {
            demand(m_poolsAreMerged, "merged", textOf(group, "id"));
            for (const QJsonValue member : group[QLatin1String("members")].toArray())
                m_drawnAs.insert(member.toString(), textOf(group, "id"));
        }
    }

    void readArrows()
    {
        for (const QJsonValue edge : m_drawn[QLatin1String("edges")].toArray()) {
            Arrow arrow{textOf(edge, "id"),
                        textOf(edge, "source"),
                        textOf(edge, "sourcePort"),
                        textOf(edge, "target"),
                        textOf(edge, "targetPort"),
                        textOf(edge, "bundle"),
                        {},
                        {},
                        {}};
            for (const QJsonValue point : edge[QLatin1String("points")].toArray())
                arrow.points.emplace_back(point[0].toDouble(), point[1].toDouble());
            for (size_t i = 1; i < arrow.points.size(); ++i)
                arrow.segments.emplace_back(arrow.points[i - 1], arrow.points[i]);
            readFlows(edge, arrow.id);
            m_arrows.push_back(arrow);
        }
        const QJsonArray labels = m_drawn[QLatin1String("labels")].toArray();
        demand(labels.size() == qsizetype(m_arrows.size()), "labels", {});
        for (qsizetype i = 0; i < labels.size() && i < qsizetype(m_arrows.size()); ++i) {
            Arrow &arrow = m_arrows[size_t(i)];
            demand(textOf(labels[i], "edge") == arrow.id, "label of", arrow.id);
            arrow.label = boxOf(labels[i]);
        }
    }

    void readFlows(const QJsonValue &edge, const QString &arrow)
    {
        const QJsonArray flows = edge[QLatin1String("flows")].toArray();
        if (flows.isEmpty())
            m_arrowOf.insert(arrow, arrow);
        for (const QJsonValue flow : flows) {
            demand(!m_arrowOf.contains(flow.toString()), "drawn twice", flow.toString());
            m_arrowOf.insert(flow.toString(), arrow);
        }
    }

    QString drawnAs(const QString &node) const { return m_drawnAs.value(node, node); }

    void checkComplete()
    {
        QMap<QString, QRectF> boxes;
        for (const Node &node : m_nodes)
            boxes.insert(node.id, node.box);
        for (const QJsonValue node : m_graph[QLatin1String("nodes")].toArray()) {
            const QRectF box = boxes.value(drawnAs(textOf(node, "id")));
            demand(box.width() >= node[QLatin1String("width")].toDouble() &&
                       box.height() >= node[QLatin1String("height")].toDouble(),
                   "smaller", textOf(node, "id"));
        }
        for (const QJsonValue edge : m_graph[QLatin1String("edges")].toArray()) {
            const QString id = textOf(edge, "id");
            const QString drawn = m_arrowOf.value(id);
            const auto arrow = std::find_if(m_arrows.begin(), m_arrows.end(),
                                            [&](const auto &one) { return one.id == drawn; });
            if (arrow == m_arrows.end()) {
                demand(false, "missing", id);
                continue;
            }
            QSet<QString> ends{drawnAs(textOf(edge, "source")) + textOf(edge, "sourcePort"),
                               drawnAs(textOf(edge, "target")) + textOf(edge, "targetPort")};
            demand(ends == QSet<QString>{arrow->source + arrow->sourcePort,
                                         arrow->target + arrow->targetPort},
                   "wrong ends", id);
            const QJsonValue label = edge[QLatin1String("label")];
            demand(arrow->label.width() >= label[QLatin1String("width")].toDouble() &&
                       arrow->label.height() >= label[QLatin1String("height")].toDouble(),
                   "label smaller", id);
        }
    }

    void checkNodes(const Node &a, const Node &b)
    {
        if (a.id != b.id)
            demand(!overlap(a.box, b.box), "node on node", a.id, b.id);
        if (a.order < b.order)
            demand(a.box.right() < b.box.left(), "zones", a.id, b.id);
    }

    void checkShape(const Arrow &arrow)
    {
        double length = 0;
        for (const Segment &segment : arrow.segments) {
            demand(segment.isFlat() || segment.from.x() == segment.to.x(), "oblique", arrow.id);
            length += segment.length();
        }
        demand(arrow.points.size() >= 2 && arrow.points.size() <= 4, "bends", arrow.id);
        demand(length <= (arrow.points.back() - arrow.points.front()).manhattanLength() + 0.01,
               "detour", arrow.id);
        demand(distance(arrow.label, arrow) <= arrow.label.height(), "far label", arrow.id);
    }

    void checkAt(const Arrow &arrow, const Node &node)
    {
        demand(!overlap(arrow.label, node.box), "label on node", arrow.id, node.id);
        const bool isEnd = arrow.source == node.id || arrow.target == node.id;
        for (const Segment &segment : arrow.segments)
            demand(isEnd || !meets(node.box, segment), "through node", arrow.id, node.id);
        const QPointF end = arrow.source == node.id ? arrow.points.front() : arrow.points.back();
        if (isEnd) {
            const bool onBorder = end.x() == node.box.left() || end.x() == node.box.right();
            demand(onBorder && end.y() >= node.box.top() && end.y() <= node.box.bottom(),
                   "end in the air", arrow.id);
        }
    }

    void checkPair(const Arrow &one, const Arrow &other)
    {
        demand(!overlap(one.label, other.label), "labels", one.id, other.id);
        const double own = distance(one.label, one);
        demand(distance(one.label, other) >= std::min(own, own - 0.5) || own <= 0.5,
               "nearer to other", one.id, other.id);
        int crossings = 0;
        for (const Segment &a : one.segments) {
            for (const Segment &b : other.segments) {
                const QRectF &x = a.box(), &y = b.box();
                const double wide = std::min(x.right(), y.right()) - std::max(x.left(), y.left());
                const double high = std::min(x.bottom(), y.bottom()) - std::max(x.top(), y.top());
                if (a.isFlat() == b.isFlat())
                    demand(std::max(wide, high) <= 3 || std::min(wide, high) < -0.4,
                           "on top of each other", one.id, other.id);
                else
                    crossings += wide >= 0 && high >= 0;
            }
        }
        for (const Segment &a : one.segments)
            demand(!meets(other.label, a), "cut label", one.id, other.id);
        demand(crossings <= (one.bundle == other.bundle ? 0 : 1), "crossings", one.id, other.id);
    }

    // The ends of a port stand together on their side of the node.
    void checkInterfaces()
    {
        QMap<QString, QMap<double, QString>> ends;
        const auto add = [&](const QString &node, const QString &port, QPointF at, QPointF next) {
            const QChar side = next.x() > at.x() ? u'e' : u'w';
            ends[node + side].insert(at.y(), port);
        };
        for (const Arrow &arrow : m_arrows) {
            const std::vector<QPointF> &p = arrow.points;
            add(arrow.source, arrow.sourcePort, p[0], p[1]);
            add(arrow.target, arrow.targetPort, p[p.size() - 1], p[p.size() - 2]);
        }
        for (auto side = ends.begin(); side != ends.end(); ++side) {
            QSet<QString> seen;
            QString previous;
            for (const QString &port : *side) {
                demand(port == previous || !seen.contains(port), "interface", side.key());
                seen.insert(port);
                previous = port;
            }
        }
    }

    // On the whole way another arrow of the bundle is near.
    void checkBundles()
    {
        QMap<QString, std::vector<const Arrow *>> bundles;
        for (const Arrow &arrow : m_arrows)
            bundles[arrow.bundle].push_back(&arrow);
        for (const std::vector<const Arrow *> &bundle : bundles) {
            for (const Arrow *arrow : bundle) {
                for (int step = 1; bundle.size() > 1 && step < 16; ++step)
                    demand(isAccompanied(*arrow, bundle, step / 16.0), "torn bundle", arrow->id);
            }
        }
    }

    static bool isAccompanied(const Arrow &arrow, const std::vector<const Arrow *> &bundle,
                              double share)
    {
        double left = 0;
        for (const Segment &segment : arrow.segments)
            left += segment.length() * share;
        QPointF at = arrow.points.front();
        for (const Segment &segment : arrow.segments) {
            const double part = std::min(left, segment.length());
            if (segment.length() > 0)
                at = segment.from + (segment.to - segment.from) * (part / segment.length());
            left -= part;
            if (left <= 0)
                break;
        }
        return std::any_of(bundle.begin(), bundle.end(), [&](const Arrow *other) {
            return other != &arrow && distance(QRectF(at, at), *other) <= 60;
        });
    }

    QJsonObject m_graph, m_drawn;
    bool m_poolsAreMerged;
    std::vector<Node> m_nodes;
    std::vector<Arrow> m_arrows;
    QMap<QString, QString> m_drawnAs; ///< pools of merged servers
    QMap<QString, QString> m_arrowOf; ///< by flow
    QStringList m_faults;
};

} // namespace judging
