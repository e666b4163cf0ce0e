#include "base/atomicfile.h"

#include <QSaveFile>

namespace portolan {

Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes,
                                 std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    // Writing straight into the file would lose the old one when the disk fills up.
    file.setDirectWriteFallback(false);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && permissions)
        file.setPermissions(*permissions); // where a file system has none, the file still counts
    written = written && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return Done{};
    return Error{ErrorKind::Output,
                 Place{path, 0, 0, {}},
                 {"base",
                  QT_TRANSLATE_NOOP("base", "the file cannot be written: %1"),
                  {BilingualText::same(file.errorString())}}};
}

} // namespace portolan
