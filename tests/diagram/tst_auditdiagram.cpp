#include "diagram/diagramsamples.h"

#include <QTest>

#include <algorithm>

using namespace portolan;

// Faults are planted into a sound drawing; the audit must count each exactly.
class TestAuditDiagram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundDrawing();
    void labelOnLabel();
    void labelOnCard();
    void cardOnCard();
    void arrowThroughCard();
    void arrowThroughLabel();
    void arrowsOnEachOther();
    void crossings();
    void ownPartsAreNoFault();
    void labelsAwayFromTheirArrow();
    void bundles();
    void interfaces();
    void zones();
    void ends();
    void cutTexts();
    void titlesAndLegend();
    void notes();
    void groupsAndMergedArrows();
    void placesAreSorted();
    void manyPlants();

private:
    Card &cardOf(const char *id);
    Arrow &arrowOf(int number) { return m_geometry.arrows[size_t(number - 1)]; }
    // Wherever nothing is: right of all.
    QPointF desert() const { return {m_geometry.bounds.right() + 500, 40}; }

    DiagramGeometry m_geometry;
};

void TestAuditDiagram::init()
{
    m_geometry = samples::layOut(samples::standard());
}

void TestAuditDiagram::soundDrawing()
{
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.faults(), 0);
    QCOMPARE(audit.crossings, 0);
    QVERIFY(audit.stackedCards.isEmpty());
}

void TestAuditDiagram::labelOnLabel()
{
    m_geometry.arrows[0].protocol.box = m_geometry.arrows[1].protocol.box.translated(2, 2);
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.labelLabelOverlaps, 1);
}

void TestAuditDiagram::labelOnCard()
{
    // In a corner of the card, where it has no text.
    const QRectF card = m_geometry.cards[0].rect;
    m_geometry.arrows[9].protocol.box = QRectF(card.right() - 20, card.bottom() - 20, 30, 12);
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.labelNodeOverlaps, 1);
    QCOMPARE(audit.labelLabelOverlaps, 0);
}

void TestAuditDiagram::cardOnCard()
{
    Card &card = m_geometry.cards[3];
    card.manual = true;
    card.rect = m_geometry.cards[2].rect.adjusted(-3, -3, 3, 3);
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.nodeOverlaps, 1);
    QCOMPARE(audit.stackedCards, QList<NodeId>{card.node});
}

void TestAuditDiagram::arrowThroughCard()
{
    // The first arrow is led through the card of the XMPP partner, below its texts.
    const QRectF jabber = m_geometry.card(NodeId(QStringLiteral("jabber")))->rect;
    Arrow &arrow = m_geometry.arrows[0];
    const double y = jabber.bottom() - 4;
    arrow.points = {{jabber.right() + 4, y}, {jabber.left() - 4, y}};
    QCOMPARE(auditDiagram(m_geometry).arrowsThroughNodes, 1);
    // Along the border is not through.
    arrow.points = {{jabber.right() + 4, jabber.bottom()}, {jabber.left() - 4, jabber.bottom()}};
    QCOMPARE(auditDiagram(m_geometry).arrowsThroughNodes, 0);
}

void TestAuditDiagram::arrowThroughLabel()
{
    const QRectF text = m_geometry.arrows[3].protocol.box;
    Arrow &arrow = m_geometry.arrows[0];
    arrow.points = {{text.left() - 5, text.center().y()}, {text.right() + 3, text.center().y()}};
    QCOMPARE(auditDiagram(m_geometry).arrowsThroughLabels, 1);
}

void TestAuditDiagram::arrowsOnEachOther()
{
    const std::vector<QPointF> line = m_geometry.arrows[7].points;
    m_geometry.arrows[8].points = {line[0] + QPointF(0, 0.3), line[1] + QPointF(0, 0.3)};
    QCOMPARE(auditDiagram(m_geometry).overlappingArrows, 1);
    m_geometry.arrows[8].points = {line[0] + QPointF(0, 0.6), line[1] + QPointF(0, 0.6)};
    QCOMPARE(auditDiagram(m_geometry).overlappingArrows, 0);
}

void TestAuditDiagram::crossings()
{
    // Down through the straight lines of arrows 2 and 3, clear of their labels.
    const Arrow &second = m_geometry.arrows[1], &third = m_geometry.arrows[2];
    const double x = second.badge.box.right() + 20;
    m_geometry.arrows[0].points = {{x, second.gate.y() - 5}, {x, third.gate.y() + 5}};
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.crossings, 2);
    QCOMPARE(audit.crossingBundlePairs, 1); // both are of one bundle
    QCOMPARE(audit.touches, 0);
    QCOMPARE(audit.faults(DiagramFault::Group::Overlap), 0);
}

void TestAuditDiagram::ownPartsAreNoFault()
{
    // An arrow runs through its own pill and ends at its own cards; a text lies on its own card.
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.arrowsThroughLabels, 0);
    QCOMPARE(audit.labelNodeOverlaps, 0);
    QVERIFY(!m_geometry.cards[0].title.isEmpty());
}

Card &TestAuditDiagram::cardOf(const char *id)
{
    for (Card &card : m_geometry.cards) {
        if (card.node == NodeId(QString::fromLatin1(id)))
            return card;
    }
    qFatal("no such card");
}

void TestAuditDiagram::labelsAwayFromTheirArrow()
{
    // Arrows 2 and 3 are straight neighbours. The text of the second one, moved down between them,
    // is nearer to the third, and further than its own height from its own.
    Arrow &second = arrowOf(2);
    const double y = arrowOf(3).gate.y();
    second.protocol.box.moveBottom(y - 1);
    DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.labelsNearerToOther, 1);
    QCOMPARE(audit.labelsFarFromArrow,
             y - 1 - second.protocol.box.height() - second.gate.y() > second.protocol.box.height()
                 ? 1
                 : 0);
    second.protocol.box.moveTopLeft(desert());
    audit = auditDiagram(m_geometry);
    QCOMPARE(audit.labelsNearerToOther, 0);
    QCOMPARE(audit.labelsFarFromArrow, 1);
    QCOMPARE(audit.cutTexts, 1); // it is off the sheet
}

void TestAuditDiagram::bundles()
{
    // Arrows 2 and 3 are one bundle; the third one is led away and then across the second.
    const QPointF from = arrowOf(3).points.front(), to = arrowOf(3).points.back();
    const double x = (from.x() + to.x()) / 2, away = arrowOf(3).gate.y() + 200;
    arrowOf(3).points = {from,
                         {from.x() - 20, from.y()},
                         {from.x() - 20, away},
                         {to.x() + 20, away},
                         {to.x() + 20, to.y()},
                         to};
    const int sound = auditDiagram(m_geometry).bundlesTornApart;
    QCOMPARE(sound, 1);
    const double above = arrowOf(2).gate.y() - 10;
    arrowOf(3).points = {from, {x, from.y()}, {x, above}, {x - 30, above}, {x - 30, to.y()}, to};
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.crossingsInsideBundles, 2);
    QCOMPARE(audit.bundlesTornApart, 0);
}

void TestAuditDiagram::interfaces()
{
    // The ends of two arrows of the Access Edge become those of two other interfaces: a block
    // between two blocks is one break, a second one is another.
    QCOMPARE(auditDiagram(m_geometry).interfaceBreaks, 0);
    arrowOf(3).sourcePort = QStringLiteral("av");
    DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.interfaceBreaks, 1);
    const auto place =
        std::find_if(audit.places.begin(), audit.places.end(), [](const DiagramFault &f) {
            return f.kind == DiagramFault::Kind::InterfaceBreak;
        });
    QVERIFY(place != audit.places.end());
    QCOMPARE(place->nodes, QList{NodeId(QStringLiteral("edge"))});
    arrowOf(6).sourcePort = QStringLiteral("web");
    audit = auditDiagram(m_geometry);
    QCOMPARE(audit.interfaceBreaks, 2);
}

void TestAuditDiagram::zones()
{
    // A card that reaches into the next zone: what stands there begins left of its end.
    const double edge = cardOf("edge").rect.left();
    cardOf("jabber").rect.setRight(edge + 5);
    DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.zoneViolations, 1);
    cardOf("jabber").rect.setRight(edge + 0.4);
    QCOMPARE(auditDiagram(m_geometry).zoneViolations, 0);
}

void TestAuditDiagram::ends()
{
    arrowOf(2).points.back() += QPointF(-13, 0);
    DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.looseEnds, 1);
    QCOMPARE(audit.places.first().flows, QList{arrowOf(2).flow});
    arrowOf(2).points.back() += QPointF(2, 0); // near enough
    QCOMPARE(auditDiagram(m_geometry).looseEnds, 0);
    std::reverse(arrowOf(2).points.begin(), arrowOf(2).points.end());
    QCOMPARE(auditDiagram(m_geometry).looseEnds, 0);
    arrowOf(4).points.clear();
    arrowOf(8).points = {QPointF(4, 4), QPointF(4, 4.04)};
    audit = auditDiagram(m_geometry);
    QCOMPARE(audit.arrowsWithoutLine, 2);
    QCOMPARE(audit.looseEnds, 0);
}

void TestAuditDiagram::cutTexts()
{
    DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.cutTexts, 0);
    QCOMPARE(audit.shortenedTexts, 0);
    // A text that has grown, a pill that has shrunk, a line that leaves its card and one that
    // leaves its socket.
    arrowOf(1).protocol.text += QStringLiteral(" and more");
    arrowOf(2).pill.setWidth(arrowOf(2).pillText.box.width() - 4);
    cardOf("fabrikam").title.first().box.moveTop(cardOf("fabrikam").rect.bottom() - 4);
    Socket &socket = cardOf("edge").sockets.first();
    socket.label.box.moveLeft(socket.rect.right() - 2);
    arrowOf(7).protocol.fullText = QStringLiteral("STUN, with all that belongs to it");
    audit = auditDiagram(m_geometry);
    QCOMPARE(audit.cutTexts, 4);
    QCOMPARE(audit.shortenedTexts, 1);
    QVERIFY(audit.faults(DiagramFault::Group::CutLabel) >= 4);
}

void TestAuditDiagram::titlesAndLegend()
{
    QVERIFY(!m_geometry.legend.empty() && !m_geometry.titleBlock.isEmpty());
    Arrow &arrow = arrowOf(8);
    const QRectF legend = m_geometry.legendRect;
    arrow.protocol.box.moveTopLeft(legend.topLeft() + QPointF(1, 1));
    QCOMPARE(auditDiagram(m_geometry).frameOverlaps, 1);
    // Down through a zone's title.
    const QRectF title = m_geometry.zones.front().title.box;
    const double x = title.center().x();
    arrow.points = {{x, title.top() - 4}, {x, title.bottom() + 4}};
    QCOMPARE(auditDiagram(m_geometry).frameOverlaps, 2);
    m_geometry.titleBlock.first().box = m_geometry.zones.back().title.box;
    m_geometry.titleBlock.first().text = QStringLiteral("x");
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.frameOverlaps, 3);
    QVERIFY(audit.faults(DiagramFault::Group::Overlap) >= 3);
}

void TestAuditDiagram::notes()
{
    NoteCard note;
    note.node = NodeId(QStringLiteral("note"));
    note.rect = QRectF(cardOf("fe").rect.center(), QSizeF(80, 40));
    m_geometry.notes.push_back(note);
    DiagramAudit audit = auditDiagram(m_geometry);
    QVERIFY(audit.nodeOverlaps == 1 && audit.noteOverlaps >= 1);
    QVERIFY(audit.stackedCards.isEmpty()); // a note is no card
    QCOMPARE(audit.places.size(), audit.faults());
    // On one straight arrow, beside its labels.
    const Arrow &arrow = arrowOf(2);
    const double x = arrow.badge.box.right() + 20;
    m_geometry.notes.front().rect = QRectF(x, arrow.gate.y() - 5, 20, 10);
    audit = auditDiagram(m_geometry);
    QCOMPARE(audit.arrowsThroughNodes, 1);
    QCOMPARE(audit.noteOverlaps, 1);
    QCOMPARE(audit.faults(), 1);
    QCOMPARE(audit.places.first().nodes, QList{note.node});
    QCOMPARE(audit.places.first().flows, QList{arrow.flow});
}

// An arrow for several flows is one arrow with one set of labels; a group card is one card.
void TestAuditDiagram::groupsAndMergedArrows()
{
    const DiagramAudit before = auditDiagram(m_geometry);
    arrowOf(2).flows = {arrowOf(2).flow, FlowId(QStringLiteral("other"))};
    cardOf("wlm").members = {NodeId(QStringLiteral("a")), NodeId(QStringLiteral("b"))};
    const DiagramAudit after = auditDiagram(m_geometry);
    QCOMPARE(after.faults(), 0);
    QCOMPARE(after.bundles, before.bundles);
    // Both directions between the same two ports are one bundle.
    QCOMPARE(before.bundles, 2); // with the provider and with the XMPP partner
}

void TestAuditDiagram::placesAreSorted()
{
    for (int number : {2, 5, 9})
        arrowOf(number).points.back() += QPointF(-30, 0);
    cardOf("fe").rect = cardOf("edge").rect.adjusted(10, 10, -10, -10);
    const DiagramAudit audit = auditDiagram(m_geometry);
    QVERIFY(audit.places.size() > 4);
    QCOMPARE(audit.places.size(), audit.faults());
    for (qsizetype i = 1; i < audit.places.size(); ++i)
        QVERIFY(audit.places.at(i - 1).rect.top() <= audit.places.at(i).rect.top());
    for (const DiagramFault &fault : audit.places)
        QVERIFY(!fault.nodes.isEmpty() || !fault.flows.isEmpty());
    QCOMPARE(auditDiagram(m_geometry).places, audit.places);
}

// In the desert beside the drawing faults are planted that touch nothing else: exactly so many of
// each kind are found.
void TestAuditDiagram::manyPlants()
{
    const DiagramGeometry sound = m_geometry;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        m_geometry = sound;
        QRandomGenerator random(seed);
        QPointF at = desert();
        int cards = 0, lines = 0, cuts = 0, through = 0, crossings = 0;
        const auto addCard = [&](const QRectF &rect) {
            Card card;
            card.node = NodeId(QStringLiteral("planted%1").arg(m_geometry.cards.size()));
            card.zone = Zone::Internal;
            card.rect = rect;
            m_geometry.cards.push_back(card);
            return card.node;
        };
        const auto addArrow = [&](const std::vector<QPointF> &points) {
            Arrow arrow;
            arrow.flow = FlowId(QStringLiteral("planted%1").arg(m_geometry.arrows.size()));
            arrow.source = addCard(QRectF(points.front() - QPointF(12, 5), QSizeF(12, 10)));
            arrow.destination = addCard(QRectF(points.back() - QPointF(0, 5), QSizeF(12, 10)));
            arrow.sourcePort = arrow.destinationPort = QStringLiteral("net");
            arrow.points = points;
            m_geometry.arrows.push_back(arrow);
        };
        for (int plant = 1 + int(random.bounded(12)); plant > 0; --plant) {
            const int kind = int(random.bounded(5));
            const double x = at.x(), y = at.y();
            addArrow({{x + 20, y + 50}, {x + 180, y + 50}});
            if (kind == 0) {
                addCard(QRectF(x + 60, y + 80, 40, 30));
                addCard(QRectF(x + 90, y + 90, 40, 30));
                ++cards;
            } else if (kind == 1) {
                addArrow({{x + 20, y + 30},
                          {x + 60, y + 30},
                          {x + 60, y + 50.2},
                          {x + 90, y + 50.2},
                          {x + 90, y + 70},
                          {x + 180, y + 70}});
                ++lines;
            } else if (kind == 2) {
                PlacedText &text = m_geometry.arrows.back().protocol;
                text.text = QStringLiteral("x");
                text.box = QRectF(x + 60, y + 52, 30, 12);
                addArrow({{x + 20, y + 58}, {x + 180, y + 58}});
                ++cuts;
                m_geometry.arrows.back().source =
                    m_geometry.arrows[m_geometry.arrows.size() - 2].source;
                m_geometry.cards.erase(m_geometry.cards.end() - 2);
                m_geometry.arrows.back().destination =
                    m_geometry.arrows[m_geometry.arrows.size() - 2].destination;
                m_geometry.cards.pop_back();
            } else if (kind == 3) {
                addCard(QRectF(x + 100, y + 40, 30, 20));
                ++through;
            } else {
                addArrow({{x + 20, y + 30}, {x + 90, y + 30}, {x + 90, y + 70}, {x + 180, y + 70}});
                ++crossings;
            }
            at.ry() += 150;
        }
        const DiagramAudit audit = auditDiagram(m_geometry);
        QCOMPARE(audit.nodeOverlaps, cards);
        QCOMPARE(audit.overlappingArrows, lines);
        QCOMPARE(audit.arrowsThroughLabels, cuts);
        QCOMPARE(audit.cutLabels, cuts);
        QCOMPARE(audit.arrowsThroughNodes, through);
        QCOMPARE(audit.crossings, crossings);
        QCOMPARE(audit.labelLabelOverlaps + audit.labelNodeOverlaps, 0);
    }
}

QTEST_GUILESS_MAIN(TestAuditDiagram)

#include "tst_auditdiagram.moc"
