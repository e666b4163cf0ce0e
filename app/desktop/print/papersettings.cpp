#include "desktop/print/papersettings.h"

#include "desktop/window/preferences.h"

namespace portolan {

PaperSetup storedPaperSetup()
{
    return PreferenceStore::values().paper;
}

void storePaperSetup(const PaperSetup &setup)
{
    PreferenceStore::instance().change([&](Preferences &p) { p.paper = setup; });
}

} // namespace portolan
