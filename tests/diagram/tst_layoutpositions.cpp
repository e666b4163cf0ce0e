#include "diagram/diagramsamples.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

namespace {

NodeId id(const char *text)
{
    return NodeId(QString::fromLatin1(text));
}

QRectF rectOf(const DiagramGeometry &geometry, const char *node)
{
    return geometry.card(id(node))->rect;
}

QByteArray faultsOf(const DiagramAudit &audit)
{
    QStringList kinds;
    for (const DiagramFault &fault : audit.places)
        kinds.append(nameOf(fault.kind));
    return kinds.join(QStringLiteral(", ")).toUtf8();
}

} // namespace

class TestLayoutPositions : public QObject
{
    Q_OBJECT

private slots:
    void oneCard_data();
    void oneCard();
    void clampedToItsZone();
    void behindAnotherCard();
    void poolBehindPool();
    void cardBetweenOthers();
    void stackedCardsAreReported();
    void everyDragIsDrawn();
    void scatteredCards();
    void cardsSideBySide();
    void notes();
};

void TestLayoutPositions::oneCard_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QPoint>("position");
    QTest::newRow("pool of the interfaces") << QStringLiteral("edge") << QPoint(742, 140);
    QTest::newRow("pool further down") << QStringLiteral("edge") << QPoint(800, 420);
    QTest::newRow("partner below all") << QStringLiteral("fabrikam") << QPoint(60, 900);
    QTest::newRow("users beside") << QStringLiteral("users") << QPoint(330, 500);
    QTest::newRow("inside") << QStringLiteral("fe") << QPoint(1500, 600);
}

void TestLayoutPositions::oneCard()
{
    QFETCH(QString, node);
    QFETCH(QPoint, position);
    samples::Sample sample = samples::standard();
    sample.topology.positions.insert(NodeId(node), position);
    const DiagramGeometry geometry = samples::layOut(sample);
    const Card *card = geometry.card(NodeId(node));
    QVERIFY(card->manual);
    QCOMPARE(card->rect.topLeft(), QPointF(position));
    QVERIFY(geometry.zones[size_t(card->zone)].rect.contains(card->rect));
    const DiagramAudit audit = auditDiagram(geometry);
    QVERIFY2(audit.faults() == 0, faultsOf(audit).constData());
}

void TestLayoutPositions::clampedToItsZone()
{
    samples::Sample sample = samples::standard();
    sample.topology.positions.insert(id("edge"), QPoint(-50, -70));
    sample.topology.positions.insert(id("fabrikam"), QPoint(-3, 5));
    const DiagramGeometry geometry = samples::layOut(sample);
    for (const char *node : {"edge", "fabrikam"}) {
        const Card *card = geometry.card(id(node));
        QVERIFY(geometry.zones[size_t(card->zone)].rect.contains(card->rect));
    }
    QCOMPARE(auditDiagram(geometry).faults(), 0);
}

// The arrows of a card that stands behind another one go round it, with four bends at most.
void TestLayoutPositions::behindAnotherCard()
{
    samples::Sample sample = samples::standard();
    sample.topology.positions.insert(id("users"), QPoint(60, 330));
    sample.topology.positions.insert(id("wlm"), QPoint(360, 300));
    const DiagramGeometry geometry = samples::layOut(sample);
    const DiagramAudit audit = auditDiagram(geometry);
    QVERIFY2(audit.faults() == 0, faultsOf(audit).constData());
    for (const Arrow &arrow : geometry.arrows)
        QVERIFY(arrow.points.size() <= 6);
}

void TestLayoutPositions::poolBehindPool()
{
    samples::Sample sample = samples::standard();
    EdgePool second;
    second.fqdn = QStringLiteral("edge02.contoso.com");
    second.servers = {samples::edgeServer(2, false)};
    second.services = {Service::Federation};
    samples::Builder builder{sample};
    builder.add(QStringLiteral("edge2"), second);
    for (const char *partner : {"fabrikam", "users"})
        builder.flow(QStringLiteral("edge2"), Interface::Access, QString::fromLatin1(partner),
                     Interface::None, QStringLiteral("SIP"), Transport::Tcp,
                     QStringLiteral("5061"));
    builder.flow(QStringLiteral("fe"), Interface::None, QStringLiteral("edge2"),
                 Interface::Internal, QStringLiteral("SIP"), Transport::Tcp, QStringLiteral("5061"),
                 Firewall::Internal);
    builder.sample.topology.positions.insert(id("edge"), QPoint(700, 160));
    builder.sample.topology.positions.insert(id("edge2"), QPoint(1150, 300));
    const DiagramGeometry geometry = samples::layOut(builder.sample);
    // The pools stand where they were put, but for what the lines between them need.
    const QPointF moved = rectOf(geometry, "edge").topLeft() - QPointF(700, 160);
    QVERIFY(moved.y() == 0 && moved.x() >= 0 && moved.x() <= 20);
    QCOMPARE(rectOf(geometry, "edge2").topLeft(), QPointF(1150, 300));
    const DiagramAudit audit = auditDiagram(geometry);
    QVERIFY2(audit.faults() == 0, faultsOf(audit).constData());
}

// The others make room.
void TestLayoutPositions::cardBetweenOthers()
{
    const samples::Sample automatic = samples::standard();
    const DiagramGeometry before = samples::layOut(automatic);
    samples::Sample sample = automatic;
    const QPointF place = rectOf(before, "users").topLeft();
    sample.topology.positions.insert(id("fabrikam"), place.toPoint());
    const DiagramGeometry geometry = samples::layOut(sample);
    QCOMPARE(rectOf(geometry, "fabrikam").topLeft(), QPointF(place.toPoint()));
    const DiagramAudit audit = auditDiagram(geometry);
    QVERIFY2(audit.faults() == 0, faultsOf(audit).constData());
}

void TestLayoutPositions::stackedCardsAreReported()
{
    samples::Sample sample = samples::standard();
    sample.topology.positions.insert(id("users"), QPoint(60, 330));
    sample.topology.positions.insert(id("jabber"), QPoint(90, 345));
    const DiagramGeometry geometry = samples::layOut(sample);
    QCOMPARE(geometry.arrows.size(), size_t(10));
    const QList<NodeId> stacked = auditDiagram(geometry).stackedCards;
    QVERIFY(stacked.contains(id("users")));
    QVERIFY(stacked.contains(id("jabber")));
    QCOMPARE(stacked.size(), 2);
}

// Wherever a card of the standard topology is dropped, there is nothing to find fault with.
void TestLayoutPositions::everyDragIsDrawn()
{
    for (const char *node : {"edge", "fabrikam", "users", "fe"}) {
        for (int x = 0; x <= 1600; x += 160) {
            for (int y = 100; y <= 1000; y += 90) {
                samples::Sample sample = samples::standard();
                sample.topology.positions.insert(id(node), QPoint(x, y));
                const DiagramGeometry geometry = samples::layOut(sample);
                const Card *card = geometry.card(id(node));
                QVERIFY(geometry.zones[size_t(card->zone)].rect.contains(card->rect));
                const DiagramAudit audit = auditDiagram(geometry);
                QVERIFY2(audit.faults() == 0,
                         (QByteArray(node) + " at " + QByteArray::number(x) + ", " +
                          QByteArray::number(y) + ": " + faultsOf(audit))
                             .constData());
            }
        }
    }
}

// Several cards with a place of their own, far enough from each other: they stand where they were
// put, and nothing overlaps.
void TestLayoutPositions::scatteredCards()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        samples::Sample sample = samples::random(seed);
        const DiagramGeometry before = samples::layOut(sample);
        QRandomGenerator random(seed);
        for (const Card &card : before.cards) {
            if (card.type && random.bounded(4) == 0)
                sample.topology.positions.insert(card.node, card.rect.topLeft().toPoint() +
                                                                QPoint(int(random.bounded(40)), 0));
        }
        const DiagramGeometry geometry = samples::layOut(sample);
        QCOMPARE(geometry.arrows.size(), sample.flows.flows.size());
        for (const Card &card : geometry.cards) {
            if (card.manual)
                QCOMPARE(card.rect.top(), double(sample.topology.positions.value(card.node).y()));
            QVERIFY(geometry.zones[size_t(card.zone)].rect.contains(card.rect));
        }
        const DiagramAudit audit = auditDiagram(geometry);
        QVERIFY2(audit.faults() == 0,
                 ("seed " + QByteArray::number(seed) + ": " + faultsOf(audit)).constData());
    }
}

// Most cards have a place in one of three columns of their zone, so that many stand in front of
// others.
void TestLayoutPositions::cardsSideBySide()
{
    for (quint32 seed = 0; seed < 120; ++seed) {
        samples::Sample sample = samples::random(seed);
        if (sample.topology.nodes.size() > 14)
            continue;
        const DiagramGeometry before = samples::layOut(sample);
        QRandomGenerator random(seed + 1000);
        QList<QPoint> places[3];
        for (size_t zone = 0; zone < 3; ++zone) {
            QSizeF size;
            for (const Card &card : before.cards) {
                if (size_t(card.zone) == zone)
                    size = size.expandedTo(card.rect.size());
            }
            const double left = before.zones[zone].rect.left() + 20;
            for (int column = 0; column < 3; ++column) {
                for (int row = 0; row < 8; ++row)
                    places[zone].append(QPoint(int(left + column * (size.width() + 120)),
                                               int(160 + row * (size.height() + 130))));
            }
            std::shuffle(places[zone].begin(), places[zone].end(), random);
        }
        for (const Card &card : before.cards) {
            if (card.type && random.bounded(3) != 0)
                sample.topology.positions.insert(card.node, places[size_t(card.zone)].takeFirst());
        }
        const DiagramGeometry geometry = samples::layOut(sample);
        const DiagramAudit audit = auditDiagram(geometry);
        QVERIFY2(audit.hardFaults() + audit.overlappingArrows == 0,
                 ("seed " + QByteArray::number(seed) + ": " + faultsOf(audit)).constData());
        QVERIFY(audit.stackedCards.isEmpty());
        for (const Card &card : geometry.cards) {
            if (card.manual)
                QCOMPARE(card.rect.top(), double(sample.topology.positions.value(card.node).y()));
        }
    }
}

void TestLayoutPositions::notes()
{
    samples::Sample sample = samples::standard();
    samples::Builder builder{sample};
    builder.add(QStringLiteral("free"), Note{BilingualText::same(QStringLiteral("Ask the bank"))});
    builder.add(QStringLiteral("placed"),
                Note{BilingualText::same(QStringLiteral("Changed in May"))});
    builder.sample.topology.positions.insert(id("placed"), QPoint(60, 700));
    const DiagramGeometry geometry = samples::layOut(builder.sample);
    QCOMPARE(geometry.notes.size(), size_t(2));
    for (const NoteCard &note : geometry.notes) {
        QVERIFY(geometry.bounds.contains(note.rect));
        for (const PlacedText &line : note.lines)
            QVERIFY(note.rect.contains(line.box));
        if (note.node == id("placed"))
            QCOMPARE(note.rect.topLeft(), QPointF(60, 700));
        else
            for (const ZoneArea &zone : geometry.zones)
                QVERIFY(!zone.rect.intersects(note.rect));
    }
}

QTEST_GUILESS_MAIN(TestLayoutPositions)

#include "tst_layoutpositions.moc"
