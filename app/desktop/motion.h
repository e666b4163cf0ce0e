#pragma once

namespace portolan {

/// Whether things may move of themselves; System leaves it to the desktop, whose effects Qt knows.
enum class Motion { System, Reduced, Full };

/// True where nothing is to move of itself: no beat, no flicker. By the preference.
bool isMotionReduced();

} // namespace portolan
