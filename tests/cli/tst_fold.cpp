#include "clitesting.h"

#include "base/json.h"

#include <QFile>
#include <QTemporaryDir>

using namespace portolan;
using namespace portolan::testing;

namespace {

size_t itemsOf(const JsonValue &object, QStringView key)
{
    const JsonValue *list = object.find(key);
    return list ? list->items().size() : 0;
}

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile sample(sampleFile);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QByteArray partners;
        for (int i = 0; i < partnersAdded; ++i) {
            const QByteArray number = QByteArray::number(i);
            partners += "{\"id\": \"p" + number +
                        "\", \"type\": \"federation-partner\", \"product\": \"lync-2010\", "
                        "\"sipDomain\": \"p" +
                        number + ".example.com\"},\n    ";
        }
        QByteArray content = sample.readAll();
        const QByteArray first = "{\n      \"id\": \"fabrikam\"";
        QVERIFY(content.contains(first));
        content.replace(first, partners + first);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void foldsAsAsked()
    {
        const JsonValue open = drawn({});
        QCOMPARE(itemsOf(drawn({QStringLiteral("none")}), u"edges"), itemsOf(open, u"edges"));
        // Eleven of one kind are not many yet.
        QCOMPARE(itemsOf(drawn({QStringLiteral("auto")}), u"edges"), itemsOf(open, u"edges"));
        const JsonValue folded = drawn({QStringLiteral("all")});
        QCOMPARE(itemsOf(folded, u"nodes"), itemsOf(open, u"nodes") - partnersAdded);
        size_t flows = 0;
        for (const JsonValue &edge : folded.find(u"edges")->items())
            flows += std::max<size_t>(1, itemsOf(edge, u"flows"));
        QCOMPARE(flows, itemsOf(open, u"edges"));
    }

    void countsInTheSvg()
    {
        const CliRun run =
            runCli({QStringLiteral("draw"), path(), QStringLiteral("--fold"), QStringLiteral("all"),
                    QStringLiteral("--lang"), QStringLiteral("ru")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains(QStringLiteral("11 партнёров").toUtf8()));
        QVERIFY(run.out.contains("data-members=\"11\""));
    }

    void wrongValue()
    {
        const CliRun run = runCli(
            {QStringLiteral("draw"), path(), QStringLiteral("--fold"), QStringLiteral("some")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("none"));
        QVERIFY(run.out.isEmpty());
    }

private:
    static constexpr int partnersAdded = 10;

    QString path() const { return m_folder.filePath(QStringLiteral("many.portolan")); }

    JsonValue drawn(const QStringList &fold) const
    {
        QStringList call = {QStringLiteral("draw"), path(), QStringLiteral("--format"),
                            QStringLiteral("geometry")};
        if (!fold.isEmpty())
            call << QStringLiteral("--fold") << fold;
        const auto json = readJson(runCli(call).out, QStringLiteral("stdout"));
        return json.ok() ? *json : JsonValue();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFold)

#include "tst_fold.moc"
