#include "datafiles.h"
#include "topology/topologyfile.h"

#include <QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

QByteArray file(const QByteArray &title, const QByteArray &nodes, const QByteArray &more = {})
{
    return "{\"format\":\"portolan-topology\",\"version\":1,\"product\":\"lync-2013\",\"title\":"
           "\"" +
           title + "\",\"nodes\":[" + nodes + "]" + more + "}";
}

QByteArray manyNodes(int count)
{
    QByteArray nodes;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            nodes += ',';
        nodes += "{\"id\":\"n" + QByteArray::number(i) + "\",\"type\":\"external-users\"}";
    }
    return nodes;
}

QString errorsOf(const QByteArray &text)
{
    const auto read = readTopology(text, {});
    return read ? QString() : describe(read.errors());
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void nodes()
    {
        QCOMPARE(errorsOf(file("t", manyNodes(100'000))), QString());
        QCOMPARE(errorsOf(file("t", manyNodes(100'001))),
                 QStringLiteral("/nodes: more than 100,000 nodes; fewer are expected\n"));
    }

    void strings()
    {
        QCOMPARE(errorsOf(file(QByteArray(64 * 1024, 'x'), {})), QString());
        QVERIFY(errorsOf(file(QByteArray(64 * 1024 + 1, 'x'), {}))
                    .endsWith(QLatin1String(": a string is longer than 65536 bytes\n")));
    }

    void depth()
    {
        const auto nested = [](int levels) {
            return file("t", {},
                        ",\"x-deep\":" + QByteArray(levels, '[') + QByteArray(levels, ']'));
        };
        QCOMPARE(errorsOf(nested(63)), QString());
        QVERIFY(errorsOf(nested(64)).endsWith(QLatin1String(": nested deeper than 64 levels\n")));
        QVERIFY(errorsOf(QByteArray(10'000'000, '[')).contains(QLatin1String("64 levels")));
    }

    void size()
    {
        const QByteArray small = file("t", {});
        const qsizetype limit = 64 * 1024 * 1024;
        QCOMPARE(errorsOf(small + QByteArray(limit - small.size(), ' ')), QString());
        QCOMPARE(errorsOf(small + QByteArray(limit - small.size() + 1, ' ')),
                 QStringLiteral("the file is larger than 64 MB\n"));
    }

    void errorsAreNotEndless()
    {
        QByteArray domains = "1";
        for (int i = 0; i < 200'000; ++i)
            domains += ",1";
        const auto read = readTopology(file("t", {}, ",\"sipDomains\":[" + domains + "]"), {});
        QVERIFY(!read.ok());
        QCOMPARE(read.errors().size(), maxReportedErrors);
    }

    void manyKeysTwice()
    {
        QByteArray keys;
        for (int i = 0; i < 1000; ++i)
            keys += ",\"x-" + QByteArray::number(i % 500) + "\":1";
        const auto read = readTopology(file("t", {}, keys), {});
        QVERIFY(!read.ok());
        QCOMPARE(read.errors().size(), 500);
        QCOMPARE(read.errors().first().place.pointer, QStringLiteral("/x-0"));
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
