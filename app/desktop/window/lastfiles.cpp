#include "desktop/window/lastfiles.h"

#include "base/jsonwriter.h"
#include "desktop/window/preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace portolan {

namespace {

struct Closed
{
    QString file;
    qint64 when = 0; ///< ms since 1970
};

QString listKey()
{
    return QStringLiteral("lastFiles");
}

// The newest in front.
QList<Closed> stored()
{
    QList<Closed> all;
    const Result<JsonValue> json =
        readJson(QSettings().value(listKey()).toString().toUtf8(), QString());
    if (!json)
        return all;
    for (const JsonValue &item : json->items()) {
        const JsonValue *file = item.find(u"file");
        const JsonValue *when = item.find(u"closed");
        if (file && file->isString() && when && when->isInteger())
            all.append({file->toString(), when->toInteger()});
    }
    return all.mid(0, LastFiles::mostFiles);
}

bool isTogether(const Closed &one, const Closed &last)
{
    constexpr qint64 span = LastFiles::togetherSeconds * qint64(1000);
    return one.when > last.when - span && one.when < last.when + span;
}

} // namespace

bool LastFiles::areReopened()
{
    return PreferenceStore::values().reopenLastFiles;
}

void LastFiles::setReopened(bool on)
{
    PreferenceStore::instance().change([=](Preferences &p) { p.reopenLastFiles = on; });
}

void LastFiles::noteClosed(const QString &path, const QDateTime &when)
{
    const Closed now{path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath(),
                     when.toMSecsSinceEpoch()};
    QList<Closed> all = stored();
    all.removeIf([&](const Closed &one) { return one.file == now.file || !isTogether(one, now); });
    all.prepend(now);
    JsonWriter json;
    json.beginArray();
    for (const Closed &one : all.mid(0, mostFiles)) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"file", one.file);
        json.member(u"closed", one.when);
        json.endObject();
    }
    json.endArray();
    QSettings().setValue(listKey(), QString::fromUtf8(json.take()));
}

QStringList LastFiles::files()
{
    QStringList files;
    for (const Closed &one : stored()) {
        if (!one.file.isEmpty() && QFileInfo(one.file).isFile() && !files.contains(one.file))
            files.append(one.file);
    }
    return files;
}

} // namespace portolan
