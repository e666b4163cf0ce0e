#include "edit/partnerlist.h"

#include "edit/partnercells.h"
#include "edit/partnerreading.h"

#include <QCoreApplication>

namespace portolan {

namespace {

Message told(const char *source, QList<BilingualText> arguments = {})
{
    return {"edit", source, std::move(arguments), -1};
}

/// What tells one partner from another of its kind: in lower case, empty where it is missing.
QString keyOf(NodeType type, const QString &name)
{
    return name.isEmpty() ? QString() : nameOf(type) + u' ' + name.toLower();
}

QString keyOf(const Node &node)
{
    if (const auto *partner = node.as<FederationPartner>())
        return keyOf(node.type(), partner->sipDomain);
    if (const auto *provider = node.as<HostingProvider>())
        return keyOf(node.type(), provider->fqdn);
    if (const auto *provider = node.as<PublicImProvider>())
        return keyOf(node.type(), provider->provider);
    if (const auto *partner = node.as<XmppPartner>())
        return keyOf(node.type(), partner->domain);
    return {};
}

const QString &hostOf(const PartnerRow &row)
{
    return row.fqdn.isEmpty() ? row.domain : row.fqdn;
}

QString keyOf(const PartnerRow &row)
{
    switch (row.type) {
    case NodeType::HostingProvider:
        return keyOf(row.type, hostOf(row));
    case NodeType::PublicImProvider:
        return keyOf(row.type, row.provider);
    default:
        return keyOf(row.type, row.domain);
    }
}

QString productFor(const PartnerRow &row)
{
    const bool hosting = row.type == NodeType::HostingProvider;
    const QList<QLatin1String> &known = hosting ? hostingProductIds() : partnerProductIds();
    return known.contains(row.product) ? row.product : QString(known.first());
}

void noteWhatIsMissing(const PartnerRow &row, QList<Message> &faults)
{
    if (!keyOf(row).isEmpty())
        return;
    if (row.type == NodeType::PublicImProvider)
        faults.append(told(QT_TRANSLATE_NOOP("edit", "no public IM provider is named")));
    else if (row.type == NodeType::HostingProvider)
        faults.append(told(QT_TRANSLATE_NOOP("edit", "no host name of the provider is given")));
    else
        faults.append(told(QT_TRANSLATE_NOOP("edit", "no domain is given")));
}

// What the kind has no place for, or holds only in another form.
void noteWhatIsLeftOut(const PartnerRow &row, QList<Message> &remarks)
{
    const auto leftOut = [&](const QString &value) {
        if (!value.isEmpty())
            remarks.append(
                told(QT_TRANSLATE_NOOP("edit", "“%1” was left out"), {BilingualText::same(value)}));
    };
    const bool hasProduct =
        row.type == NodeType::FederationPartner || row.type == NodeType::HostingProvider;
    if (!hasProduct) {
        leftOut(row.product);
    } else if (productFor(row) != row.product &&
               (!row.product.isEmpty() || row.type == NodeType::HostingProvider)) {
        remarks.append(told(QT_TRANSLATE_NOOP("edit", "the product is taken to be “%1”; see to it"),
                            {BilingualText::same(productFor(row))}));
    }
    if (row.type == NodeType::PublicImProvider) {
        leftOut(row.domain);
        leftOut(row.fqdn);
    } else {
        leftOut(row.provider);
        if (row.type == NodeType::HostingProvider && !row.fqdn.isEmpty())
            leftOut(row.domain);
    }
}

NodeDetails detailsOf(const PartnerRow &row)
{
    NodeDetails details = emptyDetails(row.type);
    if (auto *partner = std::get_if<FederationPartner>(&details)) {
        partner->sipDomain = row.domain;
        partner->accessEdgeFqdn = row.fqdn;
        partner->product = productFor(row);
        partner->addresses = row.addresses;
    } else if (auto *hosting = std::get_if<HostingProvider>(&details)) {
        hosting->fqdn = hostOf(row);
        hosting->product = productFor(row);
        hosting->addresses = row.addresses;
    } else if (auto *provider = std::get_if<PublicImProvider>(&details)) {
        provider->provider = row.provider;
        provider->addresses = row.addresses;
    } else if (auto *xmpp = std::get_if<XmppPartner>(&details)) {
        xmpp->domain = row.domain;
        xmpp->gatewayFqdn = row.fqdn;
        xmpp->addresses = row.addresses;
    }
    return details;
}

/// Ids that can be read: the first label of the domain, and a number where that is taken.
class Ids
{
public:
    explicit Ids(const Topology &topology)
    {
        for (const Node &node : topology.nodes)
            m_taken.insert(node.id.value);
    }

    NodeId fresh(const PartnerRow &row)
    {
        QString stem = keyOf(row).section(u' ', 1).section(u'.', 0, 0);
        if (stem.isEmpty())
            stem = nameOf(row.type);
        QString id = stem;
        for (int &n = m_last[stem]; m_taken.contains(id);)
            id = stem + u'-' + QString::number(++n + 1);
        m_taken.insert(id);
        return NodeId(id);
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last; ///< so that thousands of one stem are not tried again and again
};

} // namespace

const QList<NodeType> &partnerTypes()
{
    static const QList<NodeType> types = {NodeType::FederationPartner, NodeType::HostingProvider,
                                          NodeType::PublicImProvider, NodeType::XmppPartner};
    return types;
}

PartnerList readPartners(const QString &text, const Catalog &catalog)
{
    const PartnerWords words(catalog);
    const CellRows read = readCells(text);
    PartnerList list;
    list.separator = read.separator;
    list.isCut = read.isCut;
    QList<PartnerColumn> columns;
    for (const CellRow &row : read.rows) {
        // Alone it has nothing to head.
        if (&row == &read.rows.front() && read.rows.size() > 1) {
            columns = headingOf(row.cells);
            list.hasHeader = !columns.isEmpty();
            if (list.hasHeader)
                continue;
        }
        const auto isLine = [](const QString &cell) {
            return std::all_of(cell.cbegin(), cell.cend(),
                               [](QChar c) { return c == u'-' || c == u':' || c == u'='; });
        };
        if (!std::all_of(row.cells.cbegin(), row.cells.cend(), isLine))
            list.rows.push_back(readPartner(row.line, row.cells, columns, words));
    }
    return list;
}

void checkPartners(PartnerList &list, const Topology &topology, NodeType fallback,
                   const QMap<int, NodeType> &chosen)
{
    QHash<QString, NodeId> there;
    for (const Node &node : topology.nodes) {
        if (const QString key = keyOf(node); !key.isEmpty())
            there.insert(key, node.id);
    }
    QHash<QString, int> lines;
    for (size_t i = 0; i < list.rows.size(); ++i) {
        PartnerRow &row = list.rows[i];
        row.type = chosen.value(int(i), row.statedType.value_or(fallback));
        row.existing = NodeId();
        QList<Message> faults = row.faults;
        noteWhatIsMissing(row, faults);
        QList<Message> remarks = row.remarks;
        noteWhatIsLeftOut(row, remarks);
        const QString key = keyOf(row);
        row.state = !faults.isEmpty()    ? PartnerState::Bad
                    : !remarks.isEmpty() ? PartnerState::Remark
                                         : PartnerState::Good;
        if (row.state != PartnerState::Bad && there.contains(key)) {
            row.existing = there.value(key);
            row.state = PartnerState::Duplicate;
            remarks.prepend(told(QT_TRANSLATE_NOOP("edit", "is in the topology already: “%1”"),
                                 {BilingualText::same(row.existing.value)}));
        } else if (row.state != PartnerState::Bad && lines.contains(key)) {
            row.state = PartnerState::Duplicate;
            remarks.prepend(told(QT_TRANSLATE_NOOP("edit", "stands in line %1 already"),
                                 {BilingualText::same(QString::number(lines.value(key)))}));
        } else if (row.state != PartnerState::Bad) {
            lines.insert(key, row.line);
        }
        row.problems = faults + remarks;
    }
}

std::vector<Node> partnerNodes(const PartnerList &list, const QList<int> &rows,
                               const Topology &topology)
{
    std::vector<Node> nodes;
    Ids ids(topology);
    for (const int index : rows) {
        if (index < 0 || size_t(index) >= list.rows.size())
            continue;
        const PartnerRow &row = list.rows[size_t(index)];
        if (row.state != PartnerState::Good && row.state != PartnerState::Remark)
            continue;
        Node node;
        node.id = ids.fresh(row);
        node.name = BilingualText::same(row.name);
        node.notes = BilingualText::same(row.notes.join(u'\n'));
        node.details = detailsOf(row);
        nodes.push_back(node);
    }
    return nodes;
}

} // namespace portolan
