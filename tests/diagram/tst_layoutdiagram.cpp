#include "diagram/diagramsamples.h"
#include "flows/deriveflows.h"

#include <QTest>

#include <cmath>

using namespace portolan;

namespace {

constexpr quint32 seeds = 300;

QByteArray describe(const DiagramAudit &audit)
{
    return QByteArray("labels on labels ") + QByteArray::number(audit.labelLabelOverlaps) +
           ", labels on cards " + QByteArray::number(audit.labelNodeOverlaps) +
           ", cards on cards " + QByteArray::number(audit.nodeOverlaps) +
           ", arrows through cards " + QByteArray::number(audit.arrowsThroughNodes) +
           ", arrows through labels " + QByteArray::number(audit.arrowsThroughLabels) +
           ", arrows on arrows " + QByteArray::number(audit.overlappingArrows);
}

int bendsOf(const Arrow &arrow)
{
    return int(arrow.points.size()) - 2;
}

bool joinsNeighbours(const DiagramGeometry &geometry, const Arrow &arrow)
{
    return std::abs(int(geometry.card(arrow.source)->zone) -
                    int(geometry.card(arrow.destination)->zone)) == 1;
}

QRectF zoneRect(const DiagramGeometry &geometry, Zone zone)
{
    return geometry.zones[size_t(zone)].rect;
}

// All that must hold of any drawing.
void checkSound(const DiagramGeometry &geometry)
{
    for (const ZoneArea &zone : geometry.zones)
        QVERIFY(geometry.bounds.contains(zone.rect));
    for (const Card &card : geometry.cards) {
        const QRectF zone = zoneRect(geometry, card.zone);
        QVERIFY2(zone.contains(card.rect), qPrintable(card.node.value));
        for (const PlacedText &line : card.title)
            QVERIFY2(card.rect.contains(line.box), qPrintable(line.text));
        for (const PlacedText &line : card.lines)
            QVERIFY2(card.rect.contains(line.box), qPrintable(line.text));
        for (const Socket &socket : card.sockets) {
            QVERIFY2(card.rect.contains(socket.rect), qPrintable(socket.label.text));
            QVERIFY2(socket.rect.contains(socket.label.box), qPrintable(socket.label.text));
        }
    }
    for (const PlacedText &line : geometry.titleBlock)
        QVERIFY2(geometry.bounds.contains(line.box), qPrintable(line.text));
    for (const LegendItem &item : geometry.legend)
        QVERIFY2(geometry.bounds.contains(item.text.box), qPrintable(item.text.text));
    for (const Arrow &arrow : geometry.arrows) {
        QVERIFY(arrow.points.size() >= 2);
        for (size_t i = 1; i < arrow.points.size(); ++i)
            QVERIFY(arrow.points[i - 1].x() == arrow.points[i].x() ||
                    arrow.points[i - 1].y() == arrow.points[i].y());
        QVERIFY(arrow.pill.contains(arrow.pillText.box.center()));
        const QRectF source = geometry.card(arrow.source)->rect;
        const QRectF destination = geometry.card(arrow.destination)->rect;
        const QPointF first = arrow.points.front(), last = arrow.points.back();
        QVERIFY(first.x() == source.left() || first.x() == source.right());
        QVERIFY(first.y() > source.top() && first.y() < source.bottom());
        QVERIFY(last.x() == destination.left() || last.x() == destination.right());
        QVERIFY(last.y() > destination.top() && last.y() < destination.bottom());
    }
}

// Heights at which an arrow passes the middle of its wall.
QList<double> passagesOf(const DiagramGeometry &geometry, const Arrow &arrow)
{
    const double x = geometry.walls[size_t(arrow.firewall)].rect.center().x();
    QList<double> heights;
    for (size_t i = 1; i < arrow.points.size(); ++i) {
        const QPointF a = arrow.points[i - 1], b = arrow.points[i];
        if (a.y() == b.y() && std::min(a.x(), b.x()) < x && std::max(a.x(), b.x()) > x)
            heights.append(a.y());
    }
    return heights;
}

} // namespace

class TestLayoutDiagram : public QObject
{
    Q_OBJECT

private slots:
    void standardIsStraight();
    void madeTopologies_data();
    void madeTopologies();
    void gates();
    void sameTwice();
    void emptyTopologyHasHint();
    void socketsOfServices();
    void whatEndedSaysSince();
};

void TestLayoutDiagram::standardIsStraight()
{
    for (const Language language : allLanguages) {
        const DiagramGeometry geometry = samples::layOut(samples::standard(), language);
        QCOMPARE(geometry.arrows.size(), size_t(10));
        const DiagramAudit audit = auditDiagram(geometry);
        QVERIFY2(audit.faults() == 0, describe(audit).constData());
        QCOMPARE(audit.crossings, 0);
        for (const Arrow &arrow : geometry.arrows)
            QCOMPARE(bendsOf(arrow), 0);
        checkSound(geometry);
    }
}

void TestLayoutDiagram::madeTopologies_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("en") << int(Language::English);
    QTest::newRow("ru") << int(Language::Russian);
}

void TestLayoutDiagram::madeTopologies()
{
    QFETCH(int, language);
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const samples::Sample sample = samples::random(seed);
        const DiagramGeometry geometry = samples::layOut(sample, Language(language));
        QCOMPARE(geometry.arrows.size(), sample.flows.flows.size());
        const DiagramAudit audit = auditDiagram(geometry);
        QVERIFY2(
            audit.faults() == 0,
            QByteArray("seed " + QByteArray::number(seed) + ": " + describe(audit)).constData());
        for (const Arrow &arrow : geometry.arrows) {
            if (joinsNeighbours(geometry, arrow))
                QVERIFY2(bendsOf(arrow) <= 2, ("seed " + QByteArray::number(seed)).constData());
        }
        checkSound(geometry);
        if (QTest::currentTestFailed()) {
            qWarning() << "seed" << seed;
            return;
        }
    }
}

void TestLayoutDiagram::gates()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const DiagramGeometry geometry = samples::layOut(samples::random(seed));
        for (const Arrow &arrow : geometry.arrows) {
            const QRectF wall = geometry.walls[size_t(arrow.firewall)].rect;
            QCOMPARE(arrow.gate.x(), wall.center().x());
            QVERIFY(wall.top() <= arrow.pill.top() && wall.bottom() >= arrow.pill.bottom());
            const QList<double> passages = passagesOf(geometry, arrow);
            QVERIFY(passages.contains(arrow.gate.y()));
            // Flows within one zone go out and come back; all others pass once.
            const bool turns =
                geometry.card(arrow.source)->zone == geometry.card(arrow.destination)->zone;
            QCOMPARE(passages.size(), turns ? 2 : 1);
        }
    }
}

void TestLayoutDiagram::sameTwice()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const samples::Sample sample = samples::random(seed);
        QCOMPARE(geometryJson(samples::layOut(sample), QString()),
                 geometryJson(samples::layOut(sample), QString()));
    }
}

void TestLayoutDiagram::emptyTopologyHasHint()
{
    samples::Sample sample;
    sample.topology.title = BilingualText::same(QStringLiteral("New topology"));
    const DiagramGeometry geometry = samples::layOut(sample);
    QCOMPARE(geometry.zones.size(), size_t(3));
    QCOMPARE(geometry.walls.size(), size_t(2));
    QVERIFY(!geometry.emptyHint.isEmpty());
    for (const PlacedText &line : geometry.emptyHint)
        QVERIFY(zoneRect(geometry, Zone::Perimeter).contains(line.box));
}

void TestLayoutDiagram::socketsOfServices()
{
    const DiagramGeometry geometry = samples::layOut(samples::standard());
    const Card *edge = geometry.card(NodeId(QStringLiteral("edge")));
    QVERIFY(edge);
    QCOMPARE(edge->sockets.size(), 5);
    const auto has = [&](Interface interface, bool isXmppProxy, bool onLeft) {
        return std::any_of(edge->sockets.begin(), edge->sockets.end(), [&](const Socket &socket) {
            return socket.interface == interface && socket.isXmppProxy == isXmppProxy &&
                   socket.onLeft == onLeft && !socket.lines.isEmpty();
        });
    };
    QVERIFY(has(Interface::Access, false, true));
    QVERIFY(has(Interface::Access, true, true));
    QVERIFY(has(Interface::WebConferencing, false, true));
    QVERIFY(has(Interface::Av, false, true));
    QVERIFY(has(Interface::Internal, false, false));
}

// A hosting provider whose service was switched off is marked from that day on, as a public IM
// provider is.
void TestLayoutDiagram::whatEndedSaysSince()
{
    Catalog catalog = builtInCatalog();
    for (Product &product : catalog.partnerProducts)
        product.ended = product.id == u"sfb-online" ? QDate(2021, 7, 31) : QDate();
    Topology topology;
    Node node = newNode(topology, NodeType::HostingProvider);
    node.as<HostingProvider>()->product = QStringLiteral("sfb-online");
    topology.nodes.push_back(node);
    const auto cardOn = [&](QDate day) {
        DiagramOptions options;
        options.date = day;
        const FlowSet flows = deriveFlows(topology, catalog, day);
        return *layoutDiagram(topology, flows, catalog, options).card(node.id);
    };
    const auto saysEnded = [](const Card &card) {
        return std::any_of(card.lines.begin(), card.lines.end(), [](const PlacedText &line) {
            return line.text == u"ended 31 Jul 2021";
        });
    };
    const Card before = cardOn(QDate(2021, 7, 30));
    QVERIFY(!before.obsolete && !saysEnded(before));
    const Card after = cardOn(QDate(2021, 7, 31));
    QVERIFY(after.obsolete && saysEnded(after));
}

QTEST_GUILESS_MAIN(TestLayoutDiagram)

#include "tst_layoutdiagram.moc"
