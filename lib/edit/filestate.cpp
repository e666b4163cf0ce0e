#include "edit/filestate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace portolan {

FileState stateOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    FileState state{true, {}};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // A folder or a pipe is something else than the file that was there.
    if (info.isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file))
        state.hash = hash.result();
    return state;
}

FileState stateOfContent(const QByteArray &bytes)
{
    return {true, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace portolan
