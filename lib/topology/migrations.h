#pragma once

#include "base/error.h"
#include "base/json.h"

#include <QList>

namespace portolan {

/// Makes version n+1 of a file out of version n, in memory. Pure. It gets the root object and may
/// assume nothing of it: errors of content are found after the last step.
using MigrationStep = JsonValue (*)(const JsonValue &root);

/// The steps from version 1 on: the first makes 2 out of 1. As long as version 1 is the newest
/// there are none.
const QList<MigrationStep> &topologyMigrations();

/// Brings a file of an older version up to the newest, which is the number of STEPS plus one.
/// Refuses what is no topology file or of a newer version, naming the version.
Result<JsonValue> migrateTopology(const JsonValue &root, const QString &file,
                                  const QList<MigrationStep> &steps);

} // namespace portolan
