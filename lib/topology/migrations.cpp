#include "topology/migrations.h"

#include "topology/objectreader.h"

namespace portolan {

namespace {

JsonValue withVersion(const JsonValue &root, qint64 version)
{
    std::vector<JsonValue::Member> members = root.members();
    for (JsonValue::Member &member : members) {
        if (member.first == QLatin1String("version"))
            member.second = JsonValue(version);
    }
    return JsonValue::object(std::move(members));
}

// The keys that say what the file is. Where they are wrong, nothing else can be judged.
bool checkHead(ReadContext &context, const JsonValue &root, qint64 newest)
{
    const JsonPlace place;
    const JsonValue *format = root.find(u"format");
    if (!root.isObject() || !format || format->toString() != QLatin1String("portolan-topology")) {
        context.fail(root.isObject() ? place.key(u"format") : place,
                     QT_TRANSLATE_NOOP("topology",
                                       "this is no topology file; the key format with the value "
                                       "“portolan-topology” is expected"));
        return false;
    }
    const JsonValue *version = root.find(u"version");
    if (!version || !version->isInteger() || version->toInteger() < 1) {
        context.fail(place.key(u"version"),
                     QT_TRANSLATE_NOOP("topology",
                                       "the version of the format is expected, a whole number "
                                       "from 1 on, at present %1"),
                     {BilingualText::same(QString::number(newest))});
        return false;
    }
    if (version->toInteger() > newest) {
        context.fail(place.key(u"version"),
                     QT_TRANSLATE_NOOP("topology",
                                       "the file is of version %1, this program reads versions up "
                                       "to %2; a newer program is needed"),
                     {BilingualText::same(QString::number(version->toInteger())),
                      BilingualText::same(QString::number(newest))});
        return false;
    }
    return true;
}

} // namespace

const QList<MigrationStep> &topologyMigrations()
{
    static const QList<MigrationStep> steps;
    return steps;
}

Result<JsonValue> migrateTopology(const JsonValue &root, const QString &file,
                                  const QList<MigrationStep> &steps)
{
    ReadContext context;
    context.file = file;
    const qint64 newest = steps.size() + 1;
    if (!checkHead(context, root, newest))
        return context.errors;
    JsonValue migrated = root;
    for (qint64 version = root.find(u"version")->toInteger(); version < newest; ++version)
        migrated = withVersion(steps.at(version - 1)(migrated), version + 1);
    return migrated;
}

} // namespace portolan
