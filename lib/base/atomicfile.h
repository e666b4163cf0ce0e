#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFileDevice>

#include <optional>

namespace portolan {

/// Writes bytes to a file through QSaveFile: on any failure no partial file is left, an old one
/// stays whole, and the error (kind Output) says why. A new file gets PERMISSIONS where there are
/// any; an old one keeps its own otherwise.
Result<Done> writeFileAtomically(const QString &path, const QByteArray &bytes,
                                 std::optional<QFileDevice::Permissions> permissions = {});

} // namespace portolan
