#include "topology/topology.h"

#include <algorithm>

namespace portolan {

const Node *Topology::node(const NodeId &id) const
{
    const auto it =
        std::find_if(nodes.begin(), nodes.end(), [&](const Node &node) { return node.id == id; });
    return it == nodes.end() ? nullptr : &*it;
}

Node *Topology::node(const NodeId &id)
{
    return const_cast<Node *>(std::as_const(*this).node(id));
}

const InterfaceAddress *interfaceOf(const EdgeServer &server, Interface interface, AddressPlan plan)
{
    const InterfaceAddress *own = nullptr;
    switch (interface) {
    case Interface::Internal:
        return &server.internal;
    case Interface::Access:
        return &server.access;
    case Interface::WebConferencing:
        own = &server.webConferencing;
        break;
    case Interface::Av:
        own = &server.av;
        break;
    case Interface::None:
    case Interface::External:
        return nullptr;
    }
    return plan == AddressPlan::Shared && !own->isSet() ? &server.access : own;
}

bool hasInterface(NodeType type, Interface interface)
{
    switch (interface) {
    case Interface::None:
        return true;
    case Interface::Internal:
        return type == NodeType::EdgePool || type == NodeType::ReverseProxy;
    case Interface::Access:
    case Interface::WebConferencing:
    case Interface::Av:
        return type == NodeType::EdgePool;
    case Interface::External:
        return type == NodeType::ReverseProxy;
    }
    return false;
}

NodeDetails emptyDetails(NodeType type)
{
    switch (type) {
    case NodeType::EdgePool:
        return EdgePool();
    case NodeType::FrontEndPool:
        return FrontEndPool();
    case NodeType::Director:
        return Director();
    case NodeType::ReverseProxy:
        return ReverseProxy();
    case NodeType::FederationPartner:
        return FederationPartner();
    case NodeType::HostingProvider:
        return HostingProvider();
    case NodeType::PublicImProvider:
        return PublicImProvider();
    case NodeType::XmppPartner:
        return XmppPartner();
    case NodeType::ExternalUsers:
        return ExternalUsers();
    case NodeType::Note:
        return Note();
    }
    return Note();
}

} // namespace portolan
