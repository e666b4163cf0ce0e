// What the lint of a catalogue says beyond the loader, which tst_catalogmutations tests.
#include "catalog/cataloglint.h"
#include "catalogcopy.h"

#include <QTest>

using namespace portolan;
using namespace portolan::testing;

class CatalogLintTest : public QObject
{
    Q_OBJECT

private slots:
    void oursIsClean();
    void problemsAreTheLoaders();
    void unusedDocument();
    void ownPartAlone();
    void unusedOwnDocument();
};

void CatalogLintTest::oursIsClean()
{
    const CatalogLint lint = lintCatalog(catalogFolder());
    QVERIFY2(lint.problems.isEmpty(), qPrintable(describe(lint.problems)));
    QVERIFY2(lint.remarks.isEmpty(), qPrintable(describe(lint.remarks)));
    QVERIFY(lint.rules >= 48);
    QVERIFY(lint.rules < builtInCatalog().rules.size()); // a rule with variants counts once
    QCOMPARE(lint.documents, int(builtInCatalog().documents.size()));
    QCOMPARE(lint.contradictions, 36);
    QVERIFY(lint.rows >= 10);
}

void CatalogLintTest::problemsAreTheLoaders()
{
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    QVERIFY(applyEdits(copy.path(QStringLiteral("contradictions.json")),
                       {set("/contradictions/0/sides/0/documents/0", QStringLiteral("nobody"))}));
    const CatalogLint lint = lintCatalog(copy.folder());
    QCOMPARE(lint.problems.size(), 1);
    QCOMPARE(lint.problems.first().place.file, copy.path(QStringLiteral("contradictions.json")));
    QCOMPARE(lint.problems.first().place.pointer,
             QStringLiteral("/contradictions/0/sides/0/documents/0"));
    QVERIFY(lint.remarks.isEmpty());
    QCOMPARE(lint.rules, 0);
}

void CatalogLintTest::unusedDocument()
{
    const CatalogCopy copy;
    QVERIFY(copy.isGood());
    const QString file = copy.path(QStringLiteral("documents/unused.json"));
    QVERIFY(writeFile(file, R"({"documents": [{"id": "unused", "topic": "x", "tables": [],
        "title": {"en": "Unused", "ru": "\u041b\u0438\u0448\u043d\u0438\u0439"}}]})"));
    const CatalogLint lint = lintCatalog(copy.folder());
    QVERIFY2(lint.problems.isEmpty(), qPrintable(describe(lint.problems)));
    QCOMPARE(lint.remarks.size(), 1);
    QCOMPARE(lint.remarks.first().place.file, file);
    QCOMPARE(lint.remarks.first().place.pointer, QStringLiteral("/documents/0"));
    QVERIFY(lint.remarks.first().message.in(Language::English).contains(QLatin1String("unused")));
    QCOMPARE(lint.documents, int(builtInCatalog().documents.size()) + 1);
}

void CatalogLintTest::ownPartAlone()
{
    const CatalogLint lint = lintOrganisationCatalog(
        builtInCatalog(), QStringLiteral(PORTOLAN_SOURCE_DIR
                                         "/tests/data/catalog/organisation/valid/monitoring.json"));
    QVERIFY2(lint.problems.isEmpty(), qPrintable(describe(lint.problems)));
    QVERIFY(lint.remarks.isEmpty());
    QCOMPARE(lint.rules, 2);
    QCOMPARE(lint.documents, 1);
    QCOMPARE(lint.rows, 2);
    QCOMPARE(lint.contradictions, 1);
}

void CatalogLintTest::unusedOwnDocument()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("own.json"));
    QVERIFY(writeFile(file, R"({"format": "portolan-catalog", "version": 1, "rules": [],
        "documents": [{"id": "unused", "topic": "x", "tables": [],
        "title": {"en": "Unused", "ru": "\u041b\u0438\u0448\u043d\u0438\u0439"}}]})"));
    const CatalogLint lint = lintOrganisationCatalog(builtInCatalog(), file);
    QVERIFY2(lint.problems.isEmpty(), qPrintable(describe(lint.problems)));
    QCOMPARE(lint.remarks.size(), 1);
    QCOMPARE(lint.remarks.first().place.file, file);
}

QTEST_GUILESS_MAIN(CatalogLintTest)
#include "tst_cataloglint.moc"
