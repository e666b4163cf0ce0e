// The contradictions between the documents are all there, each with its sides and with what it
// bears on; and products and providers have the dates and changes that findings ask about.
#include "catalogtesting.h"

#include <QTest>

using namespace portolan;

class ContradictionsTest : public QObject
{
    Q_OBJECT

private slots:
    void contradictionsHaveSides_data();
    void contradictionsHaveSides();
    void contradictionsAreAll();
    void contradictionsAreUsed();
    void touchesAskNothingOfTheFarNode();
    void productsSayWhatChanged();
};

void ContradictionsTest::contradictionsHaveSides_data()
{
    QTest::addColumn<int>("sides");
    const QMap<int, int> more = {{6, 3}, {8, 3}, {14, 3}, {15, 3}, {23, 3}, {33, 3}};
    for (int number = 1; number <= 38; ++number) {
        if (number != 7 && number != 29) // numbers that are not used
            QTest::newRow(qPrintable(QStringLiteral("C%1").arg(number))) << more.value(number, 2);
    }
}

void ContradictionsTest::contradictionsHaveSides()
{
    QFETCH(int, sides);
    const Contradiction *contradiction =
        builtInCatalog().contradiction(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(contradiction);
    QCOMPARE(int(contradiction->sides.size()), sides);
    QSet<QString> sayings;
    for (const ContradictionSide &side : contradiction->sides)
        sayings.insert(side.says.en);
    QCOMPARE(int(sayings.size()), sides);
    QVERIFY(!contradiction->sides.first().documents.isEmpty());
    QVERIFY(contradiction->followedSide >= -1 && contradiction->followedSide < sides);
}

void ContradictionsTest::contradictionsAreAll()
{
    QStringList codes;
    for (const Contradiction &contradiction : builtInCatalog().contradictions)
        codes.append(contradiction.code);
    QCOMPARE(codes.size(), 36);
    QVERIFY(!codes.contains(QStringLiteral("C7")));
    QVERIFY(!codes.contains(QStringLiteral("C29")));
}

// A contradiction that no rule and no row bears, and that touches nothing else either, would never
// be shown with a topology.
void ContradictionsTest::contradictionsAreUsed()
{
    QSet<QString> used;
    const auto use = [&](const QStringList &codes) {
        used.unite(QSet<QString>(codes.cbegin(), codes.cend()));
    };
    for (const Rule &rule : builtInCatalog().rules)
        use(rule.contradictions);
    for (const SourceDocument &document : builtInCatalog().documents) {
        for (const DocumentTable &table : document.tables) {
            for (const DocumentRow &row : table.rows)
                use(row.flow.contradictions);
        }
    }
    for (const Contradiction &contradiction : builtInCatalog().contradictions)
        QVERIFY2(contradiction.touches || used.contains(contradiction.code),
                 qPrintable(contradiction.code));
}

// The window asks `touches` of a topology and of its Edge pools: what asks a far node, a reading or
// a reverse proxy would never hold there.
void ContradictionsTest::touchesAskNothingOfTheFarNode()
{
    for (const Contradiction &contradiction : builtInCatalog().contradictions) {
        if (!contradiction.touches)
            continue;
        const Condition &touches = *contradiction.touches;
        QVERIFY2(!touches.asksFarNode(), qPrintable(contradiction.code));
        QVERIFY2(touches.whenFollowing.isEmpty(), qPrintable(contradiction.code));
        QVERIFY2(!touches.http && !touches.officeWebApps, qPrintable(contradiction.code));
        QVERIFY2(touches != Condition(), qPrintable(contradiction.code));
    }
}

void ContradictionsTest::productsSayWhatChanged()
{
    for (const Product &product : builtInCatalog().products) {
        QVERIFY2(product.changes.size() >= 3, qPrintable(product.id));
        QVERIFY2(!product.references.isEmpty(), qPrintable(product.id));
    }
    const auto own = [](const char *id) {
        return *builtInCatalog().product(QString::fromLatin1(id));
    };
    QCOMPARE(own("lync-2010").coverage, Coverage::Partial);
    QCOMPARE(own("lync-2013").coverage, Coverage::Complete);
    QCOMPARE(own("sfb-se").coverage, Coverage::Derived);
    QCOMPARE(own("lync-2013").usersPerEdge, 12000);
    QCOMPARE(own("sfb-2019").usersPerEdge, 18000);
    QCOMPARE(own("sfb-se").usersPerEdge, 0); // not published
    const Product *online = builtInCatalog().partnerProduct(QStringLiteral("sfb-online"));
    QVERIFY(online);
    QCOMPARE(online->ended, QDate(2021, 7, 31));
    QCOMPARE(builtInCatalog().provider(QStringLiteral("skype"))->ended, QDate(2025, 5, 5));
}

QTEST_GUILESS_MAIN(ContradictionsTest)
#include "tst_contradictions.moc"
