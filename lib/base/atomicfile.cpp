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
    // Qt 6.4 forgets an error of the flush that commit() makes: a short text on a full disk would
    // end as half a file in the place of the old one.
    written = written && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (written)
        return Done{};
    return Error{ErrorKind::Output,
                 Place{path, 0, 0, {}},
                 {"base",
                  QT_TRANSLATE_NOOP("base", "the file cannot be written: %1"),
                  {BilingualText::same(file.errorString())}}};
}

} // namespace portolan
