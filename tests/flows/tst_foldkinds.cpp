#include "flows/foldkinds.h"

#include <QTest>

using namespace portolan;

namespace {

Node nodeOf(NodeDetails details, const char *id = "n", const char *site = "")
{
    Node node;
    node.id = NodeId(QString::fromLatin1(id));
    node.site = QString::fromLatin1(site);
    node.details = std::move(details);
    return node;
}

FederationPartner partnerOf(const char *product)
{
    FederationPartner partner;
    partner.sipDomain = QStringLiteral("example.com");
    partner.product = QString::fromLatin1(product);
    return partner;
}

} // namespace

class TestFoldKinds : public QObject
{
    Q_OBJECT

private slots:
    void kinds()
    {
        const Catalog &catalog = builtInCatalog();
        const auto kind = [&](const Node &node) { return foldKind(node, catalog); };
        QCOMPARE(kind(nodeOf(partnerOf("lync-2010"))), QStringLiteral("federation-lync-2010"));
        // What is not known is treated as another product and folds with it.
        QCOMPARE(kind(nodeOf(partnerOf("unknown"))), kind(nodeOf(partnerOf("lync-2013"))));
        QVERIFY(kind(nodeOf(partnerOf("lync-2013"))) != kind(nodeOf(partnerOf("lync-2010"))));
        HostingProvider hosting;
        hosting.product = QStringLiteral("teams");
        QVERIFY(kind(nodeOf(hosting)).startsWith(QLatin1String("hosting-")));
        QCOMPARE(kind(nodeOf(PublicImProvider())), QStringLiteral("public-im"));
        QCOMPARE(kind(nodeOf(XmppPartner(), "n", "hq")), QStringLiteral("xmpp.hq"));
        for (const NodeType type :
             {NodeType::EdgePool, NodeType::FrontEndPool, NodeType::Director,
              NodeType::ReverseProxy, NodeType::ExternalUsers, NodeType::Note})
            QCOMPARE(kind(nodeOf(emptyDetails(type))), QString());
    }

    void nodesInFileOrder()
    {
        Topology topology;
        topology.nodes = {nodeOf(partnerOf("lync-2010"), "c"), nodeOf(XmppPartner(), "x"),
                          nodeOf(partnerOf("lync-2010"), "a"), nodeOf(Note(), "note"),
                          nodeOf(partnerOf("lync-2010"), "b", "hq")};
        const auto kinds = nodesByFoldKind(topology, builtInCatalog());
        QCOMPARE(kinds.size(), 3);
        QCOMPARE(kinds.value(QStringLiteral("federation-lync-2010")),
                 (QList<NodeId>{NodeId(QStringLiteral("c")), NodeId(QStringLiteral("a"))}));
    }

    void fromWhichNumberOn()
    {
        Topology topology;
        QVERIFY(!foldsByItself(topology, defaultFoldFrom - 1));
        QVERIFY(foldsByItself(topology, defaultFoldFrom));
        topology.foldFrom = 0;
        QVERIFY(!foldsByItself(topology, 100'000));
        topology.foldFrom = 1;
        QVERIFY(!foldsByItself(topology, 1));
        QVERIFY(foldsByItself(topology, 2));
    }
};

QTEST_GUILESS_MAIN(TestFoldKinds)

#include "tst_foldkinds.moc"
