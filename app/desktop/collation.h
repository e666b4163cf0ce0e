#pragma once

#include "base/language.h"

#include <QCollator>

namespace portolan {

/// Compares texts as a reader of the language expects: by its alphabet, digits as numbers (F-2
/// before F-10, 192.0.2.9 before 192.0.2.10), capitals beside small letters.
QCollator collatorOf(Language language);

} // namespace portolan
