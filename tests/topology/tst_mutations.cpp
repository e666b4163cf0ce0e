#include "datafiles.h"
#include "topology/topologyfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

constexpr char pieces[] = "{}[]\",:\\0123456789.-eEtrufalsn\x00\x7f\xff\xc3\xef\xbb\xbf \n\t/~";

void mutate(QByteArray &text, QRandomGenerator &random)
{
    const auto at = [&] { return qsizetype(random.bounded(int(qMax<qsizetype>(1, text.size())))); };
    switch (random.bounded(5)) {
    case 0:
        text.insert(at(), pieces[random.bounded(int(sizeof pieces - 1))]);
        break;
    case 1:
        text.remove(at(), 1 + random.bounded(20));
        break;
    case 2:
        if (!text.isEmpty())
            text[at()] = pieces[random.bounded(int(sizeof pieces - 1))];
        break;
    case 3:
        text.insert(at(), text.mid(at(), random.bounded(60)));
        break;
    default:
        text.truncate(at());
    }
}

} // namespace

/// Damaged files: whatever is read is either refused with errors, or a topology that can be written
/// and read back. The seed is fixed, so that a failure comes back.
class MutationsTest : public QObject
{
    Q_OBJECT

private slots:
    void damagedFiles()
    {
        QRandomGenerator random(20130816);
        QStringList paths = topologiesIn(dataFolder(QStringLiteral("valid")));
        paths += topologiesIn(sampleFolder());
        QVERIFY(paths.size() > 10);
        int accepted = 0;
        for (const QString &path : paths) {
            const QByteArray whole = contentOf(path);
            for (int round = 0; round < 200; ++round) {
                QByteArray text = whole;
                for (int i = random.bounded(4); i >= 0; --i)
                    mutate(text, random);
                const auto read = readTopology(text, QStringLiteral("damaged"));
                if (!read) {
                    QVERIFY(!read.errors().isEmpty());
                    continue;
                }
                ++accepted;
                const QByteArray written = writeTopology(*read);
                const auto again = readTopology(written, QStringLiteral("again"));
                QVERIFY2(again.ok(), written.constData());
                QCOMPARE(writeTopology(*again), written);
            }
        }
        QVERIFY(accepted > 0);
    }
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
