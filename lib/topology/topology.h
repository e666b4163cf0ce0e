#pragma once

#include "base/address.h"
#include "base/bilingualtext.h"
#include "base/json.h"
#include "base/portset.h"
#include "base/strongid.h"
#include "base/vocabulary.h"

#include <QList>
#include <QMap>
#include <QPoint>
#include <QSet>
#include <QStringList>

#include <variant>
#include <vector>

/// The model of a `.portolan` file: plain values with `==`, no derived facts, no colours, no
/// selection. Keys, defaults and rules of form: resources/schema/topology.schema.json.
namespace portolan {

/// Keys that begin with `x-`: kept as they were read and written back, behind the object's own.
struct Extras
{
    std::vector<JsonValue::Member> members;
    /// Those of objects that have no struct of their own, by their path: "name",
    /// "firewalls/external".
    QMap<QString, std::vector<JsonValue::Member>> nested;

    friend bool operator==(const Extras &, const Extras &) = default;
};

/// The limits of a topology file (interfaces: topology file); those of JSON stand in base/json.h.
inline constexpr qsizetype maxNodes = 100'000;

/// Where an interface is reached. `prefix` 0 means the default: 24 for IPv4, 64 for IPv6.
struct InterfaceAddress
{
    IpAddress address;
    IpAddress publicAddress; ///< null without NAT
    int prefix = 0;
    IpAddress address6;
    int prefix6 = 0;
    IpAddress gateway; ///< default gateway; null: none. Facts rule 11: outside only
    Extras extras;

    bool isSet() const { return !address.isNull() || !address6.isNull(); }
    friend bool operator==(const InterfaceAddress &, const InterfaceAddress &) = default;
};

/// One Edge Server, or (without a name) the virtual addresses of a hardware load balancer. An
/// interface that the file leaves out is not set.
struct EdgeServer
{
    QString fqdn;
    InterfaceAddress internal;
    InterfaceAddress access;
    InterfaceAddress webConferencing;
    InterfaceAddress av;
    Extras extras;

    friend bool operator==(const EdgeServer &, const EdgeServer &) = default;
};

struct EdgePool
{
    QString fqdn;
    std::vector<EdgeServer> servers;
    LoadBalancing loadBalancing = LoadBalancing::None;
    bool nat = false;
    AddressPlan addressPlan = AddressPlan::Separate;
    QSet<Service> services;
    QMap<Interface, QString> externalFqdns; ///< keys Access, WebConferencing and Av
    NodeId nextHop;
    bool push = false;
    QMap<QString, PortSet> ports; ///< overrides by the names of portNames()
    EdgeServer virtualAddresses;  ///< with hardware load balancing
    bool hasVirtual = false;
    QList<IpAddress> dnsServers; ///< that the Edge Servers ask; facts rule 30: none inside

    friend bool operator==(const EdgePool &, const EdgePool &) = default;
};

/// A Front End Server or Director of a pool inside.
struct InternalServer
{
    QString fqdn;
    IpAddress address;
    Extras extras;

    friend bool operator==(const InternalServer &, const InternalServer &) = default;
};

struct FrontEndPool
{
    QString fqdn;
    std::vector<InternalServer> servers;
    bool xmppGateway = false;
    bool centralManagement = false;
    NodeId mediaEdge;
    IpAddress virtualAddress;

    friend bool operator==(const FrontEndPool &, const FrontEndPool &) = default;
};

struct Director
{
    QString fqdn;
    std::vector<InternalServer> servers;
    IpAddress virtualAddress;

    friend bool operator==(const Director &, const Director &) = default;
};

struct ReverseProxyServer
{
    QString fqdn;
    InterfaceAddress external;
    InterfaceAddress internal;
    Extras extras;

    friend bool operator==(const ReverseProxyServer &, const ReverseProxyServer &) = default;
};

struct ReverseProxy
{
    QString fqdn;
    std::vector<ReverseProxyServer> servers;
    bool http = false; ///< publishes 80 (to 8080) beside 443 (to 4443)
    QStringList externalFqdns;
    QList<IpNetwork> officeWebApps; ///< the farm that it publishes; empty: none

    friend bool operator==(const ReverseProxy &, const ReverseProxy &) = default;
};

struct FederationPartner
{
    QString sipDomain;
    QString product = QStringLiteral("unknown");
    Discovery discovery = Discovery::Direct;
    QString accessEdgeFqdn;
    QList<IpNetwork> addresses; ///< empty means any

    friend bool operator==(const FederationPartner &, const FederationPartner &) = default;
};

struct HostingProvider
{
    QString fqdn;
    QString product;
    QList<IpNetwork> addresses;

    friend bool operator==(const HostingProvider &, const HostingProvider &) = default;
};

struct PublicImProvider
{
    QString provider;
    bool audioVideo = false;
    bool directorySearch = false;
    Region region = Region::Worldwide;
    QList<IpNetwork> addresses;

    friend bool operator==(const PublicImProvider &, const PublicImProvider &) = default;
};

struct XmppPartner
{
    QString domain;
    QString gatewayFqdn;
    QList<IpNetwork> addresses;
    Negotiation tls = Negotiation::Required;
    Negotiation sasl = Negotiation::Required;
    bool dialback = true;

    friend bool operator==(const XmppPartner &, const XmppPartner &) = default;
};

struct ExternalUsers
{
    QList<IpNetwork> addresses;
    int count = 0; ///< users outside at one time; 0: not stated

    friend bool operator==(const ExternalUsers &, const ExternalUsers &) = default;
};

struct Note
{
    BilingualText text;

    friend bool operator==(const Note &, const Note &) = default;
};

/// The alternatives stand in the order of NodeType.
using NodeDetails =
    std::variant<EdgePool, FrontEndPool, Director, ReverseProxy, FederationPartner, HostingProvider,
                 PublicImProvider, XmppPartner, ExternalUsers, Note>;

struct Node
{
    NodeId id;
    BilingualText name;
    BilingualText notes;
    QString site;
    NodeDetails details;
    Extras extras;

    NodeType type() const { return static_cast<NodeType>(details.index()); }
    /// The details as T, or null where the node is of another type.
    template<class T> const T *as() const { return std::get_if<T>(&details); }
    template<class T> T *as() { return std::get_if<T>(&details); }
    friend bool operator==(const Node &, const Node &) = default;
};

/// One end of a custom flow. An empty node is Any: the Internet at the external, the inside at the
/// internal firewall.
struct CustomFlowEnd
{
    NodeId node;
    Interface interface = Interface::None;

    friend bool operator==(const CustomFlowEnd &, const CustomFlowEnd &) = default;
};

struct CustomFlow
{
    QString id;
    CustomFlowEnd from;
    CustomFlowEnd to;
    QString application;
    QString security;
    Transport transport = Transport::Tcp;
    PortSet sourcePorts;
    PortSet ports;
    Firewall firewall = Firewall::External;
    BilingualText comment;
    BilingualText justification;
    Extras extras;

    friend bool operator==(const CustomFlow &, const CustomFlow &) = default;
};

struct SuppressedFlow
{
    FlowId flow;
    BilingualText reason;
    Extras extras;

    friend bool operator==(const SuppressedFlow &, const SuppressedFlow &) = default;
};

struct ReadingChoice
{
    QString follow; ///< id of a source document
    BilingualText reason;
    Extras extras;

    friend bool operator==(const ReadingChoice &, const ReadingChoice &) = default;
};

struct Site
{
    QString id;
    BilingualText name;
    NodeId federationRoute; ///< the Edge pool that the site's federation traffic takes
    NodeId xmppRoute;       ///< the Edge pool that the site's XMPP traffic takes
    Extras extras;

    friend bool operator==(const Site &, const Site &) = default;
};

struct Topology
{
    BilingualText title;
    BilingualText organization;
    QString product = QStringLiteral("lync-2013");
    Reading reading = Reading::Recommended;
    QString document;                      ///< empty means the default, jj618373
    QMap<QString, ReadingChoice> readings; ///< by contradiction code, "C6"
    QStringList sipDomains;
    QList<IpNetwork> internalNetworks;
    QList<Site> sites;
    QList<NodeId> folded;
    QList<NodeId> unfolded;           ///< opened by hand, whatever their number
    std::optional<int> foldFrom = {}; ///< nodes of one kind that fold by themselves; 0: never
    QList<NodeId> locked;
    QString externalFirewallName;
    QString internalFirewallName;
    std::vector<Node> nodes; ///< in file order
    std::vector<CustomFlow> customFlows;
    std::vector<SuppressedFlow> suppressedFlows;
    QMap<FlowId, int> flowNumbers;
    QMap<NodeId, QPoint> positions; ///< top left corner of the card in diagram units
    Extras extras;

    /// The node with the id, or null. Linear: build an index for many look-ups.
    const Node *node(const NodeId &id) const;
    Node *node(const NodeId &id);
    friend bool operator==(const Topology &, const Topology &) = default;
};

/// The interface of one server of an Edge pool (or of its virtual addresses): Internal, Access,
/// WebConferencing or Av. With a shared address plan an external interface that is not set is the
/// Access interface. Null for any other value.
const InterfaceAddress *interfaceOf(const EdgeServer &server, Interface interface,
                                    AddressPlan plan);

/// True where a custom flow may name the interface at a node of the type; None fits all.
bool hasInterface(NodeType type, Interface interface);

/// The details of a type with nothing filled in: not valid yet where the type has required keys.
NodeDetails emptyDetails(NodeType type);

/// The smallest "TYPE-N" (or TYPE alone) that no node bears yet.
NodeId freshNodeId(const Topology &topology, NodeType type);

/// A new node of a type as the palette makes it: its required keys hold values that can be seen to
/// be examples (documentation names and addresses, RFC 2606, 5737, 3849), so that it is valid at
/// once.
Node newNode(const Topology &topology, NodeType type);

} // namespace portolan
