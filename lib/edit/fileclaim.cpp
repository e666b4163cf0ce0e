#include "edit/fileclaim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace portolan {

namespace {

// The same for every name that leads to the file, whether it is there yet or not.
QString withoutLinks(const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.canonicalFilePath();
    if (!file.isEmpty())
        return file;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

QString lockOf(const QString &file, const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).filePath(QString::fromLatin1(hash.toHex().left(32)) +
                                 QLatin1String(".lock"));
}

FileHolder holderOf(QLockFile &lock)
{
    FileHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.host, &holder.program))
        holder.process = 0;
    holder.since = QFileInfo(lock.fileName()).lastModified();
    return holder;
}

} // namespace

FileClaim::FileClaim(const QString &path, const QString &folder) : m_file(withoutLinks(path))
{
    QDir().mkpath(folder);
    m_lock = std::make_shared<QLockFile>(lockOf(m_file, folder));
    m_lock->setStaleLockTime(0); // a file may be open for weeks
    if (m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError)
        return;
    m_holder = holderOf(*m_lock);
    m_lock.reset();
}

bool FileClaim::isOn(const QString &path) const
{
    return !m_file.isEmpty() && m_file == withoutLinks(path);
}

} // namespace portolan
