#include "desktop/window/columnstore.h"

#include <QSettings>

#include <algorithm>

namespace portolan {

namespace {

QString currentKey()
{
    return QStringLiteral("flowTable/columns");
}

QString presetsKey()
{
    return QStringLiteral("flowTable/presets");
}

qsizetype placeOf(const QList<ColumnPreset> &presets, const QString &name)
{
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&](const ColumnPreset &preset) {
            return preset.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == presets.end() ? -1 : found - presets.begin();
}

void store(const QList<ColumnPreset> &presets)
{
    QSettings().setValue(presetsKey(), QString::fromUtf8(writeColumnPresets(presets)));
}

} // namespace

ColumnPreset ColumnStore::current()
{
    return readColumnPreset(QSettings().value(currentKey()).toString().toUtf8());
}

void ColumnStore::setCurrent(const ColumnPreset &preset)
{
    QSettings().setValue(currentKey(), QString::fromUtf8(writeColumnPreset(preset)));
}

QList<ColumnPreset> ColumnStore::presets()
{
    return readColumnPresets(QSettings().value(presetsKey()).toString().toUtf8())
        .mid(0, mostPresets);
}

QStringList ColumnStore::names()
{
    QStringList names;
    for (const ColumnPreset &preset : presets())
        names.append(preset.name);
    return names;
}

std::optional<ColumnPreset> ColumnStore::preset(const QString &name)
{
    const QList<ColumnPreset> all = presets();
    const qsizetype place = placeOf(all, name);
    return place < 0 ? std::nullopt : std::optional(all.at(place));
}

bool ColumnStore::save(const ColumnPreset &preset)
{
    const ColumnPreset whole = wholePreset(preset);
    QList<ColumnPreset> all = presets();
    const qsizetype place = placeOf(all, whole.name);
    if (whole.name.isEmpty() || (place < 0 && all.size() >= mostPresets))
        return false;
    if (place < 0)
        all.append(whole);
    else
        all[place] = whole;
    store(all);
    return true;
}

bool ColumnStore::rename(const QString &from, const QString &to)
{
    const QString name = columnNameFrom(to);
    QList<ColumnPreset> all = presets();
    const qsizetype place = placeOf(all, from);
    const qsizetype other = placeOf(all, name);
    if (place < 0 || name.isEmpty() || (other >= 0 && other != place))
        return false;
    all[place].name = name;
    store(all);
    return true;
}

void ColumnStore::remove(const QString &name)
{
    QList<ColumnPreset> all = presets();
    all.removeIf([&](const ColumnPreset &preset) {
        return preset.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    store(all);
}

} // namespace portolan
