#pragma once

#include "base/error.h"
#include "edit/filestate.h"
#include "topology/topology.h"

#include <QDateTime>

#include <memory>
#include <vector>

class QLockFile;

/// Copies of unsaved work in a folder of the program's, one a document: ID.portolan-recovery beside
/// ID.lock, which the process that writes the copy holds. A copy whose lock nobody holds is what a
/// crash left behind.
namespace portolan {

/// What a copy says besides the topology.
struct RecoveryCopy
{
    QString path;      ///< of the user's file; empty where it was never saved
    QString title;     ///< of the topology when the copy was written
    QDateTime savedAt; ///< when the copy was written, to the millisecond, UTC
    FileState base;    ///< of the user's file when it was opened or saved last
    Topology topology;
};

/// The bytes of a copy: a line with format, version and SHA-256 of the rest, a line of JSON with
/// what stands above, and the topology as its file would be.
QByteArray writeRecoveryCopy(const RecoveryCopy &copy);

/// Reads strictly: one byte that differs is an error. FILE is only named in errors.
Result<RecoveryCopy> readRecoveryCopy(const QByteArray &bytes, const QString &file);

/// The place of one copy. Holds the lock as long as it lives or until remove(); the copy outlives
/// it.
class RecoverySlot
{
public:
    /// A new place; nothing is on the disk before the first write().
    explicit RecoverySlot(const QString &folder);
    ~RecoverySlot();
    Q_DISABLE_COPY_MOVE(RecoverySlot)

    /// Writes the copy atomically: on failure the one before stays.
    Result<Done> write(const RecoveryCopy &copy);
    /// Takes the copy away and gives the lock back; write() begins anew.
    void remove();
    QString file() const; ///< of the copy

private:
    friend class RecoveryScan;
    RecoverySlot(const QString &folder, const QString &id);
    Result<Done> lock();
    void removeHalfWritten() const;

    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock; ///< null while nothing is locked
};

/// What a process that is gone left behind.
struct FoundCopies
{
    struct Copy
    {
        std::unique_ptr<RecoverySlot> slot;
        RecoveryCopy copy;
    };
    struct Damaged
    {
        QString file; ///< where it is kept aside now; never offered again
        Errors errors;
    };
    std::vector<Copy> copies; ///< the newest first
    std::vector<Damaged> damaged;

    bool isEmpty() const { return copies.empty() && damaged.empty(); }
};

/// Takes the locks of all copies that nobody holds, so that no other process offers them as long
/// as the slots live. Copies that hold nothing but what the user's file holds are removed.
FoundCopies takeAbandonedCopies(const QString &folder);

} // namespace portolan
