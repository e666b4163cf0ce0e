#include "diagram/neutralgraph.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace portolan {

namespace {

class Merger
{
public:
    Merger(const NeutralGraph &source, MergeMode mode)
        : m_source(source), m_mergesServers(mode == MergeMode::Servers)
    {
        m_merged.name = source.name;
        m_merged.zones = source.zones;
        m_merged.graph.columns.resize(source.graph.columns.size());
        m_portOf.resize(source.graph.ports.size());
    }

    NeutralGraph run()
    {
        findPools();
        for (size_t node = 0; node < m_source.nodes.size(); ++node)
            addNode(node);
        for (size_t edge = 0; edge < m_source.edges.size(); ++edge)
            addEdge(edge);
        return std::move(m_merged);
    }

private:
    using Pool = std::pair<QString, int>; // group and zone
    Pool poolOf(const NeutralGraph::Node &node) const { return {node.group, node.zone}; }

    void findPools()
    {
        for (const NeutralGraph::Node &node : m_source.nodes)
            m_ids.insert(node.id);
        for (const NeutralGraph::Node &node : m_source.nodes) {
            if (m_mergesServers && !node.group.isEmpty())
                ++m_members[poolOf(node)];
        }
    }

    void addNode(size_t index)
    {
        const NeutralGraph::Node &node = m_source.nodes[index];
        const auto pool = m_members.find(poolOf(node));
        const bool merges = pool != m_members.end() && pool->second > 1;
        const auto known = m_poolNode.find(poolOf(node));
        int merged = -1;
        if (merges && known != m_poolNode.end()) {
            merged = known->second;
        } else {
            merged = m_merged.graph.addNode(node.zone);
            m_merged.nodes.push_back(node);
            if (merges) {
                m_poolNode.emplace(poolOf(node), merged);
                namePool(m_merged.nodes.back());
            }
        }
        if (merges) {
            NeutralGraph::Node &whole = m_merged.nodes[size_t(merged)];
            whole.width = std::max(whole.width, node.width);
            whole.height = std::max(whole.height, node.height);
            whole.members.push_back(node.id);
        }
        for (const int port : m_source.graph.nodes[index].ports)
            addPort(merged, port);
    }

    // The pool's own name, unless something else has it.
    void namePool(NeutralGraph::Node &node)
    {
        if (m_ids.contains(node.group))
            return;
        node.id = node.group;
        m_ids.insert(node.id);
    }

    void addPort(int merged, int port)
    {
        const Side side = m_source.graph.ports[size_t(port)].side;
        const QString &id = m_source.portIds[size_t(port)];
        const auto [found, isNew] = m_ports.emplace(std::tuple(merged, side, id), 0);
        if (isNew) {
            found->second = m_merged.graph.addPort(merged, side);
            m_merged.portIds.push_back(id);
        }
        m_portOf[size_t(port)] = found->second;
    }

    void addEdge(size_t index)
    {
        const NeutralGraph::Edge &edge = m_source.edges[index];
        const PortGraph::Link &link = m_source.graph.links[index];
        const int left = m_portOf[size_t(link.left)], right = m_portOf[size_t(link.right)];
        auto text = m_texts.constFind(edge.label);
        if (text == m_texts.constEnd())
            text = m_texts.insert(edge.label, int(m_texts.size()));
        const int textIndex = *text;
        const auto [found, isNew] =
            m_edges.emplace(std::tuple(left, right, textIndex), m_merged.edges.size());
        if (isNew) {
            m_merged.graph.addLink(left, right);
            m_merged.edges.push_back(edge);
            NeutralGraph::Edge &added = m_merged.edges.back();
            added.sourcePort = m_portOf[size_t(edge.sourcePort)];
            added.targetPort = m_portOf[size_t(edge.targetPort)];
            added.bundle = m_bundles.emplace(std::pair(left, right), edge.bundle).first->second;
        }
        NeutralGraph::Edge &whole = m_merged.edges[found->second];
        whole.labelWidth = std::max(whole.labelWidth, edge.labelWidth);
        whole.labelHeight = std::max(whole.labelHeight, edge.labelHeight);
        whole.flows.push_back(edge.id);
    }

    const NeutralGraph &m_source;
    bool m_mergesServers;
    NeutralGraph m_merged;
    QSet<QString> m_ids;
    std::map<Pool, int> m_members;
    std::map<Pool, int> m_poolNode;
    std::map<std::tuple<int, Side, QString>, int> m_ports;
    std::vector<int> m_portOf;   ///< merged port of a port
    QHash<QString, int> m_texts; ///< numbers of labels
    std::map<std::tuple<int, int, int>, size_t> m_edges;
    std::map<std::pair<int, int>, QString> m_bundles;
};

} // namespace

NeutralGraph mergedGraph(NeutralGraph graph, MergeMode mode)
{
    if (mode == MergeMode::None)
        return graph;
    return Merger(graph, mode).run();
}

} // namespace portolan
