#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace portolan {

/// Which window has a file open.
struct FileHolder
{
    qint64 process = 0; ///< 0 where it cannot be told
    QString host;
    QString program;
    QDateTime since;
};

/// Says to other windows, of this process or another one of the same user, that a file is open
/// here. The sign is a lock in a folder of the program's, named by the path without links; that of
/// a process that is gone is taken over. Copies share one claim; it ends with the last of them.
class FileClaim
{
public:
    FileClaim() = default; ///< on no file
    /// Claims PATH; FOLDER is made where it is missing. Where the folder cannot be written nobody
    /// can be asked, and the file counts as free.
    FileClaim(const QString &path, const QString &folder);

    /// The other window that has the file; nothing where it is free for this one.
    const std::optional<FileHolder> &holder() const { return m_holder; }
    /// True where this is a claim on the file at PATH, by whatever name.
    bool isOn(const QString &path) const;

private:
    QString m_file; ///< without links; empty: no file
    std::shared_ptr<QLockFile> m_lock;
    std::optional<FileHolder> m_holder;
};

} // namespace portolan
