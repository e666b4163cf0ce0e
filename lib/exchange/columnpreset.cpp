#include "exchange/columnpreset.h"

#include "base/jsonwriter.h"
#include "exchange/flowcolumns.h"
#include "exchange/table.h"

#include <QSet>

#include <algorithm>

namespace portolan {

namespace {

ColumnChoice cleaned(ColumnChoice choice)
{
    choice.width = std::clamp(choice.width, 0, maxColumnWidth);
    choice.otherWidth = std::clamp(choice.otherWidth, 0, maxColumnWidth);
    choice.name = {columnNameFrom(choice.name.en), columnNameFrom(choice.name.ru)};
    return choice;
}

int widthOf(const JsonValue &column, QStringView key)
{
    const JsonValue *width = column.find(key);
    if (!width || !width->isInteger())
        return 0;
    return int(std::clamp<qint64>(width->toInteger(), 0, maxColumnWidth));
}

QString textOf(const JsonValue &object, QStringView key)
{
    const JsonValue *text = object.find(key);
    return text ? text->toString() : QString();
}

ColumnPreset presetOf(const JsonValue &json)
{
    ColumnPreset preset;
    preset.name = columnNameFrom(textOf(json, u"name"));
    const JsonValue *columns = json.find(u"columns");
    if (!columns)
        return preset;
    for (const JsonValue &column : columns->items()) {
        const JsonValue *shown = column.find(u"shown");
        const JsonValue *name = column.find(u"name");
        preset.columns.append(
            {textOf(column, u"key"), shown && shown->toBool(), widthOf(column, u"width"),
             widthOf(column, u"otherWidth"),
             name ? BilingualText(textOf(*name, u"en"), textOf(*name, u"ru")) : BilingualText()});
    }
    return preset;
}

void writePreset(JsonWriter &json, const ColumnPreset &preset)
{
    json.beginObject();
    json.member(u"name", preset.name);
    json.key(u"columns");
    json.beginArray();
    for (const ColumnChoice &choice : preset.columns) {
        json.beginObject(JsonWriter::Layout::Inline);
        json.member(u"key", choice.key);
        json.member(u"shown", choice.shown);
        if (choice.width > 0)
            json.member(u"width", choice.width);
        if (choice.otherWidth > 0)
            json.member(u"otherWidth", choice.otherWidth);
        if (!choice.name.isEmpty()) {
            json.key(u"name");
            json.beginObject(JsonWriter::Layout::Inline);
            json.member(u"en", choice.name.en);
            json.member(u"ru", choice.name.ru);
            json.endObject();
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

ColumnPreset standardColumns()
{
    ColumnPreset preset;
    for (const QString &key : tableColumns())
        preset.columns.append({key, true});
    for (const FlowColumn &column : flowColumns()) {
        if (!tableColumns().contains(column.column.key))
            preset.columns.append({column.column.key, false});
    }
    return preset;
}

ColumnPreset wholePreset(const ColumnPreset &preset)
{
    ColumnPreset whole;
    whole.name = columnNameFrom(preset.name);
    QSet<QString> taken;
    for (const ColumnChoice &choice : preset.columns) {
        if (!flowColumn(choice.key) || taken.contains(choice.key))
            continue;
        taken.insert(choice.key);
        whole.columns.append(cleaned(choice));
    }
    const ColumnPreset standard = standardColumns();
    if (shownColumns(whole).isEmpty()) {
        whole.columns = standard.columns;
        return whole;
    }
    for (const ColumnChoice &choice : standard.columns) {
        if (!taken.contains(choice.key))
            whole.columns.append({choice.key, false});
    }
    return whole;
}

bool sameColumns(const ColumnPreset &a, const ColumnPreset &b)
{
    return wholePreset(a).columns == wholePreset(b).columns;
}

QStringList shownColumns(const ColumnPreset &preset)
{
    QStringList keys;
    for (const ColumnChoice &choice : preset.columns) {
        if (choice.shown)
            keys.append(choice.key);
    }
    return keys;
}

QString columnNameFrom(const QString &text)
{
    return printableText(text).simplified().left(maxColumnName).trimmed();
}

void useColumns(ExportRequest &request, const ColumnPreset &preset)
{
    const ColumnPreset whole = wholePreset(preset);
    request.columns = shownColumns(whole);
    request.columnNames.clear();
    for (const ColumnChoice &choice : whole.columns) {
        if (choice.shown && !choice.name.isEmpty())
            request.columnNames.insert(choice.key, choice.name);
    }
}

QByteArray writeColumnPresets(const QList<ColumnPreset> &presets)
{
    JsonWriter json;
    json.beginArray();
    for (const ColumnPreset &preset : presets)
        writePreset(json, preset);
    json.endArray();
    return json.take();
}

QList<ColumnPreset> readColumnPresets(const QByteArray &text)
{
    QList<ColumnPreset> presets;
    const Result<JsonValue> json = readJson(text, QString());
    if (!json)
        return presets;
    QSet<QString> taken;
    for (const JsonValue &item : json->items()) {
        const ColumnPreset preset = wholePreset(presetOf(item));
        if (preset.name.isEmpty() || taken.contains(preset.name.toCaseFolded()))
            continue;
        taken.insert(preset.name.toCaseFolded());
        presets.append(preset);
    }
    return presets;
}

QByteArray writeColumnPreset(const ColumnPreset &preset)
{
    JsonWriter json;
    writePreset(json, preset);
    return json.take();
}

ColumnPreset readColumnPreset(const QByteArray &text)
{
    const Result<JsonValue> json = readJson(text, QString());
    return json ? wholePreset(presetOf(*json)) : standardColumns();
}

} // namespace portolan
