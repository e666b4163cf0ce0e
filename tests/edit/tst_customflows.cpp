#include "edit/customflow.h"
#include "edit/editing.h"
#include "flows/customflows.h"
#include "flows/deriveflows.h"

#include <QSignalSpy>
#include <QTest>

using namespace portolan;

namespace {

const NodeId edge(QStringLiteral("edge"));
const NodeId pool(QStringLiteral("fe"));
const NodeId fabrikam(QStringLiteral("fabrikam"));

} // namespace

/// Flows of the user's own: adding, changing, removing, and what an editor begins with.
class TestCustomFlows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>(builtInCatalog());
        m_document->reset(sampleTopology(QStringLiteral("standard")));
    }

    void addedChangedRemovedAndBack()
    {
        QList<QByteArray> states{bytesOf(*m_document)};
        QSignalSpy changes(m_document.get(), &Document::changed);
        CustomFlow flow = newCustomFlow(topology(), pool, edge);
        QVERIFY(m_document->addCustomFlow(flow).isEmpty());
        states.append(bytesOf(*m_document));
        const FlowId id = flowIdOfCustom(flow.id);
        QVERIFY(m_document->flows().flow(id));
        QCOMPARE(*customFlowOf(topology(), id), flow);
        flow.ports = PortSet::single(8080);
        flow.justification = {QStringLiteral("Ticket"), QStringLiteral("Заявка")};
        QVERIFY(m_document->changeCustomFlow(flow).isEmpty());
        states.append(bytesOf(*m_document));
        QCOMPARE(m_document->flows().flow(id)->ports, flow.ports);
        QCOMPARE(m_document->flows().flow(id)->justification, flow.justification);
        m_document->removeCustomFlows({flow.id});
        QVERIFY(!m_document->flows().flow(id));
        QCOMPARE(bytesOf(*m_document), states.first());
        QCOMPARE(changes.count(), 3);
        QVERIFY(changes.first().first().value<DocumentChange>().affectsFlows());
        for (int step = 2; step >= 0; --step) {
            m_document->undoStack()->undo();
            QCOMPARE(bytesOf(*m_document), states.at(step));
        }
        m_document->undoStack()->setIndex(2);
        QCOMPARE(bytesOf(*m_document), states.at(2));
    }

    void stepsHaveNames()
    {
        CustomFlow flow = newCustomFlow(topology(), pool, edge);
        QVERIFY(m_document->addCustomFlow(flow).isEmpty());
        flow.ports = PortSet::single(8080);
        QVERIFY(m_document->changeCustomFlow(flow).isEmpty());
        m_document->removeCustomFlows({flow.id});
        QCOMPARE(m_document->stepName(0),
                 BilingualText(QStringLiteral("Add own flow"),
                               QStringLiteral("Добавить собственный поток")));
        QCOMPARE(m_document->stepName(1),
                 BilingualText(QStringLiteral("Change own flow"),
                               QStringLiteral("Изменить собственный поток")));
        QCOMPARE(m_document->stepName(2),
                 BilingualText(QStringLiteral("Remove own flow"),
                               QStringLiteral("Удалить 1 собственный поток")));
    }

    void whatTheLoaderRefusesLeavesNoStep()
    {
        CustomFlow flow = newCustomFlow(topology(), pool, edge);
        QVERIFY(m_document->addCustomFlow(flow).isEmpty());
        const QByteArray before = bytesOf(*m_document);
        QVERIFY(!m_document->addCustomFlow(flow).isEmpty()); // the id is taken
        flow.id = QStringLiteral("no id");
        QVERIFY(!m_document->addCustomFlow(flow).isEmpty());
        flow = newCustomFlow(topology(), pool, edge);
        flow.from.interface = Interface::Access; // a pool inside has none
        QVERIFY(!m_document->addCustomFlow(flow).isEmpty());
        flow = newCustomFlow(topology(), NodeId(QStringLiteral("gone")), edge);
        QVERIFY(!m_document->addCustomFlow(flow).isEmpty());
        QVERIFY(m_document->changeCustomFlow(flow).isEmpty()); // there is none: nothing to change
        m_document->removeCustomFlows({flow.id});
        QCOMPARE(bytesOf(*m_document), before);
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void beginsAtTheFirewallBetween()
    {
        const auto made = [this](const NodeId &from, const NodeId &to) {
            return newCustomFlow(topology(), from, to);
        };
        CustomFlow flow = made(pool, edge);
        QCOMPARE(flow.firewall, Firewall::Internal);
        QCOMPARE(flow.from, (CustomFlowEnd{pool, Interface::None}));
        QCOMPARE(flow.to, (CustomFlowEnd{edge, Interface::Internal}));
        flow = made(fabrikam, edge);
        QCOMPARE(flow.firewall, Firewall::External);
        QCOMPARE(flow.to, (CustomFlowEnd{edge, Interface::Access}));
        flow = made(edge, {});
        QCOMPARE(flow.firewall, Firewall::External);
        QVERIFY(flow.to.node.isEmpty());
        // Who is outside the perimeter most likely talks to it.
        QCOMPARE(made(pool, {}), made(pool, edge));
        QCOMPARE(made(fabrikam, {}), made(fabrikam, edge));
        QCOMPARE(made(fabrikam, {}).firewall, Firewall::External);
        QCOMPARE(made({}, fabrikam).firewall, Firewall::Internal);
        // Whatever it begins with, the loader takes it.
        for (const Node &a : topology().nodes) {
            for (const Node &b : topology().nodes) {
                if (a.type() == NodeType::Note || b.type() == NodeType::Note)
                    continue;
                Topology with = topology();
                with.customFlows = {made(a.id, b.id)};
                QVERIFY(checkTopology(with).isEmpty());
            }
        }
    }

    void idsAreNeverGivenTwice()
    {
        QCOMPARE(freshCustomFlowId(topology()), QStringLiteral("own-1"));
        QVERIFY(m_document->addCustomFlow(newCustomFlow(topology(), pool, edge)).isEmpty());
        QCOMPARE(freshCustomFlowId(topology()), QStringLiteral("own-2"));
        m_document->giveNumbers();
        m_document->removeCustomFlows({QStringLiteral("own-1")});
        // Its number is kept for it.
        QCOMPARE(freshCustomFlowId(topology()), QStringLiteral("own-2"));
        QVERIFY(
            m_document->setFlowSuppressed(flowIdOfCustom(QStringLiteral("own-2")), true).isEmpty());
        QCOMPARE(freshCustomFlowId(topology()), QStringLiteral("own-3"));
    }

    void flowsOfRulesAreNobodysOwn()
    {
        for (const Flow &flow : m_document->flows().flows)
            QVERIFY(!customFlowOf(topology(), flow.id));
        QVERIFY(customIdOf(FlowId(QStringLiteral("sip-client-in:edge:users"))).isEmpty());
        QVERIFY(applicationsOf(builtInCatalog()).contains(QStringLiteral("SIP")));
        QVERIFY(securitiesOf(builtInCatalog()).contains(QStringLiteral("MTLS")));
    }

    void aReasonIsChangedInItsPlace()
    {
        const FlowId first = m_document->flows().flows.at(0).id;
        const FlowId second = m_document->flows().flows.at(1).id;
        Topology with = topology();
        with.suppressedFlows = {{first, BilingualText::same(QStringLiteral("a")), {}},
                                {second, {}, {}}};
        with.suppressedFlows.front().extras.members = {
            {QStringLiteral("x-ticket"), JsonValue(QStringLiteral("12"))}};
        m_document->reset(with);
        const BilingualText reason(QStringLiteral("b"), QStringLiteral("б"));
        QVERIFY(m_document->setFlowSuppressed(first, true, reason).isEmpty());
        QCOMPARE(topology().suppressedFlows.size(), size_t(2));
        QCOMPARE(topology().suppressedFlows.front().reason, reason);
        QCOMPARE(topology().suppressedFlows.front().extras.members.size(), size_t(1));
        QCOMPARE(m_document->stepName(0), BilingualText(QStringLiteral("Change the reason"),
                                                        QStringLiteral("Изменить причину")));
    }

private:
    const Topology &topology() const { return m_document->topology(); }

    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestCustomFlows)
#include "tst_customflows.moc"
