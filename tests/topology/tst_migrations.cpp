#include "datafiles.h"
#include "topology/migrations.h"
#include "topology/topologyfile.h"

#include <QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

JsonValue renamed(const JsonValue &root, QStringView from, const QString &to)
{
    auto members = root.members();
    for (auto &member : members) {
        if (member.first == from)
            member.first = to;
    }
    return JsonValue::object(std::move(members));
}

// Two invented steps: each renames one key.
const QList<MigrationStep> steps = {
    [](const JsonValue &root) { return renamed(root, u"caption", QStringLiteral("heading")); },
    [](const JsonValue &root) { return renamed(root, u"heading", QStringLiteral("title")); },
};

Result<JsonValue> migrate(const QByteArray &text, const QList<MigrationStep> &table)
{
    return migrateTopology(*readJson(text, {}), QStringLiteral("file"), table);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepInOrder()
    {
        const auto migrated =
            migrate(R"({"format":"portolan-topology","version":1,"caption":"T"})", steps);
        QVERIFY(migrated.ok());
        QCOMPARE(migrated->find(u"version")->toInteger(), 3);
        QCOMPARE(migrated->find(u"title")->toString(), QStringLiteral("T"));
    }

    void onlyTheStepsThatAreLeft()
    {
        const auto migrated = migrate(
            R"({"format":"portolan-topology","version":2,"caption":"kept","heading":"T"})", steps);
        QVERIFY(migrated.ok());
        QCOMPARE(migrated->find(u"title")->toString(), QStringLiteral("T"));
        QCOMPARE(migrated->find(u"caption")->toString(), QStringLiteral("kept"));
    }

    void newestStaysAsItIs()
    {
        const QByteArray text = R"({"format":"portolan-topology","version":3,"caption":"T"})";
        const auto migrated = migrate(text, steps);
        QVERIFY(migrated.ok());
        QVERIFY(*migrated == *readJson(text, {}));
    }

    void newerIsRefusedByName()
    {
        const auto migrated = migrate(R"({"format":"portolan-topology","version":4})", steps);
        QVERIFY(!migrated.ok());
        QCOMPARE(migrated.errors().size(), 1);
        QCOMPARE(migrated.errors().first().place.pointer, QStringLiteral("/version"));
        const QString text = migrated.errors().first().message.in(Language::English);
        QVERIFY(text.contains(QLatin1String("version 4")));
        QVERIFY(text.contains(QLatin1String("up to 3")));
    }

    void tableFitsTheVersion() { QCOMPARE(topologyMigrations().size() + 1, topologyFormatVersion); }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
