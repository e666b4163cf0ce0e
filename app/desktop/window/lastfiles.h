#pragma once

#include <QDateTime>
#include <QStringList>

namespace portolan {

/// Which files the next start may open again, where the user wants it so: those of the windows that
/// were closed last, together. Kept in the user's settings.
class LastFiles
{
public:
    /// Windows that close within so many seconds close together, as they do when a session ends.
    static constexpr int togetherSeconds = 10;
    static constexpr qsizetype mostFiles = 20;

    /// The preference; off unless chosen.
    static bool areReopened();
    static void setReopened(bool on);

    /// A window closes with a file, or (empty) without one.
    static void noteClosed(const QString &path, const QDateTime &when);
    /// The one that closed last in front; files that are no more are left out.
    static QStringList files();
};

} // namespace portolan
