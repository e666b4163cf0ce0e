#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace portolan {

/// Where the version before the last save is kept: "edge.portolan.bak".
QString pathOfVersionBefore(const QString &path);

/// Keeps what stands at PATH now, before NEW_BYTES are written there. Atomic: while it is written
/// the older version stays, and PATH is not touched. Nothing happens where there is no file, or one
/// that holds NEW_BYTES already: the version before it would be lost for nothing.
Result<Done> keepVersionBefore(const QString &path, const QByteArray &newBytes);

} // namespace portolan
