#pragma once

#include "base/json.h"

#include <optional>

/// Edits at a JSON pointer whose keys need no escaping, as those of a topology file do.
namespace portolan {

/// The value at POINTER, or null.
const JsonValue *valueAt(const JsonValue &root, QStringView pointer);

/// ROOT with the value at POINTER set; objects on the way are made. Without a value the key is
/// taken out, and with it every object that it leaves empty.
JsonValue withValue(const JsonValue &root, QStringView pointer,
                    const std::optional<JsonValue> &value);

/// A list of texts.
JsonValue jsonTexts(const QStringList &texts);

} // namespace portolan
