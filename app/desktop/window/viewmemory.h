#pragma once

#include "desktop/canvas/viewplace.h"

#include <QString>

#include <optional>

namespace portolan {

/// What part of its picture each file showed last, in the user's settings; the file itself holds
/// nothing of it. Keeps the files that were looked at last.
class ViewMemory
{
public:
    static constexpr qsizetype mostFiles = 100;

    /// Nothing for a file that showed its whole picture, or that is not known.
    static std::optional<ViewPlace> recall(const QString &path);
    /// Without a place the file is forgotten.
    static void remember(const QString &path, const std::optional<ViewPlace> &place);
};

} // namespace portolan
