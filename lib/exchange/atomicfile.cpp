#include "exchange/exportformats.h"

#include <QSaveFile>

namespace portolan {

Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::Output,
                 Place{path, 0, 0, {}},
                 {"exchange",
                  QT_TRANSLATE_NOOP("exchange", "the file cannot be written: %1"),
                  {BilingualText::same(file.errorString())}}};
}

} // namespace portolan
