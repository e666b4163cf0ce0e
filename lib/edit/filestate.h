#pragma once

#include <QByteArray>
#include <QString>

namespace portolan {

/// What stands at a path, as far as "is it still what it was?" needs it. Times count for nothing:
/// a file that is written anew with the same bytes is the same.
struct FileState
{
    bool exists = false;
    QByteArray hash; ///< SHA-256 of the bytes; empty where there is no file or it cannot be read

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// Reads the whole file.
FileState stateOfFile(const QString &path);

/// The state that a file with these bytes has.
FileState stateOfContent(const QByteArray &bytes);

} // namespace portolan
