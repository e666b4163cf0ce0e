#include "flows/foldkinds.h"

#include "flows/topologyindex.h"

namespace portolan {

QString foldKind(const Node &node, const Catalog &catalog)
{
    QString kind;
    switch (node.type()) {
    case NodeType::FederationPartner:
        kind = QLatin1String("federation-") + effectivePartnerProduct(node, catalog);
        break;
    case NodeType::HostingProvider:
        kind = QLatin1String("hosting-") + effectivePartnerProduct(node, catalog);
        break;
    case NodeType::PublicImProvider:
        kind = QStringLiteral("public-im");
        break;
    case NodeType::XmppPartner:
        kind = QStringLiteral("xmpp");
        break;
    default:
        return {};
    }
    return node.site.isEmpty() ? kind : kind + u'.' + node.site;
}

QHash<QString, QList<NodeId>> nodesByFoldKind(const Topology &topology, const Catalog &catalog)
{
    QHash<QString, QList<NodeId>> nodes;
    for (const Node &node : topology.nodes) {
        const QString kind = foldKind(node, catalog);
        if (!kind.isEmpty())
            nodes[kind].append(node.id);
    }
    return nodes;
}

bool foldsByItself(const Topology &topology, qsizetype nodes)
{
    const int from = topology.foldFrom.value_or(defaultFoldFrom);
    return from > 0 && nodes >= from && nodes > 1;
}

} // namespace portolan
