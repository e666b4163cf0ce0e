#include "edit/versionbefore.h"

#include "base/atomicfile.h"

#include <QFile>
#include <QFileInfo>

namespace portolan {

QString pathOfVersionBefore(const QString &path)
{
    return path + QLatin1String(".bak");
}

Result<Done> keepVersionBefore(const QString &path, const QByteArray &newBytes)
{
    if (!QFileInfo(path).isFile())
        return Done();
    QFile old(path);
    if (!old.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Output,
                     {path, 0, 0, {}},
                     {"edit",
                      QT_TRANSLATE_NOOP("edit", "the file cannot be read: %1"),
                      {BilingualText::same(old.errorString())},
                      -1}};
    }
    const QByteArray bytes = old.readAll();
    if (bytes == newBytes)
        return Done();
    return writeFileAtomically(pathOfVersionBefore(path), bytes, old.permissions());
}

} // namespace portolan
