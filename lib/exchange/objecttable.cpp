#include "base/message.h"
#include "exchange/flowcolumns.h"
#include "exchange/reporttables.h"
#include "flows/deriveflows.h"

namespace portolan {

namespace {

QString addressText(const IpAddress &address)
{
    return address.isNull() ? QString() : address.toString();
}

QStringList networkTexts(const QList<IpNetwork> &networks)
{
    QStringList texts;
    for (const IpNetwork &network : networks)
        texts.append(network.toString());
    return texts;
}

/// Fills the rows of one node: what all its rows share is kept, what differs is passed.
class NodeRows
{
public:
    NodeRows(Table &table, const Node &node, const Catalog &catalog)
        : m_table(table), m_node(node), m_catalog(catalog)
    {
    }

    const Catalog &catalog() const { return m_catalog; }

    void add(const QString &host, Interface interface, const QStringList &addresses,
             const QStringList &publicAddresses = {})
    {
        m_table.rows.push_back({TableCell(nodeLabel(m_node, m_catalog)),
                                TableCell(BilingualText::same(m_node.id.value)),
                                TableCell(termFor(m_catalog.terms.nodeTypes, m_node.type())),
                                TableCell(BilingualText::same(host)),
                                interface == Interface::None
                                    ? TableCell()
                                    : TableCell(termFor(m_catalog.terms.interfaces, interface)),
                                TableCell::same(addresses), TableCell::same(publicAddresses),
                                TableCell(m_node.notes)});
    }

    void add(const QString &host, Interface interface, const InterfaceAddress &address)
    {
        if (!address.isSet())
            return;
        QStringList addresses = {addressText(address.address), addressText(address.address6)};
        addresses.removeAll(QString());
        QStringList publicAddresses = {addressText(address.publicAddress)};
        publicAddresses.removeAll(QString());
        add(host, interface, addresses, publicAddresses);
    }

    /// A far node: known addresses, or any.
    void addFar(const QString &host, const QList<IpNetwork> &networks)
    {
        add(host, Interface::None, networkTexts(networks));
        if (networks.isEmpty())
            m_table.rows.back()[5] = TableCell(anyWord());
    }

private:
    Table &m_table;
    const Node &m_node;
    const Catalog &m_catalog;
};

void addEdgeServer(NodeRows &rows, const QString &host, const EdgeServer &server)
{
    rows.add(host, Interface::Internal, server.internal);
    rows.add(host, Interface::Access, server.access);
    rows.add(host, Interface::WebConferencing, server.webConferencing);
    rows.add(host, Interface::Av, server.av);
}

void addDetails(NodeRows &rows, const EdgePool &pool)
{
    if (pool.hasVirtual)
        addEdgeServer(rows, pool.fqdn, pool.virtualAddresses);
    for (const EdgeServer &server : pool.servers)
        addEdgeServer(rows, server.fqdn, server);
}

void addPool(NodeRows &rows, const QString &fqdn, const IpAddress &virtualAddress,
             const std::vector<InternalServer> &servers)
{
    if (!virtualAddress.isNull())
        rows.add(fqdn, Interface::None, {virtualAddress.toString()});
    for (const InternalServer &server : servers)
        rows.add(server.fqdn, Interface::None, {addressText(server.address)});
}

void addDetails(NodeRows &rows, const FrontEndPool &pool)
{
    addPool(rows, pool.fqdn, pool.virtualAddress, pool.servers);
}

void addDetails(NodeRows &rows, const Director &pool)
{
    addPool(rows, pool.fqdn, pool.virtualAddress, pool.servers);
}

void addDetails(NodeRows &rows, const ReverseProxy &proxy)
{
    for (const ReverseProxyServer &server : proxy.servers) {
        rows.add(server.fqdn, Interface::External, server.external);
        rows.add(server.fqdn, Interface::Internal, server.internal);
    }
}

void addDetails(NodeRows &rows, const FederationPartner &partner)
{
    rows.addFar(partner.accessEdgeFqdn.isEmpty() ? partner.sipDomain : partner.accessEdgeFqdn,
                partner.addresses);
}

void addDetails(NodeRows &rows, const HostingProvider &provider)
{
    rows.addFar(provider.fqdn, provider.addresses);
}

void addDetails(NodeRows &rows, const PublicImProvider &provider)
{
    const Provider *known = rows.catalog().provider(provider.provider);
    rows.addFar(known ? known->fqdn : QString(), provider.addresses);
}

void addDetails(NodeRows &rows, const XmppPartner &partner)
{
    rows.addFar(partner.gatewayFqdn.isEmpty() ? partner.domain : partner.gatewayFqdn,
                partner.addresses);
}

void addDetails(NodeRows &rows, const ExternalUsers &users)
{
    rows.addFar({}, users.addresses);
}

void addDetails(NodeRows &, const Note &)
{
    // A note on the canvas is no object of a firewall.
}

} // namespace

Table objectTable(const ExportRequest &request)
{
    const auto heading = [](const char *title, int width, bool prose = false) {
        return TableColumn{{}, phraseInBoth("exchange", title), prose, width, false};
    };
    Table table;
    table.title = objectsHeading();
    table.columns = {
        heading(QT_TRANSLATE_NOOP("exchange", "Node"), 30, true),
        heading(QT_TRANSLATE_NOOP("exchange", "Node ID"), 20),
        heading(QT_TRANSLATE_NOOP("exchange", "Type"), 30),
        heading(QT_TRANSLATE_NOOP("exchange", "Host or domain"), 36),
        heading(QT_TRANSLATE_NOOP("exchange", "Interface"), 26),
        heading(QT_TRANSLATE_NOOP("exchange", "IP address"), 20),
        heading(QT_TRANSLATE_NOOP("exchange", "Public address (NAT)"), 20),
        heading(QT_TRANSLATE_NOOP("exchange", "Notes"), 40, true),
    };
    for (const Node &node : request.topology->nodes) {
        NodeRows rows(table, node, *request.catalog);
        std::visit([&](const auto &details) { addDetails(rows, details); }, node.details);
    }
    return table;
}

} // namespace portolan
