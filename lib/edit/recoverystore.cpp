#include "edit/recoverystore.h"

#include "base/atomicfile.h"
#include "topology/topologyfile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace portolan {

namespace {

QString copyEnding()
{
    return QStringLiteral(".portolan-recovery");
}

QString lockEnding()
{
    return QStringLiteral(".lock");
}

Error folderError(const QString &folder)
{
    return {ErrorKind::Output,
            {folder, 0, 0, {}},
            {"edit", QT_TRANSLATE_NOOP("edit", "the folder cannot be written"), {}, -1}};
}

// What is unsaved is nobody else's business.
bool makePrivateFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

} // namespace

RecoverySlot::RecoverySlot(const QString &folder)
    : RecoverySlot(folder, QUuid::createUuid().toString(QUuid::Id128))
{
}

RecoverySlot::RecoverySlot(const QString &folder, const QString &id) : m_folder(folder), m_id(id) {}

RecoverySlot::~RecoverySlot() = default;

QString RecoverySlot::file() const
{
    return QDir(m_folder).filePath(m_id + copyEnding());
}

Result<Done> RecoverySlot::lock()
{
    if (m_lock)
        return Done();
    if (!makePrivateFolder(m_folder))
        return folderError(m_folder);
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(m_id + lockEnding()));
    lock->setStaleLockTime(0); // however old: it ends with its process
    if (!lock->tryLock())
        return folderError(m_folder);
    m_lock = std::move(lock);
    return Done();
}

Result<Done> RecoverySlot::write(const RecoveryCopy &copy)
{
    auto locked = lock();
    if (!locked.ok())
        return locked;
    return writeFileAtomically(file(), writeRecoveryCopy(copy),
                               QFile::ReadOwner | QFile::WriteOwner);
}

// The copy first: while it is there somebody must hold it.
void RecoverySlot::remove()
{
    if (!m_lock)
        return;
    QFile::remove(file());
    m_lock.reset();
}

// A process that was killed while it wrote leaves "ID.portolan-recovery.aBcDeF".
void RecoverySlot::removeHalfWritten() const
{
    QDir folder(m_folder);
    const QString pattern = m_id + copyEnding() + QLatin1String(".*");
    for (const QString &name : folder.entryList({pattern}, QDir::Files | QDir::Hidden))
        folder.remove(name);
}

/// Goes through a folder of copies.
class RecoveryScan
{
public:
    explicit RecoveryScan(const QString &folder) : m_folder(folder) {}

    FoundCopies take()
    {
        QStringList ids;
        const QStringList patterns{QLatin1Char('*') + copyEnding() + QLatin1Char('*'),
                                   QLatin1Char('*') + lockEnding()};
        for (const QString &name : m_folder.entryList(patterns, QDir::Files, QDir::Name)) {
            const QString id = name.section(QLatin1Char('.'), 0, 0);
            if (!ids.contains(id))
                ids.append(id);
        }
        for (const QString &id : ids)
            takeOne(id);
        std::stable_sort(m_found.copies.begin(), m_found.copies.end(),
                         [](const FoundCopies::Copy &a, const FoundCopies::Copy &b) {
                             return a.copy.savedAt > b.copy.savedAt;
                         });
        return std::move(m_found);
    }

private:
    void takeOne(const QString &id)
    {
        std::unique_ptr<RecoverySlot> slot(new RecoverySlot(m_folder.path(), id));
        if (!slot->lock().ok())
            return; // somebody works on it
        slot->removeHalfWritten();
        QFile file(slot->file());
        if (!file.exists())
            return;
        if (!file.open(QIODevice::ReadOnly)) {
            m_found.damaged.push_back({file.fileName(),
                                       {{ErrorKind::Input,
                                         {file.fileName(), 0, 0, {}},
                                         {"edit",
                                          QT_TRANSLATE_NOOP("edit", "the file cannot be read: %1"),
                                          {BilingualText::same(file.errorString())},
                                          -1}}}});
            return;
        }
        const QByteArray bytes = file.readAll();
        file.close();
        if (isOfAnotherVersion(bytes))
            return; // the program that wrote it will find it here
        auto read = readRecoveryCopy(bytes, file.fileName());
        if (!read.ok()) {
            m_found.damaged.push_back({keepAside(file.fileName()), read.errors()});
            return;
        }
        // The process was killed between the save and the removal of the copy.
        if (!read->path.isEmpty() &&
            stateOfFile(read->path) == stateOfContent(writeTopology(read->topology))) {
            slot->remove();
            return;
        }
        m_found.copies.push_back({std::move(slot), std::move(read).value()});
    }

    static bool isOfAnotherVersion(const QByteArray &bytes)
    {
        return bytes.startsWith("portolan-recovery ") && !bytes.startsWith("portolan-recovery 1 ");
    }

    static QString keepAside(const QString &file)
    {
        const QString aside =
            file.chopped(copyEnding().size()) + QLatin1String(".portolan-damaged");
        return QFile::rename(file, aside) ? aside : file;
    }

    QDir m_folder;
    FoundCopies m_found;
};

FoundCopies takeAbandonedCopies(const QString &folder)
{
    return RecoveryScan(folder).take();
}

} // namespace portolan
