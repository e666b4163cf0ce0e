#pragma once

#include "diagram/auditdiagram.h"

namespace portolan {

class JsonWriter;

/// Writes the member "audit" of the geometry JSON: every figure under the evaluator's name where it
/// has one, then the places of the faults. Internal to lib/diagram.
void writeAudit(JsonWriter &json, const DiagramAudit &audit);

} // namespace portolan
