#include "diagram/campaign.h"

#include <QTest>

using namespace portolan;

namespace {

constexpr quint32 seeds = 500;

QByteArray failure(quint32 seed, const QString &problem)
{
    return "seed " + QByteArray::number(seed) + ": " + problem.toUtf8();
}

} // namespace

/// Five hundred random topologies in both languages. Every test takes the seeds whose remainder it
/// names, so that a failure shows what kind of case it was.
class TestLayoutCampaign : public QObject
{
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
    void handPlacedCards();
};

void TestLayoutCampaign::cases_data()
{
    QTest::addColumn<int>("remainder");
    for (int remainder = 0; remainder < 10; ++remainder)
        QTest::addRow("seeds ending in %d", remainder) << remainder;
}

void TestLayoutCampaign::cases()
{
    QFETCH(int, remainder);
    for (quint32 seed = quint32(remainder); seed < seeds; seed += 10) {
        const campaign::Case made = campaign::Maker(seed).make();
        for (const Language language : allLanguages) {
            const QString problem = campaign::problemOf(made, campaign::layOut(made, language));
            QVERIFY2(problem.isEmpty(), failure(seed, problem).constData());
        }
    }
}

// Arrows that go round cards do so on short ways.
void TestLayoutCampaign::handPlacedCards()
{
    campaign::Shape shape;
    for (quint32 seed = 0; seed < seeds / 5; ++seed) {
        const campaign::Case made = campaign::Maker(seed).make();
        if (made.isByHand)
            shape.add(campaign::layOut(made, Language::English));
    }
    QVERIFY(shape.arrows > 100);
    QVERIFY(shape.bends <= 4.0 * shape.arrows);
    QVERIFY(shape.length <= 1.05 * shape.distance);
}

QTEST_GUILESS_MAIN(TestLayoutCampaign)

#include "tst_layoutcampaign.moc"
