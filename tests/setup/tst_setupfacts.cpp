// resources/catalog/setup.json: what it holds refers to what exists, and its reader is strict.
#include "setuptesting.h"

#include "catalog/cataloglint.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace portolan;
using namespace portolan::testing;

namespace {

QByteArray factsFile()
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/catalog/setup.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<SetupFacts> readChanged(const QByteArray &from, const QByteArray &to)
{
    const QTemporaryDir folder;
    QByteArray content = factsFile();
    const qsizetype at = content.indexOf(from);
    if (at >= 0)
        content.replace(at, from.size(), to);
    QFile file(folder.filePath(QStringLiteral("setup.json")));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
        file.close();
    }
    return readSetupFacts(folder.path());
}

} // namespace

class TestSetupFacts : public QObject
{
    Q_OBJECT

private slots:
    void shippedFactsAreSound()
    {
        const SetupFacts &facts = builtInSetupFacts();
        QVERIFY(facts.dns.size() > 15);
        QVERIFY(facts.certificates.size() >= 4);
        QVERIFY(facts.cmdlets.size() > 15);
        QCOMPARE(facts.layouts.size(), 5);
        for (const Error &error : checkSetupFacts(facts, builtInCatalog()))
            QFAIL(qPrintable(error.message.in(Language::English)));
    }

    void lintLooksAtThemToo()
    {
        const CatalogLint lint = lintCatalog(QStringLiteral(":/catalog"));
        for (const Error &error : lint.problems)
            QFAIL(qPrintable(error.message.in(Language::English)));
        const QStringList named = documentsNamedBy(builtInSetupFacts());
        QVERIFY(named.contains(QStringLiteral("set-cssite")));
        for (const Error &remark : lint.remarks)
            QVERIFY(!named.contains(remark.message.arguments.value(0).en));
        QVERIFY(!readSetupFacts(QStringLiteral("/no/such/folder")).ok());
        QVERIFY(!lintCatalog(QStringLiteral("/no/such/folder")).problems.isEmpty());
    }

    void namesMatchTheirShapes()
    {
        for (const DnsFact &fact : builtInSetupFacts().dns) {
            const bool service =
                fact.shape == DnsShape::DomainService || fact.shape == DnsShape::InnerService;
            QCOMPARE(fact.label.startsWith(u'_'), service);
            QCOMPARE(!fact.target.isEmpty(), service);
            QVERIFY(!fact.references.isEmpty());
        }
        static const QRegularExpression name(QStringLiteral("^(Get|Set|New)-Cs[A-Za-z]+$"));
        for (const CmdletFact &fact : builtInSetupFacts().cmdlets) {
            QVERIFY2(fact.name.isEmpty() == fact.parameters.isEmpty() || fact.reads,
                     qPrintable(fact.id));
            QVERIFY2(fact.name.isEmpty() || fact.name.contains(name), qPrintable(fact.name));
            QCOMPARE(fact.reads, fact.name.startsWith(QLatin1String("Get-")));
            QVERIFY(!fact.references.isEmpty());
        }
    }

    void faultsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *from, const char *to,
                            const char *pointer) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to)
                                << QString(QLatin1String(pointer));
        };
        row("unknown key", "\"zone\": \"external\"", "\"zone\": \"external\", \"zones\": 1",
            "/dns/0/zones");
        row("unknown word", "\"zone\": \"external\"", "\"zone\": \"outer\"", "/dns/0/zone");
        row("unknown shape", "\"shape\": \"external-name\"", "\"shape\": \"name\"", "/dns/0/shape");
        row("missing language", "\"en\": \"The Access Edge service is reached", "\"e\": \"The",
            "/dns/0/because/en");
        row("id twice", "\"id\": \"web-conferencing-name\"", "\"id\": \"access-name\"", "/dns/1");
        row("service without a port", "\"port\": \"@access-federation\",", "", "/dns/5/port");
        row("missing text", "\"scriptStopped\"", "\"scriptStops\"", "/texts/scriptStopped");
        row("text and flag", "\"flag\": true", "\"flag\": true, \"text\": \"x\"",
            "/cmdlets/1/parameters/0/flag");
        row("no list", "\"dns\": [", "\"dnss\": [", "/dns");
    }

    void faultsAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        QVERIFY(factsFile().contains(from));
        const Result<SetupFacts> facts = readChanged(from, to);
        QVERIFY(!facts.ok());
        QStringList pointers;
        for (const Error &error : facts.errors())
            pointers.append(error.place.pointer);
        QVERIFY2(pointers.contains(pointer), qPrintable(pointers.join(u' ')));
    }

    void unchangedFileIsRead() { QVERIFY(readChanged({}, {}).ok()); }

    void orphansAreNamed()
    {
        SetupFacts facts = builtInSetupFacts();
        const qsizetype before = checkSetupFacts(facts, builtInCatalog()).size();
        facts.dns[0].references.append(QStringLiteral("no-such-document"));
        facts.certificates[0].when.products = {QStringLiteral("lync-2099")};
        facts.cmdlets[0].when.providers = {QStringLiteral("icq")};
        QCOMPARE(checkSetupFacts(facts, builtInCatalog()).size(), before + 3);
    }
};

QTEST_GUILESS_MAIN(TestSetupFacts)
#include "tst_setupfacts.moc"
