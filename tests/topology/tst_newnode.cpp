#include "datafiles.h"
#include "topology/topologyfile.h"

#include <QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

// Every string of a JSON value.
void collectStrings(const JsonValue &value, QStringList &strings)
{
    if (value.isString())
        strings.append(value.toString());
    for (const JsonValue &item : value.items())
        collectStrings(item, strings);
    for (const auto &member : value.members())
        collectStrings(member.second, strings);
}

} // namespace

class NewNodeTest : public QObject
{
    Q_OBJECT

private slots:
    void validAtOnce()
    {
        for (NodeType type : valuesOf<NodeType>()) {
            Topology topology;
            topology.nodes.push_back(newNode(topology, type));
            QCOMPARE(topology.nodes.front().type(), type);
            QCOMPARE(describe(checkTopology(topology)), QString());
        }
    }

    void nothingTwice()
    {
        Topology topology;
        for (int round = 0; round < 3; ++round) {
            for (NodeType type : valuesOf<NodeType>())
                topology.nodes.push_back(newNode(topology, type));
        }
        QCOMPARE(describe(checkTopology(topology)), QString());
        QStringList addresses;
        for (const Node &node : topology.nodes) {
            QStringList strings;
            collectStrings(*readJson(writeNode(node), {}), strings);
            strings.removeDuplicates(); // one server bears its pool's name
            for (const QString &text : strings) {
                if (IpAddress::fromString(text) || text.contains(QLatin1String(".example.")))
                    addresses.append(text);
            }
        }
        QVERIFY(addresses.size() > 40);
        QStringList unique = addresses;
        unique.removeDuplicates();
        QCOMPARE(unique, addresses);
    }

    void addressesDoNotRunOut()
    {
        Topology topology;
        for (int i = 0; i < 100; ++i)
            topology.nodes.push_back(newNode(topology, NodeType::EdgePool));
        QCOMPARE(describe(checkTopology(topology)), QString());
        const EdgeServer &last = topology.nodes.back().as<EdgePool>()->servers.front();
        QVERIFY(!last.access.address.isIPv4());
        QVERIFY(!last.access.address.sharesPrefix(last.internal.address, 64));
    }

    void nextHopWhereThereIsOne()
    {
        Topology topology;
        QVERIFY(newNode(topology, NodeType::EdgePool).as<EdgePool>()->nextHop.isEmpty());
        topology.nodes.push_back(newNode(topology, NodeType::FrontEndPool));
        QCOMPARE(newNode(topology, NodeType::EdgePool).as<EdgePool>()->nextHop,
                 NodeId(QStringLiteral("front-end-pool")));
        topology.nodes.push_back(newNode(topology, NodeType::Director));
        QCOMPARE(newNode(topology, NodeType::EdgePool).as<EdgePool>()->nextHop,
                 NodeId(QStringLiteral("director")));
    }

    void oneCentralManagement()
    {
        Topology topology;
        topology.nodes.push_back(newNode(topology, NodeType::FrontEndPool));
        QVERIFY(topology.nodes.front().as<FrontEndPool>()->centralManagement);
        QVERIFY(!newNode(topology, NodeType::FrontEndPool).as<FrontEndPool>()->centralManagement);
    }

    void freshIds()
    {
        Topology topology;
        QCOMPARE(freshNodeId(topology, NodeType::Note), NodeId(QStringLiteral("note")));
        topology.nodes.push_back(newNode(topology, NodeType::Note));
        QCOMPARE(freshNodeId(topology, NodeType::Note), NodeId(QStringLiteral("note-2")));
        topology.nodes.push_back(newNode(topology, NodeType::Note));
        topology.nodes.erase(topology.nodes.begin());
        QCOMPARE(freshNodeId(topology, NodeType::Note), NodeId(QStringLiteral("note")));
    }

    void interfacesOfAServer()
    {
        EdgeServer server;
        server.internal.address = *IpAddress::fromString(u"198.51.100.1");
        server.access.address = *IpAddress::fromString(u"192.0.2.1");
        QCOMPARE(interfaceOf(server, Interface::Internal, AddressPlan::Shared), &server.internal);
        QCOMPARE(interfaceOf(server, Interface::Av, AddressPlan::Separate), &server.av);
        QCOMPARE(interfaceOf(server, Interface::Av, AddressPlan::Shared), &server.access);
        server.av.address = *IpAddress::fromString(u"192.0.2.2");
        QCOMPARE(interfaceOf(server, Interface::Av, AddressPlan::Shared), &server.av);
        QCOMPARE(interfaceOf(server, Interface::External, AddressPlan::Separate), nullptr);
        QCOMPARE(interfaceOf(server, Interface::None, AddressPlan::Separate), nullptr);
    }
};

QTEST_GUILESS_MAIN(NewNodeTest)
#include "tst_newnode.moc"
