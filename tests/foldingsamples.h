#pragma once

#include "base/address.h"
#include "topology/topologyfile.h"

namespace portolan {

/// The standard sample, every needed flow, with so many federation partners more of each of two
/// products, and public IM and XMPP partners: "p2010-0" …, "p2013-0" …, "im-0" …, "x-0" ….
inline Topology manyPartners(int ofEachProduct, int others = 0)
{
    auto read = readTopologyFile(
        QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples/standard.portolan"));
    if (!read)
        qFatal("the sample cannot be read");
    Topology topology = *read;
    topology.reading = Reading::Recommended;
    const auto add = [&topology](const QString &id, NodeDetails details) {
        Node node;
        node.id = NodeId(id);
        node.details = std::move(details);
        topology.nodes.push_back(std::move(node));
    };
    for (int i = 0; i < ofEachProduct; ++i) {
        for (const QString &year : {QStringLiteral("2010"), QStringLiteral("2013")}) {
            FederationPartner partner;
            partner.sipDomain = QStringLiteral("p%1-%2.example.com").arg(year).arg(i);
            partner.product = QStringLiteral("lync-") + year;
            add(QStringLiteral("p%1-%2").arg(year).arg(i), partner);
        }
    }
    for (int i = 0; i < others; ++i) {
        XmppPartner partner;
        partner.domain = QStringLiteral("x%1.example.org").arg(i);
        add(QStringLiteral("x-%1").arg(i), partner);
    }
    return topology;
}

} // namespace portolan
