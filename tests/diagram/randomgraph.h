#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

/// Neutral graphs (edge-topology/1) of all shapes: two to five zones, nodes without ports, edges
/// that stand twice, pools, labels of many sizes. The same seed always gives the same graph.
class RandomGraph
{
public:
    static QByteArray make(quint32 seed) { return RandomGraph(seed).json(); }

private:
    struct Port
    {
        QString node, id;
    };

    explicit RandomGraph(quint32 seed) : m_random(seed), m_seed(seed) {}

    int below(int count) { return int(m_random.bounded(quint32(count))); }

    QByteArray json()
    {
        const int zones = 2 + (below(3) == 0 ? below(4) : 1);
        m_east.resize(size_t(zones));
        m_west.resize(size_t(zones));
        for (int zone = 0; zone < zones; ++zone) {
            m_zones.append(QJsonObject{{QStringLiteral("id"), nameOf('z', zone)},
                                       {QStringLiteral("order"), zone * 10}});
            for (int groups = 1 + below(6); groups > 0; --groups)
                addNodes(zone);
        }
        for (int edges = below(80); edges > 0; --edges)
            addEdge(below(zones - 1));
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("format"), QStringLiteral("edge-topology/1")},
                               {QStringLiteral("name"), nameOf('r', int(m_seed))},
                               {QStringLiteral("zones"), m_zones},
                               {QStringLiteral("groups"), m_groups},
                               {QStringLiteral("nodes"), m_nodes},
                               {QStringLiteral("edges"), m_edges}})
            .toJson();
    }

    static QString nameOf(char kind, int number)
    {
        return QLatin1Char(kind) + QString::number(number);
    }

    // One node, or the servers of a pool, which are alike.
    void addNodes(int zone)
    {
        const bool isPool = below(3) == 0;
        const QString group = nameOf('g', int(m_groups.size()));
        if (isPool)
            m_groups.append(QJsonObject{{QStringLiteral("id"), group},
                                        {QStringLiteral("zone"), nameOf('z', zone)}});
        const int width = 40 + below(120), height = below(4) == 0 ? below(300) : 40;
        std::vector<bool> sides(size_t(below(5)));
        std::generate(sides.begin(), sides.end(), [this] { return below(2) == 0; });
        for (int servers = isPool ? 1 + below(3) : 1; servers > 0; --servers) {
            const QString id = nameOf('n', int(m_nodes.size()));
            QJsonArray ports;
            for (size_t i = 0; i < sides.size(); ++i) {
                const QString port = nameOf('p', int(i));
                ports.append(
                    QJsonObject{{QStringLiteral("id"), port},
                                {QStringLiteral("side"),
                                 sides[i] ? QStringLiteral("east") : QStringLiteral("west")}});
                (sides[i] ? m_east : m_west)[size_t(zone)].push_back({id, port});
            }
            QJsonObject node{{QStringLiteral("id"), id},
                             {QStringLiteral("zone"), nameOf('z', zone)},
                             {QStringLiteral("width"), width},
                             {QStringLiteral("height"), height},
                             {QStringLiteral("ports"), ports}};
            if (isPool)
                node.insert(QStringLiteral("group"), group);
            m_nodes.append(node);
        }
    }

    void addEdge(int channel)
    {
        const std::vector<Port> &left = m_east[size_t(channel)];
        const std::vector<Port> &right = m_west[size_t(channel) + 1];
        if (left.empty() || right.empty())
            return;
        const auto take = [&](const std::vector<Port> &ports) {
            return ports[size_t(below(int(ports.size())))];
        };
        Port source = take(left), target = take(right);
        const QString bundle =
            source.node + u':' + source.id + u'|' + target.node + u':' + target.id;
        const int kind = below(4);
        const QJsonObject label{{QStringLiteral("text"), nameOf('t', kind)},
                                {QStringLiteral("width"), 20 + kind * 37 + below(9)},
                                {QStringLiteral("height"), 8 + 3 * kind}};
        // Often one more, and often the other way round.
        for (int times = 1 + below(3); times > 0; --times) {
            m_edges.append(QJsonObject{{QStringLiteral("id"), nameOf('e', int(m_edges.size()))},
                                       {QStringLiteral("source"), source.node},
                                       {QStringLiteral("sourcePort"), source.id},
                                       {QStringLiteral("target"), target.node},
                                       {QStringLiteral("targetPort"), target.id},
                                       {QStringLiteral("bundle"), bundle},
                                       {QStringLiteral("label"), label}});
            if (below(2) == 0)
                std::swap(source, target);
        }
    }

    QRandomGenerator m_random;
    quint32 m_seed;
    QJsonArray m_zones, m_groups, m_nodes, m_edges;
    std::vector<std::vector<Port>> m_east, m_west; ///< by zone
};
