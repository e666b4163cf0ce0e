#pragma once

#include "exchange/columnpreset.h"

#include <QStringList>

#include <optional>

namespace portolan {

/// The columns of the flow table in the user's settings: those of now, and those kept under a name.
/// What is damaged there falls back to the standard, or to no preset at all.
class ColumnStore
{
public:
    static constexpr qsizetype mostPresets = 100;

    static ColumnPreset current();
    static void setCurrent(const ColumnPreset &preset);

    /// In the order in which they were first saved. Names differ in more than capitals.
    static QList<ColumnPreset> presets();
    static QStringList names();
    static std::optional<ColumnPreset> preset(const QString &name);
    /// Keeps the preset under its name, in place of one of that name. False where the name is
    /// empty or there are too many.
    static bool save(const ColumnPreset &preset);
    /// False where there is none of the name, or the new one is empty or another preset's.
    static bool rename(const QString &from, const QString &to);
    static void remove(const QString &name);
};

} // namespace portolan
