#pragma once

#include "desktop/scheme/schemesource.h"

#include <memory>

namespace portolan {

/// The `color-scheme` of the desktop portal (org.freedesktop.portal.Settings), asked without
/// waiting and followed from then on. PEER: the D-Bus address of a program that answers in the
/// portal's place; empty: the portal of the session. Null where there is no such bus, or where the
/// program was built without D-Bus.
std::unique_ptr<SchemeSource> portalScheme(const QString &peer = {});

} // namespace portolan
