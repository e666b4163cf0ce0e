#include "diagram/diagramlayout.h"
#include "diagram/folding.h"
#include "diagram/svgwriter.h"
#include "flows/deriveflows.h"
#include "foldingsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

DiagramGeometry draw(const Topology &topology, FoldMode mode, Language language = Language::English)
{
    DiagramOptions options;
    options.language = language;
    options.date = QDate(2024, 1, 15);
    options.fold = mode;
    return layoutDiagram(topology, deriveFlows(topology, builtInCatalog(), options.date),
                         builtInCatalog(), options);
}

QStringList groupsOf(const Topology &topology, FoldMode mode)
{
    QStringList texts;
    const Folding folding(topology, builtInCatalog(), mode);
    for (const FoldGroup &group : folding.groups())
        texts.append(QStringLiteral("%1 %2").arg(group.id.value).arg(group.members.size()));
    return texts;
}

QString titleOf(const DiagramGeometry &geometry, const NodeId &id)
{
    QStringList words;
    for (const PlacedText &line : geometry.card(id)->title)
        words.append(line.text);
    return words.join(u' ');
}

int flowsIn(const DiagramGeometry &geometry)
{
    int flows = 0;
    for (const Arrow &arrow : geometry.arrows)
        flows += arrow.flowCount();
    return flows;
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void modes();
    void byHand();
    void sitesStandApart();
    void idsAreUnlikeThoseOfNodes();
    void titlesInBothLanguages();
    void otherProductsAreNamed();
    void flowsMergeAndNoneIsLost();
    void oneFlowKeepsItsNumber();
    void contradictedIfOneIs();
    void requirementsStayApart();
    void standsWhereItsMemberDoes();
    void nothingOverlaps();
    void parallelFlowsAreOneBand();
    void writtenGeometrySaysWhichFlows();
    void svgSaysHowMany();
    void opensAndIsAsBefore();
};

void TestFolding::modes()
{
    Topology topology = manyPartners(30, 3);
    const QString fed2010 = QStringLiteral("group-federation-lync-2010 ");
    const QString fed2013 = QStringLiteral("group-federation-lync-2013 ");
    QCOMPARE(groupsOf(topology, FoldMode::None), QStringList());
    const QStringList automatic = groupsOf(topology, FoldMode::Auto);
    QCOMPARE(automatic.size(), 2); // the sample's own partner is of one of the two products
    QVERIFY(automatic.first().startsWith(fed2010) || automatic.first().startsWith(fed2013));
    QCOMPARE(groupsOf(topology, FoldMode::AsViewed), automatic);
    // The sample has an XMPP partner too.
    QCOMPARE(groupsOf(topology, FoldMode::All).filter(QStringLiteral("group-xmpp ")),
             QStringList{QStringLiteral("group-xmpp 4")});
    topology.foldFrom = 32;
    QCOMPARE(groupsOf(topology, FoldMode::Auto), QStringList());
    topology.foldFrom = 0;
    QCOMPARE(groupsOf(topology, FoldMode::AsViewed), QStringList());
    QVERIFY(groupsOf(topology, FoldMode::All).size() >= 3);
    topology.foldFrom = 1; // a node alone is no group
    QCOMPARE(groupsOf(topology, FoldMode::Auto), groupsOf(topology, FoldMode::All));
}

void TestFolding::byHand()
{
    Topology topology = manyPartners(3);
    topology.folded = {node("p2010-0"), node("edge"), node("p2013-1"), node("p2010-2")};
    QCOMPARE(groupsOf(topology, FoldMode::AsViewed),
             QStringList{QStringLiteral("group-federation-lync-2010 2")});
    QCOMPARE(groupsOf(topology, FoldMode::Auto), QStringList());
    topology.foldFrom = 3;
    topology.folded.clear();
    topology.unfolded = {node("p2010-1")};
    const Folding folding(topology, builtInCatalog(), FoldMode::AsViewed);
    QVERIFY(!folding.groupOf(node("p2010-1")));
    QVERIFY(folding.groupOf(node("p2010-0")));
    QCOMPARE(folding.cardOf(node("p2010-1")), node("p2010-1"));
    QCOMPARE(folding.cardOf(node("p2010-2")), node("group-federation-lync-2010"));
}

void TestFolding::sitesStandApart()
{
    Topology topology = manyPartners(4);
    topology.sites = {
        {QStringLiteral("hq"), BilingualText::same(QStringLiteral("Head office")), {}, {}, {}}};
    for (const char *id : {"p2010-0", "p2010-1"})
        topology.node(node(id))->site = QStringLiteral("hq");
    const Folding folding(topology, builtInCatalog(), FoldMode::All);
    QCOMPARE(folding.groupOf(node("p2010-0"))->members.size(), 2);
    QVERIFY(folding.groupOf(node("p2010-2")) != folding.groupOf(node("p2010-0")));
    const DiagramGeometry geometry = draw(topology, FoldMode::All);
    const Card *card = geometry.card(node("p2010-1"));
    QCOMPARE(card->lines.first().text, QStringLiteral("Head office"));
}

void TestFolding::idsAreUnlikeThoseOfNodes()
{
    Topology topology = manyPartners(2);
    topology.node(node("p2010-0"))->id = node("group-federation-lync-2010");
    const Folding folding(topology, builtInCatalog(), FoldMode::All);
    QCOMPARE(folding.groupOf(node("p2010-1"))->id, node("group-federation-lync-2010-2"));
}

void TestFolding::titlesInBothLanguages()
{
    const Topology topology = manyPartners(21);
    const NodeId group = node("group-federation-lync-2013");
    const NodeId xmpp = node("group-xmpp");
    QCOMPARE(titleOf(draw(topology, FoldMode::All), group),
             QStringLiteral("21 partners, Lync Server 2013"));
    QCOMPARE(titleOf(draw(topology, FoldMode::All, Language::Russian), group),
             QStringLiteral("21 партнёр, Lync Server 2013"));
    QCOMPARE(titleOf(draw(manyPartners(22), FoldMode::All, Language::Russian), group),
             QStringLiteral("22 партнёра, Lync Server 2013"));
    QCOMPARE(titleOf(draw(manyPartners(25), FoldMode::All, Language::Russian), group),
             QStringLiteral("25 партнёров, Lync Server 2013"));
    QCOMPARE(titleOf(draw(manyPartners(1, 4), FoldMode::All), xmpp),
             QStringLiteral("5 XMPP partners"));
    const DiagramGeometry drawn = draw(topology, FoldMode::All);
    const Card *card = drawn.card(group);
    QCOMPARE(card->lines.last().text, QStringLiteral("and 18 more"));
    QVERIFY(card->tooltip.contains(QLatin1String("p2013-20.example.com")));
    QCOMPARE(card->members.size(), 21);
    QVERIFY(card->stackedServers > 1);
}

// A partner whose version is not known has the rules of one whose version is, but not its name.
void TestFolding::otherProductsAreNamed()
{
    Topology topology = manyPartners(6);
    for (const char *id : {"p2013-1", "p2013-4"})
        topology.node(node(id))->as<FederationPartner>()->product = QStringLiteral("unknown");
    const DiagramGeometry drawn = draw(topology, FoldMode::All);
    const Card *card = drawn.card(node("p2013-1"));
    QCOMPARE(card->members.size(), 6);
    QCOMPARE(card->lines.first().text, QStringLiteral("version unknown: 2"));
}

void TestFolding::flowsMergeAndNoneIsLost()
{
    const Topology topology = manyPartners(40, 5);
    const FlowSet flows = deriveFlows(topology, builtInCatalog(), QDate(2024, 1, 15));
    const DiagramGeometry open = draw(topology, FoldMode::None);
    const DiagramGeometry folded = draw(topology, FoldMode::All);
    QCOMPARE(int(open.arrows.size()), int(flows.flows.size()));
    QCOMPARE(flowsIn(folded), int(flows.flows.size()));
    QVERIFY(folded.arrows.size() * 8 < open.arrows.size());
    QSet<FlowId> seen;
    for (const Arrow &arrow : folded.arrows) {
        const QList<FlowId> here = arrow.flows.isEmpty() ? QList<FlowId>{arrow.flow} : arrow.flows;
        QCOMPARE(here.first(), arrow.flow);
        for (const FlowId &flow : here) {
            QVERIFY(!seen.contains(flow));
            seen.insert(flow);
            QCOMPARE(folded.arrow(flow), &arrow);
            const Arrow *single = open.arrow(flow);
            QCOMPARE(single->pillText.text, arrow.pillText.text);
            QCOMPARE(single->protocol.text, arrow.protocol.text);
            QCOMPARE(single->firewall, arrow.firewall);
            QCOMPARE(single->sourcePort, arrow.sourcePort);
            QCOMPARE(single->destinationPort, arrow.destinationPort);
            QCOMPARE(single->thin, arrow.thin);
            QCOMPARE(single->obsolete, arrow.obsolete);
        }
    }
    const auto counted = [](const DiagramGeometry &geometry) {
        return std::any_of(geometry.legend.begin(), geometry.legend.end(), [](const auto &item) {
            return item.kind == LegendItem::Kind::CountBadge;
        });
    };
    QVERIFY(counted(folded));
    QVERIFY(!counted(open));
    const Arrow *sip = folded.arrow(FlowId(QStringLiteral("sip-federation-in:edge:p2013-7")));
    QVERIFY(sip);
    QCOMPARE(sip->flowCount(), 40);
    QCOMPARE(sip->badge.text, QStringLiteral("×40"));
    QVERIFY2(sip->title.startsWith(QLatin1String("40 flows drawn as one: 40 partners, Lync")),
             qPrintable(sip->title));
    QVERIFY(badgeRect(*sip).contains(sip->badge.box.center()));
    QVERIFY(badgeRect(*sip).width() >= sip->badge.box.width());
}

void TestFolding::oneFlowKeepsItsNumber()
{
    Topology topology = manyPartners(3);
    CustomFlow custom;
    custom.id = QStringLiteral("monitor");
    custom.from.node = node("edge");
    custom.from.interface = Interface::Access;
    custom.to.node = node("p2010-1");
    custom.ports = *PortSet::fromString(u"161");
    topology.customFlows = {custom};
    const DiagramGeometry geometry = draw(topology, FoldMode::All);
    const Arrow *arrow = geometry.arrow(FlowId(QStringLiteral("custom:monitor")));
    QVERIFY(arrow);
    QCOMPARE(arrow->destination, node("group-federation-lync-2010"));
    QCOMPARE(arrow->flowCount(), 1);
    QCOMPARE(arrow->badge.text, QString::number(arrow->number));
}

void TestFolding::contradictedIfOneIs()
{
    const Topology topology = manyPartners(5);
    FlowSet flows = deriveFlows(topology, builtInCatalog(), QDate(2024, 1, 15));
    for (Flow &flow : flows.flows)
        flow.contradictions.clear();
    const FlowId third(QStringLiteral("sip-federation-in:edge:p2010-3"));
    for (Flow &flow : flows.flows) {
        if (flow.id == third)
            flow.contradictions = {QStringLiteral("C6")};
    }
    DiagramOptions options;
    options.fold = FoldMode::All;
    const DiagramGeometry geometry = layoutDiagram(topology, flows, builtInCatalog(), options);
    for (const Arrow &arrow : geometry.arrows)
        QCOMPARE(arrow.contradicted, arrow.standsFor(third));
}

void TestFolding::requirementsStayApart()
{
    const Topology topology = manyPartners(5);
    FlowSet flows = deriveFlows(topology, builtInCatalog(), QDate(2024, 1, 15));
    const FlowId first(QStringLiteral("sip-federation-in:edge:p2013-0"));
    const FlowId second(QStringLiteral("sip-federation-in:edge:p2013-1"));
    for (Flow &flow : flows.flows) {
        if (flow.id == second)
            flow.requirement = Requirement::Obsolete;
    }
    DiagramOptions options;
    options.fold = FoldMode::All;
    const DiagramGeometry geometry = layoutDiagram(topology, flows, builtInCatalog(), options);
    QVERIFY(geometry.arrow(first) != geometry.arrow(second));
    QCOMPARE(geometry.arrow(first)->flowCount(), 4);
    QVERIFY(!geometry.arrow(first)->obsolete);
    QVERIFY(geometry.arrow(second)->obsolete);
}

void TestFolding::standsWhereItsMemberDoes()
{
    Topology topology = manyPartners(6);
    topology.positions.insert(node("p2010-4"), QPoint(60, 700));
    const DiagramGeometry folded = draw(topology, FoldMode::All);
    const Card *group = folded.card(node("p2010-1"));
    QCOMPARE(group->node, node("group-federation-lync-2010"));
    QVERIFY(group->manual);
    QCOMPARE(group->rect.top(), 700.0);
    const DiagramGeometry open = draw(topology, FoldMode::None);
    QCOMPARE(open.card(node("p2010-4"))->rect.top(), 700.0);
}

void TestFolding::nothingOverlaps()
{
    for (const Language language : allLanguages) {
        for (const FoldMode mode : {FoldMode::Auto, FoldMode::All}) {
            const DiagramGeometry geometry = draw(manyPartners(60, 3), mode, language);
            QCOMPARE(auditDiagram(geometry).faults(), 0);
            for (const Card &card : geometry.cards) {
                for (const PlacedText &line : card.title + card.lines)
                    QVERIFY2(card.rect.contains(line.box), qPrintable(line.text));
            }
            for (const LegendItem &item : geometry.legend)
                QVERIFY(geometry.bounds.contains(item.text.box));
        }
    }
}

// Flows between the same sockets of two cards leave the group's card in consecutive slots and keep
// their order up to the other end.
void TestFolding::parallelFlowsAreOneBand()
{
    for (const FoldMode mode : {FoldMode::None, FoldMode::All}) {
        const DiagramGeometry geometry = draw(manyPartners(9, 2), mode);
        struct End
        {
            QString other;
            double here;
            double there;
        };
        QMap<NodeId, QList<End>> ends; // at the cards of the Internet
        for (const Arrow &arrow : geometry.arrows) {
            const bool outwards = geometry.card(arrow.destination)->zone == Zone::Internet;
            const Card *outer = geometry.card(outwards ? arrow.destination : arrow.source);
            if (outer->zone != Zone::Internet)
                continue;
            const double first = arrow.points.front().y(), last = arrow.points.back().y();
            ends[outer->node].append({outwards
                                          ? arrow.source.value + u':' + arrow.sourcePort
                                          : arrow.destination.value + u':' + arrow.destinationPort,
                                      outwards ? last : first, outwards ? first : last});
        }
        QVERIFY(!ends.isEmpty());
        for (QList<End> &card : ends) {
            std::sort(card.begin(), card.end(),
                      [](const End &a, const End &b) { return a.here < b.here; });
            QStringList bands;
            for (qsizetype i = 0; i < card.size(); ++i) {
                if (i == 0 || card.at(i).other != card.at(i - 1).other)
                    bands.append(card.at(i).other);
                else
                    QVERIFY(card.at(i).there > card.at(i - 1).there);
            }
            QCOMPARE(QSet<QString>(bands.cbegin(), bands.cend()).size(), bands.size());
        }
    }
}

void TestFolding::writtenGeometrySaysWhichFlows()
{
    const DiagramGeometry geometry = draw(manyPartners(12), FoldMode::All);
    const QJsonObject root =
        QJsonDocument::fromJson(geometryJson(geometry, QStringLiteral("t"))).object();
    const QJsonArray edges = root.value(QStringLiteral("edges")).toArray();
    QCOMPARE(int(edges.size()), int(geometry.arrows.size()));
    int several = 0;
    for (qsizetype i = 0; i < edges.size(); ++i) {
        const QJsonArray flows = edges.at(i).toObject().value(QStringLiteral("flows")).toArray();
        QCOMPARE(flows.size(), geometry.arrows[size_t(i)].flows.size());
        several += flows.isEmpty() ? 0 : 1;
    }
    QVERIFY(several > 0);
    int labels = 0;
    for (const QJsonValue &value : root.value(QStringLiteral("labels")).toArray()) {
        const QJsonObject label = value.toObject();
        const QJsonArray flows = label.value(QStringLiteral("flows")).toArray();
        if (flows.isEmpty())
            continue;
        ++labels;
        QCOMPARE(flows.first(), label.value(QStringLiteral("edge")));
    }
    QCOMPARE(labels, 3 * several); // pill, protocol, badge
}

void TestFolding::svgSaysHowMany()
{
    const QByteArray svg = writeSvg(draw(manyPartners(12), FoldMode::All));
    QVERIFY(svg.contains("data-flows=\"12\""));
    QVERIFY(svg.contains("data-members=\"12\""));
    QVERIFY(svg.contains(QStringLiteral("×12").toUtf8()));
    QVERIFY(!writeSvg(draw(manyPartners(12), FoldMode::None)).contains("data-flows"));
}

void TestFolding::opensAndIsAsBefore()
{
    Topology topology = manyPartners(30);
    topology.foldFrom = 0;
    const QByteArray open = geometryJson(draw(topology, FoldMode::None), QString());
    QCOMPARE(geometryJson(draw(topology, FoldMode::AsViewed), QString()), open);
    topology.foldFrom.reset();
    for (const Node &each : topology.nodes)
        topology.unfolded.append(each.id);
    QCOMPARE(geometryJson(draw(topology, FoldMode::AsViewed), QString()), open);
    QVERIFY(geometryJson(draw(topology, FoldMode::Auto), QString()) != open);
}

QTEST_GUILESS_MAIN(TestFolding)

#include "tst_folding.moc"
