// How the layout of neutral graphs grows: ten Edge pools of two servers and ever more partners,
// from 1,000 to 100,000 flows. Prints a line for each size; the last column stays level or falls
// where the growth is n log n or less.
//
//   portolan-layoutcurve [quick|best]
#include "diagram/graphlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace portolan;

namespace {

constexpr int pools = 10, servers = 2;

QJsonObject node(const QString &id, const char *zone, std::initializer_list<const char *> west,
                 std::initializer_list<const char *> east)
{
    QJsonArray ports;
    for (const char *port : west)
        ports.append(QJsonObject{{QStringLiteral("id"), QLatin1String(port)},
                                 {QStringLiteral("side"), QStringLiteral("west")}});
    for (const char *port : east)
        ports.append(QJsonObject{{QStringLiteral("id"), QLatin1String(port)},
                                 {QStringLiteral("side"), QStringLiteral("east")}});
    return {{QStringLiteral("id"), id},
            {QStringLiteral("zone"), QLatin1String(zone)},
            {QStringLiteral("width"), 120},
            {QStringLiteral("height"), 60},
            {QStringLiteral("ports"), ports}};
}

class CurveGraph
{
public:
    QByteArray make(int flows)
    {
        for (int pool = 0; pool < pools; ++pool) {
            m_nodes.append(node(QStringLiteral("fe%1").arg(pool), "inside", {"fe"}, {}));
            for (int server = 0; server < servers; ++server) {
                m_nodes.append(node(edge(pool, server), "perimeter", {"access", "av"}, {"int"}));
                for (const char *text : {"SIP TCP 5061", "STUN UDP 3478", "PSOM TCP 8057"})
                    add(edge(pool, server), "int", QStringLiteral("fe%1").arg(pool), "fe", text);
            }
        }
        for (int partner = 0; m_edges.size() < flows; ++partner)
            addPartner(QStringLiteral("p%1").arg(partner));
        QJsonArray zones;
        for (const char *zone : {"internet", "perimeter", "inside"})
            zones.append(QJsonObject{{QStringLiteral("id"), QLatin1String(zone)},
                                     {QStringLiteral("order"), zones.size()}});
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("format"), QStringLiteral("edge-topology/1")},
                               {QStringLiteral("name"), QStringLiteral("curve")},
                               {QStringLiteral("zones"), zones},
                               {QStringLiteral("nodes"), m_nodes},
                               {QStringLiteral("edges"), m_edges}})
            .toJson(QJsonDocument::Compact);
    }

private:
    static QString edge(int pool, int server)
    {
        return QStringLiteral("edge%1-%2").arg(pool).arg(server);
    }

    // Most of them with A/V, some with a second pool.
    void addPartner(const QString &id)
    {
        m_nodes.append(node(id, "internet", {}, {"net"}));
        const bool hasMedia = m_random.bounded(3) > 0;
        const int first = int(m_random.bounded(quint32(pools)));
        const int count = m_random.bounded(25) == 0 ? 2 : 1;
        for (int i = 0; i < count; ++i) {
            for (int server = 0; server < servers; ++server) {
                const QString at = edge((first + i * 3) % pools, server);
                add(id, "net", at, "access", "SIP TCP 5061");
                add(at, "access", id, "net", "SIP TCP 5061");
                for (const char *text : {"STUN UDP 3478", "STUN TCP 443", "RTP TCP 50000"}) {
                    if (hasMedia)
                        add(id, "net", at, "av", text);
                }
            }
        }
    }

    void add(const QString &source, const char *sourcePort, const QString &target,
             const char *targetPort, const char *text)
    {
        m_edges.append(QJsonObject{
            {QStringLiteral("id"), QString::number(m_edges.size())},
            {QStringLiteral("source"), source},
            {QStringLiteral("sourcePort"), QLatin1String(sourcePort)},
            {QStringLiteral("target"), target},
            {QStringLiteral("targetPort"), QLatin1String(targetPort)},
            {QStringLiteral("label"), QJsonObject{{QStringLiteral("text"), QLatin1String(text)},
                                                  {QStringLiteral("width"), 90},
                                                  {QStringLiteral("height"), 12}}}});
    }

    QRandomGenerator m_random{20130};
    QJsonArray m_nodes, m_edges;
};

// Of the layout alone, as the geometry tells it.
double milliseconds(const QByteArray &graph, LayoutQuality quality)
{
    const Result<QByteArray> geometry = layoutNeutralGraph(graph, {}, {quality});
    if (!geometry.ok())
        std::abort();
    const QJsonObject json = QJsonDocument::fromJson(*geometry).object();
    return json[QLatin1String("timing")][QLatin1String("layoutMs")].toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    const bool best = argc > 1 && std::strcmp(argv[1], "best") == 0;
    std::printf("%8s %10s %20s\n", "flows", "ms", "ns a flow and log2");
    for (const int flows : {1000, 2000, 5000, 10'000, 20'000, 50'000, 100'000}) {
        const QByteArray graph = CurveGraph().make(flows);
        const LayoutQuality quality = best ? LayoutQuality::Best : LayoutQuality::Quick;
        double least = milliseconds(graph, quality);
        for (int run = 0; run < 4; ++run)
            least = std::min(least, milliseconds(graph, quality));
        std::printf("%8d %10.2f %20.2f\n", flows, least, least * 1e6 / flows / std::log2(flows));
        std::fflush(stdout);
    }
    return 0;
}
