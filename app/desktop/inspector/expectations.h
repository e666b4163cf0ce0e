#pragma once

#include <QString>

namespace portolan {

/// What is to be typed into the field of a property, for those who cannot see an example in grey:
/// "An IPv4 or IPv6 address, such as 192.0.2.10". POINTER: of the property, as a JSON pointer.
/// In the language of the interface; free text where nothing else is known of the property.
QString expectedAt(const QString &pointer);

} // namespace portolan
