#pragma once

#include "diagram/papersetup.h"

namespace portolan {

/// The page set-up that the user chose last, of all documents; the usual one where none was chosen.
/// Values that the settings do not hold, or wrongly, are the usual ones.
PaperSetup storedPaperSetup();
void storePaperSetup(const PaperSetup &setup);

} // namespace portolan
