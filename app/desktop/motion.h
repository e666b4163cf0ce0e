#pragma once

namespace portolan {

/// True where nothing is to move of itself: no beat, no flicker. The setting `reducedMotion` says
/// "on" or "off"; "system", and whatever else stands there, leaves it to the desktop, whose effects
/// Qt knows.
bool isMotionReduced();

} // namespace portolan
