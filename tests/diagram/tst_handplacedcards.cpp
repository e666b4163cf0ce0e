#include "diagram/handplaced.h"

#include "diagram/waysround.h"
#include "topology/topologyfile.h"

#include <QDir>
#include <QTest>

using namespace portolan;

namespace {

QByteArray failure(quint32 seed, Language language, const QStringList &faults)
{
    return "seed " + QByteArray::number(seed) +
           (language == Language::English ? ", English, " : ", Russian, ") +
           QByteArray::number(faults.size()) + ": " +
           faults.mid(0, 3).join(QStringLiteral("; ")).toUtf8();
}

HandPlacedCard cardAt(int node, const QRectF &rect)
{
    HandPlacedCard card{node, rect, rect.topLeft()};
    card.ends[size_t(Side::East)] = {rect.top() + 20, rect.top() + 52};
    return card;
}

// Wherever the cards are dropped, nothing is on anything else but what was put there.
void judge(const campaign::Case &base, int seeds, bool stacked)
{
    for (quint32 seed = 0; seed < quint32(seeds); ++seed) {
        campaign::Case made = base;
        QRandomGenerator random(seed);
        handplaced::Placer(made, seed).place(10 + int(random.bounded(31)), stacked);
        for (const Language language : allLanguages) {
            const DiagramGeometry geometry = campaign::layOut(made, language);
            QCOMPARE(geometry.arrows.size(), made.flows.flows.size());
            const QStringList faults = handplaced::faultsOf(geometry);
            QVERIFY2(faults.isEmpty(), failure(seed, language, faults).constData());
            for (const Card &card : geometry.cards)
                QVERIFY(geometry.zones[size_t(card.zone)].rect.contains(card.rect));
        }
    }
}

} // namespace

/// Pictures with ten to forty cards (or all there are) that the user dropped anywhere.
class TestHandPlacedCards : public QObject
{
    Q_OBJECT

private slots:
    void campaign_data();
    void campaign();
    void samples_data();
    void samples();
    void dragged();
    void nothingPlacedNothingChanged();
    void shortWay();
    void corridorWhereThereIsNoRoom();
    void stacks();
    void slightOverlapIsNoStack();
};

void TestHandPlacedCards::campaign_data()
{
    QTest::addColumn<int>("edgePools");
    QTest::addColumn<int>("partners");
    QTest::addColumn<bool>("stacked");
    QTest::addColumn<int>("seeds");
    QTest::newRow("medium, apart") << 3 << 14 << false << 30;
    QTest::newRow("medium, stacked") << 3 << 14 << true << 30;
    QTest::newRow("smaller, apart") << 2 << 8 << false << 30;
    QTest::newRow("smaller, stacked") << 2 << 8 << true << 30;
    QTest::newRow("small, apart") << 1 << 4 << false << 25;
    QTest::newRow("small, stacked") << 1 << 4 << true << 25;
    QTest::newRow("below the exact placement's limit, apart") << 2 << 3 << false << 20;
    QTest::newRow("below the exact placement's limit, stacked") << 2 << 3 << true << 20;
    QTest::newRow("large, apart") << 4 << 137 << false << 1;
    QTest::newRow("large, stacked") << 4 << 137 << true << 1;
}

void TestHandPlacedCards::campaign()
{
    QFETCH(int, edgePools);
    QFETCH(int, partners);
    QFETCH(bool, stacked);
    QFETCH(int, seeds);
    const campaign::Case base =
        handplaced::topologyOf({edgePools, edgePools, partners, partners > 100 ? 20 : edgePools});
    judge(base, seeds, stacked);
}

// Small pictures, in which every card is somewhere else.
void TestHandPlacedCards::samples_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("stacked");
    const QDir folder(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/samples"));
    const QStringList names = folder.entryList({QStringLiteral("*.portolan")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        for (const bool stacked : {false, true})
            QTest::addRow("%s %s", qPrintable(name), stacked ? "stacked" : "apart")
                << folder.filePath(name) << stacked;
    }
}

void TestHandPlacedCards::samples()
{
    QFETCH(QString, path);
    QFETCH(bool, stacked);
    auto topology = readTopologyFile(path);
    QVERIFY(topology.ok());
    campaign::Case base;
    base.topology = std::move(topology).value();
    base.topology.positions.clear();
    base.flows = deriveFlows(base.topology, builtInCatalog(), campaign::day);
    judge(base, 25, stacked);
}

// One card after the other is dropped in a tight place of the picture as it is by then.
void TestHandPlacedCards::dragged()
{
    campaign::Case made = handplaced::topologyOf({2, 2, 8, 2});
    QRandomGenerator random(11);
    DiagramGeometry geometry = campaign::layOut(made, Language::English);
    for (int drop = 0; drop < 25; ++drop) {
        const Card &card = geometry.cards[random.bounded(quint32(geometry.cards.size()))];
        const Card &beside = geometry.cards[random.bounded(quint32(geometry.cards.size()))];
        if (!card.type || card.node == beside.node)
            continue;
        const QRectF &at = beside.rect;
        const QPointF places[] = {at.topRight() + QPointF(3, 1),
                                  at.topLeft() - QPointF(card.rect.width() + 2, 0),
                                  at.bottomLeft() + QPointF(0, 5)};
        made.topology.positions.insert(card.node, places[random.bounded(3u)].toPoint());
        geometry = campaign::layOut(made, Language::English);
        const QStringList faults = handplaced::faultsOf(geometry);
        QVERIFY2(faults.isEmpty(), failure(quint32(drop), Language::English, faults).constData());
    }
}

// The rules for cards by hand are for those alone.
void TestHandPlacedCards::nothingPlacedNothingChanged()
{
    const campaign::Case made = handplaced::topologyOf({});
    const DiagramGeometry geometry = campaign::layOut(made, Language::English);
    QVERIFY(handplaced::faultsOf(geometry).isEmpty());
    for (const Arrow &arrow : geometry.arrows)
        QVERIFY(arrow.points.size() <= 4 || arrow.source == arrow.destination ||
                geometry.card(arrow.source)->zone == geometry.card(arrow.destination)->zone);
}

// A card in front that leaves room is passed on the near side, and nothing moves.
void TestHandPlacedCards::shortWay()
{
    std::vector<HandPlacedCard> cards = {cardAt(0, QRectF(20, 200, 200, 72)),
                                         cardAt(1, QRectF(320, 180, 200, 72))};
    const WaysRound found = findWaysRound(cards, 32);
    QCOMPARE(cards[1].rect, QRectF(320, 180, 200, 72));
    QCOMPARE(found.ways.size(), size_t(1));
    const WayRound &way = found.ways.front();
    QCOMPARE(way.node, 0);
    QVERIFY(way.rows.front() > 252 && way.rows.back() < 252 + 100);
    QCOMPARE(way.rows[1] - way.rows[0], 32.0);
    // Down: the lower one turns first.
    QVERIFY(220 < way.lanes[1] && way.lanes[1] < way.lanes[0] && way.lanes[0] < 320);
}

// Where cards leave no room, those further right move by what the lanes need, and only sideways.
void TestHandPlacedCards::corridorWhereThereIsNoRoom()
{
    std::vector<HandPlacedCard> cards = {
        cardAt(0, QRectF(20, 200, 200, 72)), cardAt(1, QRectF(223, 180, 200, 92)),
        cardAt(2, QRectF(100, 274, 200, 72)), cardAt(3, QRectF(100, 106, 200, 72))};
    const std::vector<HandPlacedCard> before = cards;
    const WaysRound found = findWaysRound(cards, 32);
    QVERIFY(!found.ways.empty());
    for (size_t i = 0; i < cards.size(); ++i) {
        QCOMPARE(cards[i].rect.top(), before[i].rect.top());
        QVERIFY(cards[i].rect.left() - before[i].rect.left() < 2 * 200);
        for (const WayRound &way : found.ways)
            QVERIFY(!way.laneArea.intersects(cards[i].rect));
    }
}

void TestHandPlacedCards::stacks()
{
    std::vector<HandPlacedCard> cards = {cardAt(0, QRectF(20, 200, 200, 72)),
                                         cardAt(1, QRectF(40, 210, 200, 72)),
                                         cardAt(2, QRectF(20, 200, 200, 72))};
    QVERIFY(isStacked(cards[0], cards[1]));
    const WaysRound found = findWaysRound(cards, 32);
    QCOMPARE(cards[0].rect.left(), 20.0);
    QCOMPARE(cards[1].rect.left(), 40.0);
    QCOMPARE(found.ways.size(), size_t(2));
    // No two ends at one height.
    QSet<int> heights;
    for (const HandPlacedCard &card : cards) {
        for (const double y : card.ends[size_t(Side::East)])
            heights.insert(int(y));
    }
    QCOMPARE(heights.size(), 6);
}

void TestHandPlacedCards::slightOverlapIsNoStack()
{
    std::vector<HandPlacedCard> cards = {cardAt(0, QRectF(20, 200, 200, 72)),
                                         cardAt(1, QRectF(190, 204, 200, 72)),
                                         cardAt(2, QRectF(24, 260, 200, 72))};
    for (size_t other : {1, 2})
        QVERIFY(!isStacked(cards[0], cards[other]));
    findWaysRound(cards, 32);
    for (size_t i = 0; i < cards.size(); ++i) {
        for (size_t k = 0; k < i; ++k)
            QVERIFY(!cards[i].rect.intersects(cards[k].rect));
    }
}

QTEST_GUILESS_MAIN(TestHandPlacedCards)

#include "tst_handplacedcards.moc"
