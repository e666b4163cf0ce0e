#include "diagram/diagramsamples.h"

#include <QTest>

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

private:
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
    QCOMPARE(audit.faults(), 0);
}

void TestAuditDiagram::ownPartsAreNoFault()
{
    // An arrow runs through its own pill and ends at its own cards; a text lies on its own card.
    const DiagramAudit audit = auditDiagram(m_geometry);
    QCOMPARE(audit.arrowsThroughLabels, 0);
    QCOMPARE(audit.labelNodeOverlaps, 0);
    QVERIFY(!m_geometry.cards[0].title.isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditDiagram)

#include "tst_auditdiagram.moc"
