#include "flows/customflows.h"

namespace portolan {

namespace {

FlowEnd customEnd(const CustomFlowEnd &end, Firewall firewall, const TopologyIndex &index,
                  FlowEnds &ends)
{
    const int node = end.node.isEmpty() ? -1 : index.find(end.node);
    if (node < 0)
        return ends.any(firewall);
    if (end.interface == Interface::None)
        return ends.wholeNode(node, firewall);
    return ends.end(node, end.interface, BalancedAddresses::Both);
}

/// The service that a custom flow belongs to: that of the interface which it names.
Role customRole(const CustomFlow &custom, const TopologyIndex &index)
{
    for (const CustomFlowEnd *end : {&custom.from, &custom.to}) {
        const int node = index.find(end->node);
        if (node >= 0 && index.node(node).type() == NodeType::ReverseProxy)
            return Role::ReverseProxy;
        if (end->interface == Interface::Access)
            return Role::Access;
        if (end->interface == Interface::WebConferencing)
            return Role::WebConferencing;
        if (end->interface == Interface::Av)
            return Role::Av;
    }
    return custom.firewall == Firewall::Internal ? Role::Internal : Role::Access;
}

} // namespace

Side sideOf(NodeType type)
{
    switch (type) {
    case NodeType::EdgePool:
    case NodeType::ReverseProxy:
        return Side::Perimeter;
    case NodeType::FrontEndPool:
    case NodeType::Director:
        return Side::Inside;
    default:
        return Side::Internet;
    }
}

FlowId flowIdOfCustom(const QString &id)
{
    return FlowId(QLatin1String("custom:") + id);
}

QString customIdOf(const FlowId &flow)
{
    const QLatin1String prefix("custom:");
    return flow.value.startsWith(prefix) ? flow.value.mid(prefix.size()) : QString();
}

void appendCustomFlows(const TopologyIndex &index, FlowEnds &ends, std::vector<Flow> &flows)
{
    for (const CustomFlow &custom : index.topology().customFlows) {
        Flow flow;
        flow.id = flowIdOfCustom(custom.id);
        flow.rule = QStringLiteral("custom");
        flow.scenario = Scenario::Custom;
        flow.role = customRole(custom, index);
        flow.application = custom.application;
        flow.security = custom.security;
        flow.transport = custom.transport;
        flow.sourcePorts = custom.sourcePorts;
        flow.ports = custom.ports;
        flow.source = customEnd(custom.from, custom.firewall, index, ends);
        flow.destination = customEnd(custom.to, custom.firewall, index, ends);
        flow.firewall = custom.firewall;
        flow.comment = custom.comment;
        flow.justification = custom.justification;
        flow.because = {{{}, QStringLiteral("customFlows"), custom.id}};
        flows.push_back(std::move(flow));
    }
}

} // namespace portolan
