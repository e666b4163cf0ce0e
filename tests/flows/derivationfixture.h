#pragma once

#include "flows/flowtesting.h"

/// What the tests of the derivation stand on: a catalogue of one rule, and a few nodes: two Edge
/// pools, two pools inside, a Director, partners, providers, a reverse proxy.
namespace portolan::testing {

struct DerivationFixture
{
    DerivationFixture()
    {
        addNode(NodeType::EdgePool, "e1");
        addNode(NodeType::EdgePool, "e2");
        addNode(NodeType::FrontEndPool, "f1");
        addNode(NodeType::FrontEndPool, "f2");
        addNode(NodeType::Director, "d");
        addNode(NodeType::ReverseProxy, "rp");
        addNode(NodeType::FederationPartner, "p1");
        addNode(NodeType::FederationPartner, "p2");
        addNode(NodeType::PublicImProvider, "wlm");
        addNode(NodeType::PublicImProvider, "aol");
        for (const char *id : {"e1", "e2"}) {
            edge(id).services = {};
            edge(id).nextHop = {};
        }
        Rule near;
        near.id = QStringLiteral("r");
        near.from = {{NodeType::EdgePool}, Interface::Access};
        m_catalog.rules.append(near);
    }

    QStringList ids() const { return idsOf(deriveFlows(m_topology, m_catalog, caseDay)); }
    Flow onlyFlow() const
    {
        const FlowSet set = deriveFlows(m_topology, m_catalog, caseDay);
        return set.flows.size() == 1 ? set.flows.front() : Flow();
    }
    Rule &rule() { return m_catalog.rules.first(); }
    Condition &when() { return rule().when; }
    EdgePool &edge(const char *id) { return edgeOf(m_topology, id); }
    void addNode(NodeType type, const char *id)
    {
        Node node = newNode(m_topology, type);
        node.id = NodeId(QLatin1String(id));
        m_topology.nodes.push_back(node);
    }

    Topology m_topology;
    Catalog m_catalog;
};

} // namespace portolan::testing
