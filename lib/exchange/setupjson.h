#pragma once

#include "exchange/jsontext.h"
#include "exchange/setuptables.h"

namespace portolan {

/// One table of a plan as a member of the object at hand: "dns", "certificates" or "cmdlets".
void writeSetupTable(JsonWriter &json, const SetupPlan &plan, SetupTable which,
                     ExportLanguage language);

/// What keeps the tables from being complete, as the member "remarks".
void writeSetupRemarks(JsonWriter &json, const SetupPlan &plan, ExportLanguage language);

} // namespace portolan
