#include "desktop/window/viewmemory.h"

#include "base/jsonwriter.h"
#include "desktop/canvas/viewnavigator.h"

#include <QFileInfo>
#include <QSettings>

#include <cmath>

namespace portolan {

namespace {

struct Seen
{
    QString file;
    ViewPlace place;
};

QString settingKey()
{
    return QStringLiteral("views");
}

// One file has one name, whatever links lead to it.
QString nameOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

std::optional<double> numberOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    if (!value || !value->isNumber() || !std::isfinite(value->toReal()))
        return std::nullopt;
    return value->toReal();
}

std::optional<Seen> seenOf(const JsonValue &item)
{
    constexpr double farthest = 1e7; // diagram units
    const JsonValue *file = item.find(u"file");
    const auto percent = numberOf(item, u"percent");
    const auto x = numberOf(item, u"x");
    const auto y = numberOf(item, u"y");
    if (!file || file->toString().isEmpty() || !percent || !x || !y)
        return std::nullopt;
    const double zoom = *percent / 100;
    if (zoom < ViewNavigator::leastFit || zoom > ViewNavigator::maxZoom ||
        std::abs(*x) > farthest || std::abs(*y) > farthest)
        return std::nullopt;
    return Seen{file->toString(), {zoom, {*x, *y}}};
}

QList<Seen> stored()
{
    QList<Seen> all;
    const Result<JsonValue> json =
        readJson(QSettings().value(settingKey()).toString().toUtf8(), QString());
    if (!json)
        return all;
    for (const JsonValue &item : json->items()) {
        if (const auto seen = seenOf(item))
            all.append(*seen);
    }
    return all.mid(0, ViewMemory::mostFiles);
}

void store(const QList<Seen> &all)
{
    JsonWriter json;
    json.beginArray();
    for (const Seen &seen : all) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"file", seen.file);
        json.member(u"percent", seen.place.zoom * 100);
        json.member(u"x", seen.place.centre.x());
        json.member(u"y", seen.place.centre.y());
        json.endObject();
    }
    json.endArray();
    QSettings().setValue(settingKey(), QString::fromUtf8(json.take()));
}

} // namespace

std::optional<ViewPlace> ViewMemory::recall(const QString &path)
{
    const QString file = nameOf(path);
    for (const Seen &seen : stored()) {
        if (seen.file == file)
            return seen.place;
    }
    return std::nullopt;
}

void ViewMemory::remember(const QString &path, const std::optional<ViewPlace> &place)
{
    const QString file = nameOf(path);
    QList<Seen> all = stored();
    const bool wasKnown = all.removeIf([&](const Seen &seen) { return seen.file == file; }) > 0;
    if (place)
        all.prepend({file, *place});
    else if (!wasKnown)
        return;
    store(all.mid(0, mostFiles));
}

} // namespace portolan
