#pragma once

#include "topology/objectreader.h"

namespace portolan {

/// Reads one node of any type. False where it has no usable id or type; errors are in CONTEXT.
bool readNodeValue(ReadContext &context, const JsonValue &value, const JsonPlace &place,
                   Node &node);

/// Reads the details of the types on our side of the Internet: pools, Directors and reverse
/// proxies. FALSE: the node is of another type.
bool readOwnDetails(ReadContext &context, ObjectReader &object, Node &node);

/// Reads a key whose text may differ by language, with its `x-` keys.
void readNodeText(ReadContext &context, ObjectReader &object, QStringView key, TextLines lines,
                  BilingualText &text, Extras &extras, bool isRequired = false);

} // namespace portolan
